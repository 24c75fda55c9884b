import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import MagicString from 'magic-string';
import { parseSync, Visitor } from 'vite';
import { readXliff } from '../l10n/project/read-xliff.js';
import { budgets, partBudgets } from './budgets.js';

export interface SizeReport {
  /** What there is, a line each. */
  readonly lines: string[];
  /** What is too large, and what to do. */
  readonly complaints: string[];
}

const ENTRY = 'city-elements.min.js';

/** The texts of a language: `en.min.js`, `uk.page-check.min.js`. */
const TEXTS = /^[a-z]{2}(\.[a-z-]+)?\.min\.js$/;

/** Compares the files in dist/embed/, or a folder like it, with their budgets. */
export function checkSizes(folder: string, ids = messageIds()): SizeReport {
  const report: SizeReport = { lines: [], complaints: [] };
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .sort();
  if (!paths.includes(ENTRY)) {
    report.complaints.push(`${folder}/${ENTRY} is missing. Run npm run build first.`);
  }
  for (const path of paths) checkFile(path, readFileSync(join(folder, path), 'utf8'), ids, report);
  return report;
}

function checkFile(
  path: string,
  content: string,
  ids: ReadonlySet<string>,
  { lines, complaints }: SizeReport,
): void {
  const name = basename(path);
  const whole = compressedSize(content);
  if (TEXTS.test(name)) {
    lines.push(`${inKilobytes(whole)}  ${path}, texts`);
    return;
  }
  const code = compressedSize(withoutTexts(content, ids));
  const budget = (path === name ? budgets : partBudgets).find(({ files }) => files.test(name));
  if (!budget) throw new Error(`No budget in tools/embed/budgets.ts fits ${path}.`);
  const { limit, aim, why } = budget;
  const texts = whole > code ? ` and ${inKilobytes(whole - code).trim()} of texts` : '';
  const limits = [`limit ${inKilobytes(limit)}`, aim && `aim ${inKilobytes(aim)}`];
  lines.push(`${inKilobytes(code)}  ${path}${texts}; ${limits.filter(Boolean).join(', ')}`);
  if (code > limit) {
    complaints.push(
      `${path} is ${code - limit} bytes of code over its limit (${why}). Find what came in with the ` +
        'last change, load it later with import(), or raise the limit in tools/embed/budgets.ts and say why.',
    );
  }
}

/** With empty strings in the place of all texts: English ones are not in code. */
export function withoutTexts(code: string, ids: ReadonlySet<string>): string {
  const output = new MagicString(code);
  new Visitor({
    Property({ key, value }) {
      const id = key.type === 'Literal' ? key.value : undefined;
      if (typeof id !== 'string' || !ids.has(id)) return;
      if (value.type === 'Literal' || value.type === 'TemplateLiteral') {
        output.overwrite(value.start, value.end, '""');
      }
    },
  }).visit(parseSync('file.js', code).program);
  return output.toString();
}

/** What a file costs a page, without its texts. */
export const codeSize = (path: string): number =>
  compressedSize(withoutTexts(readFileSync(path, 'utf8'), messageIds()));

const messageIds = (): ReadonlySet<string> =>
  new Set(readXliff('locales/pl.xlf').units.map(({ id }) => id));

/** As a web server sends it that compresses once and for all. */
const compressedSize = (content: string): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const inKilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`.padStart(8);
