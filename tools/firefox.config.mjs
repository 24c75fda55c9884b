import base from '../web-test-runner.config.mjs';
import { firefoxLauncher } from './engines/firefox.mjs';

export default { ...base, browsers: [firefoxLauncher()] };
