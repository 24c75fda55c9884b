import type { L10n } from '../../../localization/core/l10n.js';
import type { PlanText } from '../../../localization/core/words/plan-words.js';
import type { Goal } from '../../../model/goals.js';
import { primaryLanguage } from '../../../model/language-tag.js';
import { formatMessage } from '../../../model/message-format.js';
import type { Strategy } from '../../../model/strategy.js';

/**
 * "3 of 4 operational goals", in the words of the data, or else in a neutral message.
 *
 * After "of", Slavic languages have the form that they count with from five on, whatever the number is:
 * "4 cele", but "3 z 4 celów". In the others it is the plural.
 *
 * @param shown how many of the goals below it are shown
 * @param depth the level of this goal; the top level is 1
 */
export function someGoals(
  shown: number,
  { goals }: Goal,
  depth: number,
  { levels, language }: Strategy,
  l10n: L10n,
): PlanText {
  const { msg, format } = l10n;
  const n = goals.length;
  const forms = l10n.text(levels?.[depth]?.count ?? '', language);
  // Not in two languages at once.
  const isSpoken = primaryLanguage(forms.lang) === primaryLanguage(l10n.language);
  const all =
    isSpoken &&
    formatMessage(forms.value.replace(/#|\{\s*n\s*\}/g, '{all}'), { n: 5, all: n }, forms.lang);
  return all
    ? {
        ...forms,
        value: format(
          msg('{shown} of {all}', {
            id: 'controls.some',
            desc: 'Under a goal, during a search: how many of the goals below it are shown. {all} is “4 operational goals”, in a language with cases in the genitive: “3 z 4 celów operacyjnych”.',
          }),
          { shown, all },
        ),
      }
    : format(
        msg('{shown} of {n, plural, one {# item} other {# items}}', {
          id: 'controls.some-items',
          desc: 'The same, where the data have no word for them.',
        }),
        { shown, n },
      );
}
