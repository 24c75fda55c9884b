import type { PlanText } from '../../localization/core/words/plan-words.js';

/** HTML that is safe to print: what was put into it has been escaped. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

type Value = Markup | string | number | undefined | readonly Value[];

/** HTML as written, with the values escaped, also in quoted attributes. */
export const markup = (strings: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(String.raw({ raw: strings }, ...values.map(htmlOf)));

/** Blocks, each on lines of its own; empty ones are left out. */
export const lines = (...blocks: readonly Value[]): Markup =>
  new Markup(blocks.flat().map(htmlOf).filter(Boolean).join('\n'));

/** An element with its content on separate lines. */
export const block = (open: Markup, content: Value, close: string): Markup => {
  const inner = htmlOf(content).replace(/^(?=.)/gm, '  ');
  return new Markup(`${open.html}\n${inner}\n</${close}>`);
};

/** HTML ends at the sixth level. */
export function heading(level: number, name: string, content: Markup): Markup {
  const tag = new Markup(`h${Math.min(level, 6)}`);
  return markup`<${tag} class="${name}">${content}</${tag}>`;
}

/** A region says nothing about how a text is read out or written. */
const isIn = (page: string, lang: string): boolean =>
  lang === page || lang === page.replace(/-(?:[A-Z]{2}|\d{3})$/, '');

/** A text for a page in `language`: marked where it is in another. One line, as HTML shows it. */
export function marked(
  text: PlanText,
  ours: { language: string; dir: string },
  page: string,
): Markup {
  const { value, lang, dir } =
    typeof text === 'string' ? { value: text, lang: ours.language, dir: ours.dir } : text;
  const line = value.replace(/\s+/g, ' ');
  if (isIn(page, lang) || !line.trim()) return markup`${line}`;
  return markup`<span lang="${lang}" dir="${dir}">${line}</span>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // As a character, editors would remove it.
  '\t': '&#9;',
};

function htmlOf(value: Value): string {
  if (value instanceof Markup) return value.html;
  if (Array.isArray(value)) return value.map(htmlOf).join('');
  const text = String((value as string | number | undefined) ?? '').replace(/[\r\n]+/g, ' ');
  return text.replace(/[&<>"'\t]/g, (character) => ENTITIES[character] ?? '');
}
