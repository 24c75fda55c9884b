/**
 * The scenes of `expected/`, heard with Orca in Firefox and Chromium, in Polish and English, one after
 * another: one screen reader at a time is all that a user can have. In CI each scene in one browser.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test, type TestContext } from 'node:test';
import { isInSample, isSample } from '../../tools/check/sample.js';
import type { Language } from './driver/desktop.js';
import { checkForPrograms } from './driver/programs.js';
import { ScreenReader } from './driver/screen-reader.js';
import { startSite, type CitySite } from './pages/site.js';
import { differences } from './scenes/differences.js';
import { hear } from './scenes/hear.js';
import { readScenes } from './scenes/read-scenes.js';
import { browsers, type BrowserName, type Scene } from './scenes/scene.js';
import { publish } from './transcripts/publish.js';
import type { HeardScene } from './transcripts/transcripts.js';

const languages: readonly Language[] = ['pl', 'en'];
/** Writes what was heard into the document, where all of it was right. */
const publishes = process.env['CITY_ELEMENTS_PUBLISH'] === '1';

const right: HeardScene[] = [];
const programs = new Set<string>();
let site: CitySite | undefined;

before(async () => {
  checkForPrograms();
  site = await startSite();
});
after(() => site?.stop());

for (const browser of browsers) {
  for (const language of languages) {
    describe(`in ${browser}, ${language}`, () => hearAll(browser, language));
  }
}

if (publishes) {
  test('what was heard is published', async () => {
    const scenes = languages.flatMap(readScenes);
    assert.equal(right.length, scenes.length * browsers.length, 'Only what is right is published.');
    await publish(right, programs);
  });
}

function hearAll(browser: BrowserName, language: Language): void {
  let reader: ScreenReader;
  const start = async () => {
    reader = new ScreenReader(browser, language, () => site?.sendSlowPlans());
    await reader.start(`${site?.origin}/${language}/plan`);
    for (const program of await reader.versions()) programs.add(program);
  };
  let started: Promise<void> | undefined;
  const listen = async (scene: Scene) => {
    // Not before somebody needs it: often one scene is all that is asked for.
    await (started ??= start());
    await reader.open(`${site?.origin}/${language}/${scene.page}`);
    return hear(scene, browser, reader);
  };
  after(() => started && reader.stop());
  for (const [index, scene] of readScenes(language).entries()) {
    const inSample = isInSample(index, 3) ? 'Chromium' : 'Firefox';
    const skip = isSample && browser !== inSample;
    test(
      `${scene.title} (${language}/${scene.name}.txt)`,
      { skip },
      async (context: TestContext) => {
        let steps = await listen(scene);
        if (steps.every(({ says }) => says.length === 0)) {
          // Not a wrong word, but none at all: then it is the machinery that has failed.
          context.diagnostic('Orca said nothing at all. It is started again, once.');
          await reader.stop();
          started = undefined;
          steps = await listen(scene);
        }
        const wrong = differences(scene, browser, steps);
        if (wrong) assert.fail(`Expected (-), and heard (+):\n${wrong}`);
        right.push({ scene, browser, steps });
      },
    );
  }
}
