import { childNumber } from '../model/parent-number.js';
import type { DraftGoal } from '../model/goals.js';
import type { DraftStrategy } from '../model/strategy.js';
import { fitLabels } from './fit-labels.js';
import { readLabel, type GoalLabel } from './goal-label.js';
import { blocksOf } from './html-blocks.js';
import { readEntries, type Entry } from './html-entries.js';
import { readOutline } from './html-headings.js';
import { levelNameOf } from './level-name.js';
import { readInline, type HtmlNode, type Inline, type Link } from './html-node.js';

/** A goal whose texts are in the language of the page. */
export interface ListGoal extends DraftGoal {
  title: string;
  label?: string;
  description?: string;
  links?: Link[];
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
 * goal. A link in the title, and one that is a paragraph of its own and says no more than "More", is the
 * link of the goal; all others are shown below it. A heading with the class "area" names an area.
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
    const [link, ...links] = texts[index]?.links ?? [];
    const goal: ListGoal = {
      ...(number ? { number } : {}),
      ...(entry.id ? { id: entry.id } : {}),
      ...(level && !isNamed ? { label: level } : {}),
      title,
      ...(link ? { url: link.url } : {}),
      ...(entry.area ? { area: entry.area } : {}),
      goals: [],
    };
    if (links.length > 0) goal.links = links;
    for (const paragraph of entry.paragraphs) describe(goal, paragraph);
    if (goal.links) goal.links = withoutRepeated(goal.links);
    goal.goals = nameGoals(entry.entries, { ...naming, depth: depth + 1, parent: goal });
    const lead = goal.goals.length > 0 && levelNameOf(entry.lead ?? '');
    if (lead && plan.levels.length === depth + 1) plan.levels.push({ name: lead });
    return goal.title || goal.goals.length > 0 ? [goal] : [];
  });
}

/** The number that the list shows. Positions below a goal without one would be everywhere the same. */
function numberOf({ marker }: Entry, parent: ListGoal | undefined): string | undefined {
  if (typeof marker === 'string') return marker;
  if (marker === undefined || (parent && !parent.number)) return undefined;
  return childNumber(parent?.number, marker);
}

/** Words that only lead on, in a paragraph of their own: "More", or the address itself. */
const MORE =
  /^\P{L}*((czytaj|dowiedz się|zobacz|read|see|find out|learn|читати|дізнатися) )?(więcej|szczegóły|more|details|докладніше|детальніше|більше)(?!\p{L})|^(https?:|www\.)/iu;

function describe(goal: ListGoal, { text, links, isLink }: Inline): void {
  const [link] = links;
  if (goal.title && isLink && link) {
    if (!goal.url && (MORE.test(text) || text.endsWith(`: ${goal.title}`))) goal.url = link.url;
    else (goal.links ??= []).push(link);
    return;
  }
  if (!goal.title) goal.title = text;
  else goal.description = goal.description ? `${goal.description}\n\n${text}` : text;
  for (const more of links) (goal.links ??= []).push(more);
}

const withoutRepeated = (links: readonly Link[]): Link[] => [
  ...new Map(links.map((link) => [`${link.url}\n${link.label}`, link])).values(),
];
