import { render } from 'lit';
import { doctorTexts } from '../../src/localization/core/doctor-locales.js';
import { drawBadges } from './badges.js';
import { choicesView } from './choices-view.js';
import { demoFiles, readDataFile, type DataFile } from './data-files.js';
import { dataView } from './data-view.js';
import { listedTexts } from './listed-texts.js';
import type { Actions, PageState } from './page-state.js';
import type { Place } from './places.js';
import { problemsView } from './problems-view.js';
import { readingWords } from './reading-words.js';
import { Stage } from './stage.js';
import { textsView } from './texts-view.js';
import { Translations } from './translations.js';
import { fill, wordsOf, type Filter, type PageLanguage, type Sentence } from './words.js';

/** A file of locales/, or of the translator's computer. */
export interface SavedFile {
  readonly path: string;
  readonly text: string;
}

/** The page, as long as it is open: what has been read and chosen, drawn anew with each change. */
export class PreviewPage implements PageState, Actions {
  language: string;
  isNumbered = false;
  filterBy: Filter = 'all';
  places: readonly Place[] = [];
  readonly translations: Translations;
  readonly #stage = new Stage(part('states'), () => this.#find());
  #dataFiles: readonly DataFile[] = [];

  constructor(sourceLocale: string, files: readonly SavedFile[]) {
    this.translations = new Translations(sourceLocale);
    files.forEach(({ path, text }) => this.translations.read(path, text));
    this.language = this.translations.languages[1] ?? sourceLocale;
    new MutationObserver(() => void this.#draw()).observe(document.documentElement, {
      attributeFilter: ['lang'],
    });
  }

  get pageLanguage(): PageLanguage {
    return document.documentElement.lang === 'en' ? 'en' : 'pl';
  }

  async start(): Promise<void> {
    await this.#speak();
    await this.#stage.open();
  }

  /** Takes over a file that was saved, and tells how it went. */
  async read({ path, text }: SavedFile): Promise<string | undefined> {
    const reading = this.translations.read(path, text);
    await this.#speak();
    this.#say(readingWords(reading, path, this.pageLanguage));
    return 'language' in reading ? reading.language : undefined;
  }

  async open(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const text = await file.text();
      if (/\.xliff?$/i.test(file.name)) {
        this.language = (await this.read({ path: file.name, text })) ?? this.language;
        await this.#speak();
      } else if (/\.json$/i.test(file.name)) await this.#readData(file.name, text);
      else this.#tell('otherFile', { path: file.name });
    }
  }

  async choose(language: string): Promise<void> {
    this.language = language;
    await this.#speak();
  }

  async number(isNumbered: boolean): Promise<void> {
    this.isNumbered = isNumbered;
    await this.#speak();
    this.#find();
  }

  async filter(filter: Filter): Promise<void> {
    this.filterBy = filter;
    await this.#draw();
  }

  async show(id: string): Promise<void> {
    if (!this.isNumbered) await this.number(true);
    const n = this.translations.messages.findIndex((message) => message.id === id) + 1;
    const back = fill(wordsOf(this.pageLanguage).backToText, { n }, this.pageLanguage);
    const places = this.places.filter(({ number }) => number === n);
    const state = this.#stage.show(places, back, () => this.#showInList(n));
    if (state) this.#tell('shown', { n, state });
    else this.#showInList(n);
  }

  #showInList(number: number): void {
    this.filterBy = 'all';
    void this.#draw();
    part(`text-${number}`).focus();
  }

  async #readData(path: string, text: string): Promise<void> {
    const read = readDataFile(path, text);
    if ('document' in read) {
      this.#dataFiles = [read, ...this.#dataFiles.filter(({ name }) => name !== path)];
      await this.#draw();
      this.#tell('dataRead', { path, heading: wordsOf(this.pageLanguage).data });
    } else this.#tell(read.problem, { path, detail: read.detail });
  }

  async #speak(): Promise<void> {
    this.#stage.speak(this.language, this.translations, this.isNumbered);
    await this.#draw();
  }

  #find(): void {
    this.places = this.#stage.places();
    void this.#draw();
  }

  async #draw(): Promise<void> {
    const { language, pageLanguage } = this;
    render(choicesView(this, this), part('choices'));
    render(problemsView(this, this), part('problems'));
    part('texts').hidden = !this.isNumbered;
    if (this.isNumbered) render(textsView(this, this), part('texts'));
    const texts = listedTexts(this.translations, language, this.places);
    drawBadges(part('badges'), this.places, texts[this.filterBy]);
    const [files, l10n] = await Promise.all([demoFiles(language), doctorTexts.load(pageLanguage)]);
    const all = [...this.#dataFiles, ...files];
    render(dataView(all, language, pageLanguage, l10n), part('data'));
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
