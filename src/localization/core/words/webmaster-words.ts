import type { L10n } from '../l10n.js';

export { authorTexts as webmasterTexts } from '../generated/author.js';

/** Where an author sees the same without a console. */
export const pageCheckHint = ({ msg }: L10n): string =>
  msg('To see this on the page, add ?city-check to its address.', {
    id: 'issue.page-check',
    desc: 'Author: the last line of the first message in the console, about mistakes in the data.',
  });

/** Why no link is replaced. */
export const badSelector = ({ msg, format }: L10n, tag: string, selector: string): string =>
  format(
    msg(
      'The selector in {setting}="{selector}" is not valid CSS, so no link is replaced. Write one such as {example}.',
      {
        id: 'issue.link-selector',
        desc: 'Webmaster: a setting of the script names the links that are replaced by an element.',
      },
    ),
    { setting: `data-city-${tag}`, selector, example: "main a[href$='strategy.json']" },
  );

/** Why this link is not replaced. */
export const otherSite = ({ msg, format }: L10n, tag: string, url: string): string =>
  format(
    msg(
      'The link to {url} leads to another site, so {setting} does not replace it. If your data are there, write {setting}-src="{url}".',
      {
        id: 'issue.link-other-site',
        desc: 'Webmaster: a link that a setting of the script names. {setting} is the name of the setting.',
      },
    ),
    { setting: `data-city-${tag}`, url },
  );

/** A copy of our script. */
export interface Script {
  readonly version: string;
  readonly address: string;
}

/** Which of two versions of the script is used. */
export const secondVersion = ({ msg, format }: L10n, first: Script, second: Script): string =>
  format(
    msg(
      'Two versions of our script are on the page: {first} from {firstAddress} and {second} from {secondAddress}. The first works, the second does nothing. Remove one.',
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
  );

/** Why a page keeps the HTML in our tags. */
export const xmlPage = ({ msg, format }: L10n, type: string): string =>
  format(
    msg(
      'The server sends this page as {type}, and our tags work in HTML only: the page shows what is written inside them. Send it as text/html.',
      {
        id: 'issue.xml-page',
        desc: 'Webmaster: {type} is a media type such as application/xhtml+xml.',
      },
    ),
    { type },
  );
