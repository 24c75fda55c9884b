import type { L10n } from '../../localization/core/l10n.js';
import type { Finding, MessagesCode } from '../finding.js';
import type { Advice } from './advice.js';

/** What is wrong with the messages that the page sets itself. */
export function messagesAdvice(
  { code, params }: Finding<MessagesCode>,
  { msg, format }: L10n,
): Advice {
  switch (code) {
    case 'messages-not-json':
      return {
        what: format(
          msg(
            'The words that the page changes in {block} cannot be read, so the usual ones are shown. ({detail})',
            {
              id: 'page-check.messages-not-json',
              desc: "Page check: {block} is an HTML tag; {detail} is the browser's own English words, with the place of the mistake.",
            },
          ),
          params,
        ),
        mend: msg('It has to be JSON. Look for a missing comma, quote or bracket.', {
          id: 'page-check.messages-not-json.mend',
          desc: 'Page check.',
        }),
        code: '{"strategy-goals.goal": "…", "load.retry": "…"}',
      };
    case 'messages-left-out':
      return {
        what: format(
          msg('Of the words that the page changes in {block}, some are not used: {ids}.', {
            id: 'page-check.messages-left-out',
            desc: 'Page check: {block} is an HTML tag, {ids} a list of names.',
          }),
          params,
        ),
        mend: msg(
          'Check their names and what stands in curly brackets. The console of the browser says more about each.',
          { id: 'page-check.messages-left-out.mend', desc: 'Page check.' },
        ),
      };
  }
}
