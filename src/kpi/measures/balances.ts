/**
 * What is the mean of a balance (heads, stock, receivables) over a period?
 *
 * A balance is there every day but is written down only now and then; adding it up over time means
 * nothing. Two means are in use: of the period ends that were given, and of all days, each balance
 * holding until the next one.
 * @module
 */
import { toDayNumber } from "../../calendar/internal.js";
import { type Figure, OpsLogicError } from "../../core/index.js";
import {
  addFractions,
  describeValue,
  divideFractions,
  exactFigure,
  figureOfExact,
  multiplyFractions,
  noExactFigure,
  uniteNotes,
  ZERO,
} from "../../core/internal.js";
import { plainMeanOf } from "./means.js";
import { type Reading, readReading } from "./reading.js";

/** A balance and the day from which on it holds. */
export interface DatedBalance {
  /** Civil date, `"2026-03-31"`. */
  readonly date: string;
  readonly value: Reading;
}

/**
 * Calculates the plain mean of balances at period ends, such as twelve month ends.
 *
 * sum / count, over the ends that have a value. Every end counts the same.
 *
 * @param balances - One balance for each period end, `null` where none was taken.
 * @returns The mean. Reasons: `no-data` without period ends, `no-values` if none has a balance.
 * @throws {OpsLogicError} `core/not-a-number`, `core/not-finite`, `core/out-of-range`.
 * @example
 * ```ts
 * import { meanOfPeriodEnds } from "opslogic/kpi";
 *
 * meanOfPeriodEnds([100, 110, null, 120]).value; // => "110"
 * meanOfPeriodEnds([]).reason; // => "no-data"
 * ```
 */
export function meanOfPeriodEnds(balances: readonly Reading[]): Figure {
  if (balances.length === 0) return figureOfExact(noExactFigure("no-data"));
  return figureOfExact(plainMeanOf(balances.map((balance, index) => readReading(balance, "meanOfPeriodEnds", index))));
}

/**
 * Calculates the day-weighted mean of a balance over a range.
 *
 * sum(balance x days) / sum(days): each balance holds from its date to the day before the next, the last one to the
 * end of the range: the average daily balance of banking. A balance dated before the range holds into it; days before
 * the first balance are not known and do not count, and the figure notes it (`partial-window`).
 *
 * @param input - Balances and the range of the mean.
 * @param input.balances - In any order, at most one for a day; one without a value is left out, so the one before
 * goes on.
 * @param input.range - Half-open: `endExclusive` is the day after the last.
 * @returns The mean. Reasons: `no-data` without balances, `no-values` if none holds on a day of the range.
 * @throws {OpsLogicError} `calendar/not-a-day`; `kpi/balance-twice` for two balances on one day; `kpi/empty-range`;
 * `core/not-a-number`, `core/not-finite`, `core/out-of-range`.
 * @example
 * ```ts
 * import { timeWeightedMean } from "opslogic/kpi";
 *
 * timeWeightedMean({
 *   balances: [{ date: "2026-04-01", value: 100 }, { date: "2026-04-21", value: 130 }],
 *   range: { start: "2026-04-01", endExclusive: "2026-05-01" },
 * }).value; // => "110"
 * ```
 */
export function timeWeightedMean(input: {
  readonly balances: readonly DatedBalance[];
  readonly range: { readonly start: string; readonly endExclusive: string };
}): Figure {
  const start = toDayNumber(input.range.start, "timeWeightedMean", "range", "start");
  const end = toDayNumber(input.range.endExclusive, "timeWeightedMean", "range", "endExclusive");
  if (start >= end) throw emptyRange(input.range);
  if (input.balances.length === 0) return figureOfExact(noExactFigure("no-data"));
  const balances = readBalances(input.balances).filter((balance) => balance.day < end);
  let weighted = ZERO;
  let days = 0;
  for (const [index, { day, value }] of balances.entries()) {
    const held = Math.min(balances[index + 1]?.day ?? end, end) - Math.max(day, start);
    if (held <= 0) continue;
    weighted = addFractions(weighted, multiplyFractions(value.exact, { n: BigInt(held), d: 1n }));
    days += held;
  }
  const notes = uniteNotes(...balances.map((balance) => balance.value.notes));
  if (days === 0) return figureOfExact(noExactFigure("no-values", notes));
  const mean = divideFractions(weighted, { n: BigInt(days), d: 1n });
  return figureOfExact(exactFigure(mean, days < end - start ? uniteNotes(notes, ["partial-window"]) : notes));
}

/** The balances that have a value, by day; two on one day are refused. */
function readBalances(balances: readonly DatedBalance[]) {
  const read = balances.map(({ date, value }, index) => ({
    index,
    day: toDayNumber(date, "timeWeightedMean", "balances", index, "date"),
    value: readReading(value, "timeWeightedMean", "balances", index, "value"),
  }));
  read.sort((a, b) => a.day - b.day || a.index - b.index);
  for (const [position, balance] of read.entries()) {
    if (read[position - 1]?.day === balance.day) throw balanceTwice(balances[balance.index], balance.index);
  }
  return read.flatMap(({ day, value }) => (value.exact === null ? [] : [{ day, value }]));
}

function balanceTwice(balance: DatedBalance | undefined, index: number): OpsLogicError {
  return new OpsLogicError("kpi/balance-twice", `a second balance for ${describeValue(balance?.date)}`, {
    function: "timeWeightedMean",
    path: ["balances", index, "date"],
    received: describeValue(balance?.date),
    expected: "one balance for a day",
  });
}

function emptyRange(range: { readonly start: string; readonly endExclusive: string }): OpsLogicError {
  return new OpsLogicError("kpi/empty-range", "range: expected a start before endExclusive", {
    function: "timeWeightedMean",
    path: ["range"],
    received: `${describeValue(range.start)} to ${describeValue(range.endExclusive)}`,
    expected: "a start before endExclusive",
  });
}
