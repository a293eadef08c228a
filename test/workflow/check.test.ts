import { composePresets, type Finding, runRules } from "opslogic/core";
import {
  checkWorkflow,
  type Workflow,
  type WorkflowCheckOptions,
  workflowCatalog,
  workflowRecommended,
  workflowRules,
  workflowStrict,
} from "opslogic/workflow";
import { describe, expect, it } from "vitest";
import { codeOf, deepFreeze } from "../kpi/vectors.js";

const check = (options: WorkflowCheckOptions = {}): readonly Finding[] => checkWorkflow(workflow, deepFreeze(options));
const codes = (options?: WorkflowCheckOptions): readonly string[] => check(options).map(({ code }) => code);

/** Nobody owns the reply, which splits without saying how, and comes back. */
const workflow: Workflow = deepFreeze({
  steps: [
    { id: "receive", kind: "start" },
    { id: "draft", owner: "agent" },
    { id: "reply" },
    { id: "done", kind: "end" },
  ],
  links: [
    { from: "receive", to: "draft" },
    { from: "draft", to: "reply" },
    { from: "reply", to: "draft" },
    { from: "reply", to: "done" },
  ],
});
const ALL = ["workflow/cycle-without-decision", "workflow/implicit-split", "workflow/no-owner"];

describe("the catalog", () => {
  it("has 28 rules in order, each with a number of its own", () => {
    const numbers = workflowRules.map(({ catalog }) => catalog);
    expect(numbers).toHaveLength(28);
    expect(numbers).toEqual([...new Set(numbers)].sort());
    expect(Object.keys(workflowCatalog)).toEqual(workflowRules.map(({ code }) => code));
    expect(workflowCatalog["workflow/dead-end"]).toEqual({ catalog: "WF021", severity: "error", scope: "step" });
    expect(workflowCatalog["workflow/ping-pong"]).toEqual({ catalog: "WF061", severity: "info", scope: "step" });
  });

  it("counts its grades as the catalog does", () => {
    const grades = workflowRules.map(({ severity }) => severity);
    expect(["error", "warning", "info"].map((grade) => grades.filter((each) => each === grade).length)).toEqual([
      ...[13, 11, 4],
    ]);
  });
});

describe("presets", () => {
  it("recommended is short, strict has all", () => {
    expect(codes()).toEqual(ALL);
    expect(codes({ preset: workflowRecommended })).toEqual(["workflow/no-owner"]);
    expect(Object.keys(workflowRecommended.rules).length).toBeLessThan(workflowRules.length / 2);
    expect(Object.keys(workflowStrict.rules)).toEqual(Object.keys(workflowCatalog));
    expect(check({ preset: workflowStrict }).map(({ severity }) => severity)).toEqual(["error", "error", "error"]);
  });

  it("can be composed, and single rules re-graded above them", () => {
    const more = { name: "more", rules: { "workflow/implicit-split": "info" as const } };
    const ours = composePresets("ours", workflowRecommended, more);
    expect(check({ preset: ours }).map(({ severity }) => severity)).toEqual(["info", "error"]);
    expect(codes({ preset: ours, rules: { "workflow/no-owner": "off" } })).toEqual(["workflow/implicit-split"]);
    expect(codes({ rules: { "workflow/no-owners": "off" } })).toContain("core/unknown-rule");
    expect(codeOf(() => check({ rules: { "workflow/no-owner": "fatal" as never } }))).toBe("core/wrong-grade");
  });

  it("a rule switched off does not wake the one that it stands in for", () => {
    const slow: Workflow = { steps: [{ id: "a", owner: "A", minutes: 9 }], links: [], slaMinutes: 5 };
    const found = checkWorkflow(slow, { rules: { "workflow/sla-impossible": "off" } });
    expect(found.map(({ code }) => code)).toEqual(["workflow/dead-end"]);
  });
});

describe("waivers", () => {
  const waiver = { code: "workflow/no-owner", reason: "hired in May", approvedBy: "lead", until: "2026-05-31" };
  const waived = (ids: Readonly<Record<string, string>>, asOf: string): readonly Finding[] =>
    check({ waivers: [{ ...waiver, ids }], asOf });

  it("accept one finding at one step, for a time", () => {
    const [, , accepted] = waived({ step: "reply" }, "2026-05-31");
    expect(accepted).toMatchObject({ code: "workflow/no-owner", waived: { reason: "hired in May" } });
    const late = waived({ step: "reply" }, "2026-06-01").map(({ code }) => code);
    expect(late).toEqual([...ALL, "core/waiver-expired"]);
    const elsewhere = waived({ step: "draft" }, "2026-05-31").map(({ code }) => code);
    expect(elsewhere).toEqual([...ALL, "core/waiver-unused"]);
  });

  it("accept a loop by its steps", () => {
    const ids = { steps: "draft+reply" };
    const found = check({ waivers: [{ ...waiver, code: ALL[0] as string, ids }], asOf: "2026-01-01" });
    expect(found[0]).toMatchObject({ waived: { reason: "hired in May" } });
  });
});

describe("a rule of one's own", () => {
  it("runs beside ours, and may throw", () => {
    const rule = {
      ...({ code: "workflow/ours", catalog: "X1", severity: "info", scope: "workflow" } as const),
      check: (): void => {
        throw new Error("no");
      },
    };
    const subject = { workflow } as never;
    expect(runRules([rule], subject)).toMatchObject([{ code: "core/rule-failed", data: { message: "no" } }]);
  });
});
