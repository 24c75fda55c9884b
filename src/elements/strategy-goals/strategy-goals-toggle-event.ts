// Not of `Event`: MooTools has its own, which is none.
/** A goal was opened or closed by the reader. Does not bubble, as `toggle` on `<details>` does not. */
export class StrategyGoalsToggleEvent extends CustomEvent<null> {
  /** The goal's number, its id where it has none, or empty. */
  readonly number: string;
  readonly open: boolean;

  constructor(number: string, open: boolean) {
    super('strategy-goals-toggle');
    this.number = number;
    this.open = open;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'strategy-goals-toggle': StrategyGoalsToggleEvent;
  }
}
