import type { PlanHost } from '../features.js';

/** What writes in a text field or moves in it. All else is for the page too: Escape, Tab, F5. */
const WRITES = /^(.|Backspace|Delete|Arrow.+|Home|End)$/u;
const PRESSES = /^( |Enter)$/;

/**
 * Keeps keys from a page whose shortcuts are single keys. Such a page leaves those alone that somebody
 * presses in an `<input>` or on a button, but all that it sees of ours is the element around them.
 *
 * Handlers that the page runs before ours cannot be stopped. They can ask whether the element is edited.
 */
export function keepKeys(host: PlanHost): void {
  const root = host.renderRoot as ShadowRoot;
  for (const type of ['keydown', 'keypress', 'keyup']) {
    root.addEventListener(type, (event) => {
      if (isForOurs(event as KeyboardEvent, root)) event.stopPropagation();
    });
  }
  Object.defineProperty(host, 'isContentEditable', {
    configurable: true,
    get: () =>
      root.activeElement instanceof HTMLInputElement ||
      Reflect.get(HTMLElement.prototype, 'isContentEditable', host),
  });
}

function isForOurs(event: KeyboardEvent, root: ShadowRoot): boolean {
  const { key, target } = event;
  // On Windows, AltGr is Control with Alt: "ą" is no shortcut.
  const isShortcut =
    (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
  // The page's own HTML in the tag is its own matter.
  if (isShortcut || (target as Node).getRootNode() !== root) return false;
  return (target instanceof HTMLInputElement ? WRITES : PRESSES).test(key);
}
