// Adds a language: npm run l10n:add -- uk
import { canonicalTag } from '../../../src/model/language-tag.js';
import { hasPluralData } from '../plural-forms.js';
import type { ProblemCode } from '../problem.js';
import { ProblemsError } from '../problems-error.js';
import { buildTranslations } from '../project/build-translations.js';
import { addTargetLocale, CONFIG, readConfig, translationPath } from '../project/config.js';
import { readTranslations } from '../project/read-translations.js';
import { runCommand } from '../project/run-command.js';
import { extractMessages } from '../project/source-messages.js';
import { syncTranslations } from '../project/sync-translations.js';

await runCommand(async () => {
  const config = readConfig();
  const [given = ''] = process.argv.slice(2);
  const locale = canonicalTag(given);
  if (locale === 'und') refuse('bad-tag', given);
  if ([config.sourceLocale, ...config.targetLocales].includes(locale)) {
    refuse('known-language', locale);
  }
  const messages = extractMessages();
  // A file that cannot be read is told before anything is written.
  readTranslations(config);
  await addTargetLocale(locale);
  syncTranslations(messages);
  await buildTranslations(messages);
  if (!hasPluralData(locale)) {
    console.warn(
      `The plural forms of "${locale}" are not known here. Look them up (https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html); browsers may not know them either.`,
    );
  }
  const path = translationPath(config, locale);
  console.log(
    `Next: translate ${path} (locales/README.md says how), then npm run l10n:build and npm run l10n:check.`,
  );
});

function refuse(code: ProblemCode, tag: string): never {
  throw new ProblemsError([{ path: CONFIG, code, params: { tag } }]);
}
