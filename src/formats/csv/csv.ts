import type { DraftStrategy, Level } from '../../model/strategy.js';
import { collectIssues, type Issue } from '../../model/issue.js';
import { failure, type Read, type ReportAt } from '../reader.js';
import { MAX_COLUMNS, unreadIn } from './cells.js';
import { readHeading, type Column } from './columns.js';
import { readTable, tableOf, type Table } from './table.js';
import { MAX_GOALS, type DraftGoal } from '../../model/goals.js';
import { readGoalRows, type GoalRow } from './goals.js';
import { isDepth, nestGoals } from './hierarchy.js';
import { dayOf, periodOf, readSettings, settingText, textOf, type Settings } from './settings.js';

/** A strategy as a spreadsheet saves it. */
export function readCsv(text: string): Read {
  const table = readTable(text);
  return table ? readPlan(table) : failure('no-title-column');
}

/** A sheet of a workbook. */
export interface SheetRows {
  readonly name: string;
  readonly rows: Table['rows'];
  /** The same with the text of merged cells in each of them. */
  readonly filled: Table['rows'];
}

/** Of several sheets that with the longest plan is read, and the others named. */
export function readSheets(sheets: readonly SheetRows[]): Read {
  const [plan, ...others] = sheets
    .filter(({ rows }) => rows.some((row) => row.some((text) => text.trim())))
    .map(({ name, rows, filled }) => ({
      name,
      table: tableOf(rows, { filled, unread: unreadIn(rows) }),
    }))
    .sort((a, b) => (b.table?.rows.length ?? 0) - (a.table?.rows.length ?? 0));
  if (!plan?.table) return failure('no-title-column');
  const read = readPlan(plan.table);
  if (others.length === 0) return read;
  const names = others.map(({ name }) => name).join(', ');
  const { issues } = failure('other-sheets', { sheet: plan.name, names: names.slice(0, 200) });
  return { ...read, issues: [...read.issues, ...issues] };
}

function readPlan(table: Table): Read {
  const collected = collectIssues();
  const { issues } = collected;
  const report: ReportAt = (code, key, params) => collected.report(code, { key }, params);
  if (table.isGuess) report('levels-guessed', '', { names: table.levels?.join(', ') ?? '' });
  reportHeadings(table, report);
  for (const cell of table.strayQuotes) report('stray-quote', cell);
  const settings = readSettings(table, report);
  const own = ownLanguage(settings, table);
  const { goals: rows, areas } = readGoalRows(table, own, report);
  // Of more goals than a plan can have, the reader of plans says so.
  if (table.unread && rows.length <= MAX_GOALS) {
    report('too-many', table.unread.name, { max: table.unread.max });
  }
  const goals = nestGoals(rows, table, report);
  const text = (field: 'title' | 'introduction' | 'closing' | 'organization') =>
    settingText(settings, field, own);
  const only = (field: 'updated' | 'source') => settings.get(field)?.get('')?.find(Boolean);
  const updated = only('updated');
  const levels = levelsOf(settings, rows, goals, own);
  keepOtherWords(goals, rows, levels);
  const plan: DraftStrategy = {
    language: own || undefined,
    title: text('title'),
    introduction: text('introduction'),
    closing: text('closing'),
    organization: text('organization'),
    period: periodOf(settings),
    updated: updated && dayOf(updated),
    source: only('source'),
    levels,
    areas,
    goals,
  };
  return { value: plan, issues, locate: locator(plan, rows, table) };
}

/** The language of columns that name none: given in the file, or that of its headings. */
function ownLanguage(settings: Settings, { columns, isPolish }: Table): string {
  const written = settings.get('language')?.get('')?.[0]?.slice(0, 20);
  if (written) return written;
  const languages = columns.map(({ language }) => language);
  const named = languages.filter(Boolean);
  if (!columns.some(({ field, language }) => field === 'title' && !language)) return named[0] ?? '';
  if (isPolish) return 'pl';
  if (named.length === 0) return '';
  return named.includes('pl') ? 'en' : 'pl';
}

