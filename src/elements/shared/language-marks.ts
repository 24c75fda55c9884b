import { css, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { L10n } from '../../localization/core/l10n.js';
import { primaryLanguage } from '../../model/language-tag.js';

interface MarkedHost extends ReactiveControllerHost {
  readonly l10n: L10n | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Goals, and news. */
const ITEMS = '[data-key], section > ol > li';
/** The title of one, where it is not in the language of the element. */
const TITLE =
  ':scope > span[lang], :scope > a > span[lang], .goal-heading > span[lang], .item-title span[lang], .lead span[lang]';

/** A mark that belongs on the page. */
interface Mark {
  /** Of what is in the language: the whole, or one title. */
  readonly owner: Element;
  readonly tag: 'p' | 'span';
  readonly words: string;
  put(mark: Element): void;
}

/**
 * Names the language of what is shown in another than the element's, where a reader could not expect
 * it: once for a list that is all in one, else beside each title. It stands after the titles, not in
 * them, so that it is read but is in the name of no link or button. The views know nothing of it:
 * most pages have no such text, and never load this.
 */
class LanguageMarks implements ReactiveController {
  readonly #host: MarkedHost;
  /** What is on the page, by owner. */
  readonly #shown = new Map<Element, HTMLElement>();

  constructor(host: MarkedHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { l10n, renderRoot } = this.#host;
    if (!l10n) return;
    const marks = marksFor([...renderRoot.querySelectorAll(ITEMS)], l10n);
    const owners = marks.map(({ owner }) => owner);
    for (const [owner, element] of this.#shown) {
      // What its view has thrown out or moved is made anew.
      if (owners.includes(owner) && element.isConnected) continue;
      element.remove();
      this.#shown.delete(owner);
    }
    for (const mark of marks) {
      const element = this.#shown.get(mark.owner) ?? this.#add(mark);
      if (element.textContent !== mark.words) element.textContent = mark.words;
      // Not that of the page, where the element does not speak it.
      element.lang = l10n.language;
      element.dir = l10n.dir;
    }
  }

  #add({ owner, tag, put }: Mark): HTMLElement {
    const element = owner.ownerDocument.createElement(tag);
    element.className = 'language';
    element.part.add('language');
    this.#shown.set(owner, element);
    put(element);
    return element;
  }
}

function marksFor(items: readonly Element[], l10n: L10n): Mark[] {
  const titles = items.map((item) => {
    const title = item.querySelector(TITLE);
    const language = title && primaryLanguage(title.getAttribute('lang') ?? '');
    return { item, title, language: language && isForeign(language, l10n) ? language : undefined };
  });
  // Most updates mark nothing, and to make the names takes its time.
  if (titles.every(({ language }) => !language)) return [];
  const names = new Intl.DisplayNames([l10n.language], { type: 'language' });
  const [first] = titles;
  if (first?.language && titles.every(({ language }) => language === first.language)) {
    return [wholeMark(first.item, names.of(first.language) ?? first.language, l10n)];
  }
  return titles.flatMap(({ item, title, language }) =>
    title && language ? [titleMark(item, title, names.of(language) ?? language)] : [],
  );
}

/** Neither what the element speaks, nor what the page does. */
const isForeign = (language: string, { language: own, requested }: L10n): boolean =>
  ![primaryLanguage(own), primaryLanguage(requested), 'und'].includes(language);

function wholeMark(first: Element, language: string, { msg, format }: L10n): Mark {
  const root = first.getRootNode() as ShadowRoot;
  const heading = root.querySelector('.title');
  const owner = heading ?? first.closest('.goals, ol') ?? first;
  const words = format(
    msg('Language: {language}', {
      id: 'texts.language',
      desc: 'Under the heading of goals or news that are all in another language than the page: “Language: English”.',
    }),
    { language },
  );
  return {
    owner,
    tag: 'p',
    words,
    put: (mark) => (heading ? owner.after(mark) : owner.before(mark)),
  };
}

function titleMark(item: Element, title: Element, words: string): Mark {
  const put = (mark: Element) => {
    const line = item.matches('.toggle')
      ? item.parentElement?.nextElementSibling
      : item.querySelector('.meta');
    if (line) line.prepend(mark);
    else (title.closest('h1, h2, h3, h4, h5, h6, p, a') ?? title).after(mark);
  };
  // Chromium would tell a screen reader of what follows in one word with it.
  return { owner: title, tag: 'span', words: `${words}\u00A0`, put };
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
  /* The line must not become higher: what stands below would move when the mark comes. */
  li > span.language {
    display: inline;
    line-height: 0;
    white-space: nowrap;
  }
  li > a + .language,
  li > span + .language {
    margin-inline-start: 0.5em;
  }
  /* On a phone the mark, the words and the button do not fit into one line. */
  .count {
    flex-wrap: wrap;
  }
  .count > .language {
    margin-inline-end: 0.5em;
  }
`;

export const createFeature = (host: MarkedHost): LanguageMarks => new LanguageMarks(host);
