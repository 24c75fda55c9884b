const plan = '/wp-content/uploads/city/torun-strategy.json';
const news = '/wp-content/uploads/city/news.{lang}.json';

/** A page that looks for the elements shows this when they do not come. */
export const fallback = 'Strategia w pliku PDF';
const link = `<a href="/strategia.pdf">${fallback}</a>`;

/** The ways into a post: each puts a plan and the news there. */
export const posts = {
  'tags in a block of HTML': `<!-- wp:html -->
<strategy-goals src="${plan}" controls><p>${link}</p></strategy-goals>
<news-list src="${news}" languages="pl en" limit="3"></news-list>
<p><eu-flag></eu-flag> <ukrainian-heart></ukrainian-heart></p>
<!-- /wp:html -->`,

  'tags in a post without blocks': `Nasza strategia.

<strategy-goals src="${plan}" controls>

<p>${link}</p>

</strategy-goals>

<news-list src="${news}" languages="pl en" limit="3"></news-list>

<eu-flag></eu-flag> <ukrainian-heart></ukrainian-heart>`,

  blocks: `<!-- wp:city-elements/strategy-goals {"src":"${plan}","controls":true} -->
<!-- wp:paragraph -->
<p>${link}</p>
<!-- /wp:paragraph -->
<!-- /wp:city-elements/strategy-goals -->

<!-- wp:city-elements/news-list {"src":"${news}","languages":"pl en","limit":3} /-->

<!-- wp:city-elements/eu-flag /-->

<!-- wp:city-elements/ukrainian-heart {"align":"center"} /-->`,

  shortcodes: `Nasza strategia.

[strategy_goals src="${plan}" controls]

${link}

[/strategy_goals]

[news_list src="${news}" languages="pl en" limit="3"]

[eu_flag] [ukrainian_heart]`,

  'shortcodes in a block': `<!-- wp:shortcode -->
[strategy_goals src="${plan}" controls]
${link}
[/strategy_goals]

[news_list src="${news}" languages="pl en" limit="3"]
<!-- /wp:shortcode -->`,

  placeholders: `<!-- wp:html -->
<div data-city="strategy-goals" data-city-src="${plan}" data-city-controls="true"><p>${link}</p></div>
<div data-city="news-list" data-city-src="${news}" data-city-languages="pl en" data-city-limit="3"></div>
<!-- /wp:html -->`,

  links: `<!-- wp:paragraph -->
<p><a href="${plan}">${fallback}</a></p>
<!-- /wp:paragraph -->

<!-- wp:paragraph -->
<p><a href="/wp-content/uploads/city/news.pl.json">Aktualności</a></p>
<!-- /wp:paragraph -->`,
} as const;

export type Way = keyof typeof posts;

/** The selectors that make an element of a link, at the script. */
export const linkSelectors = {
  'data-city-strategy-goals': 'a[href$="-strategy.json"]',
  'data-city-news-list': 'a[href$="/news.pl.json"]',
};

/** Goals and news with links in them. */
export const linkedPost = `[strategy_goals src="/wp-content/uploads/city/example-strategy.json" open-depth="3"]

[news_list src="/wp-content/uploads/city/example-news.pl.json"]`;
