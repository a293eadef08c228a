/**
 * The loops over rows: each takes one aggregate of one vector into partials, slot by slot.
 *
 * `slot` holds the slot of each row, and the number of slots where a row does not count.
 * @module
 */
import { addFractions, type Fraction } from "../../core/internal.js";
import {
  isThereAt,
  lengthOf,
  NO_DAY,
  type NumberVector,
  operandAt,
  positionIn,
  SAFE,
  type Vector,
} from "../vector/vector.js";
import { startsOf } from "./grouping.js";
import {
  type EdgePartial,
  type ExtremePartial,
  keepEdge,
  keepExtreme,
  keepSum,
  type SumPartial,
  type ValuesPartial,
} from "./partial.js";

/** Rows of each slot. */
export function countRows(slot: Int32Array, slots: number): SumPartial {
  const n = new Float64Array(slots + 1);
  for (let row = 0; row < slot.length; row++) {
    const s = slot[row] as number;
    n[s] = (n[s] as number) + 1;
  }
  return { kind: "sum", n: n.subarray(0, slots), d: 1, exact: new Map(), seen: null };
}

/** Values of each slot that are there. */
export function countValues(vector: Vector, slot: Int32Array, slots: number): SumPartial {
  const n = new Float64Array(slots + 1);
  const length = lengthOf(vector);
  if (vector.kind === "number" && vector.exact === null && length > 1) {
    const values = vector.n;
    for (let row = 0; row < slot.length; row++) {
      const value = values[row] as number;
      const s = slot[row] as number;
      if (value === value) n[s] = (n[s] as number) + 1;
    }
  } else {
    for (let row = 0; row < slot.length; row++) {
      const s = slot[row] as number;
      if (isPresent(vector, positionIn(length, row))) n[s] = (n[s] as number) + 1;
    }
  }
  return { kind: "sum", n: n.subarray(0, slots), d: 1, exact: new Map(), seen: null };
}

function isPresent(vector: Vector, at: number): boolean {
  if (vector.kind === "number") return isThereAt(vector, at);
  if (vector.kind === "text") return (vector.codes[at] as number) >= 0;
  return vector.kind === "day" ? vector.days[at] !== NO_DAY : vector.truth[at] !== 2;
}

/** Sum of each slot, exact whatever the values are. */
export function sumValues(vector: NumberVector, slot: Int32Array, slots: number): SumPartial {
  const seen = new Uint8Array(slots + 1);
  const exact = new Map<number, Fraction>();
  const n = new Float64Array(slots + 1);
  let d = 1;
  if (typeof vector.d !== "number") sumFractions(vector, vector.d, slot, slots, exact, seen);
  else {
    d = vector.d;
    if ((vector.largest ?? largest(vector.n)) * slot.length < SAFE) sumPlainly(vector.n, slot, n, seen);
    else sumInTwo(vector.n, d, slot, slots, exact, seen);
  }
  if (vector.exact !== null) sumExact(vector, vector.exact, slot, slots, exact, seen);
  return { kind: "sum", n: n.subarray(0, slots), d, exact, seen: seen.subarray(0, slots) };
}

function largest(values: Float64Array): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i] as number);
    if (size > most) most = size;
  }
  return most;
}

function sumPlainly(values: Float64Array, slot: Int32Array, n: Float64Array, seen: Uint8Array): void {
  if (values.length === 1 && slot.length !== 1) return sumConstant(values[0] as number, slot, n, seen);
  for (let row = 0; row < slot.length; row++) {
    const value = values[row] as number;
    if (value === value) {
      const s = slot[row] as number;
      n[s] = (n[s] as number) + value;
      seen[s] = 1;
    }
  }
}

function sumConstant(value: number, slot: Int32Array, n: Float64Array, seen: Uint8Array): void {
  if (value !== value) return;
  for (let row = 0; row < slot.length; row++) {
    const s = slot[row] as number;
    n[s] = (n[s] as number) + value;
    seen[s] = 1;
  }
}

const HALF = 2 ** 26;

/** Sums whose total may pass 2^53: high and low halves are added apart, exact to 10^8 rows. */
function sumInTwo(
  values: Float64Array,
  d: number,
  slot: Int32Array,
  slots: number,
  exact: Map<number, Fraction>,
  seen: Uint8Array,
): void {
  const high = new Float64Array(slots + 1);
  const low = new Float64Array(slots + 1);
  for (let row = 0; row < slot.length; row++) {
    const value = values[positionIn(values.length, row)] as number;
    if (value !== value) continue;
    const s = slot[row] as number;
    const upper = Math.floor(value / HALF);
    high[s] = (high[s] as number) + upper;
    low[s] = (low[s] as number) + (value - upper * HALF);
    seen[s] = 1;
  }
  const half = BigInt(HALF);
  const divisor = BigInt(d);
  for (let s = 0; s < slots; s++) {
    if (seen[s] === 1) exact.set(s, { n: BigInt(high[s] as number) * half + BigInt(low[s] as number), d: divisor });
  }
}

