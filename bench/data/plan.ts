import { actions, places, subjects, type Phrase } from './phrases.js';

interface BenchGoal {
  readonly number: string;
  readonly title: Phrase;
  readonly goals?: readonly BenchGoal[];
}

/** A plan in the form that the elements read. */
export interface BenchPlan {
  readonly language: 'pl';
  readonly title: Phrase;
  readonly levels: readonly { readonly name: Phrase; readonly count?: Phrase }[];
  readonly goals: readonly (BenchGoal & { readonly goals: readonly BenchGoal[] })[];
}

const LARGEST_GROUP = 25;
const FEWEST_GROUPS = 4;

/** The same plan each time: strategic goals with so many operational goals under them in all. */
export function makePlan(operationalGoals: number): BenchPlan {
  const groups = Math.max(FEWEST_GROUPS, Math.ceil(operationalGoals / LARGEST_GROUP));
  const goals = Array.from({ length: groups }, (_, group) => {
    const start = Math.floor((group * operationalGoals) / groups);
    const end = Math.floor(((group + 1) * operationalGoals) / groups);
    const number = String(group + 1);
    return {
      number,
      title: title(group * 7),
      goals: Array.from({ length: end - start }, (_, index) => ({
        number: `${number}.${index + 1}`,
        title: title(start + index),
      })),
    };
  });
  return {
    language: 'pl',
    title: { pl: 'Strategia miasta', en: 'Strategy of the city' },
    levels: [
      { name: { pl: 'Cel strategiczny', en: 'Strategic goal' } },
      {
        name: { pl: 'Cel operacyjny', en: 'Operational goal' },
        count: {
          pl: '{n, plural, one {# cel operacyjny} few {# cele operacyjne} many {# celów operacyjnych} other {# celu operacyjnego}}',
          en: '{n, plural, one {# operational goal} other {# operational goals}}',
        },
      },
    ],
    goals,
  };
}

/** The lists have lengths without a common factor: titles repeat as late as possible. */
function title(index: number): Phrase {
  const parts = [actions, subjects, places].map((list) => list[index % list.length]);
  const join = (language: keyof Phrase) => parts.map((part) => part?.[language]).join(' ');
  return { pl: join('pl'), en: join('en') };
}
