/**
 * Partial aggregates: what is known of the rows of each slot, in a form that merges without loss.
 *
 * Slots are cells of the finest level; coarser levels, longer windows and other parts of the data are
 * the same operation, {@link gatherPartial}: the partials of several slots become one.
 * @module
 */
import { addFractions, compareFractions, type Fraction } from "../../core/internal.js";
import { SAFE } from "../vector/vector.js";
import { pairsOf } from "./grouping.js";
import { fitsBits, gatherBits, listOfBits, type MembersPartial } from "./member-bits.js";

/** Sum (or count) of each slot: `n / d`, plus `exact` where doubles do not hold it. */
export interface SumPartial {
  readonly kind: "sum";
  readonly n: Float64Array;
  readonly d: number;
  readonly exact: ReadonlyMap<number, Fraction>;
  /** 1 where at least one value went in; null for counts, which are never missing. */
  readonly seen: Uint8Array | null;
}

/** Least or greatest value of each slot: the better of `n / d` (NaN for none) and `exact`. */
export interface ExtremePartial {
  readonly kind: "extreme";
  readonly which: "min" | "max";
  readonly n: Float64Array;
  readonly d: number;
  readonly exact: ReadonlyMap<number, Fraction>;
}

/** First or last value of each slot, and what it is ordered by; of equals the greater value counts as last. */
export interface EdgePartial {
  readonly kind: "edge";
  readonly which: "first" | "last";
  readonly slots: number;
  readonly found: ReadonlyMap<number, { readonly order: Fraction; readonly value: Fraction }>;
}

/** All values of each slot, for order statistics. */
export interface ValuesPartial {
  readonly kind: "values";
  readonly starts: Int32Array;
  readonly n: Float64Array;
  readonly d: number;
  readonly exact: ReadonlyMap<number, readonly Fraction[]>;
}

/** The distinct members of each slot as codes, and aggregates of each of them (one slot a member). */
export interface EntitiesPartial {
  readonly kind: "entities";
  readonly starts: Int32Array;
  readonly codes: Int32Array;
  readonly members: readonly string[];
  readonly inner: readonly Partial[];
}

export type Partial = SumPartial | ExtremePartial | EdgePartial | ValuesPartial | EntitiesPartial | MembersPartial;

/** Members as a list, whichever way they are kept. */
export function asEntities(partial: EntitiesPartial | MembersPartial): EntitiesPartial {
  if (partial.kind === "entities") return partial;
  return { kind: "entities", ...listOfBits(partial), members: partial.members, inner: [] };
}

/**
 * Puts the partials of slots `from[i]` together in slots `to[i]` of a new partial of `slots` slots.
 * A slot may go to several places, and several to one.
 */
export function gatherPartial(partial: Partial, from: Int32Array, to: Int32Array, slots: number): Partial {
  switch (partial.kind) {
    case "sum":
      return gatherSums(partial, from, to, slots);
    case "extreme":
      return gatherExtremes(partial, from, to, slots);
    case "edge": {
      const found = new Map<number, { order: Fraction; value: Fraction }>();
      for (let i = 0; i < from.length; i++) {
        const edge = partial.found.get(from[i] as number);
        if (edge !== undefined) keepEdge(found, to[i] as number, edge.order, edge.value, partial.which);
      }
      return { ...partial, slots, found };
    }
    case "values":
      return gatherValues(partial, from, to, slots);
    case "entities":
      return gatherEntities(partial, from, to, slots);
    case "members":
      if (fitsBits(slots, partial.members.length)) return gatherBits(partial, from, to, slots);
      return gatherEntities(asEntities(partial), from, to, slots);
  }
}

function gatherSums(partial: SumPartial, from: Int32Array, to: Int32Array, slots: number): SumPartial {
  const n = new Float64Array(slots);
  const seen = partial.seen === null ? null : new Uint8Array(slots);
  const exact = new Map<number, Fraction>();
  for (let i = 0; i < from.length; i++) {
    const source = from[i] as number;
    const target = to[i] as number;
    const sum = (n[target] as number) + (partial.n[source] as number);
    if (Math.abs(sum) < SAFE) n[target] = sum;
    else keepSum(exact, target, { n: BigInt(partial.n[source] as number), d: BigInt(partial.d) });
    if (seen !== null && partial.seen?.[source] === 1) seen[target] = 1;
  }
  if (partial.exact.size > 0) {
    for (let i = 0; i < from.length; i++) {
      const extra = partial.exact.get(from[i] as number);
      if (extra !== undefined) keepSum(exact, to[i] as number, extra);
    }
  }
  return { kind: "sum", n, d: partial.d, exact, seen };
}

