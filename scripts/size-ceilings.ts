/**
 * How large may a door become in a user's bundle? In kB (1000 bytes), minified by esbuild, dependencies
 * included; gzip beside it. Raise a ceiling only with the reason in the same line.
 * @module
 */

export interface Ceiling {
  /** What the consumer imports. */
  readonly door: string;
  readonly use: string;
  readonly min: number;
  readonly gzip: number;
  /** Why it is as large as that. */
  readonly reason: string;
}

/** All of a door, and one name of it: the first shows what we weigh, the second that the rest falls away. */
export const CEILINGS: readonly Ceiling[] = [];
