/**
 * What does an event do to a case?
 *
 * A pure function: the workflow, the state and the event give the next state, what is due when, and what is passed on. Who
 * stores states, sends messages and asks for the time is somebody else.
 * @module
 */
import type { WorkSchedule } from "../../calendar/index.js";
import type { Finding } from "../../core/index.js";
import { type ReadWorkflow, readWorkflow, stepOf } from "../definition/read-workflow.js";
import type { Workflow } from "../definition/workflow.js";
import { momentAfter, refused } from "./case-refused.js";
import { CaseRun } from "./case-run.js";
import type { CaseEvent, CaseState, DueStep, Escalation } from "./case-state.js";

/** In whose working time deadlines run. */
export interface TransitionOptions {
  /** Default: around the clock. */
  readonly schedule?: WorkSchedule | undefined;
}

/** What an event did. */
export interface Transition {
  readonly state: CaseState;
  /** Steps at work that are due at some time, the earliest first. */
  readonly due: readonly DueStep[];
  /** Delays that were passed on by this event. */
  readonly escalated: readonly Escalation[];
  /** `calendar/beyond-horizon` if a due time rests on days that the calendar does not know; `workflow/case-stuck`. */
  readonly findings: readonly Finding[];
}

/**
 * Takes a case one event further.
 *
 * Starts, ends and parallel steps are passed by themselves, a decision with one way on too; tasks, and decisions with several ways,
 * wait for `complete`. A decision goes the way that the event names, every other step goes all its ways. A join (a parallel step
 * that several steps lead to) waits for a way from each of them. All starts begin, unless the event names one. A step is due
 * `deadlineMinutes` after the case began, or `minutes` (and waiting) after the case came to it, whichever is earlier, in
 * working time. With every event, steps that have been late for longer than their `escalation.afterMinutes` are passed on, once.
 *
 * @param workflow - A workflow that `checkWorkflow` finds no errors in; links into nowhere are left out.
 * @param state - The state so far; `null` for the event `start`.
 * @param event - What happens, and when: text with an offset, kept to the second.
 * @param options.schedule - Working time for deadlines.
 * @returns The next state, what is due, what was passed on. Nothing handed in is changed. Where nothing is at work, and ways
 *   wait at a join to which no other can come, the case stays running, with the finding `workflow/case-stuck`.
 * @throws {OpsLogicError} `workflow/unknown-event` for another type; `workflow/not-started`, `workflow/already-started`,
 *   `workflow/case-closed`, `workflow/other-version` (see `migrateCase`), `workflow/step-not-open`, `workflow/no-such-way`
 *   (a decision that names no way on, another step that names one that it does not lead to, or one of several),
 *   `workflow/form-incomplete`, `workflow/out-of-order` (before the last event), `workflow/nothing-begins`,
 *   `workflow/no-such-start`, `workflow/endless-passing` (gateways in a circle); `calendar/not-an-instant`,
 *   `calendar/out-of-range` (due in more than a hundred years), `calendar/no-working-time`.
 * @example
 * ```ts
 * import { transition } from "opslogic/workflow";
 *
 * const workflow = {
 *   steps: [{ id: "in", kind: "start" }, { id: "reply", owner: "agent", minutes: 90 }, { id: "done", kind: "end" }],
 *   links: [{ from: "in", to: "reply" }, { from: "reply", to: "done" }],
 * } as const;
 * const started = transition(workflow, null, { type: "start", at: "2026-03-30T01:00:00Z" });
 * started.due; // => [{ step: "reply", owner: "agent", due: "2026-03-30T02:30:00Z" }]
 * const ended = transition(workflow, started.state, { type: "complete", step: "reply", at: "2026-03-30T02:00:00Z" });
 * ended.state.status; // => "done"
 * ```
 */
export function transition(
  workflow: Workflow,
  state: CaseState | null,
  event: CaseEvent,
  options: TransitionOptions = {},
): Transition {
  const type: unknown = event?.type;
  if (type !== "start" && type !== "complete" && type !== "tick" && type !== "cancel") {
    throw refused("workflow/unknown-event", ["event", "type"], type, "start, complete, tick or cancel");
  }
  if (event.type === "start") {
    if (state === null) return started(workflow, event, options);
    throw refused("workflow/already-started", ["event", "type"], "start", "an event of a running case");
  }
  const before = running(state, workflow);
  const at = momentAfter(event.at, before, "event", "transition");
  const read = readWorkflow(workflow);
  const run = new CaseRun(read, before, at, options.schedule);
  if (event.type === "cancel") {
    run.record("cancel", null, event.by ?? null);
    run.status = "canceled";
    run.open = [];
  } else {
    run.late();
    if (event.type === "complete") complete(read, run, event);
  }
  return resultOf(run, before.version, event.type === "complete");
}

