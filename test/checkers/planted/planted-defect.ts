import type { CheckerName } from '../checkers.js';

/** A mistake that one could make in an element, put into the shadow root of an open plan. */
export interface PlantedDefect {
  /** Ends the sentence “a checker sees …”. */
  readonly title: string;
  /** HTML for the end of the first item of the list, or attributes for an element. */
  readonly html?: string;
  readonly at?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Of the page; `light` if not said. */
  readonly theme?: 'dark';
  /** Who finds it, and by which rule. */
  readonly foundBy: Readonly<Partial<Record<CheckerName, string>>>;
}
