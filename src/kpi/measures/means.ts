/**
 * Means and ratios over a plain list of values: which rows count, and what is divided by what?
 *
 * A `null` is no value and is left out, never counted as zero; no values give no number (as in
 * SQL). All sums are exact; the quotient is rounded once.
 * @module
 */
import type { Figure } from "../../core/index.js";
import {
  addFractions,
  divideFractions,
  type ExactFigure,
  exactFigure,
  type Fraction,
  figureOfExact,
  multiplyFractions,
  noExactFigure,
  uniteNotes,
  ZERO,
} from "../../core/internal.js";
import { type Reading, readReading } from "./reading.js";

/** A value and how much it counts. */
export interface WeightedValue {
  readonly value: Reading;
  /** May be negative, as for returned goods. */
  readonly weight: Reading;
}

/** Two amounts of which the one is divided by the other. */
export interface RatioRow {
  readonly numerator: Reading;
  readonly denominator: Reading;
}

/**
 * Calculates the weighted mean.
 *
 * sum(value x weight) / sum(weight), over the rows in which both are present: complete pairs only.
 *
 * @param rows - Values with their weights.
 * @returns The mean. Reasons: `no-data` without rows, `no-values` if no row is complete, `zero-divisor` if the
 * weights add up to 0.
 * @throws {OpsLogicError} `core/not-a-number`, `core/not-finite`, `core/out-of-range`.
 * @example
 * ```ts
 * import { weightedMean } from "opslogic/kpi";
 *
 * weightedMean([{ value: 10, weight: 1 }, { value: 20, weight: 3 }, { value: null, weight: 9 }]).value; // => "17.5"
 * ```
 */
export function weightedMean(rows: readonly WeightedValue[]): Figure {
  const complete: { readonly weight: ExactFigure; readonly product: ExactFigure }[] = [];
  for (const [index, row] of rows.entries()) {
    const value = readReading(row.value, "weightedMean", index, "value");
    const weight = readReading(row.weight, "weightedMean", index, "weight");
    if (value.exact === null || weight.exact === null) continue;
    complete.push({ weight, product: exactFigure(multiplyFractions(value.exact, weight.exact), value.notes) });
  }
  const products = sumOf(complete.map((row) => row.product));
  const weights = sumOf(complete.map((row) => row.weight));
  return figureOfExact(rows.length === 0 ? noExactFigure("no-data") : quotientOf(products, weights));
}

/**
 * Calculates the ratio of two sums: how a rate is totaled.
 *
 * sum(numerator) / sum(denominator), each sum over its own values. The rate of the whole: 90 of
 * 100 and 2 of 20 are 92 of 120, not the mean of 90 % and 10 %.
 *
 * @param rows - Numerators and denominators; a `null` in one leaves the other in its sum.
 * @returns The ratio. Reasons: `no-data` without rows, `no-values` if either sum has no values, `zero-divisor` if the
 * denominators add up to 0.
 * @throws {OpsLogicError} `core/not-a-number`, `core/not-finite`, `core/out-of-range`.
 * @example
 * ```ts
 * import { ratioOfSums } from "opslogic/kpi";
 *
 * ratioOfSums([{ numerator: 90, denominator: 100 }, { numerator: 2, denominator: 20 }]).value;
 * // => "0.7666666666666666666666666666666667"
 * ```
 */
export function ratioOfSums(rows: readonly RatioRow[]): Figure {
  if (rows.length === 0) return figureOfExact(noExactFigure("no-data"));
  const read = readRows(rows, "ratioOfSums");
  return figureOfExact(quotientOf(sumOf(read.map((row) => row.numerator)), sumOf(read.map((row) => row.denominator))));
}

/**
 * Calculates the plain mean of ratios, every row counting the same, however small.
 *
 * mean(numerator / denominator) over the rows whose ratio is defined. It answers how a typical
 * row does (the mean store); the rate of the whole is {@link ratioOfSums}.
 *
 * @param rows - Numerators and denominators; a row with a `null` or a denominator of 0 is left out.
 * @returns The mean. Reasons: `no-data` without rows, `no-values` if no row has a ratio.
 * @throws {OpsLogicError} `core/not-a-number`, `core/not-finite`, `core/out-of-range`.
 * @example
 * ```ts
 * import { averageOfRatios } from "opslogic/kpi";
 *
 * averageOfRatios([{ numerator: 90, denominator: 100 }, { numerator: 2, denominator: 20 }]).value; // => "0.5"
 * averageOfRatios([{ numerator: 1, denominator: 0 }]).reason; // => "no-values"
 * ```
 */
