import { expect, fixture, html } from '@open-wc/testing';
import * as city from '../src/index.js';
import { localized } from './support/until.js';

describe('city-elements, as a script imports it', () => {
  it('brings no tag to the page', () => {
    for (const tag of ['eu-flag', 'ukrainian-heart', 'news-list', 'strategy-goals']) {
      expect(customElements.get(tag) === undefined, tag).to.be.true;
    }
  });

  it('brings the classes, the event, what reads and checks data, and what sets messages', () => {
    expect(Object.keys(city).sort()).to.deep.equal([
      'EuFlag',
      'NewsList',
      'StrategyGoals',
      'StrategyGoalsToggleEvent',
      'UkrainianHeart',
      'checkNews',
      'checkStrategy',
      'parseNews',
      'parseStrategy',
      'setMessages',
    ]);
  });

  it('lets a page give a class a tag of its own', async () => {
    customElements.define('my-flag', class extends city.EuFlag {});
    const flag = await localized(await fixture<city.EuFlag>(html`<my-flag lang="pl"></my-flag>`));
    expect(flag.renderRoot.querySelector('svg')?.getAttribute('aria-label')).to.equal(
      'Flaga Unii Europejskiej',
    );
  });

  it('reads a strategy and tells what is wrong in it', () => {
    const { value, issues } = city.parseStrategy({ goals: [{ title: 'Good' }, { title: 7 }] });
    expect(value?.goals.map(({ title }) => title)).to.deep.equal(['Good']);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'wrong-type goals[1].title',
    ]);
  });

  it('reads news and tells what is wrong in them', () => {
    const { value, issues } = city.parseNews({ items: [{ id: '1', title: 'Good' }, null] });
    expect(value?.items.map(({ title }) => title)).to.deep.equal(['Good']);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'wrong-type items[1]',
    ]);
  });
});
