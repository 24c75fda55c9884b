import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Language } from '../driver/desktop.js';
import { browsers, type Scene, type Step } from './scene.js';

const folder = new URL('../expected/', import.meta.url);

/** All scenes in a language, in the order of their files. */
export const readScenes = (language: Language): Scene[] =>
  readdirSync(new URL(`${language}/`, folder))
    .sort()
    .map((file) =>
      parseScene(
        basename(file, '.txt'),
        language,
        readFileSync(new URL(`${language}/${file}`, folder), 'utf8'),
      ),
    );

/** `in Firefox: [de] words`, the first two where they are needed. */
const SAYS = new RegExp(`^(?:in (${browsers.join('|')}): )?(?:\\[(\\w+)\\] )?(.+)$`);

/** The format is told in the README beside. */
export function parseScene(name: string, language: Language, text: string): Scene {
  const [title = '', ...lines] = text.trimEnd().split('\n');
  const pageAt = lines.findIndex((line) => line.startsWith('Page: '));
  if (pageAt < 0) throw new Error(`${language}/${name}.txt has no line "Page: …".`);
  const steps: Step[] = [];
  for (const line of lines.slice(pageAt + 1).filter((line) => line.trim())) {
    if (!/^\s/.test(line)) {
      steps.push({ key: line.trim(), says: [] });
      continue;
    }
    const step = steps.pop();
    if (!step)
      throw new Error(`${language}/${name}.txt: which key is to be pressed for "${line}"?`);
    const [, browser, foreign, words = ''] = SAYS.exec(line.trim()) ?? [];
    const only = browsers.find((one) => one === browser);
    steps.push({ ...step, says: [...step.says, { only, foreign, text: words }] });
  }
  const about = lines.slice(0, pageAt).join(' ').trim();
  const page = lines[pageAt]?.slice('Page: '.length).trim() ?? '';
  return { name, language, title, about, page, steps };
}
