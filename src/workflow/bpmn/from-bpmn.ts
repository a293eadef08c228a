/**
 * Which workflow does a BPMN file hold?
 *
 * The file is parsed by `bpmn-moddle`, which the caller brings: this reads the tree that it gives, and imports nothing. What
 * has no place in a workflow is listed, never dropped in silence.
 * @module
 */
import { OpsLogicError, type Text } from "../../core/index.js";
import { describeValue, textForXml } from "../../core/internal.js";
import type { StepKind, Workflow, WorkflowLink, WorkflowStep } from "../definition/workflow.js";
import { type BpmnElement, elements, field, ownFields, textOf, writtenText } from "./bpmn-tree.js";
import { type Drop, type DroppedBpmn, dropAll, dropBeside, partsOf } from "./dropped.js";
import { headFields, linkFields, stepOfFields } from "./own-fields.js";

/** What was read. */
export interface BpmnReading {
  readonly workflow: Workflow;
  readonly dropped: readonly DroppedBpmn[];
}

/** Elements that a step stands for. User and manual tasks say who works; the step stays a task, and nothing is lost. */
const KINDS: ReadonlyMap<string, StepKind> = new Map([
  ["bpmn:StartEvent", "start"],
  ["bpmn:EndEvent", "end"],
  ["bpmn:Task", "task"],
  ["bpmn:UserTask", "task"],
  ["bpmn:ManualTask", "task"],
  ["bpmn:ExclusiveGateway", "decision"],
  ["bpmn:ParallelGateway", "parallel"],
]);

/** Elements that become a plainer step. */
const SIMPLIFIED: ReadonlyMap<string, StepKind> = new Map([
  ...["Service", "Script", "Send", "Receive", "BusinessRule"].map((name) => [`bpmn:${name}Task`, "task"] as const),
  ...["CallActivity", "SubProcess", "AdHocSubProcess", "Transaction"].map((name) => [`bpmn:${name}`, "task"] as const),
  ...["Catch", "Throw"].map((name) => [`bpmn:Intermediate${name}Event`, "task"] as const),
  ...["Inclusive", "EventBased", "Complex"].map((name) => [`bpmn:${name}Gateway`, "decision"] as const),
]);

/**
 * Reads a workflow out of a BPMN 2.0 file.
 *
 * What `toBpmn` wrote comes back field by field; where a tool has changed a name, a kind or a lane since, the change holds. Of
 * other files: events, tasks, exclusive and parallel gateways and sequence flows are taken over; lanes give the owners; other
 * gateways, sub-processes and events become plainer steps (`simplified`); all the rest (boundary events, data, messages,
 * annotations, what tools add) is listed as `no-place`. Of several processes the first is read. The diagram is not read.
 *
 * @param definitions - The root element: `(await new BpmnModdle().fromXML(xml)).rootElement`.
 * @returns The workflow, and what it does not hold.
 * @throws {OpsLogicError} `workflow/not-bpmn` if it is no tree of definitions with a process.
 * @example
 * ```ts
 * import { fromBpmn } from "opslogic/workflow";
 *
 * const start = { $type: "bpmn:StartEvent", id: "s", name: "Received" };
 * const task = { $type: "bpmn:UserTask", id: "t", name: "Reply" };
 * const flow = { $type: "bpmn:SequenceFlow", id: "f", sourceRef: start, targetRef: task };
 * const note = { $type: "bpmn:TextAnnotation", id: "n" };
 * const process = { $type: "bpmn:Process", flowElements: [start, task, flow], artifacts: [note] };
 * const { workflow, dropped } = fromBpmn({ $type: "bpmn:Definitions", rootElements: [process] });
 * workflow.links; // => [{ from: "s", to: "t" }]
 * dropped; // => [{ type: "bpmn:TextAnnotation", id: "n", name: null, why: "no-place" }]
 * ```
 */
export function fromBpmn(definitions: unknown): BpmnReading {
  const roots = elements(definitions, "rootElements");
  const process = roots.find(({ $type }) => $type === "bpmn:Process");
  if (textOf(definitions, "$type") !== "bpmn:Definitions" || process === undefined) throw notBpmn(definitions);
  const dropped: DroppedBpmn[] = [];
  const drop: Drop = (element, why) => {
    dropped.push({ type: element.$type, id: textOf(element, "id"), name: textOf(element, "name"), why });
  };
  dropBeside(roots, process, drop);
  dropAll([partsOf(process)], drop);
  const owners = ownersByElement(process);
  const steps: WorkflowStep[] = [];
  const ids = new Set<string>();
  const stepIds = new Map<BpmnElement, string>();
  const flows: BpmnElement[] = [];
  for (const element of elements(process, "flowElements")) {
    if (element.$type === "bpmn:SequenceFlow") {
      flows.push(element);
      continue;
    }
    const step = stepOf(element, owners.get(element), drop);
    if (step === null) continue;
    // A step that was copied in a tool brings its fields along; the id goes to the first of them.
    const id = free(ids, [step.id, textOf(element, "id") ?? ""]);
    ids.add(id);
    steps.push({ ...step, id });
    stepIds.set(element, id);
  }
  dropAll([elements(process, "artifacts")], drop);
  const links = flows.flatMap((flow): WorkflowLink[] => {
    const [from, to] = [stepIds.get(refOf(flow, "sourceRef")), stepIds.get(refOf(flow, "targetRef"))];
    dropAll([partsOf(flow)], drop);
    if (from !== undefined && to !== undefined) return [linkOf(flow, from, to)];
    drop(flow, "loose-end");
    return [];
  });
  return { workflow: { ...headOf(process), steps, links }, dropped };
}

