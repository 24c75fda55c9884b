import { expect } from 'chai';
import { describe, it } from 'node:test';
import { file, onlyItem, rawDocument, readNews } from '../../support/files.js';

const feed = (inside: string): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="pl">${inside}</feed>`;
const entry = (inside: string): string => feed(`<entry><id>1</id>${inside}</entry>`);

describe('news from Atom', () => {
  it('have all that a list of news shows', async () => {
    const text = feed(`<title type="html">Miasto &amp;amp; ludzie</title>
      <link rel="self" href="/self"/><link rel="next" href="https://city.example/atom?page=2"/>
      <entry>
        <id>urn:1</id><title>Nowy tramwaj</title>
        <author><name>Jan</name></author><source><title>Inny tytuł</title></source>
        <link rel="replies" href="/replies"/><link rel="alternate" href="https://city.example/tramwaj"/>
        <link rel="enclosure" type="image/jpeg" href="https://city.example/tram.jpg"/>
        <published>2026-10-05T00:30:00+02:00</published><updated>2026-10-06T00:00:00Z</updated>
        <category term="transport" label="Transport"/><category term="goal 1.3"/>
        <summary type="html">&lt;p&gt;Jeździ od dziś.&lt;/p&gt;</summary>
        <content type="html">&lt;p&gt;Jeździ od dziś co kwadrans.&lt;/p&gt;</content>
      </entry>`);
    const { value } = await readNews(text, 'application/atom+xml');
    expect(value).to.deep.include({ title: 'Miasto & ludzie', language: 'pl' });
    expect(value?.items).to.deep.equal([
      {
        id: 'urn:1',
        title: 'Nowy tramwaj',
        lead: 'Jeździ od dziś.',
        url: 'https://city.example/tramwaj',
        image: { src: 'https://city.example/tram.jpg', alt: '' },
        date: '2026-10-05T00:30:00+02:00',
        tags: ['Transport', 'goal 1.3'],
        language: undefined,
        goals: ['1.3'],
      },
    ]);
    expect(await rawDocument(file(text))).to.include({
      next_url: 'https://city.example/atom?page=2',
    });
  });

  const titles: [string, string, string][] = [
    ['of no type', '<title>a &lt;b&gt; &amp; c</title>', 'a <b> & c'],
    ['of no type, escaped twice', '<title>a &lt;b&gt; &amp;amp; c</title>', 'a <b> & c'],
    ['text', '<title type="text">a &lt;b&gt; &amp;amp; c</title>', 'a <b> &amp; c'],
    ['text in CDATA', '<title type="text"><![CDATA[a <b> &amp; c]]></title>', 'a <b> &amp; c'],
    ['HTML', '<title type="html">a &lt;b&gt;x&lt;/b&gt; &amp;amp;lt; c</title>', 'a x &lt; c'],
    [
      'HTML in CDATA',
      '<title type="html"><![CDATA[AT&#038;T &#060;b&#062; &#038;lt;i&#038;gt; 3 &lt; 5]]></title>',
      'AT&T <b> &lt;i&gt; 3 < 5',
    ],
    [
      'XHTML',
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a <b>tram</b>waj &lt;i&gt; &amp;</div></title>',
      'a tramwaj <i> &',
    ],
    [
      'XHTML with a script',
      '<title type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml">a<script>alert(1)</script></x:div></title>',
      'a',
    ],
  ];
  for (const [name, xml, title] of titles) {
    it(`a title that is ${name} is decoded once`, async () => {
      expect((await onlyItem(entry(xml))).title).to.equal(title);
    });
  }

  it('a prefix makes no difference', async () => {
    const found =
      await onlyItem(`<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:id>1</a:id>
      <a:title>Tram</a:title><a:link href="/t"/></a:entry></a:feed>`);
    expect(found).to.include({ title: 'Tram', url: 'https://city.example/t' });
  });

  it('an entry without a summary shows the beginning of its content', async () => {
    const words = 'słowo '.repeat(200);
    const { lead } = await onlyItem(entry(`<content type="html">${words}</content>`));
    expect(lead)
      .to.match(/^słowo .* słowo…$/)
      .and.have.length.below(505);
  });

  it('content that is a file is not shown as text', async () => {
    const found = await onlyItem(
      entry('<title>a</title><content type="image/png">iVBORw0KGgo=</content>'),
    );
    expect(found.lead).to.equal(undefined);
  });

  it('a picture in XHTML is shown with its words', async () => {
    const found = await onlyItem(
      entry(`<title>a</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
      <img src="/m.jpg" alt='Most "nowy"'/></div></content>`),
    );
    expect(found.image).to.deep.equal({ src: 'https://city.example/m.jpg', alt: 'Most "nowy"' });
  });

  it('an unsafe link leads nowhere', async () => {
    expect(
      (await onlyItem(entry('<title>a</title><link href="javascript:alert(1)"/>'))).url,
    ).to.equal(undefined);
  });
});
