import { type Report, below } from '../issue.js';
import { MAX_ITEMS, newsItemShape, newsShape } from '../news.js';
import { checkAlt } from './alt.js';
import { checkFields } from './fields.js';
import { asList, asRaw, asString } from '../raw.js';

/** What an editor should fix in a feed that can be shown as it is. */
export function checkNewsContent(input: unknown, report: Report): void {
  const feed = asRaw(input);
  if (!feed) return;
  checkFields(newsShape, feed, undefined, report);
  const items = asList(feed['items']).slice(0, MAX_ITEMS);
  for (const index of items.keys()) {
    const item = asRaw(items[index]);
    if (!item) continue;
    const place = below({ key: 'items' }, index);
    checkFields(newsItemShape, item, place, report);
    const alt = asRaw(item['_city'])?.['image_alt'];
    if (typeof alt !== 'string') continue;
    checkAlt(alt, asString(item['title']), below(below(place, '_city'), 'image_alt'), report);
  }
}
