import ts from 'typescript';
import type { Mutation } from '../../test/mutations/mutation.js';

type Change = Pick<Mutation, 'file' | 'replace' | 'by'>;

/**
 * The text of the file with the change in it.
 *
 * @throws where it is not clear what to change, because the source has gone on and the mutation has
 *   not; and where what comes out is no program, which would not show that the test notices anything
 */
export function applyMutation(source: string, { file, replace, by }: Change): string {
  const [before, after, ...more] = source.split(replace);
  if (before === undefined || after === undefined) {
    throw new Error(
      `“${replace}” is not in ${file} any more. Write in test/mutations what is there now.`,
    );
  }
  if (more.length > 0) {
    const count = more.length + 1;
    throw new Error(
      `“${replace}” appears ${count} times in ${file}. Write in test/mutations what is around it too.`,
    );
  }
  const changed = before + by + after;
  const { diagnostics = [] } = ts.transpileModule(changed, { reportDiagnostics: true });
  const [mistake] = diagnostics;
  if (mistake) {
    const why = ts.flattenDiagnosticMessageText(mistake.messageText, ' ');
    throw new Error(`${file} cannot be read with “${by}” in it: ${why}`);
  }
  return changed;
}
