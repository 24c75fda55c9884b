import { expect, html } from '@open-wc/testing';
import { emulate } from '../../support/emulate.js';
import { describeWith } from '../../support/engine.js';
import { showGraphic, linkOf } from '../../support/graphics.js';
import { showNews, torunNews } from '../../support/news.js';
import { stylePage } from '../../support/page-styles.js';
import { one, showPlan, torun } from '../../support/strategy-plan.js';

const TEXT = 'rgb(68, 68, 68)';

describeWith('emulation', 'for somebody who asks for more contrast', () => {
  beforeEach(async () => {
    stylePage(`
      html { color: ${TEXT} }
      strategy-goals, news-list { --city-muted: #999; --city-border: #ddd; --city-accent: #9bf }
    `);
    await emulate({ 'prefers-contrast': 'more' });
  });

  const showTorun = () =>
    showPlan(
      html`<strategy-goals lang="pl" src=${torun} controls open-depth="1"></strategy-goals>`,
    );

  it('all lines of a plan are as dark as its text, whatever colours the page has set', async () => {
    const plan = await showTorun();
    for (const part of ['.card', 'li', 'input', '.bar > button']) {
      const { borderTopColor, borderTopStyle } = getComputedStyle(one(plan, part));
      expect([borderTopColor, borderTopStyle], part).to.deep.equal([TEXT, 'solid']);
    }
  });

  it('numbers, counts and the small print of news are as dark as the text', async () => {
    const plan = await showTorun();
    const news = await showNews(await torunNews('pl'));
    const parts = ['.number', '.count'].map((part) => one(plan, part));
    const small = ['.rank', '.meta'].map((part) => news.shadowRoot!.querySelector(part)!);
    for (const part of [...parts, ...small]) {
      expect(getComputedStyle(part).color, part.className).to.equal(TEXT);
    }
  });

  it('the ring around what has the focus is thicker', async () => {
    const plan = await showTorun();
    const link = linkOf(await showGraphic('eu-flag', { href: 'https://europa.eu/' }))!;
    for (const part of [one(plan, 'input'), link]) {
      part.focus({ focusVisible: true });
      expect(getComputedStyle(part).outlineWidth).to.equal('5px');
    }
    one(plan, '.toggle').focus({ focusVisible: true });
    expect(getComputedStyle(one(plan, '.toggle'), '::before').outlineWidth).to.equal('5px');
  });
});

describeWith('emulation', 'for somebody who does not', () => {
  it('the colours of the page are kept', async () => {
    stylePage('strategy-goals { --city-border: #ddd }');
    const plan = await showPlan(html`<strategy-goals src=${torun}></strategy-goals>`);
    expect(getComputedStyle(one(plan, '.card')).borderTopColor).to.equal('rgb(221, 221, 221)');
  });
});
