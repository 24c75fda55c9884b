import type { SourceMessage } from '../check-translation.js';
import type { Problem } from '../problem.js';
import { readConfig } from './config.js';
import { generateFiles, writeFiles } from './generated-files.js';
import { readTranslations } from './read-translations.js';
import { statusTable, writeTable } from './status-table.js';

/**
 * Writes all that is made of the translators' files.
 *
 * @returns why some texts are English
 */
export async function buildTranslations(
  messages: readonly SourceMessage[],
): Promise<readonly Problem[]> {
  const config = readConfig();
  const translations = readTranslations(config);
  const { files, problems } = generateFiles(config, messages, translations);
  writeFiles(files);
  writeTable(await statusTable(translations, messages));
  const count = `${messages.length} messages in ${[...translations.keys()].join(', ')}`;
  console.log(`${count}: ${files.size} modules written.`);
  return problems;
}
