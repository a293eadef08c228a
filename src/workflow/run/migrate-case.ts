/**
 * How does a running case go on under a new version of its workflow?
 * @module
 */
import type { WorkSchedule } from "../../calendar/index.js";
import { readWorkflow } from "../definition/read-workflow.js";
import type { Workflow } from "../definition/workflow.js";
import { momentAfter } from "./case-refused.js";
import { CaseRun } from "./case-run.js";
import type { CaseState, OpenStep, WaitingWay } from "./case-state.js";
import { isJoin } from "./waiting-ways.js";

/** What became of a step at work. */
export interface MigratedStep {
  readonly step: string;
  /** The step under the new version; `null` if it has no place there. */
  readonly to: string | null;
  /** `kept`: the step is there; `moved`: as the mapping says; `stranded`: the new version has no such step. */
  readonly outcome: "kept" | "moved" | "stranded";
}

/** A case under a new version, and what became of what. */
export interface CaseMigration {
  /** The case; steps that are stranded are no longer at work in it. A join for which all have come by now has gone on. */
  readonly state: CaseState;
  /** One entry for each step at work. */
  readonly steps: readonly MigratedStep[];
  /** Ways that waited at a join which the new version does not have, or which does not wait for them. */
  readonly droppedWays: readonly WaitingWay[];
  /** Whether anything at work or waiting has no place: somebody must decide how the case goes on. */
  readonly stranded: boolean;
}

/**
 * Moves a case to a new version of its workflow, and reports what became of each step at work.
 *
 * A step that the new version has stays at work, with its moments and due time as promised; one that is gone moves to the step
 * that the mapping names. What has no place is reported, never dropped in silence: if nothing is left at work, the case stays
 * running, and the report says so.
 *
 * @param state - A running case.
 * @param after - The new version.
 * @param options.at - The moment of the change, text with an offset.
 * @param options.mapping - New ids of steps that were renamed or replaced, by their old ids.
 * @param options.schedule - Working time for the deadlines of steps that the change brings up.
 * @returns The case under the new version, and the report. A case that is done or canceled comes back as it was, under its own version.
 * @throws {OpsLogicError} `calendar/not-an-instant`; `workflow/out-of-order` for a moment before the last event; where a join goes
 *   on, as `transition` does.
 * @example
 * ```ts
 * import { migrateCase, transition } from "opslogic/workflow";
 *
 * const before = {
 *   steps: [{ id: "in", kind: "start" }, { id: "sort", minutes: 5 }, { id: "call" }],
 *   links: [{ from: "in", to: "sort" }, { from: "sort", to: "call" }],
 * } as const;
 * const after = { version: "2", steps: [{ id: "triage", minutes: 5 }, { id: "call" }], links: [{ from: "triage", to: "call" }] };
 * const { state } = transition(before, null, { type: "start", at: "2026-03-30T01:00:00Z" });
 * const { steps } = migrateCase(state, after, { at: "2026-03-30T02:00:00Z", mapping: { sort: "triage" } });
 * steps; // => [{ step: "sort", to: "triage", outcome: "moved" }]
 * ```
 */
export function migrateCase(
  state: CaseState,
  after: Workflow,
  options: {
    readonly at: string;
    readonly mapping?: Readonly<Record<string, string>> | undefined;
    readonly schedule?: WorkSchedule | undefined;
  },
): CaseMigration {
  if (state.status !== "running") return { state, steps: [], droppedWays: [], stranded: false };
  const at = momentAfter(options.at, state, "options", "migrateCase");
  const read = readWorkflow(after);
  const { nodeOf, graph } = read;
  const mapping = new Map(Object.entries(options.mapping ?? {}));
  const placeOf = (step: string): string | null => {
    const mapped = mapping.get(step);
    if (mapped !== undefined && nodeOf.has(mapped)) return mapped;
    return mapped === undefined && nodeOf.has(step) ? step : null;
  };
  const steps = state.open.map(({ step }): MigratedStep => {
    const to = placeOf(step);
    return { step, to, outcome: to === null ? "stranded" : to === step ? "kept" : "moved" };
  });
  const open = state.open.flatMap((each, i): OpenStep[] => {
    const to = steps[i]?.to ?? null;
    return to === null ? [] : [{ ...each, step: to }];
  });
  const linked = new Set<string>();
  graph.from.forEach((from, link) => {
    linked.add(`${from} ${graph.to[link] as number}`);
  });
  const waiting: WaitingWay[] = [];
  const droppedWays: WaitingWay[] = [];
  for (const way of state.waiting) {
    const [from, to] = [placeOf(way.from), placeOf(way.to)];
    const [source, target] = [nodeOf.get(from ?? ""), nodeOf.get(to ?? "")];
    const waits = target !== undefined && isJoin(read, target) && linked.has(`${source ?? -1} ${target}`);
    if (waits && from !== null && to !== null) waiting.push({ from, to });
    else droppedWays.push(way);
  }
  const run = new CaseRun(read, { ...state, open, waiting }, at, options.schedule);
  run.record("migrate", null, null);
  run.settle();
  return {
    state: run.state(after.version ?? null),
    steps,
    droppedWays,
    stranded: droppedWays.length > 0 || steps.some(({ outcome }) => outcome === "stranded"),
  };
}
