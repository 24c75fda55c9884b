import type { Language } from '../driver/desktop.js';

export const browsers = ['Firefox', 'Chromium'] as const;

export type BrowserName = (typeof browsers)[number];

/** What is said in one go. */
export interface Utterance {
  readonly text: string;
  /** Where the voice speaks another language than the scene: `de`. */
  readonly foreign?: string | undefined;
}

export interface Step {
  /** A key, or a text in quotation marks that is typed. */
  readonly key: string;
  readonly says: readonly (Utterance & { readonly only?: BrowserName | undefined })[];
}

/** A key, and what was heard after it. */
export interface HeardStep {
  readonly key: string;
  readonly says: readonly Utterance[];
}

/** Something that a reader does on a page, key by key, and what is to be heard. */
export interface Scene {
  /** That of its file. */
  readonly name: string;
  readonly language: Language;
  readonly title: string;
  /** What it is about, for people. */
  readonly about: string;
  /** A page of pages.ts. */
  readonly page: string;
  readonly steps: readonly Step[];
}

export const expectedIn = (browser: BrowserName, { says }: Step): Utterance[] =>
  says
    .filter(({ only }) => only === undefined || only === browser)
    .map(({ text, foreign }) => ({ text, foreign }));

/** A line of a scene or of a transcript. */
export const lineOf = ({ text, foreign }: Utterance): string =>
  foreign === undefined ? text : `[${foreign}] ${text}`;
