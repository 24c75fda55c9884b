import * as fc from './fast-check.js';
import type { PlainNews } from './news-formats.js';

const NASTY = [
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '/',
    '=',
    '{',
    '}',
    '[',
    ']',
    ',',
    ';',
    ':',
    '\\',
    '\n',
    '\t',
    '\0',
    '-',
    '.',
  ],
  ...[
    '\ufeff',
    '\u202e',
    '\ufffd',
    '\ud800',
    '💥',
    '""',
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '<?',
    '/>',
    '</',
  ],
  ...[
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'http://[',
    '//',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '"__proto__":{"polluted":1},',
    '<__proto__>',
    'null',
    '0',
    '1.1',
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src="data:x">',
    '&lt;img src=javascript:x&gt;',
    '&#0;',
    '&#x6a;',
    '&lol;',
  ],
  ...[
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '<item>',
    '</item>',
    '<entry>',
    '<title>',
    '</channel>',
    ' xmlns="x"',
  ],
  ...[
    'numer',
    'tytuł;',
    'parent',
    'sep=|\n',
    '=1+1',
    'content_html',
    '"tags":["1.1"]',
    '[[[[[[[[',
    '<b><b><b><b>',
  ],
];

interface Spoilt {
  readonly at: number;
  readonly length: number;
  readonly with: string;
}

/** Files of which one place has gone wrong: lost, written over, doubled, or with something put in. */
export const damaged = (files: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .record({
      text: files,
      at: fc.nat({ max: 9_999 }),
      length: fc.oneof(
        { weight: 3, arbitrary: fc.nat({ max: 12 }) },
        { weight: 1, arbitrary: fc.nat({ max: 5_000 }) },
      ),
      kind: fc.constantFrom('lost', 'over', 'in', 'doubled', 'cut'),
      nasty: fc.constantFrom(...NASTY),
    })
    .map(({ text, at, length, kind, nasty }) => {
      // A place in the file, wherever that ends.
      const start = Math.floor((at / 10_000) * text.length);
      const { length: taken, with: given } = spoil(
        kind,
        text.slice(start, start + length),
        length,
        nasty,
      );
      return text.slice(0, start) + given + (kind === 'cut' ? '' : text.slice(start + taken));
    });

function spoil(kind: string, part: string, length: number, nasty: string): Omit<Spoilt, 'at'> {
  if (kind === 'lost') return { length: length + 1, with: '' };
  if (kind === 'over') return { length, with: nasty };
  if (kind === 'doubled') return { length: 0, with: part };
  return { length: 0, with: kind === 'cut' ? '' : nasty };
}

const words = fc.oneof(
  fc.constantFrom(
    'Nowy tramwaj',
    'Zażółć gęślą jaźń',
    'a < b & "c"',
    "l'été",
    '3 × 4',
    'Park\u00a0otwarty',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    // A letter that was lost when the file was saved is a mistake.
    .filter((text) => !text.includes('\ufffd'))
    .map((text) => `x${text}x`),
);
const address = fc.constantFrom(
  'https://a.example/1?b=1&c=2',
  'https://b.example/ą',
  '/c',
  'd.html',
);

/** Up to four pieces of news, each with an id of its own and a title. */
export const news: fc.Arbitrary<PlainNews[]> = fc.array(
  fc.record(
    {
      title: words,
      summary: words,
      url: address,
      image: address.map((url) => `${url}#.png`),
      alt: words,
      date: fc.constantFrom(
        '2026-11-23T02:31:52Z',
        'Mon, 23 Nov 2026 02:31:52 +0100',
        '23.11.2026',
      ),
      tags: fc.array(fc.constantFrom('Miasto', 'cel-1.3', '1.2', 'A & B'), { maxLength: 3 }),
    },
    { requiredKeys: ['title'] },
  ),
  { minLength: 1, maxLength: 4 },
);

interface PlainGoal {
  readonly title: string;
  readonly description?: string;
  readonly url?: string;
  readonly area?: string;
  readonly tags?: string;
}

const goal: fc.Arbitrary<PlainGoal> = fc.record(
  {
    title: words,
    description: words,
    url: address,
    area: fc.constantFrom('Ludzie', 'Miejsce'),
    tags: fc.constantFrom('a', 'b, c'),
  },
  { requiredKeys: ['title'] },
);

/** A plan of two levels in both formats for strategies, with any separator. */
export const plans: fc.Arbitrary<{ json: string; csv: string }> = fc
  .record({
    goals: fc.array(fc.tuple(goal, fc.array(goal, { maxLength: 3 })), {
      minLength: 1,
      maxLength: 3,
    }),
    separator: fc.constantFrom(';', ',', '\t'),
    polish: fc.boolean(),
  })
  .map(({ goals, separator, polish }) => {
    const numbered = goals.map(([top, inner], index) => ({
      number: `${index + 1}`,
      ...top,
      goals: inner.map((entry, below) => ({ number: `${index + 1}.${below + 1}`, ...entry })),
    }));
    const headings = polish
      ? ['numer', 'tytuł', 'opis', 'adres', 'obszar', 'tagi']
      : ['number', 'title', 'description', 'url', 'area', 'tags'];
    const row = ({
      number,
      title,
      description = '',
      url = '',
      area = '',
      tags = '',
    }: PlainGoal & { number: string }) => [number, title, description, url, area, tags];
    const rows = numbered.flatMap(({ goals: inner, ...top }) => [row(top), ...inner.map(row)]);
    const csv = [headings, ...rows]
      .map((cells) => cells.map((cell) => quote(cell, separator)).join(separator))
      .join('\r\n');
    const areas = [...new Set(rows.map((cells) => cells[4]))].filter(Boolean);
    const json = JSON.stringify({
      goals: numbered.map((top) => ({ ...inJson(top), goals: top.goals.map(inJson) })),
      areas: areas.map((id) => ({ id, title: id })),
    });
    return { json, csv };
  });

const inJson = ({ tags, ...entry }: PlainGoal) => ({
  ...entry,
  ...(tags && { tags: tags.split(', ') }),
});

const quote = (text: string, separator: string): string =>
  /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
