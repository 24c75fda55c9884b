import { StrategyGoals } from '../elements/strategy-goals/strategy-goals.js';
import { define } from '../elements/shared/define.js';

define('strategy-goals', StrategyGoals);
