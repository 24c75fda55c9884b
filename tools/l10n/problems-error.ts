import type { Problem } from './problem.js';
import { problemLine } from './problem-sentences.js';

/** What keeps a command from doing its work. */
export class ProblemsError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'));
  }
}
