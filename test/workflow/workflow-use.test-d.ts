import type { WorkSchedule } from "opslogic/calendar";
import type { Figure, Finding } from "opslogic/core";
import { en } from "opslogic/locale/en";
import {
  type BpmnReading,
  breakdownOf,
  type CaseEvent,
  type CaseMigration,
  type CaseState,
  expectedTime,
  fromBpmn,
  type LeadTime,
  leadTime,
  migrateCase,
  type NoExpectedTime,
  type NoLeadTime,
  type Transition,
  toBpmn,
  toMermaid,
  toSop,
  transition,
  workflowDifference,
  workflowLoad,
} from "opslogic/workflow";
import { describe, expectTypeOf, test } from "vitest";

const workflow = {
  steps: [
    { id: "in", kind: "start" },
    { id: "reply", owner: "agent", minutes: 30 },
  ],
  links: [{ from: "in", to: "reply", probability: 1 }],
} as const;

describe("measures", () => {
  test("take a constant, and name their reasons", () => {
    expectTypeOf(leadTime(workflow)).toEqualTypeOf<LeadTime>();
    expectTypeOf(leadTime(workflow).best).toEqualTypeOf<Figure<NoLeadTime>>();
    expectTypeOf(expectedTime(workflow).mean).toEqualTypeOf<Figure<NoExpectedTime>>();
    expectTypeOf(workflowLoad(workflow).waitingShare).toEqualTypeOf<Figure<"no-durations">>();
    expectTypeOf(breakdownOf(workflow).unplaced).toEqualTypeOf<readonly string[]>();
    // @ts-expect-error minutes are a number
    leadTime({ steps: [{ id: "a", minutes: "5" }], links: [] });
    // @ts-expect-error a workflow has links
    expectedTime({ steps: [] });
    // @ts-expect-error there is no such kind
    workflowLoad({ steps: [{ id: "a", kind: "work" }], links: [] });
    // @ts-expect-error readonly
    workflowLoad(workflow).handOffs[0] = { from: "a", to: "b", count: 1 };
  });
});

describe("cases", () => {
  test("take events that bring their moment", () => {
    expectTypeOf(transition(workflow, null, { type: "start", at: "2026-03-30T01:00:00Z" })).toEqualTypeOf<Transition>();
    expectTypeOf<Transition["findings"]>().toEqualTypeOf<readonly Finding[]>();
    expectTypeOf<CaseState["status"]>().toEqualTypeOf<"running" | "done" | "canceled">();
    const schedule = {} as WorkSchedule;
    transition(workflow, null, { type: "start", at: "", step: "in", by: undefined }, { schedule });
    // @ts-expect-error there is no such event
    transition(workflow, null, { type: "pause", at: "" });
    // @ts-expect-error an event brings its moment
    transition(workflow, null, { type: "start" });
    // @ts-expect-error which step?
    transition(workflow, null, { type: "complete", at: "" });
    // @ts-expect-error a way is chosen by completing a step
    const tick: CaseEvent = { type: "tick", at: "", to: "reply" };
    void tick;
  });

  test("move to a new version at a moment", () => {
    const state = {} as CaseState;
    expectTypeOf(migrateCase(state, workflow, { at: "", mapping: { a: "b" } })).toEqualTypeOf<CaseMigration>();
    // @ts-expect-error when?
    migrateCase(state, workflow, {});
    // @ts-expect-error readonly
    state.status = "done";
  });
});

describe("writing down", () => {
  test("asks for a language, and gives text", () => {
    expectTypeOf(toMermaid(workflow, en)).toEqualTypeOf<string>();
    expectTypeOf(toSop(workflow, en)).toEqualTypeOf<string>();
    expectTypeOf(toBpmn(workflow, en)).toEqualTypeOf<string>();
    expectTypeOf(fromBpmn({})).toEqualTypeOf<BpmnReading>();
    expectTypeOf(workflowDifference(workflow, workflow).steps.changed[0]?.step).toEqualTypeOf<string | undefined>();
    // @ts-expect-error in which language?
    toSop(workflow);
  });
});
