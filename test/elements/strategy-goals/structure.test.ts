import { closed } from '../../support/engine.js';
import { expect, html } from '@open-wc/testing';
import type { StrategyGoals } from '../../../src/elements/strategy-goals/strategy-goals.js';
import {
  all,
  one,
  outline,
  panelOf,
  readout,
  showPlan,
  shownWords,
  toggleOf,
  torun,
} from '../../support/strategy-plan.js';
import { spokenWords } from '../../support/spoken-words.js';
import { words } from '../../support/words.js';

describe('the strategy of Toruń', () => {
  const strategicGoals = [
    'Cel strategiczny 1. Toruń atrakcyjnym miejscem zamieszkania i pracy',
    'Cel strategiczny 2. Toruń miastem wysokiej synergii wykorzystania potencjału kulturowego, naukowego i gospodarczego',
    'Cel strategiczny 3. Toruń miastem nowoczesnej infrastruktury',
    'Cel strategiczny 4. Toruń miastem ładu przestrzennego',
  ];
  let plan: StrategyGoals;

  beforeEach(async () => {
    plan = await showPlan(html`<strategy-goals src=${torun}></strategy-goals>`);
  });

  it('a citizen goes from heading to heading: the title, then the four strategic goals', () => {
    expect(outline(plan)).to.deep.equal([
      'h2 Cele strategiczne i operacyjne',
      ...strategicGoals.map((goal) => `h3 ${goal}`),
    ]);
  });

  it('a citizen reads on each button in a heading what a screen reader calls it', () => {
    const buttons = all(plan, 'h3 > button');
    expect(buttons.map(spokenWords)).to.deep.equal(strategicGoals);
    for (const button of buttons) {
      // Nothing else names or describes it.
      expect(button.getAttributeNames().filter((name) => /^(aria-label|title)/.test(name))).to.be
        .empty;
      expect(button.parentElement!.children.length).to.equal(1);
    }
  });

  it('a citizen can mark and copy each number with its goal', async () => {
    plan.expandAll();
    await plan.updateComplete;
    const numbers = all(plan, '[part="number"]');
    expect(numbers.map(words)).to.include.members(['2.9.', '2.10.', '2.11.']);
    const fixed = all(plan, 'li, li *').filter(
      (part) => getComputedStyle(part).userSelect === 'none',
    );
    expect(fixed.map(({ className }) => className)).to.be.empty;
  });

  it('a screen reader says of each button that it is closed, and what it controls', () => {
    for (const key of ['1', '2', '3', '4']) {
      expect(toggleOf(plan, key).getAttribute('aria-expanded')).to.equal('false');
      // It is found among the ids of the same shadow root.
      const panel = panelOf(plan, key);
      expect(panel.hidden).to.equal(closed);
      const [first] = panel.querySelectorAll('li');
      expect(first!.dataset['key']).to.equal(`${key}.1`);
      expect(first!.checkVisibility()).to.be.false;
    }
  });

  it('a citizen reads how many operational goals there are, in right Polish, beside the button', () => {
    expect(all(plan, 'h3 + p').map(words)).to.deep.equal([
      '8 celów operacyjnych',
      '11 celów operacyjnych',
      '5 celów operacyjnych',
      '3 cele operacyjne',
    ]);
  });

  it('a screen reader says "list with 8 items" in the first goal', () => {
    const sizes = ['1', '2', '3', '4'].map((key) => {
      const list = panelOf(plan, key).querySelector(':scope > ol')!;
      expect(list.getAttribute('role')).to.equal('list');
      expect([...list.children].every(({ localName }) => localName === 'li')).to.be.true;
      return list.children.length;
    });
    expect(sizes).to.deep.equal([8, 11, 5, 3]);
    expect(all(plan, 'ol, ul').length).to.equal(4);
  });

  it('a citizen reads "1.1. Rozwój …" first, and 2.10 and 2.11 after 2.9', () => {
    const items = all(plan, 'li').map(shownWords);
    expect(items[0]).to.equal('1.1. Rozwój kapitału ludzkiego i społecznego');
    expect(items.map((item) => item.split(' ')[0])).to.deep.equal(
      '1.1. 1.2. 1.3. 1.4. 1.5. 1.6. 1.7. 1.8. 2.1. 2.2. 2.3. 2.4. 2.5. 2.6. 2.7. 2.8. 2.9. 2.10. 2.11. 3.1. 3.2. 3.3. 3.4. 3.5. 4.1. 4.2. 4.3.'.split(
        ' ',
      ),
    );
    expect(items.at(-1)).to.equal(
      '4.3. Efektywniejsze wykorzystanie walorów estetycznych Torunia w promocji miasta',
    );
  });

  it('a screen reader says "Cel operacyjny 2.10.", which the eye has from the heading', () => {
    const item = one(plan, 'li[data-key="2.10"]');
    expect(words(item)).to.equal('Cel operacyjny 2.10. Poprawa sytuacji na rynku pracy');
    expect(shownWords(item)).to.equal('2.10. Poprawa sytuacji na rynku pracy');
  });

  it('a citizen reads the introduction before the goals, and the closing words after them', () => {
    const all = readout(plan);
    expect(all[0]).to.equal('Cele strategiczne i operacyjne');
    expect(all[1]).to.match(/^Cele strategiczne i operacyjne wynikają z wizji Torunia\./);
    expect(all[2]).to.match(/^Cele operacyjne pokazują/);
    expect(all[3]).to.match(/^Cel strategiczny 1\./);
    expect(all.at(-3)).to.equal('3 cele operacyjne');
    expect(all.at(-2)).to.equal('Realizacji celów operacyjnych służą przypisane do nich zadania.');
  });
});
