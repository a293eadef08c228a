/**
 * What does an event do to a case?
 *
 * A pure function: the workflow, the state and the event give the next state, what is due when, and what is passed on. Who
 * stores states, sends messages and asks for the time is somebody else.
 * @module
 */
import type { WorkSchedule } from "../../calendar/index.js";
import { addWorkingSeconds, secondsOfInstant, textOfSeconds } from "../../calendar/internal.js";
import type { Finding } from "../../core/index.js";
import { linksOut, type ReadWorkflow, readWorkflow, stepOf } from "../definition/read-workflow.js";
import type { Workflow, WorkflowStep } from "../definition/workflow.js";
import { duration } from "../times/loop-free.js";
import { refused } from "./case-refused.js";
import type { CaseEvent, CaseRecord, CaseState, DueStep, Escalation, OpenStep, WaitingWay } from "./case-state.js";

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
  /** `calendar/beyond-horizon` if a due time rests on days that the calendar does not know. */
  readonly findings: readonly Finding[];
}

/**
 * Takes a case one event further.
 *
 * Starts, ends and parallel steps are passed by themselves, a decision with one way on too; tasks, and decisions with several ways,
 * wait for `complete`. A join waits for a way from each step before it. A step is due `deadlineMinutes` after the case
 * began, or `minutes` (and waiting) after the case came to it, whichever is earlier, in working time. With every event,
 * steps that have been late for longer than their `escalation.afterMinutes` are passed on, once.
 *
 * @param workflow - A workflow that `checkWorkflow` finds no errors in; links into nowhere are left out.
 * @param state - The state so far; `null` for the event `start`.
 * @param event - What happens, and when.
 * @param options.schedule - Working time for deadlines.
 * @returns The next state, what is due, what was passed on. Nothing handed in is changed.
 * @throws {OpsLogicError} `workflow/unknown-event` for another type; `workflow/not-started`, `workflow/already-started`,
 *   `workflow/case-closed`, `workflow/step-not-open`, `workflow/no-such-way` (a decision that names no way on),
 *   `workflow/form-incomplete`, `workflow/out-of-order` (before the last event), `workflow/nothing-begins`,
 *   `workflow/endless-passing` (gateways in a circle); `calendar/not-an-instant`, `calendar/no-working-time`.
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
  const at = momentOf(event, state);
  const run = new Run(readWorkflow(workflow), state, at, options.schedule);
  switch (event.type) {
    case "start":
      if (state !== null)
        throw refused("workflow/already-started", ["event", "type"], "start", "an event of a running case");
      run.start(event.by ?? null);
      break;
    case "complete":
      run.complete(running(state), event);
      break;
    case "cancel":
      running(state);
      run.cancel(event.by ?? null);
      break;
    case "tick":
      running(state);
      break;
    default:
      throw refused(
        "workflow/unknown-event",
        ["event", "type"],
        (event as { type?: unknown })?.type,
        "start, complete, tick or cancel",
      );
  }
  return run.result();
}

function momentOf(event: CaseEvent, state: CaseState | null): string {
  const at: unknown = event?.at;
  const seconds = typeof at === "string" ? secondsOfInstant(at) : Number.NaN;
  if (Number.isNaN(seconds))
    throw refused("calendar/not-an-instant", ["event", "at"], at, 'UTC text such as "2026-03-31T08:00:00Z"');
  if (state !== null && seconds < secondsOfInstant(state.lastAt)) {
    throw refused("workflow/out-of-order", ["event", "at"], at, `a moment not before ${state.lastAt}`);
  }
  return textOfSeconds(seconds);
}

function running(state: CaseState | null): CaseState {
  if (state === null) throw refused("workflow/not-started", ["state"], null, "a case that has begun");
  if (state.status !== "running")
    throw refused("workflow/case-closed", ["state", "status"], state.status, "a running case");
  return state;
}

/** One event at work on a case. */
class Run {
  private readonly read: ReadWorkflow;
  private readonly before: CaseState | null;
  private readonly at: string;
  private readonly schedule: WorkSchedule | undefined;
  private open: OpenStep[];
  private waiting: WaitingWay[];
  private readonly history: CaseRecord[];
  private status: CaseState["status"] = "running";
  private readonly escalated: Escalation[] = [];
  private readonly findings: Finding[] = [];

  constructor(read: ReadWorkflow, before: CaseState | null, at: string, schedule: WorkSchedule | undefined) {
    this.read = read;
    this.before = before;
    this.at = at;
    this.schedule = schedule;
    this.open = [...(before?.open ?? [])];
    this.waiting = [...(before?.waiting ?? [])];
    this.history = [...(before?.history ?? [])];
  }

  start(by: string | null): void {
    const { starts } = this.read;
    if (starts.length === 0) throw refused("workflow/nothing-begins", ["workflow"], null, "a workflow with a start");
    this.record("start", null, by);
    for (const node of starts) this.enter(node, null);
  }

