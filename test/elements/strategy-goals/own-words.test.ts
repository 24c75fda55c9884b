import { expect, html } from '@open-wc/testing';
import { setMessages } from '../../../src/index.js';
import { all, showPlan, torun } from '../../support/strategy-plan.js';
import { words } from '../../support/words.js';

const withoutLevels = {
  language: 'pl',
  title: 'Plan',
  goals: [{ number: '1', title: 'Miasto', goals: [{ number: '1.1', title: 'Parki' }] }],
};

before(() =>
  setMessages('pl', {
    'strategy-goals.goal': 'Kierunek',
    'strategy-goals.level.1': 'Obszar',
    'strategy-goals.count': '{n, plural, one {# kierunek} few {# kierunki} other {# kierunków}}',
  }),
);

describe('on a page that calls the goals otherwise, a plan', () => {
  it('whose data do not name the levels has the page’s own names, and its own count', async () => {
    const plan = await showPlan(
      html`<strategy-goals lang="pl" .data=${withoutLevels} open-depth="1"></strategy-goals>`,
    );
    expect(all(plan, 'h3').map(words)).to.deep.equal(['Obszar 1.Miasto']);
    expect(all(plan, 'li').map(words)).to.deep.equal(['Kierunek 1.1. Parki']);
    expect(all(plan, '[part="count"]').map(words)).to.deep.equal(['1 kierunek']);
  });

  it('whose data name them is shown as it was written', async () => {
    const plan = await showPlan(html`<strategy-goals lang="pl" src=${torun}></strategy-goals>`);
    const [first] = all(plan, 'h3').map(words);
    expect(first).to.match(/^Cel strategiczny 1\./);
    expect(words(all(plan, '[part="count"]')[0])).to.equal('8 celów operacyjnych');
  });
});
