import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startWordPress, type WordPress } from './wordpress.js';

let wordPress: WordPress;
before(async () => {
  wordPress = await startWordPress();
  await wordPress.single.run('plugin.php', 'on');
});
after(() => wordPress.stop());

const tag = '<strategy-goals src="/a.json">';
const end = '</strategy-goals>';

/** A post without blocks, and what WordPress makes of it. */
const posts = {
  'an empty tag alone': [`${tag}${end}`, `${tag}${end}`],
  'text in a tag stays in it': [`${tag}The plan${end}`, `${tag}The plan${end}`],
  'text on a line of its own stays in the tag': [
    `${tag}\nThe plan\n${end}`,
    `${tag}The plan${end}`,
  ],
  'paragraphs stay in the tag': [
    `${tag}\n\nThe plan\n\nas a file\n\n${end}`,
    `${tag}<p>The plan</p>\n<p>as a file</p>${end}`,
  ],
  'a list stays in the tag': [
    `${tag}\n<ol>\n<li>1. Parks</li>\n</ol>\n${end}`,
    `${tag}<ol>\n<li>1. Parks</li>\n</ol>${end}`,
  ],
  'text after a tag has a paragraph of its own': [
    `${tag}plan${end} after`,
    `${tag}plan${end}<p> after</p>`,
  ],
  'text before a tag has a paragraph of its own': [
    `Before ${tag}plan${end}`,
    `<p>Before </p>${tag}plan${end}`,
  ],
  'a tag in a line of text stays there': [
    `Before ${tag}plan${end} after`,
    `<p>Before ${tag}plan${end} after</p>`,
  ],
  'a tag with paragraphs in a line of text is between two paragraphs': [
    `Before ${tag}one\n\ntwo${end} after`,
    `<p>Before </p>${tag}<p>one</p>\n<p>two</p>${end}<p> after</p>`,
  ],
  'a shortcode with paragraphs in a line of text is between two paragraphs': [
    'Before [strategy_goals src="/a.json"]one\n\ntwo[/strategy_goals] after',
    `<p>Before </p>${tag}<p>one</p>\n<p>two</p>${end}<p> after</p>`,
  ],
  '9,000 spaces in a tag are no reason not to show a post': [
    `${tag}The plan${' '.repeat(9000)}of the city${' '.repeat(9000)}${end}`,
    `${tag}The plan${' '.repeat(9000)}of the city${end}`,
  ],
  'tags that nobody has closed stay as they are': [
    `${tag.repeat(3)} text`,
    `<p>${tag.repeat(3)} text</p>`,
  ],
  'a colon in a query is part of an address': [
    '[strategy_goals src="/plan.php?at=12:00"]',
    `<strategy-goals src="/plan.php?at=12:00">${end}`,
  ],
  'a colon that is written otherwise still makes no script': [
    '[eu_flag href="javascript&#58;alert(1)"][eu_flag href="java&Tab;script&colon;alert(1)"]',
    '<p><eu-flag></eu-flag><eu-flag></eu-flag></p>',
  ],
  'JSON in a tag is not taken for HTML': [
    `${tag}<script type="application/json">{"goals": "<b>"}</script>${end}`,
    `${tag}<script type="application/json">{"goals": "<b>"}</script>${end}`,
  ],
  'a shortcode becomes the tag': ['[strategy_goals src="/a.json"]', `${tag}${end}`],
  'what a shortcode encloses is in the tag': [
    '[strategy_goals src="/a.json"]\n\nThe <em>plan</em>\n\n[/strategy_goals]',
    `${tag}<p>The <em>plan</em></p>${end}`,
  ],
  'a shortcode takes the attributes of its tag': [
    '[strategy_goals src="/a.json" open-depth="2" controls heading-level=3 loading="lazy"]',
    '<strategy-goals src="/a.json" open-depth="2" controls loading="lazy" heading-level="3">' + end,
  ],
  'a shortcode takes no other attribute, and no wrong value': [
    '[strategy_goals src="/a.json" onclick="alert(1)" style="x" open-depth="many" loading="now" controls="no"]',
    `${tag}${end}`,
  ],
  'a shortcode cannot break out of an attribute': [
    `[eu_flag alt='a" onload="b']`,
    '<eu-flag alt="a&quot; onload=&quot;b"></eu-flag>',
  ],
  'a shortcode takes only web addresses': [
    '[eu_flag href="javascript:alert(1)"][eu_flag href="https://europa.eu/?a=1&b=2"]',
    '<p><eu-flag></eu-flag><eu-flag href="https://europa.eu/?a=1&amp;b=2"></eu-flag></p>',
  ],
  'the place for the language stays in an address': [
    '[news_list src="/news.{lang}.json" languages="pl en"]',
    '<news-list src="/news.{lang}.json" languages="pl en"></news-list>',
  ],
  'an empty alternative is not the same as none': [
    '[ukrainian_heart alt=""]',
    '<ukrainian-heart alt=""></ukrainian-heart>',
  ],
} as const;

for (const [title, [content, expected]] of Object.entries(posts)) {
  test(title, async () => {
    const { single } = wordPress;
    const { rendered } = (await single.publish('admin', title, content)).content;
    assert.equal(rendered.trim(), expected);
  });
}
