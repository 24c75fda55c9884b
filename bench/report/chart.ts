/** A bar for each of them, as an SVG that also those hear who do not see it. */
export interface Bar {
  readonly title: string;
  readonly value: number;
  readonly isOurs: boolean;
}

const ROW = 26;
const LABEL = 250;
const LONGEST = 420;
const RIGHT = 90;
const TOP = 40;

/** @param unit written after each number */
export function barChart(title: string, unit: string, bars: readonly Bar[]): string {
  const width = LABEL + LONGEST + RIGHT;
  const height = TOP + bars.length * ROW + 10;
  const largest = Math.max(...bars.map(({ value }) => value));
  const rows = bars.map(({ title: name, value, isOurs }, index) => {
    const y = TOP + index * ROW;
    const length = Math.max((value / largest) * LONGEST, 1);
    return `<text x="${LABEL - 8}" y="${y + 16}" text-anchor="end"${isOurs ? ' font-weight="bold"' : ''}>${escape(name)}</text>
<rect x="${LABEL}" y="${y + 3}" width="${length.toFixed(1)}" height="${ROW - 8}" fill="${isOurs ? '#0a5bd6' : '#767676'}"/>
<text x="${(LABEL + length + 6).toFixed(1)}" y="${y + 16}">${value.toFixed(2)}${unit}</text>`;
  });
  const heard = bars.map(({ title: name, value }) => `${name} ${value.toFixed(2)}${unit}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description" font-family="sans-serif" font-size="13" fill="#111">
<title id="title">${escape(title)}</title>
<desc id="description">${escape(heard.join(', '))}</desc>
<rect width="100%" height="100%" fill="#fff"/>
<text x="12" y="24" font-size="15" font-weight="bold">${escape(title)}</text>
${rows.join('\n')}
</svg>
`;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
