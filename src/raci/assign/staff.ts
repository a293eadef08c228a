/**
 * What do people bring along: skills, wishes, time? Read once, in exact amounts.
 * @module
 */

import { toDayNumber } from "../../calendar/internal.js";
import { OpsLogicError } from "../../core/index.js";
import { describeValue, type Fraction, toFraction } from "../../core/internal.js";
import type { RaciPerson, RaciTask } from "../matrix/matrix.js";

/** A task to be assigned. */
export interface TaskToAssign extends RaciTask {
  /** First and last day of the work: who is absent on one of them is not available. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** Tasks and people by position, with amounts as whole numbers of one small unit. */
export interface Staff {
  readonly effort: readonly bigint[];
  /** `null` for somebody without a limit. */
  readonly capacity: readonly (bigint | null)[];
  /** People with all skills of a task. */
  readonly skilled: (task: number) => readonly number[];
  readonly isThere: (person: number, task: number) => boolean;
  readonly skillSum: (person: number, task: number) => bigint;
  /** How many skills of the task the person wishes to grow in. */
  readonly wishes: (person: number, task: number) => number;
}

/**
 * Reads who can do what.
 *
 * @throws {OpsLogicError} `raci/wrong-amount`, `raci/wrong-days`, `calendar/not-a-day`, and core's codes for what is no number.
 */
export function readStaff(tasks: readonly TaskToAssign[], people: readonly RaciPerson[], level: number): Staff {
  const efforts = tasks.map(({ effort = 0 }, at) => amountOf(effort, ["tasks", at, "effort"]));
  const capacities = people.map(({ capacity }, at) =>
    capacity === undefined ? null : amountOf(capacity, ["people", at, "capacity"]),
  );
  const whole = inOneUnit([...efforts, ...capacities.filter((each) => each !== null)]);
  const levels = people.map(({ skills = {} }, at) =>
    Object.entries(skills).map(
      ([skill, value]) => [skill, toFraction(value, CALLER, "people", at, "skills", skill)] as const,
    ),
  );
  const asked = toFraction(level, CALLER, "options", "skillLevel");
  const scale = inOneUnit([asked, ...levels.flatMap((list) => list.map(([, value]) => value))]);
  const known = levels.map((list) => new Map(list.map(([skill, value]) => [skill, scale(value)])));
  const wished = people.map(({ wishes = [] }) => new Set(wishes));
  const needed = tasks.map(({ skills = [] }) => [...new Set(skills)]);
  const days = tasks.map((task, at) => daysOf(task, ["tasks", at]));
  const absences = people.map(({ absences: list = [] }, at) =>
    list.map((absence, place) => daysOf(absence, ["people", at, "absences", place])),
  );
  const positions = people.map((_, at) => at);
  const enough = scale(asked);
  return {
    effort: efforts.map(whole),
    capacity: capacities.map((each) => (each === null ? null : whole(each))),
    skilled: (task) =>
      positions.filter((person) =>
        (needed[task] as string[]).every((skill) => {
          const has = known[person]?.get(skill);
          return has !== undefined && has >= enough;
        }),
      ),
    isThere: (person, task) => {
      const stretch = days[task];
      if (stretch === undefined || stretch === null) return true;
      return !(absences[person] ?? []).some((each) => each !== null && each[0] <= stretch[1] && stretch[0] <= each[1]);
    },
    skillSum: (person, task) =>
      (needed[task] as string[]).reduce((sum, skill) => sum + (known[person]?.get(skill) ?? 0n), 0n),
    wishes: (person, task) => (needed[task] as string[]).filter((skill) => wished[person]?.has(skill)).length,
  };
}

const CALLER = "suggestAssignments";

function amountOf(value: number, path: readonly (string | number)[]): Fraction {
  const amount = toFraction(value, CALLER, ...path);
  if (amount.n >= 0n) return amount;
  throw refused("raci/wrong-amount", "a number from 0 on", value, path);
}

/** Denominators are powers of ten, so the largest serves all of them. */
function inOneUnit(amounts: readonly Fraction[]): (amount: Fraction) => bigint {
  const unit = amounts.reduce((most, { d }) => (d > most ? d : most), 1n);
  return ({ n, d }) => n * (unit / d);
}

/** First and last day as numbers; one day alone stands for both. */
function daysOf(
  { start, end }: { readonly start?: string | undefined; readonly end?: string | undefined },
  path: readonly (string | number)[],
): readonly [number, number] | null {
  const [first, last] = [start ?? end, end ?? start];
  if (first === undefined || last === undefined) return null;
  const stretch = [toDayNumber(first, CALLER, ...path, "start"), toDayNumber(last, CALLER, ...path, "end")] as const;
  if (stretch[0] <= stretch[1]) return stretch;
  throw refused("raci/wrong-days", "an end on the day of the start or after it", last, [...path, "end"]);
}

function refused(code: string, expected: string, value: unknown, path: readonly (string | number)[]): OpsLogicError {
  const received = describeValue(value);
  return new OpsLogicError(code, `${path.join(".")}: expected ${expected}, got ${received}`, {
    function: CALLER,
    path,
    received,
    expected,
  });
}
