/**
 * How did a figure come about? The formula with the numbers in it, down to sums over counted rows.
 * @module
 */
import { dayOfNumber } from "../../calendar/internal.js";
import type { Explanation, ExplanationNode, ExplanationWindow, Text } from "../../core/index.js";
import { type Operand, textOfFraction } from "../../core/internal.js";
import type { KpiDefinition } from "../model/model.js";
import type { Base, Leaf, PlanNode, Window } from "../plan/program.js";
import { isNoWindow } from "../plan/windows.js";
import { operandAt } from "../vector/vector.js";
import type { CellAddress, Cube } from "./cube.js";
import { exactAt, type FoundCell, findCell } from "./cube-reader.js";
import { figureOfCell } from "./figure-at.js";
import { tablesBelow } from "./figure-notes.js";
import { unitOf } from "./leaf-unit.js";

/** Steps beyond this are shown as the number they come to. */
const MOST_STEPS = 2000;

/**
 * Explains a figure of a cube as a tree of steps: the KPIs it is made of, their formulas, and at the
 * leaves the aggregates with the days they cover and the rows that were counted.
 *
 * `render` says it in one sentence or in full, in English or Chinese; `evaluate` calculates the tree
 * again, exactly, and gives the same figure, also after a round trip through JSON.
 *
 * @param cube - From `calculateKpis` or `finishKpis`.
 * @param at - KPI, period and members.
 * @returns Plain data. A figure without a value is explained by its reason.
 * @throws {OpsLogicError} `kpi/unknown-kpi`, `kpi/unknown-period`, `kpi/unknown-level`.
 * @example
 * ```ts
 * import { render } from "opslogic/core";
 * import { calculateKpis, explainKpi } from "opslogic/kpi";
 * import { en } from "opslogic/locale/en";
 *
 * const cube = calculateKpis(
 *   {
 *     tables: { orders: { date: "day", columns: { sales: { unit: "USD" }, profit: { unit: "USD" } } } },
 *     kpis: [
 *       { id: "revenue", name: "Revenue", formula: "sum(sales)", unit: "USD", direction: "higher", owner: "Sales" },
 *       { id: "profit", name: "Profit", formula: "sum(profit)", unit: "USD", direction: "higher", owner: "Sales" },
 *       { id: "margin", name: "Margin", formula: "profit / revenue", unit: "%", direction: "higher", owner: "Sales" },
 *     ],
 *   },
 *   { orders: [{ day: "2026-01-05", sales: 200, profit: 25 }] },
 *   { grain: "month", range: { start: "2026-01-01", endExclusive: "2026-02-01" }, dataThrough: "2026-01-31" },
 * );
 * render(explainKpi(cube, { kpi: "margin", period: "2026-01" }), en);
 * // => "Margin 12.50% = Profit 25 ÷ Revenue 200"
 * ```
 */
export function explainKpi<Id extends string>(
  cube: Cube<Id>,
  at: { readonly kpi: NoInfer<Id> } & CellAddress,
): Explanation {
  const found = findCell(cube, at, "explainKpi");
  const { value, reason, notes } = figureOfCell(cube, found, "explainKpi");
  const { definition, node } = cube.plan.kpis[found.kpi] as Cube["plan"]["kpis"][number];
  const kpi = cube.plan.model.kpis[definition] as KpiDefinition;
  const root =
    found.cell < 0 || notes.includes("filled") || notes.includes("carried")
      ? { ...leafOf(exactAt(found, cube)), formula: kpi.formula }
      : treeOf(cube, found, node);
  const members = at.members ?? {};
  return {
    kind: "explanation",
    code: "kpi/figure",
    name: nameOf(kpi),
    ...(kpi.unit === undefined ? {} : { unit: kpi.unit }),
    period: at.period,
    ...(Object.keys(members).length === 0 ? {} : { members }),
    root,
    figure: { value: value === null ? null : value.toFixed(), reason, notes },
    footnotes: footnotesOf(cube, node),
  };
}

function nameOf(kpi: KpiDefinition): Text {
  return kpi.name ?? kpi.id;
}

function leafOf(operand: Operand): ExplanationNode {
  if ("n" in operand) return { op: "value", exact: textOfFraction(operand) };
  return "reason" in operand ? { op: "missing", reason: operand.reason } : { op: "truth", truth: operand.truth };
}

