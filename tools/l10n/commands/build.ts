// Writes what is made of the translators' files: the modules that the elements load, and the table of languages.
import { buildTranslations } from '../project/build-translations.js';
import { runCommand } from '../project/run-command.js';
import { extractMessages } from '../project/source-messages.js';

await runCommand(() => buildTranslations(extractMessages()));
