import { loaders } from '../../src/localization/core/generated/everybody.js';
import type { Templates } from '../../src/localization/core/l10n.js';
import type { Loaders } from '../../src/localization/core/texts.js';

type Answer = Templates | Error;

/** A language that exists for tests only, and whose texts arrive when a test says so. */
export class TestLanguage {
  /** How often its texts were asked for. */
  requests = 0;
  #waiting: ((answer: Answer) => void)[] = [];

  constructor(readonly tag: string) {
    (loaders as Record<string, Loaders[string]>)[tag] = () => {
      this.requests += 1;
      return new Promise((resolve, reject) => {
        this.#waiting.push((answer) => {
          if (answer instanceof Error) reject(answer);
          else resolve({ templates: answer });
        });
      });
    };
  }

  /** @param retry how one says "Try again" in it */
  arrive(retry: string): void {
    this.#answer({ 'load.retry': retry });
  }

  fail(): void {
    this.#answer(new TypeError('Failed to fetch dynamically imported module'));
  }

  /** Who has just asked is heard first: it takes a moment to see that the page has no messages itself. */
  #answer(answer: Answer): void {
    queueMicrotask(() => this.#waiting.splice(0).forEach((give) => give(answer)));
  }
}
