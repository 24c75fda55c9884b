import { attributesOf, showsData } from '../../src/elements/tags.js';
import { preloadLine } from '../../src/preload/links.js';
import { customCss } from './custom-css.js';
import { hostOf } from './address.js';
import type { Host } from './hosts.js';
import { placeholderHtml, tagHtml, words, type Parts } from './parts.js';
import * as php from './recipes-php.js';

/** Where a part of the snippet goes: the names of its sentences in words.ts. */
export type StepName =
  | 'head'
  | 'place'
  | 'shortcode'
  | 'wordpress-theme'
  | 'wordpress-block'
  | 'wordpress-early'
  | 'drupal-library'
  | 'drupal-info'
  | 'drupal-link'
  | 'drupal-allow'
  | 'drupal-early'
  | 'typo3-setup'
  | 'source-view'
  | 'typo3-early'
  | 'joomla-template'
  | 'joomla-early'
  | 'mediawiki-script'
  | 'wikitext'
  | 'mediawiki-early'
  | 'liferay-extension'
  | 'liferay-fragment'
  | 'template'
  | 'eleventy-page'
  | 'styles';

export interface Step {
  readonly name: StepName;
  readonly code: string;
}

/** What the instructions of each host, docs/embedding/*.md, say; a test compares them. */
export function stepsFor(parts: Parts, pinned?: string): Step[] {
  const steps = recipes[parts.settings.host](parts, pinned);
  const css = customCss(parts.settings);
  return css ? [...steps, { name: 'styles', code: css }] : steps;
}

const recipes: Readonly<Record<Host, (parts: Parts, pinned?: string) => Step[]>> = {
  'plain-html': (parts, pinned) => [
    { name: 'head', code: headHtml(parts, pinned) },
    { name: 'place', code: withLinks(parts, tagHtml(parts)) },
  ],
  'wordpress-plugin': (parts) => [{ name: 'shortcode', code: shortcode(parts) }],
  wordpress: (parts) => [
    { name: 'wordpress-theme', code: php.wordpressTheme(parts) },
    { name: 'wordpress-block', code: withLinks(parts, tagHtml(parts)) },
  ],
  'wordpress-author': (parts) => [
    { name: 'wordpress-theme', code: php.wordpressTheme(parts) },
    { name: 'wordpress-block', code: placeholderHtml(parts) },
    ...early(parts, 'wordpress-early', php.wordpressEarly),
  ],
  drupal: (parts) => [
    ...(showsData(parts.settings.tag)
      ? []
      : [{ name: 'drupal-allow', code: allowedTag(parts) } as const]),
    { name: 'drupal-library', code: drupalLibrary(parts) },
    {
      name: 'drupal-info',
      code: `libraries:\n  - ${php.drupalPlace(parts).theme}/city-elements`,
    },
    {
      name: 'drupal-link',
      code: showsData(parts.settings.tag)
        ? `<p><a href="${parts.src}">${words(parts.settings)}</a></p>`
        : tagHtml(parts),
    },
    ...early(parts, 'drupal-early', php.drupalEarly),
  ],
  typo3: (parts) => [
    { name: 'typo3-setup', code: typo3Setup(parts) },
    { name: 'source-view', code: withValues(placeholderHtml(parts)) },
    ...early(parts, 'typo3-early', typo3Early),
  ],
  joomla: (parts) => [
    { name: 'joomla-template', code: php.joomlaTemplate(parts) },
    { name: 'source-view', code: withValues(placeholderHtml(parts)) },
    ...early(parts, 'joomla-early', php.joomlaEarly),
  ],
  mediawiki: (parts) => [
    { name: 'mediawiki-script', code: mediawikiScript(parts) },
    // Wikitext makes its own paragraphs.
    {
      name: 'wikitext',
      code: withValues(placeholderHtml(parts)).replace(/<p>(.*)<\/p>/, '$1'),
    },
    ...early(parts, 'mediawiki-early', php.mediawikiEarly),
  ],
  liferay: (parts) => [
    { name: 'liferay-extension', code: LIFERAY },
    { name: 'liferay-fragment', code: withLinks(parts, tagHtml(parts)) },
  ],
  eleventy: (parts, pinned) => [
    { name: 'template', code: headHtml(parts, pinned) },
    { name: 'eleventy-page', code: withLinks(parts, tagHtml(parts)) },
  ],
};

