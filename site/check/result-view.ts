import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../src/cli/check/findings.js';
import { moreWords, severityWord } from '../../src/localization/core/words/check-words.js';
import type { L10n } from '../../src/localization/core/l10n.js';
import { asRaw } from '../../src/model/raw.js';
import type { Severity } from '../../src/model/severity.js';
import type { CheckedFile, Shown } from './checked-file.js';
import { say, type PageLanguage } from './words.js';

/** What the buttons save. */
export type Form = 'json' | 'csv';

interface Options {
  readonly language: PageLanguage;
  /** The words of the page check. */
  readonly l10n: L10n;
  readonly save: (file: CheckedFile, form: Form) => void;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** What was found in a file, its buttons, and how it is shown to people. */
export const resultView = (files: readonly CheckedFile[], options: Options): TemplateResult[] =>
  files.map((file, index) => fileView(file, index, options));

function fileView(file: CheckedFile, index: number, options: Options): TemplateResult {
  const { heading, findings, shown } = file;
  const { language, save } = options;
  return html`
    <section aria-labelledby="found-${index}">
      <h2 id="found-${index}" class=${findings.length > 0 ? 'found' : 'well'} tabindex="-1">
        ${heading}
      </h2>
      ${SEVERITIES.map((severity) =>
        groupView(
          findings.filter((finding) => finding.severity === severity),
          severity,
          options,
        ),
      )}
      ${
        shown
          ? html`<p class="buttons">
                <button type="button" class="main" @click=${() => save(file, 'json')}>
                  ${say('saveJson', language)}
                </button>
                <button type="button" @click=${() => save(file, 'csv')}>
                  ${say('saveCsv', language)}
                </button>
              </p>
              <p>${say('next', language)}</p>`
          : nothing
      }
    </section>
    ${shown ? shownView(shown, index, language) : nothing}
  `;
}

function groupView(
  findings: readonly Finding[],
  severity: Severity,
  { language, l10n }: Options,
): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  return html`<h3 class=${severity}>${severityWord(severity, l10n)}</h3>
    <ul role="list">
      ${findings.map(
        ({ text, line, column, more }) =>
          html`<li>
            ${
              line === undefined
                ? text
                : say('place', language, { line, column: column ?? 1, text })
            }
            ${more ? html`<br />${moreWords(more, l10n)}` : nothing}
          </li>`,
      )}
    </ul>`;
}

/** In the language that the file says, as a page in that language would show it. */
function shownView({ kind, value }: Shown, index: number, language: PageLanguage): TemplateResult {
  const own = asRaw(value)?.['language'];
  const tag = typeof own === 'string' && /^[a-z]{2,3}(-\w{2,8})*$/i.test(own) ? own : language;
  return html`<section aria-labelledby="seen-${index}">
    <h2 id="seen-${index}">${say('seen', language)}</h2>
    ${kind === 'news' ? html`<p>${say('pictures', language)}</p>` : nothing}
    <div lang=${tag}>
      ${
        kind === 'news'
          ? html`<news-list heading-level="3" .data=${value}></news-list>`
          : html`<strategy-goals
              heading-level="3"
              controls
              controlslist="nolinks"
              .data=${value}
            ></strategy-goals>`
      }
    </div>
  </section>`;
}
