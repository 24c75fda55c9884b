import { expect } from '@open-wc/testing';
import { json, useFakeNetwork } from '../support/fake-fetch.js';
import { checkedPage, leavePage, statusOf } from '../support/page-check.js';
import { words } from '../support/words.js';

const network = useFakeNetwork();
afterEach(leavePage);

const item = (index: number, text: object = {}) => ({
  id: `${index}`,
  title: `Wiadomość ${index}`,
  url: `https://city.example/${index}`,
  ...text,
});

/** What the panel says of a page with this list of news. */
async function said(items: readonly object[], lang: string, attributes = '') {
  const address = network.address('news.json');
  const headers = { 'content-type': 'application/feed+json' };
  network.answer(address, json({ language: lang, items }, { headers }));
  const panel = await checkedPage(
    `<h1>Miasto</h1><news-list src="${address}" ${attributes}></news-list>`,
    lang,
  );
  return { text: words(panel.shadowRoot!.querySelector('aside')), status: words(statusOf(panel)) };
}

describe('the page check says of news, although nothing is wrong', () => {
  const twelve = Array.from({ length: 12 }, (_, index) => item(index));

  it('how many of them are visible at first', async () => {
    const { text, status } = await said(twelve, 'en');
    expect(text).to.contain('shown, 12 news items, 5 of them visible, language: English');
    expect(status).to.equal('No problems found on this page.');
  });

  it('how many of them are about the goal of the list', async () => {
    const items = [item(99, { _city: { goals: ['1.3'] } }), ...twelve];
    const { text } = await said(items, 'pl', 'goal="1.3"');
    expect(text).to.contain('widoczny, 13 aktualności, widać z nich 1, język: polski');
  });

  it('nothing more where all are visible', async () => {
    const { text } = await said(twelve.slice(0, 5), 'en');
    expect(text).to.contain('shown, 5 news items, language: English');
  });

  it('how many links and further pictures in their texts are not shown', async () => {
    const html =
      'Trasa <a href="https://a.example/">tu</a> <img src="/1.png" alt=""> <img src="/2.png" alt="">';
    const { text, status } = await said([item(1, { content_html: html })], 'en');
    expect(text).to.contain(
      '1 news item, links and further pictures in their texts, which are not shown: 2',
    );
    expect(status).to.equal('No problems found on this page.');
  });
});
