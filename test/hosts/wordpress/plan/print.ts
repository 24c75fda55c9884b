import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fallbackHtml } from '../../../../src/cli/fallback/fallback-html.js';
import { addressesFor, controlsWithout, type Control } from '../../../../src/cli/fallback/page.js';
import { readSource } from '../../../../src/formats/other-formats.js';
import { everybodyTexts } from '../../../../src/localization/core/generated/everybody.js';
import { pluginFiles } from '../../../../tools/wordpress/plugin.js';
import type { Php } from '../../support/php.js';
import { repository } from '../../support/repository.js';

/** A tag that shows a plan, on a page. */
export interface Tag {
  readonly language: string;
  readonly src: string;
  readonly openDepth: number;
  readonly headingLevel: number;
  readonly controls?: readonly Control[] | undefined;
}

/** A tag without anything special. */
export const plainTag: Tag = {
  language: 'pl-PL',
  src: '/files/plan.json',
  openDepth: 0,
  headingLevel: 2,
};

/** Tags that differ from it in all that changes what is printed. */
export const otherTags: readonly Tag[] = [
  { ...plainTag, language: 'pl', openDepth: 1, controls: controlsWithout('') },
  { ...plainTag, language: 'en-US', headingLevel: 5, controls: ['expand'] },
  {
    ...plainTag,
    language: 'uk',
    src: 'https://city.example/files/plan.json',
    controls: ['search', 'links'],
  },
  { ...plainTag, language: 'ar', openDepth: 12 },
  { ...plainTag, language: 'de-AT', controls: [] },
];

/** What a file holds: its text, or a document. */
export const textOf = (file: unknown): string =>
  typeof file === 'string' ? file : JSON.stringify(file);

/** What the command line prints for a tag; empty where it prints nothing. */
export async function printByCommand(file: unknown, tag: Tag): Promise<string> {
  const body = new Blob([textOf(file)]);
  const { value } = await readSource({ body, headers: new Headers(), url: '' });
  const addresses = addressesFor(tag.src);
  if (value === undefined || !addresses) return '';
  const request = { ...tag, limit: 5, inline: false };
  const l10n = await everybodyTexts.load(tag.language);
  return fallbackHtml(value, request, l10n, addresses).html?.html ?? '';
}

/** Puts the plugin's own files into a folder. */
export function writePlugin(folder: string): void {
  const embed = join(folder, 'no-elements');
  mkdirSync(embed, { recursive: true });
  const files = pluginFiles({
    plugin: join(repository, 'integrations/wordpress'),
    embed,
    licence: join(repository, 'LICENSE'),
    version: '1.2.3',
  });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** What the plugin prints for tags; empty where it leaves that to the element. */
export async function printByPhp(
  php: Php,
  folder: string,
  wanted: readonly (readonly [file: unknown, tag: Tag])[],
): Promise<string[]> {
  const requests = wanted.map(([file, { language, src, openDepth, headingLevel, controls }]) => [
    textOf(file),
    {
      language,
      src,
      'open-depth': openDepth,
      'heading-level': headingLevel,
      controls: controls ?? null,
    },
  ]);
  const list = join(folder, 'plans.json');
  writeFileSync(list, JSON.stringify(requests));
  const script = join(import.meta.dirname, '../server/print-plans.php');
  const lines = (await php.run(script, [join(folder, 'city-elements'), list]))
    .trimEnd()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as string);
}
