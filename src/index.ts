// Classes and types. Importing them defines no tag; `city-elements/define/…` does.
export { EuFlag } from './elements/graphics/eu-flag.js';
export { UkrainianHeart } from './elements/graphics/ukrainian-heart.js';
export { NewsList } from './elements/news-list/news-list.js';
export { StrategyGoals } from './elements/strategy-goals/strategy-goals.js';
export { StrategyGoalsToggleEvent } from './elements/strategy-goals/strategy-goals-toggle-event.js';
export { setMessages } from './localization/core/set-messages.js';
export { checkNews, checkStrategy } from './model/check.js';
export type { Goal } from './model/goals.js';
export type { Issue, IssueCode, Parsed, ParseOptions } from './model/issue.js';
export { parseNews, type News, type NewsImage, type NewsItem } from './model/news.js';
export { parseStrategy, type Area, type Level, type Strategy } from './model/strategy.js';
export type { Text } from './model/text.js';
export type { LoadState } from './sources/source-controller.js';
