import { Parser } from 'htmlparser2';

type Methods = Record<string, (...given: unknown[]) => unknown>;

/** The steps in which our readers and the parser go through a file. */
const STEPS: readonly [object, readonly string[]][] = [
  [
    String.prototype,
    [
      'indexOf',
      'slice',
      'charAt',
      'replace',
      'replaceAll',
      'trim',
      'startsWith',
      'split',
      'includes',
    ],
  ],
  [RegExp.prototype, ['exec']],
  [Map.prototype, ['get', 'set', 'has']],
  [Set.prototype, ['add', 'has']],
  [Array.prototype, ['push', 'filter', 'map', 'find', 'some']],
  [Parser.prototype, ['ontext', 'onopentagname', 'onclosetag', 'onattribname', 'popElement']],
];

/**
 * Counts the calls that something makes: a loop in a loop shows in their number, on a fast machine
 * and on a slow one.
 */
export async function countWork<T>(work: () => Promise<T>): Promise<{ result: T; calls: number }> {
  let calls = 0;
  const restore = STEPS.flatMap(([prototype, names]) =>
    names.map((name) => {
      const methods = prototype as Methods;
      const original = methods[name]!;
      methods[name] = function counted(this: unknown, ...given) {
        calls += 1;
        return original.apply(this, given);
      };
      return () => (methods[name] = original);
    }),
  );
  try {
    return { result: await work(), calls };
  } finally {
    for (const put of restore) put();
  }
}
