import { format } from 'prettier';
import { readElements, type Attribute, type ElementDeclaration } from './manifest.js';

const NOTICE =
  '// Made by `npm run generated:build` from the classes of the elements. Do not edit.\n';

/** The table of our tags that src/elements/tags.ts gives to the rest of the project. */
export async function renderTags(): Promise<string> {
  const elements = readElements();
  const names = elements.map(({ tagName }) => tagName);
  const table = Object.fromEntries(elements.map((element) => [element.tagName, entry(element)]));
  const code = `${NOTICE}
export const tagNames = ${JSON.stringify(names)} as const;

export const tagTable = ${JSON.stringify(table)} as const;
`;
  return format(code, { parser: 'typescript', singleQuote: true, printWidth: 100 });
}

/** The custom properties of our tags, for the page that makes a snippet. */
export async function renderCustomProperties(): Promise<string> {
  const table = Object.fromEntries(
    readElements().map(({ tagName, cssProperties = [] }) => [
      tagName,
      Object.fromEntries(cssProperties.map(({ name, description = '' }) => [name, description])),
    ]),
  );
  const code = `${NOTICE}
import type { Tag } from '../../../src/elements/tags.js';

/** What each is for, as the comment of its class says it. */
export const customProperties: Readonly<Record<Tag, Readonly<Record<string, string>>>> = ${JSON.stringify(table)};
`;
  return format(code, { parser: 'typescript', singleQuote: true, printWidth: 100 });
}

function entry({ attributes = [], events = [] }: ElementDeclaration): object {
  return {
    attributes: Object.fromEntries(
      [...attributes]
        .sort((a, b) => Number(b.name === 'src') - Number(a.name === 'src'))
        .map((attribute) => [attribute.name, attributeEntry(attribute)]),
    ),
    events: events.map(({ name }) => name),
  };
}

/** As it is written in HTML: a default is left out where it is that of no attribute at all. */
function attributeEntry({ fieldName, type, default: initial = '' }: Attribute): object {
  const text = type?.text ?? 'string';
  const choices = Array.from(text.matchAll(/'([^']*)'/g), ([, choice = '']) => choice);
  const simple = /^(boolean|number)\b/.exec(text)?.[0] ?? 'string';
  const byDefault = initial.replace(/^'(.*)'$/, '$1');
  return {
    property: fieldName,
    type: choices.length > 0 ? choices : simple,
    ...(['', 'false', 'undefined'].includes(byDefault) ? {} : { default: byDefault }),
  };
}
