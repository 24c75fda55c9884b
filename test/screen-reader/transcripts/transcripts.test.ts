import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences } from '../scenes/differences.js';
import { parseScene } from '../scenes/read-scenes.js';
import { expectedIn, type BrowserName } from '../scenes/scene.js';
import { transcriptsOf } from './transcripts.js';

const scene = parseScene(
  'news',
  'en',
  `Reading *news*

The key H leads on,
from one to the next.

Page: news

H
    A title link.
    in Chromium: 1 of 2.
"zoo"
    [de] Zoo
Escape
`,
);

const heardIn = (browser: BrowserName) => ({
  scene,
  browser,
  steps: scene.steps.map((step) => ({ key: step.key, says: expectedIn(browser, step) })),
});

test('a scene is read with its title, what it is about, its page, its keys and words', () => {
  assert.deepEqual(
    { title: scene.title, about: scene.about, page: scene.page },
    { title: 'Reading *news*', about: 'The key H leads on, from one to the next.', page: 'news' },
  );
  assert.deepEqual(heardIn('Chromium').steps, [
    {
      key: 'H',
      says: [
        { text: 'A title link.', foreign: undefined },
        { text: '1 of 2.', foreign: undefined },
      ],
    },
    { key: '"zoo"', says: [{ text: 'Zoo', foreign: 'de' }] },
    { key: 'Escape', says: [] },
  ]);
});

test('a scene without a page, or with words before the first key, says what is wrong with it', () => {
  assert.throws(() => parseScene('x', 'en', 'Title\n'), /en\/x\.txt has no line "Page: …"/);
  assert.throws(() => parseScene('x', 'en', 'Title\n\nPage: x\n    Words'), /which key is to be/);
});

test('a wrong word, a missing one and one too many are shown where they were heard', () => {
  assert.equal(differences(scene, 'Firefox', heardIn('Firefox').steps), '');
  const [title, typed, escape] = heardIn('Firefox').steps;
  const wrong = [
    { key: 'H', says: [{ text: 'A title.' }] },
    typed!,
    { key: 'Escape', says: title!.says },
  ];
  assert.ok(escape);
  assert.equal(
    differences(scene, 'Firefox', wrong),
    'H\n  - A title link.\n  + A title.\n"zoo"\n    [de] Zoo\nEscape\n  + A title link.',
  );
});

test('words in the voice of a wrong language are a difference', () => {
  const steps = heardIn('Firefox').steps.map(({ key, says }) => ({
    key,
    says: says.map(({ text }) => ({ text })),
  }));
  assert.match(differences(scene, 'Firefox', steps), /- \[de\] Zoo\n {2}\+ Zoo/);
});

test('what both browsers said is there once, what they said otherwise with the browser, a voice with its language', () => {
  assert.equal(
    transcriptsOf([heardIn('Firefox'), heardIn('Chromium')]).split('\n\n</div>')[0],
    `<div lang="en">

## In English

### Reading \\*news\\*

The key H leads on, from one to the next.

- **H**
  - Firefox: A title link.
  - Chromium: A title link.
  - Chromium: 1 of 2.
- **"zoo"**
  - (German) <span lang="de">Zoo</span>
- **Escape**`,
  );
});
