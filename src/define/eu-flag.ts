import { EuFlag } from '../elements/graphics/eu-flag.js';
import { define } from './define.js';

define('eu-flag', EuFlag);
