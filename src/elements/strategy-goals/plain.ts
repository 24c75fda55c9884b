import { css, html, svg, type ReactiveController, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { CurrentTexts } from '../../localization/core/texts.js';
import type { L10n } from '../../localization/core/l10n.js';
import { controlsTexts } from '../../localization/core/generated/controls.js';
import { isPlain, plainTag, usualTag } from '../../model/plain-language.js';
import { choosePlainText } from '../../model/plain-language-text.js';
import { chooseText, type ChosenText } from '../../model/text.js';
import { Announcer, type Message } from '../shared/announcer.js';
import { fragmentFor } from '../shared/fragment.js';
import { langIn } from '../shared/lang-in.js';
import type { FeatureModule } from '../shared/lazy-feature.js';
import { onAddressChange, type PlanHost, type PlanPlainLanguage } from './features.js';

/** Where a link to plain language was followed from, and what was shown there. */
interface Departure {
  readonly address: string;
  readonly choice: boolean | undefined;
}

/**
 * Shows the texts of a plan in plain language to those who want them: by the switch, by a link, or
 * because the page itself is in plain language.
 */
class PlainLanguage implements PlanPlainLanguage, ReactiveController {
  readonly #host: PlanHost;
  readonly #texts: CurrentTexts;
  readonly #announcer: Announcer;
  readonly #followLink = (event: Event) => this.#follow(event);
  /** Missing where the language of the page decides. */
  #choice: boolean | undefined;
  /** Missing where the reader did not come by a link, or has decided since. */
  #departure: Departure | undefined;
  /** What was chosen last: an `L10n` changes only when its texts do. */
  #chosen: { readonly own: L10n; readonly isOn: boolean; readonly l10n: L10n } | undefined;

  constructor(host: PlanHost) {
    const update = () => host.requestUpdate();
    this.#host = host;
    this.#texts = new CurrentTexts(controlsTexts, update);
    this.#announcer = new Announcer(update);
    if (this.#isAsked()) this.#choice = true;
    host.addController(this);
  }

  async arriving(): Promise<void> {
    this.hostUpdate();
    await this.#texts.arriving;
  }

  hostConnected(): void {
    onAddressChange('addEventListener', this.#followLink);
  }

  hostDisconnected(): void {
    onAddressChange('removeEventListener', this.#followLink);
    this.#announcer.stop();
  }

  hostUpdate(): void {
    const { l10n } = this.#host;
    if (l10n) this.#texts.use(l10n.language);
  }

  get isOn(): boolean {
    const { features, pageL10n } = this.#host;
    return features.hasPlain && (this.#choice ?? isPlain(pageL10n?.requested ?? ''));
  }

  choose(own: L10n): L10n {
    const { isOn } = this;
    if (!this.#host.features.hasPlain) return own;
    if (own !== this.#chosen?.own || isOn !== this.#chosen.isOn) {
      this.#chosen = { own, isOn, l10n: withTexts(own, isOn) };
    }
    return this.#chosen.l10n;
  }

  switchView(): TemplateResult | undefined {
    const { l10n } = this.#texts;
    return (
      l10n &&
      switchView({
        l10n,
        lang: langIn(this.#host.l10n, l10n),
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
  #follow(event: Event): void {
    const { oldURL, from } = event as Partial<HashChangeEvent & NavigationCurrentEntryChangeEvent>;
    if (this.#isAsked()) {
      if (this.isOn) return;
      this.#departure = { address: oldURL ?? from?.url ?? '', choice: this.#choice };
      this.#show(true);
    } else if (location.href === this.#departure?.address) {
      const { choice } = this.#departure;
      this.#departure = undefined;
      this.#show(choice);
    }
  }

  /** Whether the address of the page asks this plan for plain language. */
  #isAsked(): boolean {
    return fragmentFor(this.#host).texts === 'simple';
  }

  #show(choice: boolean | undefined): void {
    this.#choice = choice;
    this.#announcer.say(this.isOn ? switchedOnMessage : switchedOffMessage);
    this.#host.requestUpdate();
  }
}

/**
 * The same language with the texts of the data in plain language, or with the usual ones also where
 * the page is in plain language.
 */
function withTexts(own: L10n, inPlainLanguage: boolean): L10n {
  const usual = usualTag(own.requested);
  const choose = inPlainLanguage ? choosePlainText : chooseText;
  return {
    ...own,
    requested: inPlainLanguage ? plainTag(usual) : usual,
    language: usualTag(own.language),
    text: (text, document = usual) => spoken(choose(text, usual, document)),
  };
}

/**
 * Marked as `pl`, not `pl-simple`: where a text in another language begins, a screen reader breaks off
 * ("Operational goal 1.1 | We help early"), and both are one language to its voice.
 */
const spoken = (chosen: ChosenText): ChosenText => ({ ...chosen, lang: usualTag(chosen.lang) });

interface Switch {
  readonly l10n: L10n;
  /** The language of the texts, where it is not that of the plan. */
  readonly lang: string | undefined;
  readonly isOn: boolean;
  readonly status: string;
  toggle(): void;
}

/** A switch, whose state is heard with its name and again when it changes. */
function switchView({ l10n, lang, isOn, status, toggle }: Switch): TemplateResult {
  return html`<div lang=${ifDefined(lang)}>
    <button
      type="button"
      role="switch"
      class="switch"
      part="button"
      aria-checked=${isOn}
      @click=${toggle}
    >
      <svg viewBox="0 0 40 24" aria-hidden="true">
        ${
          isOn
            ? svg`<path d="M12 0h16a12 12 0 0 1 0 24H12a12 12 0 0 1 0-24Zm16 3a9 9 0 0 0 0 18 9 9 0 0 0 0-18Z" /><path class="tick" d="m24 12 3 3 5-6" />`
            : svg`<rect x="1" y="1" width="38" height="22" rx="11" /><circle cx="12" cy="12" r="6" />`
        }
      </svg>
      ${l10n.msg('Plain language', {
        id: 'plain.switch',
        desc: 'Name of a switch above the goals of a plan: shows its texts in plain language, easy to understand.',
      })}
    </button>
    <div class="visually-hidden" aria-live="polite" aria-atomic="true">${status}</div>
  </div>`;
}

const switchedOnMessage: Message = ({ msg }) =>
  msg('Now in plain language.', {
    id: 'plain.on',
    desc: 'Said when the texts of a plan have changed to plain language.',
  });

const switchedOffMessage: Message = ({ msg }) =>
  msg('Back to the standard text.', {
    id: 'plain.off',
    desc: 'Said when the texts of a plan have changed back from plain language.',
  });

const styles = css`
  /* As high as the place that is kept for it. */
  .plain > div {
    padding-block: 8px;
  }
  .switch {
    display: flex;
    align-items: center;
    gap: 0.6em;
    padding-block: 0;
  }
  .switch > svg {
    flex: none;
    inline-size: 2.5em;
    fill: currentColor;
    fill-rule: evenodd;
  }
  .switch :is(rect, .tick) {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  @media print {
    .plain {
      display: none;
    }
  }
`;

/** The switch, when it has the words to be shown with. */
export const plain: FeatureModule<PlanHost, PlanPlainLanguage> = {
  styles,
  async createFeature(host) {
    const feature = new PlainLanguage(host);
    await feature.arriving();
    return feature;
  },
};
