/**
 * Which figures are wrong? Ours are held to the oracle digit by digit; those of the floating-point
 * peers are counted where people would see it: sums that are not equal, cents that are printed wrong.
 * @module
 */

import {
  type Cells,
  centsText,
  FIGURES,
  type FigureName,
  meanRevenueOf,
  type OracleCell,
  ratioOf,
  textOf,
} from "./oracle.js";
import type { FloatCell } from "./peer-loops.js";

/** The figures of a cell as decimal text, `null` where there is none. */
export interface TextCell {
  readonly key: string;
  textOf(figure: FigureName): string | null;
}

/** How many figures differ from the oracle; missing and surplus cells count with all their figures. */
export function differences(
  oracle: Cells<OracleCell>,
  cells: readonly TextCell[],
  figures: readonly FigureName[] = FIGURES,
): { readonly wrong: number; readonly first: string | null } {
  let wrong = 0;
  let first: string | null = null;
  const found = new Set<string>();
  for (const cell of cells) {
    const truth = oracle.get(cell.key);
    found.add(cell.key);
    for (const figure of figures) {
      const expected = truth === undefined ? "no such cell" : textOf(truth, figure);
      const got = cell.textOf(figure);
      if (got === expected) continue;
      wrong++;
      first ??= `${cell.key} ${figure}: ${got} instead of ${expected}`;
    }
  }
  const missing = oracle.size - found.size;
  if (missing > 0) first ??= `${missing} cells are missing`;
  return { wrong: wrong + Math.max(0, missing) * figures.length, first };
}

export interface WrongShares {
  readonly cells: number;
  /** Cells whose sum of revenue or of cost is not equal to the exact one. */
  readonly sums: number;
  /** Cells whose revenue per order is printed with a wrong cent. */
  readonly ratios: number;
  /** Cells whose margin in percent is printed with a wrong second decimal. */
  readonly margins: number;
  /** Cells whose mean revenue of a row is printed with a wrong cent. */
  readonly means: number;
  /** Cells with a wrong count of customers. */
  readonly counts: number;
}

/** Counts what a floating-point peer gets wrong; cells without a number are passed over. */
export function countWrong(oracle: Cells<OracleCell>, cells: readonly FloatCell[]): WrongShares {
  const wrong = { cells: cells.length, sums: 0, ratios: 0, margins: 0, means: 0, counts: 0 };
  for (const cell of cells) {
    const truth = oracle.get(cell.key);
    if (truth === undefined) throw new Error(`A peer has a cell that is not there: ${cell.key}`);
    const differs = (figure: "revenue" | "cost"): boolean => {
      const text = textOf(truth, figure);
      return text !== null && String(cell[figure]) !== text;
    };
    if (differs("revenue") || differs("cost")) wrong.sums++;
    const order = ratioOf(truth, "averageOrder");
    if (order !== null && cell.averageOrder.toFixed(2) !== centsText(...order)) wrong.ratios++;
    const margin = ratioOf(truth, "margin");
    if (margin !== null && (cell.margin * 100).toFixed(2) !== centsText(margin[0] * 100n, margin[1])) wrong.margins++;
    const mean = meanRevenueOf(truth);
    if (mean !== null && (cell.revenue / truth.revenueValues).toFixed(2) !== centsText(...mean)) wrong.means++;
    if (!Number.isNaN(cell.customers) && cell.customers !== truth.customers) wrong.counts++;
  }
  return wrong;
}

/** A sentence about it. */
export function describeWrong(peer: string, wrong: WrongShares): string {
  const share = (count: number): string =>
    `${((100 * count) / wrong.cells).toFixed(count * 100 < wrong.cells ? 2 : 1)} %`;
  const counts = wrong.counts === 0 ? "" : `, customers in ${share(wrong.counts)}`;
  return (
    `${peer}, ${wrong.cells.toLocaleString("en-US")} cells: a sum is not equal in ${share(wrong.sums)}; the wrong cent is printed of ` +
    `revenue per row in ${share(wrong.means)}, of revenue per order in ${share(wrong.ratios)}; margin in ${share(wrong.margins)}${counts}`
  );
}
