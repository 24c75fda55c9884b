// Watches a page while it loads. The bench has put `benchSettings` before it.
{
  const { last, tags, hasControls } = globalThis.benchSettings;
  const times = {};
  const shifts = [];
  const longTasks = [];

  const observe = (type, list) =>
    new PerformanceObserver((entries) => list.push(...entries.getEntries())).observe({
      type,
      buffered: true,
    });
  observe('longtask', longTasks);
  observe('layout-shift', shifts);

  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

  /** What there is to tell so far; `done` when nothing more will come. */
  globalThis.benchSeen = () => ({
    ...times,
    longestTask: Math.max(0, ...longTasks.map(({ duration }) => duration)),
    /** What of each long task a press would have to wait for. */
    blocking: sum(longTasks.map(({ duration }) => duration - 50)),
    layoutShift: sum(shifts.map(({ value }) => value)),
    shiftAfterFirst: sum(
      shifts.filter(({ startTime }) => startTime > times.firstContent).map(({ value }) => value),
    ),
  });

  // A message that is sent before a frame arrives after it.
  const afterFrame = (name) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      times[name] = performance.now();
    };
    port2.postMessage('');
  };
  // It has a box. That of something off the screen may not have been laid out yet.
  const isThere = (element) => element?.checkVisibility() ?? false;
  const areDefined = () => tags.every((tag) => customElements.get(tag));
  const { benchGoals } = globalThis;

  const moments = {
    firstContent: () => isThere(benchGoals.first()),
    laidOut: () => isThere(benchGoals.last(last)) && areDefined(),
    ...(hasControls && { controls: () => isThere(benchGoals.search()) }),
  };
  const look = () => {
    for (const [name, hasCome] of Object.entries(moments)) {
      if (!hasCome()) continue;
      delete moments[name];
      afterFrame(name);
    }
    if (Object.keys(moments).length === 0) afterFrame('done');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
