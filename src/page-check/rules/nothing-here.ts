import type { L10n } from '../../localization/core/l10n.js';
import { pageRule } from '../page.js';
import { placeholderRules } from './placeholders.js';
import { tagRules } from './tags.js';

const PLACEHOLDER = '<div data-city="strategy-goals" data-city-src="strategy.json"></div>';

/** Rules that report our code where it has arrived, but not as an element. */
const arrivals = [
  tagRules['escaped-tag'],
  tagRules['code-on-show'],
  tagRules['misspelt-tag'],
  placeholderRules['misspelt-placeholder'],
  placeholderRules['waiting-placeholder'],
];

export const nothingHereRules = {
  /** The script runs, or there would be no page check; but the CMS has removed what it should show. */
  'nothing-here': pageRule({
    severity: 'error',
    async check(page) {
      if (page.ours.length > 0) return [];
      const arrived = await Promise.all(arrivals.map(async (rule) => rule.check(page)));
      if (arrived.flat().length > 0) return [];
      return [{ params: { cms: cmsOf(page.root) } }];
    },
    say: (l10n, params) => ({
      what: l10n.msg('The script is on this page, but there is nothing for it to show.', {
        id: 'page-check.nothing-here',
        desc: 'Page check: no tag of ours and no placeholder was found.',
      }),
      fix: systems[params.cms].advise(l10n),
      code: PLACEHOLDER,
    }),
  }),
};

/** A content management system that treats our code in its own way. */
interface System {
  readonly generator?: RegExp;
  /** What gives it away on pages that do not name it. */
  readonly traces?: string;
  /** How to get our code past its editor. */
  advise(l10n: L10n): string;
}

const systems = {
  wordpress: {
    generator: /wordpress/i,
    traces: '[src*="/wp-content/"], [src*="/wp-includes/"], [href*="/wp-content/"]',
    advise: ({ msg }) =>
      msg(
        'This is WordPress: it removes our tags when authors write them, and in a multisite network when anyone but a super admin does. Use the placeholder below in a “Custom HTML” block, or our plugin.',
        {
          id: 'page-check.cms.wordpress',
          desc: 'Page check: how to get our code into a WordPress page. “below” is a line of HTML.',
        },
      ),
  },
  drupal: {
    generator: /drupal/i,
    traces: '[data-drupal-selector], [data-drupal-link-system-path]',
    advise: ({ msg }) =>
      msg(
        'This is Drupal: the text format “Basic HTML” removes our tags, and the placeholder too. Use a plain link that the script is set to replace, or choose “Full HTML” for this text and use the placeholder below.',
        {
          id: 'page-check.cms.drupal',
          desc: 'Page check: how to get our code into a Drupal page.',
        },
      ),
  },
  typo3: {
    generator: /typo3/i,
    traces: '[src*="/typo3conf/"], [src*="/typo3temp/"], [href*="/typo3temp/"]',
    advise: ({ msg }) =>
      msg(
        'This is TYPO3: its text editor turns our tags into visible text. Use the placeholder below, or the content element “HTML”.',
        { id: 'page-check.cms.typo3', desc: 'Page check: how to get our code into a TYPO3 page.' },
      ),
  },
  joomla: {
    generator: /joomla/i,
    traces: '[src*="/media/system/js/"], [src*="/media/vendor/joomla"]',
    advise: ({ msg }) =>
      msg(
        'This is Joomla: its text filters remove our tags. Use the placeholder below, and paste it in the source code view of the editor.',
        {
          id: 'page-check.cms.joomla',
          desc: 'Page check: how to get our code into a Joomla page.',
        },
      ),
  },
  mediawiki: {
    generator: /mediawiki/i,
    traces: 'body.mediawiki',
    advise: ({ msg }) =>
      msg('This is MediaWiki: it removes unknown tags. Use the placeholder below.', {
        id: 'page-check.cms.mediawiki',
        desc: 'Page check: how to get our code into a wiki page.',
      }),
  },
  liferay: {
    generator: /liferay/i,
    traces: '[src*="/o/frontend-js"], [href*="/o/classic-theme"]',
    advise: ({ msg }) =>
      msg(
        'This is Liferay: its editor may remove our tags. Use a page fragment with HTML, or the placeholder below.',
        {
          id: 'page-check.cms.liferay',
          desc: 'Page check: how to get our code into a Liferay page.',
        },
      ),
  },
  other: {
    advise: ({ msg }) =>
      msg(
        'If you have put a tag there, the editor of your CMS has removed it. Use the placeholder below: nearly all editors keep it. Otherwise paste it in the source code view, or ask your site administrator for permission to use HTML.',
        {
          id: 'page-check.cms.other',
          desc: 'Page check: how to get our code into a page of any CMS.',
        },
      ),
  },
} satisfies Record<string, System>;

export type Cms = keyof typeof systems;

/** The system that made the page, as far as one can tell from it. */
function cmsOf(root: Element): Cms {
  const generators = [...root.querySelectorAll('meta[name="generator" i]')].map(
    (meta) => meta.getAttribute('content') ?? '',
  );
  const all = Object.entries<System>(systems) as [Cms, System][];
  const named = all.find(([, { generator }]) => generators.some((text) => generator?.test(text)));
  const traced = () => all.find(([, { traces }]) => traces && root.querySelector(traces));
  return (named ?? traced())?.[0] ?? 'other';
}
