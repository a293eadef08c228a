/**
 * What is worth knowing about a figure of a cube: an open period, rows left out, a base below zero.
 * @module
 */
import type { Note } from "../../core/index.js";
import type { KpiPlan } from "../plan/plan.js";
import { type Leaf, type PlanNode, type Program, windowsOfLeaf } from "../plan/program.js";
import { isNoWindow, type WindowRanges } from "../plan/windows.js";
import type { NumberVector } from "../vector/vector.js";
import type { Cube } from "./cube.js";
import type { FoundCell } from "./cube-reader.js";

const NONE: readonly Note[] = Object.freeze([]);

/** Leaves that each node is made of, by cube. */
const leavesByNode = new WeakMap<Program, Map<number, readonly number[]>>();

/** The leaves below a node. */
export function leavesBelow(program: Program, node: number): readonly number[] {
  const known = leavesByNode.get(program) ?? new Map<number, readonly number[]>();
  leavesByNode.set(program, known);
  let leaves = known.get(node);
  if (leaves === undefined) {
    const found = new Set<number>();
    const seen = new Set<number>([node]);
    for (const next of seen) {
      const at = program.nodes[next] as PlanNode;
      if (at.op === "leaf") found.add(at.leaf);
      else if ("operands" in at) for (const operand of at.operands) seen.add(operand);
    }
    leaves = [...found];
    known.set(node, leaves);
  }
  return leaves;
}

/** Tables that a node draws on. */
export function tablesBelow(cube: Cube, node: number): ReadonlySet<string> {
  return new Set(
    leavesBelow(cube.plan.program, node).map(
      (leaf) => cube.plan.program.bases[cube.plan.program.leaves[leaf]?.base as number]?.table as string,
    ),
  );
}

/** Whether notes can differ at all: asked once per KPI, so that plain cubes are read without looking. */
export function notesOf(cube: Cube, found: FoundCell): readonly Note[] {
  const { reader, kpi, cell } = found;
  const period = cube.plan.query.periods[found.period];
  const { node } = cube.plan.kpis[kpi] as KpiPlan["kpis"][number];
  const growth = (cube.plan.program.nodes[node] as PlanNode).op === "growth";
  const filled = cell < 0 ? 0 : (reader.kpi(kpi).filled?.[cell] ?? 0);
  const withoutSome = cube.aggregates.tables.some(({ counts }) => counts.excluded > 0);
  const since = cube.plan.query.dataFrom;
  if (!growth && filled === 0 && !withoutSome && since === null && period?.partial !== true) return NONE;
  const notes: Note[] = [];
  if (period?.partial === true) notes.push("partial-period");
  if (since !== null && reachesBefore(cube, since, found.period, node)) notes.push("partial-window");
  if (growth && cell >= 0) notes.push(...growthNotes(cube, found, node));
  if (filled > 0) notes.push(filled === 1 ? "filled" : "carried");
  if (withoutSome && lacksRows(cube, found, node)) notes.push("rows-excluded");
  return notes;
}

/** Some of the days that this figure covers, or is compared with, lie before the facts begin. */
function reachesBefore(cube: Cube, since: number, period: number, node: number): boolean {
  const { program, ranges } = cube.plan;
  return leavesBelow(program, node)
    .flatMap((leaf) => windowsOfLeaf(program.leaves[leaf] as Leaf))
    .some((window) => {
      const days = ranges[window] as WindowRanges;
      return (days.starts[period] as number) < since && !isNoWindow(days, period);
    });
}

function growthNotes(cube: Cube, { reader, cell }: FoundCell, node: number): readonly Note[] {
  const { operands } = cube.plan.program.nodes[node] as { readonly operands: readonly number[] };
  const [now, base] = operands.map((operand) => signAt(reader.nodes(operand) as NumberVector, cell));
  if (now === undefined || base === undefined || base >= 0)
    return now !== undefined && base !== undefined && base > 0 && now < 0 ? ["sign-change"] : NONE;
  return now > 0 ? ["negative-base", "sign-change"] : ["negative-base"];
}

function signAt(vector: NumberVector, cell: number): number | undefined {
  const at = vector.n.length === 1 ? 0 : cell;
  const n = vector.n[at] as number;
  if (n === n) return Math.sign(n);
  const exact = vector.exact?.get(at);
  return exact === undefined ? undefined : exact.n > 0n ? 1 : exact.n < 0n ? -1 : 0;
}

/** Rows were left out that this figure would have counted, or that may belong anywhere. */
function lacksRows(cube: Cube, { reader, cell }: FoundCell, node: number): boolean {
  const tables = tablesBelow(cube, node);
  if (cube.aggregates.tables.some(({ table, excludedAnywhere }) => excludedAnywhere > 0 && tables.has(table)))
    return true;
  if (cell < 0) return false;
  return leavesBelow(cube.plan.program, node).some((leaf) => reader.level.excluded[leaf]?.[cell] === 1);
}
