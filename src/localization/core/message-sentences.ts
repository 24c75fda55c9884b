import type { Issue, MessageCode } from '../../model/issue.js';
import type { L10n } from './l10n.js';

/** What is wrong with a message that a page sets itself, for whoever has written it. */
export function messageSentence(
  { msg, format }: L10n,
  code: MessageCode,
  params: Issue['params'],
): string {
  switch (code) {
    case 'unknown-message':
      return params['nearest']
        ? format(
            msg('There is no text of this name, so nothing is changed. Write “{nearest}”.', {
              id: 'issue.unknown-message-near',
              desc: 'Webmaster: the id of a text that the page changes; {nearest} is the one that was probably meant.',
            }),
            params,
          )
        : msg(
            'There is no text of this name, so nothing is changed. All names are in the documentation, on the page “Words of your own”.',
            {
              id: 'issue.unknown-message',
              desc: 'Webmaster: the id of a text that the page changes.',
            },
          );
    case 'message-unreadable':
      return msg(
        'This text cannot be read, so the usual one is shown. Check that each curly bracket is closed, and the forms of a number.',
        {
          id: 'issue.message-unreadable',
          desc: 'Webmaster: a text that the page changes, with a mistake in {n, plural, …}.',
        },
      );
    case 'message-arguments':
      return params['wanted']
        ? format(
            msg(
              'This text has to have {wanted} in it, and nothing else in curly brackets. Until then the usual one is shown.',
              {
                id: 'issue.message-arguments',
                desc: 'Webmaster: a text that the page changes; {wanted} is one or more arguments, such as “{n}”.',
              },
            ),
            params,
          )
        : msg(
            'This text can have nothing in curly brackets. Take that out. Until then the usual one is shown.',
            {
              id: 'issue.message-no-arguments',
              desc: 'Webmaster: a text that the page changes has an argument, and there is none for it.',
            },
          );
  }
}
