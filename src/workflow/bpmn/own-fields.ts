/**
 * Which fields did we write into a BPMN file? They come back from a file that others may have changed, so each is looked at
 * before it is taken.
 * @module
 */
import type { Workflow, WorkflowLink, WorkflowStep } from "../definition/workflow.js";

/** Fields that a file holds, of which nothing is known yet. */
export type GivenFields = Readonly<Record<string, unknown>>;

type Check = (value: unknown) => boolean;
type Checks<T> = Readonly<Record<keyof T, Check>>;

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => typeof value === "number";
const isFlag: Check = (value) => typeof value === "boolean";
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const KINDS: ReadonlySet<unknown> = new Set(["start", "task", "decision", "parallel", "end"]);

/** A thing with the fields that are asked for, perhaps with some of the others, and with nothing else. */
function thing<T>(required: Partial<Checks<T>>, others: Partial<Checks<T>> = {}): Check {
  const checks = new Map<string, Check>(
    Object.entries<Check | undefined>({ ...required, ...others }) as [string, Check][],
  );
  return (value) =>
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(required).every((name) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, part]) => checks.get(name)?.(part) === true);
}

const isNames = thing<{ en: unknown; "zh-CN": unknown }>({}, { en: isText, "zh-CN": isText });
const isName: Check = (value) => isText(value) || isNames(value);

const STEP: Checks<Omit<WorkflowStep, "id">> = {
  name: isName,
  kind: (value) => KINDS.has(value),
  owner: isText,
  minutes: isNumber,
  waitMinutes: isNumber,
  deviationMinutes: isNumber,
  deadlineMinutes: isNumber,
  resources: listOf(isText),
  addsValue: isFlag,
  approves: listOf(isText),
  escalation: thing<{ to: unknown; afterMinutes: unknown }>({ to: isText }, { afterMinutes: isNumber }),
  acceptance: isName,
  instruction: isName,
  form: listOf(
    thing<{ id: unknown; name: unknown; required: unknown }>({ id: isText }, { name: isName, required: isFlag }),
  ),
  documents: listOf(thing<{ name: unknown; href: unknown }>({ name: isName }, { href: isText })),
  partOf: isText,
};

const LINK: Checks<Omit<WorkflowLink, "from" | "to">> = { condition: isName, probability: isNumber };

const HEAD: Checks<Omit<Workflow, "steps" | "links">> = {
  id: isText,
  name: isName,
  purpose: isName,
  roles: listOf(thing<{ id: unknown; name: unknown }>({ id: isText }, { name: isName })),
  slaMinutes: isNumber,
  version: isText,
  effectiveDate: isText,
  reviewDate: isText,
};

function taken<T extends object>(fields: GivenFields | null, checks: Checks<T>): T {
  if (fields === null) return {} as T;
  const known = Object.entries<Check>(checks as Readonly<Record<string, Check>>).filter(
    ([name, check]) => Object.hasOwn(fields, name) && check(fields[name]),
  );
  return Object.fromEntries(known.map(([name]) => [name, fields[name]])) as T;
}

/** The step that the fields make; `null` if they are none of ours. */
export function stepOfFields(fields: GivenFields | null): WorkflowStep | null {
  const id = fields?.["id"];
  return typeof id === "string" ? { id, ...taken<Omit<WorkflowStep, "id">>(fields, STEP) } : null;
}

/** What a link says beside its ends. */
export function linkFields(fields: GivenFields | null): Omit<WorkflowLink, "from" | "to"> {
  return taken(fields, LINK);
}

/** What a workflow says beside its steps and links. */
export function headFields(fields: GivenFields | null): Omit<Workflow, "steps" | "links"> {
  return taken(fields, HEAD);
}

/** JSON as fields; `null` if it is none, or no thing with fields. */
export function fieldsOf(json: string): GivenFields | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as GivenFields) : null;
  } catch {
    return null;
  }
}
