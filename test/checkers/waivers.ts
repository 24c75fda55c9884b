import type { CheckerName } from './checkers.js';

/** A finding that is none. It holds for one rule at some elements; one that nothing needs fails the tests. */
export interface Waiver {
  readonly checker: CheckerName;
  readonly rule: string;
  /** At which elements: a selector. */
  readonly at: string;
  /** In which states: a part of their names. */
  readonly in?: string;
  readonly reason: string;
}

const listRole =
  'WebKit takes a list without markers for none, and VoiceOver then says neither “list” nor how long it is. The role brings both back.';

const shadowPart =
  'Nu does not know `part`, which the standard CSS Shadow Parts gives to every element.';

export const waivers: readonly Waiver[] = [
  { checker: 'IBM', rule: 'aria_role_redundant', at: ':is(ol, ul)[role="list"]', reason: listRole },
  {
    checker: 'html-validate',
    rule: 'no-redundant-role',
    at: ':is(ol, ul)[role="list"]',
    reason: listRole,
  },
  {
    checker: 'html-validate',
    rule: 'prefer-native-element',
    at: 'ol[role="list"]',
    reason: `It takes the numbered list for a made-up one. ${listRole}`,
  },
  {
    checker: 'Nu',
    rule: 'The “list” role is unnecessary for element “…”.',
    at: ':is(ol, ul)[role="list"]',
    reason: listRole,
  },
  {
    checker: 'Nu',
    rule: 'Attribute “part” not allowed on element “…” at this point.',
    at: '[part]',
    reason: shadowPart,
  },
  {
    checker: 'html-validate',
    rule: 'valid-id',
    at: '[part="panel"]',
    in: 'strategy-goals',
    reason: 'HTML forbids only white space in an id. The dot is that of the goal’s number.',
  },
  {
    checker: 'html-validate',
    rule: 'aria-label-misuse',
    at: 'search',
    in: 'strategy-goals',
    reason:
      '`<search>` is a landmark, and landmarks may have names: with two plans on a page a reader has to know which one is searched.',
  },
  {
    checker: 'Alfa',
    rule: 'sia-r111',
    at: 'a[href]',
    reason:
      '2.5.5 is a criterion of level AAA, which we keep for buttons and fields: 44 px. Links are at least 24 px high, as 2.5.8 (AA) asks: `test/probes/target-size.test.ts`.',
  },
  {
    checker: 'Alfa',
    rule: 'sia-r78',
    at: ':is(h1, h2, h3):not([part])',
    reason:
      'A false alarm at the last headings of the page’s own HTML: the rule looks for text between them and the end of the page, which is in the shadow root, and finds no way from one into the other.',
  },
  {
    checker: 'Alfa',
    rule: 'sia-r78',
    at: '[part="goal-heading"]',
    in: 'strategy-goals-one-broken-goal',
    reason: 'The city says no more of this goal than its title.',
  },
];
