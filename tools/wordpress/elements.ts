import { readFileSync } from 'node:fs';

interface ElementAttribute {
  type: 'string' | 'number' | 'boolean';
  enum?: string[];
}

export interface PluginElement {
  /** Whether what stands inside the tag is shown. */
  content: boolean;
  attributes: Record<string, ElementAttribute>;
}

interface Manifest {
  modules: {
    declarations?: {
      tagName?: string;
      attributes?: { name: string; type?: { text: string } }[];
      slots?: unknown[];
    }[];
  }[];
}

/** The elements by their tags, as `custom-elements.json` describes them. */
export function readElements(manifestFile: string): Record<string, PluginElement> {
  const { modules } = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  const declarations = modules.flatMap(({ declarations = [] }) => declarations);
  const elements = declarations.flatMap(({ tagName, attributes = [], slots = [] }) => {
    if (tagName === undefined) return [];
    const entries = attributes
      // Inner state has no type there.
      .filter(({ type }) => type)
      .map(({ name, type }) => [name, attributeOf(type?.text ?? '')] as const)
      .sort(byImportance);
    const element = { content: slots.length > 0, attributes: Object.fromEntries(entries) };
    return [[tagName, element] as const];
  });
  return Object.fromEntries(elements.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function attributeOf(type: string): ElementAttribute {
  if (type === 'boolean' || type === 'number') return { type };
  const choices = Array.from(type.matchAll(/'([^']*)'/g), ([, choice = '']) => choice);
  return choices.length > 0 ? { type: 'string', enum: choices } : { type: 'string' };
}

/** The file comes first in a tag, and among the fields of a block. */
const byImportance = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  Number(b === 'src') - Number(a === 'src');
