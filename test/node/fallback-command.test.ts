import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as fc from '../support/fast-check.js';
import { callCommand as call } from '../support/command-line.js';
import { feeds } from '../support/feeds.js';
import { plan, plans } from '../support/strategies.js';
import { BLOCK, wpautop } from './wpautop.js';

const demo = (name: string) =>
  readFileSync(new URL(`../../demo/data/${name}`, import.meta.url), 'utf8');

const file = (document: unknown) => ({ 'strategy.json': document });

test('a webmaster gets the headings, numbers and links of a plan, in the language of the page', async () => {
  const { code, out, complaints } = await call('fallback strategy.json --lang en', file(plan));
  assert.equal(code, 0);
  assert.deepEqual(complaints, []);
  assert.match(out, /<h2 class="title">Goals of the city<\/h2>/);
  assert.match(
    out,
    /<span class="label"><span lang="pl" dir="ltr">Cel strategiczny<\/span> <span class="number">1\.<\/span>/,
  );
  assert.match(out, /<a href="https:\/\/example.org\/1">More about: A city to live in<\/a>/);
});

test('a spreadsheet will do as well', async () => {
  const { code, out } = await call('fallback goals.csv --lang pl', {
    'goals.csv': 'numer;tytuł\n1;Miasto do życia\n1.1;Więcej parków\n',
  });
  assert.equal(code, 0);
  assert.match(out, /<h2 class="goal-heading">.*Miasto do życia/);
  assert.match(out, /<li class="leaf">.*Więcej parków/);
});

test('without --lang the HTML is in the language of the file', async () => {
  const { out } = await call('fallback strategy.json', file(plan));
  assert.match(out, /<h2 class="title">Cele miasta<\/h2>/);
  assert.doesNotMatch(out, /lang=/);
});

test('a Polish text on a page in pl-PL is not marked as one in another language', async () => {
  const goals = [{ title: { pl: 'Parki' } }, { title: { 'pl-simple': 'Drzewa' } }];
  const { out } = await call('fallback strategy.json --lang pl-PL', file({ goals }));
  assert.match(out, /<li class="leaf">Parki<\/li>/);
  assert.match(out, /<span lang="pl-simple" dir="ltr">Drzewa<\/span>/);
});

for (const [depth, open, closed] of [
  ['0', 0, 1],
  ['1', 1, 0],
] as const) {
  test(`--open-depth ${depth} opens ${open} of its goals`, async () => {
    const { out } = await call(`fallback strategy.json --open-depth ${depth}`, file(plan));
    assert.equal(out.match(/<details open>/g)?.length ?? 0, open);
    assert.equal(out.match(/<details>/g)?.length ?? 0, closed);
  });
}

test('--heading-level 5 starts at h5, and deeper headings stay h6', async () => {
  const { out } = await call('fallback strategy.json --heading-level 5', file(plan));
  assert.deepEqual(
    [...new Set(Array.from(out.matchAll(/<(h\d)/g), ([, tag]) => tag))],
    ['h5', 'h6'],
  );
});

test('--tag prints the tag too, with what was said about it', async () => {
  const { out } = await call(
    'fallback strategy.json --tag --open-depth 1 --src /a"b/strategy.json',
    file(plan),
  );
  assert.match(out, /\n<strategy-goals src="\/a&quot;b\/strategy.json" open-depth="1">\n {2}<h2/);
  assert.match(out, /\n<\/strategy-goals>$/);
});

test('--tag first prints the lines that make the browser request at once what the tag needs', async () => {
  const { out } = await call(
    'fallback strategy.json --tag --controls --lang en --src /a"b.json --script /js/city-elements.min.js',
    file(plan),
  );
  assert.deepEqual(out.split('\n').slice(0, 4), [
    '<link rel="preload" href="/a&quot;b.json" as="fetch" crossorigin>',
    '<link rel="modulepreload" href="/js/1.2.3/controls.min.js">',
    '<link rel="modulepreload" href="/js/1.2.3/en.min.js">',
    '<strategy-goals src="/a&quot;b.json" controls>',
  ]);
});

test('the script is expected where README puts it', async () => {
  const { out } = await call('fallback strategy.json --tag --controls --lang pl', file(plan));
  assert.match(out, /href="city-elements\/1\.2\.3\/controls\.min\.js"/);
});

test('of news in several languages, the file in the language of the page is requested', async () => {
  const { out } = await call('fallback - --tag --lang en --src news.{lang}.json', {
    '-': demo('news.en.json'),
  });
  assert.match(out, /^<link rel="preload" href="news\.en\.json" as="fetch" crossorigin>\n/);
});

test('editors that take no headings get no such lines', async () => {
  const { out } = await call('fallback strategy.json --tag --inline --lang pl', file(plan));
  assert.match(out, /^<strategy-goals/);
});

