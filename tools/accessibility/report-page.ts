import { format, resolveConfig } from 'prettier';
import { lines, markup, Markup } from '../../src/cli/fallback/markup.js';
import {
  readCatalog,
  readRemark,
  readReport,
  type Adherence,
  type Catalog,
  type Report,
} from './conformance-report.js';
import { formatTestReference, type TestReference } from './test-references.js';

const STYLE = new Markup(`<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 75rem; margin: 0 auto; padding: 1rem; }
table { width: 100%; margin-block: 1rem; border-collapse: collapse; }
caption { padding-block: 0.5rem; font-weight: bold; text-align: start; }
th, td { padding: 0.5rem; border: 1px solid; text-align: start; vertical-align: top; }
ul { margin: 0.5rem 0 0; padding-inline-start: 1.25rem; }
p, a { overflow-wrap: anywhere; }
a { color: inherit; }
td p { margin: 0; }
@media (max-width: 25rem) { body, th, td { padding: 0.25rem; } }
</style>`);

/** The conformance report as a page, made of conformance-report.yaml. */
export async function renderReportPage(path: string): Promise<string> {
  const [report, catalog] = [readReport(), readCatalog()];
  const page = lines(
    markup`<!doctype html><html lang="en"><head><meta charset="utf-8" />`,
    markup`<meta name="viewport" content="width=device-width, initial-scale=1" />`,
    markup`<title>${report.title}</title>${STYLE}</head><body><main><h1>${report.title}</h1>`,
    introduction(report),
    ...catalog.standards.flatMap(({ label, chapters }) => [
      markup`<h2>${label}</h2>`,
      ...chapters.map((id) => chapterSection(id, report, catalog)),
    ]),
    markup`</main></body></html>`,
  );
  return format(page.html, { ...(await resolveConfig(path)), parser: 'html' });
}

function introduction(report: Report): Markup {
  const { product, author, feedback } = report;
  const facts: [string, Markup][] = [
    ['Product', markup`${product.name} ${product.version}. ${product.description}`],
    ['Author', markup`${author.name}, ${link(author.website)}`],
    ['Date', markup`${report.last_modified_date}, version ${report.version} of the report`],
    ['What it is about', markup`${report.notes}`],
    ['How it was found out', markup`${report.evaluation_methods_used}`],
    ['What it is not', markup`${report.legal_disclaimer}`],
    ['If something is wrong here', markup`please write to ${link(feedback)}`],
    ['Form', markup`OpenACR, catalogue ${report.catalog}. License: ${report.license}.`],
  ];
  return lines(...facts.map(([name, value]) => markup`<p><strong>${name}:</strong> ${value}</p>`));
}

function chapterSection(id: string, report: Report, catalog: Catalog): Markup {
  const { label, criteria: names = {} } = catalog.chapters[id] ?? { label: id };
  const { notes, criteria } = report.chapters[id] ?? {};
  return lines(
    markup`<h3>${label}</h3>`,
    notes && markup`<p>${notes}</p>`,
    criteria && [
      markup`<table><caption>${label}: answers</caption><thead><tr><th scope="col">Criterion</th>
        <th scope="col">Answer</th><th scope="col">Why, and the tests that show it</th></tr></thead><tbody>`,
      ...criteria.flatMap(({ num, components }) =>
        components.map(({ adherence }) =>
          criterionRow(`${num} ${names[num] ?? ''}`, adherence, catalog),
        ),
      ),
      markup`</tbody></table>`,
    ],
  );
}

function criterionRow(name: string, adherence: Adherence, { terms }: Catalog): Markup {
  const { text, tests } = readRemark(adherence);
  return markup`<tr><th scope="row">${name}</th><td>${terms[adherence.level]}</td>
    <td><p>${text}</p>${tests.length > 0 ? markup`<ul>${tests.map(testItem)}</ul>` : undefined}</td></tr>`;
}

/** The page is in docs/accessibility/. */
const testItem = (test: TestReference): Markup =>
  markup`<li><a href="../../${test.file}">${formatTestReference(test)}</a></li>`;

const link = (address: string): Markup => markup`<a href="${address}">${address}</a>`;
