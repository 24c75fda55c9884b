import type { TestSession, TestSuiteResult } from '@web/test-runner';

/** What came of a test. */
export type Outcome =
  | { readonly kind: 'passed' }
  /** Something was otherwise than it expects. */
  | { readonly kind: 'failed'; readonly why: string }
  /** It did not run, or broke before it could tell. */
  | { readonly kind: 'broke'; readonly why: string };

export type Session = Pick<TestSession, 'testResults' | 'errors'>;

/** Of the one test of a session whose title, with those around it, ends like this. */
export function outcomeOf(session: Session | undefined, title: string): Outcome {
  const tests = session?.testResults ? testsIn(session.testResults) : [];
  const [test, ...others] = tests.filter((one) => ` ${one.title}`.endsWith(` ${title}`));
  if (others.length > 0) {
    return { kind: 'broke', why: `${others.length + 1} tests are called “${title}”.` };
  }
  if (test?.passed) return { kind: 'passed' };
  if (test?.error) {
    const { name, message } = test.error;
    return { kind: name === 'AssertionError' ? 'failed' : 'broke', why: message };
  }
  const why = session?.errors[0]?.message ?? `No test is called “${title}”, or it did not run.`;
  return { kind: 'broke', why };
}

type Test = Pick<TestSuiteResult['tests'][number], 'passed' | 'error'> & { readonly title: string };

/** Each with the titles around its own. */
const testsIn = ({ name, tests, suites }: TestSuiteResult): Test[] =>
  [
    ...tests.map((test) => ({ ...test, title: test.name })),
    ...suites.flatMap((suite) => testsIn(suite)),
  ].map((test) => ({ ...test, title: `${name} ${test.title}`.trim() }));
