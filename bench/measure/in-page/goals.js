// Where the goals of a plan, and what our element has for them, are on the page of any variant.
globalThis.benchGoals = {
  host: () => document.querySelector('strategy-goals'),
  /** A strategic goal: its number is that of its place. */
  first() {
    return document.getElementById('goal-1') ?? this.inOurs()?.[0] ?? this.inFallback();
  },
  /** The last operational goal. Found without a search through all of them. */
  last(number) {
    const own = document.getElementById(`goal-${number}`);
    if (own) return own;
    const last = this.inOurs()?.at(-1)?.querySelector('.panel > ol')?.lastElementChild;
    return last?.dataset.key === number ? last : undefined;
  },
  inOurs() {
    const goals = this.host()?.shadowRoot?.querySelector('.goals');
    return goals && [...goals.children];
  },
  inFallback: () => document.querySelector('strategy-goals h3'),
  search() {
    return this.host()?.shadowRoot?.querySelector('input[type="search"]');
  },
  expandAll() {
    return this.host()?.shadowRoot?.querySelector('.bar > button');
  },
  /** What opens and closes the first goal: a variant may know a name of its own for it. */
  toggle() {
    const { toggle = '.toggle, summary, [aria-expanded], button' } = globalThis.variant ?? {};
    return findDeep(this.first(), toggle);
  },
};

/** In an element or the shadow roots within it. */
function findDeep(root, selector) {
  const found = root.querySelector(selector) ?? root.shadowRoot?.querySelector(selector);
  if (found) return found;
  for (const element of [...root.children, ...(root.shadowRoot?.children ?? [])]) {
    const deeper = findDeep(element, selector);
    if (deeper) return deeper;
  }
  return undefined;
}
