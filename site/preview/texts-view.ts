import { html, nothing, type TemplateResult } from 'lit';
import { textDirection } from '../../src/model/language-tag.js';
import { problemSentence } from '../../tools/l10n/problem-sentences.js';
import { listedTexts, type ListedText } from './listed-texts.js';
import type { Actions, PageState } from './page-state.js';
import { fill, languageName, wordsOf, type Filter } from './words.js';

/** All texts of the elements with their notes and translations, by number. */
export function textsView(state: PageState, actions: Actions): TemplateResult {
  const { pageLanguage, language, translations, places, filterBy } = state;
  const words = wordsOf(pageLanguage);
  const lists = listedTexts(translations, language, places);
  const filters = Object.keys(words.filters) as Filter[];
  const shown = lists[filterBy];
  return html`
    <h2>${words.texts}</h2>
    <label>
      ${words.filter}
      <select
        @change=${({ currentTarget }: Event) =>
          actions.filter((currentTarget as HTMLSelectElement).value as Filter)}
      >
        ${filters.map((key) => {
          const choice = { name: words.filters[key], n: lists[key].length };
          return html`<option value=${key} .selected=${key === filterBy}>
            ${fill(words.choice, choice, pageLanguage)}
          </option>`;
        })}
      </select>
    </label>
    ${shown.length === 0 ? html`<p>${words.none}</p>` : nothing}
    <ol role="list">
      ${shown.map((text) => textView(text, state, actions))}
    </ol>
  `;
}

function textView(listed: ListedText, state: PageState, actions: Actions): TemplateResult {
  const { number, message, translated, isOnPage } = listed;
  const { pageLanguage, language, translations } = state;
  const words = wordsOf(pageLanguage);
  const { id } = message;
  return html`<li id="text-${number}" class=${translated.state} tabindex="-1">
    <p id="name-${number}">
      <span class="number">${number}</span>
      <code translate="no">${id}</code>
      <strong>${words.states[translated.state]}</strong>
    </p>
    ${message.desc ? html`<p class="note" lang="en">${message.desc}</p>` : nothing}
    <dl>
      <dt>${words.english}</dt>
      <dd lang="en">${message.text}</dd>
      ${
        language === translations.sourceLocale
          ? nothing
          : html`<dt>${languageName(language, pageLanguage)}</dt>
              <dd lang=${language} dir=${textDirection(language)}>${translated.text}</dd>`
      }
    </dl>
    ${translated.problems.map(
      (problem) => html`<p class="problem">${problemSentence(problem, pageLanguage)}</p>`,
    )}
    ${
      isOnPage
        ? html`<button
            type="button"
            aria-describedby="name-${number}"
            @click=${() => actions.show(id)}
          >
            ${words.showOnPage}
          </button>`
        : html`<p class="unseen">${words.unseen}</p>`
    }
  </li>`;
}
