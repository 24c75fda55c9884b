import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkNews, checkStrategy } from '../../src/model/check.js';
import { walkGoals } from '../../src/model/goal-tree.js';
import type { Parsed } from '../../src/model/issue.js';
import { parseNews } from '../../src/model/news.js';
import { parseStrategy } from '../../src/model/strategy.js';

const folder = new URL('../../demo/data/', import.meta.url);
const base = 'https://city.example/demo/data/';

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

function valueOf<T>({ value, issues }: Parsed<T>): T {
  assert.deepEqual(issues, []);
  assert.ok(value);
  return value;
}

const strategy = (file: string) => valueOf(parseStrategy(read(file), { base }));
const news = (file: string) => valueOf(parseNews(read(file), { base }));

const newsFiles = ['news.pl.json', 'news.en.json', 'example-news.pl.json', 'example-news.en.json'];

for (const file of ['torun-strategy.json', 'example-strategy.json', 'arabic-strategy.json']) {
  test(`${file} has no mistake`, () => {
    assert.ok(strategy(file).goals.length > 0);
    assert.deepEqual(checkStrategy(read(file), { base }), []);
  });
}

for (const file of [...newsFiles, 'arabic-news.json']) {
  test(`${file} has no mistake`, () => {
    assert.ok(news(file).items.length > 0);
    assert.deepEqual(checkNews(read(file), { base }), []);
  });

  test(`every picture in ${file} exists`, () => {
    const pictures = news(file).items.flatMap(({ image }) => image?.src ?? []);
    assert.ok(pictures.length > 0);
    for (const picture of pictures) {
      assert.ok(existsSync(new URL(picture.replace(base, ''), folder)), picture);
    }
  });
}

test('Toruń has 4 strategic and 27 operational goals', () => {
  const { goals } = strategy('torun-strategy.json');
  assert.deepEqual(
    goals.map((goal) => goal.goals.length),
    [8, 11, 5, 3],
  );
  const numbers = Array.from(walkGoals(goals), ({ goal }) => goal.number);
  assert.equal(numbers.length, 31);
  assert.equal(new Set(numbers).size, 31);
});

const officialNames: Record<string, string> = {
  '1.1': 'Rozwój kapitału ludzkiego i społecznego',
  '2.10': 'Poprawa sytuacji na rynku pracy',
  '2.11': 'Umocnienie atrakcyjnego ponadregionalnego wizerunku Torunia',
  '4.3': 'Efektywniejsze wykorzystanie walorów estetycznych Torunia w promocji miasta',
};
for (const [number, name] of Object.entries(officialNames)) {
  test(`goal ${number} of Toruń has its official Polish name`, () => {
    const places = [...walkGoals(strategy('torun-strategy.json').goals)];
    const title = places.find(({ goal }) => goal.number === number)?.goal.title;
    assert.equal((title as Record<string, string> | undefined)?.['pl'], name);
  });
}

test('every goal and every text of Toruń is there in Polish, English and Ukrainian', () => {
  const {
    goals,
    title,
    introduction,
    closing,
    organization,
    levels = [],
  } = strategy('torun-strategy.json');
  const counts = levels.flatMap(({ name, count }) => [name, count]);
  const titles = Array.from(walkGoals(goals), ({ goal }) => goal.title);
  for (const text of [title, introduction, closing, organization, ...counts, ...titles]) {
    assert.deepEqual(Object.keys(text as object).sort(), ['en', 'pl', 'uk'], JSON.stringify(text));
  }
});

for (const [name, polish, english, count] of [
  ['Toruń', 'news.pl.json', 'news.en.json', 13],
  ['the example city', 'example-news.pl.json', 'example-news.en.json', 12],
] as const) {
  test(`the ${count} news of ${name} are the same in both languages, in the same order`, () => {
    const ids = news(polish).items.map(({ id }) => id);
    assert.equal(ids.length, count);
    assert.deepEqual(
      news(english).items.map(({ id }) => id),
      ids,
    );
  });

  test(`the news of ${name} have a title and a text in both languages`, () => {
    for (const { id, title, lead } of [...news(polish).items, ...news(english).items]) {
      assert.ok(title && lead, id);
    }
  });
}

test('the news of Toruń invent no dates and no links', () => {
  for (const file of ['news.pl.json', 'news.en.json']) {
    for (const { id, date, url } of news(file).items) {
      assert.deepEqual({ date, url }, { date: undefined, url: undefined }, id);
    }
  }
});

test('every goal that the news of the example city are about exists', () => {
  const { goals } = strategy('example-strategy.json');
  const numbers = new Set(Array.from(walkGoals(goals), ({ goal }) => goal.number));
  for (const file of ['example-news.pl.json', 'example-news.en.json']) {
    const linked = news(file).items.flatMap((item) => item.goals);
    assert.ok(linked.length > 0);
    assert.deepEqual(
      linked.filter((number) => !numbers.has(number)),
      [],
    );
  }
});

test('pictures are not described as photos, nor in the words of the headline', () => {
  for (const file of newsFiles) {
    for (const { title, image } of news(file).items) {
      assert.doesNotMatch(image?.alt ?? '', /^(na zdj|zdjęcie|photo|picture|image)/i);
      if (image?.alt) assert.notEqual(image.alt, title);
    }
  }
});
