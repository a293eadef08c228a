/**
 * By how much did a value grow on the period before, and which members made it grow?
 *
 * growth = (current - prior) / |prior|. A growth rate compares two periods that were chosen to be
 * alike; where they differ in length, see {@link growthPerDay}.
 * @module
 */
import { type DecimalInput, type Figure, OpsLogicError } from "../../core/index.js";
import {
  absoluteFraction,
  describeValue,
  divideFractions,
  type ExactFigure,
  exactFigure,
  type Fraction,
  figureOfExact,
  multiplyFractions,
  noExactFigure,
  subtractFractions,
  toFraction,
  uniteNotes,
  ZERO,
} from "../../core/internal.js";
import { sumOf } from "./means.js";
import { type Reading, readReading } from "./reading.js";
import { changeOver } from "./relative-change.js";

/**
 * Measures growth over the size of the prior value.
 *
 * growth = (current - prior) / |prior|, over the size of the base. A KPI that is a
 * percentage itself changes in points: take the difference of {@link variance}, not its growth.
 *
 * @param input - Two values in one unit.
 * @param input.current - Value of the period looked at.
 * @param input.prior - Value of the period before, or of the same period a year ago.
 * @returns The growth as a ratio: 0.1 is ten percent. Reasons: that of `current` if it has no value; `no-base` if
 * `prior` has none; `zero-base` if it is 0, whatever `current` is. Notes: `negative-base`, `sign-change`.
 * @throws {OpsLogicError} `core/not-a-number`, `core/not-finite`, `core/out-of-range`.
 * @example
 * ```ts
 * import { growth } from "opslogic/kpi";
 *
 * growth({ current: 150, prior: 100 }).value; // => "0.5"
 * growth({ current: 50, prior: -100 }); // => { value: "1.5", reason: null, notes: ["negative-base", "sign-change"] }
 * growth({ current: 50, prior: 0 }).reason; // => "zero-base"
 * growth({ current: 50, prior: null }).reason; // => "no-base"
 * ```
 */
export function growth(input: { readonly current: Reading; readonly prior: Reading }): Figure {
  const current = readReading(input.current, "growth", "current");
  const prior = readReading(input.prior, "growth", "prior");
  return figureOfExact(exactGrowth(current, prior));
}

/** Growth before it is rounded. */
export function exactGrowth(current: ExactFigure, prior: ExactFigure): ExactFigure {
  return changeOver(prior, current, absoluteFraction);
}

/**
 * Measures growth of the daily average, for two periods of unequal length.
 *
 * (current / currentDays - prior / priorDays) / |prior / priorDays|: a February of 29 days against one of 28.
 * By the day, as in growth adjusted for the calendar; with working days instead of days, by the working day.
 *
 * @param input - Two totals of a flow and the days they took.
 * @param input.current - Total of the period looked at.
 * @param input.currentDays - Its days, above zero.
 * @param input.prior - Total of the period compared with.
 * @param input.priorDays - Its days, above zero.
 * @returns As {@link growth}.
 * @throws {OpsLogicError} `kpi/no-days` for zero or negative days; the errors of a number.
 * @example
 * ```ts
 * import { growthPerDay } from "opslogic/kpi";
 *
 * growthPerDay({ current: 2900, currentDays: 29, prior: 2800, priorDays: 28 }).value; // => "0"
 * ```
 */
export function growthPerDay(input: {
  readonly current: Reading;
  readonly currentDays: DecimalInput;
  readonly prior: Reading;
  readonly priorDays: DecimalInput;
}): Figure {
  const current = perDay(readReading(input.current, "growthPerDay", "current"), input.currentDays, "currentDays");
  const prior = perDay(readReading(input.prior, "growthPerDay", "prior"), input.priorDays, "priorDays");
  return figureOfExact(exactGrowth(current, prior));
}

function perDay(total: ExactFigure, days: DecimalInput, name: string): ExactFigure {
  const divisor = toFraction(days, "growthPerDay", name);
  if (divisor.n <= 0n) {
    throw new OpsLogicError("kpi/no-days", `${name}: expected more than zero`, {
      function: "growthPerDay",
      path: [name],
      received: describeValue(days),
      expected: "more than zero",
    });
  }
  return total.exact === null ? total : exactFigure(divideFractions(total.exact, divisor), total.notes);
}

/** What one member, such as a region, had in both periods; `null` where it had nothing. */
export interface MemberChange<Id extends string = string> {
  readonly id: Id;
  readonly current: Reading;
  readonly prior: Reading;
}

/** What one member added to the growth of the total. */
export interface Contribution<Id extends string = string> {
  readonly id: Id;
  /** (current - prior) / |prior total|; the contributions of all members add up to the growth of the total. */
  readonly contribution: Figure;
  /** `new`: nothing before; `lost`: nothing now; `absent`: nothing in either period. */
  readonly presence: "continuing" | "new" | "lost" | "absent";
}

