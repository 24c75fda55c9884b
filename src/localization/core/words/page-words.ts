import type { PageCode } from '../../../model/issue.js';
import type { Sentence } from '../l10n.js';

/** What is wrong with a plan in the HTML of a tag. */
export const pageWords: Readonly<Record<PageCode, Sentence>> = {
  'words-left-out': ({ msg, format }, params) =>
    format(
      msg(
        'These words are in the tag, but they are not shown: “{text}”. If readers need them, write them into the text of a goal or outside the tag.',
        {
          id: 'issue.words-left-out',
          desc: 'Author: a plan in the HTML of a tag. {text} is what is left out.',
        },
      ),
      params,
    ),
  'link-left-out': ({ msg, format }, params) =>
    format(
      msg(
        'This link is in the tag, but it is not shown: {text}. The links of goals are shown, but not those before the first goal and after the last. Move it into the text of a goal, or out of the tag.',
        {
          id: 'issue.link-left-out',
          desc: 'Author: a plan in the HTML of a tag. {text} is the address of a link.',
        },
      ),
      params,
    ),
  'picture-left-out': ({ msg, format }, params) =>
    format(
      msg('This picture is in the tag, but it is not shown: {text}. Move it out of the tag.', {
        id: 'issue.picture-left-out',
        desc: 'Author: a plan in the HTML of a tag. {text} is the text alternative of a picture, or its address.',
      }),
      params,
    ),
};
