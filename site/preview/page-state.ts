import type { Place } from './places.js';
import type { Translations } from './translations.js';
import type { Filter, PageLanguage } from './words.js';

/** What the page is drawn from. */
export interface PageState {
  /** Of the page itself. */
  readonly pageLanguage: PageLanguage;
  /** Of the elements. */
  readonly language: string;
  readonly translations: Translations;
  /** Whether the texts carry numbers, and the list of them is shown. */
  readonly isNumbered: boolean;
  readonly filterBy: Filter;
  /** Where the numbered texts are. */
  readonly places: readonly Place[];
}

/** What somebody can do on the page. */
export interface Actions {
  choose(language: string): void;
  number(isNumbered: boolean): void;
  filter(filter: Filter): void;
  open(files: readonly File[]): Promise<void>;
  /** Leads to a text by its id: to its place on the page, or to the list where it has none. */
  show(id: string): Promise<void>;
}
