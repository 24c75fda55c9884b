import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { before, describe, it } from 'node:test';
import type { NewsItem } from '../../../src/model/news.js';
import { readNews } from '../../support/files.js';

/** What a WordPress 6.1 in Polish answers about the same posts, with the server's name replaced. */
const read = async (name: string): Promise<readonly NewsItem[]> => {
  const text = await readFile(new URL(`../../support/wordpress/${name}`, import.meta.url), 'utf8');
  const type = name.endsWith('.json') ? 'application/json' : 'application/xml';
  const { value } = await readNews(text, type);
  return value?.items ?? [];
};

for (const name of ['posts.json', 'feed.rss.xml', 'feed.atom.xml']) {
  describe(`the news of a real WordPress: ${name}`, () => {
    let items: readonly NewsItem[];
    const about = (part: string) => items.find(({ url }) => url?.includes(part));

    before(async () => (items = await read(name)));

    it('a title full of signs is decoded once', () => {
      expect(about('att-b')?.title).to.equal("AT&T <b> &lt;i&gt; 3 < 5 -- 2x3 'cudzysłów'");
    });

    it('a protected post shows its title and its link only', () => {
      expect(about('chroniony')?.title).to.match(/Chroniony hasłem$/);
      expect(about('chroniony')?.lead ?? '').not.to.include('password');
    });

    it('a post without a title shows its words', () => {
      expect(about('96-2')).to.include({ title: undefined, lead: 'Bez tytułu' });
    });

    it('a post with a script shows its words', () => {
      expect(about('alert1')?.title).to.match(/Tytuł z skryptem$/);
      expect(about('alert1')?.lead).to.equal('Zajawka klik');
    });

    it('a post has its categories, its day and its address', () => {
      const found = about('nabor');
      expect(found?.title).to.equal('Nabór wniosków – „Zielony Toruń” & spółka 2026');
      expect(found?.lead).to.match(/It’s “free” <b>$/);
      expect(found?.tags).to.deep.equal(['Kultura & sztuka', 'Toruń']);
      expect(found?.date).to.match(/^2026-11-23T02:31:52/);
      expect(found?.url).to.equal('https://city.example/nabor-wnioskow-zielony-torun-spolka-2026/');
    });

    it('a long post is cut between words', () => {
      expect(about('bez-zajawki')?.lead).to.match(/ Długi…$/);
    });
  });
}

it('a picture of a real WordPress has the words that its editor wrote', async () => {
  const found = (await read('posts.json')).find(({ image }) => image);
  expect(found?.image).to.deep.equal({
    src: 'https://city.example/wp-content/uploads/2026/11/most-768x403.png',
    alt: 'Most im. Józefa Piłsudskiego o „świcie” & mgła x',
  });
});
