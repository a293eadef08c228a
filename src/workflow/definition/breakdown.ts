/**
 * What is a large piece of work made of? A work breakdown structure: a workflow whose steps are parts of larger steps.
 * @module
 */
import type { Figure } from "../../core/index.js";
import { addFractions, type Fraction, figureOfFraction, toFraction, ZERO } from "../../core/internal.js";
import { duration } from "../times/loop-free.js";
import type { Workflow, WorkflowStep } from "./workflow.js";

/** A piece of work with its place in the whole. */
export interface BreakdownItem {
  readonly step: string;
  /** `"1.2.3"`: the third part of the second part of the first piece. */
  readonly number: string;
  /** 1 for a piece that is part of nothing. */
  readonly level: number;
  readonly owner: string | null;
  /** How many parts it has itself. */
  readonly parts: number;
  /** Minutes of the piece and of all its parts. */
  readonly minutes: Figure<never>;
}

/** A work breakdown structure. */
export interface Breakdown {
  /** Each piece before its parts, parts in the order given. */
  readonly items: readonly BreakdownItem[];
  /** Steps that are part of an unknown step, or of themselves by a circle: they have no place. */
  readonly unplaced: readonly string[];
  /** Pieces without parts that have no owner. */
  readonly withoutOwner: readonly string[];
}

/**
 * Numbers the parts of a workflow by `partOf`, and adds up their minutes.
 *
 * The workflow stays a workflow: its parts can be linked, checked and run. A piece with parts and minutes of its own counts both.
 *
 * @param workflow - Steps name the larger step that they are part of. A step of an id that is taken is left out.
 * @returns The items in order; what has no place is listed.
 * @throws {OpsLogicError} `core/out-of-range` for minutes beyond what decimals hold.
 * @example
 * ```ts
 * import { breakdownOf } from "opslogic/workflow";
 *
 * const { items } = breakdownOf({
 *   steps: [
 *     { id: "move", owner: "li" },
 *     { id: "pack", partOf: "move", owner: "wang", minutes: 120 },
 *     { id: "labels", partOf: "pack", owner: "wang", minutes: 30 },
 *   ],
 *   links: [],
 * });
 * items.map(({ number, step, minutes }) => [number, step, minutes.value]);
 * // => [["1", "move", "150"], ["1.1", "pack", "150"], ["1.1.1", "labels", "30"]]
 * ```
 */
export function breakdownOf(workflow: Workflow): Breakdown {
  const steps = new Map<string, WorkflowStep>();
  for (const step of workflow.steps) if (!steps.has(step.id)) steps.set(step.id, step);
  const parts = new Map<string | undefined, WorkflowStep[]>();
  for (const step of steps.values()) {
    const list = parts.get(step.partOf);
    if (list === undefined) parts.set(step.partOf, [step]);
    else list.push(step);
  }
  const placed = inOrder(parts);
  const minutes = rolledUp(placed.map(({ step }) => step));
  const items = placed.map(({ step, number, level }): BreakdownItem => {
    const count = parts.get(step.id)?.length ?? 0;
    const total = figureOfFraction(minutes.get(step.id) ?? ZERO);
    return { step: step.id, number, level, owner: step.owner ?? null, parts: count, minutes: total };
  });
  const known = new Set(placed.map(({ step }) => step.id));
  return {
    items,
    unplaced: [...steps.keys()].filter((id) => !known.has(id)),
    withoutOwner: items
      .filter(({ owner, parts: count }) => count === 0 && (owner ?? "").trim() === "")
      .map(({ step }) => step),
  };
}

interface Placed {
  readonly step: WorkflowStep;
  readonly number: string;
  readonly level: number;
}

/** A piece before its parts; with a stack of its own, as breakdowns may be deep. */
function inOrder(parts: ReadonlyMap<string | undefined, readonly WorkflowStep[]>): Placed[] {
  const order: Placed[] = [];
  const stack: Placed[] = [];
  // One by one: a spread of a hundred thousand parts does not fit into the arguments of a call.
  const add = (list: readonly WorkflowStep[], prefix: string, level: number): void => {
    for (let at = list.length - 1; at >= 0; at--) {
      stack.push({ step: list[at] as WorkflowStep, number: `${prefix}${at + 1}`, level });
    }
  };
  add(parts.get(undefined) ?? [], "", 1);
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    order.push(next);
    add(parts.get(next.step.id) ?? [], `${next.number}.`, next.level + 1);
  }
  return order;
}

/** Minutes of each piece with its parts; parts come after their piece, so they are added from the end. */
function rolledUp(order: readonly WorkflowStep[]): Map<string, Fraction> {
  const minutes = new Map<string, Fraction>();
  for (let at = order.length - 1; at >= 0; at--) {
    const { id, partOf, minutes: own } = order[at] as WorkflowStep;
    const total = addFractions(minutes.get(id) ?? ZERO, toFraction(duration(own), "breakdownOf"));
    minutes.set(id, total);
    if (partOf !== undefined) minutes.set(partOf, addFractions(minutes.get(partOf) ?? ZERO, total));
  }
  return minutes;
}
