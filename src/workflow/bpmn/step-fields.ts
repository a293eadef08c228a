/**
 * Which fields of a step did we write into a BPMN file? They come back from a file that others may have changed, so each is looked
 * at before it is taken.
 * @module
 */
import type { WorkflowStep } from "../definition/workflow.js";

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => typeof value === "number";
const isRecord: Check = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isName: Check = (value) => isText(value) || (isRecord(value) && Object.values(value as object).every(isText));
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const KINDS: ReadonlySet<unknown> = new Set(["start", "task", "decision", "parallel", "end"]);
const hasText =
  (...names: readonly string[]): Check =>
  (value) =>
    isRecord(value) && names.every((name) => isName((value as Readonly<Record<string, unknown>>)[name]));

const FIELDS: Readonly<Record<Exclude<keyof WorkflowStep, "id">, Check>> = {
  name: isName,
  kind: (value) => KINDS.has(value),
  owner: isText,
  minutes: isNumber,
  waitMinutes: isNumber,
  deviationMinutes: isNumber,
  deadlineMinutes: isNumber,
  resources: listOf(isText),
  addsValue: (value) => typeof value === "boolean",
  approves: listOf(isText),
  escalation: hasText("to"),
  acceptance: isName,
  instruction: isName,
  form: listOf(hasText("id")),
  documents: listOf(hasText("name")),
  partOf: isText,
};

/** The step that the fields make; `null` if they are none of ours. */
export function stepFields(fields: Readonly<Record<string, unknown>> | null): WorkflowStep | null {
  const id = fields?.["id"];
  if (fields === null || typeof id !== "string") return null;
  const taken = Object.entries(FIELDS).filter(([name, check]) => Object.hasOwn(fields, name) && check(fields[name]));
  return { id, ...Object.fromEntries(taken.map(([name]) => [name, fields[name]])) };
}
