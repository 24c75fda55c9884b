import Eleventy from '@11ty/eleventy';
import { docLanguages } from './contents.js';
import { indexAddress, indexPages } from './index-pages.js';
import { Links } from './links.js';
import { forSite } from './markdown.js';
import { navigation, relative } from './navigation.js';
import { readPages, type DocPage } from './pages.js';
import { words } from './words.js';

/** The documentation as HTML, by address on the site. */
export async function renderDocs(): Promise<Map<string, string>> {
  const pages = [...indexPages(), ...readPages()];
  const eleventy = new Eleventy('site/docs', '.cache/docs', {
    configPath: undefined,
    config: (config) => {
      config.setQuietMode(true);
      config.setTemplateFormats(['md']);
      config.amendLibrary('md', forSite(new Links(pages)));
      for (const page of pages) {
        config.addTemplate(page.source, page.markdown, {
          ...page,
          layout: 'layout.njk',
          templateEngineOverride: 'md', // braces are examples in these documents
          permalink: `/${page.address}`,
          root: '../'.repeat(page.address.split('/').length - 1),
          words: words[page.language],
          navigation: navigation(page, pages),
          index: relative(page, indexAddress(page.language)),
          other: inOtherLanguage(page),
        });
      }
    },
  });
  const written = await eleventy.toJSON();
  return new Map(
    written.map(({ url, content }) => [url.slice(1).replace(/\/$/, '/index.html'), content]),
  );
}

function inOtherLanguage(page: DocPage): { language: string; href: string } | undefined {
  for (const language of docLanguages) {
    const address = page.addresses[language];
    if (language !== page.language && address) {
      return { language, href: relative(page, address) };
    }
  }
  return undefined;
}
