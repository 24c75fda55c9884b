import { render } from 'lit';
import { pinnedSnippet } from '../../tools/embed/pinned-snippet.js';
import { addressFault, folderFault } from './address.js';
import { codeView } from './code-view.js';
import { readData, type Data } from './data.js';
import { formView } from './form-view.js';
import { factsOf } from './hosts.js';
import { partsOf } from './parts.js';
import { Preview, previewBar, type Look } from './preview.js';
import { stepsFor, type Step } from './recipes.js';
import { readSettings, writeSettings, type Settings } from './settings.js';
import { pageLanguages, PageWords, type PageLanguage } from './words.js';

declare const CITY_ELEMENTS_VERSION: string;

type Hashes = Readonly<Record<string, string>>;

/** "Build your snippet": its settings are in its address, all else follows from them. */
export class BuilderPage {
  #settings: Settings;
  #look: Look;
  #file: File | undefined;
  #words = new PageWords(this.#language);
  #hashes: Hashes | undefined;
  #data: Data | undefined;
  /** What the data were read for. */
  #dataKey = '';
  #steps: readonly Step[] = [];
  #copied: { index: number; isCopied: boolean } | undefined;
  /** Counts what was started: only the last counts. */
  #turn = 0;
  #drawn: Promise<void> = Promise.resolve();
  readonly #preview = new Preview(part('preview'));

  constructor() {
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    const isWide = matchMedia('(min-width: 68rem)').matches;
    this.#look = { width: isWide ? 'desktop' : 'phone', page: isDark ? 'dark' : 'light' };
    this.#settings = this.#read();
    new MutationObserver(() => {
      if (this.#words.language === this.#language) return;
      this.#words = new PageWords(this.#language);
      this.#redraw();
    }).observe(document.documentElement, { attributeFilter: ['lang'] });
    addEventListener('popstate', () => {
      this.#settings = this.#read();
      this.#file = undefined;
      this.#redraw();
    });
    this.#redraw();
  }

  get #language(): PageLanguage {
    return pageLanguages.find((one) => one === document.documentElement.lang) ?? 'en';
  }

  #read = (): Settings => readSettings(new URLSearchParams(location.search), this.#language);

  #change(settings: Partial<Settings>, what: string, isLive = false): void {
    this.#settings = { ...this.#settings, ...settings };
    this.#copied = undefined;
    if (isLive) {
      this.#redraw();
      return;
    }
    const search = writeSettings(this.#settings, this.#language);
    search.set('lang', this.#language);
    if (`?${search}` !== location.search) history.pushState(null, '', `?${search}`);
    this.#redraw();
    void this.#drawn.then(() => this.#tell(this.#words.say('changed', { what })));
  }

  #redraw(): void {
    this.#drawn = this.#draw();
  }

  async #draw(): Promise<void> {
    const turn = (this.#turn += 1);
    this.#drawForm();
    const settings = this.#usable();
    const data = await this.#dataFor(settings);
    const example =
      data.kind === 'document' ? data : await readData({ ...settings, src: '' }, undefined);
    const pinned = await this.#pinnedFor(settings);
    const parts = await partsOf(settings, data, CITY_ELEMENTS_VERSION);
    if (turn !== this.#turn) return;
    this.#steps = stepsFor(
      parts,
      pinned && pinnedSnippet(parts.folder, CITY_ELEMENTS_VERSION, pinned),
    );
    const document = example.kind === 'document' ? example.document : undefined;
    this.#preview.show(settings, this.#look, data, document);
    this.#drawForm();
    this.#drawBar(settings, data);
    this.#drawCode();
  }

  /** Without the addresses that no page can have. */
  #usable(): Settings {
    const { src, folder } = this.#settings;
    return {
      ...this.#settings,
      src: addressFault(src) ? '' : src,
      folder: folderFault(folder) ? '' : folder,
    };
  }

  async #dataFor(settings: Settings): Promise<Data> {
    const { tag, src, language, attributes } = settings;
    const key = JSON.stringify([tag, src, language, attributes['languages'], this.#file?.name]);
    if (this.#data && key === this.#dataKey) return this.#data;
    this.#data = await readData(settings, src ? this.#file : undefined);
    this.#dataKey = key;
    return this.#data;
  }

  async #pinnedFor({ integrity, host }: Settings): Promise<Hashes | undefined> {
    if (!integrity || !factsOf(host).hasScriptTag) return undefined;
    this.#hashes ??= (await (await fetch(new URL('sri.json', document.baseURI))).json()) as Hashes;
    return Object.keys(this.#hashes).length > 0 ? this.#hashes : undefined;
  }

  #drawForm(): void {
    render(
      formView({
        settings: this.#settings,
        words: this.#words,
        file: this.#file?.name,
        hasHashes: Object.keys(this.#hashes ?? {}).length > 0,
        change: (settings, what, isLive) => this.#change(settings, what, isLive),
        choose: (file) => {
          this.#file = file;
          this.#dataKey = '';
          this.#change({}, file?.name ?? this.#words.say('forget'));
        },
      }),
      part('form'),
    );
  }

  #drawBar(settings: Settings, data: Data): void {
    const change = (look: Partial<Look>) => {
      this.#look = { ...this.#look, ...look };
      this.#redraw();
    };
    previewBar(part('bar'), this.#words, this.#look, change);
    const note = this.#noteOn(settings, data);
    part('note').textContent = note;
    part('note').hidden = !note;
  }

  #noteOn({ tag, src }: Settings, data: Data): string {
    const words = this.#words;
    if (tag !== 'strategy-goals' && tag !== 'news-list') return '';
    switch (data.kind) {
      case 'document':
        return data.from === 'example' ? words.say('isExample') : '';
      case 'relative':
        return words.say('relative', { address: src });
      case 'refused':
        return words.say('refused', { host: data.host });
      case 'status':
        return words.say('status', { status: data.status });
      case 'other-tag':
        return words.say('otherTag');
      case 'unread':
        return words.say('unread');
    }
  }

  #drawCode(): void {
    render(
      codeView({
        words: this.#words,
        steps: this.#steps,
        instructions: this.#instructions(),
        copied: this.#copied,
        copy: (index) => void this.#copy(index),
      }),
      part('code'),
    );
  }

  #instructions(): { name: string; href: string } {
    const { host } = this.#settings;
    const language = this.#language === 'pl' ? '.pl' : '';
    return {
      name: this.#words.say('recipe', { host: this.#words.lists.hosts[host] }),
      href: `../../docs/embedding/${factsOf(host).recipe}${language}.html`,
    };
  }

  async #copy(index: number): Promise<void> {
    // A field that was left by this press has just changed the code.
    await this.#drawn;
    this.#copied = undefined;
    this.#drawCode();
    const isCopied = await navigator.clipboard
      .writeText(this.#steps[index]?.code ?? '')
      .then(() => true)
      .catch(() => false);
    this.#copied = { index, isCopied };
    this.#drawCode();
  }

  #tell(words: string): void {
    part('said').textContent = words;
  }
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element;
}
