import type { Message } from '../../shared/announcer.js';

/** What the controls tell a reader, aloud and in their line. */

export const foundMessage =
  (n: number): Message =>
  ({ msg, format }) =>
    n > 0
      ? format(
          msg('{n, plural, one {# result} other {# results}}', {
            id: 'controls.found',
            desc: 'Said when somebody who searches has stopped typing: how many goals were found.',
          }),
          { n },
        )
      : msg('Nothing found. Try the beginning of a word, or the number of a goal.', {
          id: 'controls.found-nothing',
          desc: 'Said in its place where no goal was found: what else to try.',
        });

export const similarMessage =
  (n: number): Message =>
  ({ msg, format }) =>
    format(
      msg('{n, plural, one {# similar result} other {# similar results}}', {
        id: 'controls.found-similar',
        desc: 'Said in the place of the number of results where no goal has the very words, but some have words that begin like them.',
      }),
      { n },
    );

export const clearedMessage: Message = ({ msg }) =>
  msg('All goals are shown again.', {
    id: 'controls.cleared',
    desc: 'Said when a search has been cleared.',
  });

export const expandedMessage: Message = ({ msg }) =>
  msg('All goals are open.', {
    id: 'controls.expanded',
    desc: 'Said after “Expand all goals”.',
  });

export const collapsedMessage: Message = ({ msg }) =>
  msg('All goals are closed.', {
    id: 'controls.collapsed',
    desc: 'Said after “Collapse all goals”.',
  });

export const copiedMessage: Message = ({ msg }) =>
  msg('Link copied.', {
    id: 'controls.copied',
    desc: 'Said when the link to a goal or to a search is in the clipboard.',
  });

export const addressMessage: Message = ({ msg }) =>
  msg('This browser does not allow copying. The link is now in the address bar.', {
    id: 'controls.not-copied',
    desc: 'Said where the link could not be put into the clipboard.',
  });
