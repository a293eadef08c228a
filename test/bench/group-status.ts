/**
 * The status of 100,000 cells against their targets, one in seven exactly on a cut: ours in whole
 * numbers, the peer in doubles.
 * @module
 */
import { assessKpis, type Cube, calculateKpis, cellsOf, prepareTargets, threeBands } from "opslogic/kpi";
import { PRODUCTS, randomFrom, TEXTS } from "./data.js";
import { measure, type Rounds } from "./measure.js";
import { BY_DAY_REGION_PRODUCT, MODEL } from "./ours.js";
import { OFF_TARGET, ON_TARGET, statusInCents, statusInDoubles, WARNING } from "./peer-status.js";
import type { Report } from "./report.js";

const REGIONS_HERE = 2;
const BY = ["region", "product"] as const;
const CODE_OF_LABEL = { "off-target": OFF_TARGET, warning: WARNING, "on-target": ON_TARGET } as const;

/** Cells in the order of the cube, in cents. */
interface Cells {
  readonly cube: Cube<"revenue" | "cost" | "margin" | "averageOrder" | "customers">;
  readonly actuals: Int32Array;
  readonly targets: Int32Array;
}

export async function compareStatus(report: Report, wanted: number, rounds: Rounds): Promise<void> {
  const { cube, actuals, targets } = drawCells(wanted);
  const count = actuals.length;
  report.heading(`status of ${count.toLocaleString("en-US")} cells`);
  const values = Float64Array.from(targets, (cents) => cents / 100);
  const doubles = Float64Array.from(actuals, (cents) => cents / 100);
  const targetColumn = prepareTargets(values);
  const standard = threeBands({ direction: "higher", warningFrom: "0.9" });
  const found = await measure(
    [
      {
        name: "ours",
        repeat: 10,
        run: () => assessKpis(cube, { kpi: "revenue", by: BY, targets: targetColumn, standard }),
      },
      { name: "doubles", repeat: 10, run: () => statusInDoubles(doubles, values) },
    ],
    rounds,
  );
  report.line({
    input: `status of ${count.toLocaleString("en-US")} cells against targets`,
    peer: "the same in doubles",
    ours: found.get("ours"),
    theirs: found.get("doubles"),
    ceiling: 1,
  });
  const truth = statusInCents(actuals, targets);
  const { labels, status } = found.get("ours")?.answer as ReturnType<typeof assessKpis<"revenue", typeof standard>>;
  const ours = status.map((code) => (code < 0 ? code : CODE_OF_LABEL[labels[code] as keyof typeof CODE_OF_LABEL]));
  const wrong = differing(truth, ours);
  if (wrong > 0) report.fail(`status: ${wrong} of ${count} differ from whole cents`);
  else report.fact(`ours, status: ${count.toLocaleString("en-US")} cells as in whole cents`);
  const inDoubles = differing(truth, found.get("doubles")?.answer as Int8Array);
  report.fact(
    `status in doubles, ${count.toLocaleString("en-US")} cells: wrong in ${((100 * inDoubles) / count).toFixed(1)} %`,
  );
}

function differing(truth: Int8Array, codes: Int8Array): number {
  return truth.reduce((count, code, cell) => count + (code === codes[cell] ? 0 : 1), 0);
}

/** One row for each cell; targets such that one in seven is met exactly, and one in seven to nine tenths. */
function drawCells(wanted: number): Cells {
  const random = randomFrom(11);
  const days = Math.ceil(wanted / (REGIONS_HERE * PRODUCTS));
  const rows = Array.from({ length: days * REGIONS_HERE * PRODUCTS }, (_, i) => {
    const target = (10 + Math.floor(random() * 19_990)) * 10;
    const share = Math.floor(random() * 7);
    const actual = share === 0 ? target : share === 1 ? (target / 10) * 9 : Math.floor(target * (0.7 + random() * 0.5));
    return {
      date: TEXTS.date[Math.floor(i / (REGIONS_HERE * PRODUCTS))] as string,
      region: TEXTS.region[Math.floor(i / PRODUCTS) % REGIONS_HERE] as string,
      product: TEXTS.product[i % PRODUCTS] as string,
      customerId: null,
      revenue: actual / 100,
      cost: null,
      orders: 1,
      actual,
      target,
    };
  });
  const cube = calculateKpis(MODEL, { sales: rows }, BY_DAY_REGION_PRODUCT);
  const rowOf = new Map(rows.map((row) => [`${row.date}|${row.region}|${row.product}`, row]));
  const ordered = cellsOf(cube, BY).map(({ period, members }) => {
    const row = rowOf.get(`${period}|${String(members["region"])}|${String(members["product"])}`);
    if (row === undefined) throw new Error(`The cube has a cell that is not there: ${period}`);
    return row;
  });
  return {
    cube,
    actuals: Int32Array.from(ordered, ({ actual }) => actual),
    targets: Int32Array.from(ordered, ({ target }) => target),
  };
}
