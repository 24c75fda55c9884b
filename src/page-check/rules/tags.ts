import { tags } from '../../elements/tags.js';
import { nearestName } from '../../model/nearest-name.js';
import { pageRule, type Page } from '../page.js';

const PLACEHOLDER = '<div data-city="strategy-goals" data-city-src="strategy.json"></div>';

/** What happened to our tags on their way into the page. */
export const tagRules = {
  /** Our code is text on the page: an author or the CMS has turned `<` into `&lt;`. */
  'escaped-tag': pageRule({
    severity: 'error',
    check: (page) => codeOnPage(page).filter(({ element }) => !element.matches(FOR_CODE)),
    say: ({ msg }) => ({
      what: msg('Visitors see the code “<{tag}” on the page instead of the element.', {
        id: 'page-check.escaped-tag',
        desc: 'Page check: the CMS has shown our code instead of using it.',
      }),
      fix: msg(
        'Paste it in the source code view of your editor, or into an HTML block, not into the text. If it is there already, use the placeholder below.',
        { id: 'page-check.escaped-tag.fix', desc: 'Page check: “below” is a line of HTML.' },
      ),
      code: PLACEHOLDER,
    }),
  }),

  'code-on-show': pageRule({
    severity: 'hint',
    check: (page) => codeOnPage(page).filter(({ element }) => element.matches(FOR_CODE)),
    say: ({ msg }) => ({
      what: msg('There is an example of code on the page: “<{tag}”.', {
        id: 'page-check.code-on-show',
        desc: 'Page check: it was found in <pre> or <code>, and may be meant.',
      }),
      fix: msg(
        'If visitors should see the goals or the news instead, paste it in the source code view, without the style “code” or “preformatted”.',
        { id: 'page-check.code-on-show.fix', desc: 'Page check.' },
      ),
    }),
  }),

  /**
   * WordPress's classic editor puts a tag into paragraphs of its own: `<p><news-list></p>`, the
   * author's HTML, `<p></news-list></p>`. Browsers end the tag with the first paragraph, so the HTML is
   * left outside, and the second paragraph is left empty.
   */
  'emptied-tag': pageRule({
    severity: 'error',
    check: ({ ours }) =>
      ours.filter(isEmptied).map((element) => ({ element, params: { tag: element.localName } })),
    say: ({ msg }) => ({
      what: msg(
        'The editor has put “<{tag}>” into a paragraph, so its content has ended up outside the tag and is shown below it.',
        {
          id: 'page-check.emptied-tag',
          desc: 'Page check: WordPress (wpautop) made <p><tag></p> of it.',
        },
      ),
      fix: msg(
        'Use a “Custom HTML” block. In the classic editor put the tag and all its content on one line, with links and plain text only: no paragraphs, headings or lists.',
        { id: 'page-check.emptied-tag.fix', desc: 'Page check: names of WordPress.' },
      ),
    }),
  }),

  /** `<strategy-goal>`, `<newslist>`: browsers accept any tag, but show nothing for these. */
  'misspelt-tag': pageRule({
    severity: 'error',
    check: ({ elements }) =>
      elements.flatMap((element) => {
        const { localName: tag } = element;
        // Short names such as `nav` belong to HTML, and a defined one belongs to someone else.
        const isKnown = !/^[a-z][\w.-]{5,}$/.test(tag) || customElements.get(tag);
        const better = isKnown ? undefined : nearestName(tag, tags);
        return better ? [{ element, params: { tag, better } }] : [];
      }),
    say: ({ msg }) => ({
      what: msg('There is no tag “<{tag}>”.', {
        id: 'page-check.misspelt-tag',
        desc: 'Page check.',
      }),
      fix: msg('Write “{better}” in both the opening and the closing tag.', {
        id: 'page-check.misspelt-tag.fix',
        desc: 'Page check: {better} is the tag that was probably meant.',
      }),
    }),
  }),

  /** The page itself hides the element: in a closed tab, or by a style sheet. */
  'hidden-element': pageRule({
    severity: 'hint',
    check: ({ ours }) =>
      ours
        .filter((element) => element.ownerDocument.defaultView && !element.checkVisibility())
        .map((element) => ({ element, params: { tag: element.localName } })),
    say: ({ msg }) => ({
      what: msg('“<{tag}>” is on the page, but the page hides it at the moment.', {
        id: 'page-check.hidden-element',
        desc: 'Page check: by a style sheet, or in a closed tab.',
      }),
      fix: msg(
        'This is fine if it is in a closed tab or accordion. Otherwise look for “display: none” in the style sheets of the page.',
        { id: 'page-check.hidden-element.fix', desc: 'Page check.' },
      ),
    }),
  }),
};

const CODE = new RegExp(`<(${tags.join('|')}|div\\s+data-city(?==))`);
/** Their content is not shown as text. */
const UNSEEN = 'script, style, template, noscript, textarea, title';
/** Elements in which code is often shown on purpose. */
const FOR_CODE = 'pre, code, samp, kbd';

/** Where visitors read our code. */
function codeOnPage({ elements }: Page) {
  const found = new Map<Element, string>();
  for (const element of elements) {
    const place = outermostCode(element) ?? element;
    if (found.has(place) || element.matches(UNSEEN)) continue;
    // Highlighted code is split into spans.
    const text = place.matches(FOR_CODE) ? place.textContent : ownText(element);
    const [, code] = CODE.exec(text) ?? [];
    if (code !== undefined) found.set(place, code.replace(/\s+/, ' '));
  }
  return [...found].map(([element, tag]) => ({ element, params: { tag } }));
}

/** `<pre><code>` is one example. */
function outermostCode(element: Element): Element | null {
  const code = element.closest(FOR_CODE);
  const around = code?.parentElement && outermostCode(code.parentElement);
  return around ?? code;
}

const ownText = (element: Element): string =>
  [...element.childNodes]
    .map((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : ''))
    .join('');

function isEmptied(element: Element): boolean {
  const paragraph = element.parentElement;
  const isAlone = paragraph?.localName === 'p' && paragraph.textContent.trim() === '';
  if (!isAlone || element.childElementCount > 0) return false;
  for (let next = paragraph.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.querySelector(element.localName)) return false;
    if (isEmptyParagraph(next)) return next !== paragraph.nextElementSibling;
  }
  return false;
}

const isEmptyParagraph = ({ localName, childNodes, textContent }: Element): boolean =>
  localName === 'p' && textContent.trim() === '' && childNodes.length <= 1;
