import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { markdownTable } from './markdown-table.js';

/** What is used here of a custom-elements manifest (https://github.com/webcomponents/custom-elements-manifest). */
interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}
interface Member extends Named {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly parameters?: readonly Named[];
}
interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Member[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

const ORDER = ['strategy-goals', 'news-list', 'eu-flag', 'ukrainian-heart'];

/** The reference of all tags, made from the comments of their classes. */
export async function renderReference(path: string): Promise<string> {
  const elements = readManifest()
    .modules.flatMap((module) => module.declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => ORDER.indexOf(a.tagName ?? '') - ORDER.indexOf(b.tagName ?? ''));
  const text = [
    '# Reference',
    'Made from the comments in `src/` by `npm run generated:build`. Attributes are also properties, under the name in brackets where it differs.',
    ...elements.map(elementSection),
  ].join('\n\n');
  return format(text, { ...(await resolveConfig(path)), parser: 'markdown' });
}

function readManifest(): Manifest {
  const folder = '.cache/manifest';
  const config = 'tools/custom-elements-manifest.config.mjs';
  const command = `custom-elements-manifest analyze --quiet --config ${config} --outdir ${folder}`;
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`"${command}" failed.`);
  return JSON.parse(readFileSync(`${folder}/custom-elements.json`, 'utf8')) as Manifest;
}

function elementSection(element: Declaration): string {
  const members = element.members ?? [];
  const properties = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const methods = members.filter(({ kind }) => kind === 'method');
  return [
    `## \`<${element.tagName ?? ''}>\``,
    element.description ?? '',
    table('Attributes', element.attributes, ['Attribute', 'Type', 'Default', ''], (entry) => [
      attributeName(entry, members),
      code(entry.type?.text.replace(' | undefined', '')),
      code(entry.default?.replace(/^'(.*)'$/, '$1')),
      entry.description,
    ]),
    table('Properties', properties, ['Property', ''], (entry) => [
      code(entry.name) + (entry.readonly ? ' (read only)' : ''),
      entry.description,
    ]),
    table('Methods', methods, ['Method', ''], (entry) => [
      code(`${entry.name}(${entry.parameters?.map(({ name }) => name).join(', ') ?? ''})`),
      entry.description,
    ]),
    table('Events', element.events, ['Event', ''], plainRow),
    table('Slots', element.slots, ['Slot', ''], ({ name, description }) => [
      name ? code(name) : 'default',
      description,
    ]),
    table('Parts', element.cssParts, ['Part', ''], plainRow),
    table('Custom properties', element.cssProperties, ['Property', ''], plainRow),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function attributeName({ name }: Named, members: readonly Member[]): string {
  const property = members.find(({ attribute }) => attribute === name)?.name;
  return property && property !== name ? `${code(name)} (\`${property}\`)` : code(name);
}

const plainRow = ({ name, description }: Named) => [code(name), description];

function table<T extends Named>(
  title: string,
  entries: readonly T[] | undefined,
  head: readonly string[],
  row: (entry: T) => readonly (string | undefined)[],
): string {
  if (!entries?.length) return '';
  return `### ${title}\n\n${markdownTable(head, entries.map(row))}`;
}

const code = (text = ''): string => (text ? `\`${text}\`` : '');
