/**
 * Where does each step stand in a diagram? Columns by the longest way to a step, a row of rows for each owner.
 *
 * Plain and predictable: a tool that opens the file can lay it out better, but nothing lies on top of anything else.
 * @module
 */
import { topologicalOrder } from "../../graph/internal.js";
import { type ReadWorkflow, stepOf } from "../definition/read-workflow.js";
import type { StepKind } from "../definition/workflow.js";
import { loopFreeTimes } from "../times/loop-free.js";

/** A rectangle of the diagram, in its units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A lane of the diagram: the steps of one owner. */
export interface Lane {
  readonly owner: string;
  readonly nodes: readonly number[];
  readonly box: Box;
}

/** A diagram. */
export interface Layout {
  readonly boxes: readonly Box[];
  readonly lanes: readonly Lane[];
  readonly pool: Box;
}

const COLUMN = 160;
const ROW = 120;
/** Room for the names of pool and lanes. */
const HEAD = 30;
const SIZES = {
  start: { width: 36, height: 36 },
  end: { width: 36, height: 36 },
  task: { width: 100, height: 80 },
  decision: { width: 50, height: 50 },
  parallel: { width: 50, height: 50 },
} as const;

/** Lays a workflow out. */
export function layoutOf(read: ReadWorkflow): Layout {
  const columns = columnsOf(read);
  const byOwner = new Map<string, number[]>();
  read.stepAt.forEach((_, node) => {
    const { owner = "" } = stepOf(read, node);
    const nodes = byOwner.get(owner);
    if (nodes === undefined) byOwner.set(owner, [node]);
    else nodes.push(node);
  });
  const width = (columns.reduce((most, column) => Math.max(most, column), 0) + 1) * COLUMN;
  const boxes: Box[] = [];
  const lanes: Lane[] = [];
  let top = 0;
  for (const [owner, nodes] of byOwner) {
    const used = new Map<number, number>();
    let rows = 0;
    for (const node of nodes) {
      const column = columns[node] as number;
      const row = used.get(column) ?? 0;
      used.set(column, row + 1);
      rows = Math.max(rows, row + 1);
      const kind = read.kinds[node] as StepKind;
      const size = Object.hasOwn(SIZES, kind) ? SIZES[kind] : SIZES.task;
      const [middleX, middleY] = [2 * HEAD + (column + 0.5) * COLUMN, top + (row + 0.5) * ROW];
      boxes[node] = { x: middleX - size.width / 2, y: middleY - size.height / 2, ...size };
    }
    lanes.push({ owner, nodes, box: { x: HEAD, y: top, width: width + HEAD, height: rows * ROW } });
    top += rows * ROW;
  }
  return { boxes, lanes, pool: { x: 0, y: 0, width: width + 2 * HEAD, height: top } };
}

/** The longest way to a step, counted in steps, without going around loops. */
function columnsOf(read: ReadWorkflow): number[] {
  const { graph } = read;
  const back = loopFreeTimes(read)?.back;
  const columns = new Array<number>(graph.count).fill(0);
  const order = topologicalOrder(graph, back);
  for (const node of order) {
    for (let place = graph.outStart[node] as number; place < (graph.outStart[node + 1] as number); place++) {
      const link = graph.outLinks[place] as number;
      const next = graph.to[link] as number;
      if (back?.[link] !== 1) columns[next] = Math.max(columns[next] as number, (columns[node] as number) + 1);
    }
  }
  return columns;
}
