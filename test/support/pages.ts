import * as fc from './fast-check.js';

/** Tags that editors leave behind, in any of each other. */
const BLOCKS = [
  ...['p', 'h2', 'h3', 'h4', 'div', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'details', 'summary'],
  ...['table', 'tr', 'td', 'th', 'blockquote', 'section', 'strong', 'pre'],
];

/** What is before a title, and may be taken for its number. */
const LABELS = ['', '', '1. ', '2.1. ', 'Cel 1. ', 'Linia 12 – ', 'a) ', 'II. ', 'w\u00a0roku '];

type Write = (next: () => string) => string;

const label = fc.constantFrom(...LABELS);
const words = label.map(
  (before): Write =>
    (next) =>
      ` ${before}${next()} <b>${next()}</b> `,
);
const link = label.map(
  (before): Write =>
    (next) =>
      ` <a href="/${next()}">${before}${next()}</a> `,
);
const picture = fc.constantFrom<Write>(
  (next) => `<img src="/${next()}.png" alt="${next()}">`,
  (next) => `<a href="/${next()}"><img src="/${next()}.png" alt=""></a>`,
  (next) => `<img src="/${next()}.png">`,
);
const wordParagraph = fc.tuple(fc.integer({ min: 1, max: 3 }), label).map(
  ([level, before]): Write =>
    (next) =>
      `<p class="MsoListParagraph" style="mso-list:l0 level${level} lfo1"><span style="mso-list:Ignore">${before}&nbsp; </span>${next()} ${next()}</p>`,
);

const { part } = fc.letrec<{ part: Write }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    { weight: 3, arbitrary: words },
    { weight: 1, arbitrary: link },
    { weight: 1, arbitrary: picture },
    { weight: 1, arbitrary: wordParagraph },
    {
      weight: 8,
      arbitrary: fc
        .tuple(
          fc.constantFrom(...BLOCKS),
          fc.array(tie('part'), { minLength: 1, maxLength: 3 }),
          fc.constantFrom('', '', '<br>'),
        )
        .map(
          ([tag, parts, between]): Write =>
            (next) =>
              `<${tag}>${parts.map((write) => write(next)).join(between)}</${tag}>`,
        ),
    },
  ),
}));

/** Pages of tags in one another, with words, links and pictures of which none is there twice. */
export const pages: fc.Arbitrary<string> = fc
  .array(part, { minLength: 1, maxLength: 6 })
  .map((parts) => {
    let count = 0;
    // None is a part of another one.
    const next = () => `w${(count += 1)}x`;
    return parts.map((write) => write(next)).join('\n');
  });
