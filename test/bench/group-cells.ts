/**
 * Many cells: day x region x product, first left unread, then read to the last one; and the status
 * of 100,000 cells against their targets.
 * @module
 */
import { drawSales, makeRows } from "./data.js";
import type { Setting } from "./group-rows.js";
import { measure } from "./measure.js";
import { byDayRegionProduct, FIGURES, solve } from "./oracle.js";
import { BY_DAY_REGION_PRODUCT, cubeOfPrepared, dayRegionProductCells, MODEL, prepareOurs, readAll } from "./ours.js";
import {
  cubeByDayRegionProduct,
  type DoubleCube,
  dayRegionProductKey,
  decimalFigures,
  doubleCells,
  doubleColumns,
} from "./peer-kernels.js";
import { countWrong, describeWrong, differences } from "./wrong-cells.js";

/** The fine cube from prepared facts. */
export async function compareFineCube({ report, rows: length, rounds }: Setting): Promise<void> {
  report.heading(`${length.toLocaleString("en-US")} rows prepared, day x region x product`);
  const sales = drawSales(length);
  const rows = makeRows(sales);
  const truth = solve(rows, byDayRegionProduct);
  const facts = prepareOurs(rows);
  rows.length = 0;
  const doubles = doubleColumns(sales);
  const cents = cubeByDayRegionProduct(doubleColumns(sales, "cents"));
  const found = await measure(
    [
      { name: "unread", run: () => cubeOfPrepared(MODEL, facts, BY_DAY_REGION_PRODUCT) },
      { name: "read", run: () => readAll(cubeOfPrepared(MODEL, facts, BY_DAY_REGION_PRODUCT)) },
      { name: "doubles", run: () => cubeByDayRegionProduct(doubles) },
      { name: "decimal.js", run: () => decimalFigures(cents) },
    ],
    rounds,
  );
  const cells = truth.size.toLocaleString("en-US");
  report.line({
    input: `prepared facts, day x region x product, ${cells} cells left unread`,
    peer: "the same kernels in doubles",
    ours: found.get("unread"),
    theirs: found.get("doubles"),
    ceiling: 1.2,
  });
  report.line({
    input: "the same, all cells read",
    peer: "decimal.js making and dividing the same figures, already added up",
    ours: found.get("read"),
    theirs: found.get("decimal.js"),
    ceiling: 1.1,
  });
  const ours = differences(truth, dayRegionProductCells(found.get("read")?.answer));
  const figures = (truth.size * FIGURES.length).toLocaleString("en-US");
  if (ours.wrong > 0)
    report.fail(`fine cube: ${ours.wrong} of ${figures} figures differ from the oracle, first ${String(ours.first)}`);
  else report.fact(`ours, fine cube: ${figures} figures equal the oracle to the last digit`);
  const inDoubles = doubleCells(found.get("doubles")?.answer as DoubleCube, dayRegionProductKey);
  report.fact(describeWrong("kernels in doubles", countWrong(truth, inDoubles)));
}
