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
    /** The text that a reader sees, in its order, without spaces. */
    visibleText() {
      const texts = [];
      const isLarge = ({ parentElement }) =>
        !parentElement || getComputedStyle(parentElement).fontSize !== '0px';
      const visit = (node) => {
        if (node.nodeType === Node.TEXT_NODE && isLarge(node)) texts.push(node.data);
        if (node.nodeType !== Node.ELEMENT_NODE) return;
        const { display, visibility } = getComputedStyle(node);
        if (display === 'none' || visibility === 'hidden') return;
        if (node.matches('style, script, title, .visually-hidden, .sr-only')) return;
        const children =
          node.localName === 'slot' && node.assignedNodes().length > 0
            ? node.assignedNodes({ flatten: true })
            : (node.shadowRoot ?? node).childNodes;
        children.forEach(visit);
      };
      document.querySelectorAll('#goals, strategy-goals').forEach(visit);
      return texts.join('').replace(/\s+/g, '');
    },
  };
}
