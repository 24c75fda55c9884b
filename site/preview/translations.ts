import {
  checkTranslation,
  needsReview,
  type SourceMessage,
} from '../../tools/l10n/check-translation.js';
import type { Problem } from '../../tools/l10n/problem.js';
import { pseudoMessage, type PseudoLocale } from '../../tools/l10n/pseudo.js';
import { usableTexts } from '../../tools/l10n/usable-texts.js';
import { parseXliff, XliffError, type TranslationFile, type Unit } from '../../tools/l10n/xliff.js';
import { languageOf, languageOfName } from './language-of-file.js';

const pseudoLocales: readonly PseudoLocale[] = ['en-XA', 'ar-XB'];

export type TextState = 'missing' | 'needs-work' | 'needs-review' | 'done';

/** A text of the elements in one language. */
export interface Translated {
  /** What its place shows: the translation, or else the English text. */
  readonly text: string;
  readonly state: TextState;
  readonly problems: readonly Problem[];
}

/** What came of reading a file. */
export type Reading =
  | { readonly language: string; readonly changed: number; readonly problems: number }
  | { readonly unreadable: Problem }
  | { readonly nameless: string };

type Texts = ReadonlyMap<string, Translated>;

/** The texts of the elements, in all languages whose files have been read. */
export class Translations {
  /** In English. */
  messages: readonly SourceMessage[] = [];
  readonly sourceLocale: string;
  readonly #texts = new Map<string, Texts>();
  readonly #problems = new Map<string, readonly Problem[]>();
  readonly #unreadable = new Map<string, Problem>();

  constructor(sourceLocale: string) {
    this.sourceLocale = sourceLocale;
  }

  get languages(): string[] {
    // One whose file cannot be read is listed all the same, to be looked at when it is fixed.
    const unreadable = [...this.#unreadable.keys()].flatMap((path) => languageOfName(path) ?? []);
    return [
      ...new Set([this.sourceLocale, ...this.#texts.keys(), ...unreadable, ...pseudoLocales]),
    ];
  }

  /** Takes over what can be read. Of a file that cannot, the last good texts stay. */
  read(path: string, text: string): Reading {
    try {
      const file = parseXliff(text, path);
      this.#unreadable.delete(path);
      return this.#take(file);
    } catch (error) {
      if (!(error instanceof XliffError)) throw error;
      this.#unreadable.set(path, error.problem);
      return { unreadable: error.problem };
    }
  }

  textsOf(language: string): Texts {
    const texts = this.#texts.get(language);
    if (texts) return texts;
    const pseudo = pseudoLocales.find((locale) => locale === language);
    return new Map(
      this.messages.map(({ id, text }) => [
        id,
        { text: pseudo ? pseudoMessage(text, pseudo) : text, state: 'done', problems: [] },
      ]),
    );
  }

  /** Those of the language, after the files that cannot be read at all. */
  problemsOf(language: string): Problem[] {
    return [...this.#unreadable.values(), ...(this.#problems.get(language) ?? [])];
  }

  #take(file: TranslationFile): Reading {
    // Of the first file that can be read, which is of the language that is complete.
    if (this.messages.length === 0) this.messages = messagesOf(file);
    const language = languageOf(file);
    if (!language) return { nameless: file.path };
    const problems = checkTranslation(file, this.messages);
    const before = this.#texts.get(language);
    const texts = translate(this.messages, file, problems);
    this.#texts.set(language, texts);
    this.#problems.set(language, problems);
    const changed = [...texts].filter(([id, { text }]) => before?.get(id)?.text !== text);
    return { language, changed: changed.length, problems: problems.length };
  }
}

const messagesOf = ({ units }: TranslationFile): SourceMessage[] =>
  units.map(({ id, source, notes }) => ({ id, text: source, desc: notes.join(' ') }));

function translate(
  messages: readonly SourceMessage[],
  file: TranslationFile,
  problems: readonly Problem[],
): Texts {
  const units = new Map(file.units.map((unit) => [unit.id, unit]));
  return new Map(
    usableTexts(file, messages).texts.map(({ id, text }) => {
      const own = problems.filter((problem) => problem.unit === id);
      return [id, { text, state: stateOf(units.get(id), own), problems: own }];
    }),
  );
}

function stateOf(unit: Unit | undefined, problems: readonly Problem[]): TextState {
  if (!unit?.target.trim()) return 'missing';
  if (problems.length > 0) return 'needs-work';
  return needsReview(unit) ? 'needs-review' : 'done';
}
