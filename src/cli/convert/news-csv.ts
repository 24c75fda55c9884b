import { newsItemShape } from '../../model/news.js';
import { asList, asRaw } from '../../model/raw.js';
import { salvage } from '../../model/shape.js';
import { csvText } from './csv-text.js';

const COLUMNS = [
  ...['id', 'date_published', 'title', 'summary', 'url', 'image', 'image_alt'],
  ...['tags', 'goals', 'language'],
];

/** News as a sheet for people: a row for each item. */
export function newsCsv(value: unknown): string {
  const rows = asList(asRaw(value)?.['items']).map((item) => {
    const { rest } = salvage(newsItemShape, item, undefined, () => undefined);
    const { _city: city, ...fields } = rest;
    const cells: Readonly<Record<string, string | readonly string[] | undefined>> = {
      ...fields,
      summary: fields.summary ?? fields.content_text,
      image_alt: city?.image_alt,
      goals: city?.goals,
    };
    return COLUMNS.map((column) => {
      const cell = cells[column] ?? '';
      return typeof cell === 'string' ? cell : cell.join(', ');
    });
  });
  return csvText([COLUMNS, ...rows]);
}