test('a feed becomes a list of its first news, with the place of "show more"', async () => {
  const { out } = await call('fallback - --limit 2', { '-': demo('news.pl.json') });
  assert.equal(out.match(/<li/g)?.length, 2);
  assert.match(out, /<h3 class="item-title">Weekend ze sztuką/);
  assert.match(out, /<img src="images\/town-hall-tower.svg" alt="Ceglana wieża/);
  assert.match(out, /<div class="more"><\/div>/);
});

for (const [src, written] of [
  ['strategy.json', 'img/a.pdf'],
  ['data/strategy.json', 'data/img/a.pdf'],
  ['../data/strategy.json', '../data/img/a.pdf'],
  ['../../strategy.json', '../../img/a.pdf'],
  ['/data/strategy.json', '/data/img/a.pdf'],
  ['https://example.org/d/strategy.json', 'https://example.org/d/img/a.pdf'],
] as const) {
  test(`a link relative to ${src} leads to ${written} from the page`, async () => {
    const input = { goals: [{ title: 'A', url: 'img/a.pdf' }] };
    const { out } = await call(`fallback strategy.json --src ${src}`, file(input));
    assert.ok(out.includes(`<a href="${written}">A</a>`), out);
  });
}

test('what is wrong in a file is told with its place, and the rest is printed', async () => {
  const { code, out, complaints } = await call(
    'fallback strategy.json --lang pl',
    file({ goals: [{ title: 'A', url: 'javascript:alert(1)' }, { title: 5 }] }),
  );
  assert.equal(code, 0);
  assert.match(out, /<li class="leaf">A<\/li>/);
  assert.deepEqual(complaints, [
    'HTML jest gotowy, ale w „strategy.json” trzeba coś poprawić:',
    'goals[0].url: „javascript:alert(1)” nie jest bezpiecznym adresem internetowym, więc został pominięty. Użyj http:// lub https://.',
    'goals[1].title: Tutaj powinien być tekst w cudzysłowie, a jest 5.',
  ]);
});

for (const [what, args, files, code, complaint] of [
  ['no file', 'fallback --lang en', {}, 2, /^The file with the data is missing\. Write its name/],
  ['two files', 'fallback a b --lang en', {}, 2, /^Give only one file: “b” is a second one/],
  [
    'a file that is not there',
    'fallback a.json --lang pl',
    {},
    1,
    /^Nie ma pliku „a.json”\. Sprawdź/,
  ],
  [
    'an option that is none',
    'fallback a --lang en --colour',
    {},
    2,
    /Use --help to see all .*--colour/,
  ],
  [
    'words for a number',
    'fallback a --lang en --limit many',
    {},
    2,
    /^--limit takes a whole number from 1 to 1,000, not “many”/,
  ],
  ['a language that is none', 'fallback a --lang p_l', {}, 2, /“p_l”/],
  [
    'an address that is none',
    'fallback a --lang en --src javascript:1',
    {},
    2,
    /^“javascript:1” is not a web address/,
  ],
  ['a command that is none', 'fallbak --lang en', {}, 2, /^There is no command “fallbak”/],
  [
    'no JSON',
    'fallback strategy.json --lang en',
    file('{"goals": ['),
    1,
    /^strategy.json: Line 1, character 12: The file ends too early/,
  ],
  [
    'a login page',
    'fallback strategy.json --lang pl',
    file('<!doctype html>'),
    1,
    /^strategy.json: Pod tym adresem jest strona/,
  ],
  [
    'no goals',
    'fallback strategy.json --lang en',
    file({ goals: [] }),
    1,
    /^strategy.json: There is no goal in the file/,
  ],
  [
    'no news',
    'fallback strategy.json --lang en',
    file({ items: [] }),
    1,
    /^strategy.json: There is no news in the file/,
  ],
  [
    'another file',
    'fallback strategy.json --lang en',
    file({ name: 'x' }),
    1,
    /^strategy.json: goals: This is missing\. Add it\./,
  ],
] as const) {
  test(`${what}: the webmaster reads what to do, and nothing is printed`, async () => {
    const result = await call(args, files);
    assert.equal(result.code, code);
    assert.equal(result.out, '');
    assert.match(result.complaints.join('\n'), complaint);
  });
}

test('--help says what the command does, in the language asked for', async () => {
  assert.match(
    (await call('fallback --help --lang en')).out,
    /^Prints the HTML to put inside a tag/,
  );
  assert.match(
    (await call('fallback --help --lang pl')).out,
    /^Wypisuje HTML do wstawienia w znacznik/,
  );
  const { code, out } = await call('--help --lang pl');
  assert.equal(code, 0);
  assert.match(out, /city-elements fallback PLIK/);
});

test('in the classic editor of WordPress the inline HTML stays in its tag as it is', async () => {
  const check = async (document: unknown) => {
    const { out } = await call('fallback strategy.json --lang pl --inline --tag', file(document));
    assert.doesNotMatch(out, BLOCK);
    assert.equal(
      wpautop(`Above\n\n${out}\n\nBelow`),
      `<p>Above</p>\n<p>${out}</p>\n<p>Below</p>\n`,
    );
  };
  for (const name of ['torun-strategy.json', 'example-strategy.json', 'news.pl.json']) {
    await check(demo(name));
  }
  const hasEntries = (entries: unknown) => (entries as unknown[]).length > 0;
  await fc.assert(
    fc.asyncProperty(
      plans.filter(({ goals }) => hasEntries(goals)),
      check,
    ),
  );
  await fc.assert(
    fc.asyncProperty(
      feeds.filter(({ items }) => hasEntries(items)),
      check,
    ),
  );
});

test('it would not with the HTML for other editors', async () => {
  const { out } = await call('fallback strategy.json --tag', file(plan));
  assert.match(out, BLOCK);
  assert.doesNotMatch(
    wpautop(out),
    new RegExp(`^<p><strategy-goals[^\\n]*</strategy-goals></p>\\n$`),
  );
});
