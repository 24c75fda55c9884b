import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { showAllStates, type AllStates } from '../support/all-states.js';
import { describeWith } from '../support/engine.js';
import { focusedNode } from '../support/nodes.js';
import { nameOf, tabStops } from '../support/page-parts.js';
import { until } from '../support/until.js';

interface Stop {
  readonly element: Element;
  /** Where it is on the page, however far that is scrolled. */
  readonly box: DOMRect;
  readonly isSeen: boolean;
}

interface Walk {
  readonly stops: readonly Stop[];
  /** Where it was held back, it has not. */
  readonly hasArrived: boolean;
}

/** More than all states together have. */
const MOST_STOPS = 400;
/** Key presses at once: where each is sent for itself, the way to the browser takes most of the time. */
const BATCH = 40;

/** The states that have several things side by side. */
const crowded = ['strategy-goals-search-in-areas', 'news-list-links-dates-and-images'];

describeWith('emulation', 'the Tab key goes through a page as the eye does', () => {
  const [entrance, exit] = [document.createElement('button'), document.createElement('button')];
  let all: AllStates;

  async function show(isWanted?: (name: string) => boolean): Promise<void> {
    all = await showAllStates('pl', isWanted && (({ name }) => isWanted(name)));
    all.page.before(entrance);
    all.page.after(exit);
  }
  afterEach(() => [entrance, all.page, exit].forEach((part) => part.remove()));

  /** Presses Tab from the button before the elements to the one after them, or the other way round. */
  async function walk(direction: 'there' | 'back'): Promise<Walk> {
    const [from, to] = direction === 'there' ? [entrance, exit] : [exit, entrance];
    const stops: Stop[] = [];
    let end: 'arrived' | 'held back' | undefined;
    const look = () => {
      const element = focusedNode()!;
      if (end) return;
      if (element === to) end = 'arrived';
      // Whoever is held back once will be so for ever.
      else if (element === stops.at(-1)?.element) end = 'held back';
      else stops.push({ element, box: boxOf(element), isSeen: isSeen(element) });
    };
    // The keys that are left when the end is reached would go on, out of the page.
    const stay = (event: KeyboardEvent) => end && event.preventDefault();
    from.focus();
    addEventListener('keydown', stay, true);
    addEventListener('keyup', look, true);
    while (!end && stops.length < MOST_STOPS) {
      const before = stops.length;
      const keys = { times: BATCH, isShifted: direction === 'back' };
      await executeServerCommand<boolean, typeof keys>('pressTab', keys);
      await until(() => end ?? stops.length === before + BATCH, 'the keys are to be heard');
    }
    removeEventListener('keydown', stay, true);
    removeEventListener('keyup', look, true);
    return { stops, hasArrived: end === 'arrived' };
  }

  /** What somebody wonders about on the way there and back, one line each. */
  async function surprises(): Promise<string[]> {
    const { stops: there, hasArrived: hasLeft } = await walk('there');
    const stops = there.map(({ element }) => element);
    const wayBack = hasLeft ? (await walk('back')).stops : there.toReversed();
    const back = wayBack.map(({ element }) => element).reverse();
    const missed = all.shown.flatMap(({ element }) =>
      tabStops(element).filter((stop) => hasLeft && !stops.includes(stop)),
    );
    const early = there.filter((stop, i) => i > 0 && !follows(there[i - 1]!, stop));
    const lines = (parts: readonly Element[], what: string) =>
      parts.map((part) => `${nameOf(part)} ${what}`);
    return [
      ...lines(hasLeft ? [] : stops.slice(-1), 'is not left'),
      ...lines(missed, 'is not reached'),
      ...there
        .filter((stop) => !stop.isSeen)
        .map(({ element }) => `${nameOf(element)} is not seen`),
      ...early.map(({ element }) => `${nameOf(element)} comes before the stop before it`),
      ...(back.every((stop, i) => stop === stops[i]) ? [] : ['the way back is another one']),
    ];
  }

  it('down and to the right, in every state, and back', async () => {
    await show();
    expect(await surprises()).to.deep.equal([]);
  });

  it('down and to the left, where texts run from right to left', async () => {
    await show((name) => name.includes('arabic'));
    expect(await surprises()).to.deep.equal([]);
  });

  it('on a phone', async () => {
    await setViewport({ width: 320, height: 640 });
    await show((name) => crowded.includes(name));
    expect(await surprises()).to.deep.equal([]);
    await setViewport({ width: 800, height: 600 });
  });

  describe('it would be noticed', () => {
    let toggles: HTMLElement[];
    beforeEach(async () => {
      await show((name) => name === 'strategy-goals-expand-only');
      toggles = [...all.shown[0]!.element.shadowRoot!.querySelectorAll<HTMLElement>('.toggle')];
    });
    const toggle = 'strategy-goals h3 > button.toggle';

    it('if the first goal came after the last', async () => {
      const card = toggles[0]!.closest<HTMLElement>('.card')!;
      card.parentElement!.style.display = 'grid';
      card.style.order = '1';
      expect(await surprises()).to.deep.equal([`${toggle} comes before the stop before it`]);
    });

    it('if a button could not be seen', async () => {
      toggles[1]!.style.opacity = '0';
      expect(await surprises()).to.deep.equal([`${toggle} is not seen`]);
    });

    it('if a button could not be reached', async () => {
      toggles[1]!.tabIndex = -1;
      expect(await surprises()).to.deep.equal([`${toggle} is not reached`]);
    });

    it('if a button could not be left', async () => {
      toggles[1]!.addEventListener('keydown', (event) => event.preventDefault());
      expect(await surprises()).to.deep.equal([`${toggle} is not left`]);
    });
  });
});

function boxOf(element: Element): DOMRect {
  const { x, y, width, height } = element.getBoundingClientRect();
  return new DOMRect(x + scrollX, y + scrollY, width, height);
}

/** Whether the eye finds it in the window, and nothing lies on it. */
function isSeen(element: Element): boolean {
  const [box] = element.getClientRects();
  if (!box || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
    return false;
  }
  const root = element.getRootNode() as Document | ShadowRoot;
  return element.contains(root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
}

/** Whether a stop is below the one before it, or beside it in the same line. */
function follows({ element, box: before }: Stop, { box }: Stop): boolean {
  const middle = box.y + box.height / 2;
  if (middle > before.bottom) return true;
  if (box.bottom <= before.y) return false;
  // A field runs as the words in it do, whatever the line does that it is in.
  const isRightToLeft = getComputedStyle(element.parentElement!).direction === 'rtl';
  return isRightToLeft ? box.right <= before.left + 1 : box.left >= before.right - 1;
}
