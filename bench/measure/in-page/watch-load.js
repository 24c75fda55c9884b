// Watches a page while it loads. The bench has put `benchSettings` before it.
{
  const { last, tags } = globalThis.benchSettings;
  const seen = { longestTask: 0, layoutShift: 0, firstContent: undefined, done: undefined };
  globalThis.benchSeen = seen;

  const observe = (type, use) =>
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({
      type,
      buffered: true,
    });
  observe('longtask', ({ duration }) => {
    seen.longestTask = Math.max(seen.longestTask, duration);
  });
  observe('layout-shift', ({ value }) => {
    seen.layoutShift += value;
  });

  // A message that is sent before a frame arrives after it.
  const afterFrame = (name) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      seen[name] = performance.now();
    };
    port2.postMessage('');
  };
  // It has a box. That of something off the screen may not have been laid out yet.
  const isThere = (element) => element?.checkVisibility() ?? false;
  const areDefined = () => tags.every((tag) => customElements.get(tag));

  let hasFirst = false;
  const look = () => {
    if (!hasFirst && isThere(globalThis.benchGoals.first())) {
      hasFirst = true;
      afterFrame('firstContent');
    }
    if (isThere(globalThis.benchGoals.last(last)) && areDefined()) afterFrame('done');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
