import { expect } from 'chai';
import { it } from 'node:test';
import { brief, readNews } from '../../support/files.js';
import { newsFormats, type PlainNews } from '../../support/news-formats.js';
import { countWork } from '../../support/work.js';

const feed = (format: 'RSS' | 'Atom' | 'JSON Feed', length: number): string =>
  newsFormats[format](
    Array.from({ length }, (_, index): PlainNews => ({
      title: `Wiadomość ${index}`,
      summary: `Otwarto <b>park ${index}</b> i plac &amp; most`,
      url: `https://city.example/${index}`,
    })),
  );

for (const format of ['RSS', 'Atom', 'JSON Feed'] as const) {
  it(`a feed of 5,000 items lets the browser respond between any two: ${format}`, async (t) => {
    // A processor so slow that each step takes longer than a frame.
    let now = 0;
    t.mock.method(performance, 'now', () => (now += 20));
    const { mock } = t.mock.method(globalThis, 'setTimeout');
    const { value, issues } = await readNews(feed(format, 5_000));
    expect(value?.items).to.have.length(1_000);
    expect(brief(issues)).to.deep.equal(['too-many items[1000]']);
    expect(mock.callCount()).to.be.at.least(2_000);
  });

  it(`of a feed of 5,000 items no more are read than of one of 2,500: ${format}`, async () => {
    const work = async (length: number) => {
      const text = feed(format, length);
      return (await countWork(() => readNews(text))).calls;
    };
    expect(await work(5_000)).to.be.below((await work(2_500)) * 1.2);
  });
}
