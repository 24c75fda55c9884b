import { html, nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { L10n } from '../../../localization/core/l10n.js';

interface Bar {
  readonly l10n: L10n;
  /** The language of the texts, where it is not that of the plan. */
  readonly lang: string | undefined;
  /** Whether the plan has a heading that names its search. */
  readonly isTitled: boolean;
  /** Missing where the page has taken the search away. */
  readonly query: string | undefined;
  readonly status: string;
  /** Missing where the page has taken "expand all" away. */
  readonly areAllOpen: boolean | undefined;
  readonly searchLink: TemplateResult | undefined;
  search(query: string): void;
  hurry(): void;
  clear(): void;
  toggleAll(): void;
}

/** The bar above the goals. */
export function barView(bar: Bar): TemplateResult {
  const { l10n, lang, status, query, areAllOpen } = bar;
  return html`<div class="bar" lang=${ifDefined(lang)} dir=${l10n.dir}>
    ${query === undefined ? nothing : searchView(bar, query)}
    ${areAllOpen === undefined ? nothing : toggleAllView(bar, areAllOpen)}
    <div class="outcome">
      <div aria-live="polite" aria-atomic="true">${status}</div>
      ${bar.searchLink}
    </div>
  </div>`;
}

function searchView({ l10n, isTitled, search, hurry, clear }: Bar, query: string): TemplateResult {
  const label = l10n.msg('Search the goals (word or number)', {
    id: 'controls.search',
    desc: 'Label of the search field above the goals of a plan.',
  });
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') hurry();
    if (event.key !== 'Escape' || query === '') return;
    // Not for the page's own dialogs as well.
    event.preventDefault();
    event.stopPropagation();
    clear();
  };
  return html`<search
    class="search"
    aria-label=${isTitled ? nothing : label}
    aria-labelledby=${isTitled ? 'title' : nothing}
  >
    <label for="search">${label}</label>
    <input
      id="search"
      type="search"
      part="input"
      dir="auto"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      .enterKeyHint=${'search'}
      .value=${query}
      @input=${({ target }: Event) => search((target as HTMLInputElement).value)}
      @keydown=${press}
    />
    ${
      query === ''
        ? nothing
        : html`<button type="button" part="button" @click=${clear}>
            ${l10n.msg('Clear', {
              id: 'controls.clear',
              desc: 'Button beside the search field: empties it.',
            })}
          </button>`
    }
  </search>`;
}

function toggleAllView({ l10n: { msg }, toggleAll }: Bar, areAllOpen: boolean): TemplateResult {
  return html`<button type="button" part="button" @click=${toggleAll}>
    ${
      areAllOpen
        ? msg('Collapse all goals', {
            id: 'controls.collapse-all',
            desc: 'Button that closes every goal; shown when all are open.',
          })
        : msg('Expand all goals', {
            id: 'controls.expand-all',
            desc: 'Button that opens every goal.',
          })
    }
  </button>`;
}

/** A button that copies a link; its picture tells for a while that it did. */
export function copyView(
  name: string,
  lang: string | undefined,
  isCopied: boolean,
  copy: () => void,
): TemplateResult {
  return html`<button
    type="button"
    class="copy"
    part="copy"
    lang=${ifDefined(lang)}
    aria-label=${name}
    title=${name}
    @click=${copy}
  >
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      ${
        isCopied
          ? svg`<path d="m5 13 5 5L20 7" />`
          : svg`<path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.5 1.5M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.5-1.5" />`
      }
    </svg>
  </button>`;
}
