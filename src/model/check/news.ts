import { type Report, below } from '../issue.js';
import { MAX_ITEMS } from '../news.js';
import { checkAlt } from './alt.js';
import { checkDate } from './fields.js';
import { checkLanguageTag } from './language.js';
import { asList, asRaw, asString } from '../raw.js';

/** What an editor should mend in a feed that can be shown as it is. */
export function checkNewsContent(input: unknown, report: Report): void {
  const feed = asRaw(input);
  if (!feed) return;
  const language = asString(feed['language']);
  if (language) checkLanguageTag(language, { key: 'language' }, report);
  const items = asList(feed['items']).slice(0, MAX_ITEMS);
  for (const index of items.keys()) {
    const item = asRaw(items[index]);
    if (!item) continue;
    const place = below({ key: 'items' }, index);
    const own = asString(item['language']);
    if (own) checkLanguageTag(own, below(place, 'language'), report);
    checkDate(item['date_published'], below(place, 'date_published'), report);
    const alt = asRaw(item['_city'])?.['image_alt'];
    if (typeof alt !== 'string') continue;
    checkAlt(alt, asString(item['title']), below(below(place, '_city'), 'image_alt'), report);
  }
}
