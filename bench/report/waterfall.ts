import { placesInRow } from '../measure/requests.js';
import { visitKey } from '../measure/scope.js';
import type { PageRequest, Result } from '../measure/visit.js';
import { table, withCommas } from './format.js';
import type { Cell, Summary } from './summary.js';

// What a page asks for, and when.

/** The visit in the middle: the one whose number is nearest to the median. */
export function typicalVisit({ results, value }: Summary, cell: Cell): Result | undefined {
  const median = value(cell)?.median ?? 0;
  const distance = ({ measured }: Result) => Math.abs((measured[cell.metric] ?? Infinity) - median);
  return results
    .filter((result) => visitKey(result) === visitKey(cell))
    .sort((a, b) => distance(a) - distance(b))[0];
}

export function waterfallTable({ requests = [] }: Result): string {
  const places = placesInRow(requests);
  return table(
    ['file', 'place in the row', 'requested, ms', 'there, ms', 'KB'],
    requests.map(({ path, start, end, bytes }, index) => [
      nameOf(path),
      String(places[index]),
      milliseconds(start),
      milliseconds(end),
      (bytes / 1024).toFixed(1),
    ]),
  );
}

const LABEL = 210;
const WIDTH = 760;
/** For the words beside the last line. */
const RIGHT = 130;
const ROW = 26;
const TOP = 40;

/** A bar for each request, and a line where there is something new to see. */
export function waterfallChart(title: string, { requests = [], measured }: Result): string {
  const marks = [
    { name: 'first goal', at: measured['firstContent'] ?? 0 },
    { name: 'controls', at: measured['controls'] ?? 0 },
  ];
  const end = Math.max(...requests.map((request) => request.end), ...marks.map(({ at }) => at));
  const height = TOP + (requests.length + 1) * ROW;
  const x = (time: number) => (LABEL + (time / end) * (WIDTH - LABEL - RIGHT)).toFixed(1);
  const rows = requests.map((request, index) => {
    const y = TOP + index * ROW;
    const width = Number(x(request.end)) - Number(x(request.start));
    return `<text x="${LABEL - 8}" y="${y + 16}" text-anchor="end">${nameOf(request.path)}</text>
<rect x="${x(request.start)}" y="${y + 3}" width="${Math.max(width, 1).toFixed(1)}" height="${ROW - 8}" fill="#0a5bd6"/>`;
  });
  const lines = marks.map(
    ({ name, at }, index) =>
      `<path d="M${x(at)} ${TOP}V${height - ROW + 4}" stroke="#a4262c" stroke-width="2"/>
<text x="${x(at)}" dx="${index === 0 ? -4 : 4}" y="${height - 6}" text-anchor="${index === 0 ? 'end' : 'start'}" fill="#a4262c">${name}, ${milliseconds(at)} ms</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title description" font-family="sans-serif" font-size="13" fill="#111">
<title id="title">${title}</title>
<desc id="description">${requests.map(inWords).join(', ')}; ${marks.map(({ name, at }) => `${name} at ${milliseconds(at)} ms`).join(', ')}</desc>
<rect width="100%" height="100%" fill="#fff"/>
<text x="12" y="24" font-size="15" font-weight="bold">${title}</text>
${[...rows, ...lines].join('\n')}
</svg>
`;
}

const inWords = ({ path, start, end }: PageRequest): string =>
  `${nameOf(path)} ${milliseconds(start)} to ${milliseconds(end)} ms`;

const milliseconds = (time: number): string => withCommas(Math.round(time));

const nameOf = (path: string): string =>
  path.endsWith('.html') ? 'the page' : path.slice(path.lastIndexOf('/') + 1);
