/**
 * What must not compile?
 * @module
 */
import type { Finding, Severity } from "opslogic/core";
import {
  checkWorkflow,
  type Workflow,
  type WorkflowRule,
  type WorkflowScope,
  workflowCatalog,
  workflowRules,
} from "opslogic/workflow";
import { parseWorkflow, safeParseWorkflow, workflowSchema } from "opslogic/workflow/schema";
import { describe, expectTypeOf, test } from "vitest";

const workflow = {
  steps: [{ id: "reply", kind: "task", owner: "agent", minutes: 40 }],
  links: [{ from: "reply", to: "reply" }],
} as const;

describe("a workflow", () => {
  test("is plain data, also where it is a constant", () => {
    expectTypeOf(checkWorkflow(workflow)).toEqualTypeOf<readonly Finding[]>();
    checkWorkflow({ ...workflow, slaMinutes: undefined, name: { "zh-CN": "回复" } });
    // @ts-expect-error links have two ends
    checkWorkflow({ ...workflow, links: [{ from: "reply" }] });
    // @ts-expect-error no such kind
    checkWorkflow({ ...workflow, steps: [{ id: "which", kind: "gateway" }] });
    // @ts-expect-error minutes are a number
    checkWorkflow({ ...workflow, steps: [{ id: "reply", minutes: "40" }] });
  });

  test("cannot be written to", () => {
    const known = workflow as Workflow;
    // @ts-expect-error readonly
    known.steps[0] = { id: "other" };
    // @ts-expect-error readonly
    known.slaMinutes = 5;
  });

  test("from outside is a workflow or findings", () => {
    expectTypeOf(parseWorkflow).parameter(0).toBeUnknown();
    expectTypeOf(parseWorkflow({})).toEqualTypeOf<Workflow>();
    expectTypeOf(workflowSchema.parse({})).toEqualTypeOf<Workflow>();
    const parsed = safeParseWorkflow({});
    if (parsed.ok) expectTypeOf(parsed.value).toEqualTypeOf<Workflow>();
    else expectTypeOf(parsed.findings).toEqualTypeOf<readonly Finding[]>();
    // @ts-expect-error not before it is known which
    void parsed.value;
  });
});

describe("the check", () => {
  test("takes limits that there are", () => {
    checkWorkflow(workflow, { limits: { maxHandOffs: 2, requireDeadline: true } });
    // @ts-expect-error spelled with a capital O
    checkWorkflow(workflow, { limits: { maxHandoffs: 2 } });
    // @ts-expect-error a number
    checkWorkflow(workflow, { limits: { maxHandOffs: "2" } });
  });

  test("tells number, severity and scope of each rule", () => {
    expectTypeOf(workflowRules).toEqualTypeOf<readonly WorkflowRule[]>();
    expectTypeOf(workflowCatalog["workflow/dead-end"]).toEqualTypeOf<
      { readonly catalog: string; readonly severity: Severity; readonly scope: WorkflowScope } | undefined
    >();
  });
});
