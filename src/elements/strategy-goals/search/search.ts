import type { L10n } from '../../../localization/core/l10n.js';
import { showNumber } from '../../../model/goal-number.js';
import { goalTexts } from '../../../model/goal-texts.js';
import type { Goal } from '../../../model/goals.js';
import { walkGoals, type GoalAtDepth } from '../../../model/goal-tree.js';
import type { Strategy } from '../../../model/strategy.js';
import type { Text } from '../../../model/text.js';
import { fold } from '../../../model/fold.js';
import { primaryLanguage } from '../../../model/language-tag.js';
import { polishStem } from '../../../model/polish-stem.js';
import { beginnings, findHits, hasTerm, searchTerms, type Stem } from './terms.js';

/** A goal with its text, folded for the search. */
export interface SearchableGoal {
  readonly place: GoalAtDepth;
  /** What is always visible. */
  readonly label: string;
  /** What is visible when it is open. */
  readonly details: string;
}

export interface FoundGoals {
  readonly hits: ReadonlySet<Goal>;
  /** How many goals were searched. */
  readonly total: number;
  /** The hits, the goals above them, and everything inside a hit. */
  readonly shown: ReadonlySet<Goal>;
  /** The goals that must be open for every hit to be visible. */
  readonly open: readonly Goal[];
}

/** A search in a plan as one reader sees it: in the texts of their language. */
export class GoalSearch {
  query = '';
  found: FoundGoals | undefined;
  /** Nothing has exactly these words; what was found has other forms of them, or words that begin like them. */
  isSimilar = false;

  #terms: readonly string[] = [];
  #strategy: Strategy | undefined;
  #l10n: L10n | undefined;
  #stem: Stem | undefined;
  #goals: readonly SearchableGoal[] | undefined;
  /** Folded texts: those that are searched are marked too, at every letter. */
  readonly #folded = new Map<string, string>();

  /** @returns whether it had to search again, because the plan or its texts have changed */
  useTexts(strategy: Strategy | undefined, l10n: L10n | undefined): boolean {
    if (strategy === this.#strategy && l10n === this.#l10n) return false;
    this.#strategy = strategy;
    this.#l10n = l10n;
    this.#stem = stemIn(l10n?.language);
    this.#goals = undefined;
    this.#folded.clear();
    return this.found !== undefined;
  }

  /** Folds the whole plan, which takes longer than to search it. */
  prepare(l10n: L10n): readonly SearchableGoal[] {
    return (this.#goals ??= searchableGoals(this.#strategy, l10n, this.#fold));
  }

  search(query: string, l10n: L10n): void {
    this.query = query;
    this.#terms = searchTerms(query);
    this.found =
      this.#terms.length > 0 ? findGoals(this.prepare(l10n), this.#terms, this.#stem) : undefined;
    this.isSimilar = this.#hasOnlyOtherForms();
    if (this.found?.hits.size === 0) this.#findSimilar();
  }

  #hasOnlyOtherForms(): boolean {
    if (!this.#stem || !this.found?.hits.size) return false;
    return findGoals(this.#goals ?? [], this.#terms).hits.size === 0;
  }

  #findSimilar(): void {
    for (const terms of beginnings(this.#terms)) {
      const found = findGoals(this.#goals ?? [], terms);
      if (found.hits.size === 0) continue;
      this.#terms = terms;
      this.found = found;
      this.isSimilar = true;
      return;
    }
  }

  isShown(goal: Goal): boolean {
    return this.found?.shown.has(goal) ?? true;
  }

  hitsIn(text: string): [number, number][] {
    return this.found ? findHits(text, this.#fold(text), this.#terms, this.#stem) : [];
  }

  readonly #fold = (text: string): string => {
    const known = this.#folded.get(text) ?? fold(text);
    this.#folded.set(text, known);
    return known;
  };
}

/** Keeps its results: a search goes through the same words at every letter. */
function remembered(stem: Stem): Stem {
  const stems = new Map<string, string>();
  return (word) => {
    const known = stems.get(word) ?? stem(word);
    stems.set(word, known);
    return known;
  };
}

const stemIn = (language = ''): Stem | undefined =>
  primaryLanguage(language) === 'pl' ? remembered(polishStem) : undefined;

function searchableGoals(
  strategy: Strategy | undefined,
  l10n: L10n,
  foldText: typeof fold,
): SearchableGoal[] {
  if (!strategy) return [];
  const { language, levels = [], areas = [] } = strategy;
  const words = (...texts: (Text | undefined)[]) =>
    texts.map((text) => text && foldText(l10n.text(text, language).value)).join(' ');
  return [...walkGoals(strategy.goals)].map((place) => {
    const { number, title, areas: own } = place.goal;
    return {
      place,
      label: words(number && showNumber(number), levels[place.depth - 1]?.name, title),
      details: words(
        ...goalTexts(place.goal),
        ...areas.filter(({ id }) => own.includes(id)).map((area) => area.title),
      ),
    };
  });
}

/**
 * Finds the goals that have every term.
 *
 * @param goals in reading order
 */
export function findGoals(
  goals: readonly SearchableGoal[],
  terms: readonly string[],
  stem?: Stem,
): FoundGoals {
  const hits = new Set<GoalAtDepth>();
  const above = new Set<GoalAtDepth>();
  const open = new Set<Goal>();
  for (const { place, label, details } of goals) {
    const missing = terms.filter((term) => !hasTerm(label, term, stem));
    if (!missing.every((term) => hasTerm(details, term, stem))) continue;
    hits.add(place);
    if (missing.length > 0 && place.goal.goals.length > 0) open.add(place.goal);
    for (let step = place.parent; step && !above.has(step); step = step.parent) {
      above.add(step);
      open.add(step.goal);
    }
  }

  const shown = new Set<Goal>();
  // A hit without a hit below it opens as usual, and shows everything in it.
  const whole = new Set<GoalAtDepth>();
  for (const { place } of goals) {
    const isInWhole = place.parent !== undefined && whole.has(place.parent);
    if (isInWhole || (hits.has(place) && !above.has(place))) whole.add(place);
    if (isInWhole || hits.has(place) || above.has(place)) shown.add(place.goal);
  }
  return {
    hits: new Set([...hits].map(({ goal }) => goal)),
    total: goals.length,
    shown,
    open: [...open],
  };
}
