/** How a host lets somebody mark the place of an element. */
export type Way = 'tag' | 'placeholder' | 'link' | 'shortcode';

export interface HostFacts {
  readonly name: string;
  /** The page of its instructions, in docs/embedding/. */
  readonly recipe: string;
  readonly way: Way;
  /** Where its instructions put the folder; `{theme}` is the name of a theme. */
  readonly folder: string;
  /** Whether the script is loaded by a line of HTML, which can name a hash. */
  readonly hasScriptTag?: boolean;
}

const wordpress = { recipe: 'wordpress', folder: '/city-elements/' } as const;

/** What the page can make a snippet for, in the order of its list. */
export const hosts = {
  'plain-html': {
    name: 'HTML',
    recipe: 'plain-html',
    way: 'tag',
    folder: 'city-elements/',
    hasScriptTag: true,
  },
  'wordpress-plugin': { ...wordpress, name: 'WordPress', way: 'shortcode' },
  wordpress: { ...wordpress, name: 'WordPress', way: 'tag' },
  'wordpress-author': { ...wordpress, name: 'WordPress', way: 'placeholder' },
  drupal: {
    name: 'Drupal',
    recipe: 'drupal',
    way: 'link',
    folder: '/themes/custom/{theme}/city-elements/',
  },
  typo3: {
    name: 'TYPO3',
    recipe: 'typo3',
    way: 'placeholder',
    folder: '/fileadmin/city-elements/',
  },
  joomla: { name: 'Joomla', recipe: 'joomla', way: 'placeholder', folder: '/media/city-elements/' },
  mediawiki: {
    name: 'MediaWiki',
    recipe: 'mediawiki',
    way: 'placeholder',
    folder: '/city-elements/',
  },
  liferay: { name: 'Liferay', recipe: 'liferay', way: 'tag', folder: '/o/city-elements/' },
  eleventy: {
    name: 'Eleventy',
    recipe: 'eleventy',
    way: 'tag',
    folder: '/city-elements/',
    hasScriptTag: true,
  },
} as const satisfies Readonly<Record<string, HostFacts>>;

export type Host = keyof typeof hosts;

export const hostNames = Object.keys(hosts) as Host[];

export const isHost = (name: string): name is Host => Object.hasOwn(hosts, name);

/** With what most of them lack. */
export const factsOf = (host: Host): HostFacts => hosts[host];
