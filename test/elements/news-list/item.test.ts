import { expect } from '@open-wc/testing';
import { itemsOf, showNews } from '../../support/news.js';
import { expectSame } from '../../support/nodes.js';
import { useWarnings } from '../../support/warnings.js';
import { isShown, words } from '../../support/words.js';

const FULL = {
  id: '1',
  url: 'https://torun.example/news/1',
  title: 'Pandy małe zostały rodzicami',
  summary: 'W toruńskim zoo urodziły się bliźnięta.',
  image: 'https://torun.example/pandas.jpg',
  date_published: '2024-07-19T10:00:00+02:00',
  tags: ['Miasto', 'Kultura'],
  _city: { image_alt: 'Dwie pandy małe na gałęzi' },
};

describe('one piece of news', () => {
  useWarnings();

  const show = async (item: object, lang?: string) => {
    const element = await showNews([{ ...FULL, ...item }], lang);
    return itemsOf(element)[0]!;
  };

  it('the list is a section named by its heading', async () => {
    const { renderRoot } = await showNews([FULL]);
    const section = renderRoot.querySelector('section')!;
    const name = renderRoot.querySelector(`#${section.getAttribute('aria-labelledby')!}`);
    expect(name?.closest('h2')).to.exist;
    expect(words(name)).to.equal('Aktualności');
  });

  it('the list keeps its role in browsers that take it from lists without markers', async () => {
    const { renderRoot } = await showNews([FULL]);
    expect(renderRoot.querySelectorAll('section > ol[role="list"] > li')).to.have.lengthOf(1);
  });

  it('without a title of the feed the list is called “News” in the language of the page', async () => {
    const untitled = { items: [FULL] };
    const title = async (lang: string) =>
      words((await showNews(untitled, lang)).renderRoot.querySelector('h2'));
    expect(await title('pl')).to.equal('Aktualności');
    expect(await title('en')).to.equal('News');
  });

  it('rank, heading, picture, categories and date, and lead are read in this order', async () => {
    const parts = Array.from((await show({})).children, (child) =>
      (child.firstElementChild?.matches('img') ? child.firstElementChild : child).getAttribute(
        'part',
      ),
    );
    expect(parts).to.deep.equal(['rank', 'item-title', 'image', 'meta', 'lead']);
  });

  it('the heading holds the only link, and the link is the whole title', async () => {
    const item = await show({});
    const links = item.querySelectorAll('a');
    expect(links).to.have.lengthOf(1);
    expect(links[0]!.parentElement!.localName).to.equal('h3');
    expect(words(links[0])).to.equal(FULL.title);
    expect(links[0]!.href).to.equal(FULL.url);
  });

  it('has its picture, link, date and categories also where the feed gives it no id', async () => {
    const item = await show({ id: undefined });
    expect(item.querySelector('img')).to.include({ src: FULL.image, alt: FULL._city.image_alt });
    expect(item.querySelector('a')!.href).to.equal(FULL.url);
    expect(words(item.querySelector('.meta'))).to.include('Miasto, Kultura');
    expect(item.querySelector('time')!.dateTime).to.equal(FULL.date_published);
  });

  it('without an address there is no link, and nothing that looks like one', async () => {
    const item = await show({ url: undefined });
    expect(item.querySelectorAll('a, [tabindex], [role="link"]')).to.be.empty;
    expect(words(item.querySelector('h3'))).to.equal(FULL.title);
  });

  for (const url of [
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'blob:x',
  ]) {
    it(`the address ${JSON.stringify(url)} is no link`, async () => {
      const item = await show({ url });
      expect(item.querySelectorAll('a')).to.be.empty;
      expect(words(item.querySelector('h3'))).to.equal(FULL.title);
    });
  }

  it('without a title the lead is the link, and there is no empty heading', async () => {
    const item = await show({ title: undefined });
    expect(item.querySelectorAll('h1, h2, h3, h4, h5, h6')).to.be.empty;
    const links = item.querySelectorAll('a');
    expect(links).to.have.lengthOf(1);
    expect(words(links[0])).to.equal(FULL.summary);
    expect(words(item).split(FULL.summary)).to.have.lengthOf(2);
  });

  it('without a title and an address the lead is text', async () => {
    const item = await show({ title: ' ', url: undefined });
    expect(item.querySelectorAll('a, h3')).to.be.empty;
    expect(words(item)).to.include(FULL.summary);
  });

  it('markup in a title is text, not markup', async () => {
    const item = await show({ title: '<script>alert(1)</script><b>Pandy</b>' });
    expect(item.querySelectorAll('script, b')).to.be.empty;
    expect(words(item.querySelector('h3'))).to.equal('<script>alert(1)</script><b>Pandy</b>');
  });

  it('a picture that says something is described', async () => {
    const image = (await show({})).querySelector('img')!;
    expect(image.alt).to.equal('Dwie pandy małe na gałęzi');
    expect(image.getAttribute('src')).to.equal(FULL.image);
  });

  it('a picture that only decorates has alt="", and is never called by its file', async () => {
    const decorates = (await show({ _city: { image_alt: '' } })).querySelector('img')!;
    expect(decorates.getAttribute('alt')).to.equal('');
    const forgotten = (await show({ _city: undefined })).querySelector('img')!;
    expect(forgotten.getAttribute('alt')).to.equal('');
  });

  it('a picture waits for the reader, and does not tell its server where they read', async () => {
    const image = (await show({})).querySelector('img')!;
    expect(image.loading).to.equal('lazy');
    expect(image.referrerPolicy).to.equal('no-referrer');
  });

  it('without a picture, or with one of an unsafe address, there is none', async () => {
    expectSame((await show({ image: undefined })).querySelector('img'), null);
    expectSame((await show({ image: 'data:image/png;base64,AA' })).querySelector('img'), null);
  });

  it('categories are read out with a label that the eye does not need', async () => {
    const tags = (await show({})).querySelector('.tags')!;
    expect(words(tags)).to.equal('Kategorie: Miasto, Kultura');
    const label = tags.firstElementChild!;
    expect(words(label)).to.equal('Kategorie:');
    expect(isShown(label)).to.be.false;
    expect(label.checkVisibility({ visibilityProperty: true })).to.be.true;
    expect(words((await show({}, 'en')).querySelector('.tags')!.firstElementChild)).to.equal(
      'Categories:',
    );
  });

  it('without categories and date there is no empty line for them', async () => {
    const item = await show({ tags: [], date_published: undefined });
    expectSame(item.querySelector('.meta'), null);
  });
});
