/**
 * From the partial aggregate of each cell to its number, or why it has none.
 * @module
 */
import { addFractions, compareFractions, type Fraction, fractionOfText } from "../../core/internal.js";
import { countBits } from "../aggregate/member-bits.js";
import {
  type EntitiesPartial,
  type ExtremePartial,
  keepSum,
  type Partial,
  type SumPartial,
  type ValuesPartial,
} from "../aggregate/partial.js";
import type { Base, LeafReading, Program } from "../plan/program.js";
import { evaluateProgram, reasonCode } from "../vector/evaluate-program.js";
import { isThereAt, type NumberVector, operandAt, SAFE, UNKNOWN_TRUTH } from "../vector/vector.js";
import { quantile, sortFractions } from "./quantile.js";

/** The number of each slot; `rows` tells no data from data without values. */
export function readPartial(partial: Partial, base: Base, reading: LeafReading, rows: Float64Array): NumberVector {
  switch (partial.kind) {
    case "sum":
      return readSums(partial, rows);
    case "extreme":
      return withReasons(readExtremes(partial), rows);
    case "edge": {
      const exact = new Map<number, Fraction>();
      for (const [slot, { value }] of partial.found) exact.set(slot, value);
      return withReasons({ n: new Float64Array(rows.length).fill(Number.NaN), d: 1, exact }, rows);
    }
    case "values":
      return withReasons(readQuantiles(partial, reading as Extract<LeafReading, { kind: "quantile" }>), rows);
    case "members":
      return { kind: "number", n: countBits(partial), d: 1, exact: null, why: null };
    case "entities":
      return readEntities(partial, base.inner, reading, rows);
  }
}

interface Numbers {
  readonly n: Float64Array;
  readonly d: number;
  readonly exact: Map<number, Fraction>;
}

/** Adds the reason where a number is missing. */
function withReasons({ n, d, exact }: Numbers, rows: Float64Array): NumberVector {
  let why: Uint8Array | null = null;
  for (let slot = 0; slot < n.length; slot++) {
    if (n[slot] === n[slot] || exact.has(slot)) continue;
    why ??= new Uint8Array(n.length);
    why[slot] = reasonCode((rows[slot] as number) > 0 ? "no-values" : "no-data");
  }
  return { kind: "number", n, d, exact: exact.size === 0 ? null : exact, why };
}

export function readSums(partial: SumPartial, rows: Float64Array): NumberVector {
  const { n, d, seen } = partial;
  if (seen === null && partial.exact.size === 0) return { kind: "number", n, d, exact: null, why: null };
  const values = n.slice();
  if (seen !== null) for (let slot = 0; slot < values.length; slot++) if (seen[slot] !== 1) values[slot] = Number.NaN;
  const exact = new Map<number, Fraction>();
  for (const [slot, part] of partial.exact) {
    exact.set(slot, addFractions(part, { n: BigInt(n[slot] as number), d: BigInt(d) }));
    values[slot] = Number.NaN;
  }
  return withReasons({ n: values, d, exact }, rows);
}

/** The better of the two candidates that each slot keeps. */
function readExtremes({ n, d, exact, which }: ExtremePartial): Numbers {
  const wanted = which === "max" ? 1 : -1;
  const values = n.slice();
  const kept = new Map<number, Fraction>();
  for (const [slot, big] of exact) {
    const small = values[slot] as number;
    if (small === small && compareFractions(big, { n: BigInt(small), d: BigInt(d) }) !== wanted) continue;
    kept.set(slot, big);
    values[slot] = Number.NaN;
  }
  return { n: values, d, exact: kept };
}

function readQuantiles(
  { starts, n, d, exact }: ValuesPartial,
  { share, type }: Extract<LeafReading, { kind: "quantile" }>,
): Numbers {
  const slots = starts.length - 1;
  const at = fractionOfText(share, "percentile");
  const values = new Float64Array(slots).fill(Number.NaN);
  const found = new Map<number, Fraction>();
  const divisor = BigInt(d);
  for (let slot = 0; slot < slots; slot++) {
    const small = n.slice(starts[slot], starts[slot + 1]).sort();
    const big = exact.get(slot);
    const count = small.length + (big?.length ?? 0);
    if (count === 0) continue;
    const smallAt = (index: number): Fraction => ({ n: BigInt(small[index] as number), d: divisor });
    if (big === undefined) found.set(slot, quantile(count, smallAt, at, type));
    else {
      const all = sortFractions([...Array.from(small, (_, index) => smallAt(index)), ...big]);
      found.set(
        slot,
        quantile(count, (index) => all[index] as Fraction, at, type),
      );
    }
  }
  return { n: values, d: 1, exact: found };
}

/** What is said of entities: how many there are, how many meet a condition, the sum of their values. */
function readEntities(
  partial: EntitiesPartial,
  inner: Program | null,
  reading: LeafReading,
  rows: Float64Array,
): NumberVector {
  const slots = partial.starts.length - 1;
  const count = (counts: (at: number) => boolean): NumberVector => {
    const n = new Float64Array(slots);
    for (let slot = 0; slot < slots; slot++) {
      let found = 0;
      for (let at = partial.starts[slot] as number; at < (partial.starts[slot + 1] as number); at++)
        if (counts(at)) found++;
      n[slot] = found;
    }
    return { kind: "number", n, d: 1, exact: null, why: null };
  };
  if (inner === null) {
    const n = new Float64Array(slots);
    for (let slot = 0; slot < slots; slot++)
      n[slot] = (partial.starts[slot + 1] as number) - (partial.starts[slot] as number);
    return { kind: "number", n, d: 1, exact: null, why: null };
  }
  const value = innerValue(partial, inner);
  if (value.kind === "truth") {
    const truth = (at: number): number => value.truth[value.truth.length === 1 ? 0 : at] as number;
    return count((at) => (reading.kind === "met" ? truth(at) === 1 : truth(at) !== UNKNOWN_TRUTH));
  }
  if (reading.kind !== "entitySum")
    return count((at) => (reading.kind === "entityCount" ? isThereAt(value, at) : false));
  return readSums(sumOverEntities(partial, value, slots), rows);
}

function innerValue(partial: EntitiesPartial, inner: Program): ReturnType<ReturnType<typeof evaluateProgram>> {
  const pairs = partial.codes.length;
  const someRows = new Float64Array(pairs).fill(1);
  const leaves = inner.leaves.map(({ base, reading }) =>
    readPartial(partial.inner[base] as Partial, inner.bases[base] as Base, reading, someRows),
  );
  return evaluateProgram(inner, leaves, null)(inner.root);
}

function sumOverEntities({ starts }: EntitiesPartial, value: NumberVector, slots: number): SumPartial {
  const n = new Float64Array(slots);
  const seen = new Uint8Array(slots);
  const exact = new Map<number, Fraction>();
  const d = typeof value.d === "number" ? value.d : 1;
  const plain = typeof value.d === "number" && value.n.length > 1;
  for (let slot = 0; slot < slots; slot++) {
    for (let at = starts[slot] as number; at < (starts[slot + 1] as number); at++) {
      const small = plain ? (value.n[at] as number) : Number.NaN;
      const sum = (n[slot] as number) + small;
      if (Math.abs(sum) < SAFE) n[slot] = sum;
      else {
        const big = operandAt(value, at);
        if (!("n" in big)) continue;
        keepSum(exact, slot, big);
      }
      seen[slot] = 1;
    }
  }
  return { kind: "sum", n, d, exact, seen };
}