/** From the rows above the headings, otherwise from the goals themselves. */
function levelsOf(
  settings: Settings,
  rows: readonly GoalRow[],
  top: readonly DraftGoal[],
  own: string,
): Level[] {
  const names: string[] = [];
  const byGoal = new Map(rows.map((row) => [row.goal, row]));
  let goals = top;
  for (let depth = 0; goals.length > 0; depth += 1) {
    names[depth] =
      goals
        .map((goal) => byGoal.get(goal))
        .map((row) => row?.levelName ?? (row && !isDepth(row.level) ? row.level : ''))
        .find(Boolean) ?? '';
    goals = goals.flatMap((goal) => goal.goals);
  }
  const given = [...(settings.get('levels') ?? [])];
  const count = Math.max(
    names.findLastIndex(Boolean) + 1,
    ...given.map(([, cells]) => cells.length),
  );
  return [...Array(count).keys()].map((depth) => {
    const texts = given.map(([language, cells]) => [language || own, cells[depth] ?? ''] as const);
    const name = textOf(texts, own) ?? names[depth];
    return name ? { name } : {};
  });
}

/** "Projekt 1.2" among "Działanie 1.1" keeps its word, and so do its siblings. */
function keepOtherWords(
  top: readonly DraftGoal[],
  rows: readonly GoalRow[],
  levels: readonly Level[],
): void {
  const words = new Map(rows.map(({ goal, levelName }) => [goal, levelName]));
  let lists = [top];
  for (let depth = 0; lists.length > 0; depth += 1) {
    for (const goals of lists) {
      const own = new Set(goals.map((goal) => words.get(goal) ?? levels[depth]?.name));
      for (const goal of goals) {
        const word = words.get(goal);
        if (word && (own.size > 1 || word !== levels[depth]?.name)) goal.label = word;
      }
    }
    lists = lists
      .flatMap((goals) => goals.map((goal) => goal.goals))
      .filter((goals) => goals.length);
  }
}

function reportHeadings({ rows, columns, headings, nameOf }: Table, report: ReportAt): void {
  const row = (rows[headings] ?? []).slice(0, MAX_COLUMNS);
  for (const index of row.keys()) {
    const heading = row[index]?.trim();
    // A name that begins with "_" is the editor's own.
    if (!heading || heading.startsWith('_') || columns.some((column) => column.index === index))
      continue;
    const code = readHeading(heading) ? 'column-twice' : 'unknown-key';
    report(code, nameOf(headings, index), { key: heading.slice(0, 60) });
  }
}

const STEP = /\[(\d+)\]|[^.[\]]+/g;

/** Names the cell of an issue in a goal: `goals[0].goals[3].url` → "D5 (url)". */
function locator(
  plan: { readonly goals: readonly DraftGoal[] },
  rows: readonly GoalRow[],
  { columns, nameOf }: Table,
): (issue: Issue) => Issue {
  const rowOf = new Map(rows.map(({ goal, row }) => [goal, row]));
  const indexOf = (field: string, language: string): number => {
    const all = columns.filter((column) => column.field === (field as Column['field']));
    return (all.find((column) => column.language === language) ?? all[0])?.index ?? 0;
  };

  const cellOf = (path: string): string => {
    let goal: DraftGoal | undefined;
    let goals: readonly DraftGoal[] | undefined;
    let field = '';
    let language = '';
    for (const [step, index] of path.matchAll(STEP)) {
      if (step === 'goals') {
        goals = goal ? goal.goals : plan.goals;
      } else if (goals && index) {
        goal = goals[Number(index)];
        goals = undefined;
      } else if (!field) {
        field = step;
      } else if (!index) {
        language = step;
      }
    }
    const row = goal && rowOf.get(goal);
    return row === undefined ? path : nameOf(row, indexOf(field, language));
  };
  // Some name a second place, such as the first goal with the same number.
  return ({ path, params, ...issue }) => ({
    ...issue,
    path: cellOf(path),
    params:
      typeof params['path'] === 'string' ? { ...params, path: cellOf(params['path']) } : params,
  });
}
