/**
 * Where a hand-labeled sentence is compiled in another way, and why that is right or bearable.
 */
export interface Divergence {
  readonly fields: readonly string[];
  readonly reason: string;
}

export const divergences: Readonly<Record<string, Divergence>> = {};
