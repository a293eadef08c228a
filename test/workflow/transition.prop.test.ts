/**
 * Laws of cases: a sound workflow never loses a way, and the same events give the same state.
 * @module
 */
import { fc, test } from "@fast-check/vitest";
import { type CaseEvent, type CaseState, migrateCase, transition, type Workflow } from "opslogic/workflow";
import { describe, expect } from "vitest";
import { deepFreeze } from "../kpi/vectors.js";
import { soundBlock, workflowOf } from "./sound-workflows.js";

const at = (second: number): string =>
  new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString().replace(".000Z", "Z");

/** What can happen next: a choice made by a number. */
function nextEvent(workflow: Workflow, state: CaseState, choice: number, second: number): CaseEvent {
  const open = state.open[choice % state.open.length];
  const step = open?.step ?? "";
  const ways = [...new Set(workflow.links.filter(({ from }) => from === step).map(({ to }) => to))];
  const chooses = workflow.steps.some(({ id, kind }) => id === step && kind === "decision") && ways.length > 1;
  // The last way leads out of loops, so that every case comes to an end.
  const to = second > 300 ? ways.at(-1) : ways[Math.floor(choice / 7) % ways.length];
  return { type: "complete", step, at: at(second), ...(chooses ? { to } : {}) };
}

describe("a case of a sound workflow", () => {
  test.prop([soundBlock, fc.array(fc.nat(1000), { minLength: 1, maxLength: 60 })])(
    "always has something at work until it is done, and comes to its end once",
    (block, choices) => {
      const workflow = deepFreeze(workflowOf(block));
      const events: CaseEvent[] = [{ type: "start", at: at(0) }];
      let state = deepFreeze(transition(workflow, null, events[0] as CaseEvent).state);
      for (let second = 1; state.status === "running"; second++) {
        expect(state.open.length).toBeGreaterThan(0);
        expect(second).toBeLessThan(2000);
        const event = nextEvent(workflow, state, choices[second % choices.length] as number, second);
        events.push(event);
        const { state: after, findings } = transition(workflow, state, event);
        expect(findings).toEqual([]);
        // Every step is at work at most once, and no way waits at a join that is passed.
        expect(new Set(after.open.map(({ step }) => step)).size).toBe(after.open.length);
        state = deepFreeze(JSON.parse(JSON.stringify(after)) as CaseState);
      }
      expect([state.open, state.waiting]).toEqual([[], []]);
      expect(state.history.filter(({ event }) => event === "end")).toHaveLength(1);
      expect(state.history.filter(({ event }) => event === "complete")).toHaveLength(events.length - 1);
      const again = events.reduce<CaseState | null>((last, event) => transition(workflow, last, event).state, null);
      expect(again).toEqual(state);
    },
  );

  test.prop([soundBlock, fc.array(fc.nat(1000), { minLength: 3, maxLength: 10 })])(
    "moves to the same workflow without loss",
    (block, choices) => {
      const workflow = workflowOf(block);
      let { state } = transition(workflow, null, { type: "start", at: at(0) });
      choices.forEach((choice, i) => {
        if (state.status === "running")
          state = transition(workflow, state, nextEvent(workflow, state, choice, i + 1)).state;
      });
      const { state: moved, steps, droppedWays, stranded } = migrateCase(state, workflow, { at: at(99) });
      expect([moved.open, moved.waiting, droppedWays, stranded]).toEqual([state.open, state.waiting, [], false]);
      expect(steps.every(({ outcome }) => outcome === "kept")).toBe(true);
    },
  );

  const any = fc.record({
    steps: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom("a", "b", "c", "d", "e", "f"),
        kind: fc.constantFrom("start", "task", "decision", "parallel", "end"),
      }),
      { selector: ({ id }) => id, maxLength: 6 },
    ),
    links: fc.array(
      fc.record({
        from: fc.constantFrom("a", "b", "c", "d", "e", "f"),
        to: fc.constantFrom("a", "b", "c", "d", "e", "f"),
      }),
      { maxLength: 10 },
    ),
  });
  test.prop([any, fc.array(fc.nat(100), { maxLength: 12 })])(
    "of any workflow runs, or is refused with a code",
    (workflow, choices) => {
      deepFreeze(workflow);
      try {
        let { state, findings } = transition(workflow, null, { type: "start", at: at(0) });
        choices.forEach((choice, i) => {
          const stuck = state.status === "running" && state.open.length === 0;
          expect(stuck).toBe(findings.some(({ code }) => code === "workflow/case-stuck"));
          if (state.status !== "running" || stuck) return;
          ({ state, findings } = transition(workflow, state, nextEvent(workflow, state, choice, i + 1)));
        });
      } catch (error) {
        expect(["workflow/nothing-begins", "workflow/endless-passing"]).toContain((error as { code?: unknown }).code);
      }
    },
  );
});
