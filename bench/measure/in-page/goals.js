// Where the goals of a plan are on the page of any variant.
globalThis.benchGoals = {
  /** A strategic goal: its number is that of its place. */
  first() {
    return document.getElementById('goal-1') ?? this.inOurs()?.[0] ?? fallbackGoal();
  },
  /** The last operational goal. Found without a search through all of them. */
  last(number) {
    const own = document.getElementById(`goal-${number}`);
    if (own) return own;
    const last = this.inOurs()?.at(-1)?.querySelector('.panel > ol')?.lastElementChild;
    return last?.dataset.key === number ? last : undefined;
  },
  inOurs() {
    const host = document.querySelector('strategy-goals');
    const goals = host?.shadowRoot?.querySelector('.goals');
    return goals && [...goals.children];
  },
};

function fallbackGoal() {
  return document.querySelector('strategy-goals h3');
}
