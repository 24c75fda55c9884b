import { expect } from 'chai';
import { describe, it } from 'node:test';
import * as fc from '../../support/fast-check.js';
import { brief, file, rawDocument, readNews } from '../../support/files.js';
import { pages } from '../../support/pages.js';

const URL_OF_ITEM = 'https://city.example/item';

const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const wellFormed = (html: string): string => html.replace(/(<(?:img|br)\b[^>]*)>/g, '$1/>');

/** A piece of news whose text is this HTML, in each way that feeds write it. */
const writers: Record<string, (html: string) => string> = {
  'RSS, escaped': (html) => rss(`<description>${escaped(html)}</description>`),
  'RSS, in CDATA': (html) => rss(`<description><![CDATA[${html}]]></description>`),
  'RSS, as markup': (html) => rss(`<description>${wellFormed(html)}</description>`),
  'RSS, as the article only': (html) =>
    rss(`<content:encoded><![CDATA[${html}]]></content:encoded>`),
  'Atom, HTML': (html) => atom(`<summary type="html">${escaped(html)}</summary>`),
  'Atom, XHTML': (html) => atom(`<content type="xhtml"><div>${wellFormed(html)}</div></content>`),
  'JSON Feed': (html) =>
    JSON.stringify({ items: [{ id: '1', title: 'Tytuł', url: URL_OF_ITEM, content_html: html }] }),
  WordPress: (html) =>
    JSON.stringify([
      { id: 1, link: URL_OF_ITEM, title: { rendered: 'Tytuł' }, excerpt: { rendered: html } },
    ]),
};
const rss = (text: string) =>
  `<rss><channel><item><title>Tytuł</title><link>${URL_OF_ITEM}</link>${text}</item></channel></rss>`;
const atom = (text: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Tytuł</title><link href="${URL_OF_ITEM}"/>${text}</entry></feed>`;

interface Item {
  readonly _city?: {
    readonly not_shown?: { readonly links: readonly string[]; readonly pictures: number };
  };
}

const valuesOf = (html: string, attribute: string): string[] =>
  Array.from(html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g')), ([, value = '']) => value);

/** What the page check counts, and what is lost without a word. */
async function readText(feed: string) {
  const { value } = await readNews(feed);
  const { items } = (await rawDocument(file(feed))) as { items: Item[] };
  return { item: value!.items[0]!, rest: items[0]?._city?.not_shown };
}

describe('of the text of a piece of news', () => {
  for (const [name, write] of Object.entries(writers)) {
    it(`every word is shown, and every link and picture shown or counted: ${name}`, async () => {
      await fc.assert(
        fc.asyncProperty(pages, async (html) => {
          const { item, rest } = await readText(write(`w0x ${html}`));
          // Where it is cut, readers see that, and go to the article.
          if (item.lead?.endsWith('…')) return;
          const words = html.replace(/<[^>]*>/g, ' ').match(/w\d+x/g) ?? [];
          expect(words.filter((word) => !item.lead?.includes(word))).to.deep.equal([]);
          expect(rest?.links ?? []).to.deep.equal(valuesOf(html, 'href'));
          const pictures = valuesOf(html, 'src').length;
          expect((rest?.pictures ?? 0) + (item.image ? 1 : 0)).to.equal(pictures);
        }),
        { numRuns: fc.runs(100) },
      );
    });
  }

  it('a link that is the only way to what it is about is told', async () => {
    const { issues } = await readNews(
      '<rss><channel><item><title>A</title><description><![CDATA[Zapisy: <a href="https://bip.example/z">BIP</a>]]></description></item></channel></rss>',
    );
    expect(issues).to.deep.equal([
      {
        code: 'link-in-text',
        path: 'items[0].summary',
        params: { url: 'https://bip.example/z' },
      },
    ]);
  });

  it('"Read more" is no other link than that of the title', async () => {
    const { rest } = await readText(
      rss(
        `<description><![CDATA[A <a href="${URL_OF_ITEM}#more-1">Czytaj dalej</a>]]></description>`,
      ),
    );
    expect(rest).to.equal(undefined);
  });
});

describe('an address without https:// in news', () => {
  const feeds: Record<string, string> = {
    RSS: '<rss><channel><item><title>A</title><link>www.torun.example/a</link></item></channel></rss>',
    Atom: '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><link href="www.torun.example/a"/></entry></feed>',
    'JSON Feed': '{"items":[{"id":"1","title":"A","url":"www.torun.example/a"}]}',
    WordPress: '[{"id":1,"title":{"rendered":"A"},"link":"www.torun.example/a"}]',
  };
  for (const [name, feed] of Object.entries(feeds)) {
    it(`is mended and told: ${name}`, async () => {
      const { value, issues } = await readNews(feed);
      expect(value?.items[0]?.url).to.equal('https://www.torun.example/a');
      expect(brief(issues)).to.deep.equal(['no-protocol items[0].url']);
    });
  }

  it('of a picture is mended and told, too', async () => {
    const { value, issues } = await readNews(
      '{"items":[{"id":"1","title":"A","url":"www.a.example","image":"torun.pl/a.jpg","_city":{"image_alt":""}}]}',
    );
    expect(value?.items[0]?.image?.src).to.equal('https://torun.pl/a.jpg');
    expect(brief(issues)).to.deep.equal(['no-protocol items[0].url', 'no-protocol items[0].image']);
  });

  it('that leads to a file beside the feed stays', async () => {
    const { value, issues } = await readNews('{"items":[{"id":"1","title":"A","url":"a.html"}]}');
    expect(value?.items[0]?.url).to.equal('https://city.example/data/a.html');
    expect(issues).to.deep.equal([]);
  });
});
