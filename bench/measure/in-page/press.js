// Waits for the slowest event of an interaction: from the press to the frame that shows its effect.
{
  const { variant, benchGoals, benchText } = globalThis;
  const host = benchGoals.host();
  let slowest = 0;
  let pressed;
  let answered;
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) {
      if (interactionId) slowest = Math.max(slowest, duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 });

  addEventListener('click', ({ timeStamp }) => (pressed = timeStamp), { capture: true });

  /** What of the first goal is sure to change when it is opened, or shown in another language. */
  const firstGoal = () => {
    const goal = benchGoals.first();
    return `${goal.getBoundingClientRect().height} ${benchText.all(goal)}`;
  };
  // Some libraries render some frames after the press: this is the frame with its effect.
  const watch = (before) =>
    requestAnimationFrame(() => {
      if (answered !== undefined) return;
      if (firstGoal() === before) watch(before);
      else setTimeout(() => (answered ??= performance.now()));
    });

  let plan;
  const show = (language) => {
    if (host) document.documentElement.lang = language;
    return variant?.show(plan, language);
  };

  /** For what a variant has no control for. */
  const button = (text, press) => {
    const made = document.createElement('button');
    made.textContent = text;
    made.onclick = () => void press();
    document.body.prepend(made);
    return made;
  };
  const language = button('English', () => show('en'));
  const expand = host ? undefined : button('+', () => variant.setOpen(true));

  globalThis.benchPress = {
    async prepare() {
      const { src } = document.getElementById('goals')?.dataset ?? {};
      if (src) plan = await (await fetch(src)).json();
    },
    collapseAll: () => (host ? host.collapseAll() : variant.setOpen(false)),
    showIn: show,
    target(name) {
      if (name === 'language') return language;
      if (name === 'expand') return expand ?? benchGoals.expandAll();
      return name === 'search' ? benchGoals.search() : benchGoals.toggle();
    },
    /** Where to press. */
    place(name) {
      const target = this.target(name);
      target.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = target.getBoundingClientRect();
      return { x: left + Math.min(width / 2, 40), y: top + Math.min(height / 2, 20) };
    },
    hasSearch: () => Boolean(benchGoals.search()),
    /** Changes with all that a press can do. */
    seen: () => `${document.documentElement.scrollHeight} ${benchText.visible()}`,
    start() {
      slowest = 0;
      pressed = undefined;
      answered = undefined;
      watch(firstGoal());
    },
    /** Durations of events come in steps of 8 ms, and none below 16. */
    stop() {
      const untilEffect = pressed && answered ? answered - pressed : 0;
      answered ??= 0;
      return Math.max(slowest, untilEffect) || 8;
    },
  };
}
