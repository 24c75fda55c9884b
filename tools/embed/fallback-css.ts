// Writes the styles that the HTML in a tag may have, so that nothing moves when the element takes
// over: they are the element's own styles, rewritten for the page.
import { writeFileSync } from 'node:fs';
import type { CSSResult } from 'lit';
import { Features, transform } from 'lightningcss';
import { newsListStyles } from '../../src/elements/news-list/news-list.styles.js';
import { dataStyles } from '../../src/elements/shared/data-styles.js';
import { hostStyles } from '../../src/elements/shared/host-styles.js';
import { strategyGoalsStyles } from '../../src/elements/strategy-goals/strategy-goals.styles.js';

const FILE = 'dist/embed/fallback.css';
const HOST = /:host\s*\{([^}]*)\}/g;

/** Where the element does not lay out what is off the screen: not in Firefox and Safari. */
const CHROMIUM = 'not ((-moz-appearance: none) or (font: -apple-system-body))';

/** What replaces a button, or is left out, without a script. */
const plan = `
  .toggle { display: inline-block; cursor: auto }
  .toggle::before, .toggle::after { content: none }
  .linked .count { display: list-item; min-block-size: 36px }
  :is(.search, .all)::before { content: attr(data-words) }
  .search::after { content: 'x'; box-sizing: border-box }
  @media (scripting: none) { .controls, .plain { display: none } }
  hr { display: none }
  ul { list-style-type: '' }`;

/** The list counts for itself, and keeps the place of the button below it. */
const news = `
  ol { list-style-type: '' }
  ol { counter-reset: rank }
  li { counter-increment: rank }
  li::before { content: counter(rank) '.' }
  .more::before {
    content: 'x';
    visibility: hidden;
    display: inline-flex;
    align-items: center;
    box-sizing: border-box;
    min-block-size: 44px;
    margin-block: 8px;
    padding-block: 8px;
    border-block: 1px solid;
  }`;

const code = [
  forPage('strategy-goals', [hostStyles, dataStyles, strategyGoalsStyles], plan),
  forPage('news-list', [hostStyles, dataStyles, newsListStyles], news),
].join('\n');
const { code: minified } = transform({
  filename: FILE,
  code: Buffer.from(code),
  include: Features.Nesting,
  minify: true,
});
writeFileSync(FILE, minified);

function forPage(tag: string, sheets: readonly CSSResult[], more: string): string {
  const text = sheets.map(({ cssText }) => cssText).join('\n');
  const host = Array.from(text.matchAll(HOST), ([, declarations = '']) => declarations).join('');
  const inside = text
    .replace(HOST, '')
    .replaceAll(':host([hidden])', '&[hidden]')
    .replaceAll('.localized', '& > *')
    .replaceAll('.rank', 'li::before')
    .replaceAll('> .panel', '> details > .panel')
    .replace(/^ *\.off-screen[^}]*\}/m, `@supports ${CHROMIUM} { $& }`)
    .replaceAll('.search > label', '.search::before')
    .replaceAll('.search > input', '.search::after')
    .replace(':is(button, input) {', ':where(.toggle), .all, .search::after {')
    .replace(/^ *button(:hover)? \{/gm, ':where(.toggle)$1, .all$1 {');
  // The page has the last word about the tag itself, as it has about any host, and none inside.
  return `:where(${tag}) {${host}}
    ${tag}:not(#\\ ) {
      * { all: revert }
      ${inside}
      ${more}
    }`;
}
