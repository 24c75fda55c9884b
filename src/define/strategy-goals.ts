import { StrategyGoals } from '../elements/strategy-goals/strategy-goals.js';
import { define } from './define.js';

define('strategy-goals', StrategyGoals);
