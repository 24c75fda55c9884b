/** What one visit has measured, by metric. */
export type Measured = Readonly<Record<string, number>>;

/** One kind of visit: a variant with a plan of a size under a condition. */
export interface Visit {
  readonly kind: 'load' | 'drive' | 'interact' | 'memory';
  readonly variant: string;
  readonly size: number;
  readonly condition: string;
}

export interface Result extends Visit {
  readonly round: number;
  readonly measured: Measured;
}
