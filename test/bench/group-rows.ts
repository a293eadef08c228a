/**
 * One million rows by month and region, all cells read: ours from every kind of input, beside the
 * loops, arquero and DuckDB.
 * @module
 */
import { drawSales, makeLongRows, makeRows, makeTextRows } from "./data.js";
import { type Measured, measure, type Rounds } from "./measure.js";
import { byMonthRegion, type Cells, FIGURES, type OracleCell, solve } from "./oracle.js";
import {
  askOurs,
  askOursPrepared,
  MODEL,
  MODEL_WITHOUT_DISTINCT,
  monthRegionCells,
  prepareOurs,
  typedColumns,
} from "./ours.js";
import { askArquero, loadArquero } from "./peer-arquero.js";
import {
  askLoaded,
  askLoadedWithoutDistinct,
  type DuckCell,
  loadCodesAndAsk,
  loadDuck,
  loadTextsAndAsk,
  openDuck,
} from "./peer-duckdb.js";
import { cubeByMonthRegion, type DoubleCube, doubleCells, doubleColumns, monthRegionKey } from "./peer-kernels.js";
import { type DecimalCell, decimalLoop, type FloatCell, floatLoop, floatLoopWithoutDistinct } from "./peer-loops.js";
import type { Report } from "./report.js";
import { countWrong, describeWrong, differences, type TextCell } from "./wrong-cells.js";

/** What a group is given. */
export interface Setting {
  readonly report: Report;
  readonly rows: number;
  readonly rounds: Rounds;
}

/** From row objects, against everything that begins with row objects. */
export async function compareFromRows({ report, rows: length, rounds }: Setting): Promise<void> {
  report.heading(`${length.toLocaleString("en-US")} row objects, month x region`);
  const rows = makeRows(drawSales(length));
  const truth = solve(rows, byMonthRegion);
  const arquero = loadArquero(rows);
  const found = await measure(
    [
      { name: "ours", run: () => askOurs(MODEL, rows) },
      { name: "ours without distinct", run: () => askOurs(MODEL_WITHOUT_DISTINCT, rows) },
      { name: "float", run: () => floatLoop(rows) },
      { name: "float without distinct", run: () => floatLoopWithoutDistinct(rows) },
      { name: "decimal.js", run: () => decimalLoop(rows, byMonthRegion) },
      { name: "arquero", run: () => askArquero(arquero) },
    ],
    rounds,
  );
  const line = lineOf(report, found, "row objects");
  line("ours", "a loop with one decimal.js object per value", "decimal.js", 0.083);
  line("ours", "arquero on its own loaded table", "arquero", 0.17);
  line("ours", "the usual float loop", "float", 0.4);
  line("ours without distinct", "the usual float loop, both without distinct", "float without distinct", 1.05);
  checkOurs(report, truth, "row objects", found.get("ours"));
  checkOurs(report, truth, "row objects without distinct", found.get("ours without distinct"), 4);
  checkDecimals(report, truth, found.get("decimal.js")?.answer as DecimalCell[]);
  report.fact(describeWrong("float loop", countWrong(truth, found.get("float")?.answer as FloatCell[])));
  report.fact(describeWrong("arquero", countWrong(truth, found.get("arquero")?.answer as FloatCell[])));
}

/** The same beside DuckDB, apart from the others: what it holds outside the heap makes the collector run in theirs. */
export async function compareLoading({ report, rows: length, rounds }: Setting): Promise<void> {
  report.heading(`${length.toLocaleString("en-US")} row objects, month x region, beside DuckDB`);
  const rows = makeRows(drawSales(length));
  const truth = solve(rows, byMonthRegion);
  const duck = await openDuck();
  const found = await measure(
    [
      { name: "ours", run: () => askOurs(MODEL, rows) },
      { name: "texts", run: () => loadTextsAndAsk(duck, rows) },
      { name: "codes", run: () => loadCodesAndAsk(duck, rows) },
    ],
    rounds,
  );
  duck.close();
  const line = lineOf(report, found, "row objects");
  line("ours", "DuckDB, rows loaded by its appender, then queried", "texts", 0.2);
  line("ours", "DuckDB, the same with codes and cents made by hand and written into its buffers", "codes", null);
  checkOurs(report, truth, "row objects", found.get("ours"));
  checkDuck(report, truth, found.get("texts")?.answer as DuckCell[]);
  checkDuck(report, truth, found.get("codes")?.answer as DuckCell[]);
}

