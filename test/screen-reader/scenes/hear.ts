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

/**
 * What a slow machine may take to find the right words, in milliseconds. Only wrong words take that
 * long, and the first of a scene only: it has failed then.
 */
const PATIENCE_MS = 8_000;
const PATIENCE_WHEN_LOST_MS = 1_500;

/** Presses the keys of a scene, to its end: the words after a wrong one help to understand it. */
export async function hear(
  { steps, language }: Scene,
  browser: BrowserName,
  reader: ScreenReader,
): Promise<HeardStep[]> {
  const heard: HeardStep[] = [];
  let patience = PATIENCE_MS;
  for (const step of steps) {
    const expected = expectedIn(browser, step);
    const isRight = (spoken: readonly Spoken[]) =>
      isDeepStrictEqual(toUtterances(spoken, language), expected);
    const spoken = await reader.press(step.key, isRight, patience);
    if (!isRight(spoken)) patience = PATIENCE_WHEN_LOST_MS;
    heard.push({ key: step.key, says: toUtterances(spoken, language) });
  }
  return heard;
}

const toUtterances = (spoken: readonly Spoken[], own: Language): Utterance[] =>
  spoken.map(({ text, language }) => ({
    text: text.replace(/\s+/g, ' ').trim(),
    foreign: language === own || language === '' ? undefined : language,
  }));
