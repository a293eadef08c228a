import { fc, test } from "@fast-check/vitest";
import { compare } from "opslogic/core";
import { checkWorkflow, leadTime, type Workflow, type WorkflowStep } from "opslogic/workflow";
import { describe, expect } from "vitest";
import { type CaseOptions, cases } from "./arbitraries.js";
import { Naive } from "./naive-catalog.js";

const workflows = (options: CaseOptions): fc.Arbitrary<Workflow> => cases(options).map(({ workflow }) => workflow);
const sound = workflows({ unique: true, sound: true });
const withoutJoins = workflows({ unique: true, sound: true, kinds: ["start", "decision", "end"] });

/** Best and worst in tenths of minutes; `null` without them. */
function times(workflow: Workflow): { readonly best: number; readonly worst: number } | null {
  const { best, worst } = leadTime(workflow);
  if (best.value === null || worst.value === null) return null;
  return { best: Math.round(Number(best.value) * 10), worst: Math.round(Number(worst.value) * 10) };
}

const least = (list: readonly number[]): number => list.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const most = (list: readonly number[]): number => list.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
const endsReached = (workflow: Workflow): boolean => {
  const flow = new Naive(workflow);
  return flow.finals().some((id) => flow.step(id).kind === "end");
};

describe("lead times", () => {
  test.prop([sound], { numRuns: 1000 })("are those of a slow and plain reading", (workflow) => {
    const flow = new Naive(workflow);
    const forward = flow.forward();
    const finals = flow.finals();
    const { best } = leadTime(workflow);
    const reason =
      flow.starts.length === 0
        ? "nothing-begins"
        : forward === null
          ? "irreducible-loops"
          : finals.length === 0
            ? "no-end"
            : null;
    expect(best.reason).toBe(reason);
    if (reason !== null || forward === null) return;
    expect(times(workflow)).toEqual({
      best: least(finals.map((id) => flow.best(id, forward).time)),
      worst: most(finals.flatMap((id) => flow.ways(id))),
    });
  });

  test.prop([withoutJoins], { numRuns: 500 })("without joins are the shortest and the longest way", (workflow) => {
    const found = times(workflow);
    if (found === null) return;
    const flow = new Naive(workflow);
    const ways = flow.finals().flatMap((id) => flow.ways(id));
    expect(found).toEqual({ best: least(ways), worst: most(ways) });
  });

  test.prop([sound])("are no shorter at worst than at best", (workflow) => {
    const found = times(workflow);
    if (found !== null) expect(found.best).toBeLessThanOrEqual(found.worst);
  });

  test.prop([sound, fc.nat(), fc.integer({ min: 1, max: 50 })])(
    "never shrink when a step grows",
    (workflow, at, by) => {
      const before = times(workflow);
      if (before === null) return;
      const grown = (step: WorkflowStep, i: number): WorkflowStep =>
        i === at % workflow.steps.length ? { ...step, minutes: (step.minutes ?? 0) + by / 10 } : step;
      const after = times({ ...workflow, steps: workflow.steps.map(grown) }) as typeof before;
      expect(after.best).toBeGreaterThanOrEqual(before.best);
      expect(after.worst).toBeGreaterThanOrEqual(before.worst);
      expect(after.worst).toBeLessThanOrEqual(before.worst + by);
    },
  );

  test.prop([sound, fc.integer({ min: 2, max: 9 })])("grow in proportion with all steps", (workflow, factor) => {
    const before = times(workflow);
    if (before === null) return;
    const tenth = (minutes = 0): number => (Math.round(minutes * 10) * factor) / 10;
    const steps = workflow.steps.map((step) => ({
      ...step,
      ...{ minutes: tenth(step.minutes), waitMinutes: tenth(step.waitMinutes) },
    }));
    expect(times({ ...workflow, steps })).toEqual({ best: before.best * factor, worst: before.worst * factor });
  });

  test.prop([withoutJoins, fc.nat(), fc.nat()])(
    "without joins, one more link is never later at best nor sooner at worst",
    (workflow, from, to) => {
      const ids = workflow.steps.map(({ id }) => id);
      const before = times(workflow);
      if (before === null || !endsReached(workflow) || !workflow.steps.some(({ kind }) => kind === "start")) return;
      const link = { from: ids[from % ids.length] as string, to: ids[to % ids.length] as string };
      const after = times({ ...workflow, links: [...workflow.links, link] });
      if (after === null) return;
      expect(after.best).toBeLessThanOrEqual(before.best);
      expect(after.worst).toBeGreaterThanOrEqual(before.worst);
    },
  );

  test.prop([sound, fc.nat(300)])("are what the service level is held against", (workflow, tenths) => {
    const { slaMinutes: _, ...rest } = workflow;
    const codes = checkWorkflow({ ...rest, slaMinutes: tenths / 10 }).map(({ code }) => code);
    const found = times(workflow);
    expect(codes.includes("workflow/sla-impossible")).toBe(found !== null && found.best > tenths);
    expect(codes.includes("workflow/sla-at-risk")).toBe(found !== null && found.best <= tenths && found.worst > tenths);
  });

  test.prop([sound])("name the steps that they are the sum of", (workflow) => {
    const { best, worst, bestSteps, criticalSteps } = leadTime(workflow);
    if (best.value === null || worst.value === null) return;
    const length = (ids: readonly string[]): string =>
      String(
        ids.reduce((sum, id) => {
          const { minutes = 0, waitMinutes = 0 } = workflow.steps.find((step) => step.id === id) as WorkflowStep;
          return sum + Math.round(minutes * 10) + Math.round(waitMinutes * 10);
        }, 0) / 10,
      );
    expect(compare(best.value, length(bestSteps))).toBe(0);
    expect(compare(worst.value, length(criticalSteps))).toBe(0);
  });
});
