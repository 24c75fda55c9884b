import { checkText } from './check-text.js';
import type { SourceMessage } from './check-translation.js';
import type { Problem, ProblemCode } from './problem.js';
import type { TranslationFile, Unit } from './xliff.js';

export type Text = Pick<SourceMessage, 'id' | 'text'>;

/** With these a reader would get wrong words, or none. An old translation or a space too many is better than English. */
const BREAKING: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'inline-tag',
  'malformed',
  'missing-argument',
  'unknown-argument',
  'missing-plural-form',
  'cannot-be-shown',
]);

/** The texts that readers get: the English one where a translation is missing or broken, and why. */
export function usableTexts(
  { path, language, units }: TranslationFile,
  messages: readonly SourceMessage[],
): { texts: Text[]; problems: Problem[] } {
  const byId = new Map(units.toReversed().map((unit) => [unit.id, unit]));
  const positions = new Map([...byId.keys()].toReversed().map((id, index) => [id, index]));
  const position = ({ id }: Text) => positions.get(id) ?? units.length;
  const problems: Problem[] = [];
  // In the order of the file: what is made of it changes no more than the file does.
  const texts = messages
    .toSorted((a, b) => position(a) - position(b))
    .map(({ id, text }) => {
      const unit = byId.get(id);
      const found = faultsOf(unit, text, language);
      problems.push(...found.map((fault) => ({ path, line: unit?.line, unit: id, ...fault })));
      return { id, text: unit && found.length === 0 ? unit.target : text };
    });
  return { texts, problems };
}

function faultsOf(
  unit: Unit | undefined,
  source: string,
  language: string,
): Pick<Problem, 'code' | 'params'>[] {
  if (!unit) return [{ code: 'missing-unit', params: {} }];
  if (!unit.target.trim()) return [{ code: 'empty', params: {} }];
  const [tag] = unit.inlineTags;
  if (tag) return [{ code: 'inline-tag', params: { tag } }];
  return checkText(unit.target, source, language).filter(({ code }) => BREAKING.has(code));
}
