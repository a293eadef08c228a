/**
 * How fast did a value grow for each period, when growth builds on growth?
 *
 * cagr = (last / first)^(1 / periods) - 1 (compound annual growth rate). The mean of growth rates is
 * their geometric mean: +50 % and then -50 % is a loss, not a standstill.
 * @module
 */
import { type DecimalInput, type Figure, type Note, OpsLogicError } from "../../core/index.js";
import {
  addFractions,
  describeValue,
  divideFractions,
  type Fraction,
  figureOf,
  figureOfFraction,
  multiplyFractions,
  noFigure,
  ONE,
  subtractFractions,
  toFraction,
  uniteNotes,
} from "../../core/internal.js";
import { powerLessOne } from "./power.js";
import { type Reading, readReading } from "./reading.js";

/**
 * Calculates the compound growth rate for each period.
 *
 * cagr = (last / first)^(1 / periods) - 1, the compound annual growth rate of finance, correctly rounded to 34 digits
 * for every input.
 *
 * @param input - Both ends of a series.
 * @param input.first - Value at the beginning, above zero.
 * @param input.last - Value at the end, above zero.
 * @param input.periods - Periods between them (three for the years 2014 to 2017); need not be whole.
 * @returns The rate as a ratio. Reasons: that of `last`; `no-base` if `first` has no value, `zero-base` if it is 0;
 * `not-comparable` if `first` is negative or `last` not above zero; `too-few-points` if `periods` is not above zero.
 * @throws {OpsLogicError} `core/not-a-number`, `core/not-finite`, `core/out-of-range`.
 * @example
 * ```ts
 * import { cagr } from "opslogic/kpi";
 *
 * cagr({ first: 100, last: 150, periods: 3 }).value; // => "0.144714242553331867808042211939677"
 * cagr({ first: 100, last: "133.1", periods: 3 }).value; // => "0.1"
 * cagr({ first: 100, last: -20, periods: 3 }).reason; // => "not-comparable"
 * ```
 */
export function cagr(input: {
  readonly first: Reading;
  readonly last: Reading;
  readonly periods: DecimalInput;
}): Figure {
  const first = readReading(input.first, "cagr", "first");
  const last = readReading(input.last, "cagr", "last");
  const periods = toFraction(input.periods, "cagr", "periods");
  const notes = uniteNotes(last.notes, first.notes);
  if (last.exact === null) return noFigure(last.reason, notes);
  if (first.exact === null) return noFigure("no-base", notes);
  if (periods.n <= 0n) return noFigure("too-few-points", notes);
  if (first.exact.n === 0n) return noFigure("zero-base", notes);
  if (first.exact.n < 0n || last.exact.n <= 0n) return noFigure("not-comparable", notes);
  return perPeriod(divideFractions(last.exact, first.exact), periods, "cagr", notes);
}

/**
 * Puts growth rates together: what they amount to, one after the other.
 *
 * (1 + r1) (1 + r2) ... - 1, exact.
 *
 * @param rates - Growth of each period as a ratio, -1 or above.
 * @returns The growth from the first to the last. A rate without a value breaks the chain and gives its reason; no
 * rates give `no-data`.
 * @throws {OpsLogicError} `kpi/rate-below-minus-one`; `core/not-a-number`, `core/not-finite`, `core/out-of-range`.
 * @example
 * ```ts
 * import { compoundGrowth } from "opslogic/kpi";
 *
 * compoundGrowth([0.5, -0.5]).value; // => "-0.25"
 * ```
 */
export function compoundGrowth(rates: readonly Reading[]): Figure {
  const chain = chainOf(rates, "compoundGrowth");
  if (chain.factor === null) return noFigure(chain.reason, chain.notes);
  return figureOfFraction(subtractFractions(chain.factor, ONE), chain.notes);
}

/**
 * Calculates the mean growth rate of several periods.
 *
 * The geometric mean: ((1 + r1) ... (1 + rn))^(1/n) - 1, correctly rounded.
 *
 * @param rates - Growth of each period as a ratio, -1 or above.
 * @returns The rate that, repeated, leads to the same end. A rate without a value breaks the chain and gives its
 * reason; no rates give `no-data`; a rate of -1 ends at nothing, and so does the mean.
 * @throws {OpsLogicError} `kpi/rate-below-minus-one`; `core/not-a-number`, `core/not-finite`, `core/out-of-range`.
 * @example
 * ```ts
 * import { meanGrowth } from "opslogic/kpi";
 *
 * meanGrowth([0.1, 0.21, "0.331"]).value; // => "0.21"
 * meanGrowth([1, -0.5]).value; // => "0"
 * ```
 */
export function meanGrowth(rates: readonly Reading[]): Figure {
  const chain = chainOf(rates, "meanGrowth");
  if (chain.factor === null) return noFigure(chain.reason, chain.notes);
  if (chain.factor.n === 0n) return figureOfFraction({ n: -1n, d: 1n }, chain.notes);
  return perPeriod(chain.factor, { n: BigInt(rates.length), d: 1n }, "meanGrowth", chain.notes);
}

type Chain =
  | { readonly factor: Fraction; readonly notes: readonly Note[] }
  | { readonly factor: null; readonly reason: string; readonly notes: readonly Note[] };

/** The product of (1 + rate) over all rates. */
function chainOf(rates: readonly Reading[], caller: string): Chain {
  const read = rates.map((rate, index) => readReading(rate, caller, index));
  const notes = uniteNotes(...read.map((rate) => rate.notes));
  if (read.length === 0) return { factor: null, reason: "no-data", notes };
  let factor = ONE;
  for (const [index, rate] of read.entries()) {
    if (rate.exact === null) return { factor: null, reason: rate.reason, notes };
    const step = addFractions(ONE, rate.exact);
    if (step.n < 0n) throw belowMinusOne(caller, index, rates[index]);
    factor = multiplyFractions(factor, step);
  }
  return { factor, notes };
}

function perPeriod(ratio: Fraction, periods: Fraction, caller: string, notes: readonly Note[]): Figure {
  return figureOf(powerLessOne(ratio, { n: periods.d, d: periods.n }, caller), notes);
}

function belowMinusOne(caller: string, index: number, rate: unknown): OpsLogicError {
  const expected = "a rate of -1 or above";
  return new OpsLogicError("kpi/rate-below-minus-one", `rate ${index}: expected ${expected}`, {
    function: caller,
    path: [index],
    received: describeValue(rate),
    expected,
  });
}
