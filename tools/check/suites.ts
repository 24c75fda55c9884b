/** A check: a script of package.json. */
export interface Suite {
  script: string;
  /** After so many minutes of a machine that is free for it, it is ended, and has failed. */
  minutes: number;
  /** It prints how many tests passed and failed. */
  countsTests?: true;
}

export const suites: readonly Suite[] = [
  { script: 'check:types', minutes: 4 },
  { script: 'check:circles', minutes: 1 },
  { script: 'check:lint', minutes: 5 },
  { script: 'check:templates', minutes: 3 },
  { script: 'check:format', minutes: 3 },
  { script: 'l10n:check', minutes: 3 },
  { script: 'generated:check', minutes: 3 },
  { script: 'test:pure', minutes: 4, countsTests: true },
  { script: 'test:coverage', minutes: 15, countsTests: true },
  { script: 'test:lit-warnings', minutes: 4, countsTests: true },
  { script: 'test:node', minutes: 10, countsTests: true },
  { script: 'build', minutes: 5 },
  { script: 'test:built', minutes: 7, countsTests: true },
  { script: 'check:size', minutes: 1 },
  { script: 'check:package', minutes: 3 },
  { script: 'check:unused', minutes: 3 },
  { script: 'test:browser', minutes: 15, countsTests: true },
  { script: 'test:checkers', minutes: 15, countsTests: true },
  { script: 'test:firefox', minutes: 12, countsTests: true },
  { script: 'test:webkit', minutes: 12, countsTests: true },
  { script: 'test:mutations', minutes: 12, countsTests: true },
  { script: 'test:real-hosts', minutes: 20, countsTests: true },
  { script: 'test:orca', minutes: 12, countsTests: true },
];
