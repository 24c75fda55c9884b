import { expect, html } from '@open-wc/testing';
import { describeWith } from '../../support/engine.js';
import { itemsOf, showNews } from '../../support/news.js';
import { one, showPlan } from '../../support/strategy-plan.js';
import { liveIn } from '../../support/time-zone.js';
import { words } from '../../support/words.js';

const [west, east] = ['America/Los_Angeles', 'Pacific/Auckland'];

const plan = {
  title: 'Plan',
  updated: '2026-10-05',
  period: { start: '2026-01-01', end: '2028-12-31' },
  goals: [{ number: '1', title: 'Goal', goals: [{ number: '1.1', title: 'Task' }] }],
};

describeWith('emulation', 'the same day is on the page', () => {
  for (const zone of [west, east]) {
    it(`for a reader in ${zone}`, async () => {
      await liveIn(zone);
      const about = await showPlan(html`<strategy-goals lang="en" .data=${plan}></strategy-goals>`);
      expect(words(one(about, '.about'))).to.equal(
        '1 January 2026–31 December 2028 · updated: 5 October 2026',
      );
      const dates = ['2026-10-05', '2026-10-05T00:30:00+02:00', '2026-10-05T23:30:00+02:00'];
      const news = await showNews(
        dates.map((date, index) => ({ id: `${index}`, title: date, date_published: date })),
        'en',
      );
      const shown = itemsOf(news).map((item) => words(item.querySelector('time')));
      expect(shown).to.deep.equal(dates.map(() => '5 October 2026'));
    });
  }

  it('though the two have different days at one moment', async () => {
    const days: number[] = [];
    for (const zone of [west, east]) {
      await liveIn(zone);
      days.push(new Date('2026-10-05T12:00:00Z').getDate());
    }
    expect(days).to.deep.equal([5, 6]);
    // The moment is in the evening before, there: a shifted date would be another one.
    await liveIn(west);
    expect(new Date('2026-10-05').getDate()).to.equal(4);
  });
});
