import { expect } from 'chai';
import { describe, it } from 'node:test';
import { brief, onlyItem, readNews } from '../support/files.js';
import { newsFormats, type PlainNews } from '../support/news-formats.js';
import type { NewsItem } from '../../src/model/news.js';

type Row = [name: string, news: PlainNews, shown: Partial<NewsItem>];

const UNSAFE = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://city.example/1',
  'file:///etc/passwd',
  'about:blank',
  'http://[',
  'ftp://city.example/',
];

const rows: Row[] = [
  [
    'a script in a title is text',
    { title: '<script>alert(1)</script>' },
    { title: '<script>alert(1)</script>' },
  ],
  [
    'a handler in a title is text',
    { title: '<img src=x onerror=alert(1)>' },
    { title: '<img src=x onerror=alert(1)>' },
  ],
  ['a title that shows signs of HTML is text', { title: '&lt;b&gt; &' }, { title: '&lt;b&gt; &' }],
  [
    'a title that looks like CDATA is text',
    { title: 'a ]]> b <![CDATA[c]]>' },
    { title: 'a ]]> b <![CDATA[c]]>' },
  ],
  [
    'a title that looks like a comment is text',
    { title: 'a <!-- b --> c' },
    { title: 'a <!-- b --> c' },
  ],
  ['a title that names an entity is text', { title: '&lol; &#0; &' }, { title: '&lol; &#0; &' }],
  [
    'marks that turn the direction stay: the view isolates them',
    { title: '\u202etxt.exe\u2066' },
    { title: '\u202etxt.exe\u2066' },
  ],
  ['a NUL is left out', { title: 'a\0b' }, { title: 'ab' }],
  ['5,000 letters stay', { title: 'ą'.repeat(5_000) }, { title: 'ą'.repeat(5_000) }],
  ['emoji stay', { title: '👩‍👩‍👧 🇺🇦' }, { title: '👩‍👩‍👧 🇺🇦' }],
  [
    'a date without an offset is not shifted',
    { title: 'a', date: '2026-11-23T00:05:00' },
    { date: '2026-11-23T00:05:00' },
  ],
  [
    'a date that no standard knows is a day',
    { title: 'a', date: '23.11.2026' },
    { date: '2026-11-23' },
  ],
  ['a date that is code is left out', { title: 'a', date: '<b>now</b>' }, { date: undefined }],
  [
    'an id may be any text',
    { title: 'a', id: 'javascript:alert(1)' },
    { id: 'javascript:alert(1)', url: undefined },
  ],
  [
    'a name of the language as a tag is a tag',
    { title: 'a', tags: ['__proto__', 'constructor'] },
    { tags: ['__proto__', 'constructor'], goals: [] },
  ],
  [
    'a tag for a goal is one',
    { title: 'a', tags: ['cel-1.3'] },
    { tags: ['cel-1.3'], goals: ['1.3'] },
  ],
  ...UNSAFE.flatMap((address): Row[] => [
    [
      `a link to ${JSON.stringify(address)} is no link`,
      { title: 'a', url: address },
      { title: 'a', url: undefined },
    ],
    [
      `a picture at ${JSON.stringify(address)} is no picture`,
      { title: 'a', image: address },
      { title: 'a', image: undefined },
    ],
  ]),
  [
    'a link to a name without a scheme is ours',
    { title: 'a', url: '//a.example/?b=1&c=2#d' },
    { url: 'https://a.example/?b=1&c=2#d' },
  ],
];

for (const [format, write] of Object.entries(newsFormats)) {
  describe(`hostile news in ${format}`, () => {
    for (const [name, news, shown] of rows) {
      it(name, async () => {
        expect(await onlyItem(write([news]))).to.deep.include(shown);
      });
    }

    it('of two that are the same the second is left out, and reported', async () => {
      const { value, issues } = await readNews(
        write([
          { id: '1', title: 'a' },
          { id: '1', title: 'a' },
          { id: '2', title: 'c' },
        ]),
      );
      expect(value?.items.map(({ title }) => title)).to.deep.equal(['a', 'c']);
      expect(brief(issues)).to.deep.equal(['duplicate-id items[1].id']);
    });

    it('different ones with one id are all shown', async () => {
      const { value, issues } = await readNews(
        write([
          { id: 'N/A', title: 'a' },
          { id: 'N/A', title: 'b' },
          { id: 'N/A', title: 'a', summary: 'c' },
        ]),
      );
      expect(value?.items.map(({ title }) => title)).to.deep.equal(['a', 'b', 'a']);
      expect(issues).to.deep.equal([]);
    });

    it('one without words is left out, and the others are shown', async () => {
      const { value, issues } = await readNews(
        write([{ title: 'a' }, { url: '/b' }, { title: 'c' }]),
      );
      expect(value?.items.map(({ title }) => title)).to.include.members(['a', 'c']);
      expect(value?.items.length === 3 || issues.length > 0).to.equal(true);
    });

    it('of 20,000 the first thousand are shown, and the cut is reported', async () => {
      const news = Array.from({ length: 20_000 }, (_, index) => ({ title: `News ${index}` }));
      const { value, issues } = await readNews(write(news));
      expect(value?.items).to.have.length(1_000);
      expect(value?.items.at(-1)?.title).to.equal('News 999');
      expect(brief(issues)).to.deep.equal(['too-many items[1000]']);
    });

    it('a summary of 5 MB is cut', async () => {
      const found = await onlyItem(write([{ title: 'a', summary: 'słowo '.repeat(900_000) }]));
      if (format === 'JSON Feed') expect(found.lead).to.have.length.above(5_000_000);
      else
        expect(found.lead)
          .to.match(/słowo…$/)
          .and.have.length.below(502);
    });
  });
}

