import { html, nothing, type TemplateResult } from 'lit';
import { moreWords, untranslatedWords } from '../../src/localization/core/words/check-words.js';
import { untranslatedTexts, type Untranslated } from '../../src/model/check/untranslated.js';
import type { L10n } from '../../src/localization/core/l10n.js';
import { primaryLanguage } from '../../src/model/language-tag.js';
import type { Shown } from '../check/checked-file.js';
import type { DataFile } from './data-files.js';
import { withoutMarks } from './marks.js';
import { wordsOf, type PageLanguage } from './words.js';

/**
 * Which texts of the data lack the language of the elements, and what is wrong in files that were opened.
 *
 * @param l10n the words of the page check, which says it in the same ones
 */
export function dataView(
  files: readonly DataFile[],
  language: string,
  l10n: L10n,
  pageLanguage: PageLanguage,
): TemplateResult {
  const words = wordsOf(pageLanguage);
  return html`
    <h2>${words.data}</h2>
    <ul role="list">
      ${files.map(
        ({ name, shown, findings }) =>
          html`<li>
            <code translate="no">${name}</code>
            ${shown ? languageView(shown, language, l10n, words.complete) : nothing}
            ${
              findings.length > 0
                ? html`<ul>
                    ${findings.map(({ text }) => html`<li>${text}</li>`)}
                  </ul>`
                : nothing
            }
          </li>`,
      )}
    </ul>
  `;
}

function languageView(
  { kind, value }: Shown,
  language: string,
  l10n: L10n,
  complete: string,
): TemplateResult {
  const lacking = untranslatedTexts(kind, value, [language]).find(
    (texts) => texts.language === primaryLanguage(language),
  );
  return lacking ? lackingView(lacking, l10n) : html`<p>${complete}</p>`;
}

function lackingView(texts: Untranslated, l10n: L10n): TemplateResult {
  const rest = texts.n - texts.paths.length;
  return html`<details>
    <summary>${withoutMarks(untranslatedWords(texts, l10n))}</summary>
    <ul>
      ${texts.paths.map((path) => html`<li><code translate="no">${path}</code></li>`)}
      ${rest > 0 ? html`<li>${withoutMarks(moreWords(rest, l10n))}</li>` : nothing}
    </ul>
  </details>`;
}
