import { render } from "opslogic/core";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { checkWorkflow } from "opslogic/workflow";
import { parseWorkflow, safeParseWorkflow, workflowJsonSchema, workflowSchema } from "opslogic/workflow/schema";
import { describe, expect, it } from "vitest";
import { OpsLogicError } from "../../src/core/error.js";
import { deepFreeze } from "../kpi/vectors.js";

const workflow = {
  ...{ id: "complaints", name: { en: "Complaints", "zh-CN": "客户投诉" }, purpose: "Reply in time" },
  steps: [
    {
      ...{ id: "reply", name: "Reply", kind: "task", owner: "agent", minutes: 40.5, waitMinutes: 0 },
      ...{ deviationMinutes: 5, deadlineMinutes: 60, resources: ["tickets"], addsValue: true, approves: ["draft"] },
      ...{ escalation: { to: "lead", afterMinutes: 10 }, acceptance: { en: "Sent" }, instruction: "Write" },
      form: [{ id: "text", name: "Text", required: true }],
      documents: [{ name: "Guide", href: "https://example.com" }],
      partOf: "case",
    },
  ],
  links: [{ from: "reply", to: "reply", condition: { "zh-CN": "不满意" }, probability: 0.1 }],
  roles: [{ id: "agent", name: "Agent" }],
  ...{ slaMinutes: 480, version: "2", effectiveDate: "2026-01-01", reviewDate: "2026-12-31" },
};
const minimal = { steps: [], links: [] };
const withStep = (step: object): object => ({ ...minimal, steps: [{ id: "a", ...step }] });
const withLink = (link: object): object => ({ ...minimal, links: [{ from: "a", to: "b", ...link }] });

/** Wrong workflows, each with the path and the problem that is found. */
// biome-ignore format: a table
const wrong: readonly (readonly [string, unknown, readonly (string | number)[], string])[] = [
  ["no object", "workflow", [], "other-type"],
  ["null", null, [], "other-type"],
  ["no steps", { links: [] }, ["steps"], "other-type"],
  ["no links", { steps: [] }, ["links"], "other-type"],
  ["a misspelled key", { ...minimal, sla: 60 }, [], "unknown-key"],
  ["an empty id", withStep({ id: "" }), ["steps", 0, "id"], "empty"],
  ["another kind", withStep({ kind: "gateway" }), ["steps", 0, "kind"], "other-value"],
  ["minutes as text", withStep({ minutes: "5" }), ["steps", 0, "minutes"], "other-type"],
  ["minutes as null", withStep({ minutes: null }), ["steps", 0, "minutes"], "other-type"],
  ["a negative wait", withStep({ waitMinutes: -1 }), ["steps", 0, "waitMinutes"], "other-type"],
  ["an endless deadline", withStep({ deadlineMinutes: Number.POSITIVE_INFINITY }), ["steps", 0, "deadlineMinutes"], "other-type"],
  ["an owner as a list", withStep({ owner: ["A"] }), ["steps", 0, "owner"], "other-type"],
  ["resources as text", withStep({ resources: "form" }), ["steps", 0, "resources"], "other-type"],
  ["an escalation to nobody", withStep({ escalation: {} }), ["steps", 0, "escalation", "to"], "other-type"],
  ["a field without id", withStep({ form: [{}] }), ["steps", 0, "form", 0, "id"], "other-type"],
  ["a link without target", withLink({ to: undefined }), ["links", 0, "to"], "other-type"],
  ["a probability as text", withLink({ probability: "50%" }), ["links", 0, "probability"], "other-type"],
  ["a service level as text", { ...minimal, slaMinutes: "1h" }, ["slaMinutes"], "other-type"],
];

describe("parseWorkflow", () => {
  it("gives the workflow back, whole and as a copy", () => {
    const input = deepFreeze(structuredClone(workflow));
    const parsed = parseWorkflow(input);
    expect(parsed).toEqual(input);
    expect(parsed.steps).not.toBe(input.steps);
    expect(parseWorkflow(minimal)).toEqual(minimal);
  });

  it.each([-5, Number.NaN, Number.POSITIVE_INFINITY])(
    "lets minutes of %d through, as a rule judges them",
    (minutes) => {
      const codes = checkWorkflow(parseWorkflow(withStep({ minutes }))).map(({ code }) => code);
      expect(codes).toContain("workflow/bad-duration");
    },
  );

  it("lets through what else a rule judges", () => {
    const steps = [{ id: "a" }, { id: "a" }, { id: "d", kind: "decision" }];
    const links = [{ from: "a", to: "x" }, ...["d", "d"].map((to) => ({ from: "a", to, probability: -7 }))];
    const codes = checkWorkflow(parseWorkflow({ steps, links, slaMinutes: -1 })).map(({ code }) => code);
    for (const code of ["duplicate-step", "unknown-step", "duplicate-link", "no-duration", "sla-impossible"]) {
      expect(codes).toContain(`workflow/${code}`);
    }
    expect(checkWorkflow(parseWorkflow(minimal)).map(({ code }) => code)).toEqual(["workflow/no-steps"]);
  });

  it.each(wrong)("refuses %s", (_, input, path, problem) => {
    const parsed = safeParseWorkflow(input);
    const findings = parsed.ok ? [] : parsed.findings;
    const expected = { code: "workflow/malformed-workflow", severity: "error", place: { path }, data: { problem } };
    expect(findings[0]).toMatchObject(expected);
    expect(() => parseWorkflow(input)).toThrow("[workflow/malformed-workflow]");
    expect(render(findings[0] as never, en)).not.toMatch(/undefined|null|\[object/);
    expect(render(findings[0] as never, zhCN)).toMatch(/^[^：]+：(应为|没有|只能是)[^a-z]*[a-z,、 ]*[^a-z]*。$/u);
  });

  it("counts the findings in its error", () => {
    try {
      parseWorkflow({ ...minimal, steps: Array.from({ length: 500 }, () => ({ id: 1 })) });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(OpsLogicError);
      const { details } = error as OpsLogicError;
      expect(details).toMatchObject({ function: "parseWorkflow", path: ["workflow", "steps", 0, "id"] });
      expect(details.data).toMatchObject({ count: 500 });
    }
  });
});

describe("the shape", () => {
  it("is a schema, and JSON Schema without holes", () => {
    expect(workflowSchema.safeParse(workflow).success).toBe(true);
    const schema = workflowJsonSchema();
    expect(schema).toMatchObject({ title: "Workflow", type: "object", additionalProperties: false });
    expect(JSON.stringify(schema)).not.toContain("{}");
    expect(JSON.stringify(schema)).toContain('"minutes":{"type":"number"}');
    expect(workflowJsonSchema()).not.toBe(schema);
  });
});