/** The script, and the styles of the HTML that is there before it; or both with their hashes. */
function headHtml({ folder, isFallback }: Parts, pinned: string | undefined): string {
  if (pinned) return pinned.trim();
  const script = `<script type="module" src="${folder}city-elements.min.js"></script>`;
  return isFallback ? `<link rel="stylesheet" href="${folder}fallback.css">\n${script}` : script;
}

const withLinks = ({ links }: Parts, html: string): string =>
  [...links.map(preloadLine), html].join('\n');

/** Editors write `data-city-controls` so themselves. */
const withValues = (html: string): string =>
  html.replace(/^<div[^>]*>/, (open) => open.replace(/( data-city-[\w-]+)(?=[ >])/g, '$1=""'));

const early = (parts: Parts, name: StepName, write: (parts: Parts) => string): Step[] =>
  parts.links.length > 0 ? [{ name, code: write(parts) }] : [];

function shortcode({ settings: { tag }, attributes, content }: Parts): string {
  const name = tag.replaceAll('-', '_');
  const written = attributes.map(([key, value]) =>
    // WordPress ends a shortcode at a bracket.
    value ? ` ${key}="${value.replace(/["[\]]/g, (one) => `&#${one.charCodeAt(0)};`)}"` : ` ${key}`,
  );
  const open = `[${name}${written.join('')}]`;
  return content.html ? `${open}\n${content.html.replace(/<\/?p>/g, '')}\n[/${name}]` : open;
}

const allowedTag = ({ settings: { tag } }: Parts): string =>
  `<${[tag, ...Object.keys(attributesOf(tag)), 'lang'].join(' ')}>`;

const fileOf = (src: string): string => src.replace(/[?#].*/, '').replace(/^.*\//, '');

function drupalLibrary(parts: Parts): string {
  const { attributes, src, folder } = parts;
  const { tag } = parts.settings;
  const { path } = php.drupalPlace(parts);
  const quoted = (value: string) => (value ? JSON.stringify(value) : 'true');
  const lines = [
    'city-elements:',
    '  js:',
    `    ${path}city-elements.min.js:`,
    ...(hostOf(folder) ? ['      type: external'] : []),
    '      preprocess: false',
    '      attributes:',
    '        type: module',
    ...(src ? [`        data-city-${tag}: "main a[href$='${fileOf(src)}']"`] : []),
    ...attributes
      .filter(([name]) => src && name !== 'src')
      .map(([name, value]) => `        data-city-${tag}-${name}: ${quoted(value)}`),
  ];
  return lines.join('\n');
}

function typo3Setup({ folder }: Parts): string {
  const external = hostOf(folder) ? '\n  cityElements.external = 1' : '';
  return `page.includeJSFooter {
  cityElements = ${folder.replace(/^\/(?!\/)/, '')}city-elements.min.js
  cityElements.type = module
  cityElements.disableCompression = 1
  cityElements.excludeFromConcatenation = 1${external}
}`;
}

const typo3Early = ({ links }: Parts): string => `[traverse(page, "uid") == 12]
  page.headerData.20 = TEXT
  page.headerData.20.value (
${links.map((link) => `    ${preloadLine(link)}`).join('\n')}
  )
[global]`;

const mediawikiScript = ({
  folder,
}: Parts): string => `var script = document.createElement('script');
script.type = 'module';
script.src = '${folder}city-elements.min.js';
document.head.appendChild(script);`;

const LIFERAY = `assemble:
  - from: assets
    into: static

city-elements:
  name: City Elements
  type: globalJS
  url: city-elements.min.js
  scriptLocation: head
  scriptElementAttributes:
    type: module`;
