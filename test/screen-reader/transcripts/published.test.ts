import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readScenes } from '../scenes/read-scenes.js';
import { browsers, expectedIn } from '../scenes/scene.js';
import { documentPath, publishedDocument } from './published-document.js';

const fromFirstScene = (text: string): string => text.slice(text.indexOf('<div lang="en">'));

test('what is published of the screen reader is every scene, word for word as it must be heard', async () => {
  const scenes = [...readScenes('pl'), ...readScenes('en')];
  const heard = scenes.flatMap((scene) =>
    browsers.map((browser) => ({
      scene,
      browser,
      steps: scene.steps.map((step) => ({ key: step.key, says: expectedIn(browser, step) })),
    })),
  );
  const expected = await publishedDocument(heard, { programs: [], system: '', date: '' });
  assert.equal(
    fromFirstScene(readFileSync(documentPath, 'utf8')),
    fromFirstScene(expected),
    'Run CITY_ELEMENTS_PUBLISH=1 npm run test:screen-reader, which writes it again.',
  );
});

test('what is published of the screen reader says with which versions it was heard, and when', () => {
  const document = readFileSync(documentPath, 'utf8');
  for (const fact of [
    /^- Heard on \d{4}-\d\d-\d\d, on \w/m,
    /^- Orca \d/m,
    /^- Firefox \d/m,
    /^- Chromium \d/m,
  ]) {
    assert.match(document, fact);
  }
});
