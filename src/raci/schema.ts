/**
 * Matrices of responsibilities from outside: is this JSON of the right shape?
 *
 * Shape only: an unknown role, a foreign letter or an empty matrix gets past here, as `checkRaci` has rules for them.
 * The only file of the module that needs zod.
 * @module
 */
import * as z from "zod";
import { EXPECTED_MARK, type Parsed, parseShape, readOwnRecord, safeParseShape } from "../core/internal.js";
import type {
  RaciAssignment,
  RaciDeputy,
  RaciMatrix,
  RaciPerson,
  RaciRole,
  RaciTask,
  RaciVariant,
} from "./matrix/matrix.js";
import { raciVariants } from "./matrix/variants.js";

export type { Parsed } from "../core/internal.js";

/** Makes the schema of an object whose keys are the user's. */
type RecordOf = <T>(entry: z.ZodType<T>) => z.ZodType<Readonly<Record<string, T>>>;

const text = z.string();
const id = text.min(1);
const name = z.union([text, z.strictObject({ en: text.optional(), "zh-CN": text.optional() })]);
/** Efforts and capacities: work there is none or some of. */
const amount = z.number(`${EXPECTED_MARK}a number`).min(0, `${EXPECTED_MARK}a number from 0 on`);
const pair = z.tuple([text, text], `${EXPECTED_MARK}two ids of tasks`);
const lettersPair = z.tuple([text, text], `${EXPECTED_MARK}two letters`);

const descriptor: z.ZodType<RaciVariant> = z.strictObject({
  name: text,
  letters: id,
  decider: id,
  doer: id,
  doerMax: z.int(`${EXPECTED_MARK}a whole number`).min(1, `${EXPECTED_MARK}a number from 1 on`).optional(),
  support: id.optional(),
  consulted: id.optional(),
  informed: id.optional(),
  redundant: z.array(id).optional(),
  incompatible: z.array(lettersPair).optional(),
  exclusive: z.array(id).optional(),
  others: z.array(z.tuple([text, text], `${EXPECTED_MARK}a letter and its meaning`)).optional(),
});

const task: z.ZodType<RaciTask> = z.strictObject({
  id,
  name: name.optional(),
  effort: amount.optional(),
  approves: text.optional(),
  step: text.optional(),
  skills: z.array(text).optional(),
});

const role: z.ZodType<RaciRole> = z.strictObject({
  id,
  name: name.optional(),
  kind: z.enum(["internal", "external"]).optional(),
  active: z.boolean().optional(),
  capacity: amount.optional(),
});

const assignment: z.ZodType<RaciAssignment> = z.strictObject({ task: text, role: text, letters: text });

const deputy: z.ZodType<RaciDeputy> = z.strictObject({
  ...{ role: text, deputy: text, start: text, end: text.optional(), note: text.optional() },
});

function matrixWith(recordOf: RecordOf): z.ZodType<RaciMatrix> {
  const person: z.ZodType<RaciPerson> = z.strictObject({
    id,
    name: name.optional(),
    roles: z.array(text),
    skills: recordOf(z.number()).optional(),
    wishes: z.array(text).optional(),
    capacity: amount.optional(),
    absences: z.array(z.strictObject({ start: text, end: text })).optional(),
  });
  return z.strictObject({
    name: name.optional(),
    variant: z.union([z.enum(Object.keys(raciVariants)), descriptor], `${EXPECTED_MARK}a variant`).optional(),
    tasks: z.array(task),
    roles: z.array(role),
    assignments: z.array(assignment),
    people: z.array(person).optional(),
    conflicts: z.array(pair).optional(),
    deputies: z.array(deputy).optional(),
  });
}

/** Of own keys only, and of all of them: zod's own record leaves out a skill that is called `__proto__`. */
const ownRecord: RecordOf = <T>(entry: z.ZodType<T>) =>
  z.unknown().transform((value, context): Readonly<Record<string, T>> => {
    const read = readOwnRecord(value, entry);
    if (read === null) {
      context.issues.push({ code: "invalid_type", expected: "record", input: value });
      return z.NEVER;
    }
    for (const issue of read.issues) context.issues.push({ ...issue });
    return read.made;
  });
const plainRecord: RecordOf = (entry) => z.record(text, entry);

/** The shape of a matrix, for putting into schemas of your own. */
export const raciMatrixSchema: z.ZodType<RaciMatrix> = /* @__PURE__ */ matrixWith(ownRecord);

/**
 * Reads a matrix of responsibilities from JSON or any other value.
 *
 * Keys that a matrix does not have are refused, so that a misspelled one is noticed. What a rule judges gets past: ids
 * that mean nothing, letters that the variant does not have, a matrix without tasks.
 *
 * @param input - What is to be a matrix.
 * @returns The matrix: a copy of its own.
 * @throws {OpsLogicError} `raci/malformed-matrix`; `details.data` has the first 100 findings and their count.
 * @example
 * ```ts
 * import { parseRaciMatrix } from "opslogic/raci/schema";
 *
 * const matrix = { tasks: [{ id: "reply" }], roles: [{ id: "agent" }], assignments: [] };
 * parseRaciMatrix(matrix).tasks.length; // => 1
 * parseRaciMatrix({ tasks: [{ id: "reply" }] }); // => throws raci/malformed-matrix
 * ```
 */
export function parseRaciMatrix(input: unknown): RaciMatrix {
  return parseShape(raciMatrixSchema, input, {
    code: "raci/malformed-matrix",
    caller: "parseRaciMatrix",
    argument: "matrix",
  });
}

/**
 * Like {@link parseRaciMatrix}, with findings in place of an error.
 *
 * @param input - What is to be a matrix.
 * @returns `{ ok: true, value }`, or `{ ok: false, findings }` with every part of the wrong shape.
 * @example
 * ```ts
 * import { safeParseRaciMatrix } from "opslogic/raci/schema";
 *
 * const parsed = safeParseRaciMatrix({ tasks: [{}], roles: [], assignments: [] });
 * parsed.ok ? [] : parsed.findings.map((finding) => finding.place.path); // => [["tasks", 0, "id"]]
 * ```
 */
export function safeParseRaciMatrix(input: unknown): Parsed<RaciMatrix> {
  return safeParseShape(raciMatrixSchema, input, "raci/malformed-matrix");
}

/**
 * Gives the shape of a matrix as JSON Schema (draft 2020-12), for editors and other languages.
 *
 * @returns A new object at each call.
 * @example
 * ```ts
 * import { raciMatrixJsonSchema } from "opslogic/raci/schema";
 *
 * raciMatrixJsonSchema()["required"]; // => ["tasks", "roles", "assignments"]
 * ```
 */
export function raciMatrixJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(matrixWith(plainRecord), { target: "draft-2020-12", io: "input" });
  const { $schema, ...rest } = schema;
  return { $schema, title: "Matrix of responsibilities", ...rest };
}
