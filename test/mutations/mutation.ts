/** A change to the source that would harm somebody, and the test that notices it. */
export interface Mutation {
  /** What a person would suffer. */
  readonly harm: string;
  /** The file that is changed. */
  readonly file: string;
  /** What is there, exactly once. */
  readonly replace: string;
  /** What is there instead; empty if it is only removed. */
  readonly by: string;
  /** The file of the test that notices. */
  readonly killedBy: string;
  /** The title of the test, with those around it where it needs them to be the only one. */
  readonly test: string;
}

/** Those that have to do with one matter, by its name. */
export type MutationsByTheme = Readonly<Record<string, readonly Mutation[]>>;
