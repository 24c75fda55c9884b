import type { Message } from '../../shared/announcer.js';

/** What the switch to plain language tells a reader, aloud. */

export const switchedOnMessage: Message = ({ msg }) =>
  msg('Shown in plain language.', {
    id: 'plain.on',
    desc: 'Said when the texts of a plan have changed to plain language.',
  });

export const switchedOffMessage: Message = ({ msg }) =>
  msg('Shown in the usual language.', {
    id: 'plain.off',
    desc: 'Said when the texts of a plan have changed back from plain language.',
  });
