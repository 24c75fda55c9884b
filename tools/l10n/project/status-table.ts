import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { canonicalTag } from '../../../src/model/language-tag.js';
import type { SourceMessage } from '../check-translation.js';
import { statusOf, type Status } from '../status.js';
import type { TranslationFile } from '../xliff.js';

export const GUIDE = 'locales/README.md';

const MARKED = /(<!-- languages -->\n)[^]*?(<!-- \/languages -->)/;

/** The table of languages, as in the guide for translators. */
export function statusTable(
  translations: ReadonlyMap<string, TranslationFile>,
  messages: readonly SourceMessage[],
): Promise<string> {
  const rows = [...translations.values()].map((file) => row(statusOf(file, messages)));
  const head = [
    '| Language · Język | For citizens · Dla mieszkańców | All · Wszystkie | Signed by a native speaker · Podpisane przez osobę, dla której to język ojczysty | To do · Do zrobienia |',
    '| --- | --: | --: | --: | --: |',
  ];
  return format([...head, ...rows].join('\n'), { parser: 'markdown' });
}

function row(status: Status): string {
  const { language, total, translated, forCitizens, signed, needsWork } = status;
  const percent = (part: number, of = total) => `${Math.floor((100 * part) / of)} %`;
  // What a translator has written there may be no tag; the check says so.
  const tag = canonicalTag(language);
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? language;
  return `| ${name} (\`${language}\`) | ${percent(forCitizens.translated, forCitizens.total)} | ${percent(translated)} | ${percent(signed)} | ${needsWork} |`;
}

export const hasTable = (table: string): boolean =>
  MARKED.test(readGuide()) && readGuide() === withTable(table);

export const writeTable = (table: string): void => writeFileSync(GUIDE, withTable(table));

const readGuide = (): string => (existsSync(GUIDE) ? readFileSync(GUIDE, 'utf8') : '');

const withTable = (table: string): string =>
  readGuide().replace(MARKED, (_, start: string, end: string) => `${start}\n${table}\n${end}`);
