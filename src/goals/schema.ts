/**
 * Goals from outside: is this JSON of the right shape?
 *
 * Shape only: a missing owner, a day that does not exist, a target that is no number gets past here, as `checkGoal` has
 * rules for what is wrong with a goal. The only file of the module that needs zod.
 * @module
 */
import * as z from "zod";
import { EXPECTED_MARK, type Parsed, parseShape, readOwnRecord, safeParseShape } from "../core/internal.js";
import type { Goal, GoalCheckIn, GoalLink, GoalMilestone, GoalOutcome, GoalRevision } from "./definition/goal.js";

export type { Parsed } from "../core/internal.js";

/** Makes the schema of an object whose keys are the user's. */
type RecordOf = <T>(entry: z.ZodType<T>) => z.ZodType<Readonly<Record<string, T>>>;

const expected = (phrase: string): string => `${EXPECTED_MARK}${phrase}`;

const text = z.string();
const id = text.min(1);
const day = text;
const name = z.union([text, z.strictObject({ en: text.optional(), "zh-CN": text.optional() })], {
  error: expected("a name"),
});
const amount = z.union([z.number(), text], { error: expected("a number or its text") });

const change = z.strictObject({ kind: z.enum(["relative", "absolute", "factor"]), size: amount });
const range = z.strictObject({ low: amount, high: amount });
const thresholds = z.strictObject({ commit: amount, target: amount, stretch: amount });
const milestone: z.ZodType<GoalMilestone> = z.strictObject({
  ...{ id, name: name.optional(), weight: amount.optional(), dueDate: day.optional() },
});
const link: z.ZodType<GoalLink> = z.strictObject({
  ...{ goal: text, kind: z.enum(["contribute", "support"]), weight: amount.optional(), share: amount.optional() },
});
const kind = z.enum(["numeric", "binary", "milestones", "range", "thresholds", "baseline"]);

/** All that a revision may change, but the kind. */
const fields = {
  ...{ name, description: name, metric: name, kpi: text, deliverable: name },
  direction: z.enum(["increase", "decrease", "maintain", "achieve", "complete"]),
  ...{ start: amount, target: amount, change, unit: text, comparator: z.enum([">=", "<=", ">", "<", "between"]) },
  ...{ range, tolerance: amount, thresholds, milestones: z.array(milestone) },
  ...{ owner: text, contributors: z.array(text), startDate: day, dueDate: day },
  checkInEvery: z.enum(["daily", "weekly", "biweekly", "monthly", "quarterly"]),
  ...{ parents: z.array(link), rollUp: z.enum(["average", "sum", "own"]), ownWeight: amount },
  ...{ contribution: name, level: text, source: text },
};

const definition = z.strictObject(fields).partial();
const revised = z.strictObject(
  Object.fromEntries(Object.entries(fields).map(([field, schema]) => [field, z.nullable(schema).optional()])),
);

const revision = z.strictObject({
  ...{ date: day, reason: text, by: text.optional(), set: revised.extend({ kind: kind.optional() }) },
  // The fields of the set are those of the definition, each or null: put together above, out of the types' sight.
}) as unknown as z.ZodType<GoalRevision>;

const outcome: z.ZodType<GoalOutcome> = z.strictObject({
  ...{ date: day, result: z.enum(["achieved", "partly-achieved", "missed", "abandoned"]) },
  ...{ value: amount.optional(), note: text.optional() },
});

function goalWith(recordOf: RecordOf): z.ZodType<Goal> {
  const checkIn: z.ZodType<GoalCheckIn> = z.strictObject({
    ...{ date: day, value: amount.optional(), done: z.boolean().optional(), milestones: recordOf(amount).optional() },
    ...{ confidence: amount.optional(), status: z.enum(["on-track", "at-risk", "off-track"]).optional() },
    note: text.optional(),
  });
  return z.strictObject({
    ...{ id, kind, ...definition.shape },
    ...{ checkIns: z.array(checkIn).optional(), revisions: z.array(revision).optional(), outcome: outcome.optional() },
  });
}

