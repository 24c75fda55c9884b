import { ProblemsError } from '../problems-error.js';

/** Says what kept a command from its work, line by line, without the stack that a fault in the tool has. */
export async function runCommand(command: () => Promise<void> | void): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
