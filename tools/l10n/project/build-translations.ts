import type { SourceMessage } from '../check-translation.js';
import { problemLine } from '../problem-sentences.js';
import { readConfig } from './config.js';
import { generateFiles, writeFiles } from './generated-files.js';
import { readTranslations } from './read-translations.js';
import { statusTable, writeTable } from './status-table.js';

/** Writes all that is made of the translators' files. */
export async function buildTranslations(messages: readonly SourceMessage[]): Promise<void> {
  const config = readConfig();
  const translations = readTranslations(config);
  const { files, problems } = generateFiles(config, messages, translations);
  for (const problem of problems) {
    console.warn(`${problemLine(problem)} Until then the English text is shown.`);
  }
  writeFiles(files);
  writeTable(await statusTable(translations, messages));
  const count = `${messages.length} messages in ${[...translations.keys()].join(', ')}`;
  console.log(`${count}: ${files.size} modules written.`);
}
