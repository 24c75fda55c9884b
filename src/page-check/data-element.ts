import type { NewsList } from '../elements/news-list/news-list.js';
import type { StrategyGoals } from '../elements/strategy-goals/strategy-goals.js';

/** An element of ours with data, upgraded by our script and by no other. */
export const isDataElement = (element: Element): element is StrategyGoals | NewsList =>
  'sourceAddress' in element && 'issues' in element;
