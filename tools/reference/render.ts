import { format, resolveConfig } from 'prettier';
import { readElements, type ElementDeclaration, type Member, type Named } from './manifest.js';
import { markdownTable } from './markdown-table.js';

/** The reference of all tags, made from the comments of their classes. */
export async function renderReference(path: string): Promise<string> {
  const text = [
    '# Reference',
    'Made from the comments in `src/` by `npm run generated:build`. Attributes are also properties, under the name in brackets where it differs.',
    ...readElements().map(elementSection),
  ].join('\n\n');
  return format(text, { ...(await resolveConfig(path)), parser: 'markdown' });
}

function elementSection(element: ElementDeclaration): string {
  const members = element.members ?? [];
  const properties = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const methods = members.filter(({ kind }) => kind === 'method');
  return [
    `## \`<${element.tagName}>\``,
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