/** Our row objects against our other inputs. */
export async function compareInputs({ report, rows: length, rounds }: Setting): Promise<void> {
  report.heading(`${length.toLocaleString("en-US")} rows as typed columns, decimal text, long numbers`);
  const sales = drawSales(length);
  const rows = makeRows(sales);
  const columns = typedColumns(sales);
  const texts = makeTextRows(sales);
  const long = makeLongRows(sales);
  const found = await measure(
    [
      { name: "rows", run: () => askOurs(MODEL, rows) },
      { name: "columns", run: () => askOurs(MODEL, columns) },
      { name: "texts", run: () => askOurs(MODEL, texts) },
      { name: "long", run: () => askOurs(MODEL, long) },
    ],
    rounds,
  );
  lineOf(report, found, "typed columns")("columns", "our row objects", "rows", 0.5);
  lineOf(report, found, "decimal strings")("texts", "our row objects", "rows", 1.7);
  lineOf(report, found, "rows with 1 % values of more than 15 digits")("long", "rows without", "rows", 1.6);
  const truth = solve(rows, byMonthRegion);
  checkOurs(report, truth, "typed columns", found.get("columns"));
  checkOurs(report, truth, "decimal strings", found.get("texts"));
  checkOurs(report, solve(long, byMonthRegion), "long numbers", found.get("long"));
}

/** Prepared facts, asked again, against tables that are loaded already. */
export async function comparePrepared({ report, rows: length, rounds }: Setting): Promise<void> {
  report.heading(`${length.toLocaleString("en-US")} rows prepared, month x region`);
  const sales = drawSales(length);
  const rows = makeRows(sales);
  const facts = prepareOurs(rows);
  const doubles = doubleColumns(sales);
  const duck = await openDuck();
  await loadDuck(duck, rows);
  const found = await measure(
    [
      { name: "ours", run: () => askOursPrepared(MODEL, facts) },
      { name: "ours without distinct", run: () => askOursPrepared(MODEL_WITHOUT_DISTINCT, facts) },
      { name: "DuckDB", run: () => askLoaded(duck) },
      { name: "DuckDB without distinct", run: () => askLoadedWithoutDistinct(duck) },
      { name: "doubles", run: () => cubeByMonthRegion(doubles) },
    ],
    rounds,
  );
  duck.close();
  const line = lineOf(report, found, "prepared facts, asked again");
  line("ours", "DuckDB on its own loaded DECIMAL table, 2 threads", "DuckDB", 0.4);
  line("ours without distinct", "the same, both without distinct", "DuckDB without distinct", null);
  line("ours", "the same kernels in doubles", "doubles", null);
  const truth = solve(rows, byMonthRegion);
  checkOurs(report, truth, "prepared facts", found.get("ours"));
  const answer = found.get("DuckDB")?.answer as DuckCell[];
  checkDuck(report, truth, answer);
  report.fact(
    describeWrong(
      "kernels in doubles",
      countWrong(truth, doubleCells(found.get("doubles")?.answer as DoubleCube, monthRegionKey)),
    ),
  );
}

type LineOf = (ours: string, peer: string, theirs: string, ceiling: number | null) => void;

function lineOf(report: Report, found: ReadonlyMap<string, Measured>, input: string): LineOf {
  return (ours, peer, theirs, ceiling) =>
    report.line({ input, peer, ours: found.get(ours), theirs: found.get(theirs), ceiling });
}

function checkOurs(
  report: Report,
  truth: Cells<OracleCell>,
  input: string,
  ours: Measured | undefined,
  figures = 5,
): void {
  const cells = monthRegionCells(ours?.answer);
  tell(report, `ours from ${input}`, differences(truth, cells, FIGURES.slice(0, figures)), truth.size * figures);
}

/** The exact peers are held to the oracle too: an oracle that nobody contradicts proves little. */
function checkDecimals(report: Report, truth: Cells<OracleCell>, cells: readonly DecimalCell[]): void {
  const asText: TextCell[] = cells.map((cell) => ({ key: cell.key, textOf: (figure) => cell[figure].toString() }));
  tell(report, "decimal.js", differences(truth, asText), truth.size * FIGURES.length);
}

function checkDuck(report: Report, truth: Cells<OracleCell>, cells: readonly DuckCell[]): void {
  const cents = (value: bigint): string => String(Number(value) / 100);
  const asText: TextCell[] = cells.map((cell) => ({
    key: cell.key,
    textOf: (figure) =>
      figure === "customers" ? String(cell.customers) : cents(figure === "cost" ? cell.costCents : cell.revenueCents),
  }));
  tell(
    report,
    "DuckDB, its sums and counts",
    differences(truth, asText, ["revenue", "cost", "customers"]),
    truth.size * 3,
  );
}

function tell(report: Report, who: string, { wrong, first }: ReturnType<typeof differences>, figures: number): void {
  if (wrong > 0) report.fail(`${who}: ${wrong} of ${figures} figures differ from the oracle, first ${String(first)}`);
  else report.fact(`${who}: ${figures.toLocaleString("en-US")} figures equal the oracle to the last digit`);
}
