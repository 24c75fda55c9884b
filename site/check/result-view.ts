import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { showLabel } from '../../src/page-check/panel/words.js';
import { moreWords, severityWord } from '../../src/localization/core/words/check-words.js';
import type { L10n } from '../../src/localization/core/l10n.js';
import { asRaw } from '../../src/model/raw.js';
import type { Severity } from '../../src/model/severity.js';
import type { StrategyGoals } from '../../src/elements/strategy-goals/strategy-goals.js';
import type { CheckedFile, PlacedFinding, Shown } from './checked-file.js';
import { say, type PageLanguage } from './words.js';

/** What the buttons save. */
export type Form = 'json' | 'csv';

interface Options {
  readonly language: PageLanguage;
  /** The words of the page check. */
  readonly l10n: L10n;
  readonly save: (file: CheckedFile, form: Form) => void;
  /** Puts another text into a place of the file. */
  readonly mend: (path: string, text: string) => void;
  /** Missing if nothing was changed. */
  readonly undo: (() => void) | undefined;
  /** Leads to a line of the file. */
  readonly showLine: (line: number) => void;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** What was found in a file, its buttons, and how it is shown to people. */
export const resultView = (files: readonly CheckedFile[], options: Options): TemplateResult[] =>
  files.map((file, index) => fileView(file, index, options));

function fileView(file: CheckedFile, index: number, options: Options): TemplateResult {
  const { heading, findings, shown } = file;
  const { language, save, undo } = options;
  return html`
    <section aria-labelledby="found-${index}">
      <h2 id="found-${index}" class=${findings.length > 0 ? 'found' : 'well'} tabindex="-1">
        ${heading}
      </h2>
      ${SEVERITIES.map((severity) =>
        groupView(
          findings.filter((finding) => finding.severity === severity),
          severity,
          index,
          options,
        ),
      )}
      ${
        undo
          ? html`<p class="buttons">
              <button type="button" @click=${undo}>${say('undo', language)}</button>
            </p>`
          : nothing
      }
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
  findings: readonly PlacedFinding[],
  severity: Severity,
  file: number,
  options: Options,
): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  return html`<h3 class=${severity}>${severityWord(severity, options.l10n)}</h3>
    <ul role="list">
      ${repeat(
        findings,
        ({ code, path, text }) => `${code} ${path} ${text}`,
        (finding, index) => findingView(finding, `${file}-${severity}-${index}`, file, options),
      )}
    </ul>`;
}

function findingView(
  finding: PlacedFinding,
  id: string,
  file: number,
  { language, l10n, mend, showLine }: Options,
): TemplateResult {
  const { text, path, line, column, more, goal, current } = finding;
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLElement).querySelector('input');
    if (input) mend(path, input.value.trim());
  };
  const show = (label: string, onClick: () => void) =>
    html`<button type="button" aria-describedby="text-${id}" @click=${onClick}>${label}</button>`;
  return html`<li>
    <p id="text-${id}">
      ${line === undefined ? text : say('place', language, { line, column: column ?? 1, text })}
      ${more ? html`<br />${moreWords(more, l10n)}` : nothing}
    </p>
    ${
      current === undefined
        ? nothing
        : html`<form class="mend" @submit=${onSubmit}>
            <label for="mend-${id}">${say('newText', language, { place: path })}</label>
            ${keyed(current, html`<input id="mend-${id}" .value=${current} autocomplete="off" />`)}
            <button>${say('mend', language)}</button>
          </form>`
    }
    ${
      goal === undefined && line === undefined
        ? nothing
        : html`<p class="buttons">
            ${goal === undefined ? nothing : show(showLabel(l10n), () => void reveal(goal, file))}
            ${line === undefined ? nothing : show(say('showLine', language, { line }), () => showLine(line))}
          </p>`
    }
  </li>`;
}

/** Opens a goal of the plan below, and leads to it. */
const reveal = (goal: string, file: number) =>
  document.querySelector<StrategyGoals>(`#plan-${file}`)?.reveal(goal);

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
              id="plan-${index}"
              heading-level="3"
              controls
              controlslist="nolinks"
              .data=${value}
            ></strategy-goals>`
      }
    </div>
  </section>`;
}
