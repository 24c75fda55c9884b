// Waits for the slowest event of an interaction: from the press to the frame that shows its effect.
{
  const { variant, benchDrive, benchGoals } = globalThis;
  let slowest = 0;
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) {
      if (interactionId) slowest = Math.max(slowest, duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 });

  const host = document.querySelector('strategy-goals');
  const button = (name) => document.getElementById(name);
  button('switch').onclick = () => {
    if (host) document.documentElement.lang = 'en';
    else void variant.show(benchDrive.plan, 'en');
  };
  button('expand').onclick = () => void variant.setOpen(true);

  globalThis.benchInteract = {
    async prepare() {
      if (host) host.controls = true;
      await variant.show(benchDrive.plan, 'en');
      await new Promise((done) => setTimeout(done, 1_500));
      await variant.show(benchDrive.plan, 'pl');
      await new Promise((done) => setTimeout(done, 500));
    },
    /** Where to press. */
    place(name) {
      const target = this.target(name);
      target.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = target.getBoundingClientRect();
      return { x: left + Math.min(width / 2, 40), y: top + Math.min(height / 2, 20) };
    },
    target(name) {
      if (name === 'toggle') {
        const goal = benchGoals.first();
        return goal.querySelector('.toggle, summary') ?? goal;
      }
      if (name === 'search') return host.shadowRoot.querySelector('input');
      return button(name);
    },
    hasSearch: () => Boolean(host),
    start() {
      slowest = 0;
    },
    /** Durations come in steps of 8 ms, and none below 16. */
    slowest: () => slowest || 8,
  };
}
