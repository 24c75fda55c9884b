import type { Tag } from './embeddable.js';
import { tellWebmaster } from './webmaster-report.js';

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
