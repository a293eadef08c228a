/**
 * Two partials side by side, in one form: what a merge starts from.
 * @module
 */
import { addFractions, compareFractions, type Fraction } from "../../core/internal.js";
import { refused } from "../refused.js";
import { SAFE } from "../vector/vector.js";
import { asEntities, type EntitiesPartial, type Partial } from "./partial.js";

/** Two partials side by side: the slots of the second follow those of the first. */
export function concatPartials(a: Partial, b: Partial): Partial {
  if (a.kind === "sum" && b.kind === "sum") {
    const [x, y] = sameScale(a, b);
    const slots = x.n.length;
    return {
      kind: "sum",
      n: joined(x.n, y.n),
      d: x.d,
      exact: shifted(x.exact, y.exact, slots),
      seen: x.seen === null || y.seen === null ? null : joined(x.seen, y.seen),
    };
  }
  if (a.kind === "extreme" && b.kind === "extreme") {
    const [x, y] = sameScale(a, b, Number.NaN);
    return { ...a, n: joined(x.n, y.n), d: x.d, exact: shifted(x.exact, y.exact, x.n.length) };
  }
  if (a.kind === "edge" && b.kind === "edge")
    return { ...a, slots: a.slots + b.slots, found: shifted(a.found, b.found, a.slots) };
  if (a.kind === "values" && b.kind === "values") {
    const slots = a.starts.length - 1;
    const [x, y] = sameScale(
      { n: a.n, d: a.d, exact: new Map<number, Fraction>() },
      { n: b.n, d: b.d, exact: new Map<number, Fraction>() },
    );
    // What does not fit the common scale went to `exact` by position; values are few, so all go there then.
    if (x.exact.size > 0 || y.exact.size > 0) return concatPartials(allExact(a), allExact(b));
    return {
      kind: "values",
      starts: joinedStarts(a.starts, b.starts),
      n: joined(x.n, y.n),
      d: x.d,
      exact: shifted(a.exact, b.exact, slots),
    };
  }
  if ((a.kind === "entities" || a.kind === "members") && (b.kind === "entities" || b.kind === "members")) {
    return concatEntities(asEntities(a), asEntities(b));
  }
  throw refused("kpi/different-plans", "expected partial aggregates of one kind", "mergeAggregates", ["parts"], b.kind);
}

function concatEntities(a: EntitiesPartial, b: EntitiesPartial): EntitiesPartial {
  const members = united(a.members, b.members);
  const codeOf = new Map(members.map((member, code) => [member, code]));
  const code = b.members.map((member) => codeOf.get(member) as number);
  const translated = b.codes.map((c) => code[c] as number);
  return {
    kind: "entities",
    starts: joinedStarts(a.starts, b.starts),
    codes: joined(a.codes, translated),
    members,
    inner: a.inner.map((inner, i) => concatPartials(inner, b.inner[i] as Partial)),
  };
}

function allExact(partial: Extract<Partial, { readonly kind: "values" }>): Partial {
  const slots = partial.starts.length - 1;
  const exact = new Map<number, readonly Fraction[]>(partial.exact);
  for (let slot = 0; slot < slots; slot++) {
    const small = partial.n.slice(partial.starts[slot], partial.starts[slot + 1]);
    if (small.length > 0)
      exact.set(slot, [
        ...(exact.get(slot) ?? []),
        ...Array.from(small, (n) => ({ n: BigInt(n), d: BigInt(partial.d) })),
      ]);
  }
  return { kind: "values", starts: new Int32Array(slots + 1), n: new Float64Array(0), d: 1, exact };
}

interface Scaled {
  readonly n: Float64Array;
  readonly d: number;
  readonly exact: ReadonlyMap<number, Fraction>;
}

/** Both with the greater denominator; what would not fit goes to `exact`, and leaves `empty` behind. */
function sameScale<T extends Scaled>(a: T, b: T, empty = 0): readonly [T, T] {
  const d = Math.max(a.d, b.d);
  return [rescaled(a, d, empty), rescaled(b, d, empty)];
}

function rescaled<T extends Scaled>(partial: T, d: number, empty: number): T {
  if (partial.d === d) return partial;
  const factor = d / partial.d;
  const exact = new Map(partial.exact);
  const n = partial.n.map((value, slot) => {
    const scaled = value * factor;
    if (Number.isNaN(scaled) || Math.abs(scaled) < SAFE) return scaled;
    const big: Fraction = { n: BigInt(value), d: BigInt(partial.d) };
    const before = exact.get(slot);
    // A slot of extremes keeps the better of both when it is read; a sum keeps their sum.
    if (before === undefined || Number.isNaN(empty))
      exact.set(slot, before === undefined ? big : betterOf(partial, before, big));
    else exact.set(slot, addFractions(before, big));
    return empty;
  });
  return { ...partial, n, d, exact };
}

function betterOf(partial: Scaled, a: Fraction, b: Fraction): Fraction {
  const wanted = (partial as unknown as { readonly which: "min" | "max" }).which === "max" ? 1 : -1;
  return compareFractions(a, b) === wanted ? a : b;
}

function joined<A extends Float64Array | Int32Array | Uint8Array>(a: A, b: A): A {
  const both = new (a.constructor as new (length: number) => A)(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function joinedStarts(a: Int32Array, b: Int32Array): Int32Array {
  const offset = a[a.length - 1] as number;
  return joined(
    a,
    b.subarray(1).map((start) => start + offset),
  );
}

function shifted<V>(a: ReadonlyMap<number, V>, b: ReadonlyMap<number, V>, by: number): ReadonlyMap<number, V> {
  const both = new Map(a);
  for (const [slot, value] of b) both.set(slot + by, value);
  return both;
}

/** The members of both, each once. */
export function united(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])];
}
