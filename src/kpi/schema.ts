/**
 * Models and targets from outside: is this JSON of the right shape?
 *
 * Shape only: a missing direction, an unknown column or a day that does not exist gets past here, as
 * `checkKpis` and `checkTargets` have rules for them. The only file of the module that needs zod.
 * @module
 */
import * as z from "zod";
import { type Parsed, parseShape, readOwnRecord, safeParseShape } from "../core/internal.js";
import type { ColumnDefinition, KpiDefinition, KpiModel, TableDefinition } from "./model/model.js";
import type { TargetRow } from "./targets/targets.js";

export type { Parsed } from "../core/internal.js";

/** Makes the schema of an object whose keys are the user's. */
type RecordOf = <T>(entry: z.ZodType<T>) => z.ZodType<Readonly<Record<string, T>>>;

const text = z.string();
const name = z.union([text, z.strictObject({ en: text.optional(), "zh-CN": text.optional() })]);
const fillPolicy = z.enum(["none", "null", "zero", "carry"]);

const column: z.ZodType<ColumnDefinition> = z.strictObject({
  type: z.enum(["number", "text", "date", "boolean"]).optional(),
  unit: text.optional(),
  stock: z.boolean().optional(),
  name: name.optional(),
});

const kpi: z.ZodType<KpiDefinition> = z.strictObject({
  id: text.min(1),
  name: name.optional(),
  description: name.optional(),
  formula: text,
  where: text.optional(),
  unit: text.optional(),
  direction: z.enum(["higher", "lower", "range", "none"]).optional(),
  owner: text.optional(),
  source: text.optional(),
  frequency: text.optional(),
  effectiveFrom: text.optional(),
  effectiveUntil: text.optional(),
  missing: z.strictObject({ periods: fillPolicy.optional(), members: fillPolicy.optional() }).optional(),
});

function modelWith(recordOf: RecordOf): z.ZodType<KpiModel> {
  const table: z.ZodType<TableDefinition> = z.strictObject({
    date: text.optional(),
    zone: text.optional(),
    columns: recordOf(column).optional(),
    key: text.optional(),
    lookups: recordOf(text).optional(),
    members: z.array(text).optional(),
  });
  return z.strictObject({ tables: recordOf(table), kpis: z.array(kpi) });
}

function targetsWith(recordOf: RecordOf): z.ZodType<readonly TargetRow[]> {
  const amount = z.union([z.number(), text]).optional();
  const row = z.strictObject({
    ...{ kpi: text, period: text, members: recordOf(text.nullable()).optional(), scenario: text.optional() },
    ...{ value: amount, low: amount, high: amount, nominal: amount, minimum: amount, target: amount, stretch: amount },
    ...{ owner: text.optional(), source: text.optional(), sample: z.boolean().optional() },
  });
  // Which amounts go together is a rule of checkTargets, so a row with none or several gets past.
  return z.array(row) as unknown as z.ZodType<readonly TargetRow[]>;
}

/** Of own keys only, and of all of them: zod's own record leaves out a column that is called `__proto__`. */
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

/** The shape of a model, for putting into schemas of your own. */
export const kpiModelSchema: z.ZodType<KpiModel> = /* @__PURE__ */ modelWith(ownRecord);
/** The shape of rows of targets. */
export const targetRowsSchema: z.ZodType<readonly TargetRow[]> = /* @__PURE__ */ targetsWith(ownRecord);

/**
 * Reads a KPI model from JSON or any other value.
 *
 * Keys that a model does not have are refused, so that a misspelled one is noticed.
 *
 * @param input - What is to be a model.
 * @returns The model: a copy of its own.
 * @throws {OpsLogicError} `kpi/malformed-model`; `details.data` has the first 100 findings and their count.
 * @example
 * ```ts
 * import { parseKpiModel } from "opslogic/kpi/schema";
 *
 * parseKpiModel({ tables: { orders: { date: "Day" } }, kpis: [{ id: "revenue", formula: "sum(Sales)" }] }).kpis.length; // => 1
 * parseKpiModel({ tables: {}, kpis: [{ id: "revenue" }] }); // => throws kpi/malformed-model
 * ```
 */
