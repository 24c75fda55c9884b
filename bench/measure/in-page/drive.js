// Times what a variant does with a plan that is in memory already.
{
  const layOut = () => document.documentElement.offsetHeight;
  const frames = async (count) => {
    for (let i = 0; i < count; i += 1) await new Promise(requestAnimationFrame);
    await new Promise((done) => setTimeout(done));
  };
  const time = async (work) => {
    await frames(3);
    globalThis.gc?.();
    layOut();
    const start = performance.now();
    await work();
    layOut();
    return performance.now() - start;
  };
  const { variant } = globalThis;

  globalThis.benchDrive = {
    async load(address) {
      this.plan = await (await fetch(address)).json();
    },
    create() {
      return time(() => variant.show(this.plan, 'pl'));
    },
    /** The second time: the first one loads a translation. */
    async switchLanguage() {
      await variant.show(this.plan, 'en');
      await new Promise((done) => setTimeout(done, 300));
      await variant.show(this.plan, 'pl');
      return time(() => variant.show(this.plan, 'en'));
    },
    renderAgain() {
      return time(() => variant.show(this.plan, 'en'));
    },
    async expandAll() {
      await variant.setOpen(false);
      await frames(30);
      return time(() => variant.setOpen(true));
    },
  };
}