const inItem = (inside: string) =>
  `<rss><channel><item><title>a</title>${inside}</item></channel></rss>`;

describe('hostile XML', () => {
  const bombs: [string, string][] = [
    [
      'entities that grow',
      '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>',
    ],
    ['one large entity', `<!DOCTYPE l [<!ENTITY a "${'x'.repeat(100_000)}">]>`],
    ['entities of parameters', '<!DOCTYPE l [<!ENTITY % a "b"> %a;]>'],
    ['an entity from a file', '<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
  ];
  for (const [name, doctype] of bombs) {
    it(`${name}: refused`, async () => {
      const { value, issues } = await readNews(doctype + inItem('<description>&c;</description>'));
      expect(value).to.equal(undefined);
      expect(brief(issues)).to.deep.equal(['xml-entities']);
    });
  }

  it('a document type from elsewhere is not asked for', async () => {
    const text = `<!DOCTYPE rss PUBLIC "-//x" "https://evil.example/rss.dtd">${inItem('')}`;
    expect((await onlyItem(text)).title).to.equal('a');
  });

  const harmless: [string, string][] = [
    [
      'names of the language as elements and attributes',
      inItem(
        '<__proto__ __proto__="x" constructor="y"><polluted>1</polluted></__proto__><constructor/>',
      ),
    ],
    ['10,000 closing tags that nobody opened', inItem('</b>'.repeat(10_000))],
    [
      '10,000 attributes',
      inItem(`<b ${Array.from({ length: 10_000 }, (_, index) => `a${index}="1"`).join(' ')}/>`),
    ],
    [
      '10,000 prefixes',
      inItem(
        `<b ${Array.from({ length: 10_000 }, (_, index) => `xmlns:a${index}="x"`).join(' ')}/>`,
      ),
    ],
    ['a name of 1 MB', inItem(`<${'b'.repeat(1_000_000)}/>`)],
    ['10,000 empty categories', inItem('<category/>'.repeat(10_000))],
    [
      'HTML that nests 20,000 deep',
      inItem(`<description>${'&lt;b&gt;'.repeat(20_000)}</description>`),
    ],
    [
      'HTML that closes what nobody opened',
      inItem(`<description>${'&lt;/p&gt;'.repeat(2_000)}</description>`),
    ],
    ['HTML that never ends', inItem('<description>&lt;a href="</description>')],
    ['100,000 ampersands', inItem(`<description>${'&'.repeat(100_000)}</description>`)],
    ['100,000 spaces', inItem(`<pubDate>${' '.repeat(100_000)}x</pubDate>`)],
    ['an instruction to run a style', `<?xml-stylesheet href="javascript:alert(1)"?>${inItem('')}`],
    ['a comment before all', `<!-- <rss> -->${inItem('')}`],
    ['a second root', `${inItem('')}<html><body>x</body></html>`],
    ['an item in an item', inItem('<item><title>b</title></item>')],
    [
      'a channel in a channel',
      `<rss><channel><channel><item><title>b</title></item></channel><item><title>a</title></item></channel></rss>`,
    ],
  ];
  for (const [name, text] of harmless) {
    it(`${name}: the news are shown`, async () => {
      expect((await onlyItem(text)).title).to.equal('a');
      expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    });
  }

  it('200,000 levels deep: what comes before is shown, and the rest is not looked at', async () => {
    const deep = '<b>'.repeat(200_000) + '</b>'.repeat(200_000);
    const { value } = await readNews(inItem(deep));
    expect(value?.items.map(({ title }) => title)).to.deep.equal(['a']);
  });

  const cuts: [string, string, string[]][] = [
    [
      'in a link',
      '<rss><channel><item><title>a</title></item><item><title>b</title><link>htt',
      ['a', 'b'],
    ],
    ['in a tag', '<rss><channel><item><title>a</title></item><item><ti', ['a']],
    ['in CDATA', '<rss><channel><item><title>a</title></item><item><title><![CDATA[b', ['a', 'b']],
    ['in a comment', '<rss><channel><item><title>a</title></item><!-- ', ['a']],
  ];
  for (const [name, text, titles] of cuts) {
    it(`cut off ${name}: what is there is shown, and the cut is reported`, async () => {
      const { value, issues } = await readNews(text);
      expect(value?.items.map(({ title }) => title)).to.deep.equal(titles);
      expect(brief(issues)[0]).to.equal('cut-off');
    });
  }
});

describe('hostile JSON', () => {
  it('names of the language as keys change nothing', async () => {
    const text =
      '{"__proto__": {"polluted": 1}, "items": [{"id": "1", "title": "a", "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "tags": ["cel 1"]}]}';
    expect((await onlyItem(text)).title).to.equal('a');
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });

  it('the same in posts of WordPress', async () => {
    const text =
      '[{"id": 1, "title": {"rendered": "a", "__proto__": {"polluted": 1}}, "_embedded": {"__proto__": {"wp:term": [[{"name": "x"}]]}}}]';
    expect((await onlyItem(text)).title).to.equal('a');
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });

  const wrong: [string, string][] = [
    ['null', 'null'],
    ['a number', '5'],
    ['a text', '"x"'],
    ['a list of null', '[null]'],
    ['an empty object', '{}'],
    ['items that are no list', '{"items": {"0": {}}}'],
    ['items that are null', '{"items": null}'],
  ];
  for (const [name, text] of wrong) {
    it(`${name} in the place of a feed is refused with a reason`, async () => {
      const { value, issues } = await readNews(text);
      expect(value?.items ?? []).to.deep.equal([]);
      expect(issues).to.have.length(1);
    });
  }
});
