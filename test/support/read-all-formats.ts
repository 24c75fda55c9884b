import { readNews, readPlan } from './files.js';
import { newsFormats } from './news-formats.js';

/** For a page under a strict policy: what could be read of each format becomes its title. */
const counts: string[] = [];
for (const [format, write] of Object.entries(newsFormats)) {
  const { value } = await readNews(write([{ title: 'a', summary: '<b>b</b> &amp;' }]));
  counts.push(`${format}: ${value?.items.length}`);
}
const { value } = await readPlan('number;title\n1;a', 'text/csv');
counts.push(`CSV: ${value?.goals.length}`);
document.title = counts.join(', ');
