/**
 * How a closed part is hidden. `until-found` lets find-in-page and text fragments open it. WebKit
 * gets plain `hidden`: Safari with VoiceOver served stale content after a part was opened by script
 * (WebKit bug 68001), and WebKit was reported to expose closed content to VoiceOver
 * (interop-accessibility 160). Reading beats finding, until a person has confirmed VoiceOver on a
 * current iOS.
 */
export const closedPanel = (): 'until-found' | true =>
  navigator.vendor.startsWith('Apple') || 'until-found';
