import type { L10n } from '../../localization/core/l10n.js';
import type { Cms } from '../cms.js';

/** Which way in survives in a content management system. */
export function cmsAdvice(cms: Cms, { msg }: L10n): string {
  switch (cms) {
    case 'wordpress':
      return msg(
        'This is WordPress: it takes our tags from authors, and from everybody but the administrator of a network of sites. Use the placeholder below in a “Custom HTML” block, or our plugin.',
        {
          id: 'page-check.cms.wordpress',
          desc: 'Page check: how to get our code into a WordPress page. “below” is a line of HTML.',
        },
      );
    case 'drupal':
      return msg(
        'This is Drupal: the text format “Basic HTML” takes our tags away, and the placeholder too. Use a plain link that the script is set to replace, or choose “Full HTML” for this text and use the placeholder below.',
        {
          id: 'page-check.cms.drupal',
          desc: 'Page check: how to get our code into a Drupal page.',
        },
      );
    case 'typo3':
      return msg(
        'This is TYPO3: its text editor turns our tags into visible text. Use the placeholder below, or the content element “HTML”.',
        { id: 'page-check.cms.typo3', desc: 'Page check: how to get our code into a TYPO3 page.' },
      );
    case 'joomla':
      return msg(
        'This is Joomla: its text filters take our tags away. Use the placeholder below, and paste it in the source code view of the editor.',
        {
          id: 'page-check.cms.joomla',
          desc: 'Page check: how to get our code into a Joomla page.',
        },
      );
    case 'mediawiki':
      return msg('This is MediaWiki: it lets no unknown tags through. Use the placeholder below.', {
        id: 'page-check.cms.mediawiki',
        desc: 'Page check: how to get our code into a wiki page.',
      });
    case 'liferay':
      return msg(
        'This is Liferay: its editor may take our tags away. Use a page fragment with HTML, or the placeholder below.',
        {
          id: 'page-check.cms.liferay',
          desc: 'Page check: how to get our code into a Liferay page.',
        },
      );
    case 'other':
      return msg(
        'If you have put a tag there, the editor of your CMS has taken it away. Use the placeholder below: nearly all of them let it through. Else paste it in the source code view, or ask your administrator for the right to use HTML.',
        {
          id: 'page-check.cms.other',
          desc: 'Page check: how to get our code into a page of any CMS.',
        },
      );
  }
}
