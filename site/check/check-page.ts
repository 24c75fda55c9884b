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
    const turn = (this.#turn += 1);
    this.#tell(say('reading', this.language, { name: name ?? say('pasted', this.language) }));
    part('result').ariaBusy = 'true';
    // Drawn before a large file keeps the browser busy.
    await new Promise((drawn) => setTimeout(drawn, 50));
    const file = await readLocalFile(name, body);
    if (turn !== this.#turn) return;
    this.#file = file;
    await this.#draw();
    if (turn !== this.#turn) return;
    this.#tell('');
    part('result').ariaBusy = 'false';
    // Heard, and in view.
    document.querySelector<HTMLElement>('#result h2')?.focus();
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
    const save = (one: CheckedFile, form: Form) => void this.#save(one, form);
    render(resultView(checked, { language, l10n, save }), part('result'));
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
