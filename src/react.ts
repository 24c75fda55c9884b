// The tags for JSX in React 19, which sets properties and listens to events of custom elements by
// itself. Types only: `import type {} from 'city-elements/react'`.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Tag, TagTable } from './elements/tags.js';
export type {} from './index.js'; // the classes, by their tags

type Attributes<T extends Tag> = TagTable[T]['attributes'];

type PropertyOf<Attribute> = Attribute extends { property: infer Name } ? Name : never;

/** The attributes under the names of their properties, with the types and comments of the class. */
type Properties<T extends Tag> = Pick<
  HTMLElementTagNameMap[T],
  (
    | PropertyOf<Attributes<T>[keyof Attributes<T>]>
    | ('src' extends keyof Attributes<T> ? 'data' : never)
  ) &
    keyof HTMLElementTagNameMap[T]
>;

type ValueOf<Attribute> = Attribute extends { type: 'number' } ? number | string : string;

/** The same under their names in HTML, if these differ: what server-rendered pages need. */
type Hyphenated<T extends Tag> = {
  [
    Name in keyof Attributes<T> as Name extends PropertyOf<Attributes<T>[Name]> ? never : Name
  ]: ValueOf<Attributes<T>[Name]>;
};

type EventOf<Name extends string> = Name extends `${string}-${string}` & keyof HTMLElementEventMap
  ? HTMLElementEventMap[Name]
  : Event;

type Events<T extends Tag> = {
  [Name in TagTable[T]['events'][number] as `on${Name}`]: (event: EventOf<Name>) => void;
};

type TagProps<T extends Tag> = Omit<
  DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[T]>, HTMLElementTagNameMap[T]>,
  keyof Properties<T>
> &
  Partial<Properties<T> & Hyphenated<T> & Events<T>>;

type OurElements = { [T in Tag]: TagProps<T> };

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- where React wants them
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- they are all listed in the table
    interface IntrinsicElements extends OurElements {}
  }
}
