import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNews, readPlan } from '../support/files.js';
import { newsFormats } from '../support/news-formats.js';
import { countWork } from '../support/work.js';

const SMALL = 100;
const LARGE = 800;
/** Eight times the file may take eight times the calls, and a little more. */
const GROWTH = 9;

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const inItem = (inside: string): string =>
  `<rss><channel><item><title>a</title><description>${inside}</description></item></channel></rss>`;

const plans: Record<string, (count: number) => string> = {
  'goals by number': (count) => `number;title\n${lines(count, (i) => `${i % 9}.${i};a`)}`,
  'goals below each other': (count) =>
    `id;title;parent\n${lines(count, (i) => `g${i};a;g${i - 1}`)}`,
  'goals in a circle': (count) =>
    `id;title;parent\n${lines(count, (i) => `g${i};a;g${(i + 1) % count}`)}`,
  'names of levels': (count) => `level;title\n${lines(count, (i) => `l${i};a`)}`,
  'stray quotes': (count) => `number;title\n${lines(count, (i) => `${i};"a`)}`,
  'goals under one number': (count) =>
    JSON.stringify({ goals: Array.from({ length: count }, () => ({ number: '1', title: 'a' })) }),
  'names of columns': (count) => `${'title;'.repeat(count)}\n${'a;'.repeat(count)}`,
  'a column for each level': (count) =>
    `Cel strategiczny;Cel operacyjny;Zadanie\n${lines(count, (i) => `a${i % 9};b${i % 99};c${i}`)}`,
  'texts in many languages': (count) =>
    JSON.stringify({
      goals: [
        { title: Object.fromEntries(Array.from({ length: count }, (_, i) => [`x${i}`, 'a'])) },
      ],
    }),
  'fields that do not exist': (count) =>
    JSON.stringify({
      goals: [
        {
          title: 'a',
          ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`field ${1000 + i}`, 1])),
        },
      ],
    }),
  'addresses in Markdown': (count) =>
    JSON.stringify({ goals: [{ title: 'a', description: '[a](https://a.pl) '.repeat(count) }] }),
  'Markdown that is cut off': (count) =>
    JSON.stringify({ goals: [{ title: 'a', description: `**a[a](a ${'[a](a'.repeat(count)}` }] }),
  'tags that are cut off': (count) =>
    JSON.stringify({ goals: [{ title: 'a', description: '<a <b>'.repeat(count) }] }),
  'commas too many': (count) => `{"goals":[${'{"title":"a",},'.repeat(count)}`,
  'brackets in brackets': (count) => `{"goals":${'['.repeat(count)}${']'.repeat(count)}}`,
  areas: (count) => `title;area\n${lines(count, (i) => `a;area ${i}|area ${i + 1}`)}`,
};

const news: Record<string, (count: number) => string> = {
  ...Object.fromEntries(
    Object.entries(newsFormats).map(([name, write]) => [
      name,
      (count: number) =>
        write(
          Array.from({ length: count }, (_, i) => ({
            title: `a & ${i}`,
            url: `/${i}`,
            tags: ['cel 1'],
          })),
        ),
    ]),
  ),
  'tags of news': (count) =>
    JSON.stringify({
      items: [{ id: '1', title: 'a', tags: Array.from({ length: count }, (_, i) => `cel ${i}`) }],
    }),
  'tags that nest': (count) => inItem('<b>'.repeat(count)),
  'tags that nobody opened': (count) => inItem('</b>'.repeat(count)),
  'escaped tags that nest': (count) => inItem('&lt;b&gt;'.repeat(count)),
  ampersands: (count) => inItem('&amp;amp;'.repeat(count)),
};

for (const [name, write] of Object.entries({ ...plans, ...news })) {
  test(`${name}: eight times as many take eight times the steps`, async () => {
    const read: (text: string) => Promise<unknown> = name in plans ? readPlan : readNews;
    await read(write(1)); // The readers are loaded now.
    const small = await countWork(() => read(write(SMALL)));
    const large = await countWork(() => read(write(LARGE)));
    assert.ok(large.calls <= GROWTH * small.calls, `${small.calls}, then ${large.calls} calls`);
  });
}
