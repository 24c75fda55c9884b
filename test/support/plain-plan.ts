import { html } from '@open-wc/testing';
import type { StrategyGoals } from '../../src/elements/strategy-goals/strategy-goals.js';
import { all, showPlan } from './strategy-plan.js';
import { until } from './until.js';

/** A plan that is there in plain language too, but for one goal. */
export const plan = {
  language: 'pl',
  title: { pl: 'Cele miasta', en: 'Goals of the city' },
  introduction: {
    pl: 'Wstęp po urzędowemu.',
    'pl-simple': 'Krótki wstęp.',
    en: 'Formal introduction.',
    'en-simple': 'Short introduction.',
  },
  goals: [
    {
      number: '1',
      title: {
        pl: 'Transport zrównoważony',
        'pl-simple': 'Łatwo jeździć po mieście',
        en: 'Sustainable transport',
        'en-simple': 'Easy to get around',
      },
      goals: [
        {
          number: '1.1',
          title: { pl: 'Integracja taryfowa', 'pl-simple': 'Jeden bilet', en: 'Fare integration' },
        },
        { number: '1.2', title: { pl: 'Nowy most', en: 'New bridge' } },
      ],
    },
    { number: '2', title: 'Parki', goals: [{ number: '2.1', title: 'Nowe drzewa' }] },
  ],
};

export const switchOf = (element: StrategyGoals): HTMLElement | undefined =>
  all(element, '[role="switch"]')[0];

export const untilSwitch = async (element: StrategyGoals): Promise<HTMLElement> => {
  await until(() => switchOf(element), 'the switch is to come');
  return switchOf(element)!;
};

/** A plan on a page in this language, with its switch. */
export async function showPlainPlan(
  lang = 'pl',
  more: Partial<StrategyGoals> = {},
): Promise<StrategyGoals> {
  const element = await showPlan(
    html`<strategy-goals
      lang=${lang}
      .data=${plan}
      .controls=${more.controls ?? false}
    ></strategy-goals>`,
  );
  await untilSwitch(element);
  return element;
}