type StepLabels = Pick<ExplanationNode, "name" | "unit" | "formula" | "window">;

type LeafLabels = StepLabels & Pick<ExplanationNode, "table" | "range" | "rows">;

/** The tree of a node, each step labeled with the KPI whose value it is. */
function treeOf(cube: Cube, found: FoundCell, root: number): ExplanationNode {
  const { program, model } = cube.plan;
  const kpiOfNode = new Map(program.names.map((name) => [name.node, name]));
  let steps = 0;

  function labels(node: number): StepLabels {
    const named = kpiOfNode.get(node);
    if (named === undefined) return {};
    const kpi = model.kpis[named.kpi] as KpiDefinition;
    const unit = kpi.unit === undefined ? {} : { unit: kpi.unit };
    return { name: nameOf(kpi), ...unit, formula: kpi.formula, ...windowLabel(cube, named.window) };
  }

  function walk(node: number, depth: number): ExplanationNode {
    const step = program.nodes[node] as PlanNode;
    const value = operandAt(found.reader.nodes(node), found.cell);
    steps++;
    if (step.op === "leaf")
      return { ...leafOf(value), ...leafLabels(cube, found, program.leaves[step.leaf] as Leaf), ...labels(node) };
    if (!("operands" in step) || steps > MOST_STEPS || depth > 500) return { ...leafOf(value), ...labels(node) };
    if (step.op === "version") {
      // Only the definition in force takes part.
      const chosen = step.operands[step.choice[found.period] as number];
      return chosen === undefined ? { ...leafOf(value), ...labels(node) } : { ...walk(chosen, depth + 1) };
    }
    const operands = step.operands.map((operand) => walk(operand, depth + 1));
    return { op: step.op, operands, ...(step.options === undefined ? {} : { options: step.options }), ...labels(node) };
  }

  return walk(root, 0);
}

/** The aggregate as written, its table, the days it covers and the rows it counted. */
function leafLabels(cube: Cube, { reader, period, cell }: FoundCell, leaf: Leaf): LeafLabels {
  const { table } = cube.plan.program.bases[leaf.base] as Base;
  const ranges = cube.plan.ranges[leaf.window] as Cube["plan"]["ranges"][number];
  const counted = reader.level.rows.find((rows) => rows.table === table && rows.window === leaf.window);
  const unit = unitOf(cube.plan.model, cube.plan.program.bases[leaf.base] as Base, leaf.reading);
  return {
    name: leaf.text,
    formula: leaf.text,
    table,
    ...windowLabel(cube, leaf.window),
    ...(unit === null ? {} : { unit }),
    ...(isNoWindow(ranges, period)
      ? {}
      : {
          range: {
            start: dayOfNumber(ranges.starts[period] as number),
            endExclusive: dayOfNumber(ranges.ends[period] as number),
          },
        }),
    ...(counted === undefined || leaf.keep !== null ? {} : { rows: counted.n[cell] as number }),
  };
}

/** Which days a step looks at, if they are not those of the cell's own period. */
function windowLabel(cube: Cube, window: number): { readonly window?: ExplanationWindow } {
  const { previous, yearsAgo, extend, before } = cube.plan.windows[window] as Window;
  // The days just before a window are where an opening balance is found: its name says so.
  if (before || (previous === 0 && yearsAgo === 0 && extend === null)) return {};
  return {
    window: {
      ...(previous === 0 ? {} : { previous }),
      ...(yearsAgo === 0 ? {} : { yearsAgo }),
      ...(extend?.kind === "toDate" ? { toDate: extend.grain } : {}),
      ...(extend?.kind === "rolling"
        ? { rolling: { count: extend.count, grain: extend.grain ?? cube.plan.query.grain } }
        : {}),
    },
  };
}

/** Which conventions the figure rests on. */
function footnotesOf(cube: Cube, node: number): NonNullable<Explanation["footnotes"]> {
  const tables = tablesBelow(cube, node);
  const excluded = cube.aggregates.tables.filter(({ table, counts }) => tables.has(table) && counts.excluded > 0);
  return [
    { code: "kpi/data-through", data: { dataThrough: cube.plan.query.dataThrough } },
    ...excluded.map(({ table, counts }) => ({ code: "kpi/rows-excluded", data: { table, count: counts.excluded } })),
  ];
}
