/** Loaded when the page has run another copy of our script before. Two of one version do no harm. */
import { registeredScripts } from './registration.js';
import { VERSION } from './version.js';
import { tellWebmaster } from './webmaster-report.js';

const [first, ...others] = registeredScripts();
const own = others.find(({ version }) => version === VERSION);
if (first && own && first.version !== VERSION) {
  void tellWebmaster(VERSION, ({ msg, format }) =>
    format(
      msg(
        'This page loads two versions of the script: {first} from {firstAddress} and {second} from {secondAddress}. The first works, the second does nothing. Take one out.',
        {
          id: 'issue.second-version',
          desc: 'Webmaster: {first} and {second} are versions such as 1.2.0, the others addresses.',
        },
      ),
      {
        first: first.version,
        firstAddress: first.address,
        second: own.version,
        secondAddress: own.address,
      },
    ),
  );
}
