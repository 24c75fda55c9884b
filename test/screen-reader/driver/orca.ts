import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ProcessGroup } from '../../hosts/support/process-group.js';
import { untilReady } from '../../hosts/support/until.js';
import type { Desktop, Language } from './desktop.js';
import { programPath } from './programs.js';
import { SpeechDispatcher, type Spoken } from './speech-dispatcher.js';

/** How often is looked, and how much work in between is none: it looks after its timers. */
const LOOK_MS = 50;
const IDLE_TICKS = 1;

/** The screen reader, as it is installed, with a synthesizer that writes instead of speaking. */
export class Orca {
  readonly #speech = new SpeechDispatcher();
  readonly #desktop: Desktop;
  #group: ProcessGroup | undefined;
  #pid = '';

  constructor(desktop: Desktop) {
    this.#desktop = desktop;
  }

  async start(): Promise<void> {
    const { work, env, language } = this.#desktop;
    checkForTexts(language);
    const socket = join(work, 'speech');
    env['SPEECHD_ADDRESS'] = `unix_socket:${socket}`;
    await this.#speech.listen(socket);
    const preferences = this.#desktop.folder('orca');
    copyFileSync(
      new URL('orca-customizations.py', import.meta.url),
      join(preferences, 'orca-customizations.py'),
    );
    const pid = join(work, 'orca.pid');
    this.#group = this.#desktop.runShell('echo $$ >"$0"; exec "$@"', [
      ...[pid, programPath('orca'), '--user-prefs', preferences],
    ]);
    const hasSpoken = () => Promise.resolve(existsSync(pid) && this.#speech.spoken.length > 0);
    await untilReady('Orca', this.#group, hasSpoken);
    this.#pid = readFileSync(pid, 'utf8').trim();
  }

  /** All that it has said so far. */
  get spoken(): readonly Spoken[] {
    return this.#speech.spoken;
  }

  /** Until it has said this among other words, or the time is over. */
  async untilSaid(words: string, since: number, limit: number): Promise<void> {
    const end = performance.now() + limit;
    const isSaid = () => this.spoken.slice(since).some(({ text }) => text.includes(words));
    while (!isSaid() && performance.now() < end) await wait(LOOK_MS);
  }

  /**
   * Until it has had nothing to say and nothing to do for a while.
   *
   * @param quiet how long, in milliseconds
   * @param limit when to stop waiting
   */
  async untilQuiet(quiet: number, limit: number): Promise<void> {
    const end = performance.now() + limit;
    let since = performance.now();
    let last = this.#work();
    while (performance.now() < end && performance.now() - since < quiet) {
      await wait(LOOK_MS);
      if (this.#group?.hasEnded) throw new Error(`Orca has ended. ${this.#group.output}`);
      const now = this.#work();
      if (now.spoken !== last.spoken || now.ticks - last.ticks > IDLE_TICKS) {
        since = performance.now();
      }
      last = now;
    }
  }

  stop(): void {
    this.#speech.close();
  }

  #work(): { spoken: number; ticks: number } {
    // man 5 proc: the name, in brackets, may hold anything; fields 14 and 15 are the time used.
    const fields = readFileSync(`/proc/${this.#pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return { spoken: this.spoken.length, ticks: Number(fields[11]) + Number(fields[12]) };
  }
}

/** Without them it would speak English, and every scene would fail. */
function checkForTexts(language: Language): void {
  const texts = `/usr/share/locale/${language}/LC_MESSAGES/orca.mo`;
  if (language === 'en' || existsSync(texts)) return;
  throw new Error(
    `Orca has no texts in the language "${language}": there is no ${texts}. Slim images of Debian ` +
      'leave such files out: take the rule out of /etc/dpkg/dpkg.cfg.d/ and install orca again.',
  );
}
