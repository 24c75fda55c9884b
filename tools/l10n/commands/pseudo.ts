// Writes translations into languages that nobody speaks, to look at the elements in.
import { readConfig } from '../project/config.js';
import { writeFiles } from '../project/generated-files.js';
import { runCommand } from '../project/run-command.js';
import { extractMessages } from '../project/source-messages.js';
import { pseudoMessage, type PseudoLocale } from '../pseudo.js';
import { closeXliff, openXliff } from '../xliff-document.js';
import { createUnit, insertUnit, newXliff } from '../xliff-units.js';
import { unitsOf } from '../xliff.js';

const FOLDER = '.cache/pseudo';
const locales: readonly PseudoLocale[] = ['en-XA', 'ar-XB'];

await runCommand(() => {
  const { sourceLocale } = readConfig();
  const messages = extractMessages();
  for (const locale of locales) {
    const path = `${FOLDER}/${locale}.xlf`;
    const empty = newXliff(sourceLocale, locale);
    const document = openXliff(empty, path);
    for (const message of messages) {
      const target = pseudoMessage(message.text, locale);
      const unit = createUnit(document, message, target, 'translated');
      insertUnit(document, unit, unitsOf(document).at(-1));
    }
    writeFiles(new Map([[path, closeXliff(document, empty)]]));
    console.log(`${path}: drop it onto the preview page.`);
  }
});
