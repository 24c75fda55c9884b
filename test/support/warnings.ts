/**
 * What the author of the data reads on the console during each test of the `describe` that calls
 * this. It is kept out of the output of the tests until the page of the test file is closed, because
 * the sentences are loaded late.
 */
export function useWarnings(): readonly string[] {
  const warnings: string[] = [];
  before(() => {
    const warn = console.warn.bind(console);
    console.warn = (...parts: unknown[]) => {
      const text = parts.join(' ');
      if (text.startsWith('city-elements:')) warnings.push(text);
      else warn(...parts);
    };
  });
  beforeEach(() => void (warnings.length = 0));
  return warnings;
}