function running(state: CaseState | null, workflow: Workflow): CaseState {
  if (state === null) throw refused("workflow/not-started", ["state"], null, "a case that has begun");
  if (state.status !== "running") {
    throw refused("workflow/case-closed", ["state", "status"], state.status, "a running case");
  }
  const version = workflow.version ?? null;
  if (state.version === version) return state;
  const expected = `a case of version ${version ?? "none"}; migrateCase brings it there`;
  throw refused("workflow/other-version", ["state", "version"], state.version, expected);
}

type EventOf<Type extends CaseEvent["type"]> = Extract<CaseEvent, { readonly type: Type }>;

function started(workflow: Workflow, event: EventOf<"start">, { schedule }: TransitionOptions): Transition {
  const at = momentAfter(event.at, null, "event", "transition");
  const read = readWorkflow(workflow);
  const ids = read.starts.map((node) => stepOf(read, node).id);
  if (ids.length === 0) throw refused("workflow/nothing-begins", ["workflow"], null, "a workflow with a start");
  const chosen = event.step === undefined ? read.starts : read.starts.filter((_, i) => ids[i] === event.step);
  if (chosen.length === 0) {
    throw refused("workflow/no-such-start", ["event", "step"], event.step, `one of ${ids.join(", ")}`);
  }
  const run = new CaseRun(read, null, at, schedule);
  run.record("start", event.step ?? null, event.by ?? null);
  run.enter(chosen, null);
  return resultOf(run, workflow.version ?? null, true);
}

function complete(read: ReadWorkflow, run: CaseRun, event: EventOf<"complete">): void {
  const at = run.open.findIndex(({ step }) => step === event.step);
  const node = read.nodeOf.get(event.step);
  if (at === -1 || node === undefined) {
    const expected = `one of ${run.open.map(({ step }) => step).join(", ")}`;
    throw refused("workflow/step-not-open", ["event", "step"], event.step, expected);
  }
  const missing = (stepOf(read, node).form ?? []).filter(
    ({ id, required }) => required === true && isBlank(event.form, id),
  );
  if (missing.length > 0) {
    const expected = `fields ${missing.map(({ id }) => id).join(", ")}`;
    throw refused("workflow/form-incomplete", ["event", "form"], event.form, expected);
  }
  const ways = run.waysOf(node);
  const chooses = read.kinds[node] === "decision" && ways.length > 1;
  const named = event.to !== undefined && ways.includes(event.to);
  if (chooses ? !named : event.to !== undefined && !(named && ways.length === 1)) {
    const expected = chooses ? `one of ${ways.join(", ")}` : "no way, as all are taken";
    throw refused("workflow/no-such-way", ["event", "to"], event.to, expected);
  }
  run.open = run.open.filter((_, i) => i !== at);
  run.record("complete", event.step, event.by ?? null);
  run.goOn(node, chooses ? ways.filter((to) => to === event.to) : ways);
}

function isBlank(form: Readonly<Record<string, unknown>> | undefined, id: string): boolean {
  const value = typeof form === "object" && form !== null && Object.hasOwn(form, id) ? form[id] : undefined;
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

function resultOf(run: CaseRun, version: string | null, mayEnd: boolean): Transition {
  // Once more: the case may have come to a step whose deadline is long over.
  run.late();
  const { waiting } = run.state(version);
  if (run.status === "running" && run.open.length === 0) {
    if (waiting.length > 0) run.findings.push(stuck([...new Set(waiting.map(({ to }) => to))]));
    // Time alone ends nothing: a case that a change of its workflow left without work needs somebody to decide.
    else if (mayEnd) run.status = "done";
  }
  const due = run.open
    .flatMap(({ step, due: until }): DueStep[] =>
      until === null ? [] : [{ step, owner: run.step(step)?.owner ?? null, due: until }],
    )
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return { state: run.state(version), due, escalated: run.escalated, findings: run.findings };
}

function stuck(steps: readonly string[]): Finding {
  return { code: "workflow/case-stuck", severity: "warning", place: { path: ["state", "waiting"] }, data: { steps } };
}
