import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { L10n } from '../../../localization/core/l10n.js';
import type { Announcer } from '../../shared/announcer.js';
import { otherLanguage } from '../other-language.js';
import { normalizeNumber } from '../../../model/goal-number.js';
import type { Goal } from '../../../model/goals.js';
import type { PlanHost } from '../plan-host.js';
import { copyView } from './controls-view.js';
import { linkAddress, type LinkTarget } from './link-address.js';
import { addressMessage, copiedMessage } from './status-messages.js';

/** The buttons that put links into the clipboard. */
export class CopiedLinks {
  /** What the link in the clipboard leads to. */
  copied: string | undefined;

  readonly #plan: PlanHost;
  readonly #announcer: Announcer;

  constructor(plan: PlanHost, announcer: Announcer) {
    this.#plan = plan;
    this.#announcer = announcer;
  }

  /** Guarded, because it is beside every goal: without, a render of the plan takes twice as long. */
  goalLinkView(l10n: L10n, goal: Goal): unknown {
    return guard([goal, l10n, this.#plan.l10n, this.copied], () => this.#goalLinkView(l10n, goal));
  }

  /** @returns `undefined` for a goal with neither number nor id, which no link can name */
  #goalLinkView(l10n: L10n, { number, id }: Goal): TemplateResult | undefined {
    const goal = (number && normalizeNumber(number)) || id;
    if (!goal) return undefined;
    const name = l10n.msg('Copy link to {goal}', {
      id: 'controls.copy-link',
      desc: 'Name of the button beside a goal, which shows a picture only. {goal} is the number of the goal: “Copy link to 2.10”.',
    });
    return this.#view(l10n, l10n.format(name, { goal }), { goal });
  }

  searchLinkView(l10n: L10n, search: string): TemplateResult {
    const name = l10n.msg('Copy link to these results', {
      id: 'controls.copy-search',
      desc: 'Name of the button beside the number of results, which shows a picture only.',
    });
    return this.#view(l10n, name, { search });
  }

  #view(l10n: L10n, name: string, target: LinkTarget): TemplateResult {
    const key = JSON.stringify(target);
    const lang = otherLanguage(l10n, this.#plan.l10n);
    return copyView(name, lang, key === this.copied, () => void this.#copy(target, key));
  }

  async #copy(target: LinkTarget, key: string): Promise<void> {
    const { href } = linkAddress(this.#plan, target);
    try {
      // Pages without https have no clipboard, and those in a frame may not use it.
      await navigator.clipboard.writeText(href);
      this.copied = key;
      this.#announcer.say(copiedMessage);
    } catch {
      // Not as a new fragment, which would take the reader there at once.
      history.replaceState(history.state, '', href);
      this.#announcer.say(addressMessage);
    }
  }
}
