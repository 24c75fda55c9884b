import { romanValue } from '../model/goal-number.js';
import { parentNumber } from '../model/parent-number.js';
import { romanNumeral } from '../model/numerals.js';
import type { PossibleLabel } from './goal-label.js';

/** What is known of the plan around some siblings. */
export interface LabelContext {
  /** The number of the goal that they belong to. */
  readonly parent?: string | undefined;
  /** What goals of this depth are called, if that is known already. */
  readonly level?: string | undefined;
  /** The numbers that others in the plan continue: "1" where there is a "1.1". */
  readonly continued: ReadonlySet<string>;
  /** The numbers of all, where they are not siblings but the whole plan. */
  readonly numbers?: ReadonlySet<string>;
}

/** Stems of the words that plans call their levels. */
const LEVEL_WORDS =
  /(?:^|\s)(cel|działani|zadani|priorytet|kierun|obszar|oś|osi|filar|projekt|program|przedsięwzi|wyzwani|goal|aim|objective|priorit|action|task|measure|pillar|axis|target|project|ціл|завдан|пріоритет|напрям|захід|заход|про[єе]кт|cíl|opatřen|ziel|maßnahm)/i;
const YEAR = /(?:^|\.)(?:19|20)\d\d$/;
/** What follows a sum or a measure: "1.5 mln zł". */
const UNIT =
  /^(mln|mld|tys|zł|pln|eur|usd|€|%|°|k?m|ha|m²|m2|kg|t|rok|lat|godz|min|million|billion|year|month|hour)(?![\p{L}])|^(lata|roku|tys\.|proc|miesi)/iu;

/** Which numbers the plan continues: each that is the beginning of another. */
export function continuedNumbers(labels: Iterable<PossibleLabel | undefined>): Set<string> {
  const numbers = new Set<string>();
  for (const label of labels) {
    let above = label && parentNumber(label.number);
    for (; above !== undefined; above = parentNumber(above)) numbers.add(above);
  }
  return numbers;
}

/**
 * Which siblings have a label before their title, and which only have a title that looks like it: "SP
 * nr 12 – nowa sala", "Linia 141 – nad jezioro", "31.12.2026 – koniec budowy", "3. edycja". A label
 * continues the number above, is continued by those below, or counts on from its siblings. In doubt
 * the words stay in the title, where everybody can read them.
 */
export function fitLabels(
  labels: readonly (PossibleLabel | undefined)[],
  context: LabelContext,
): boolean[] {
  const families = new Map<string, Family>();
  for (const label of labels) {
    if (!label) continue;
    const family = families.get(familyOf(label)) ?? new Family();
    families.set(familyOf(label), family);
    family.add(lastStep(label.number));
  }
  const isSafe = labels.map((label) => label !== undefined && fitsAbove(label, context));
  const fits = labels.map((label, index) => {
    if (!label || isSafe[index]) return isSafe[index] === true;
    const family = families.get(familyOf(label)) ?? new Family();
    return label.level
      ? levelFits(label, family, labels.length, context)
      : numberFits(label, family, labels.length);
  });
  // One line of many that begins with a number is no numbering.
  const few = fits.filter(Boolean).length * 2 < labels.length;
  return fits.map((fit, index) => fit && (!few || isSafe[index] === true));
}

/** Those that are counted together. */
const familyOf = ({ level, number, end }: PossibleLabel): string =>
  [level.toLowerCase(), parentNumber(number) ?? '', level ? '' : end].join('\n');

export const isLevelWord = (words: string): boolean => LEVEL_WORDS.test(words);

const lastStep = (number: string): string => number.slice(number.lastIndexOf('.') + 1);

/** Whether the number itself says where it belongs. */
function fitsAbove(label: PossibleLabel, { parent, continued, numbers }: LabelContext): boolean {
  const { level, number, end, title } = label;
  if (YEAR.test(number)) return false;
  const continues =
    (parent !== undefined && number.startsWith(`${parent}.`)) ||
    (numbers?.has(parentNumber(number) ?? '') ?? false);
  if (!end && title) return continues && level !== '' && isLevelWord(level);
  if (continues) return true;
  const isTop = parent === undefined && (!level || isLevelWord(level));
  return isTop && continued.has(number);
}

/** A label with words that name a level, for which nothing above speaks. */
function levelFits(
  label: PossibleLabel,
  family: Family,
  siblings: number,
  { parent, level }: LabelContext,
): boolean {
  const { number, end, title } = label;
  if (YEAR.test(number) || (!end && title)) return false;
  if (level?.toLowerCase() === label.level.toLowerCase()) return true;
  if (isLevelWord(label.level)) {
    return (family.size === 1 && parent === undefined) || family.startsAtFirst || family.counts;
  }
  const isWhole = parent === undefined && family.size === siblings && siblings > 1;
  return isWhole && family.startsAtFirst && family.counts;
}

/** A number alone, for which nothing above speaks. */
function numberFits(
  { number, end, title }: PossibleLabel,
  family: Family,
  siblings: number,
): boolean {
  if (YEAR.test(number) || /(?:^|\.)0\d/.test(number)) return false;
  const step = lastStep(number);
  const hasNeighbour = family.hasNeighbourOf(step);
  const isMultiple = number !== step;
  if (!end) return isMultiple && !UNIT.test(title) && (hasNeighbour || isFirst(step));
  if (!/^\d+$/.test(step) && !isMultiple) {
    return hasNeighbour || (family.size > 1 && /^\p{Lu}1$/u.test(step));
  }
  if (hasNeighbour) return true;
  if (/^\p{Ll}/u.test(title) && !isMultiple) return false;
  return isFirst(step) || (siblings <= 2 && /[.)]$/.test(end));
}

export const isFirst = (step: string): boolean => /^(0?1|i|a|а)$/i.test(step);

/** The last steps of numbers that are counted together. */
class Family {
  size = 0;
  startsAtFirst = false;
  /** Each comes right after the one before. */
  counts = true;
  readonly #steps = new Set<string>();
  readonly #next = new Set<string>();
  #last: readonly string[] = [];

  add(step: string): void {
    if (this.size === 0) this.startsAtFirst = isFirst(step);
    else if (!this.#last.includes(step)) this.counts = false;
    this.size += 1;
    this.#steps.add(step);
    this.#last = successors(step);
    for (const next of this.#last) this.#next.add(next);
  }

  hasNeighbourOf(step: string): boolean {
    return this.#next.has(step) || successors(step).some((next) => this.#steps.has(next));
  }
}

/** What comes right after a step: 10 after 9, IX after VIII, d after c. */
function successors(step: string): string[] {
  if (/^\d+$/.test(step)) return [String(Number(step) + 1)];
  const roman = romanValue(step);
  const next = roman === undefined ? '' : romanNumeral(roman + 1);
  const letter = String.fromCodePoint((step.codePointAt(step.length - 1) ?? 0) + 1);
  return [
    step.slice(0, -1) + letter,
    ...(next ? [step === step.toLowerCase() ? next.toLowerCase() : next] : []),
  ];
}
