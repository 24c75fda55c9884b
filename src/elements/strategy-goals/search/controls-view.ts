import { html, nothing, type TemplateResult } from 'lit';
import type { L10n } from '../../../localization/core/l10n.js';
import { expandAllLabel, searchLabel } from '../../../localization/core/words/plan-words.js';
import type { Message } from '../../shared/announcer.js';
import type { Step } from './results.js';

interface Bar {
  readonly l10n: L10n;
  /** Whether the plan has a heading that names its search. */
  readonly isTitled: boolean;
  /** Missing if the page has removed the search. */
  readonly query: string | undefined;
  readonly status: string;
  /** What is printed above the results of a search. */
  readonly onPaper: string | undefined;
  /** Missing if the page has removed "expand all". */
  readonly areAllOpen: boolean | undefined;
  /** Buttons for what was found. */
  readonly besideOutcome: unknown;
  /** The reader has gone to the field, and is likely to type. */
  prepare(): void;
  search(query: string): void;
  /** Enter, with Shift or without it. */
  enter(step: Step): void;
  clear(): void;
  toggleAll(): void;
}

/** The bar above the goals. */
export function barView(bar: Bar): TemplateResult {
  const { l10n, status, query, areAllOpen } = bar;
  return html`<div class="bar" dir=${l10n.dir}>
    ${query === undefined ? nothing : searchView(bar, query)}
    ${areAllOpen === undefined ? nothing : toggleAllView(bar, areAllOpen)}
    <div class="outcome">
      <div aria-live="polite" aria-atomic="true">${status}</div>
      ${bar.besideOutcome || nothing}
    </div>
    ${bar.onPaper ? html`<p class="on-paper">${bar.onPaper}</p>` : nothing}
  </div>`;
}

function searchView(
  { l10n, isTitled, prepare, search, enter, clear }: Bar,
  query: string,
): TemplateResult {
  const label = searchLabel(l10n);
  const press = (event: KeyboardEvent) => {
    // Not the one that ends a word of an input method.
    if (event.key === 'Enter' && !event.isComposing) enter(event.shiftKey ? -1 : 1);
    if (event.key !== 'Escape' || query === '') return;
    // The page's own dialogs must not close too.
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
      @focus=${prepare}
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

function toggleAllView({ l10n, toggleAll }: Bar, areAllOpen: boolean): TemplateResult {
  return html`<button type="button" part="button" @click=${toggleAll}>
    ${
      areAllOpen
        ? l10n.msg('Collapse all goals', {
            id: 'controls.collapse-all',
            desc: 'Button that closes every goal; shown when all are open.',
          })
        : expandAllLabel(l10n)
    }
  </button>`;
}

// What the controls say to a reader, aloud and on their line.

export const foundMessage =
  (n: number, total: number): Message =>
  ({ msg, format }) =>
    n > 0
      ? format(
          msg(
            '{n, plural, one {# result} other {# results}} in {total, plural, one {# goal} other {# goals}}',
            {
              id: 'controls.found',
              desc: 'Said when somebody who searches has stopped typing: how many goals were found, and how many the plan has.',
            },
          ),
          { n, total },
        )
      : msg('Nothing found. Try the beginning of a word, or the number of a goal.', {
          id: 'controls.found-nothing',
          desc: 'Said in its place where no goal was found: what else to try.',
        });

export const similarMessage =
  (n: number, total: number): Message =>
  ({ msg, format }) =>
    format(
      msg(
        '{n, plural, one {# similar result} other {# similar results}} in {total, plural, one {# goal} other {# goals}}',
        {
          id: 'controls.found-similar',
          desc: 'Said in the place of the number of results where no goal has the very words, but some have words that begin like them.',
        },
      ),
      { n, total },
    );

/** Whoever holds the paper would take what was found for the whole plan. */
export const onPaperMessage =
  (query: string, count: number): Message =>
  ({ msg, format }) =>
    format(
      msg('Search results for “{query}”: {count}', {
        id: 'controls.on-paper',
        desc: 'Printed above the goals, where somebody prints the results of a search.',
      }),
      { query, count },
    );

export const clearedMessage: Message = ({ msg }) =>
  msg('All goals are shown again.', {
    id: 'controls.cleared',
    desc: 'Said when a search has been cleared.',
  });

export const expandedMessage: Message = ({ msg }) =>
  msg('All goals are expanded.', {
    id: 'controls.expanded',
    desc: 'Said after “Expand all goals”.',
  });

export const collapsedMessage: Message = ({ msg }) =>
  msg('All goals are collapsed.', {
    id: 'controls.collapsed',
    desc: 'Said after “Collapse all goals”.',
  });
