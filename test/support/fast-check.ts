import { configureGlobal } from 'fast-check';

export * from 'fast-check';

interface Surroundings {
  readonly process?: { readonly env: Readonly<Record<string, string | undefined>> };
  readonly FUZZ_RUNS?: string;
  readonly FUZZ_SEED?: string;
}

/** Node has an environment; pages have what `tools/world.config.mjs` writes into them. */
const surroundings = globalThis as Surroundings;
const given = (name: 'FUZZ_RUNS' | 'FUZZ_SEED') =>
  Number(surroundings.process?.env[name] ?? surroundings[name]) || undefined;

/** How many random inputs a test tries: a sample, or those of `npm run test:world`. */
export const runs = (sample: number): number => given('FUZZ_RUNS') ?? sample;

/** A sample is always the same, so that a change is judged by what it changes. */
const SEED = 267_787_344;

configureGlobal({
  numRuns: runs(100),
  // Without one, it is random; what fails says which.
  seed: given('FUZZ_SEED') ?? (given('FUZZ_RUNS') ? undefined : SEED),
});
