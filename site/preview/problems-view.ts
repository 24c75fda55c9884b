import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../tools/l10n/problem.js';
import { problemSentence } from '../../tools/l10n/problem-sentences.js';
import type { Actions, PageState } from './page-state.js';
import { placeOf } from './reading-words.js';
import { fill, wordsOf, type PageLanguage } from './words.js';

/** More are no list to work through: the list of texts is. */
const MOST = 20;

/** What is wrong in the files, each with its place and what to do. */
export function problemsView(state: PageState, actions: Actions): TemplateResult {
  const { pageLanguage, language, translations } = state;
  const words = wordsOf(pageLanguage);
  const problems = translations.problemsOf(language);
  const rest = problems.length - MOST;
  const n = problems.length;
  const more = { n: rest, choice: words.filters.work };
  return html`
    <h2>${fill(words.problems, { n }, pageLanguage)}</h2>
    ${n === 0 ? html`<p>${words.noProblems}</p>` : nothing}
    <ul role="list">
      ${problems
        .slice(0, MOST)
        .map((problem, index) => problemView(problem, index, pageLanguage, actions))}
    </ul>
    ${rest > 0 ? html`<p>${fill(words.moreProblems, more, pageLanguage)}</p>` : nothing}
  `;
}

function problemView(
  problem: Problem,
  index: number,
  pageLanguage: PageLanguage,
  actions: Actions,
): TemplateResult {
  const { unit } = problem;
  const id = `problem-${index}`;
  return html`<li>
    <p id=${id}>
      <strong>${placeOf(problem, pageLanguage)}</strong>
      ${unit ? html`<code translate="no">${unit}</code>` : nothing}
      <span class="sentence">${problemSentence(problem, pageLanguage)}</span>
    </p>
    ${
      unit
        ? html`<button type="button" aria-describedby=${id} @click=${() => actions.show(unit)}>
            ${wordsOf(pageLanguage).showText}
          </button>`
        : nothing
    }
  </li>`;
}
