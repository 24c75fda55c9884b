/** Content management systems that treat our code in their own ways. */
export type Cms = 'wordpress' | 'drupal' | 'typo3' | 'joomla' | 'mediawiki' | 'liferay' | 'other';

const GENERATORS: readonly (readonly [RegExp, Cms])[] = [
  [/wordpress/i, 'wordpress'],
  [/drupal/i, 'drupal'],
  [/typo3/i, 'typo3'],
  [/joomla/i, 'joomla'],
  [/mediawiki/i, 'mediawiki'],
  [/liferay/i, 'liferay'],
];

/** What each leaves on its pages where it does not name itself. */
const TRACES: readonly (readonly [string, Cms])[] = [
  ['[src*="/wp-content/"], [src*="/wp-includes/"], [href*="/wp-content/"]', 'wordpress'],
  ['[data-drupal-selector], [data-drupal-link-system-path]', 'drupal'],
  ['[src*="/typo3conf/"], [src*="/typo3temp/"], [href*="/typo3temp/"]', 'typo3'],
  ['[src*="/media/system/js/"], [src*="/media/vendor/joomla"]', 'joomla'],
  ['body.mediawiki', 'mediawiki'],
  ['[src*="/o/frontend-js"], [href*="/o/classic-theme"]', 'liferay'],
];

/** The system that made a page, as far as the page tells. */
export function cmsOf(root: Element): Cms {
  const generators = [...root.querySelectorAll('meta[name="generator" i]')].map(
    (meta) => meta.getAttribute('content') ?? '',
  );
  const named = GENERATORS.find(([name]) => generators.some((text) => name.test(text)));
  return (named ?? TRACES.find(([trace]) => root.querySelector(trace)))?.[1] ?? 'other';
}
