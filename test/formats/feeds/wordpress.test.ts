import { expect } from 'chai';
import { describe, it } from 'node:test';
import { brief, file, onlyItem, rawDocument, readNews } from '../../support/files.js';

const posts = (...list: object[]): string => JSON.stringify(list);
const rendered = (html: string) => ({ rendered: html, protected: false });

const post = {
  id: 93,
  date: '2026-11-24T00:31:51',
  date_gmt: '2026-11-23T23:31:51',
  link: 'https://city.example/nabor/',
  title: rendered('Nabór &#8211; „Zielony Toruń” &#038; spółka <em>2026</em>'),
  excerpt: rendered('<p>Do 31 grudnia&hellip; It&#8217;s &lt;b&gt; [&hellip;]</p>\n'),
  content: rendered('<p>Długi tekst</p>'),
  _embedded: {
    'wp:featuredmedia': [
      {
        alt_text: 'Most o „świcie” & mgła',
        media_type: 'image',
        source_url: 'https://city.example/most.png',
        media_details: {
          sizes: {
            thumbnail: { source_url: 'https://city.example/most-150.png' },
            medium_large: { source_url: 'https://city.example/most-768.png' },
          },
        },
      },
    ],
    'wp:term': [
      [{ name: 'Kultura &amp; sztuka', taxonomy: 'category' }],
      [{ name: 'cel-1.3', taxonomy: 'post_tag' }],
    ],
  },
};

describe('posts of WordPress', () => {
  it('have all that a list of news shows, on the day of the city', async () => {
    const { value, issues } = await readNews(posts(post), 'application/json; charset=UTF-8');
    expect(issues).to.deep.equal([]);
    expect(value?.items).to.deep.equal([
      {
        id: '93',
        title: 'Nabór – „Zielony Toruń” & spółka 2026',
        lead: 'Do 31 grudnia… It’s <b>…',
        url: 'https://city.example/nabor/',
        image: { src: 'https://city.example/most-768.png', alt: 'Most o „świcie” & mgła' },
        date: '2026-11-24T00:31:51+01:00',
        tags: ['Kultura & sztuka', 'cel-1.3'],
        language: undefined,
        goals: ['1.3'],
      },
    ]);
  });

  it('name the next page in a header', async () => {
    const link =
      '<https://city.example/?page=1>; rel="prev", <https://city.example/wp-json/wp/v2/posts?page=3&_embed=1>; rel="next"';
    const document = await rawDocument(file(posts(post), '', { Link: link }));
    expect(document).to.include({
      next_url: 'https://city.example/wp-json/wp/v2/posts?page=3&_embed=1',
    });
  });

  const titles: [string, string | undefined][] = [
    [
      "AT&amp;T &lt;b&gt; &amp;lt;i&amp;gt; 3 < 5 -- 2x3 'cudzysłów'",
      "AT&T <b> &lt;i&gt; 3 < 5 -- 2x3 'cudzysłów'",
    ],
    ['<script>alert(1)</script>Tytuł z <img src=x onerror=alert(1)> skryptem', 'Tytuł z skryptem'],
    ['Q&amp;amp;A', 'Q&A'],
    ['&amp;lt;', '&lt;'],
    ['<b title="a > b">x</b>', 'x'],
    ['a<br>b', 'a b'],
    ['', undefined],
    ['<!-- nothing -->', undefined],
  ];
  for (const [html, title] of titles) {
    it(`the title ${JSON.stringify(html)} is decoded once, as text`, async () => {
      expect((await onlyItem(posts({ ...post, title: rendered(html) }))).title).to.equal(title);
    });
  }

  it('a protected post shows its title and its link', async () => {
    const nothing = { rendered: '', protected: true };
    const found = await onlyItem(posts({ ...post, excerpt: nothing, content: nothing }));
    expect(found).to.include({ url: 'https://city.example/nabor/', lead: undefined });
    expect(found.title).to.match(/^Nabór/);
  });

  it('an excerpt shows its words, and no link in it', async () => {
    const html =
      '<p>Zajawka <a href="javascript:alert(1)">klik</a> <img src=x onerror=alert(1)></p>';
    const found = await onlyItem(posts({ ...post, excerpt: rendered(html) }));
    expect(found.lead).to.equal('Zajawka klik');
    expect(JSON.stringify(found)).not.to.match(/javascript|onerror/);
  });

  it('asked for a few fields only, show these', async () => {
    const found = await onlyItem(
      posts({ title: rendered('a'), link: '/a', date_gmt: '2026-11-23T02:31:52' }),
    );
    expect(found).to.deep.include({
      title: 'a',
      url: 'https://city.example/a',
      date: '2026-11-23T02:31:52Z',
      tags: [],
    });
  });

  const dates: [string, string | undefined, string | undefined, string | undefined][] = [
    ['in UTC', '2026-11-23T02:31:52', '2026-11-23T02:31:52', '2026-11-23T02:31:52Z'],
    ['in America', '2026-11-22T21:01:52', '2026-11-23T02:31:52', '2026-11-22T21:01:52-05:30'],
    ['only local: not shifted', '2026-11-23T02:31:52', undefined, '2026-11-23T02:31:52'],
    ['that make no sense', 'soon', '2026-11-23T02:31:52', '2026-11-23T02:31:52Z'],
    ['missing', undefined, undefined, undefined],
  ];
  for (const [name, date, gmt, shown] of dates) {
    it(`a time ${name}`, async () => {
      expect((await onlyItem(posts({ ...post, date, date_gmt: gmt }))).date).to.equal(shown);
    });
  }

  it('a picture without words is reported: WordPress leaves them empty by itself', async () => {
    const _embedded = { 'wp:featuredmedia': [{ source_url: '/a.png', alt_text: '' }] };
    const { value, issues } = await readNews(posts({ ...post, _embedded }));
    expect(value?.items[0]?.image?.src).to.equal('https://city.example/a.png');
    expect(brief(issues)).to.deep.equal(['missing-alt items[0]._city.image_alt']);
  });

  it('a picture that may not be read is left out', async () => {
    const _embedded = { 'wp:featuredmedia': [{ code: 'rest_forbidden', data: { status: 401 } }] };
    expect((await onlyItem(posts({ ...post, _embedded }))).image).to.equal(undefined);
  });

  it('a wrong entry among them is reported, and the others are shown', async () => {
    const { value, issues } = await readNews(`[null, 5, ${JSON.stringify(post)}, {"title": 5}]`);
    expect(value?.items).to.have.length(1);
    expect(issues.map(({ path }) => path.slice(0, 8))).to.include.members([
      'items[0]',
      'items[1]',
      'items[3]',
    ]);
  });

  it('none at all is an empty list', async () => {
    expect((await readNews('[]')).value?.items).to.deep.equal([]);
  });
});
