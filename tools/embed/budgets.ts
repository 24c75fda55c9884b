// What a page may load, in bytes of code, compressed with Brotli. Texts do not count: no translation
// may fail a check of the code. If you raise a limit, say why, here.

const kilobytes = (count: number): number => Math.round(count * 1024);

export interface Budget {
  /** Names of files, without their folder. */
  readonly files: RegExp;
  readonly limit: number;
  /** Where it should get to. */
  readonly aim?: number;
  readonly why: string;
}

/** The first that fits a file counts. */
export const budgets: readonly Budget[] = [
  {
    files: /^city-elements\.min\.js$/,
    limit: kilobytes(21),
    aim: kilobytes(18),
    why: 'every page loads it; all elements on plain Lit, which is 5.1 KB of it, took 17.9 KB, 0.4 KB keep the place of the controls, 0.3 KB that of a reader whose link, goal or part of the script goes away, and 0.2 KB show all links of a goal, count how many of its goals a search shows, and give the graphics the size of an image anywhere, and 0.1 KB make the whole head of a goal open it, and let a page set widths and headings, and 0.1 KB keep the looks of what a script moves into a frame',
  },
  {
    files: /^strategy-goals\.min\.js$/,
    limit: kilobytes(18),
    aim: kilobytes(17),
    why: 'less than the file with all tags, or nobody needs it; 0.1 KB chooses the file of a language, which the news had already, 0.3 KB keep the place of a reader, also when a large plan takes over from its HTML, and say that a slow one has come, 0.1 KB ask again for a part that was lost, and 0.1 KB show all links of a goal',
  },
  {
    files: /^news-list\.min\.js$/,
    limit: kilobytes(14.5),
    why: 'less than the file with all tags, or nobody needs it; 0.1 KB tell of a part that was lost, and where to look for it',
  },
  {
    files: /^[a-z-]+\.min\.js$/,
    limit: kilobytes(9.25),
    why: 'a drawing: Lit, the language of the page, and little else; 0.1 KB keep its looks in a frame of another document',
  },
];

/** Of what is loaded late, from the folder of the version. */
export const partBudgets: readonly Budget[] = [
  {
    files: /^page-check\.min\.js$/,
    limit: kilobytes(78),
    why: 'only who repairs a page loads it; one file with every reader but that of workbooks, which know what feeds get wrong, so that it works where others are lost, with what is said of each fault in a file; 4.5 KB of it read plans as people paste them, 1 KB all links of a goal, rows above the headings of a sheet, and sheets beyond the limits, and 1.5 KB know what a page should preload',
  },
  {
    files: /^formats\.min\.js$/,
    limit: kilobytes(9.25),
    why: 'only a page whose file is not plainly ours loads it: encodings, of which browsers lack that of DOS, text of the server around a file, numbered lines, and what all readers of news share, such as dates in any form; 0.4 KB tell of the links in texts of news, and mend addresses without https://',
  },
  {
    files: /^csv\.min\.js$/,
    limit: kilobytes(8.5),
    why: 'the largest reader of one format, which also tells the label of a goal from its title, the columns that are levels of a plan from others, several links in a cell, what the rows above say of the whole plan, and rows and columns beyond those that are read',
  },
  {
    files: /^feeds\.min\.js$/,
    limit: kilobytes(24.5),
    why: 'a parser of HTML and XML, 20 KB of it; 0.1 KB are its strings without template literals',
  },
  {
    files: /^workbook\.min\.js$/,
    limit: kilobytes(34),
    why: 'a reader of workbooks: only pages whose plan is one load it, and the page check there',
  },
  {
    files: /^controls\.min\.js$/,
    limit: kilobytes(8),
    why: 'one request for the search, links to goals and the switch to plain language; 0.15 KB keep what is typed from shortcuts of the page, and write links that are selectors; 1.6 KB lead from result to result, show the names of icons to who sees them, and say how many of its goals a goal shows',
  },
  {
    files: /^html-plan\.min\.js$/,
    limit: kilobytes(7.5),
    why: 'one request for a plan in the tag itself, with its own copy of what readers of files share; it shows all links of a goal, nests numbers by their form, and 0.3 KB read a number and its title in two lines, and what goals are called from the words above their list',
  },
  {
    files: /^(goal-news|language-marks|navigation|news-pages)\.min\.js$/,
    limit: kilobytes(2.5),
    why: 'what one kind of page needs, beside what is there already',
  },
  {
    files: /^console\.min\.js$/,
    limit: kilobytes(5.5),
    why: 'what authors and webmasters are told, where there is something to tell',
  },
  {
    files: /./,
    limit: kilobytes(4.5),
    why: 'a reader of one more format, of which the largest is that of CSV',
  },
];