export function averageOfRatios(rows: readonly RatioRow[]): Figure {
  if (rows.length === 0) return figureOfExact(noExactFigure("no-data"));
  const ratios = readRows(rows, "averageOfRatios").map((row) => quotientOf(row.numerator, row.denominator));
  return figureOfExact(plainMeanOf(ratios));
}

/**
 * Calculates a turnover rate: those who left, over the mean of opening and closing heads.
 *
 * leavers / ((opening + closing) / 2). ISO 30414 leaves the choice of the mean open; this is the usual one. For a rate
 * a year see {@link annualize}.
 *
 * @param input - Three counts of one period.
 * @param input.leavers - How many left.
 * @param input.opening - Heads at its beginning.
 * @param input.closing - Heads at its end.
 * @returns The rate as a ratio. Reasons: that of the first argument without a value; `zero-divisor` if there was
 * nobody at either end.
 * @throws {OpsLogicError} `core/not-a-number`, `core/not-finite`, `core/out-of-range`.
 * @example
 * ```ts
 * import { turnover } from "opslogic/kpi";
 *
 * turnover({ leavers: 6, opening: 100, closing: 140 }).value; // => "0.05"
 * ```
 */
export function turnover(input: {
  readonly leavers: Reading;
  readonly opening: Reading;
  readonly closing: Reading;
}): Figure {
  const leavers = readReading(input.leavers, "turnover", "leavers");
  const opening = readReading(input.opening, "turnover", "opening");
  const closing = readReading(input.closing, "turnover", "closing");
  const notes = uniteNotes(leavers.notes, opening.notes, closing.notes);
  const missing = [leavers, opening, closing].find((figure) => figure.exact === null);
  if (missing?.exact === null) return figureOfExact(noExactFigure(missing.reason, notes));
  const heads = addFractions(opening.exact as Fraction, closing.exact as Fraction);
  const mean = exactFigure({ n: heads.n, d: 2n * heads.d }, notes);
  return figureOfExact(quotientOf(leavers, mean));
}

function readRows(
  rows: readonly RatioRow[],
  caller: string,
): { readonly numerator: ExactFigure; readonly denominator: ExactFigure }[] {
  return rows.map((row, index) => ({
    numerator: readReading(row.numerator, caller, index, "numerator"),
    denominator: readReading(row.denominator, caller, index, "denominator"),
  }));
}

/** The sum of the values that are there; `no-values` if none is. */
export function sumOf(figures: readonly ExactFigure[]): ExactFigure {
  let sum = ZERO;
  let found = false;
  for (const { exact } of figures) {
    if (exact === null) continue;
    sum = addFractions(sum, exact);
    found = true;
  }
  const notes = uniteNotes(...figures.map((figure) => figure.notes));
  return found ? exactFigure(sum, notes) : noExactFigure("no-values", notes);
}

/** The plain mean of the values that are there; `no-values` if none is. */
export function plainMeanOf(figures: readonly ExactFigure[]): ExactFigure {
  const sum = sumOf(figures);
  const count = figures.filter((figure) => figure.exact !== null).length;
  return sum.exact === null ? sum : exactFigure(divideFractions(sum.exact, { n: BigInt(count), d: 1n }), sum.notes);
}

/** One figure over another; a missing one, the numerator first, hands its reason on. */
export function quotientOf(numerator: ExactFigure, denominator: ExactFigure): ExactFigure {
  const notes = uniteNotes(numerator.notes, denominator.notes);
  if (numerator.exact === null) return noExactFigure(numerator.reason, notes);
  if (denominator.exact === null) return noExactFigure(denominator.reason, notes);
  if (denominator.exact.n === 0n) return noExactFigure("zero-divisor", notes);
  return exactFigure(divideFractions(numerator.exact, denominator.exact), notes);
}
