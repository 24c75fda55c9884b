import * as fc from './fast-check.js';

/** A feed that uses every field and has no mistake. */
export const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Aktualności',
  language: 'pl',
  items: [
    {
      id: 'tram',
      url: 'https://example.org/tram',
      title: 'Nowy tramwaj',
      summary: 'Jeździ od dziś.',
      content_text: 'Jeździ od dziś. Jest niebieski.',
      image: 'https://example.org/tram.svg',
      date_published: '2026-10-05T08:00:00+02:00',
      tags: ['Transport', 'Miasto'],
      language: 'pl',
      _city: { image_alt: 'Niebieski tramwaj', goals: ['2.1', '2.10'] },
    },
    { id: 'park', title: 'Park otwarty', summary: 'Bez biletów.' },
    { id: 'library', content_text: 'Biblioteka czynna w niedziele.' },
  ],
};

const words = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '');

const item = fc.record(
  {
    title: words,
    summary: words,
    content_text: words,
    url: fc.webUrl(),
    image: fc.webUrl(),
    date_published: fc.constantFrom('2026-10-05', '2026-10-05T08:00:00+02:00', '2026-10'),
    tags: fc.array(words, { maxLength: 3 }),
    language: fc.constantFrom('pl', 'en'),
    _city: fc.record({ image_alt: words, goals: fc.array(words, { maxLength: 2 }) }),
  },
  { requiredKeys: ['title', 'summary', '_city'] },
);

/** Feeds without a mistake, whose items have the ids item-0, item-1, … */
export const feeds = fc.record(
  {
    title: words,
    language: fc.constantFrom('pl', 'en'),
    items: fc
      .array(item, { maxLength: 6 })
      .map((items) => items.map((entry, index) => ({ ...entry, id: `item-${index}` }))),
  },
  { requiredKeys: ['items'] },
);