  complete(state: CaseState, event: Extract<CaseEvent, { readonly type: "complete" }>): void {
    const open = state.open.findIndex(({ step }) => step === event.step);
    const node = this.read.nodeOf.get(event.step);
    if (open === -1 || node === undefined) {
      throw refused(
        "workflow/step-not-open",
        ["event", "step"],
        event.step,
        `one of ${state.open.map(({ step }) => step).join(", ")}`,
      );
    }
    const step = stepOf(this.read, node);
    const missing = (step.form ?? []).filter(({ id, required }) => required === true && isBlank(event.form, id));
    if (missing.length > 0) {
      throw refused(
        "workflow/form-incomplete",
        ["event", "form"],
        event.form,
        `fields ${missing.map(({ id }) => id).join(", ")}`,
      );
    }
    this.late();
    this.open.splice(open, 1);
    this.record("complete", event.step, event.by ?? null);
    const ways = [...new Set(linksOut(this.read, node).map(({ to }) => to))];
    const chosen = this.read.kinds[node] === "decision" && ways.length > 1 ? this.chosen(ways, event.to) : ways;
    this.goOn(node, chosen);
  }

  cancel(by: string | null): void {
    this.record("cancel", null, by);
    this.status = "canceled";
    this.open = [];
    this.waiting = [];
  }

  result(): Transition {
    this.late();
    if (this.status === "running" && this.open.length === 0 && this.waiting.length === 0) this.status = "done";
    const { before, at } = this;
    const state: CaseState = {
      version: before === null ? (this.read.workflow.version ?? null) : before.version,
      status: this.status,
      startedAt: before?.startedAt ?? at,
      lastAt: at,
      ...{ open: this.open, waiting: this.waiting, history: this.history },
    };
    const due = this.open
      .flatMap(({ step, due: until }): DueStep[] =>
        until === null ? [] : [{ step, owner: this.step(step)?.owner ?? null, due: until }],
      )
      .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
    return { state, due, escalated: this.escalated, findings: this.findings };
  }

  private chosen(ways: readonly string[], to: string | undefined): readonly string[] {
    if (to !== undefined && ways.includes(to)) return [to];
    throw refused("workflow/no-such-way", ["event", "to"], to, `one of ${ways.join(", ")}`);
  }

  /** Follows the ways on, through all steps that are passed by themselves. */
  private goOn(node: number, ways: readonly string[], passed: ReadonlySet<number> = new Set()): void {
    const from = stepOf(this.read, node).id;
    for (const to of ways) {
      const next = this.read.nodeOf.get(to);
      if (next !== undefined) this.enter(next, from, passed);
    }
  }

  private enter(node: number, from: string | null, passed: ReadonlySet<number> = new Set()): void {
    const step = stepOf(this.read, node);
    const kind = this.read.kinds[node];
    if (passed.has(node))
      throw refused(
        "workflow/endless-passing",
        ["workflow", "steps"],
        step.id,
        "gateways that lead to a task or an end",
      );
    const ways = [...new Set(linksOut(this.read, node).map(({ to }) => to))];
    if (kind === "end") return this.record("end", step.id, null);
    const passes = kind === "start" || kind === "parallel" || (kind === "decision" && ways.length === 1);
    if (!passes) return this.wait(step);
    if (kind === "parallel" && !this.joined(node, step.id, from)) return undefined;
    return this.goOn(node, ways, new Set([...passed, node]));
  }

  /** Whether a way has come from every step before a join; if so, they are used up. */
  private joined(node: number, to: string, from: string | null): boolean {
    const { graph } = this.read;
    const before = graph.inLinks.subarray(graph.inStart[node], graph.inStart[node + 1]);
    const needed = new Set([...before].map((link) => stepOf(this.read, graph.from[link] as number).id));
    if (needed.size < 2 || from === null) return true;
    this.waiting.push({ from, to });
    const come = new Set(this.waiting.filter((way) => way.to === to).map((way) => way.from));
    if ([...needed].some((id) => !come.has(id))) return false;
    for (const id of needed)
      this.waiting.splice(
        this.waiting.findIndex((way) => way.to === to && way.from === id),
        1,
      );
    return true;
  }

  private wait(step: WorkflowStep): void {
    const started = this.before?.startedAt ?? this.at;
    const own = duration(step.minutes) + duration(step.waitMinutes);
    const dues = [
      ...(step.deadlineMinutes === undefined ? [] : [this.after(started, duration(step.deadlineMinutes))]),
      ...(step.minutes === undefined ? [] : [this.after(this.at, own)]),
    ].sort();
    this.open.push({ step: step.id, since: this.at, due: dues[0] ?? null, escalated: null });
  }

  private after(start: string, minutes: number): string {
    const seconds = Math.round(minutes * 60);
    if (this.schedule === undefined) return textOfSeconds(secondsOfInstant(start) + seconds);
    const { instant, findings } = addWorkingSeconds(this.schedule, start, seconds, {}, "transition");
    this.findings.push(...findings);
    return instant;
  }

  /** Passes on what is late for too long, each step once. */
  private late(): void {
    this.open = this.open.map((open) => {
      const { escalation } = this.step(open.step) ?? {};
      if (escalation === undefined || open.due === null || open.escalated !== null) return open;
      const limit = this.after(open.due, duration(escalation.afterMinutes));
      if (this.at <= limit) return open;
      this.escalated.push({ step: open.step, to: escalation.to, due: open.due, at: this.at });
      this.record("escalate", open.step, null);
      return { ...open, escalated: this.at };
    });
  }

  private step(id: string): WorkflowStep | undefined {
    const node = this.read.nodeOf.get(id);
    return node === undefined ? undefined : stepOf(this.read, node);
  }

  private record(event: CaseRecord["event"], step: string | null, by: string | null): void {
    this.history.push({ at: this.at, event, step, by });
  }
}

function isBlank(form: Readonly<Record<string, unknown>> | undefined, id: string): boolean {
  const value = form !== undefined && Object.hasOwn(form, id) ? form[id] : undefined;
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}
