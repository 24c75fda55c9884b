import { expect } from 'chai';
import { describe, it } from 'node:test';
import { file, onlyItem, rawDocument, readNews } from '../../support/files.js';
import { feed } from '../../support/feeds.js';

const one = (item: object): string => JSON.stringify({ items: [{ id: '1', title: 'a', ...item }] });

describe('news from a JSON Feed', () => {
  it('are handed on as they are, with the next page', async () => {
    const document = { ...feed, next_url: 'https://city.example/feed?page=2' };
    expect(await rawDocument(file(JSON.stringify(document)))).to.deep.equal(document);
  });

  it('in HTML only show its words', async () => {
    const { lead } = await onlyItem(one({ content_html: '<p>Jeździ <b>od</b> dziś&hellip;</p>' }));
    expect(lead).to.equal('Jeździ od dziś…');
  });

  it('show their summary rather than HTML', async () => {
    const { lead } = await onlyItem(one({ content_html: '<p>a</p>', summary: 'b' }));
    expect(lead).to.equal('b');
  });

  it('are about the goals in their tags, beside those in _city', async () => {
    const item = {
      tags: ['cel-1.3', 'Transport', '1.4'],
      _city: { goals: ['1.3', '2'], image_alt: '' },
    };
    const { goals, tags } = await onlyItem(one(item));
    expect(goals).to.deep.equal(['1.3', '2', '1.4']);
    expect(tags).to.deep.equal(item.tags);
  });

  it('with tags of the wrong type are reported as without them', async () => {
    const { value, issues } = await readNews(one({ tags: [5, 'goal 2'], _city: 5 }));
    expect(value?.items[0]?.goals).to.deep.equal(['2']);
    expect(issues.map(({ code }) => code)).to.deep.equal(['wrong-type']);
  });

  it('and a strategy with a year in its tags is no feed', async () => {
    const plan = { goals: [{ title: 'a', tags: ['rok 2026'] }] };
    expect(await rawDocument(file(JSON.stringify(plan)))).to.deep.equal(plan);
  });
});
