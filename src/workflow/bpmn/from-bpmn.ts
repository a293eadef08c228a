/**
 * Which workflow does a BPMN file hold?
 *
 * The file is parsed by `bpmn-moddle`, which the caller brings: this reads the tree that it gives, and imports nothing. What
 * has no place in a workflow is listed, never dropped in silence.
 * @module
 */
import { OpsLogicError } from "../../core/index.js";
import { describeValue } from "../../core/internal.js";
import type { StepKind, Workflow, WorkflowLink, WorkflowStep } from "../definition/workflow.js";
import { stepFields } from "./step-fields.js";

/** An element of the tree that `bpmn-moddle` gives; only the fields that are read. */
export interface BpmnElement {
  readonly $type: string;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

/** Something of the file that the workflow does not hold. */
export interface DroppedBpmn {
  /** `"bpmn:BoundaryEvent"`. */
  readonly type: string;
  readonly id: string | null;
  readonly name: string | null;
  /** `no-place`: nothing stands for it; `simplified`: it became a plainer step; `further-process`: only the first process is read. */
  readonly why: "no-place" | "simplified" | "further-process" | "loose-end";
}

/** What was read. */
export interface BpmnReading {
  readonly workflow: Workflow;
  readonly dropped: readonly DroppedBpmn[];
}

const KINDS: ReadonlyMap<string, StepKind> = new Map([
  ["bpmn:StartEvent", "start"],
  ["bpmn:EndEvent", "end"],
  ["bpmn:Task", "task"],
  ["bpmn:ExclusiveGateway", "decision"],
  ["bpmn:ParallelGateway", "parallel"],
]);

/** Elements that become a plainer step. */
const SIMPLIFIED: ReadonlyMap<string, StepKind> = new Map([
  ...["User", "Manual", "Service", "Script", "Send", "Receive", "BusinessRule"].map((name): [string, StepKind] => [
    `bpmn:${name}Task`,
    "task",
  ]),
  ["bpmn:CallActivity", "task"],
  ["bpmn:SubProcess", "task"],
  ["bpmn:AdHocSubProcess", "task"],
  ["bpmn:Transaction", "task"],
  ["bpmn:IntermediateCatchEvent", "task"],
  ["bpmn:IntermediateThrowEvent", "task"],
  ["bpmn:InclusiveGateway", "decision"],
  ["bpmn:EventBasedGateway", "decision"],
  ["bpmn:ComplexGateway", "decision"],
]);

/** Task types of BPMN that say who or what does the work: the step stays a task, and nothing is lost that a workflow says. */
const PLAIN_TASKS: ReadonlySet<string> = new Set(["bpmn:UserTask", "bpmn:ManualTask"]);

/**
 * Reads a workflow out of a BPMN 2.0 file.
 *
 * What `toBpmn` wrote comes back field by field. Of other files: events, tasks, exclusive and parallel gateways and sequence flows
 * are taken over; lanes give the owners; other gateways, sub-processes and events become plainer steps (`simplified`); all the
 * rest (boundary events, data, messages, annotations) is listed as `no-place`. Of several processes the first is read.
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
  const drop = (element: BpmnElement, why: DroppedBpmn["why"]): void => {
    dropped.push({ type: element.$type, id: element.id ?? null, name: element.name ?? null, why });
  };
  for (const root of roots) {
    if (root === process || root.$type === "bpmn:Collaboration") continue;
    drop(root, root.$type === "bpmn:Process" ? "further-process" : "no-place");
  }
  for (const root of roots.filter(({ $type }) => $type === "bpmn:Collaboration")) {
    for (const flow of [...elements(root, "messageFlows"), ...elements(root, "artifacts")]) drop(flow, "no-place");
  }
  const owners = ownersByStep(process);
  const steps: WorkflowStep[] = [];
  const stepIds = new Map<string, string>();
  const flows: BpmnElement[] = [];
  for (const element of elements(process, "flowElements")) {
    if (element.$type === "bpmn:SequenceFlow") flows.push(element);
    else {
      const step = stepOfElement(element, owners, drop);
      if (step === null) continue;
      steps.push(step);
      stepIds.set(element.id ?? "", step.id);
    }
  }
  for (const artifact of elements(process, "artifacts")) drop(artifact, "no-place");
  const links = flows.flatMap((flow): WorkflowLink[] => {
    const [from, to] = [stepIds.get(idOf(flow, "sourceRef")), stepIds.get(idOf(flow, "targetRef"))];
    if (from !== undefined && to !== undefined) return [linkOfFlow(flow, from, to)];
    drop(flow, "loose-end");
    return [];
  });
  const name = textOf(process, "name");
  return { workflow: { ...(name === null ? {} : { name }), steps, links }, dropped };
}

function stepOfElement(
  element: BpmnElement,
  owners: ReadonlyMap<string, string>,
  drop: (element: BpmnElement, why: DroppedBpmn["why"]) => void,
): WorkflowStep | null {
  const kind = KINDS.get(element.$type) ?? SIMPLIFIED.get(element.$type);
  if (kind === undefined) {
    drop(element, "no-place");
    return null;
  }
  const own = stepFields(documentationOf(element, true));
  if (own !== null) return own;
  const simplified = SIMPLIFIED.has(element.$type) && !PLAIN_TASKS.has(element.$type);
  if (simplified || elements(element, "eventDefinitions").length > 0) drop(element, "simplified");
  for (const inner of [...elements(element, "flowElements"), ...elements(element, "artifacts")])
    drop(inner, "no-place");
  const id = element.id ?? "";
  const owner = owners.get(id);
  const instruction = documentationOf(element, false);
  return {
    id,
    ...(element.name === undefined ? {} : { name: element.name }),
    kind,
    ...(owner === undefined ? {} : { owner }),
    ...(instruction === null ? {} : { instruction }),
  };
}

function linkOfFlow(flow: BpmnElement, from: string, to: string): WorkflowLink {
  const fields = documentationOf(flow, true);
  const probability = fields === null ? undefined : fields["probability"];
  const condition = textOf(flow, "name") ?? textOf(field(flow, "conditionExpression"), "body");
  return {
    from,
    to,
    ...(condition === null ? {} : { condition }),
    ...(typeof probability === "number" ? { probability } : {}),
  };
}

/** Lanes may be nested; the innermost says who. */
function ownersByStep(process: BpmnElement): Map<string, string> {
  const owners = new Map<string, string>();
  const stack = elements(process, "laneSets").flatMap((set) => elements(set, "lanes"));
  for (let lane = stack.shift(); lane !== undefined; lane = stack.shift()) {
    const owner = documentationOf(lane, false) ?? lane.name ?? lane.id ?? "";
    for (const node of elements(lane, "flowNodeRef"))
      if (node.id !== undefined && owner !== "") owners.set(node.id, owner);
    stack.push(...elements(field(lane, "childLaneSet"), "lanes"));
  }
  return owners;
}

function documentationOf(element: BpmnElement, asFields: true): Readonly<Record<string, unknown>> | null;
function documentationOf(element: BpmnElement, asFields: false): string | null;
function documentationOf(element: BpmnElement, asFields: boolean): Readonly<Record<string, unknown>> | string | null {
  for (const each of elements(element, "documentation")) {
    const text = textOf(each, "text");
    const isFields = textOf(each, "textFormat") === "application/json";
    if (text === null || isFields !== asFields) continue;
    return asFields ? parsed(text) : text;
  }
  return null;
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

function field(element: unknown, name: string): unknown {
  return typeof element === "object" && element !== null
    ? (element as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function elements(element: unknown, name: string): readonly BpmnElement[] {
  const list = field(element, name);
  if (!Array.isArray(list)) return [];
  return (list as readonly unknown[]).filter((each): each is BpmnElement => textOf(each, "$type") !== null);
}

function textOf(element: unknown, name: string): string | null {
  const value = field(element, name);
  return typeof value === "string" ? value : null;
}

function idOf(flow: BpmnElement, end: "sourceRef" | "targetRef"): string {
  return textOf(field(flow, end), "id") ?? "";
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