export function parseKpiModel(input: unknown): KpiModel {
  return parseShape(kpiModelSchema, input, { code: "kpi/malformed-model", caller: "parseKpiModel", argument: "model" });
}

/**
 * Like {@link parseKpiModel}, with findings in place of an error.
 *
 * @param input - What is to be a model.
 * @returns `{ ok: true, value }`, or `{ ok: false, findings }` with every part of the wrong shape.
 * @example
 * ```ts
 * import { safeParseKpiModel } from "opslogic/kpi/schema";
 *
 * const parsed = safeParseKpiModel({ tables: {}, kpis: [{ id: "revenue" }] });
 * parsed.ok ? [] : parsed.findings.map((finding) => finding.place.path); // => [["kpis", 0, "formula"]]
 * ```
 */
export function safeParseKpiModel(input: unknown): Parsed<KpiModel> {
  return safeParseShape(kpiModelSchema, input, "kpi/malformed-model");
}

/**
 * Gives the shape of a model as JSON Schema (draft 2020-12), for editors and other languages.
 *
 * @returns A new object at each call.
 * @example
 * ```ts
 * import { kpiModelJsonSchema } from "opslogic/kpi/schema";
 *
 * kpiModelJsonSchema()["required"]; // => ["tables", "kpis"]
 * ```
 */
export function kpiModelJsonSchema(): Readonly<Record<string, unknown>> {
  return jsonSchemaOf(modelWith(plainRecord), "KPI model");
}

/**
 * Reads rows of targets from JSON or any other value.
 *
 * @param input - What is to be an array of targets. Numbers, or decimal text to keep every digit.
 * @returns The rows: copies of their own. Whether their amounts make sense is for `checkTargets`.
 * @throws {OpsLogicError} `kpi/malformed-targets`; `details.data` has the first 100 findings and their count.
 * @example
 * ```ts
 * import { parseTargetRows } from "opslogic/kpi/schema";
 *
 * parseTargetRows([{ kpi: "margin", period: "2026-Q1", members: { Region: "East" }, value: "0.12" }]).length; // => 1
 * ```
 */
export function parseTargetRows(input: unknown): readonly TargetRow[] {
  return parseShape(targetRowsSchema, input, {
    code: "kpi/malformed-targets",
    caller: "parseTargetRows",
    argument: "rows",
  });
}

/**
 * Like {@link parseTargetRows}, with findings in place of an error.
 *
 * @param input - What is to be an array of targets.
 * @returns `{ ok: true, value }`, or `{ ok: false, findings }` with every part of the wrong shape.
 * @example
 * ```ts
 * import { safeParseTargetRows } from "opslogic/kpi/schema";
 *
 * const parsed = safeParseTargetRows([{ kpi: "margin", value: 0.12 }]);
 * parsed.ok ? [] : parsed.findings.map((finding) => finding.place.path); // => [[0, "period"]]
 * ```
 */
export function safeParseTargetRows(input: unknown): Parsed<readonly TargetRow[]> {
  return safeParseShape(targetRowsSchema, input, "kpi/malformed-targets");
}

/**
 * Gives the shape of rows of targets as JSON Schema (draft 2020-12).
 *
 * @returns A new object at each call.
 * @example
 * ```ts
 * import { targetRowsJsonSchema } from "opslogic/kpi/schema";
 *
 * targetRowsJsonSchema()["type"]; // => "array"
 * ```
 */
export function targetRowsJsonSchema(): Readonly<Record<string, unknown>> {
  return jsonSchemaOf(targetsWith(plainRecord), "Targets of KPIs");
}

function jsonSchemaOf(schema: z.ZodType, title: string): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" });
  return { $schema, title, ...rest };
}
