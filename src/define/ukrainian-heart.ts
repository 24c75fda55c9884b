import { UkrainianHeart } from '../elements/graphics/ukrainian-heart.js';
import { define } from '../elements/shared/define.js';

define('ukrainian-heart', UkrainianHeart);
