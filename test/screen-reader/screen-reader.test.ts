/**
 * The scenes of `expected/`, heard with Orca in Firefox and Chromium, in Polish and English. With
 * CITY_ELEMENTS_PUBLISH=1 what was heard is written into docs/accessibility/screen-reader.md.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test, type TestContext } from 'node:test';
import { browsers, type BrowserName } from './driver/browsers.js';
import type { Language } from './driver/desktop.js';
import { missingPrograms } from './driver/programs.js';
import { ScreenReader } from './driver/screen-reader.js';
import type { PageServer } from '../hosts/server/page-server.js';
import { startSite } from './pages/site.js';
import { differences } from './scenes/differences.js';
import { hear } from './scenes/hear.js';
import { readScenes } from './scenes/read-scenes.js';

const languages: readonly Language[] = ['pl', 'en'];

let site: PageServer;
before(async () => {
  assert.equal(missingPrograms(), undefined);
  site = await startSite();
});
after(() => site.stop());

for (const browser of browsers) {
  for (const language of languages) {
    describe(`in ${browser}, ${language}`, () => hearAll(browser, language));
  }
}

function hearAll(browser: BrowserName, language: Language): void {
  let reader: ScreenReader;
  const restart = async () => {
    reader = new ScreenReader(browser, language);
    await reader.start(`${site.origin}/${language}/plan`);
  };
  before(restart);
  after(() => reader.stop());
  for (const scene of readScenes(language)) {
    test(`${scene.title} (${language}/${scene.name}.txt)`, async (context: TestContext) => {
      const listen = async () => {
        await reader.open(`${site.origin}/${language}/${scene.page}`);
        return hear(scene, browser, reader);
      };
      let heard = await listen();
      if (heard.every(({ says }) => says.length === 0)) {
        // Not a wrong word, but none at all: then it is the machinery that has failed.
        context.diagnostic('Orca said nothing at all. It is started again, once.');
        await reader.stop();
        await restart();
        heard = await listen();
      }
      const wrong = differences(scene, browser, heard);
      if (wrong) assert.fail(`Expected (-), and heard (+):\n${wrong}`);
    });
  }
}
