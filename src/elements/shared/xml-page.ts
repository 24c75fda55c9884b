import { reportToWebmaster } from '../../localization/core/report.js';
import { nearestLanguage } from '../../localization/dom/language.js';

// On import it tells the webmaster of a page that is XML why our elements are not there.
const page = globalThis.document as Document | undefined;
const type = page?.contentType;
if (type?.endsWith('xml')) {
  reportToWebmaster(nearestLanguage(document.documentElement), type, (words, l10n) =>
    words.xmlPage(l10n, type),
  );
}
