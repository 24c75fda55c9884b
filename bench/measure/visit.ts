/** What one visit has measured, by metric. */
export type Measured = Readonly<Record<string, number>>;

export type Language = 'pl' | 'en';

/** One kind of visit: a variant with a plan of a size, as a reader meets it. */
export interface Visit {
  readonly kind: 'load' | 'again' | 'press' | 'drive' | 'memory';
  readonly variant: string;
  readonly size: number;
  readonly condition: string;
  readonly language: Language;
  /** Of the window, in pixels. */
  readonly width: number;
}

/** A request of a page, in milliseconds after its navigation began. */
export interface PageRequest {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** Of the body, as it comes over the line; 0 if it came from the cache. */
  readonly bytes: number;
}

export interface Measurement {
  readonly measured: Measured;
  readonly requests?: readonly PageRequest[];
}

export interface Result extends Visit, Measurement {
  readonly round: number;
}