/** Adds to the exact part of a slot. */
export function keepSum(exact: Map<number, Fraction>, slot: number, value: Fraction): void {
  const before = exact.get(slot);
  exact.set(slot, before === undefined ? value : addFractions(before, value));
}

function gatherExtremes(partial: ExtremePartial, from: Int32Array, to: Int32Array, slots: number): ExtremePartial {
  const n = new Float64Array(slots).fill(Number.NaN);
  const exact = new Map<number, Fraction>();
  const sign = partial.which === "max" ? 1 : -1;
  for (let i = 0; i < from.length; i++) {
    const value = partial.n[from[i] as number] as number;
    const target = to[i] as number;
    const best = n[target] as number;
    if (value === value && (best !== best || (value - best) * sign > 0)) n[target] = value;
    const extra = partial.exact.get(from[i] as number);
    if (extra !== undefined) keepExtreme(exact, target, extra, partial.which);
  }
  return { ...partial, n, exact };
}

/** Keeps the better of the exact value of a slot and another one. */
export function keepExtreme(exact: Map<number, Fraction>, slot: number, value: Fraction, which: "min" | "max"): void {
  const best = exact.get(slot);
  if (best === undefined || compareFractions(value, best) === (which === "max" ? 1 : -1)) exact.set(slot, value);
}

/** Keeps the earlier (later) of the edge of a slot and another one; of equals the smaller (greater) value. */
export function keepEdge(
  found: Map<number, { order: Fraction; value: Fraction }>,
  slot: number,
  order: Fraction,
  value: Fraction,
  which: "first" | "last",
): void {
  const best = found.get(slot);
  const wanted = which === "last" ? 1 : -1;
  if (best !== undefined) {
    const compared = compareFractions(order, best.order) || compareFractions(value, best.value);
    if (compared !== wanted) return;
  }
  found.set(slot, { order, value });
}

function gatherValues(partial: ValuesPartial, from: Int32Array, to: Int32Array, slots: number): ValuesPartial {
  const starts = new Int32Array(slots + 1);
  for (let i = 0; i < from.length; i++) {
    const source = from[i] as number;
    const at = (to[i] as number) + 1;
    starts[at] = (starts[at] as number) + (partial.starts[source + 1] as number) - (partial.starts[source] as number);
  }
  for (let s = 0; s < slots; s++) starts[s + 1] = (starts[s + 1] as number) + (starts[s] as number);
  const next = starts.slice();
  const n = new Float64Array(starts[slots] as number);
  const exact = new Map<number, readonly Fraction[]>();
  for (let i = 0; i < from.length; i++) {
    const source = from[i] as number;
    const target = to[i] as number;
    const values = partial.n.subarray(partial.starts[source], partial.starts[source + 1]);
    n.set(values, next[target]);
    next[target] = (next[target] as number) + values.length;
    const extra = partial.exact.get(source);
    if (extra !== undefined) exact.set(target, [...(exact.get(target) ?? []), ...extra]);
  }
  return { ...partial, starts, n, exact };
}

function gatherEntities(partial: EntitiesPartial, from: Int32Array, to: Int32Array, slots: number): EntitiesPartial {
  // Every member of a source slot is one item; items of one target and member become one.
  let items = 0;
  for (let i = 0; i < from.length; i++) items += lengthAt(partial.starts, from[i] as number);
  const slot = new Int32Array(items);
  const code = new Int32Array(items);
  const source = new Int32Array(items);
  let item = 0;
  for (let i = 0; i < from.length; i++) {
    const s = from[i] as number;
    for (let at = partial.starts[s] as number; at < (partial.starts[s + 1] as number); at++) {
      slot[item] = to[i] as number;
      code[item] = partial.codes[at] as number;
      source[item++] = at;
    }
  }
  const { pair, count, starts, codes } = pairsOf(slot, slots, code, partial.members.length);
  return { ...partial, starts, codes, inner: partial.inner.map((inner) => gatherPartial(inner, source, pair, count)) };
}

function lengthAt(starts: Int32Array, slot: number): number {
  return (starts[slot + 1] as number) - (starts[slot] as number);
}
