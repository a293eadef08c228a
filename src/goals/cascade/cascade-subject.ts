/**
 * What do the rules of a cascade look at? The goals as they were on a day, their links, and what several rules need.
 * @module
 */
import { dayNumber, toDayNumber } from "../../calendar/internal.js";
import type { DecimalInput, Place, Rule } from "../../core/index.js";
import {
  compareFractions,
  type Fraction,
  fractionOfDecimal,
  once,
  readDecimal,
  toFraction,
  ZERO,
} from "../../core/internal.js";
import type { Goal, GoalAmount } from "../definition/goal.js";
import { goalInForce } from "../definition/goal-in-force.js";
import { exactTarget } from "../definition/target.js";
import { groupsFromBelow } from "./components.js";
import { type GoalEdge, type GoalGraph, graphOf, orderOfIds } from "./goal-graph.js";
import { wrongOption } from "./roll-up-scores.js";
import { measureKeys } from "./same-measure.js";

/** What a cascade is checked against. */
export interface CascadeContext {
  /** The day of asking: revisions, outcomes and due dates are seen from it. */
  readonly asOf: string;
  /** The levels of the cascade, from the top down. Default: company, department, team, person. */
  readonly levels?: readonly string[] | undefined;
  /** Which share of a target may be given away too little or too much. Default 0; "0.005" is half a percent. */
  readonly allocationTolerance?: DecimalInput | undefined;
}

/** Levels that goals stand on where nobody says otherwise. */
export const USUAL_LEVELS: readonly string[] = ["company", "department", "team", "person"];

/** Numbers of a goal, `null` where there are none or they cannot be read. */
export interface GoalNumbers {
  readonly start: Fraction | null;
  readonly target: Fraction | null;
}

/** A cascade that has been read; what costs time is worked out on first demand, once. */
export interface CascadeSubject {
  readonly goals: readonly Goal[];
  readonly graph: GoalGraph;
  readonly levels: readonly string[];
  readonly tolerance: Fraction;
  /** False for a goal that was closed by the day of asking, and for one whose id another goal has. */
  readonly isOpen: (position: number) => boolean;
  /** 0 at the top; -1 where the level is not said, or not among the levels. */
  readonly levelOf: (position: number) => number;
  readonly numbersOf: (position: number) => GoalNumbers;
  readonly groups: () => readonly (readonly number[])[];
  readonly measures: () => readonly (string | null)[];
}

/** A rule about a cascade. */
export type CascadeRule = Rule<CascadeSubject>;

/** Reads goals for the rules. */
export function cascadeSubject(goals: readonly Goal[], context: CascadeContext, caller: string): CascadeSubject {
  toDayNumber(context.asOf, caller, "context", "asOf");
  const levels = context.levels ?? USUAL_LEVELS;
  const heights = new Map(levels.map((level, height) => [level, height]));
  if (heights.size < levels.length) throw wrongOption(caller, "levels", levels, "levels that differ");
  const tolerance = toFraction(context.allocationTolerance ?? 0, caller, "context", "allocationTolerance");
  if (compareFractions(tolerance, ZERO) < 0)
    throw wrongOption(caller, "allocationTolerance", context.allocationTolerance, "zero or more");
  const inForce = goals.map((goal) => readableGoal(goal, context.asOf));
  const graph = graphOf(inForce);
  const second = new Set(graph.duplicates);
  const numbers = once(() => inForce.map(numbersOfGoal));
  return {
    goals: inForce,
    graph,
    levels,
    tolerance,
    isOpen: (position) => inForce[position]?.outcome === undefined && !second.has(position),
    levelOf: (position) => heights.get(inForce[position]?.level ?? "") ?? -1,
    numbersOf: (position) => numbers()[position] ?? { start: null, target: null },
    groups: once(() => groupsFromBelow(graph)),
    measures: once(() => measureKeys(inForce)),
  };
}

/** The goal on a day; as it was first agreed where its history cannot be read, which is the business of other rules. */
function readableGoal(goal: Goal, asOf: string): Goal {
  try {
    return goalInForce(goal, asOf);
  } catch {
    return goal;
  }
}

function numbersOfGoal(goal: Goal): GoalNumbers {
  return { start: amountOf(goal.start), target: targetOf(goal) };
}

function targetOf(goal: Goal): Fraction | null {
  try {
    return exactTarget(goal, "checkCascade").exact;
  } catch {
    return null;
  }
}

/** An amount as a fraction; `null` where there is none, or it cannot be read. */
export function amountOf(amount: GoalAmount | undefined): Fraction | null {
  if (amount === undefined) return null;
  const read = readDecimal(amount);
  return typeof read === "string" ? null : fractionOfDecimal(read.digits, read.exponent);
}

/** A day as a number; `null` where there is none, or it cannot be read. */
export function dayOf(date: string | undefined): number | null {
  if (date === undefined) return null;
  const day = dayNumber(date);
  return Number.isNaN(day) ? null : day;
}

/** 1 for a goal that is to rise, -1 for one that is to fall, 0 for any other. */
export function senseOf({ goals, numbersOf }: CascadeSubject, position: number): -1 | 0 | 1 {
  const direction = goals[position]?.direction;
  if (direction === "increase") return 1;
  if (direction === "decrease") return -1;
  const { start, target } = numbersOf(position);
  if (direction === "maintain" || start === null || target === null) return 0;
  return compareFractions(target, start);
}

/** The place of a goal, or of a part of it. */
export function placeOfGoal({ goals }: CascadeSubject, position: number, ...part: (string | number)[]): Place {
  return { path: [position, ...part], ids: { goal: idOf(goals, position) } };
}

/** The place of a link. */
export function placeOfEdge(subject: CascadeSubject, { child, at, link }: GoalEdge): Place {
  return { path: [child, "parents", at], ids: { goal: idOf(subject.goals, child), parent: link.goal } };
}

/** The id of a goal. */
export function idOf(goals: readonly Goal[], position: number): string {
  return goals[position]?.id ?? "";
}

/** Many goals may share a fault; so many are named. */
const NAMED = 10;

/** The ids of some goals in order, as far as they are named, and how many there are. */
export function named(goals: readonly Goal[], positions: readonly number[]): { ids: readonly string[]; count: number } {
  const ordered = [...positions].sort((a, b) => orderOfIds(goals, a, b));
  return { ids: ordered.slice(0, NAMED).map((position) => idOf(goals, position)), count: positions.length };
}
