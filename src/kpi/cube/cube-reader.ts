/**
 * Reading a cube: finding a cell, and the number of a KPI in it.
 *
 * The formulas of a level are calculated for all its cells when the first of them is read, and kept
 * beside the cube: memory for speed only, forgotten with the cube and never part of it.
 * @module
 */
import { type Fraction, type Operand, ZERO } from "../../core/internal.js";
import type { KpiPlan } from "../plan/plan.js";
import { refused } from "../refused.js";
import { evaluateProgram, type NodeValues } from "../vector/evaluate-program.js";
import { constantVector, isThereAt, missingVector, type NumberVector, operandAt, reasonAt } from "../vector/vector.js";
import { positionOf } from "./cells.js";
import type { CellAddress, Cube, CubeLevel } from "./cube.js";
import { emptyLeaf } from "./empty-leaf.js";
import { type FilledVector, fillVector } from "./fill.js";
import { coarseCells, isNoDimension } from "./total-leaf.js";

/** A level with what is needed to read it. */
export interface LevelReader {
  readonly level: CubeLevel;
  /** Values of a node of the program. */
  readonly nodes: NodeValues;
  /** Values of a KPI, with what its policies fill in; by position among the KPIs of the cube. */
  kpi(position: number): FilledVector;
  /** Position of a cell, or -1. */
  cell(period: number, codes: readonly number[]): number;
}

interface CubeReader {
  readonly kpiPosition: ReadonlyMap<string, number>;
  readonly periodPosition: ReadonlyMap<string, number>;
  readonly codeOf: readonly ReadonlyMap<string, number>[];
  readonly levels: LevelReader[];
}

const readers = new WeakMap<Cube, CubeReader>();

function readerOf(cube: Cube): CubeReader {
  let reader = readers.get(cube);
  if (reader === undefined) {
    reader = {
      kpiPosition: new Map(cube.plan.kpis.map(({ id }, i) => [id, i])),
      periodPosition: new Map(cube.plan.query.periods.map(({ id }, i) => [id, i])),
      codeOf: cube.members.map((members) => new Map(members.map((member, i) => [member, i]))),
      levels: cube.levels.map((level) => levelReader(cube, level)),
    };
    readers.set(cube, reader);
  }
  return reader;
}

function levelReader(cube: Cube, level: CubeLevel): LevelReader {
  const nodes = evaluateProgram(cube.plan.program, level.leaves, level.period);
  const filled = new Map<number, FilledVector>();
  let positions: ((period: number, codes: readonly number[]) => number) | null = null;
  return {
    level,
    nodes,
    kpi(position) {
      let vector = filled.get(position);
      if (vector === undefined) {
        const { node, definition } = cube.plan.kpis[position] as KpiPlan["kpis"][number];
        vector = fillVector(cube, level, nodes(node) as NumberVector, cube.plan.model.kpis[definition]?.missing);
        filled.set(position, vector);
      }
      return vector;
    },
    cell(period, codes) {
      positions ??= cellFinder(cube, level);
      return positions(period, codes);
    },
  };
}

/** Finds cells by their key: by a table where the keys are dense, else by halving. */
function cellFinder(cube: Cube, level: CubeLevel): (period: number, codes: readonly number[]) => number {
  const sizes = level.dimensions.map((dimension) => (cube.members[dimension] as readonly string[]).length + 1);
  const keyOf = (period: number, codeAt: (i: number) => number): number => {
    let key = period;
    for (let i = 0; i < sizes.length; i++) {
      const code = codeAt(i);
      key = key * (sizes[i] as number) + (code < 0 ? (sizes[i] as number) - 1 : code);
    }
    return key;
  };
  const keys = new Float64Array(level.cells);
  for (let cell = 0; cell < keys.length; cell++) {
    keys[cell] = keyOf(level.period[cell] as number, (i) => (level.codes[i] as Int32Array)[cell] as number);
  }
  const size = sizes.reduce((product, s) => product * s, cube.plan.query.periods.length);
  if (size <= Math.max(65_536, 8 * level.cells)) {
    const table = new Int32Array(size).fill(-1);
    for (let cell = 0; cell < keys.length; cell++) table[keys[cell] as number] = cell;
    return (period, codes) => table[keyOf(period, (i) => codes[i] as number)] as number;
  }
  return (period, codes) =>
    positionOf(
      keys,
      keyOf(period, (i) => codes[i] as number),
    );
}

/** A cell of a cube, found; `cell` is -1 where nothing is listed there. */
export interface FoundCell {
  readonly reader: LevelReader;
  readonly kpi: number;
  readonly period: number;
  readonly cell: number;
  /** Where nothing is listed: position of each member, -1 for the null member, -2 for one that never occurs. */
  readonly codes?: readonly number[];
}

