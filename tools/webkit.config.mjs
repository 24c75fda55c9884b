import base from '../web-test-runner.config.mjs';
import { webkitLauncher } from './engines/webkit.mjs';

export default { ...base, browsers: [webkitLauncher()] };
