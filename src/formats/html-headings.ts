import { continuedNumbers, fitLabels, isFirst } from './fit-labels.js';
import { readLabel, readMarkedLabel, type PossibleLabel } from './goal-label.js';
import { BELOW_HEADINGS, isBold, wordLevel, type Block } from './html-blocks.js';
import {
  children,
  findByClass,
  hasClass,
  isList,
  nameOf,
  readInline,
  walkNodes,
} from './html-node.js';

/** A page in blocks, of which those that only look like headings have the rank of one. */
export interface Outline {
  /** The heading above all others that is no goal. */
  readonly title?: Block | undefined;
  /** All others. */
  readonly blocks: readonly Block[];
  /** The numbers that others on the page continue. */
  readonly continued: ReadonlySet<string>;
}

/** Finds the title, and the paragraphs that are headings: bold, numbered, or of a list in Word. */
export function readOutline(blocks: readonly Block[]): Outline {
  const labels = blocks.map(labelOf);
  const all = [...labels, ...blocks.flatMap(labelsInList)];
  const continued = continuedNumbers(all);
  const numbers = new Set(all.flatMap((label) => label?.number ?? []));
  const fits = (wanted: readonly number[]): Set<number> => {
    const fit = fitLabels(
      wanted.map((index) => labels[index]),
      { continued, numbers },
    );
    return new Set(wanted.filter((_, index) => fit[index]));
  };

  const isParagraph = (block: Block | undefined): block is Block =>
    block?.rank === 0 && block.text !== '';
  // HTML that we generate marks its headings.
  const candidates = blocks.some(isGenerated) ? [] : [...blocks.keys()];
  const indexes = candidates.filter((index) => isParagraph(blocks[index]));
  const bold = indexes.filter((index) => isHeadingLike(blocks[index]));
  const hasTitle = (index: number) =>
    labels[index]?.title ||
    (labels[index]?.level && isParagraph(blocks[index + 1]) && isTitle(labels[index + 1]));
  const numbered = fits(indexes.filter((index) => hasTitle(index) && !bold.includes(index)));
  const labelledBold = fits(bold);
  const hasHeadings = blocks.filter(({ rank }) => rank >= 1 && rank < BELOW_HEADINGS).length > 1;

  const inner = innerRanks([...numbered].map((index) => labels[index]));
  const ranked = blocks.map((block, index): Block => {
    const steps = labels[index]?.number.split('.').length ?? 0;
    const level = isParagraph(block) ? wordLevel(block.node) : 0;
    if (level > 0) return { ...block, rank: BELOW_HEADINGS + level };
    const next = blocks[index + 1];
    const leads = bold.includes(index) && !hasHeadings && next !== undefined && isList(next.node);
    if (labelledBold.has(index) || leads) return { ...block, rank: BELOW_HEADINGS + steps / 10 };
    if (!numbered.has(index)) return block;
    return { ...block, rank: BELOW_HEADINGS + steps + inner(labels[index]) };
  });
  const title = titleOf(ranked, continued);
  return { title, blocks: ranked.filter((block) => block !== title), continued };
}

/**
 * Whether a line is the title of "Cel strategiczny 1." above it: not one with a number of its own. What
 * looks like one may be a word: "Praca i dom".
 */
const isTitle = (label: PossibleLabel | undefined): boolean =>
  !label || (label.level !== '' && label.end === '' && !label.number.includes('.'));

/**
 * How deep numbers of one step are in one another, by the order in which their forms come: below
 * "I." is "1)", and below that "a)". A form that does not begin with its first is only a slip.
 */
function innerRanks(
  labels: readonly (PossibleLabel | undefined)[],
): (label: PossibleLabel | undefined) => number {
  const forms: string[] = [];
  for (const label of labels) {
    const form = formOf(label);
    const isNew = form !== '' && !forms.includes(form);
    if (isNew && (forms.length === 0 || isFirst(label?.number ?? ''))) forms.push(form);
  }
  return (label) => {
    const form = formOf(label);
    // Letters are below numbers of several steps, too.
    if (/^\p{Ll}$/u.test(label?.number ?? '') && form !== forms[0]) return 8;
    return Math.max(forms.indexOf(form), 0) / 10;
  };
}

/** "a)", "1.", "I." and the like; empty for a number of several steps. */
function formOf(label: PossibleLabel | undefined): string {
  if (!label || label.number.includes('.')) return '';
  const { level, number, end } = label;
  const kind = /^\d/.test(number) ? '1' : /^[IVX]+$/.test(number) ? 'I' : number < 'a' ? 'A' : 'a';
  return `${level} ${kind}${end}`;
}

function titleOf(blocks: readonly Block[], continued: ReadonlySet<string>): Block | undefined {
  const [first, ...others] = blocks.filter(({ rank }) => rank > 0);
  if (!first || first.rank >= BELOW_HEADINGS || first.label) return undefined;
  if (hasClass(first.node, 'title')) return first;
  if (['area', 'goal-heading'].some((name) => hasClass(first.node, name))) return undefined;
  const [isGoal] = fitLabels([labelOf(first)], { continued });
  return !isGoal && others.every(({ rank }) => rank > first.rank) ? first : undefined;
}

const isGenerated = ({ node }: Block): boolean =>
  hasClass(node, 'goal-heading') || findByClass([node], 'leaf') !== undefined;

const labelOf = ({ node, nodes, label, text }: Block): PossibleLabel | undefined =>
  label || readMarkedLabel(node, nodes) ? undefined : readLabel(text);

const labelsInList = ({ node }: Block): (PossibleLabel | undefined)[] =>
  isList(node)
    ? [...walkNodes([node])]
        .filter((item) => nameOf(item) === 'li')
        .map((item) => readLabel(readInline(children(item)).text))
    : [];

/** Not words that lead to a list: "Goals:". */
const isHeadingLike = (block: Block | undefined): boolean =>
  block !== undefined && isBold(block) && !block.text.endsWith(':');
