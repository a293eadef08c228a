/**
 * How does a running case go on under a new version of its workflow?
 * @module
 */
import { readWorkflow } from "../definition/read-workflow.js";
import type { Workflow } from "../definition/workflow.js";
import type { CaseState, OpenStep, WaitingWay } from "./case-state.js";

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
  /** The case; steps that are stranded are no longer at work in it. */
  readonly state: CaseState;
  /** One entry for each step at work. */
  readonly steps: readonly MigratedStep[];
  /** Ways that waited at a join which the new version does not have, or which does not wait for them. */
  readonly droppedWays: readonly WaitingWay[];
  /** Whether anything at work has no place: somebody must decide how the case goes on. */
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
 * @param options.at - The moment of the change, UTC text.
 * @param options.mapping - New ids of steps that were renamed or replaced, by their old ids.
 * @returns The case under the new version, and the report. A case that is done or canceled comes back as it was, under its own version.
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
  options: { readonly at: string; readonly mapping?: Readonly<Record<string, string>> | undefined },
): CaseMigration {
  if (state.status !== "running") return { state, steps: [], droppedWays: [], stranded: false };
  const { nodeOf, graph } = readWorkflow(after);
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
  graph.from.forEach((from, link) => linked.add(`${from} ${graph.to[link] as number}`));
  const stays = ({ from, to }: WaitingWay): WaitingWay | null => {
    const [source, target] = [placeOf(from), placeOf(to)];
    const known = source !== null && target !== null && linked.has(`${nodeOf.get(source)} ${nodeOf.get(target)}`);
    return known ? { from: source, to: target } : null;
  };
  const record = { at: options.at, event: "migrate", step: null, by: null } as const;
  return {
    state: {
      ...state,
      version: after.version ?? null,
      lastAt: options.at > state.lastAt ? options.at : state.lastAt,
      open,
      waiting: state.waiting.flatMap((way) => stays(way) ?? []),
      history: [...state.history, record],
    },
    steps,
    droppedWays: state.waiting.filter((way) => stays(way) === null),
    stranded: steps.some(({ outcome }) => outcome === "stranded"),
  };
}
