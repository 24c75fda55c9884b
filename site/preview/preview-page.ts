import { render } from 'lit';
import { pageCheckTexts } from '../../src/localization/core/generated/page-check.js';
import { drawBadges } from './badges.js';
import { choicesView } from './choices-view.js';
import { readLocalFile, type ReadFile } from '../check/checked-file.js';
import { demoFiles, openedFiles } from './data-files.js';
import { dataView } from './data-view.js';
import { listedTexts } from './listed-texts.js';
import type { Actions, PageState } from './page-state.js';
import type { Place } from './places.js';
import { problemsView } from './problems-view.js';
import { readingWords } from './reading-words.js';
import { Stage } from './stage.js';
import { textsView } from './texts-view.js';
import { Translations, type Reading } from './translations.js';
import { fill, wordsOf, type Filter, type PageLanguage, type Sentence } from './words.js';

/** A file of locales/, or of the translator's computer. */
export interface SavedFile {
  readonly path: string;
  readonly text: string;
}

/** The page, as long as it is open: what has been read and chosen, drawn again with each change. */
export class PreviewPage implements PageState, Actions {
  language: string;
  isNumbered = false;
  filterBy: Filter = 'seen';
  places: readonly Place[] = [];
  readonly translations: Translations;
  readonly #stage = new Stage(part('states'), () => this.#find());
  #opened: readonly ReadFile[] = [];

  constructor(sourceLocale: string, files: readonly SavedFile[]) {
    this.translations = new Translations(sourceLocale);
    files.forEach(({ path, text }) => this.translations.read(path, text));
    this.language = this.translations.languages[1] ?? sourceLocale;
    new MutationObserver(() => this.#drawAll()).observe(document.documentElement, {
      attributeFilter: ['lang'],
    });
  }

  get pageLanguage(): PageLanguage {
    return document.documentElement.lang === 'en' ? 'en' : 'pl';
  }

  async start(): Promise<void> {
    this.#speak();
    await this.#stage.open();
  }

  /** Takes over a file that was saved, and tells how it went. */
  read({ path, text }: SavedFile): Reading {
    const reading = this.translations.read(path, text);
    this.#speak();
    this.#say(readingWords(reading, path, this.pageLanguage));
    return reading;
  }

  async open(files: readonly File[]): Promise<void> {
    for (const file of files) await this.#open(file);
  }

  choose(language: string): void {
    this.language = language;
    this.#speak();
  }

  number(isNumbered: boolean): void {
    this.isNumbered = isNumbered;
    this.#speak();
  }

  filter(filter: Filter): void {
    this.filterBy = filter;
    this.#draw();
  }

  async show(id: string): Promise<void> {
    if (!this.isNumbered) this.number(true);
    await this.#stage.numbered();
    this.#find();
    const n = this.translations.messages.findIndex((message) => message.id === id) + 1;
    const back = fill(wordsOf(this.pageLanguage).backToText, { n }, this.pageLanguage);
    const places = this.places.filter(({ number }) => number === n);
    const state = this.#stage.show(places, back, () => this.#showInList(n));
    if (state) this.#tell('shown', { n, state });
    else this.#showInList(n);
  }

  async #open(file: File): Promise<void> {
    const { name: path } = file;
    if (/\.(xlf|xliff)$/i.test(path)) {
      const reading = this.read({ path, text: await file.text() });
      if ('language' in reading) this.choose(reading.language);
      return;
    }
    const others = this.#opened.filter(({ name }) => name !== path);
    this.#opened = [await readLocalFile(path, file), ...others];
    await this.#drawData();
    this.#tell('dataRead', { path, heading: wordsOf(this.pageLanguage).data });
  }

  #showInList(number: number): void {
    this.filter('all');
    part(`text-${number}`).focus();
  }

  #speak(): void {
    this.#stage.speak(this.language, this.translations, this.isNumbered);
    this.#drawAll();
  }

  #find(): void {
    this.places = this.#stage.places();
    this.#draw();
  }

  #drawAll(): void {
    this.#draw();
    void this.#drawData();
  }

  #draw(): void {
    const { language, translations, places, isNumbered, filterBy } = this;
    render(choicesView(this, this), part('choices'));
    render(problemsView(this, this), part('problems'));
    part('texts').hidden = !isNumbered;
    if (isNumbered) render(textsView(this, this), part('texts'));
    drawBadges(part('badges'), places, listedTexts(translations, language, places)[filterBy]);
  }

  async #drawData(): Promise<void> {
    const { language, pageLanguage } = this;
    const files = this.#opened;
    const [opened, demo, l10n] = await Promise.all([
      Promise.all(files.map((file) => openedFiles(file, pageLanguage))),
      demoFiles(language),
      pageCheckTexts.load(pageLanguage),
    ]);
    // Something else may have been chosen or opened meanwhile.
    if (language !== this.language || pageLanguage !== this.pageLanguage) return;
    if (files !== this.#opened) return;
    render(dataView([...opened.flat(), ...demo], language, l10n, pageLanguage), part('data'));
  }

  #tell(sentence: Sentence, values: Record<string, string | number>): void {
    this.#say(fill(wordsOf(this.pageLanguage)[sentence], values, this.pageLanguage));
  }

  /** With the time, so that the same sentence is heard again. */
  #say(words: string): void {
    const time = new Date().toLocaleTimeString(this.pageLanguage);
    part('said').textContent = `${time} ${words}`;
  }
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element;
}