function stepOf(element: BpmnElement, lane: string | undefined, drop: Drop): WorkflowStep | null {
  const plain = KINDS.get(element.$type);
  const kind = plain ?? SIMPLIFIED.get(element.$type);
  if (kind === undefined) {
    dropAll([[element]], drop);
    return null;
  }
  if (plain === undefined || elements(element, "eventDefinitions").length > 0) drop(element, "simplified");
  dropAll([elements(element, "flowElements"), elements(element, "artifacts"), partsOf(element)], drop);
  const name = textOf(element, "name");
  const own = stepOfFields(ownFields(element));
  if (own !== null) {
    const renamed = name !== null && !isWritten(name, own.name, own.id);
    const moved = lane !== undefined && lane !== own.owner;
    return {
      ...own,
      ...(renamed ? { name } : {}),
      ...(kind === (own.kind ?? "task") ? {} : { kind }),
      ...(moved ? { owner: lane } : {}),
    };
  }
  const instruction = writtenText(element);
  return {
    id: textOf(element, "id") ?? "",
    ...(name === null ? {} : { name }),
    kind,
    ...(lane === undefined ? {} : { owner: lane }),
    ...(instruction === null ? {} : { instruction }),
  };
}

/** Whether a name of the file is what we write for a text, in whichever language. */
function isWritten(name: string, text: Text | undefined, fallback: string): boolean {
  const texts =
    text === undefined ? [fallback] : typeof text === "string" ? [text] : [...Object.values(text), fallback];
  return texts.some((each) => each !== undefined && textForXml(each) === name);
}

function free(taken: ReadonlySet<string>, wishes: readonly string[]): string {
  const wish = wishes.find((id) => id !== "" && !taken.has(id));
  if (wish !== undefined) return wish;
  const stem = wishes.find((id) => id !== "") ?? "step";
  for (let count = taken.size; ; count++) if (!taken.has(`${stem}_${count}`)) return `${stem}_${count}`;
}

function linkOf(flow: BpmnElement, from: string, to: string): WorkflowLink {
  const { condition: own, probability } = linkFields(ownFields(flow));
  const written = textOf(flow, "name") ?? textOf(field(flow, "conditionExpression"), "body");
  const kept = written === null || isWritten(written, own, "") ? own : written;
  return {
    from,
    to,
    ...(kept === undefined ? {} : { condition: kept }),
    ...(probability === undefined ? {} : { probability }),
  };
}

function headOf(process: BpmnElement): Omit<Workflow, "steps" | "links"> {
  const fields = ownFields(process);
  const [own, name] = [headFields(fields), textOf(process, "name")];
  const purpose = writtenText(process);
  const written = name === null || (fields !== null && isWritten(name, own.name, own.id ?? "workflow"));
  return { ...own, ...(written ? {} : { name }), ...(purpose === null || fields !== null ? {} : { purpose }) };
}

/** Lanes may be nested; the innermost says who. */
function ownersByElement(process: BpmnElement): Map<BpmnElement, string> {
  const owners = new Map<BpmnElement, string>();
  const lanes = elements(process, "laneSets").flatMap((set) => elements(set, "lanes"));
  // Grows while it is gone through.
  for (const lane of lanes) {
    const own = ownFields(lane)?.["owner"];
    const owner = typeof own === "string" ? own : (textOf(lane, "name") ?? textOf(lane, "id") ?? "");
    for (const node of elements(lane, "flowNodeRef")) if (owner.trim() !== "") owners.set(node, owner);
    for (const inner of elements(field(lane, "childLaneSet"), "lanes")) lanes.push(inner);
  }
  return owners;
}

function refOf(flow: BpmnElement, end: "sourceRef" | "targetRef"): BpmnElement {
  return field(flow, end) as BpmnElement;
}

function notBpmn(received: unknown): OpsLogicError {
  const expected = "the root element that bpmn-moddle gives, with a process";
  return new OpsLogicError("workflow/not-bpmn", `expected ${expected}, got ${describeValue(received)}`, {
    function: "fromBpmn",
    path: ["definitions"],
    received: describeValue(received),
    expected,
  });
}
