import { asList, asRaw, asString } from '../../model/raw.js';
import { oneLine } from '../../model/text.js';
import type { Issue } from '../../model/issue.js';
import { jsonPlaces, type LinePlace } from '../json-places.js';
import type { FileContent, FileDocument } from '../read-file.js';

type PlaceOf = (issue: Issue) => LinePlace | undefined;

/** Where issues are in the text of a file. In a spreadsheet their paths name the cells. */
export function placesIn(
  document: FileDocument,
  { text }: FileContent,
  issues: readonly Issue[],
): PlaceOf {
  const inJson = document.json === undefined ? undefined : placesInJson(document.json, issues);
  const inText =
    document.json === undefined && !document.read.locate && text !== undefined
      ? placesOfTitles(document.read.value, text)
      : undefined;
  return (issue) => {
    const { line, column } = issue.params;
    if (issue.code === 'not-json' && typeof line === 'number' && typeof column === 'number') {
      return { line, column };
    }
    return issue.path ? (inJson ?? inText)?.(issue) : undefined;
  };
}

function placesInJson(text: string, issues: readonly Issue[]): PlaceOf | undefined {
  // A file with another around it is valid in part only.
  if (issues.some(({ code }) => code === 'stray-text' || code === 'not-json')) return undefined;
  const names = new Map(
    issues.flatMap(({ code, params: { key, nearest } }) =>
      code === 'unknown-key' && nearest ? [[String(key), String(nearest)] as const] : [],
    ),
  );
  const wrapper = issues.find(({ code }) => code === 'wrapped')?.path;
  const isList = issues.some(({ code }) => code === 'bare-list');
  // The paths are those of a plan in our own form; the file may have it in another.
  const inFile = ({ code, path }: Issue): string => {
    if (isList) return path.replace(/^goals/, '');
    return wrapper && code !== 'wrapped' ? `${wrapper}.${path}` : path;
  };
  const find = jsonPlaces(text, issues.map(inFile), names);
  return (issue) => find(inFile(issue));
}

/** In other texts the place of an entry is that of its title, if that is there once. */
function placesOfTitles(value: unknown, text: string): PlaceOf {
  return ({ path }) => {
    let entry: unknown = value;
    let title: string | undefined;
    for (const [step, index] of path.matchAll(/\[(\d+)\]|[^.[\]]+/g)) {
      entry = index === undefined ? asRaw(entry)?.[step] : asList(entry)[Number(index)];
      title = asString(asRaw(entry)?.['title']) ?? title;
    }
    const words = title && oneLine(title);
    const at = words ? text.indexOf(words) : -1;
    if (!words || at < 0 || text.includes(words, at + 1)) return undefined;
    const lines = text.slice(0, at).split(/\r\n|\r|\n/);
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  };
}
