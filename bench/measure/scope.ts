import { comparisonVisits } from './comparison-visits.js';
import { phoneVisits } from './phone-visits.js';
import type { Visit } from './visit.js';

/** What a run visits, and how often. */
export interface Scope {
  readonly name: 'phone' | 'full';
  readonly rounds: number;
  /** No round begins that would end after so many. */
  readonly minutes: number;
  /** Every visit of a round. The first round has all that there are. */
  visits(round: number): Visit[];
}

export const phoneScope: Scope = { name: 'phone', rounds: 5, minutes: 14, visits: phoneVisits };

export const fullScope: Scope = {
  name: 'full',
  rounds: 5,
  minutes: Infinity,
  visits: (round) => distinct([...phoneVisits(), ...comparisonVisits(round, fullScope.rounds)]),
};

/** Both parts have some visits. */
const distinct = (visits: readonly Visit[]): Visit[] => [
  ...new Map(visits.map((visit) => [visitKey(visit), visit])).values(),
];

export const visitKey = ({ kind, variant, size, condition, language, width }: Visit): string =>
  [kind, variant, size, condition, language, width].join(' ');
