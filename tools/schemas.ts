// Writes the JSON Schemas that editors' programs complete and check data files with.
import { mkdirSync, writeFileSync } from 'node:fs';
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { text } from '../src/model/fields.js';
import { goalFields } from '../src/model/goals.js';
import { newsFields, newsItemFields } from '../src/model/news.js';
import { strategyFields } from '../src/model/strategy.js';
import { descriptions } from './schema-descriptions.js';

type Fields = Parameters<typeof toJsonSchema>[0];

const LANGUAGE_MAP: JsonSchema = {
  type: 'object',
  description: 'One text a language, by BCP 47 tag: {"pl": "…", "en": "…"}',
  propertyNames: { pattern: '^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$' },
  additionalProperties: { type: 'string' },
  minProperties: 1,
};

const DEFINITIONS: Record<string, JsonSchema> = {
  text: { anyOf: [{ type: 'string' }, LANGUAGE_MAP] },
};

/** @param lists the fields that hold entries checked one by one, and the definition of those */
function objectSchema(name: string, fields: Fields, lists: Record<string, string> = {}): JsonSchema {
  const { $schema: _, ...schema } = toJsonSchema(fields, {
    // `lazy` tells a text from a map by looking at it, which a schema says as two alternatives.
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      if (valibotSchema === text) return { $ref: '#/$defs/text' };
      if (valibotSchema.type !== 'lazy') return undefined;
      return { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }], ...jsonSchema };
    },
  });
  const properties = { ...schema.properties };
  for (const [key, definition] of Object.entries(lists)) {
    properties[key] = { type: 'array', items: { $ref: `#/$defs/${definition}` } };
  }
  for (const [key, property] of Object.entries(properties)) {
    const description = descriptions[`${name}.${key}`];
    if (!description) throw new Error(`${name}.${key} has no description in schema-descriptions.ts.`);
    properties[key] = { ...(property as JsonSchema), description };
  }
  return { ...schema, properties };
}

const own = (schema: JsonSchema): JsonSchema => ({
  ...schema,
  properties: { $schema: { type: 'string' }, ...schema.properties },
  patternProperties: { '^_': {} },
  additionalProperties: false,
});

const goal = objectSchema('goal', goalFields, { goals: 'goal' });
const schemas: Record<string, JsonSchema> = {
  strategy: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A city’s strategy',
    ...own(objectSchema('strategy', strategyFields, { goals: 'goal' })),
    $defs: { ...DEFINITIONS, goal: { ...goal, patternProperties: { '^_': {} }, additionalProperties: false } },
  },
  news: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A city’s news: JSON Feed 1.1 with the extension _city',
    ...objectSchema('news', newsFields, { items: 'item' }),
    $defs: { item: objectSchema('item', newsItemFields) },
  },
};

mkdirSync('dist/schema', { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(`dist/schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
