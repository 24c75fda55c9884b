/**
 * The engine that runs this test. Chromium's driver can do all that our tests need; the others lack
 * some of it. What needs that says so with `describeWith` or `itWith`, and is skipped there, and
 * counted as skipped. This is the one place that knows what is lacking:
 *
 * - `accessibility-tree`: reading what a screen reader is given, with `expectTree`
 * - `clipboard`: copying and pasting with keys; the driver of WebKitGTK has none
 * - `emulation`: another medium, forced colours, more contrast or less motion, with `emulate`;
 *   another time zone, with `liveIn`
 * - `pictures`: looking at pixels, with `photograph`
 * - `phone`: a window of 320 px, with `setViewport`; the window of WebKitGTK's test browser stays
 *   wider than its own buttons
 * - `late-policy`: a Content-Security-Policy that a script adds to the page; WebKitGTK heeds only one
 *   that the page comes with
 * - `whole-focus`: scrolling until all of what has the focus is in sight; Firefox leaves it where it is
 *   if a part of it is
 * - `until-found`: finding words in closed goals; WebKit hides those outright, on purpose
 *
 * Whether a link to words (`#:~:text=`) is followed depends on how Chromium is built and started: the
 * one test of it asks a plain paragraph first, and skips itself.
 *
 * Keys work in all engines: `sendKeys` with `press`, `type`, `down` and `up`.
 */
export const engine = navigator.vendor.startsWith('Apple')
  ? 'webkit'
  : navigator.userAgent.includes('Firefox')
    ? 'firefox'
    : 'chromium';

type Ability =
  | 'accessibility-tree'
  | 'clipboard'
  | 'emulation'
  | 'late-policy'
  | 'pictures'
  | 'phone'
  | 'until-found'
  | 'whole-focus';

const lacking: Record<typeof engine, readonly Ability[]> = {
  chromium: [],
  firefox: ['accessibility-tree', 'emulation', 'pictures', 'whole-focus'],
  webkit: [
    'accessibility-tree',
    'clipboard',
    'emulation',
    'late-policy',
    'pictures',
    'phone',
    'until-found',
  ],
};

const has = (ability: Ability): boolean => !lacking[engine].includes(ability);

/** `describe`, where the engine has this ability. */
export function describeWith(ability: Ability, title: string, tests: () => void): void {
  if (has(ability)) describe(title, tests);
  else describe.skip(title, tests);
}

/** `it`, where the engine has this ability. */
export function itWith(ability: Ability, title: string, test: () => Promise<void>): void {
  if (has(ability)) it(title, test);
  else it.skip(title, test);
}

/** How a closed goal is hidden here. */
export const closed: 'until-found' | true = has('until-found') ? 'until-found' : true;
