import type { TemplateResult } from 'lit';
import type { L10n } from '../../../localization/core/l10n.js';
import type { Announcer, Message } from '../../shared/announcer.js';
import { normalizeNumber, showNumber } from '../../../model/goal-number.js';
import type { Goal } from '../../../model/goals.js';
import type { Fragment } from '../../shared/fragment.js';
import { addressWith } from '../../shared/fragment-address.js';
import { langIn } from '../../shared/lang-in.js';
import type { PlanHost } from '../features.js';
import { iconButton, type Tooltip } from './icon-button.js';

/** The buttons that copy links. */
export class CopiedLinks {
  readonly #plan: PlanHost;
  readonly #announcer: Announcer;
  readonly #tooltip: Tooltip;
  /** Where the link in the clipboard leads. */
  #copied: string | undefined;

  constructor(plan: PlanHost, announcer: Announcer, tooltip: Tooltip) {
    this.#plan = plan;
    this.#announcer = announcer;
    this.#tooltip = tooltip;
  }

  isCopied({ key }: Goal): boolean {
    return this.#copied === keyOf({ goal: key });
  }

  /** @returns `undefined` for a goal with neither number nor id, which no link can name */
  goalLinkView(l10n: L10n, { number, id, key, title }: Goal): TemplateResult | undefined {
    const hasNumber = number && normalizeNumber(number);
    if (!hasNumber && !id) return undefined;
    const name = l10n.msg('Copy link to {goal}', {
      id: 'controls.copy-link',
      desc: 'Name of the button beside a goal, which shows a picture only. {goal} is the number of the goal, if it has one, and its title: “Copy link to 2.10. Better schools”.',
    });
    const { value } = l10n.text(title, this.#plan.strategy?.language);
    const goal = hasNumber ? `${showNumber(number)} ${value}` : value;
    return this.#view(l10n, l10n.format(name, { goal }), { goal: key });
  }

  searchLinkView(l10n: L10n, search: string): TemplateResult {
    const name = l10n.msg('Copy link to these results', {
      id: 'controls.copy-search',
      desc: 'Name of the button beside the number of results, which shows a picture only.',
    });
    return this.#view(l10n, name, { search });
  }

  #view(l10n: L10n, name: string, target: Fragment): TemplateResult {
    const key = keyOf(target);
    return iconButton({
      name,
      lang: langIn(this.#plan.l10n, l10n),
      part: 'copy',
      path: key === this.#copied ? TICK : CHAIN,
      press: (button) => void this.#copy(target, key, button),
    });
  }

  async #copy(target: Fragment, key: string, button: HTMLElement): Promise<void> {
    const { href } = linkAddress(this.#plan, target);
    try {
      // There is no clipboard without https, and a page in a frame may not be allowed to use it.
      await navigator.clipboard.writeText(href);
      this.#copied = key;
      this.#say(copiedMessage, button);
    } catch {
      const { defaultView } = this.#plan.ownerDocument;
      // A frame has no address bar.
      if (defaultView !== defaultView?.top) {
        this.#say(linkMessage(href), button);
        return;
      }
      // Not as a new fragment, which would take the reader there at once.
      (await this.#plan.features.navigation.load())?.stayAt(href);
      history.replaceState(history.state, '', href);
      this.#say(addressMessage, button);
    }
  }

  /** Aloud, on the line above the goals, and beside the button: the line may be far off. */
  #say(message: Message, button: HTMLElement): void {
    this.#announcer.say(message);
    this.#tooltip.show(button, message);
  }
}

const keyOf = (target: Fragment): string => JSON.stringify(target);

/** Whoever gets the link sees the plan in plain language if the sender does. */
function linkAddress(plan: PlanHost, target: Fragment): URL {
  const isAmbiguous = document.querySelectorAll(plan.localName).length > 1;
  return addressWith({
    ...target,
    texts: plan.features.plain.value?.isOn ? 'simple' : undefined,
    in: (isAmbiguous && plan.id) || undefined,
  });
}

const CHAIN =
  'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.5 1.5M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.5-1.5';
/** For a while it shows that the link is copied. */
const TICK = 'm5 13 5 5L20 7';

const copiedMessage: Message = ({ msg }) =>
  msg('Link copied.', {
    id: 'controls.copied',
    desc: 'Said when the link to a goal or to a search is in the clipboard.',
  });

const addressMessage: Message = ({ msg }) =>
  msg('This browser does not allow copying. The link is now in the address bar.', {
    id: 'controls.not-copied',
    desc: 'Said where the link could not be put into the clipboard.',
  });

const linkMessage =
  (link: string): Message =>
  ({ msg, format }) =>
    format(
      msg('This browser does not allow copying. Here is the link: {link}', {
        id: 'controls.link-itself',
        desc: 'Said where the link could not be put into the clipboard, and there is no address bar: the page is in a frame of another.',
      }),
      { link },
    );
