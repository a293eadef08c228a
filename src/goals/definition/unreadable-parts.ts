/**
 * Which numbers and days of a goal cannot be read? Where each stands, so that a check can go on without it.
 * @module
 */
import { isDay } from "../../calendar/index.js";
import { readDecimal } from "../../core/internal.js";
import type { Goal, GoalAmount } from "./goal.js";

/** A part that is no number or no day. */
export interface UnreadablePart {
  readonly kind: "number" | "day";
  readonly path: readonly (string | number)[];
  readonly value: string | number;
}

/** Whether an amount is a finite number that is not absurdly long. */
export function isAmount(amount: GoalAmount): boolean {
  return typeof readDecimal(amount) !== "string";
}

/** The fields of a goal that a definition or a revision may hold; a revision may say `null`. */
type Definition = { readonly [Field in keyof Goal]?: Goal[Field] | null };

/** All unreadable parts of a goal, its history and revisions included. */
export function unreadableParts(goal: Goal): readonly UnreadablePart[] {
  const found: UnreadablePart[] = [];
  const { number, day } = collector(found);
  readDefinition(goal, [], found);
  for (const [at, checkIn] of (goal.checkIns ?? []).entries()) {
    day(checkIn.date, "checkIns", at, "date");
    number(checkIn.value, "checkIns", at, "value");
    number(checkIn.confidence, "checkIns", at, "confidence");
    for (const [id, share] of Object.entries(checkIn.milestones ?? {})) number(share, "checkIns", at, "milestones", id);
  }
  for (const [at, revision] of (goal.revisions ?? []).entries()) {
    day(revision.date, "revisions", at, "date");
    readDefinition(revision.set, ["revisions", at, "set"], found);
  }
  day(goal.outcome?.date, "outcome", "date");
  number(goal.outcome?.value, "outcome", "value");
  return found;
}

function readDefinition(definition: Definition, prefix: readonly (string | number)[], found: UnreadablePart[]): void {
  const { number, day } = collector(found, prefix);
  const { change, range, thresholds, milestones, parents } = definition;
  number(definition.start, "start");
  number(definition.target, "target");
  number(change?.size, "change", "size");
  number(range?.low, "range", "low");
  number(range?.high, "range", "high");
  number(definition.tolerance, "tolerance");
  number(thresholds?.commit, "thresholds", "commit");
  number(thresholds?.target, "thresholds", "target");
  number(thresholds?.stretch, "thresholds", "stretch");
  for (const [at, { weight, dueDate }] of (milestones ?? []).entries()) {
    number(weight, "milestones", at, "weight");
    day(dueDate, "milestones", at, "dueDate");
  }
  for (const [at, { weight, share }] of (parents ?? []).entries()) {
    number(weight, "parents", at, "weight");
    number(share, "parents", at, "share");
  }
  number(definition.ownWeight, "ownWeight");
  day(definition.startDate, "startDate");
  day(definition.dueDate, "dueDate");
}

type Take<Value> = (value: Value | null | undefined, ...path: readonly (string | number)[]) => void;

function collector(
  found: UnreadablePart[],
  prefix: readonly (string | number)[] = [],
): { readonly number: Take<GoalAmount>; readonly day: Take<string> } {
  return {
    number: (value, ...path) => {
      if (value !== undefined && value !== null && !isAmount(value)) {
        found.push({ kind: "number", path: [...prefix, ...path], value });
      }
    },
    day: (value, ...path) => {
      if (value !== undefined && value !== null && !isDay(value)) {
        found.push({ kind: "day", path: [...prefix, ...path], value });
      }
    },
  };
}

/** Lists whose entries are read one by one, each reader passing over what it cannot read. */
const LISTS: readonly string[] = ["milestones", "parents"];

/**
 * The goal without what cannot be read: a field that holds an unreadable number or day is left out whole, as is an
 * entry of the history without a readable day.
 */
export function readablePart(goal: Goal, unreadable: readonly UnreadablePart[]): Goal {
  if (unreadable.length === 0) return goal;
  const bad = (...prefix: readonly (string | number)[]): boolean =>
    unreadable.some(({ path }) => prefix.every((step, index) => path[index] === step));
  const without = <Entry extends object>(entry: Entry, ...prefix: readonly (string | number)[]): Entry =>
    Object.fromEntries(
      Object.entries(entry).filter(([field]) => LISTS.includes(field) || !bad(...prefix, field)),
    ) as Entry;
  const { checkIns, revisions, outcome, ...definition } = goal;
  return {
    ...without(definition),
    ...(checkIns === undefined
      ? {}
      : {
          checkIns: checkIns.flatMap((entry, at) =>
            bad("checkIns", at, "date") ? [] : [without(entry, "checkIns", at)],
          ),
        }),
    ...(revisions === undefined
      ? {}
      : {
          revisions: revisions.flatMap((entry, at) =>
            bad("revisions", at, "date") ? [] : [{ ...entry, set: without(entry.set, "revisions", at, "set") }],
          ),
        }),
    ...(outcome === undefined || bad("outcome", "date") ? {} : { outcome: without(outcome, "outcome") }),
  };
}
