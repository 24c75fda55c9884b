import { css, html, type TemplateResult } from 'lit';
import type { L10n } from '../../localization/core/l10n.js';
import { primaryLanguage } from '../../model/language-tag.js';
import type { ChosenText } from '../../model/text.js';
import { isForeign } from './text-view.js';

/**
 * The names of the languages of what is shown, where a reader could not expect them: once for a list
 * that is all in one, else beside each title. The views place them after the titles, not in them, so
 * that they are read but are in the name of no link or button. Most pages have no such text, and never
 * load this.
 */
export interface LanguageMarks {
  /** Under the heading of the list. */
  readonly all: TemplateResult | undefined;
  besideTitle(title: ChosenText): TemplateResult | undefined;
}

/** @param titles of all that is shown */
function marksFor(titles: readonly ChosenText[], l10n: L10n): LanguageMarks {
  const [first] = titles;
  const languages = new Set(titles.map(({ lang }) => primaryLanguage(lang)));
  return first && languages.size === 1 && isForeign(first, l10n)
    ? { all: allView(first, l10n), besideTitle: () => undefined }
    : { all: undefined, besideTitle: (title) => titleView(title, l10n) };
}

function allView({ lang }: ChosenText, { msg, format, language, dir }: L10n): TemplateResult {
  const words = format(
    msg('Language: {language}', {
      id: 'texts.language',
      desc: 'Under the heading of goals or news that are all in another language than the page: “Language: English”.',
    }),
    { language: nameOf(lang, language) },
  );
  // With a language of its own: the page may be in one that the element does not speak.
  return html`<p class="language" part="language" lang=${language} dir=${dir}>${words}</p>`;
}

function titleView(title: ChosenText, l10n: L10n): TemplateResult | undefined {
  if (!isForeign(title, l10n)) return undefined;
  const { language, dir } = l10n;
  // Without the space Chromium tells a screen reader of what follows in one word with it.
  return html`<span class="language" part="language" lang=${language} dir=${dir}
    >${nameOf(title.lang, language)}${'\u00A0'}</span
  >`;
}

/** By the language that they are in: to make them takes its time. */
const allNames = new Map<string, Intl.DisplayNames>();

function nameOf(tag: string, language: string): string {
  const names = allNames.get(language) ?? new Intl.DisplayNames([language], { type: 'language' });
  allNames.set(language, names);
  const primary = primaryLanguage(tag);
  return names.of(primary) ?? primary;
}

export const styles = css`
  .language {
    color: var(--_muted);
    font-size: 0.875em;
    text-align: match-parent;
  }
  span.language {
    display: inline-block;
    justify-self: start;
    padding-inline: 0.4em 0.15em;
    border: 1px solid var(--_border);
    border-radius: 0.4em;
    text-indent: 0;
  }
  /* The line must not become higher: what is below would move when the mark appears. */
  .leaf > span.language {
    display: inline;
    line-height: 0;
    white-space: nowrap;
  }
  /* On both sides: it may run in the other direction than the title. */
  li > :is(a, span) + .language {
    margin-inline: 0.5em;
  }
  /* On a phone the mark, the words and the button do not fit into one line. */
  .count {
    flex-wrap: wrap;
  }
  .count > .language {
    margin-inline-end: 0.5em;
  }
`;

/** The same marks for the same titles, so that what is beside them is not rendered again. */
export function createFeature(): typeof marksFor {
  let last: { titles: readonly ChosenText[]; l10n: L10n; marks: LanguageMarks } | undefined;
  return (titles, l10n) => {
    if (last?.titles !== titles || last.l10n !== l10n) {
      last = { titles, l10n, marks: marksFor(titles, l10n) };
    }
    return last.marks;
  };
}
