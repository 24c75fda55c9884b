// Checked by `tsc`, not run: what an author of a React page may write, and what is an error.
import type { StrategyGoals, StrategyGoalsToggleEvent } from '../../src/index.js';
import type {} from '../../src/react.js';

export const allowed = [
  <strategy-goals
    key="plan"
    src="strategy.json"
    openDepth={1}
    headingLevel={3}
    controls
    controlsList="nosearch"
    newsSrc="news.{lang}.json"
    languages="pl en"
    newsLanguages="pl en"
    loading="lazy"
    data={{ goals: [] }}
    lang="pl"
    className="wide"
    ref={(element: StrategyGoals | null) => element?.expandAll()}
    onload={(event) => event.type}
    onerror={(event) => event.type}
    onstrategy-goals-toggle={(event: StrategyGoalsToggleEvent) => event.number}
  >
    <p>Our goals</p>
  </strategy-goals>,
  <news-list key="news" src="news.{lang}.json" languages="pl en" limit={3} goal="2.10" />,
  // As in HTML, for a page that is rendered on a server.
  <strategy-goals
    key="rendered"
    open-depth={1}
    heading-level="3"
    controlslist="nosearch"
    news-src="news.json"
    news-languages="pl en"
  />,
  <news-list key="rendered-news" heading-level={3} />,
  <eu-flag key="flag" alt="" caption="" href="https://european-union.europa.eu/" />,
  <ukrainian-heart key="heart" alt="" />,
];

export const refused = [
  // @ts-expect-error a level is a number
  <strategy-goals key="1" openDepth="1" />,
  // @ts-expect-error there is no such way to load
  <news-list key="2" loading="later" />,
  // @ts-expect-error what an element has found is not set from outside
  <strategy-goals key="3" issues={[]} />,
  // @ts-expect-error a flag loads nothing
  <eu-flag key="4" src="x" />,
  // @ts-expect-error what an element keeps for itself is not set from outside
  <strategy-goals key="5" openState={undefined} />,
  // @ts-expect-error a level is no yes or no
  <news-list key="6" heading-level={true} />,
];
