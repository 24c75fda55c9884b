/** A checker, as an auditor wants to know it. Its version is in `package-lock.json`. */
export interface Checker {
  readonly name: string;
  readonly package: string;
  readonly address: string;
  /** What it is given, and which of its rules are asked. */
  readonly looksAt: string;
}

export const checkers = [
  {
    name: 'axe',
    package: 'axe-core',
    address: 'https://github.com/dequelabs/axe-core',
    looksAt:
      'The element. Rules of WCAG 2.0–2.2 A and AA, best practices but for three that judge whole pages, and contrast of 7:1.',
  },
  {
    name: 'Alfa',
    package: '@siteimprove/alfa-rules',
    address: 'https://github.com/Siteimprove/alfa',
    looksAt:
      'The whole page with its styles. All its rules, A to AAA and best practices. It takes the colours of the system for those of a light page.',
  },
  {
    name: 'IBM',
    package: 'accessibility-checker-engine',
    address: 'https://github.com/IBMa/equal-access',
    looksAt: 'The whole page. The rules of “IBM Accessibility”: WCAG 2.2 A and AA, and IBM’s own.',
  },
  {
    name: 'html-validate',
    package: 'html-validate',
    address: 'https://html-validate.org',
    looksAt:
      'The HTML of each shadow root, as rendered, as a document of its own. The recommended rules, without those of style.',
  },
  {
    name: 'Nu',
    package: 'vnu-jar',
    address: 'https://validator.github.io/validator/',
    looksAt:
      'The same HTML. Conformance to the HTML standard, errors and warnings. Needs Java: left out, and counted as skipped, where there is none.',
  },
] as const satisfies readonly Checker[];

export type CheckerName = (typeof checkers)[number]['name'];