/** Of own keys only, and of all of them: a milestone may be called `__proto__`. */
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

/** The shape of a goal, for putting into schemas of your own. */
export const goalSchema: z.ZodType<Goal> = /* @__PURE__ */ goalWith(ownRecord);

const goalsSchema: z.ZodType<readonly Goal[]> = /* @__PURE__ */ z.array(goalSchema);

const CODE = "goals/malformed-goal";

/**
 * Reads a goal from JSON or any other value.
 *
 * Keys that a goal does not have are refused, so that a misspelled one is noticed. Whether a text can be read as the
 * number or day that it stands for is for `checkGoal`.
 *
 * @param input - What is to be a goal.
 * @returns The goal: a copy of its own.
 * @throws {OpsLogicError} `goals/malformed-goal`; `details.data` has the first 100 findings and their count.
 * @example
 * ```ts
 * import { parseGoal } from "opslogic/goals/schema";
 *
 * parseGoal({ id: "churn", kind: "numeric", start: 8, target: "5.0", unit: "%", dueDate: "2026-12-31" }).target; // => "5.0"
 * parseGoal({ id: "churn", kind: "numeric", target: [5] }); // => throws goals/malformed-goal
 * ```
 */
export function parseGoal(input: unknown): Goal {
  return parseShape(goalSchema, input, { code: CODE, caller: "parseGoal", argument: "goal" });
}

/**
 * Like {@link parseGoal}, with findings in place of an error.
 *
 * @param input - What is to be a goal.
 * @returns `{ ok: true, value }`, or `{ ok: false, findings }` with every part of the wrong shape.
 * @example
 * ```ts
 * import { safeParseGoal } from "opslogic/goals/schema";
 *
 * const parsed = safeParseGoal({ id: "churn", kind: "numeric", checkIns: [{ date: 20260331, value: 5 }] });
 * parsed.ok ? [] : parsed.findings.map((finding) => finding.place.path); // => [["checkIns", 0, "date"]]
 * ```
 */
export function safeParseGoal(input: unknown): Parsed<Goal> {
  return safeParseShape(goalSchema, input, CODE);
}

/**
 * Reads a list of goals from JSON or any other value.
 *
 * @param input - What is to be an array of goals.
 * @returns The goals: copies of their own, in the order given.
 * @throws {OpsLogicError} `goals/malformed-goal`; `details.data` has the first 100 findings and their count.
 * @example
 * ```ts
 * import { parseGoals } from "opslogic/goals/schema";
 *
 * parseGoals([{ id: "churn", kind: "numeric" }, { id: "app", kind: "binary" }]).map(({ id }) => id); // => ["churn", "app"]
 * ```
 */
export function parseGoals(input: unknown): readonly Goal[] {
  return parseShape(goalsSchema, input, { code: CODE, caller: "parseGoals", argument: "goals" });
}

/**
 * Like {@link parseGoals}, with findings in place of an error.
 *
 * @param input - What is to be an array of goals.
 * @returns `{ ok: true, value }`, or `{ ok: false, findings }` with every part of the wrong shape.
 * @example
 * ```ts
 * import { safeParseGoals } from "opslogic/goals/schema";
 *
 * const parsed = safeParseGoals([{ id: "churn", kind: "numeric" }, { id: "app" }]);
 * parsed.ok ? [] : parsed.findings.map((finding) => finding.place.path); // => [[1, "kind"]]
 * ```
 */
export function safeParseGoals(input: unknown): Parsed<readonly Goal[]> {
  return safeParseShape(goalsSchema, input, CODE);
}

/**
 * Gives the shape of a goal as JSON Schema (draft 2020-12), for editors and other languages.
 *
 * @returns A new object at each call.
 * @example
 * ```ts
 * import { goalJsonSchema } from "opslogic/goals/schema";
 *
 * goalJsonSchema()["required"]; // => ["id", "kind"]
 * ```
 */
export function goalJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(goalWith(plainRecord), { target: "draft-2020-12", io: "input" });
  return { $schema, title: "Goal", ...rest };
}
