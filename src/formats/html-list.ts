import { childNumber } from '../model/parent-number.js';
import type { DraftGoal } from '../model/goals.js';
import type { DraftStrategy } from '../model/strategy.js';
import { fitLabels } from './fit-labels.js';
import { readLabel, type GoalLabel } from './goal-label.js';
import { blocksOf } from './html-blocks.js';
import { readEntries, type Entry } from './html-entries.js';
import { readOutline } from './html-headings.js';
import { readInline, type HtmlNode, type Inline } from './html-node.js';

/** A goal whose texts are in the language of the page. */
export interface ListGoal extends DraftGoal {
  title: string;
  label?: string;
  description?: string;
  goals: ListGoal[];
}

/** The plan in the page's own list, in the language of the page. */
export interface ListPlan extends DraftStrategy {
  introduction?: string;
  closing?: string;
  levels: { name: string }[];
  areas?: { id: string; title: string }[];
  goals: ListGoal[];
}

/**
 * Reads the plan that an editor keeps as headings and nested lists in the page itself.
 *
 * Headings are the goals of the upper levels, list items those below; so are bold paragraphs, numbered
 * paragraphs and lines, terms, the summaries of `<details>`, and the rows of a table. A number is in the
 * text ("1.1. …", or "Cel strategiczny 1. …", whose words also name the level) or comes from `<ol>`. A
 * first heading above all others is the title. Paragraphs before the goals introduce the plan, those
 * after a list or a line (`<hr>`) close it, and those between a heading and its list describe the
 * goal; one with only a link is the link of the goal. A heading with the class "area" names an area.
 */
export function readHtmlList(root: HtmlNode, language?: string): ListPlan {
  const { title, blocks, continued } = readOutline([...blocksOf(root)]);
  const { entries, introduction, closing, areas } = readEntries(blocks);
  const plan: ListPlan = {
    ...(language ? { language } : {}),
    ...(title ? { title: title.text } : {}),
    ...(introduction.length > 0 ? { introduction: joined(introduction) } : {}),
    ...(closing.length > 0 ? { closing: joined(closing) } : {}),
    ...(areas.length > 0 ? { areas: areas.map((area) => ({ id: area, title: area })) } : {}),
    levels: [],
    goals: [],
  };
  plan.goals = nameGoals(entries, { plan, continued, depth: 0, parent: undefined });
  return plan;
}

const joined = (paragraphs: readonly Inline[]): string =>
  paragraphs.map(({ text }) => text).join('\n\n');

interface Naming {
  readonly plan: ListPlan;
  readonly continued: ReadonlySet<string>;
  /** How many levels of goals there are above. */
  readonly depth: number;
  /** Missing at the top. */
  readonly parent: ListGoal | undefined;
}

/** Tells the labels of siblings from their titles, and goes on below them. */
function nameGoals(entries: readonly Entry[], naming: Naming): ListGoal[] {
  const { plan, continued, depth, parent } = naming;
  const texts = entries.map(({ content }) => readInline(content));
  const possible = texts.map(({ text }, index) =>
    entries[index]?.label ? undefined : readLabel(text),
  );
  const context = { parent: parent?.number, level: plan.levels[depth]?.name, continued };
  const fits = fitLabels(possible, context);
  const labels = entries.map(
    ({ label }, index): GoalLabel =>
      label ?? (fits[index] ? possible[index] : undefined) ?? { title: texts[index]?.text ?? '' },
  );
  const words = new Set(labels.flatMap(({ level }) => level?.toLowerCase() || []));
  // In a list, the name of a level is heard but not seen.
  const isHeaded = entries.every((entry) => entry.entries.length > 0);
  return entries.flatMap((entry, index) => {
    const { level = '', number = numberOf(entry, parent), title } = labels[index] ?? { title: '' };
    const isLevel =
      words.size === 1 && (!parent || isHeaded || number?.startsWith(`${parent.number}.`));
    if (level && isLevel && plan.levels.length === depth) plan.levels.push({ name: level });
    const isNamed = isLevel && level === plan.levels[depth]?.name;
    const url = texts[index]?.url;
    const goal: ListGoal = {
      ...(number ? { number } : {}),
      ...(entry.id ? { id: entry.id } : {}),
      ...(level && !isNamed ? { label: level } : {}),
      title,
      ...(url ? { url } : {}),
      ...(entry.area ? { area: entry.area } : {}),
      goals: [],
    };
    for (const paragraph of entry.paragraphs) describe(goal, paragraph);
    goal.goals = nameGoals(entry.entries, { ...naming, depth: depth + 1, parent: goal });
    return goal.title || goal.goals.length > 0 ? [goal] : [];
  });
}

/** The number that the list shows. Positions below a goal without one would be everywhere the same. */
function numberOf({ marker }: Entry, parent: ListGoal | undefined): string | undefined {
  if (typeof marker === 'string') return marker;
  if (marker === undefined || (parent && !parent.number)) return undefined;
  return childNumber(parent?.number, marker);
}

function describe(goal: ListGoal, { text, url, isLink }: Inline): void {
  if (!goal.title) goal.title = text;
  else if (isLink && url && !goal.url) goal.url = url;
  else goal.description = goal.description ? `${goal.description}\n\n${text}` : text;
}
