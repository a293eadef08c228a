/**
 * How does the time grow, from a thousand rows to ten million, and how much memory does it take?
 * @module
 */
import { drawSales, makeRows } from "./data.js";
import type { Setting } from "./group-rows.js";
import { best, measure, type Rounds, typical } from "./measure.js";
import { memoryOf } from "./memory.js";
import { byMonthRegion, FIGURES, solve } from "./oracle.js";
import { askOurs, MODEL, monthRegionCells, typedColumns } from "./ours.js";
import { floatLoop } from "./peer-loops.js";
import type { Report } from "./report.js";
import { differences } from "./wrong-cells.js";

/** Few rows, where what a call costs by itself decides. */
export async function compareSmall({ report, rounds }: Omit<Setting, "rows">): Promise<void> {
  for (const { length, ceiling, repeat } of [
    { length: 10_000, ceiling: 1.5, repeat: 10 },
    { length: 1000, ceiling: 4, repeat: 50 },
  ]) {
    report.heading(`${length.toLocaleString("en-US")} row objects, month x region`);
    const rows = makeRows(drawSales(length));
    const found = await measure(
      [
        { name: "ours", repeat, run: () => askOurs(MODEL, rows) },
        { name: "float", repeat, run: () => floatLoop(rows) },
      ],
      rounds,
    );
    report.line({
      input: `${length.toLocaleString("en-US")} rows`,
      peer: "the usual float loop",
      ours: found.get("ours"),
      theirs: found.get("float"),
      ceiling,
      stretch: true,
    });
    const { wrong, first } = differences(
      solve(rows, byMonthRegion),
      monthRegionCells(found.get("ours")?.answer),
      FIGURES,
    );
    if (wrong > 0) report.fail(`${length} rows: ${wrong} figures differ from the oracle, first ${String(first)}`);
  }
}

/** What the time of typed columns grows with: 1 is linear. */
const MOST_EXPONENT = 1.05;

/** Typed columns of growing length. */
export async function compareLengths(report: Report, lengths: readonly number[], rounds: Rounds): Promise<void> {
  report.heading(
    `typed columns of ${lengths.map((length) => length.toExponential(0)).join(", ")} rows, month x region`,
  );
  const times: { readonly length: number; readonly best: number; readonly typical: number }[] = [];
  for (const length of lengths) {
    const columns = typedColumns(drawSales(length));
    const found = await measure([{ name: "ours", run: () => askOurs(MODEL, columns) }], rounds);
    const ours = found.get("ours");
    if (ours !== undefined) times.push({ length, best: best(ours), typical: typical(ours) });
  }
  const exponent = (from: number, to: number): number => {
    const [less, more] = [times[from], times[to]];
    if (less === undefined || more === undefined) return Number.NaN;
    return Math.log(more.best / less.best) / Math.log(more.length / less.length);
  };
  const steps = times.slice(1).map((_, i) => exponent(i, i + 1).toFixed(2));
  const whole = exponent(0, times.length - 1);
  const nanoseconds = times.map(({ length, best: time }) => ((time * 1e6) / length).toFixed(0));
  console.log(`  nanoseconds a row: ${nanoseconds.join(", ")}`);
  report.fact(
    `time grows with rows to the power of ${whole.toFixed(2)} (from step to step ${steps.join(", ")}), ` +
      `at most ${MOST_EXPONENT}: ${whole <= MOST_EXPONENT ? "ok" : "over"}`,
  );
}

const MOST_MEBIBYTES = 100;

/** Peak memory beyond the rows themselves. */
export function compareMemory(report: Report, rows: number): void {
  report.heading(`peak memory above ${rows.toLocaleString("en-US")} row objects`);
  const { peakMiB } = memoryOf(rows);
  for (const [name, peak] of Object.entries(peakMiB)) {
    const perMillion = (peak * 1e6) / rows;
    const verdict = name.startsWith("ours")
      ? `, at most ${MOST_MEBIBYTES}: ${perMillion <= MOST_MEBIBYTES ? "ok" : "over"}`
      : "";
    report.fact(`${name}: ${perMillion.toFixed(0)} MiB per million rows at the peak${verdict}`);
  }
}
