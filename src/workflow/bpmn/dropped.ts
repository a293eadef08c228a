/**
 * What of a BPMN file has no place in a workflow?
 * @module
 */
import { type BpmnElement, elements, field, textOf } from "./bpmn-tree.js";

/** Something of the file that the workflow does not hold. */
export interface DroppedBpmn {
  /** `"bpmn:BoundaryEvent"`. */
  readonly type: string;
  readonly id: string | null;
  readonly name: string | null;
  /**
   * `no-place`: nothing stands for it; `simplified`: it became a plainer step; `loose-end`: a flow from or to something that has
   * no place; `further-process`: only the first process is read.
   */
  readonly why: "no-place" | "simplified" | "further-process" | "loose-end";
}

/** Notes an element down. */
export type Drop = (element: BpmnElement, why: DroppedBpmn["why"]) => void;

/** Notes down all elements of some lists, and everything within them. */
export function dropAll(lists: readonly (readonly BpmnElement[])[], drop: Drop): void {
  const stack = [...lists.flat()].reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    drop(next, "no-place");
    const inner = [...elements(next, "flowElements"), ...elements(next, "artifacts"), ...partsOf(next)];
    for (const each of inner.reverse()) stack.push(each);
  }
}

const LISTS = ["dataInputAssociations", "dataOutputAssociations", "properties", "resources"] as const;
const SINGLES = ["loopCharacteristics", "ioSpecification"] as const;

/** What hangs on an element and no workflow says: repetition, data, who performs it, extensions of tools. */
export function partsOf(element: BpmnElement): BpmnElement[] {
  const singles = SINGLES.map((name) => field(element, name)).filter(
    (each): each is BpmnElement => textOf(each, "$type") !== null,
  );
  const extensions = elements(field(element, "extensionElements"), "values");
  return [...singles, ...LISTS.flatMap((name) => elements(element, name)), ...extensions];
}

/** Notes down what stands beside the process: messages, other processes, other pools and what goes between them. */
export function dropBeside(roots: readonly BpmnElement[], process: BpmnElement, drop: Drop): void {
  for (const root of roots) {
    if (root.$type === "bpmn:Process") {
      if (root !== process) drop(root, "further-process");
    } else if (root.$type !== "bpmn:Collaboration") dropAll([[root]], drop);
  }
  for (const root of roots.filter(({ $type }) => $type === "bpmn:Collaboration")) {
    const pools = elements(root, "participants").filter((pool) => textOf(field(pool, "processRef"), "$type") === null);
    dropAll([pools, elements(root, "messageFlows"), elements(root, "artifacts")], drop);
  }
}
