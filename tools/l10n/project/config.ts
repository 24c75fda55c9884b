import { readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { format, resolveConfig } from 'prettier';

export const CONFIG = 'lit-localize.json';

/** Which languages there are, and where their files lie. */
export interface LocalizationConfig {
  readonly sourceLocale: string;
  readonly targetLocales: readonly string[];
  readonly interchange: { readonly xliffDir: string };
  readonly output: { readonly outputDir: string };
}

export const readConfig = (): LocalizationConfig =>
  JSON.parse(readFileSync(CONFIG, 'utf8')) as LocalizationConfig;

export const translationPath = ({ interchange }: LocalizationConfig, locale: string): string =>
  posix.join(interchange.xliffDir, `${locale}.xlf`);

/** What was translated once and is no longer used. */
export const removedPath = ({ interchange }: LocalizationConfig, locale: string): string =>
  posix.join(interchange.xliffDir, 'removed', `${locale}.xlf`);

export async function addTargetLocale(locale: string): Promise<void> {
  const locales = JSON.stringify([...readConfig().targetLocales, locale]);
  const text = readFileSync(CONFIG, 'utf8').replace(
    /("targetLocales":\s*)\[[^\]]*\]/,
    (_, key: string) => key + locales,
  );
  writeFileSync(CONFIG, await format(text, { ...(await resolveConfig(CONFIG)), parser: 'json' }));
}
