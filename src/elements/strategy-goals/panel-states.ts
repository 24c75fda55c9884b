import type { Strategy } from '../../model/strategy.js';

/**
 * How a closed part is hidden. `until-found` lets find-in-page and text fragments open it. WebKit
 * gets plain `hidden`: Safari with VoiceOver served stale content after a part was opened by script
 * (WebKit bug 68001), and WebKit was reported to expose closed content to VoiceOver
 * (interop-accessibility 160). Reading beats finding, until a person has confirmed VoiceOver on a
 * current iOS.
 */
export const closedPanel = (): 'until-found' | true =>
  navigator.vendor.startsWith('Apple') || 'until-found';

/** With fewer goals it is not worth it that what is below moves when its height is known. */
const LARGE = 200;

/**
 * Of a large plan Chromium neither lays out nor paints what is off the screen. Only Chromium: with it
 * Orca in Firefox read the bullets of a list without the words.
 */
export const panelClass = ({ goals }: Strategy): string =>
  navigator.vendor.startsWith('Google') &&
  goals.reduce((count, goal) => count + goal.goals.length, 0) > LARGE
    ? 'panel off-screen'
    : 'panel';
