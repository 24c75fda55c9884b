import { html, type TemplateResult } from 'lit';
import type { Actions, PageState } from './page-state.js';
import { languageName, wordsOf } from './words.js';

/** What a translator chooses: the language of the elements, the numbers, and files of her own. */
export function choicesView(state: PageState, actions: Actions): TemplateResult {
  const { pageLanguage, language, translations, isNumbered } = state;
  const words = wordsOf(pageLanguage);
  const open = ({ currentTarget }: Event) => {
    const input = currentTarget as HTMLInputElement;
    void actions.open([...(input.files ?? [])]);
    // So that the same file can be opened again, after it was saved.
    input.value = '';
  };
  return html`
    <label>
      ${words.language}
      <select
        @change=${({ currentTarget }: Event) =>
          actions.choose((currentTarget as HTMLSelectElement).value)}
      >
        ${translations.languages.map(
          (tag) =>
            html`<option value=${tag} ?selected=${tag === language} .selected=${tag === language}>
              ${languageName(tag, pageLanguage)}
            </option>`,
        )}
      </select>
    </label>
    <label>
      ${words.files}
      <input type="file" multiple @change=${open} />
    </label>
    <label class="check">
      <input
        type="checkbox"
        .checked=${isNumbered}
        @change=${({ currentTarget }: Event) =>
          actions.number((currentTarget as HTMLInputElement).checked)}
      />
      ${words.show}
    </label>
  `;
}
