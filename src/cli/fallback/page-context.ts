import type { L10n } from '../../localization/core/l10n.js';
import type { PlanText } from '../../localization/core/words/plan-words.js';
import { canonicalTag } from '../../model/language-tag.js';
import { marked, markup, type Markup } from './markup.js';

/** The page that the HTML is for, as the attributes of the tag say it. */
export interface PageSettings {
  readonly openDepth: number;
  readonly headingLevel: number;
  readonly limit: number;
}

/** How texts and links of a document get into that page. */
export interface PageContext extends PageSettings {
  readonly l10n: L10n;
  text(value: PlanText): Markup;
  /** A link where there is an address. */
  link(url: string | undefined, content: Markup): Markup;
  /** How the page writes an address of the data. */
  address(url: string): string;
}

export function createPageContext(
  l10n: L10n,
  settings: PageSettings,
  address: (url: string) => string,
): PageContext {
  const page = canonicalTag(l10n.requested);
  return {
    ...settings,
    l10n,
    address,
    text: (value) => marked(value, l10n, page),
    link: (url, content) => (url ? markup`<a href="${address(url)}">${content}</a>` : content),
  };
}