/** Big fractions, one by one; those of one denominator are added first, they are mostly all. */
function sumExact(
  vector: NumberVector,
  big: ReadonlyMap<number, Fraction>,
  slot: Int32Array,
  slots: number,
  exact: Map<number, Fraction>,
  seen: Uint8Array,
): void {
  const sums = new Map<number, Map<bigint, bigint>>();
  const add = (s: number, { n, d }: Fraction): void => {
    if (s >= slots) return;
    const bySlot = sums.get(s) ?? new Map<bigint, bigint>();
    sums.set(s, bySlot);
    bySlot.set(d, (bySlot.get(d) ?? 0n) + n);
    seen[s] = 1;
  };
  if (vector.n.length === 1 && slot.length !== 1) {
    for (let row = 0; row < slot.length; row++) add(slot[row] as number, big.get(0) as Fraction);
  } else for (const [row, value] of big) add(slot[row] as number, value);
  mergeSums(sums, exact);
}

/** Small fractions of many denominators. */
function sumFractions(
  vector: NumberVector,
  d: Float64Array,
  slot: Int32Array,
  slots: number,
  exact: Map<number, Fraction>,
  seen: Uint8Array,
): void {
  const sums = new Map<number, Map<number, bigint>>();
  for (let row = 0; row < slot.length; row++) {
    const at = positionIn(vector.n.length, row);
    const value = vector.n[at] as number;
    const s = slot[row] as number;
    if (value !== value || s >= slots) continue;
    const bySlot = sums.get(s) ?? new Map<number, bigint>();
    sums.set(s, bySlot);
    const divisor = d[at] as number;
    bySlot.set(divisor, (bySlot.get(divisor) ?? 0n) + BigInt(value));
    seen[s] = 1;
  }
  for (const [s, bySlot] of sums)
    mergeSums(new Map([[s, new Map([...bySlot].map(([divisor, n]) => [BigInt(divisor), n]))]]), exact);
}

function mergeSums(sums: ReadonlyMap<number, ReadonlyMap<bigint, bigint>>, exact: Map<number, Fraction>): void {
  for (const [s, byDenominator] of sums) {
    keepSum(exact, s, sumInPairs([...byDenominator].map(([d, n]) => ({ n, d }))));
  }
}

/** Neighbors are added in pairs, then those: denominators stay as small as they can. */
function sumInPairs(terms: readonly Fraction[]): Fraction {
  let level = terms;
  while (level.length > 1) {
    const next: Fraction[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const right = level[i + 1];
      next.push(right === undefined ? (level[i] as Fraction) : addFractions(level[i] as Fraction, right));
    }
    level = next;
  }
  return level[0] as Fraction;
}

/** Least or greatest value of each slot. */
export function extremeValues(
  which: "min" | "max",
  vector: NumberVector,
  slot: Int32Array,
  slots: number,
): ExtremePartial {
  const n = new Float64Array(slots + 1).fill(Number.NaN);
  const exact = new Map<number, Fraction>();
  const sign = which === "max" ? 1 : -1;
  const general = typeof vector.d !== "number" || vector.n.length === 1;
  if (!general) {
    for (let row = 0; row < slot.length; row++) {
      const value = vector.n[row] as number;
      const s = slot[row] as number;
      const best = n[s] as number;
      if (value === value && (best !== best || (value - best) * sign > 0)) n[s] = value;
    }
  }
  for (const row of general ? slot.keys() : (vector.exact?.keys() ?? [])) {
    const value = operandAt(vector, row);
    if ("n" in value && (slot[row] as number) < slots) keepExtreme(exact, slot[row] as number, value, which);
  }
  return { kind: "extreme", which, n: n.subarray(0, slots), d: typeof vector.d === "number" ? vector.d : 1, exact };
}

/** First or last value of each slot in an order. */
export function edgeValues(
  which: "first" | "last",
  vector: NumberVector,
  order: Vector,
  slot: Int32Array,
  slots: number,
): EdgePartial {
  const found = new Map<number, { order: Fraction; value: Fraction }>();
  for (let row = 0; row < slot.length; row++) {
    const s = slot[row] as number;
    if (s >= slots) continue;
    const value = operandAt(vector, row);
    const key = orderAt(order, row);
    if ("n" in value && key !== null) keepEdge(found, s, key, value, which);
  }
  return { kind: "edge", which, slots, found };
}

function orderAt(order: Vector, row: number): Fraction | null {
  if (order.kind === "day") {
    const day = order.days[positionIn(order.days.length, row)] as number;
    return day === NO_DAY ? null : { n: BigInt(day), d: 1n };
  }
  if (order.kind !== "number") return null;
  const value = operandAt(order, row);
  return "n" in value ? value : null;
}

/** All values of each slot. */
export function collectValues(vector: NumberVector, slot: Int32Array, slots: number): ValuesPartial {
  const exact = new Map<number, Fraction[]>();
  const plain = typeof vector.d === "number" && vector.n.length === slot.length;
  const own = new Int32Array(slot.length);
  for (let row = 0; row < slot.length; row++) {
    const s = slot[row] as number;
    const value = plain ? (vector.n[row] as number) : Number.NaN;
    own[row] = value === value ? s : slots;
    if (value === value || s >= slots) continue;
    const big = operandAt(vector, row);
    if (!("n" in big)) continue;
    const list = exact.get(s);
    if (list === undefined) exact.set(s, [big]);
    else list.push(big);
  }
  const starts = startsOf(own, slots);
  const next = starts.slice();
  const n = new Float64Array(starts[slots] as number);
  for (let row = 0; row < slot.length; row++) {
    const s = own[row] as number;
    if (s < slots) n[(next[s] as number)++] = vector.n[row] as number;
  }
  return { kind: "values", starts, n, d: typeof vector.d === "number" ? vector.d : 1, exact };
}
