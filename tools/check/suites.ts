/** A check: a script of package.json. `countsTests`: it prints how many tests passed and failed. */
export interface Suite {
  script: string;
  minutes: number;
  countsTests?: true;
}

export const suites: readonly Suite[] = [
  { script: 'check:types', minutes: 3 },
  { script: 'check:lint', minutes: 5 },
  { script: 'check:templates', minutes: 3 },
  { script: 'check:format', minutes: 3 },
  { script: 'l10n:check', minutes: 3 },
  { script: 'generated:check', minutes: 3 },
  { script: 'test:coverage', minutes: 10, countsTests: true },
  { script: 'test:node', minutes: 10, countsTests: true },
  { script: 'build', minutes: 5 },
  { script: 'test:built', minutes: 5, countsTests: true },
  { script: 'check:size', minutes: 1 },
  { script: 'check:package', minutes: 3 },
  { script: 'check:unused', minutes: 3 },
];

/** What `npm run test:all` runs: the browser tests in three engines. */
export const engineSuites: readonly Suite[] = [
  { script: 'test:browser', minutes: 10, countsTests: true },
  { script: 'test:firefox', minutes: 10, countsTests: true },
  { script: 'test:webkit', minutes: 10, countsTests: true },
];

/** What `npm run test:hosts` runs: the elements as built, in real content management systems. */
export const hostSuites: readonly Suite[] = [
  { script: 'build', minutes: 5 },
  { script: 'test:real-hosts', minutes: 30, countsTests: true },
];

/** What `npm test` runs besides: the same browser tests, without the limits for coverage. */
export const quickSuites: readonly Suite[] = [
  { script: 'test:browser', minutes: 10, countsTests: true },
  { script: 'test:node', minutes: 10, countsTests: true },
];
