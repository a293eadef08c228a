/**
 * Who is away when? People with their absences, and deputies with their days, as day numbers.
 * @module
 */
import { LAST_DAY_NUMBER, toDayNumber } from "../../calendar/internal.js";
import type { RaciMatrix } from "./matrix.js";

/** First and last day as numbers; both belong to it. */
export type Stretch = readonly [number, number];

/** Somebody who stands in for a role. */
export interface StandIn {
  readonly deputy: string;
  readonly stretch: Stretch;
}

/** Who fills which role, and when they are away. */
export interface Attendance {
  /** People by role, each once, in the order of the list. */
  readonly holders: ReadonlyMap<string, readonly string[]>;
  readonly deputies: ReadonlyMap<string, readonly StandIn[]>;
  /** Absences of a person in order, joined where they touch; none for somebody who is not in the list. */
  readonly absences: (person: string) => readonly Stretch[];
}

/**
 * Reads people and deputies. Stretches that end before they begin cover no day; a person listed several times is one
 * person, with the roles and absences of all lines.
 *
 * @throws {OpsLogicError} `calendar/not-a-day`.
 */
export function readAttendance({ people = [], deputies = [] }: RaciMatrix, caller: string): Attendance {
  const holders = new Map<string, Set<string>>();
  const away = new Map<string, Stretch[]>();
  people.forEach(({ id, roles, absences = [] }, at) => {
    for (const role of roles) entryIn(holders, role, () => new Set<string>()).add(id);
    const list = entryIn(away, id, (): Stretch[] => []);
    absences.forEach(({ start, end }, place) => {
      const path = ["people", at, "absences", place];
      list.push([toDayNumber(start, caller, ...path, "start"), toDayNumber(end, caller, ...path, "end")]);
    });
  });
  const standIns = new Map<string, StandIn[]>();
  deputies.forEach(({ role, deputy, start, end }, at) => {
    const first = toDayNumber(start, caller, "deputies", at, "start");
    const last = end === undefined ? LAST_DAY_NUMBER : toDayNumber(end, caller, "deputies", at, "end");
    entryIn(standIns, role, (): StandIn[] => []).push({ deputy, stretch: [first, last] });
  });
  const joinedOf = new Map<string, readonly Stretch[]>();
  return {
    holders: new Map([...holders].map(([role, ids]) => [role, [...ids]])),
    deputies: standIns,
    absences: (person) => entryIn(joinedOf, person, () => joined(away.get(person) ?? [])),
  };
}

function entryIn<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** Stretches in order, those that overlap or touch made one. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const sorted = stretches.filter(([first, last]) => first <= last).sort((a, b) => a[0] - b[0]);
  const made: [number, number][] = [];
  for (const [first, last] of sorted) {
    const before = made[made.length - 1];
    if (before === undefined || first > before[1] + 1) made.push([first, last]);
    else before[1] = Math.max(before[1], last);
  }
  return made;
}

/** The parts of a stretch that none of the others covers; those are in order and apart. */
export function without([first, last]: Stretch, others: readonly Stretch[]): readonly Stretch[] {
  const left: Stretch[] = [];
  let next = first;
  for (let at = firstReaching(others, first); at < others.length && next <= last; at++) {
    const [start, end] = others[at] as Stretch;
    if (start > last) break;
    if (start > next) left.push([next, start - 1]);
    next = Math.max(next, end + 1);
  }
  if (next <= last) left.push([next, last]);
  return left;
}

/** Position of the first stretch that ends on a day or after it. */
function firstReaching(stretches: readonly Stretch[], day: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Stretch)[1] < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first of the stretches, in order and apart, that shares a day with another. */
export function firstMeeting(stretches: readonly Stretch[], [first, last]: Stretch): Stretch | undefined {
  const found = stretches[firstReaching(stretches, first)];
  return found !== undefined && found[0] <= last ? found : undefined;
}

/** Whether a day lies in one of the stretches. */
export function covers(stretches: readonly Stretch[], day: number): boolean {
  return firstMeeting(stretches, [day, day]) !== undefined;
}
