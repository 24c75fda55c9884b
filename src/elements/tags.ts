/**
 * The one list of our tags and their attributes. It is generated from the classes of the elements
 * (generated/tags.ts), and everything that needs to know a tag gets it from here.
 */
import { tagNames, tagTable } from './generated/tags.js';

export type TagTable = typeof tagTable;

// Not a plain re-export: it would make Rolldown split the entry of the embed file.
export const tags = tagNames;

export type Tag = (typeof tags)[number];

/** What an attribute accepts. */
export interface TagAttribute {
  /** The name of its property. */
  readonly property: string;
  /** A list if the attribute accepts only these words. */
  readonly type: 'string' | 'number' | 'boolean' | readonly string[];
  /** The value without the attribute, if there is one. */
  readonly default?: string;
}

export const isTag = (name: string | undefined): name is Tag =>
  (tags as readonly (string | undefined)[]).includes(name);

/** The attributes of a tag, apart from what HTML knows on every element. */
export const attributesOf = (tag: Tag): Readonly<Record<string, TagAttribute>> =>
  tagTable[tag].attributes;

/** Whether the tag shows a document, rather than a drawing. */
export const showsData = (tag: string): boolean => isTag(tag) && 'src' in attributesOf(tag);
