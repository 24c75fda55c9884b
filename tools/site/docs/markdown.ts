import { slug } from 'github-slugger';
import anchor from 'markdown-it-anchor';
import type { Links } from './links.js';
import type { DocPage } from './pages.js';

type MarkdownIt = Parameters<typeof anchor>[0];

/** Markdown as a repository shows it, for the site: links lead to its pages, and wide parts scroll. */
export const forSite =
  (links: Links) =>
  (markdown: MarkdownIt): void => {
    markdown.set({ html: true });
    const { rules } = markdown.renderer;
    // Eleventy hands the data of the page over.
    const pageOf = (env: unknown) => env as DocPage;

    markdown.use(anchor, {
      level: 2,
      slugify: slug,
      uniqueSlugStartIndex: 1,
      tabIndex: false,
      permalink: anchor.permalink.linkAfterHeader({
        style: 'aria-labelledby',
        class: 'anchor',
        wrapper: ['<div class="heading">\n', '</div>\n'],
      }),
    });

    rules['link_open'] = (tokens, index, options, env, self) => {
      const token = tokens[index];
      const text = tokens[index + 1];
      const from = pageOf(env);
      const { href, page } = links.onSite(decodeURI(token?.attrGet('href') ?? ''), from);
      // An <a> without an address is no link.
      if (token && href === undefined) token.attrs = null;
      else if (href) token?.attrSet('href', href);
      const isForeign = page && page.language !== from.language;
      if (isForeign) token?.attrSet('hreflang', page.language);
      // The name of a file says nothing here.
      if (page && text && /^[\w./-]+\.md$|^docs\//.test(text.content)) {
        text.content = page.title;
        if (isForeign) token?.attrSet('lang', page.language);
      }
      return self.renderToken(tokens, index, options);
    };

    const image = rules.image;
    rules.image = (tokens, index, options, env, self) => {
      const token = tokens[index];
      token?.attrSet('src', links.imageOnSite(token.attrGet('src') ?? '', pageOf(env)));
      return image?.(tokens, index, options, env, self) ?? '';
    };

    rules['table_open'] = () => '<div class="wide"><table>\n';
    rules['table_close'] = () => '</table></div>\n';

    const fence = rules.fence;
    rules.fence = (tokens, index, ...others) => {
      // A drawing for the repository, which has its words beside it.
      if (tokens[index]?.info === 'mermaid') return '';
      const code = fence?.(tokens, index, ...others) ?? '';
      const isLive = tokens[index - 1]?.content.trim() === '<!-- live -->';
      return isLive ? `<div class="live">${code}</div>\n` : code;
    };
  };
