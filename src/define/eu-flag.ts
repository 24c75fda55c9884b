import { EuFlag } from '../elements/graphics/eu-flag.js';
import { define } from '../elements/shared/define.js';

define('eu-flag', EuFlag);
