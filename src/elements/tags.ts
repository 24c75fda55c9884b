/**
 * The one list of our tags, and of what may be written on them. It is made from the classes of the
 * elements (generated/tags.ts), and everything that has to know a tag takes it from here.
 */
import { tagNames, tagTable } from './generated/tags.js';

export type TagTable = typeof tagTable;

// Not re-exported as it is: Rolldown would break the entry of the embed file up over that.
export const tags = tagNames;

export type Tag = (typeof tags)[number];

/** What an attribute takes. */
export interface TagAttribute {
  /** The name of its property. */
  readonly property: string;
  /** A list for an attribute that knows only these words. */
  readonly type: 'string' | 'number' | 'boolean' | readonly string[];
  /** What it is without the attribute, where that is not simply nothing. */
  readonly default?: string;
}

export const isTag = (name: string | undefined): name is Tag =>
  (tags as readonly (string | undefined)[]).includes(name);

/** The attributes of a tag, apart from what HTML knows on every element. */
export const attributesOf = (tag: Tag): Readonly<Record<string, TagAttribute>> =>
  tagTable[tag].attributes;

/** Whether the tag shows a document, rather than a drawing. */
export const showsData = (tag: string): boolean => isTag(tag) && 'src' in attributesOf(tag);
