import type { ReactiveController, TemplateResult } from 'lit';
import { CurrentTexts } from '../../../localization/core/current-texts.js';
import type { L10n } from '../../../localization/core/l10n.js';
import { plainTexts } from '../../../localization/core/plain-locales.js';
import { isPlain } from '../../../model/plain-language.js';
import { Announcer } from '../../shared/announcer.js';
import { parseFragment } from '../../shared/fragment.js';
import { otherLanguage } from '../other-language.js';
import type { PlanHost, PlanPlainLanguage } from '../plan-host.js';
import { switchedOffMessage, switchedOnMessage } from './plain-messages.js';
import { switchView } from './switch-view.js';
import { textsForReader } from './texts-for-reader.js';

/** Where a link to plain language was followed from, and what was shown there. */
interface Departure {
  readonly address: string;
  readonly choice: boolean | undefined;
}

/**
 * Shows the texts of a plan in plain language, to who wants them: by the switch, by a link, or
 * because the page itself is in plain language.
 */
class PlainLanguage implements PlanPlainLanguage, ReactiveController {
  readonly #host: PlanHost;
  readonly #texts: CurrentTexts;
  readonly #announcer: Announcer;
  readonly #visit = (event: HashChangeEvent) => this.#follow(event);
  /** Missing where the language of the page decides. */
  #choice: boolean | undefined;
  /** Missing where the reader did not come by a link, or has decided since. */
  #departure: Departure | undefined;
  #isPageInPlain = false;
  /** What was chosen last: an `L10n` changes only when its texts do. */
  #chosen: { readonly own: L10n; readonly isOn: boolean; readonly l10n: L10n } | undefined;

  constructor(host: PlanHost) {
    const update = () => host.requestUpdate();
    this.#host = host;
    this.#texts = new CurrentTexts(plainTexts, update);
    this.#announcer = new Announcer(update);
    if (this.#isAsked()) this.#choice = true;
    host.addController(this);
  }

  async arriving(): Promise<void> {
    const { l10n } = this.#host;
    if (l10n) this.#texts.use(l10n.language);
    await this.#texts.arriving;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#visit);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#visit);
    this.#announcer.stop();
  }

  hostUpdate(): void {
    const { l10n } = this.#host;
    if (l10n) this.#texts.use(l10n.language);
  }

  get isOn(): boolean {
    return this.#host.parts.hasPlain && (this.#choice ?? this.#isPageInPlain);
  }

  choose(own: L10n): L10n {
    this.#isPageInPlain = isPlain(own.requested);
    if (!this.#host.parts.hasPlain) return own;
    const { isOn } = this;
    if (own !== this.#chosen?.own || isOn !== this.#chosen.isOn) {
      this.#chosen = { own, isOn, l10n: textsForReader(own, isOn) };
    }
    return this.#chosen.l10n;
  }

  switchView(): TemplateResult | undefined {
    const { l10n } = this.#texts;
    return (
      l10n &&
      switchView({
        l10n,
        lang: otherLanguage(l10n, this.#host.l10n),
        isOn: this.isOn,
        status: this.#announcer.text(l10n),
        toggle: () => this.#toggle(),
      })
    );
  }

  #toggle(): void {
    this.#departure = undefined;
    this.#show(!this.isOn);
  }

  /** Back to where a link was followed from, the texts are as they were there. */
  #follow({ oldURL: address, newURL }: HashChangeEvent): void {
    if (this.#isAsked()) {
      if (this.isOn) return;
      this.#departure = { address, choice: this.#choice };
      this.#show(true);
    } else if (newURL === this.#departure?.address) {
      const { choice } = this.#departure;
      this.#departure = undefined;
      this.#show(choice);
    }
  }

  /** Whether the address of the page asks this plan for plain language. */
  #isAsked(): boolean {
    const { texts, in: id = this.#host.id } = parseFragment(location.hash);
    return texts === 'simple' && id === this.#host.id;
  }

  #show(choice: boolean | undefined): void {
    this.#choice = choice;
    this.#announcer.say(this.isOn ? switchedOnMessage : switchedOffMessage);
    this.#host.requestUpdate();
  }
}

export { plainStyles as styles } from './plain.styles.js';

/** The switch, when it has the words to be shown with. */
export async function createPart(host: PlanHost): Promise<PlanPlainLanguage> {
  const plain = new PlainLanguage(host);
  await plain.arriving();
  return plain;
}
