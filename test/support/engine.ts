/**
 * The engine that runs this test. Chromium's driver can do all that our tests need; the others lack
 * some of it, and what needs that is skipped there, and counted as skipped:
 *
 * - `accessibility-tree`: reading what a screen reader is given
 * - `emulation`: another medium, forced colours, reduced motion, a narrow window, pictures of the page
 * - `until-found`: finding words in closed goals; WebKit hides those outright, on purpose
 */
export const engine = navigator.vendor.startsWith('Apple')
  ? 'webkit'
  : navigator.userAgent.includes('Firefox')
    ? 'firefox'
    : 'chromium';

type Ability = 'accessibility-tree' | 'emulation' | 'until-found';

const lacking: Record<typeof engine, readonly Ability[]> = {
  chromium: [],
  firefox: ['accessibility-tree', 'emulation'],
  webkit: ['accessibility-tree', 'emulation', 'until-found'],
};

const has = (ability: Ability): boolean => !lacking[engine].includes(ability);

/** `describe`, where the engine has this ability. */
export function describeWith(ability: Ability, title: string, tests: () => void): void {
  if (has(ability)) describe(title, tests);
  else describe.skip(title, tests);
}

/** How a closed goal is hidden here. */
export const closed: 'until-found' | true = has('until-found') ? 'until-found' : true;
