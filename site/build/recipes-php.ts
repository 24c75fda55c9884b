import { preloadLine } from '../../src/preload/links.js';
import type { Parts } from './parts.js';
import { themeIn } from './settings.js';

// What goes into files in PHP. All addresses in it were checked: they hold no quotes.

export const wordpressTheme = ({ folder }: Parts): string => `add_action( 'wp_footer', function () {
	echo '<script type="module" src="${folder}city-elements.min.js"></script>';
} );`;

export const wordpressEarly = ({
  links,
  settings: { language },
}: Parts): string => `add_action( 'wp_head', function () {
	if ( ! is_page( '${language === 'pl' ? 'strategia' : 'strategy'}' ) ) {
		return;
	}
	?>
${links.map(preloadLine).join('\n')}
	<?php
}, 1 );`;

/** The theme of Drupal that a folder is in, and the folder as the files of the theme write it. */
export function drupalPlace({ folder, settings }: Parts): { theme: string; path: string } {
  const [, theme = '', path = ''] = /^\/themes\/custom\/([^/]+)\/(.*)$/.exec(folder) ?? [];
  return theme ? { theme, path } : { theme: themeIn(settings.language), path: folder };
}

export function drupalEarly(parts: Parts): string {
  const { links } = parts;
  const arrays = links.map(({ kind, href }) =>
    kind === 'data'
      ? `    ['rel' => 'preload', 'href' => '${href}', 'as' => 'fetch', 'crossorigin' => 'anonymous'],`
      : `    ['rel' => 'modulepreload', 'href' => '${href}'],`,
  );
  return `function ${drupalPlace(parts).theme}_page_attachments_alter(array &$attachments) {
  if (\\Drupal::service('path.current')->getPath() !== '/node/12') {
    return;
  }
  $links = [
${arrays.join('\n')}
  ];
  foreach ($links as $link) {
    $attachments['#attached']['html_head_link'][] = [$link];
  }
}`;
}

export const joomlaTemplate = ({ folder }: Parts): string =>
  `$wa = $this->getWebAssetManager();
$wa->registerAndUseScript('city-elements', '${folder.replace(/^\/(?!\/)/, '')}city-elements.min.js', [], ['type' => 'module']);`;

export const joomlaEarly = ({ links }: Parts): string => {
  const lines = links.map(({ kind, href }) =>
    kind === 'data'
      ? `    $this->addHeadLink('${href}', 'preload', 'rel', ['as' => 'fetch', 'crossorigin' => 'anonymous']);`
      : `    $this->addHeadLink('${href}', 'modulepreload');`,
  );
  return `if (\\Joomla\\CMS\\Factory::getApplication()->input->getInt('Itemid') === 101) {
${lines.join('\n')}
}`;
};

export const mediawikiEarly = ({
  links,
  settings: { language },
}: Parts): string => `$wgHooks['BeforePageDisplay'][] = function ($out) {
  if ($out->getTitle()->getPrefixedText() !== '${language === 'pl' ? 'Strategia' : 'Strategy'}') {
    return;
  }
  $out->addHeadItem('city-elements-preload', <<<'HTML'
${links.map((link) => `    ${preloadLine(link)}`).join('\n')}
    HTML);
};`;
