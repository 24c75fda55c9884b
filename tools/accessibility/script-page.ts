import { format, resolveConfig } from 'prettier';
import { markdownTable } from '../reference/markdown-table.js';
import {
  headingOf,
  pageOf,
  readResults,
  readScript,
  type Language,
  type Result,
  type Script,
  type Task,
} from './script-for-people.js';
import { wordsOfScript, type Words } from './script-words.js';

/** The script for people as a page: `script-for-people.md`, or in Polish `script-for-people.pl.md`. */
export async function renderScriptPage(path: string): Promise<string> {
  const language = path.endsWith('.pl.md') ? 'pl' : 'en';
  const words = wordsOfScript[language];
  const script = readScript();
  const text = [
    words.beginning,
    resultTable(script, readResults(), language),
    words.contributing,
    ...script.tasks.map((task, index) => taskSection(task, index, script, language)),
  ].join('\n\n');
  return format(text, { ...(await resolveConfig(path)), parser: 'markdown' });
}

export function resultTable(
  { readers }: Script,
  results: readonly Result[],
  language: Language,
): string {
  const words = wordsOfScript[language];
  const rows = Object.entries(readers).flatMap(([id, { name, note }]) => {
    const reader = note ? `${name} (${note[language]})` : name;
    const own = results.filter((result) => result.reader === id);
    if (own.length === 0) return [[reader, words.notTested, '', '', '', '']];
    return own.map((result) => [
      reader,
      outcome(result, words),
      result.with,
      result.language,
      result.date,
      result.by,
    ]);
  });
  return markdownTable(words.resultHead, rows);
}

const outcome = ({ failed = [], heard }: Result, words: Words): string =>
  [failed.length === 0 ? words.allHeld : `${words.failed} ${failed.join(', ')}`, heard]
    .filter(Boolean)
    .join('. ');

function taskSection(task: Task, index: number, script: Script, language: Language): string {
  const words = wordsOfScript[language];
  const page = pageOf(task, language);
  return [
    `## ${headingOf(task, index, language)}`,
    `${words.page} <${page}>`,
    task.todo[language],
    commandTable(task, script, language),
    markdownTable(
      words.assertionHead,
      task.assertions.map((assertion, place) => {
        const [priority, text] =
          'must' in assertion ? [words.must, assertion.must] : [words.should, assertion.should];
        return [`${index + 1}.${place + 1}`, priority, text[language]];
      }),
    ),
  ].join('\n\n');
}

function commandTable({ actions }: Task, script: Script, language: Language): string {
  const columns = actions.flatMap((id) => script.actions[id] ?? []);
  const rows = Object.entries(script.readers).map(([id, { name }]) => [
    name,
    ...columns.map(({ commands }) => {
      const command = commands[id] ?? '–';
      return typeof command === 'string' ? command : command[language];
    }),
  ]);
  const head = [wordsOfScript[language].with, ...columns.map(({ what }) => what[language])];
  return markdownTable(head, rows);
}
