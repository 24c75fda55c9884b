import { render } from 'lit';
import { jsonText } from '../../src/cli/convert/json-text.js';
import { newsCsv } from '../../src/cli/convert/news-csv.js';
import { planCsv } from '../../src/cli/convert/plan-csv.js';
import { cliTexts } from '../../src/localization/core/generated/cli.js';
import { pageCheckTexts } from '../../src/localization/core/generated/page-check.js';
import { newsIsForPeople, notCarried } from '../../src/localization/core/words/convert-words.js';
import { checkFile, readLocalFile, type CheckedFile, type ReadFile } from './checked-file.js';
import { resultView, type Form } from './result-view.js';
import { pageLanguages, say, type PageLanguage } from './words.js';

/** The page, as long as it is open: the file that was chosen last, told in the language of the page. */
export class CheckPage {
  #file: ReadFile | undefined;
  /** The file before each change that was made here, the latest last. */
  #earlier: ReadFile[] = [];
  /** Of the file whose text is in the field. */
  #nameOfText: string | undefined;
  /** Counts what was started: only the last counts. */
  #turn = 0;

  constructor() {
    new MutationObserver(() => void this.#draw()).observe(document.documentElement, {
      attributeFilter: ['lang'],
    });
  }

  get language(): PageLanguage {
    return pageLanguages.find((one) => one === document.documentElement.lang) ?? 'en';
  }

  /** Reads a file, or a text without a name, and shows what is in it. */
  async open(body: Blob, name?: string): Promise<void> {
    this.#earlier = [];
    this.#nameOfText = undefined;
    await this.#show(() => readLocalFile(name, body), name, '');
  }

  /** Reads the text in the field: one that was shown there of a file keeps the name of that. */
  async openText(text: string): Promise<void> {
    const name = text.trim() ? this.#nameOfText : undefined;
    const opened = this.open(new Blob([text.trim() && text]), name);
    this.#nameOfText = name;
    await opened;
  }

  async #mend(path: string, text: string): Promise<void> {
    const file = this.#file;
    const body = file?.mender?.withText(path, text);
    if (!file || !body) return;
    this.#earlier.push(file);
    const done = say('mended', this.language, { place: path });
    await this.#show(() => readLocalFile(file.name, body), file.name, done);
  }

  async #undo(): Promise<void> {
    const file = this.#earlier.pop();
    if (!file) return;
    await this.#show(() => Promise.resolve(file), file.name, say('undone', this.language));
  }

  async #show(
    read: () => Promise<ReadFile>,
    name: string | undefined,
    done: string,
  ): Promise<void> {
    const turn = (this.#turn += 1);
    this.#tell(say('reading', this.language, { name: name ?? say('pasted', this.language) }));
    part('result').ariaBusy = 'true';
    // Drawn before a large file keeps the browser busy.
    await new Promise((drawn) => setTimeout(drawn, 50));
    const file = await read();
    if (turn !== this.#turn) return;
    this.#file = file;
    await this.#draw();
    if (turn !== this.#turn) return;
    this.#tell(done);
    part('result').ariaBusy = 'false';
    // Heard, and in view.
    document.querySelector<HTMLElement>('#result h2')?.focus();
  }

  /** Selects a line of the file in the field for texts, where it can be mended. */
  #showLine(line: number): void {
    const { name, content } = this.#file ?? {};
    const text = typeof content === 'object' ? content.text : undefined;
    if (text === undefined) return;
    const field = part('text') as HTMLTextAreaElement;
    // What the field holds may be on its way to being mended.
    if (this.#nameOfText !== name || !field.value) field.value = text;
    this.#nameOfText = name;
    const lines = field.value.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
    field.focus();
    field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
    field.scrollTop = (field.scrollHeight * (line - 1)) / lines.length - field.clientHeight / 2;
    this.#tell(say('lineShown', this.language, { line }));
  }

  async #draw(): Promise<void> {
    const { language } = this;
    const file = this.#file;
    if (!file) return;
    const [l10n, checked] = await Promise.all([
      pageCheckTexts.load(language),
      checkFile(file, language),
    ]);
    // Something else may have been chosen meanwhile.
    if (file !== this.#file || language !== this.language) return;
    const view = resultView(checked, {
      language,
      l10n,
      save: (one, form) => void this.#save(one, form),
      mend: (path, text) => void this.#mend(path, text),
      undo: this.#earlier.length > 0 ? () => void this.#undo() : undefined,
      showLine: (line) => this.#showLine(line),
    });
    render(view, part('result'));
  }

  async #save({ saveAs, shown }: CheckedFile, form: Form): Promise<void> {
    if (!shown) return;
    const { language } = this;
    const words = [say('saved', language, { name: `${saveAs}.${form}` })];
    let text: string;
    if (form === 'json') text = `${jsonText(shown.kind, shown.value)}\n`;
    else {
      const texts = await cliTexts.load(language);
      if (shown.kind === 'news') {
        text = newsCsv(shown.value);
        words.push(newsIsForPeople(texts));
      } else {
        const { csv, lost } = planCsv(shown.value);
        text = csv;
        if (lost.length > 0) words.push(notCarried(lost, texts));
      }
    }
    download(`${saveAs}.${form}`, new Blob([text]));
    this.#tell(words.join(' '));
  }

  #tell(words: string): void {
    part('said').textContent = words;
  }
}

function download(name: string, body: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(body);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element;
}
