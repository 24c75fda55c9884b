import { html, nothing, type TemplateResult } from 'lit';
import type { L10n } from '../../localization/core/l10n.js';
import {
  moreWords,
  severityWord,
  untranslatedWords,
} from '../../localization/core/words/check-words.js';
import type { Untranslated } from '../../model/check/untranslated.js';
import type { ElementReport } from '../examine.js';
import { openingTag } from '../page.js';
import { advise, type Finding } from '../rules.js';
import { severityOfIssues, type SourceReport } from '../sources/check-source.js';
import { sourceName } from './fact-words.js';
import { elementFacts, sourceFacts, type Examined } from './report.js';
import * as words from './words.js';

type Show = (element: Element) => void;

/** The findings, our elements on the page, and their data. */
export function examinedView(
  { examination, l10n, sentences }: Examined,
  show: Show,
): TemplateResult {
  const { findings, elements, sources } = examination;
  return html`${findingsView(findings, l10n, show)}
    <section aria-labelledby="elements">
      <h3 id="elements">${words.elementsHeading(l10n)}</h3>
      ${
        elements.length > 0
          ? html`<ul role="list">
              ${elements.map((report, index) => elementView(report, index, l10n, show))}
            </ul>`
          : html`<p>${words.nothingFound(l10n)}</p>`
      }
    </section>
    ${
      sources.length > 0
        ? html`<section aria-labelledby="data">
            <h3 id="data">${words.dataHeading(l10n)}</h3>
            ${sources.map((report) => sourceView(report, sentences.get(report) ?? [], l10n))}
          </section>`
        : nothing
    }`;
}

/** What is said alike is said once, with all its places. */
function findingsView(
  findings: readonly Finding[],
  l10n: L10n,
  show: Show,
): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.severity, advise(finding, l10n)]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const isWrong = findings.some(({ severity }) => severity !== 'hint');
  const heading = isWrong ? words.findingsHeading(l10n) : words.hintsHeading(l10n);
  return html`<section aria-labelledby="findings">
    <h3 id="findings">${heading} (${findings.length})</h3>
    <ul role="list">
      ${[...groups.values()].map((group, index) => groupView(group, index, l10n, show))}
    </ul>
  </section>`;
}

function groupView(
  group: readonly [Finding, ...Finding[]],
  index: number,
  l10n: L10n,
  show: Show,
): TemplateResult {
  const [first] = group;
  const { what, fix, code } = advise(first, l10n);
  const id = `finding-${index}`;
  return html`<li class=${first.severity}>
    <p id=${id}><strong class="severity">${severityWord(first.severity, l10n)}:</strong> ${what}</p>
    <p>${fix}</p>
    ${code ? html`<pre><code>${code}</code></pre>` : nothing}
    ${group.map(({ element, address }, place) => {
      const own = `${id}-${place}`;
      return html`${address ? html`<p><code>${address}</code></p>` : nothing}
      ${
        element
          ? html`<p><code id=${own}>${openingTag(element)}</code></p>
              ${showButton(element, group.length > 1 ? `${id} ${own}` : id, l10n, show)}`
          : nothing
      }`;
    })}
  </li>`;
}

function elementView(report: ElementReport, index: number, l10n: L10n, show: Show): TemplateResult {
  const id = `element-${index}`;
  return html`<li>
    <p id=${id}><code>${openingTag(report.element)}</code></p>
    <p>${elementFacts(report, l10n)}</p>
    ${showButton(report.element, id, l10n, show)}
  </li>`;
}

/** The label is the same on each button, so a description says what it shows. */
const showButton = (element: Element, id: string, l10n: L10n, show: Show): TemplateResult =>
  html`<button type="button" aria-describedby=${id} @click=${() => show(element)}>
    ${words.showLabel(l10n)}
  </button>`;

function sourceView(
  report: SourceReport,
  sentences: readonly string[],
  l10n: L10n,
): TemplateResult {
  const { source, untranslated } = report;
  const name = sourceName(source, l10n);
  const facts = sourceFacts(report, l10n);
  const severity = severityOfIssues(report);
  return html`<h4>${source.url ? html`<a href=${source.url}>${name}</a>` : name}</h4>
    <p>${facts}</p>
    ${
      sentences.length > 0
        ? html`<ul role="list" class="issues">
            ${sentences.map(
              (sentence) =>
                html`<li class=${severity}>
                  <strong class="severity">${severityWord(severity, l10n)}:</strong>
                  ${sentence}
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${untranslated.map((texts) => untranslatedView(texts, l10n))}`;
}

function untranslatedView(texts: Untranslated, l10n: L10n): TemplateResult {
  const rest = texts.n - texts.paths.length;
  return html`<details>
    <summary>
      <strong class="severity">${severityWord('hint', l10n)}:</strong>
      ${untranslatedWords(texts, l10n)}
    </summary>
    <ul>
      ${texts.paths.map((path) => html`<li><code>${path}</code></li>`)}
      ${rest > 0 ? html`<li>${moreWords(rest, l10n)}</li>` : nothing}
    </ul>
  </details>`;
}
