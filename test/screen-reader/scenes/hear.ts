import { isDeepStrictEqual } from 'node:util';
import type { Language } from '../driver/desktop.js';
import type { ScreenReader } from '../driver/screen-reader.js';
import type { Spoken } from '../driver/speech-dispatcher.js';
import {
  expectedIn,
  type BrowserName,
  type HeardStep,
  type Scene,
  type Utterance,
} from './scene.js';

/** Presses the keys of a scene, to its end: the words after a wrong one help to understand it. */
export async function hear(
  { steps, language }: Scene,
  browser: BrowserName,
  reader: ScreenReader,
): Promise<HeardStep[]> {
  const heard: HeardStep[] = [];
  for (const step of steps) {
    const expected = expectedIn(browser, step);
    const spoken = await reader.press(step.key, (spoken) =>
      isDeepStrictEqual(toUtterances(spoken, language), expected),
    );
    heard.push({ key: step.key, says: toUtterances(spoken, language) });
  }
  return heard;
}

const toUtterances = (spoken: readonly Spoken[], own: Language): Utterance[] =>
  spoken.map(({ text, language }) => ({
    text: text.replace(/\s+/g, ' ').trim(),
    foreign: language === own || language === '' ? undefined : language,
  }));