/** Position of a KPI among those of the cube. */
export function kpiAt(cube: Cube, kpi: string, caller: string): number {
  const position = readerOf(cube).kpiPosition.get(kpi);
  if (position !== undefined) return position;
  throw refused(
    "kpi/unknown-kpi",
    `expected one of ${cube.plan.kpis
      .slice(0, 20)
      .map(({ id }) => id)
      .join(", ")}`,
    caller,
    ["at", "kpi"],
    kpi,
  );
}

/** The level with exactly these dimensions. */
export function levelOf(cube: Cube, dimensions: readonly string[], caller: string): LevelReader {
  const { levels } = readerOf(cube);
  const names = cube.plan.query.dimensions;
  const found = levels.find(
    ({ level }) =>
      level.dimensions.length === dimensions.length &&
      level.dimensions.every((d) => dimensions.includes(names[d] as string)),
  );
  if (found !== undefined) return found;
  const known = cube.levels.map(({ dimensions: own }) => `[${own.map((d) => names[d]).join(", ")}]`).join(" ");
  throw refused(
    "kpi/unknown-level",
    `the cube was not asked for this level; it has ${known}`,
    caller,
    ["at", "members"],
    `[${dimensions.join(", ")}]`,
  );
}

/** Finds the cell of an address. */
export function findCell(cube: Cube, at: { readonly kpi: string } & CellAddress, caller: string): FoundCell {
  const kpi = kpiAt(cube, at.kpi, caller);
  const { periodPosition, codeOf } = readerOf(cube);
  const period = periodPosition.get(at.period);
  if (period === undefined) {
    const { periods } = cube.plan.query;
    throw refused(
      "kpi/unknown-period",
      `expected a period of the query, ${periods[0]?.id} to ${periods[periods.length - 1]?.id}`,
      caller,
      ["at", "period"],
      at.period,
    );
  }
  const members = at.members ?? {};
  const reader = levelOf(cube, Object.keys(members), caller);
  const codes: number[] = [];
  for (const dimension of reader.level.dimensions) {
    const member = members[cube.plan.query.dimensions[dimension] as string] as string | null;
    // A member without rows anywhere has no data; it is no error to ask for it.
    codes.push(member === null ? -1 : (codeOf[dimension]?.get(member) ?? -2));
  }
  const cell = codes.includes(-2) ? -1 : reader.cell(period, codes);
  return cell < 0 ? { reader, kpi, period, cell, codes } : { reader, kpi, period, cell };
}

/** The exact value of a KPI in a cell, or why it has none. */
export function exactAt(found: FoundCell, cube: Cube): Operand {
  if (found.cell >= 0) return operandAt(found.reader.kpi(found.kpi).vector, found.cell);
  const vector = emptyCell(cube, found)((cube.plan.kpis[found.kpi] as KpiPlan["kpis"][number]).node);
  return vector.kind === "number" ? operandAt(vector, 0) : { truth: null };
}

const emptyCells = new WeakMap<CubeLevel, Map<number, NodeValues>>();

/** What is calculated where there are no rows at all: the same for all cells of a period, unless totals differ. */
function emptyCell(cube: Cube, { reader: { level }, period, codes = [] }: FoundCell): NodeValues {
  const known = emptyCells.get(level) ?? new Map<number, NodeValues>();
  emptyCells.set(level, known);
  const before = known.get(period);
  if (before !== undefined) return before;
  const { plan } = cube;
  const leaves = plan.program.leaves.map((leaf, i): NumberVector => {
    const full = level.leaves[i] as NumberVector;
    if (isNoDimension(full)) return full;
    const coarse = level.totals.get(i);
    const source = coarse === undefined ? -1 : coarseCell(coarse, level, period, codes);
    if (coarse !== undefined && source >= 0) return oneOf(coarse.leaves[0] as NumberVector, source);
    const reason = emptyLeaf(plan, leaf, period);
    return reason === null ? constantVector(ZERO) : missingVector(reason);
  });
  const values = evaluateProgram(plan.program, leaves, Int32Array.of(period));
  if (level.totals.size === 0) known.set(period, values);
  return values;
}

/** The cell of a coarser level that an address lies in, or -1. */
function coarseCell(coarse: CubeLevel, level: CubeLevel, period: number, codes: readonly number[]): number {
  const kept = coarse.dimensions.map((dimension) =>
    Int32Array.of(codes[level.dimensions.indexOf(dimension)] as number),
  );
  return coarseCells(coarse, Int32Array.of(period), kept)[0] as number;
}

function oneOf(vector: NumberVector, at: number): NumberVector {
  const operand = operandAt(vector, at);
  return "n" in operand ? constantVector(operand) : missingVector(reasonAt(vector, at));
}

/** The vector of a KPI on a level and whether a cell has a number in it. */
export function valueIn(reader: LevelReader, kpi: number, cell: number): Fraction | null {
  const { vector } = reader.kpi(kpi);
  if (!isThereAt(vector, cell)) return null;
  const value = operandAt(vector, cell);
  return "n" in value ? value : null;
}
