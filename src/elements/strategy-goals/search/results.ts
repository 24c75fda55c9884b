import { html, type TemplateResult } from 'lit';
import type { L10n } from '../../../localization/core/l10n.js';
import type { Goal } from '../../../model/goals.js';
import type { Announcer, Message } from '../../shared/announcer.js';
import { langIn } from '../../shared/lang-in.js';
import type { PlanHost } from '../features.js';
import { withOpen } from '../open-state.js';
import { lead } from '../scroll-to.js';
import { iconButton } from './icon-button.js';
import type { FoundGoals } from './search.js';

/** To the next result, or to the previous one. */
export type Step = 1 | -1;

/**
 * Leads a reader from result to result: with buttons, and with Enter and Shift+Enter as in the search of
 * a browser, in the field and then on each result. Escape on a result leads back to the field.
 */
export class Results {
  readonly #plan: PlanHost;
  readonly #announcer: Announcer;
  readonly #leave: () => void;
  #found: FoundGoals | undefined;
  /** The key of the result that the reader is at. */
  #current: string | undefined;

  constructor(plan: PlanHost, announcer: Announcer, leave: () => void) {
    this.#plan = plan;
    this.#announcer = announcer;
    this.#leave = leave;
  }

  /** A search begins before its first result. */
  use(found: FoundGoals | undefined): void {
    if (found === this.#found) return;
    this.#found = found;
    this.#current = undefined;
  }

  isCurrent({ key }: Goal): boolean {
    return key === this.#current;
  }

  /** The buttons above the goals, and beside the result that the reader is at. */
  stepsView(l10n: L10n): TemplateResult {
    const lang = langIn(this.#plan.l10n, l10n);
    const button = (name: string, path: string, step: Step) =>
      iconButton({ name, lang, part: 'step', path, press: () => void this.go(step) });
    return html`<span class="steps"
      >${button(previousLabel(l10n), UP, -1)}${button(nextLabel(l10n), DOWN, 1)}</span
    >`;
  }

  async go(step: Step): Promise<void> {
    const all = this.#elements();
    const before = all.findIndex(({ dataset }) => dataset['key'] === this.#current);
    const index =
      before < 0 && step < 0 ? all.length - 1 : (before + step + all.length) % all.length;
    const element = all[index];
    if (!element) return;
    this.#current = element.dataset['key'];
    this.#plan.openState = withOpen(this.#plan.openState, goalsAbove(element), true);
    this.#plan.requestUpdate();
    this.#announcer.say(positionMessage(index + 1, all.length));
    await this.#plan.updateComplete;
    // Its heading, not the button in it: there Enter opens the goal.
    const result = element.closest<HTMLElement>('.goal-heading') ?? element;
    result.addEventListener('keydown', this.#press);
    lead(result);
  }

  /** In the order of the page, which has them by area. */
  #elements(): HTMLElement[] {
    const keys = new Set([...(this.#found?.hits ?? [])].map(({ key }) => key));
    const goals = this.#plan.renderRoot.querySelectorAll<HTMLElement>('[data-key]');
    return [...goals].filter(({ dataset }) => keys.has(dataset['key'] ?? ''));
  }

  readonly #press = (event: KeyboardEvent): void => {
    const { target, currentTarget, key, shiftKey } = event;
    // What is in a result has keys of its own.
    if (target !== currentTarget || !this.#found || !['Enter', 'Escape'].includes(key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (key === 'Escape') this.#leave();
    else void this.go(shiftKey ? -1 : 1);
  };
}

function goalsAbove(element: Element): Pick<Goal, 'key'>[] {
  const panel = element.parentElement?.closest('.panel');
  return panel ? [{ key: panel.id.replace('panel-', '') }, ...goalsAbove(panel)] : [];
}

const UP = 'm5 15 7-7 7 7';
const DOWN = 'm5 9 7 7 7-7';

const previousLabel = ({ msg }: L10n): string =>
  msg('Previous result', {
    id: 'controls.previous',
    desc: 'Name of a button with an arrow: leads to the previous result of the search.',
  });

const nextLabel = ({ msg }: L10n): string =>
  msg('Next result', {
    id: 'controls.next',
    desc: 'Name of a button with an arrow: leads to the next result of the search.',
  });

const positionMessage =
  (n: number, total: number): Message =>
  ({ msg, format }) =>
    format(
      msg('Result {n} of {total}', {
        id: 'controls.position',
        desc: 'Said and shown when somebody goes from result to result of a search: which one it is.',
      }),
      { n, total },
    );
