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
    const isRight = expected.join('\n') === said.join('\n');
    return {
      key: step.key,
      isRight,
      lines: isRight ? marked(' ', said) : [...marked('-', expected), ...marked('+', said)],
    };
  });
  if (compared.every(({ isRight }) => isRight)) return '';
  return compared.flatMap(({ key, lines }) => [key, ...lines]).join('\n');
}

const marked = (mark: string, lines: readonly string[]): string[] =>
  lines.map((line) => `  ${mark} ${line}`);
