// Writes the JSON Schemas that text editors complete and check data files with.
import { mkdirSync, writeFileSync } from 'node:fs';
import { goalShape } from '../src/model/goals.js';
import { newsItemShape, newsShape } from '../src/model/news.js';
import { fieldsOf, isListKind, type Kind, type Shape } from '../src/model/shape.js';
import { strategyShape } from '../src/model/strategy.js';
import { fieldDescriptions } from './field-descriptions.js';
import { projectAddress } from './project-address.js';

type Schema = Readonly<Record<string, unknown>>;

const STRING = { type: 'string' };
const TEXT = {
  anyOf: [
    STRING,
    {
      type: 'object',
      description:
        'One text a language, by BCP 47 tag: {"pl": "…", "en": "…"}; "pl-simple" is plain Polish',
      propertyNames: { pattern: '^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$' },
      additionalProperties: STRING,
      minProperties: 1,
    },
  ],
};

/** @param entries the definition of the entries in lists that are checked entry by entry */
function schemaOf(kind: Kind, entries: string): Schema {
  if (kind === 'any') return { $ref: `#/$defs/${entries}` };
  if (kind === 'strings') return { anyOf: [STRING, { type: 'array', items: STRING }] };
  if (kind === 'text') return { $ref: '#/$defs/text' };
  if (typeof kind === 'string') return STRING;
  if (isListKind(kind)) return { type: 'array', items: schemaOf(kind[0], entries) };
  const fields = [...fieldsOf(kind)];
  return {
    type: 'object',
    properties: Object.fromEntries(
      fields.map(([name, field]) => [name, schemaOf(field.kind, entries)]),
    ),
    required: fields.filter(([, { isRequired }]) => isRequired).map(([name]) => name),
  };
}

function described(name: string, shape: Shape, entries: string): Schema {
  const schema = schemaOf(shape, entries);
  const properties = Object.entries(schema['properties'] as Record<string, Schema>);
  return {
    ...schema,
    properties: Object.fromEntries(
      properties.map(([key, property]) => {
        const description = fieldDescriptions[name]?.[key]?.en;
        return [key, { ...property, description }];
      }),
    ),
  };
}

/** Our own format, whose every field is known. Feeds of others hold more than we show. */
const closed = (schema: Schema): Schema => ({
  ...schema,
  patternProperties: { '^[_$]': {} },
  additionalProperties: false,
});

const schemas: Readonly<Record<string, Schema>> = {
  strategy: {
    title: 'A city’s strategy',
    ...closed(described('strategy', strategyShape, 'goal')),
    $defs: { text: TEXT, goal: closed(described('goal', goalShape, 'goal')) },
  },
  news: {
    title: 'A city’s news: JSON Feed 1.1 with the extension _city',
    ...described('news', newsShape, 'item'),
    $defs: { item: described('item', newsItemShape, 'item') },
  },
};

mkdirSync('dist/schema', { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  const file = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: new URL(`schema/${name}.schema.json`, projectAddress.homepage).href,
    ...schema,
  };
  writeFileSync(`dist/schema/${name}.schema.json`, `${JSON.stringify(file, null, 2)}\n`);
}
