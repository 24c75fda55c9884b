import { isDeepStrictEqual } from 'node:util';
import type { Language } from '../driver/desktop.js';
import type { BrowserName, HeardStep, Scene, Utterance } from '../scenes/scene.js';

/** A scene, and what was heard in it. */
export interface HeardScene {
  readonly scene: Scene;
  readonly browser: BrowserName;
  readonly steps: readonly HeardStep[];
}

const HEADINGS: Readonly<Record<Language, string>> = { en: 'In English', pl: 'Po polsku' };

/** All that was heard, in Markdown, a section a language and a heading a scene. */
export const transcriptsOf = (heard: readonly HeardScene[]): string =>
  (['en', 'pl'] as const)
    .map((language) => {
      const mine = heard.filter(({ scene }) => scene.language === language);
      const names = [...new Set(mine.map(({ scene }) => scene.name))];
      const scenes = names.map((name) => sceneOf(mine.filter(({ scene }) => scene.name === name)));
      const content = [`## ${HEADINGS[language]}`, ...scenes].join('\n\n');
      return `<div lang="${language}">\n\n${content}\n\n</div>`;
    })
    .join('\n\n');

/** @param heard the same scene in each browser */
function sceneOf(heard: readonly HeardScene[]): string {
  const scene = heard[0]?.scene;
  if (!scene) return '';
  const steps = scene.steps.map(({ key }, index) =>
    [`- **${escape(key)}**`, ...stepOf(heard, index).map((line) => `  - ${line}`)].join('\n'),
  );
  return [`### ${escape(scene.title)}`, escape(scene.about), steps.join('\n')].join('\n\n');
}

/** What all browsers said alike has no name of a browser before it. */
function stepOf(heard: readonly HeardScene[], index: number): string[] {
  const says = heard.map(({ steps }) => steps[index]?.says ?? []);
  const language = heard[0]?.scene.language;
  const lines = (utterances: readonly Utterance[]) =>
    utterances.map((utterance) => utteranceOf(utterance, language));
  const [first = []] = says;
  if (says.every((other) => isDeepStrictEqual(other, first))) return lines(first);
  return heard.flatMap(({ browser }, at) =>
    lines(says[at] ?? []).map((line) => `${browser}: ${line}`),
  );
}

/** Words in a voice of another language are marked for the screen reader of who reads this, too. */
function utteranceOf({ text, foreign }: Utterance, language: Language = 'en'): string {
  if (foreign === undefined) return escape(text);
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(foreign);
  return `(${name}) <span lang="${foreign}">${escape(text)}</span>`;
}

/** None of it is Markdown. */
const escape = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