/** The growth of a total and where it comes from. */
export interface GrowthContributions<Id extends string = string> {
  readonly growth: Figure;
  /** In the order in which the members were given. */
  readonly members: readonly Contribution<Id>[];
}

/**
 * Splits the growth of a total into what each member contributed, in points.
 *
 * contribution of member i = (current_i - prior_i) / |sum of prior|: contributions to growth as in national
 * accounts. A member that is new or gone counts with its whole value: leaving it out would understate the total.
 *
 * @param members - Members of an additive KPI; a figure or `null` without a value adds nothing.
 * @returns Growth of the total and the contributions, each rounded once. Without members the reason is `no-data`;
 * where none had a value now, or none before, `no-values` and `no-base`; for a prior total of 0 `zero-base`.
 * @throws {OpsLogicError} `core/not-a-number`, `core/not-finite`, `core/out-of-range`.
 * @example
 * ```ts
 * import { growthContributions } from "opslogic/kpi";
 *
 * const split = growthContributions([
 *   { id: "east", current: 130, prior: 100 },
 *   { id: "west", current: 90, prior: 100 },
 *   { id: "north", current: 10, prior: null },
 * ]);
 * split.growth.value; // => "0.15"
 * split.members.map((member) => member.contribution.value); // => ["0.15", "-0.05", "0.05"]
 * split.members[2]?.presence; // => "new"
 * ```
 */
export function growthContributions<Id extends string>(members: readonly MemberChange<Id>[]): GrowthContributions<Id> {
  const read = members.map(({ id, current, prior }, index) => ({
    id,
    current: readReading(current, "growthContributions", index, "current"),
    prior: readReading(prior, "growthContributions", index, "prior"),
  }));
  const currentTotal = totalOf(read.map((member) => member.current));
  const priorTotal = totalOf(read.map((member) => member.prior));
  const growthOfTotal = exactGrowth(currentTotal, priorTotal);
  return {
    growth: figureOfExact(growthOfTotal),
    members: read.map(({ id, current, prior }) => ({
      id,
      contribution: figureOfExact(contributionTo(growthOfTotal, priorTotal, current, prior)),
      presence: presenceOf(current, prior),
    })),
  };
}

function contributionTo(
  growthOfTotal: ExactFigure,
  priorTotal: ExactFigure,
  current: ExactFigure,
  prior: ExactFigure,
): ExactFigure {
  const notes = uniteNotes(current.notes, prior.notes);
  if (growthOfTotal.exact === null) return noExactFigure(growthOfTotal.reason, notes);
  const difference = subtractFractions(current.exact ?? ZERO, prior.exact ?? ZERO);
  // There is growth, so there is a prior total and it is not zero.
  return exactFigure(divideFractions(difference, absoluteFraction(priorTotal.exact as Fraction)), notes);
}

function presenceOf(current: ExactFigure, prior: ExactFigure): Contribution["presence"] {
  if (current.exact === null) return prior.exact === null ? "absent" : "lost";
  return prior.exact === null ? "new" : "continuing";
}

function totalOf(figures: readonly ExactFigure[]): ExactFigure {
  return figures.length === 0 ? noExactFigure("no-data") : sumOf(figures);
}

/**
 * Extends the flow of part of a year to a whole one, at the same pace.
 *
 * value x periodsPerYear / periods: ten months of leavers x 12 / 10. Only for flows
 * (revenue, leavers): a stock, such as heads at month end, is already what it is and must never be annualized.
 *
 * @param input - A total and the time it took.
 * @param input.value - Total of the periods so far.
 * @param input.periods - How many periods it took; 0 or less gives `too-few-points`.
 * @param input.periodsPerYear - How many of them make a year: 12, 4, 365.
 * @returns The yearly value; the reason of `value` if it has none.
 * @throws {OpsLogicError} `core/not-a-number`, `core/not-finite`, `core/out-of-range`.
 * @example
 * ```ts
 * import { annualize } from "opslogic/kpi";
 *
 * annualize({ value: 15, periods: 10, periodsPerYear: 12 }).value; // => "18"
 * ```
 */
export function annualize(input: {
  readonly value: Reading;
  readonly periods: DecimalInput;
  readonly periodsPerYear: DecimalInput;
}): Figure {
  const value = readReading(input.value, "annualize", "value");
  const periods = toFraction(input.periods, "annualize", "periods");
  const periodsPerYear = toFraction(input.periodsPerYear, "annualize", "periodsPerYear");
  if (value.exact === null) return figureOfExact(value);
  if (periods.n <= 0n) return figureOfExact(noExactFigure("too-few-points", value.notes));
  const yearly = divideFractions(multiplyFractions(value.exact, periodsPerYear), periods);
  return figureOfExact(exactFigure(yearly, value.notes));
}
