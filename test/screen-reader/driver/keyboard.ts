import type { Desktop } from './desktop.js';

/** Names of keys as people write them, and as the X server knows them. */
const NAMES: Readonly<Record<string, string>> = {
  ctrl: 'ctrl',
  shift: 'shift',
  enter: 'Return',
  escape: 'Escape',
  space: 'space',
  tab: 'Tab',
  home: 'Home',
  up: 'Up',
  down: 'Down',
  'numpad +': 'KP_Add',
};

/** Slower than Orca takes for two presses of one key in a hurry. */
const TYPING_DELAY_MS = '60';

/**
 * Presses what a scene says: `Ctrl+Home`, `H`, or a text in quotation marks, letter by letter. The
 * keys go through the X server, as those of a real keyboard do.
 */
export async function press(desktop: Desktop, key: string): Promise<void> {
  const text = /^"(.*)"$/.exec(key)?.[1];
  await (text === undefined
    ? desktop.ask('xdotool', ['key', keyName(key)])
    : desktop.ask('xdotool', ['type', '--delay', TYPING_DELAY_MS, text]));
}

function keyName(key: string): string {
  const lower = key.toLowerCase();
  const parts = lower in NAMES ? [lower] : lower.split('+');
  return parts
    .map((part) => {
      const name = NAMES[part] ?? (/^[a-z0-9]$/.test(part) ? part : undefined);
      if (name === undefined) throw new Error(`There is no key "${key}": keyboard.ts has them.`);
      return name;
    })
    .join('+');
}
