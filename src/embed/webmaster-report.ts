/** What the webmaster is told on the console. Loaded only by pages that need it. */
import { forAuthors } from '../localization/core/author-texts.js';
import type { L10n } from '../localization/core/l10n.js';
import { loadL10n } from '../localization/core/locales.js';
import { nearestLanguage } from '../localization/dom/nearest-language.js';
import type { Tag } from '../elements/tags.js';
import type { RegisteredScript } from './registration.js';

const told = new Set<string>();

/** In the language of the page, and only once about each thing. */
async function tellWebmaster(about: string, sentence: (l10n: L10n) => string): Promise<void> {
  if (told.has(about)) return;
  told.add(about);
  const l10n = await forAuthors(await loadL10n(nearestLanguage(document.documentElement)));
  console.warn(`city-elements: ${sentence(l10n)}`);
}

/** Why no link becomes an element. */
export const tellBadSelector = (tag: Tag, selector: string): Promise<void> =>
  tellWebmaster(`${tag} ${selector}`, ({ msg, format }) =>
    format(
      msg(
        'The selector in {setting}="{selector}" is not valid CSS, so no link is replaced. Write one such as {example}.',
        {
          id: 'issue.link-selector',
          desc: 'Webmaster: a setting of the script names the links that are replaced by an element.',
        },
      ),
      { setting: `data-city-${tag}`, selector, example: "main a[href$='strategy.json']" },
    ),
  );

/** Why this link stays what it is. */
export const tellOtherSite = (tag: Tag, url: string): Promise<void> =>
  tellWebmaster(`${tag} ${url}`, ({ msg, format }) =>
    format(
      msg(
        'The link to {url} leads to another site, so {setting} does not replace it. If your data are there, write {setting}-src="{url}".',
        {
          id: 'issue.link-other-site',
          desc: 'Webmaster: a link that a setting of the script names. {setting} is the name of the setting.',
        },
      ),
      { setting: `data-city-${tag}`, url },
    ),
  );

/** Which of two versions of the script works. */
export const tellSecondVersion = (
  first: RegisteredScript,
  second: RegisteredScript,
): Promise<void> =>
  tellWebmaster(second.version, ({ msg, format }) =>
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
        second: second.version,
        secondAddress: second.address,
      },
    ),
  );
