import { expectedIn, lineOf, type BrowserName, type HeardStep, type Scene } from './scene.js';

/**
 * What was heard beside what should have been, for people: the whole scene, with `-` before words that
 * were missing and `+` before words that should not have been said. Empty where all was right.
 */
export function differences(
  { steps }: Scene,
  browser: BrowserName,
  heard: readonly HeardStep[],
): string {
  const compared = steps.map((step, index) => {
    const expected = expectedIn(browser, step).map(lineOf);
    const said = (heard[index]?.says ?? []).map(lineOf);
    return { key: step.key, lines: comparedLines(expected, said) };
  });
  const isWrong = compared.some(({ lines }) => lines.some((line) => !line.startsWith(' ')));
  return isWrong
    ? compared.flatMap(({ key, lines }) => [key, ...lines.map((line) => `  ${line}`)]).join('\n')
    : '';
}

/** Alike at the beginning and at the end, and what differs in between. */
function comparedLines(expected: readonly string[], said: readonly string[]): string[] {
  const start = countAlike(expected, said);
  const end = countAlike(expected.slice(start).reverse(), said.slice(start).reverse());
  const marked = (mark: string, lines: readonly string[]) => lines.map((line) => `${mark} ${line}`);
  return [
    ...marked(' ', said.slice(0, start)),
    ...marked('-', expected.slice(start, expected.length - end)),
    ...marked('+', said.slice(start, said.length - end)),
    ...marked(' ', said.slice(said.length - end)),
  ];
}

function countAlike(some: readonly string[], others: readonly string[]): number {
  const first = some.findIndex((line, index) => line !== others[index]);
  return first < 0 ? some.length : first;
}
