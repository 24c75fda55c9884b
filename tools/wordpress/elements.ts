import { attributesOf, showsData, tags, type TagAttribute } from '../../src/elements/tags.js';

interface ElementAttribute {
  type: 'string' | 'number' | 'boolean';
  enum?: string[];
}

export interface PluginElement {
  /** Whether the content of the tag is shown. */
  content: boolean;
  attributes: Record<string, ElementAttribute>;
}

/** The elements by their tags, as the plugin and its blocks have to know them. */
export const pluginElements: Readonly<Record<string, PluginElement>> = Object.fromEntries(
  [...tags].sort().map((tag) => [
    tag,
    {
      content: showsData(tag),
      attributes: Object.fromEntries(
        Object.entries(attributesOf(tag)).map(([name, { type }]) => [name, attribute(type)]),
      ),
    },
  ]),
);

function attribute(type: TagAttribute['type']): ElementAttribute {
  return typeof type === 'string' ? { type } : { type: 'string', enum: [...type] };
}
