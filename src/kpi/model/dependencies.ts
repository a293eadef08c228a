/**
 * In which order can KPIs be calculated, and which of them run in a circle?
 * @module
 */
import type { KpiDefinition, KpiModel } from "./model.js";
import { type KpiEntry, type ModelReading, readModel } from "./model-reading.js";

/** KPIs in an order in which each comes after all that it refers to. */
export interface KpiOrder {
  /** Positions in `model.kpis`, each once; KPIs of a circle stand together. */
  readonly order: readonly number[];
  /** Each circle as positions in `model.kpis`: each refers to the next, the last to the first. */
  readonly cycles: readonly (readonly number[])[];
}

/**
 * Puts the KPIs of a model into an order in which each comes after those that its formula names.
 *
 * A reference means every version of the KPI whose days overlap its own. Tarjan's strongly connected
 * components, without recursion: linear in KPIs and references, for chains of any length. Of KPIs
 * that refer to each other in several ways, one circle is reported.
 *
 * @param model - Formulas that cannot be read, and names that are no KPI, count as no reference.
 * @returns Order and circles; both empty for a model without KPIs.
 * @example
 * ```ts
 * import { kpiOrder } from "opslogic/kpi";
 *
 * kpiOrder({
 *   tables: {},
 *   kpis: [
 *     { id: "margin", formula: "profit / revenue" },
 *     { id: "profit", formula: "revenue - cost" },
 *     { id: "revenue", formula: "sum(Sales)" },
 *     { id: "cost", formula: "sum(Cost)" },
 *   ],
 * }); // => { order: [2, 3, 1, 0], cycles: [] }
 * ```
 */
export function kpiOrder(model: KpiModel): KpiOrder {
  return orderOf(readModel(model));
}

/** {@link kpiOrder} of a model that has been read. */
export function orderOf(reading: ModelReading): KpiOrder {
  const below = reading.kpis.map((entry) => referredBy(reading, entry.position));
  const order: number[] = [];
  const cycles: (readonly number[])[] = [];
  for (const component of components(below)) {
    order.push(...component);
    const first = component[0] as number;
    if (component.length > 1 || below[first]?.includes(first)) cycles.push(circleIn(component, below));
  }
  return { order, cycles };
}

/** Versions that hold at one time; more than a few are an error of their own, and are not all followed. */
const MOST_VERSIONS = 50;

/** Positions of the KPIs that a KPI refers to, each once. */
export function referredBy({ kpis, versions }: ModelReading, position: number): readonly number[] {
  const entry = kpis[position] as KpiEntry;
  const found = new Set<number>();
  for (const id of new Set(entry.references.map(({ name }) => name))) {
    let count = 0;
    for (const other of versions.get(id) ?? []) {
      if (!overlap(entry, kpis[other] as KpiEntry)) continue;
      found.add(other);
      if (++count === MOST_VERSIONS) break;
    }
  }
  return [...found];
}

/** True if two versions hold on some day together. Days sort as text. */
function overlap({ definition: a }: KpiEntry, { definition: b }: KpiEntry): boolean {
  return beginsBefore(a, b) && beginsBefore(b, a) && beginsBefore(a, a) && beginsBefore(b, b);
}

function beginsBefore({ effectiveFrom }: KpiDefinition, { effectiveUntil }: KpiDefinition): boolean {
  return effectiveFrom === undefined || effectiveUntil === undefined || effectiveFrom < effectiveUntil;
}

/** Strongly connected components, those that are referred to first. */
function components(below: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const index = new Int32Array(below.length).fill(-1);
  const low = new Int32Array(below.length);
  const next = new Int32Array(below.length);
  const onStack = new Uint8Array(below.length);
  const stack: number[] = [];
  const found: number[][] = [];
  let count = 0;
  for (let root = 0; root < below.length; root++) {
    if (index[root] !== -1) continue;
    const path: number[] = [root];
    while (path.length > 0) {
      const node = path[path.length - 1] as number;
      if (index[node] === -1) {
        index[node] = low[node] = count++;
        stack.push(node);
        onStack[node] = 1;
      }
      const child = below[node]?.[next[node] as number];
      if (child !== undefined) {
        next[node] = (next[node] as number) + 1;
        if (index[child] === -1) path.push(child);
        else if (onStack[child] === 1) low[node] = Math.min(low[node] as number, index[child] as number);
        continue;
      }
      path.pop();
      const parent = path[path.length - 1];
      if (parent !== undefined) low[parent] = Math.min(low[parent] as number, low[node] as number);
      if (low[node] !== index[node]) continue;
      const component = stack.splice(stack.lastIndexOf(node));
      for (const member of component) onStack[member] = 0;
      found.push(component.length === 1 ? component : component.reverse());
    }
  }
  return found;
}

/** A shortest way from the first KPI of a component, by position, back to itself. */
function circleIn(component: readonly number[], below: readonly (readonly number[])[]): readonly number[] {
  const members = new Set(component);
  const start = component.reduce((a, b) => Math.min(a, b));
  const cameFrom = new Map<number, number>();
  const queue: number[] = [start];
  for (const node of queue) {
    for (const child of below[node] ?? []) {
      if (child === start) return wayTo(node, start, cameFrom);
      if (!members.has(child) || cameFrom.has(child)) continue;
      cameFrom.set(child, node);
      queue.push(child);
    }
  }
  return [start];
}

function wayTo(end: number, start: number, cameFrom: ReadonlyMap<number, number>): readonly number[] {
  const way: number[] = [end];
  for (let node = end; node !== start; ) {
    node = cameFrom.get(node) ?? start;
    way.push(node);
  }
  return way.reverse();
}
