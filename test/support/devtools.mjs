/**
 * Server side of `emulate()` and `darkenPages()` in emulate.ts, `liveIn()` in time-zone.ts, `photograph()` in pixels.ts and
 * `walk()` in probes/tab-order.test.ts: what only the DevTools protocol of Chromium can do. The runner's own `emulateMedia` knows neither forced colours nor how to
 * forget `print`, which then leaks into the next test file.
 */
const commands = {
  async emulate(client, { features, media }) {
    await client.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    return true;
  },

  /** Chromium's own dark theme for pages that have none. Without `enabled`: as it is set. */
  async darkenPages(client, options) {
    await client.send('Emulation.setAutoDarkModeOverride', options);
    return true;
  },

  /** Presses Tab many times, without a way to the page and back for each. */
  async pressTab(client, { times, isShifted }) {
    const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: isShifted ? 8 : 0 };
    const press = () =>
      ['rawKeyDown', 'keyUp'].map((type) =>
        client.send('Input.dispatchKeyEvent', { type, ...key }),
      );
    await Promise.all(Array.from({ length: times }, press).flat());
    return true;
  },

  /** An empty name: where the computer is. */
  async liveIn(client, { timezoneId }) {
    await client.send('Emulation.setTimezoneOverride', { timezoneId });
    return true;
  },

  /** A part of the page, in CSS pixels of the document, which is on the screen: a PNG in base64. */
  async photograph(client, clip) {
    // The page in front shows its focus; tests run in several.
    await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    const options = { format: 'png', clip, optimizeForSpeed: true };
    const { data } = await client.send('Page.captureScreenshot', options);
    return data;
  },
};

export function devtoolsPlugin() {
  // Closing a session ends what it emulates, so each page keeps its one.
  const clients = new WeakMap();
  return {
    name: 'devtools',
    async executeCommand({ command, payload, session }) {
      if (!Object.hasOwn(commands, command)) return undefined;
      const page = session.browser.getPage(session.id);
      const client = clients.get(page) ?? (await page.createCDPSession());
      clients.set(page, client);
      return commands[command](client, payload);
    },
  };
}
