/**
 * What becomes of a running case when its workflow changes?
 * @module
 */
import { type CaseState, migrateCase, transition, type Workflow } from "opslogic/workflow";
import { describe, expect, test } from "vitest";
import { codeOf, deepFreeze } from "../kpi/vectors.js";

const at = (minutes: number): string => `2026-03-30T01:${String(minutes).padStart(2, "0")}:00Z`;
const flow = (version: string, tasks: readonly string[], joined = tasks): Workflow =>
  deepFreeze({
    version,
    steps: [
      { id: "split", kind: "parallel" },
      ...tasks.map((id) => ({ id, minutes: 30 })),
      { id: "join", kind: "parallel" },
      { id: "last", minutes: 10 },
    ],
    links: [
      ...tasks.map((to) => ({ from: "split", to })),
      ...joined.map((from) => ({ from, to: "join" })),
      { from: "join", to: "last" },
    ],
  } satisfies Workflow);
const before = flow("1", ["a", "b", "c"]);
const begun = (...done: readonly string[]): CaseState =>
  deepFreeze(
    done.reduce(
      (state, step, i) => transition(before, state, { type: "complete", step, at: at(i + 1) }).state,
      transition(before, null, { type: "start", at: at(0) }).state,
    ),
  );

describe("migrateCase", () => {
  test("keeps, moves and reports, with the due times as promised", () => {
    const { state, ...report } = migrateCase(begun("a"), flow("2", ["a", "b", "d"]), {
      at: at(9),
      mapping: { c: "d" },
    });
    expect(report).toEqual({
      steps: [
        { step: "b", to: "b", outcome: "kept" },
        { step: "c", to: "d", outcome: "moved" },
      ],
      droppedWays: [],
      stranded: false,
    });
    expect(state.version).toBe("2");
    expect(state.lastAt).toBe(at(9));
    expect(state.open.map(({ step, since, due }) => [step, since, due])).toEqual([
      ["b", at(0), at(30)],
      ["d", at(0), at(30)],
    ]);
    expect(state.waiting).toEqual([{ from: "a", to: "join" }]);
    expect(state.history.at(-1)).toEqual({ at: at(9), event: "migrate", step: null, by: null });
    const next = transition(flow("2", ["a", "b", "d"]), state, { type: "complete", step: "d", at: at(10) });
    expect(next.state.waiting).toHaveLength(2);
  });

  test("reports what is stranded, and time alone does not end such a case", () => {
    const after = flow("2", ["x", "y"]);
    const { state, steps, droppedWays, stranded } = migrateCase(begun("a"), after, {
      at: at(9),
      mapping: { b: "nowhere" },
    });
    expect(steps).toEqual([
      { step: "b", to: null, outcome: "stranded" },
      { step: "c", to: null, outcome: "stranded" },
    ]);
    expect([droppedWays, stranded]).toEqual([[{ from: "a", to: "join" }], true]);
    expect(transition(after, state, { type: "tick", at: at(10) }).state.status).toBe("running");
  });

  test("goes on from a join that has nothing more to wait for", () => {
    const { state } = migrateCase(begun("a", "b"), flow("2", ["a", "b", "c"], ["a", "b"]), { at: at(9) });
    expect([state.open.map(({ step }) => step), state.waiting]).toEqual([["c", "last"], []]);
    expect(state.open[1]).toEqual({ step: "last", since: at(9), due: at(19), escalated: null });
  });

  test("drops a way, and says so, if the step is no join any more", () => {
    const { state, droppedWays, stranded } = migrateCase(begun("a"), flow("2", ["a", "b", "c"], ["a"]), { at: at(9) });
    expect([state.waiting, droppedWays, stranded]).toEqual([[], [{ from: "a", to: "join" }], true]);
  });

  test("leaves what is over as it was, and refuses other moments", () => {
    const over = transition(before, begun(), { type: "cancel", at: at(1) }).state;
    expect(migrateCase(over, flow("2", ["z"]), { at: at(2) })).toEqual({
      state: over,
      steps: [],
      droppedWays: [],
      stranded: false,
    });
    expect(codeOf(() => migrateCase(begun("a"), before, { at: at(0) }))).toBe("workflow/out-of-order");
    expect(codeOf(() => migrateCase(begun(), before, { at: "now" }))).toBe("calendar/not-an-instant");
    expect(
      migrateCase(begun(), before, { at: at(9), mapping: JSON.parse('{"__proto__":"a"}') as Record<string, string> })
        .stranded,
    ).toBe(false);
  });
});
