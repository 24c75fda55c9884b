/** A city's site of three files, as its webmaster would write it. */
export default function (eleventyConfig) {
  eleventyConfig.addPassthroughCopy('city-elements');
  eleventyConfig.addPassthroughCopy('data');
  eleventyConfig.addPairedShortcode(
    'goals',
    (content, src) => `<strategy-goals src="${src}" controls>${content}</strategy-goals>`,
  );
  eleventyConfig.addShortcode(
    'news',
    (src) => `<news-list src="${src}" languages="pl en"></news-list>`,
  );
}
