import { expect } from '@open-wc/testing';
import { saidBy, showFourElements, wordsIn } from '../../support/four-elements.js';
import { nextTask, until } from '../../support/until.js';

const untilSaid = (part: Element, wanted: string[]) =>
  until(
    () => saidBy(part).join() === wanted.join(),
    () => saidBy(part).join('; '),
  );

describe('all elements, where the page says its language as', () => {
  const tags: [string, 'pl' | 'en', string, string][] = [
    ['', 'pl', 'pl', 'none, which is Polish'],
    ['pl_PL', 'pl', 'pl-PL', 'some systems do'],
    ['en-US', 'en', 'en-US', 'one of a region'],
    ['pl-x-torun', 'pl', 'pl-x-torun', 'one of its own kind of Polish'],
    ['x-klingon', 'en', 'en', 'one of its own'],
    ['xx', 'en', 'en', 'one that does not exist'],
    ['{{ lang }}', 'en', 'en', 'a template that was not filled in'],
  ];
  for (const [tag, language, marked, what] of tags) {
    it(`${what} (lang="${tag}"), speak ${language}, and say so`, async () => {
      expect(saidBy(await showFourElements(tag))).to.deep.equal(wordsIn(language, marked));
    });
  }
});

describe('all elements, where the page changes its language', () => {
  it('100 times in one moment, speak the last one', async () => {
    const part = await showFourElements('pl');
    for (let change = 0; change < 100; change += 1) part.lang = change % 2 ? 'en' : 'pl';
    await untilSaid(part, wordsIn('en'));
  });

  it('100 times, one after the other, speak the last one, and go on to listen', async () => {
    const part = await showFourElements('en');
    for (let change = 0; change < 100; change += 1) {
      part.lang = change % 2 ? 'pl' : 'en';
      await nextTask();
    }
    await untilSaid(part, wordsIn('pl'));
    part.lang = 'en';
    await untilSaid(part, wordsIn('en'));
  });
});

describe('all elements, moved to another document', () => {
  const frame = document.createElement('iframe');
  frame.title = 'page';
  beforeEach(() => document.body.append(frame));
  afterEach(() => frame.remove());

  it('speak the language of its page, follow it, and forget the page that they come from', async () => {
    const part = await showFourElements('pl');
    part.removeAttribute('lang');
    const other = frame.contentDocument!;
    other.documentElement.lang = 'en';
    other.body.append(other.adoptNode(part));
    await untilSaid(part, wordsIn('en'));
    other.documentElement.lang = 'pl';
    await untilSaid(part, wordsIn('pl'));
    document.documentElement.lang = 'en';
    await nextTask();
    expect(saidBy(part)).to.deep.equal(wordsIn('pl'));
    document.documentElement.removeAttribute('lang');
  });
});
