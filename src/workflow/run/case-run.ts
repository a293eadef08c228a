/**
 * One event at work on a case: which steps are left, which are come to, when are they due, what is late?
 * @module
 */
import type { WorkSchedule } from "../../calendar/index.js";
import { addWorkingSeconds, secondsOfInstant, textOfSeconds } from "../../calendar/internal.js";
import type { Finding } from "../../core/index.js";
import { linksOut, type ReadWorkflow, stepOf } from "../definition/read-workflow.js";
import type { WorkflowStep } from "../definition/workflow.js";
import { duration } from "../times/loop-free.js";
import { refused } from "./case-refused.js";
import type { CaseRecord, CaseState, Escalation, OpenStep } from "./case-state.js";
import { isJoin, type WaitingWays, waitingWays } from "./waiting-ways.js";

/** A hundred years: what takes longer is a slip of the pen. */
const MOST_SECONDS = 36_525 * 86_400;
/** The last second that text with a year of four digits can say. */
const LAST_SECOND = 253_402_300_799;
/** Beyond as many steps as there are ways, and some, a case would go on passing gateways forever. */
const SPARE_PASSES = 10_000;

/** A case while an event is worked on. What was handed in is not changed. */
export class CaseRun {
  status: CaseState["status"] = "running";
  open: OpenStep[];
  readonly escalated: Escalation[] = [];
  readonly findings: Finding[] = [];
  private readonly read: ReadWorkflow;
  private readonly at: string;
  private readonly startedAt: string;
  private readonly schedule: WorkSchedule | undefined;
  private readonly waiting: WaitingWays;
  private readonly history: CaseRecord[];
  private passes = 0;

  constructor(read: ReadWorkflow, before: CaseState | null, at: string, schedule: WorkSchedule | undefined) {
    this.read = read;
    this.at = at;
    this.startedAt = before?.startedAt ?? at;
    this.schedule = schedule;
    this.open = [...(before?.open ?? [])];
    this.waiting = waitingWays(read, before?.waiting ?? []);
    this.history = [...(before?.history ?? [])];
  }

  /** Comes to steps, and goes on through all that are passed by themselves; the ways of each are followed to their end first. */
  enter(nodes: readonly number[], from: string | null): void {
    const stack = nodes.map((node) => ({ node, from })).reverse();
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      for (const way of this.pass(next.node, next.from).reverse()) stack.push(way);
    }
  }

  /** Goes on from a step along some of its ways. */
  goOn(node: number, ways: readonly string[]): void {
    const nodes = ways.flatMap((to) => this.read.nodeOf.get(to) ?? []);
    this.enter(nodes, stepOf(this.read, node).id);
  }

  /** Lets joins go on for which all ways have come: after a change of the workflow they may wait for fewer. */
  settle(): void {
    for (const { to } of this.waiting.list()) {
      const node = this.read.nodeOf.get(to);
      if (node !== undefined && isJoin(this.read, node) && this.waiting.use(node)) this.goOn(node, this.waysOf(node));
    }
  }

  /** Different steps that a step leads to. */
  waysOf(node: number): string[] {
    return [...new Set(linksOut(this.read, node).map(({ to }) => to))];
  }

  /** Passes on what is late for too long, each step once. */
  late(): void {
    this.open = this.open.map((open) => {
      const { escalation } = this.step(open.step) ?? {};
      if (escalation === undefined || open.due === null || open.escalated !== null) return open;
      const limit = this.after(open.due, duration(escalation.afterMinutes));
      if (secondsOfInstant(this.at) <= secondsOfInstant(limit)) return open;
      this.escalated.push({ step: open.step, to: escalation.to, due: open.due, at: this.at });
      this.record("escalate", open.step, null);
      return { ...open, escalated: this.at };
    });
  }

  record(event: CaseRecord["event"], step: string | null, by: string | null): void {
    this.history.push({ at: this.at, event, step, by });
  }

  step(id: string): WorkflowStep | undefined {
    const node = this.read.nodeOf.get(id);
    return node === undefined ? undefined : stepOf(this.read, node);
  }

  /** The case after the event, under a version of its workflow. */
  state(version: string | null): CaseState {
    const waiting = this.status === "canceled" ? [] : this.waiting.list();
    const { status, startedAt, open, history } = this;
    return { version, status, startedAt, lastAt: this.at, open, waiting, history };
  }

  /** The ways on from a step that a case comes to; none if it stays there, waits or ends. */
  private pass(node: number, from: string | null): { readonly node: number; readonly from: string }[] {
    const step = stepOf(this.read, node);
    const kind = this.read.kinds[node];
    if (++this.passes > SPARE_PASSES + this.read.graph.count + this.read.graph.from.length) {
      const expected = "gateways that lead to a task or an end";
      throw refused("workflow/endless-passing", ["workflow", "steps"], step.id, expected);
    }
    if (kind === "end") {
      this.record("end", step.id, null);
      return [];
    }
    const ways = this.waysOf(node);
    if (kind !== "start" && kind !== "parallel" && (kind !== "decision" || ways.length !== 1)) {
      this.wait(step);
      return [];
    }
    if (from !== null && isJoin(this.read, node) && !this.waiting.arrive(node, from)) return [];
    return ways.map((to) => ({ node: this.read.nodeOf.get(to) as number, from: step.id }));
  }

  private wait(step: WorkflowStep): void {
    const dues = [
      ...(step.deadlineMinutes === undefined ? [] : [this.after(this.startedAt, duration(step.deadlineMinutes))]),
      ...(step.minutes === undefined ? [] : [this.after(this.at, duration(step.minutes) + duration(step.waitMinutes))]),
    ].sort();
    this.open.push({ step: step.id, since: this.at, due: dues[0] ?? null, escalated: null });
  }

  private after(start: string, minutes: number): string {
    const seconds = Math.round(minutes * 60);
    const reached = secondsOfInstant(start) + seconds;
    if (seconds > MOST_SECONDS || reached > LAST_SECOND) {
      throw refused("calendar/out-of-range", ["workflow", "steps"], minutes, "minutes of at most a hundred years");
    }
    if (this.schedule === undefined) return textOfSeconds(reached);
    const { instant, findings } = addWorkingSeconds(this.schedule, start, seconds, {}, "transition");
    this.findings.push(...findings);
    return instant;
  }
}
