/**
 * Workflows from outside: is this JSON of the right shape?
 *
 * Shape only: a link into nowhere, a negative duration or a workflow without steps gets past here, as `checkWorkflow` has
 * rules for them. The only file of the module that needs zod.
 * @module
 */
import * as z from "zod";
import { EXPECTED_MARK, type Parsed, parseShape, safeParseShape } from "../core/internal.js";
import type { StepDocument, StepField, Workflow, WorkflowLink, WorkflowStep } from "./definition/workflow.js";

export type { Parsed } from "../core/internal.js";

const text = z.string();
const id = text.min(1);
const name = z.union([text, z.strictObject({ en: text.optional(), "zh-CN": text.optional() })]);
/** Times that no rule judges. */
const amount = z.number(`${EXPECTED_MARK}a number`).min(0, `${EXPECTED_MARK}a number from 0 on`);

const document: z.ZodType<StepDocument> = z.strictObject({ name, href: text.optional() });

const field: z.ZodType<StepField> = z.strictObject({ id, name: name.optional(), required: z.boolean().optional() });

const link: z.ZodType<WorkflowLink> = z.strictObject({
  from: text,
  to: text,
  condition: name.optional(),
  probability: z.number().optional(),
});

function workflowWith(minutes: z.ZodType<number>): z.ZodType<Workflow> {
  const step: z.ZodType<WorkflowStep> = z.strictObject({
    id,
    name: name.optional(),
    kind: z.enum(["start", "task", "decision", "parallel", "end"]).optional(),
    owner: text.optional(),
    minutes: minutes.optional(),
    waitMinutes: amount.optional(),
    deviationMinutes: amount.optional(),
    deadlineMinutes: z.number().optional(),
    resources: z.array(text).optional(),
    addsValue: z.boolean().optional(),
    approves: z.array(text).optional(),
    escalation: z.strictObject({ to: text, afterMinutes: amount.optional() }).optional(),
    acceptance: name.optional(),
    instruction: name.optional(),
    form: z.array(field).optional(),
    documents: z.array(document).optional(),
    partOf: text.optional(),
  });
  return z.strictObject({
    id: text.optional(),
    name: name.optional(),
    purpose: name.optional(),
    steps: z.array(step),
    links: z.array(link),
    roles: z.array(z.strictObject({ id, name: name.optional() })).optional(),
    slaMinutes: z.number().optional(),
    version: text.optional(),
    effectiveDate: text.optional(),
    reviewDate: text.optional(),
  });
}

/** Endless and undefined durations too: a rule tells of them. */
const anyNumber = z.custom<number>((value) => typeof value === "number", `${EXPECTED_MARK}a number`);

/** The shape of a workflow, for putting into schemas of your own. */
export const workflowSchema: z.ZodType<Workflow> = /* @__PURE__ */ workflowWith(anyNumber);

/**
 * Reads a workflow from JSON or any other value.
 *
 * Keys that a workflow does not have are refused, so that a misspelled one is noticed. What a rule judges gets past: links
 * into nowhere, negative durations, a workflow without steps.
 *
 * @param input - What is to be a workflow.
 * @returns The workflow: a copy of its own.
 * @throws {OpsLogicError} `workflow/malformed-workflow`; `details.data` has the first 100 findings and their count.
 * @example
 * ```ts
 * import { parseWorkflow } from "opslogic/workflow/schema";
 *
 * const workflow = { steps: [{ id: "reply", minutes: -5 }], links: [{ from: "reply", to: "nowhere" }] };
 * parseWorkflow(workflow).steps.length; // => 1
 * parseWorkflow({ steps: [{ id: "reply", minutes: "5" }], links: [] }); // => throws workflow/malformed-workflow
 * ```
 */
export function parseWorkflow(input: unknown): Workflow {
  return parseShape(workflowSchema, input, {
    code: "workflow/malformed-workflow",
    caller: "parseWorkflow",
    argument: "workflow",
  });
}

/**
 * Like {@link parseWorkflow}, with findings in place of an error.
 *
 * @param input - What is to be a workflow.
 * @returns `{ ok: true, value }`, or `{ ok: false, findings }` with every part of the wrong shape.
 * @example
 * ```ts
 * import { safeParseWorkflow } from "opslogic/workflow/schema";
 *
 * const parsed = safeParseWorkflow({ steps: [{ id: "reply", kind: "work" }], links: [{ from: "reply" }] });
 * parsed.ok ? [] : parsed.findings.map((finding) => finding.place.path);
 * // => [["steps", 0, "kind"], ["links", 0, "to"]]
 * ```
 */
export function safeParseWorkflow(input: unknown): Parsed<Workflow> {
  return safeParseShape(workflowSchema, input, "workflow/malformed-workflow");
}

/**
 * Gives the shape of a workflow as JSON Schema (draft 2020-12), for editors and other languages.
 *
 * @returns A new object at each call.
 * @example
 * ```ts
 * import { workflowJsonSchema } from "opslogic/workflow/schema";
 *
 * workflowJsonSchema()["required"]; // => ["steps", "links"]
 * ```
 */
export function workflowJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(workflowWith(z.number()), { target: "draft-2020-12", io: "input" });
  const { $schema, ...rest } = schema;
  return { $schema, title: "Workflow", ...rest };
}
