/**
 * Server side of `emulate()` in emulate.ts. The runner's own `emulateMedia` knows neither forced
 * colours nor how to forget `print`, which then leaks into the next test file.
 */
export function emulationPlugin() {
  // Closing a session ends what it emulates, so each page keeps its one.
  const sessions = new WeakMap();
  return {
    name: 'emulation',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate') return undefined;
      const page = session.browser.getPage(session.id);
      const client = sessions.get(page) ?? (await page.createCDPSession());
      sessions.set(page, client);
      const features = Object.entries(payload.features).map(([name, value]) => ({ name, value }));
      await client.send('Emulation.setEmulatedMedia', { media: payload.media, features });
      return true;
    },
  };
}
