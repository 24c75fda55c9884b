// Writes what is made of the translators' files: the modules that the elements load, and the table of languages.
import { problemLine } from '../problem-sentences.js';
import { buildTranslations } from '../project/build-translations.js';
import { runCommand } from '../project/run-command.js';
import { extractMessages } from '../project/source-messages.js';

await runCommand(async () => {
  for (const problem of await buildTranslations(extractMessages())) {
    console.warn(`${problemLine(problem)} Until then the English text is shown.`);
  }
});
