import { UkrainianHeart } from '../elements/graphics/ukrainian-heart.js';
import { define } from './define.js';

define('ukrainian-heart', UkrainianHeart);
