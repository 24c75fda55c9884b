// Our element needs no script in the page. This is only for the bench to drive it.
const host = document.querySelector('strategy-goals');

globalThis.variant = {
  async show(plan, language) {
    if (document.documentElement.lang !== language) document.documentElement.lang = language;
    host.data = plan;
    // The element hears of the language before this goes on.
    await Promise.resolve();
    host.requestUpdate();
    await host.updateComplete;
  },
  async setOpen(open) {
    if (open) host.expandAll();
    else host.collapseAll();
    await host.updateComplete;
  },
};
