import type { ContentCode } from '../../../model/issue.js';
import type { Sentence } from '../l10n.js';

/** What should be fixed in data that can be shown as they are, for their author. */
export const contentWords: Readonly<Record<ContentCode, Sentence>> = {
  'missing-alt': ({ msg }) =>
    msg(
      'This image has no text alternative. Describe what it shows in a few words, or write "" if it is decorative.',
      { id: 'issue.missing-alt', desc: 'Author: a picture of the news without image_alt.' },
    ),
  'alt-file-name': ({ msg, format }, params) =>
    format(
      msg('“{alt}” is the name of a file. Describe what the image shows in a few words.', {
        id: 'issue.alt-file-name',
        desc: 'Author: the text alternative of a picture.',
      }),
      params,
    ),
  'alt-says-image': ({ msg, format }, params) =>
    format(
      msg(
        'Leave out “{words}”: a screen reader already says that it is an image. Begin with what it shows.',
        {
          id: 'issue.alt-says-image',
          desc: 'Author: the text alternative of a picture begins with “photo of” or the like.',
        },
      ),
      params,
    ),
  'alt-repeats-title': ({ msg }) =>
    msg(
      'The text alternative repeats the title, so it is heard twice. Describe what the image shows, or write "" if it is decorative.',
      { id: 'issue.alt-repeats-title', desc: 'Author: the text alternative of a picture.' },
    ),
  'duplicate-number': ({ msg, format }, params) =>
    format(
      msg(
        'The number “{number}” is used twice, first in {path}. Links lead to the first goal only. Give each goal its own number.',
        {
          id: 'issue.duplicate-number',
          desc: 'Author: two goals with one number. {path} says where the first one is.',
        },
      ),
      params,
    ),
  'number-of-another': ({ msg, format }, params) =>
    format(
      msg(
        'The number “{number}” does not begin with that of its goal, “{parent}”. Correct the number, or move the goal.',
        {
          id: 'issue.number-of-another',
          desc: 'Author: goal 3.1 is among the goals of 2.',
        },
      ),
      params,
    ),
  'language-tag': ({ msg, format }, params) =>
    format(
      msg('“{tag}” is not the code of this language. Write “{better}”.', {
        id: 'issue.language-tag',
        desc: 'Author: a key such as “ua”; {better} is “uk”.',
      }),
      params,
    ),
  'unknown-language': ({ msg, format }, params) =>
    format(
      msg('“{tag}” is not a known language code. Use a code such as pl, en or uk.', {
        id: 'issue.unknown-language',
        desc: 'Author: the key of a text in several languages, or the language of a file.',
      }),
      params,
    ),
  'empty-text': ({ msg }) =>
    msg('This text is empty. Write it, or remove the language.', {
      id: 'issue.empty-text',
      desc: 'Author: one language of a text.',
    }),
  plural: ({ msg, format }) =>
    format(
      msg(
        'The number cannot be put into this text. Write it like this: {example}. Until then the page says “8 items”.',
        {
          id: 'issue.plural',
          desc: 'Author: what a level announces. {example} is {n, plural, …} with brackets.',
        },
      ),
      { example: '{n, plural, one {# …} other {# …}}' },
    ),
  'plural-forms': ({ msg, format }, params) =>
    format(
      msg('Missing plural forms: {forms}. Add them.', {
        id: 'issue.plural-forms',
        desc: 'Author: {forms} are names of plural forms, such as “few, many”.',
      }),
      params,
    ),
  'unknown-area': ({ msg, format }, params) =>
    format(
      msg('There is no area with the id “{id}”. Check its spelling, or add it to “areas”.', {
        id: 'issue.unknown-area',
        desc: 'Author: the area that a goal names.',
      }),
      params,
    ),
  date: ({ msg, format }, params) =>
    format(
      msg('“{date}” is not a date. Write it as 2028, 2028-12 or 2028-12-31.', {
        id: 'issue.date',
        desc: 'Author: a year, a month or a day.',
      }),
      params,
    ),
};
