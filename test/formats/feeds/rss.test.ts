import { expect } from 'chai';
import { describe, it } from 'node:test';
import { brief, file, onlyItem, rawDocument, readNews } from '../../support/files.js';

const NAMESPACES = [
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:atom="http://www.w3.org/2005/Atom"',
].join(' ');

const channel = (inside: string): string =>
  `<?xml version="1.0"?><rss version="2.0" ${NAMESPACES}><channel>${inside}</channel></rss>`;
const item = (inside: string): string => channel(`<item>${inside}</item>`);

describe('news from RSS 2.0', () => {
  it('have all that a list of news shows', async () => {
    const text = channel(`<title>Miasto &amp; ludzie</title><language>pl-PL</language>
      <atom:link rel="next" href="https://city.example/feed?page=2"/>
      <image><title>Logo</title><url>logo.png</url></image>
      <item>
        <title>Nowy tramwaj</title>
        <link> https://city.example/tramwaj </link>
        <guid isPermaLink="false">id-1</guid>
        <description>&lt;p&gt;Jeździ &lt;b&gt;od&lt;/b&gt; dziś.&lt;/p&gt;</description>
        <pubDate>Mon, 05 Oct 2026 00:30:00 +0200</pubDate>
        <category>Transport</category><category><![CDATA[Kultura & sztuka]]></category><category>cel-1.3</category>
        <media:content url="https://city.example/tram.jpg" medium="image"><media:description>Niebieski tramwaj</media:description></media:content>
      </item>`);
    const { value, issues } = await readNews(text, 'application/rss+xml');
    expect(issues).to.deep.equal([]);
    expect(value).to.deep.include({ title: 'Miasto & ludzie', language: 'pl-PL' });
    expect(value?.items).to.deep.equal([
      {
        id: 'id-1',
        title: 'Nowy tramwaj',
        lead: 'Jeździ od dziś.',
        url: 'https://city.example/tramwaj',
        image: { src: 'https://city.example/tram.jpg', alt: 'Niebieski tramwaj' },
        date: '2026-10-05T00:30:00+02:00',
        tags: ['Transport', 'Kultura & sztuka', 'cel-1.3'],
        language: undefined,
        goals: ['1.3'],
      },
    ]);
    expect(await rawDocument(file(text))).to.include({
      next_url: 'https://city.example/feed?page=2',
    });
  });

  const titles: [string, string, string][] = [
    ['escaped', 'AT&#038;T &#060;b&#062; &#038;lt;i&#038;gt; 3 &lt; 5', 'AT&T <b> &lt;i&gt; 3 < 5'],
    ['escaped twice', 'a &amp;amp; b &amp;quot;i&amp;quot;', 'a & b "i"'],
    ['that shows signs of HTML', 'a &amp;lt;i&amp;gt;', 'a &lt;i&gt;'],
    [
      'in CDATA',
      '<![CDATA[Kultura &amp; sztuka &amp;lt;i&amp;gt;]]>',
      'Kultura & sztuka &lt;i&gt;',
    ],
    ['in CDATA as HTML', '<![CDATA[Nowy <em>tram</em>waj, 3 < 5]]>', 'Nowy tramwaj, 3 < 5'],
    ['in several CDATA', '<![CDATA[a ]]]]><![CDATA[> b]]>', 'a ]]> b'],
    [
      'with entities that XML lacks',
      'Wni&oacute;ski&nbsp;&ndash; nab&oacute;r',
      'Wnióski\u00a0– nabór',
    ],
    ['with an entity that nobody knows', 'a &lol9; b', 'a &lol9; b'],
    ['with a bare ampersand', 'Park & ride', 'Park & ride'],
    ['with tags that nobody escaped', 'Nowy <em>tram</em>waj', 'Nowy tramwaj'],
    ['with a script', '&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    ['with a script as HTML', '<![CDATA[a<script>alert(1)</script> b]]>', 'a b'],
    ['over several lines', '\n  a\t\n b ', 'a b'],
    ['with control characters', 'a\0b\u0008&#31;c', 'abc'],
    ['with marks that turn the direction', '\u202eabc\u202c', '\u202eabc\u202c'],
    ['of 5,000 letters', 'ą'.repeat(5_000), 'ą'.repeat(5_000)],
    ['with signs of old Windows', 'a &#150; b', 'a – b'],
    ['with a number that is no letter', 'a &#0;&#1114112; b', 'a \ufffd\ufffd b'],
  ];
  for (const [name, xml, title] of titles) {
    it(`a title ${name} is shown as a person reads it`, async () => {
      expect((await onlyItem(item(`<title>${xml}</title>`))).title).to.equal(title);
    });
  }

  const dates: [string, string | undefined][] = [
    ['Mon, 23 Nov 2026 23:31:52 +0000', '2026-11-23T23:31:52+00:00'],
    ['Mon, 23 Nov 2026 00:05:00 -0530', '2026-11-23T00:05:00-05:30'],
    ['23 Nov 2026 1:05 GMT', '2026-11-23T01:05:00Z'],
    ['Mon, 3 Nov 26 00:05:00 CET', '2026-11-03T00:05:00+01:00'],
    ['Mon, 23 Nov 1998 00:05:00 EST', '1998-11-23T00:05:00-05:00'],
    ['23 Nov 98', '1998-11-23'],
    ['Mon, 23 Nov 2026 00:05:00', '2026-11-23T00:05:00'],
    ['Mon, 23 Nov 2026 00:05:00 XYZ', '2026-11-23T00:05:00'],
    ['pon., 23 Nov 2026 00:05:00 +0100', '2026-11-23T00:05:00+01:00'],
    ['Monday, 23 November 2026 00:05:00 GMT', '2026-11-23T00:05:00Z'],
    ['2026-11-23T00:05:00', '2026-11-23T00:05:00'],
    ['2026-11-23', '2026-11-23'],
    ['', undefined],
  ];
  for (const [written, date] of dates) {
    it(`the date “${written}” stays on its day`, async () => {
      const xml = item(`<title>a</title><pubDate>${written}</pubDate>`);
      expect((await onlyItem(xml)).date).to.equal(date);
    });
  }

  const links: [string, string, string | undefined][] = [
    ['a link', '<link>https://a.example/?b=1&amp;copy=2</link>', 'https://a.example/?b=1&copy=2'],
    [
      'a link with a bare ampersand',
      '<link>https://a.example/?b=1&copy=2</link>',
      'https://a.example/?b=1&copy=2',
    ],
    ['a relative link', '<link>/a</link>', 'https://city.example/a'],
    ['a permanent guid', '<guid>https://a.example/1</guid>', 'https://a.example/1'],
    ['a guid that is no link', '<guid isPermaLink="false">https://a.example/1</guid>', undefined],
    ['a guid that is a word', '<guid>post-1</guid>', undefined],
    ['a link of Atom', '<atom:link href="https://a.example/1"/>', 'https://a.example/1'],
    ['an unsafe link', '<link>javascript:alert(1)</link>', undefined],
    ['an unsafe link with a tab', '<link>java\tscript:alert(1)</link>', undefined],
    ['an unsafe link in entities', '<link>java&#115;cript:alert(1)</link>', undefined],
    ['an unsafe guid', '<guid>javascript:alert(1)</guid>', undefined],
    ['a data link', '<link>data:text/html,x</link>', undefined],
    ['a vbscript link', '<link>vbscript:x</link>', undefined],
    ['a blob link', '<link>blob:https://a.example/1</link>', undefined],
  ];
  for (const [name, xml, url] of links) {
    it(`${name} leads to ${url ?? 'nowhere'}`, async () => {
      expect((await onlyItem(item(`<title>a</title>${xml}`))).url).to.equal(url);
    });
  }

  const images: [string, string, string | undefined, string?][] = [
    ['media:content', '<media:content url="/a.jpg" medium="image"/>', '/a.jpg'],
    ['media:content of a type', '<media:content url="/a" type="image/webp"/>', '/a'],
    [
      'media:content in a group',
      '<media:group><media:content url="/a.png"/></media:group>',
      '/a.png',
    ],
    ['media:content that is a film', '<media:content url="/a.mp4" medium="video"/>', undefined],
    ['media:thumbnail', '<media:thumbnail url="/a"/>', '/a'],
    [
      'a picture that the item describes',
      '<media:description>Most nocą</media:description><media:content url="/a.jpg"/>',
      '/a.jpg',
      'Most nocą',
    ],
    [
      'a picture that describes itself, and so does the item',
      '<media:description>Miasto</media:description><media:content url="/a.jpg"><media:description>Most</media:description></media:content>',
      '/a.jpg',
      'Most',
    ],
    ['an enclosure', '<enclosure url="/a.jpg" type="image/jpeg" length="1"/>', '/a.jpg'],
    ['an enclosure without a type', '<enclosure url="/a.jpg?x=1"/>', '/a.jpg?x=1'],
    ['an enclosure that is sound', '<enclosure url="/a.mp3" type="audio/mpeg"/>', undefined],
    ['an enclosure without an address', '<enclosure type="image/jpeg"/>', undefined],
    [
      'a picture in the text',
      '<content:encoded><![CDATA[<p><img src="/a.jpg" alt="Most"></p>]]></content:encoded>',
      '/a.jpg',
      'Most',
    ],
    [
      'a picture in escaped text',
      '<description>&lt;img src="/a.jpg" alt="M &amp;amp; N"&gt;</description>',
      '/a.jpg',
      'M & N',
    ],
    [
      'a smiley, then a picture',
      '<description><![CDATA[<img class="emoji" src="/s"><img src="/b" alt="">]]></description>',
      '/b',
      '',
    ],
    [
      'a pixel that counts',
      '<description><![CDATA[<img src="/s" width="1" height="1">]]></description>',
      undefined,
    ],
    [
      'a place for a late picture',
      '<description><![CDATA[<img src="data:image/gif;base64,x">]]></description>',
      undefined,
    ],
    ['an unsafe picture', '<media:thumbnail url="javascript:alert(1)"/>', undefined],
    ['a data picture', '<media:thumbnail url="data:image/svg+xml,x"/>', undefined],
    [
      'one picture told twice, once with words',
      '<media:thumbnail url="/a"/><description><![CDATA[<img src="/a" alt="Most">]]></description>',
      '/a',
      'Most',
    ],
  ];
  for (const [name, xml, src, alt = ''] of images) {
    it(`${name} shows ${src ?? 'no picture'}`, async () => {
      const { image } = await onlyItem(item(`<title>a</title>${xml}`));
      expect(image).to.deep.equal(src && { src: `https://city.example${src}`, alt });
    });
  }

  it('a picture without words is reported', async () => {
    const { issues } = await readNews(item('<title>a</title><media:thumbnail url="/a"/>'));
    expect(brief(issues)).to.deep.equal(['missing-alt items[0]._city.image_alt']);
  });

  const tags: [string, string[]][] = [
    ['1.3', ['1.3']],
    ['cel-1.3', ['1.3']],
    ['Cel 1.3', ['1.3']],
    ['cel_1', ['1']],
    ['goal 2.10', ['2.10']],
    ['Goal-2-10', ['2.10']],
    ['cel operacyjny 1.3', ['1.3']],
    ['ціль 4', ['4']],
    ['2026', []],
    ['24.12.2026', []],
    ['1', []],
    ['celebracja 5', []],
    ['goals', []],
    ['Transport', []],
  ];
  for (const [tag, goals] of tags) {
    it(`the category “${tag}” means ${goals.join() || 'no goal'}`, async () => {
      const found = await onlyItem(item(`<title>a</title><category>${tag}</category>`));
      expect(found.goals).to.deep.equal(goals);
      expect(found.tags).to.deep.equal([tag]);
    });
  }
});

describe('news from older RSS', () => {
  it('RSS 1.0 has its items beside the channel', async () => {
    const { value } = await readNews(`<?xml version="1.0"?>
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:d="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="x"><title>Miasto</title><d:language>pl</d:language></channel>
      <item rdf:about="y"><title>Tram</title><link>https://a.example/1</link><d:date>2026-11-23</d:date><d:subject>1.2</d:subject></item>
      </rdf:RDF>`);
    expect(value).to.include({ title: 'Miasto', language: 'pl' });
    expect(value?.items[0]).to.deep.include({
      id: 'https://a.example/1',
      title: 'Tram',
      date: '2026-11-23',
      goals: ['1.2'],
    });
  });

  it('RSS 0.91 has no ids', async () => {
    const text =
      '<rss version="0.91"><channel><item><title>a</title></item><item><title>b</title></item></channel></rss>';
    const { value, issues } = await readNews(text);
    expect(issues).to.deep.equal([]);
    expect(value?.items.map(({ title }) => title)).to.deep.equal(['a', 'b']);
  });

  it('prefixes are whatever the feed declares', async () => {
    const found =
      await onlyItem(`<rss xmlns:x="http://purl.org/rss/1.0/modules/content/"><channel><item>
      <x:encoded>Tekst</x:encoded></item></channel></rss>`);
    expect(found.lead).to.equal('Tekst');
  });

  it('prefixes that nobody declares are taken for the usual ones', async () => {
    const found = await onlyItem(
      '<rss><channel><item><content:encoded>Tekst</content:encoded></item></channel></rss>',
    );
    expect(found.lead).to.equal('Tekst');
  });

  it('prefixes of others mean others', async () => {
    const found = await onlyItem(
      '<rss xmlns:itunes="http://x"><channel><item><title>a</title><itunes:title>b</itunes:title></item></channel></rss>',
    );
    expect(found.title).to.equal('a');
  });
});
