import type { StrategyGoals } from '../src/elements/strategy-goals/strategy-goals.js';

interface Plan {
  readonly title?: unknown;
  readonly language?: unknown;
  readonly levels?: unknown;
  readonly goals: readonly unknown[];
}

// One card of a real plan, open. All of it is further down.
const card = document.querySelector<StrategyGoals>('#torun');
const answer = await fetch('./demo/data/torun-strategy.json');
const { title, language, levels, goals } = (await answer.json()) as Plan;
if (card) card.data = { title, language, levels, goals: goals.slice(0, 1) };
