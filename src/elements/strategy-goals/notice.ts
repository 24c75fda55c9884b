import { Announcer, type Message } from '../shared/announcer.js';
import type { PlanHost } from './features.js';

/** A sentence above a plan about where a link leads. It is announced too. */
export class Notice {
  readonly #host: PlanHost;
  readonly #announcer = new Announcer(() => this.#render());
  #line: HTMLElement | undefined;

  constructor(host: PlanHost) {
    this.#host = host;
  }

  show(message: Message): void {
    if (!this.#line) {
      // Beside what Lit renders, which it leaves alone.
      this.#line = document.createElement('p');
      this.#line.setAttribute('aria-live', 'polite');
      this.#line.setAttribute('part', 'notice');
      this.#host.renderRoot.prepend(this.#line);
      this.#host.addController({ hostUpdated: () => this.#render() });
    }
    this.#announcer.say(message);
  }

  clear(): void {
    this.#announcer.stop();
  }

  #render(): void {
    const { l10n } = this.#host;
    if (!this.#line || !l10n) return;
    const { language, dir } = l10n;
    const words = this.#announcer.text(l10n);
    Object.assign(this.#line, { lang: language, dir });
    if (this.#line.textContent === words) return;
    this.#line.textContent = words;
    this.#line.style.marginBlockEnd = words && '0.75em';
  }
}
