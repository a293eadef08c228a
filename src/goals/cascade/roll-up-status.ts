/**
 * Which status does a goal have by those below it: the worst of theirs, and the one that its rolled-up score makes?
 *
 * The two answer different questions. The worst one hides nothing; the score says whether the whole is late. Practice
 * has both (Perdoo takes the weakest), so both are told.
 * @module
 */
import { compareFractions, type ExactFigure, type Fraction, ONE, subtractFractions } from "../../core/internal.js";
import { dueDay } from "../progress/exact-progress.js";
import { LINEAR } from "../progress/expected-curve.js";
import type { EvaluatedStatus, GoalStatus } from "../progress/goal-status.js";
import { bandOfGap } from "../progress/pace-bands.js";
import { paceDays } from "../progress/pace-numbers.js";
import type { OwnStanding, StandingOptions } from "./own-standing.js";
import type { WorstStatus } from "./rolled-goal.js";

/** How bad a status is. What is pending or outdated says nothing of how a goal stands. */
const BADNESS: Readonly<Partial<Record<GoalStatus, number>>> = {
  achieved: 0,
  "on-track": 1,
  "partly-achieved": 2,
  "at-risk": 3,
  "off-track": 4,
  abandoned: 5,
  missed: 6,
};

/** The status of one goal, if it says something. */
export function spokenStatus({ status, definition }: OwnStanding): WorstStatus | null {
  return BADNESS[status] === undefined ? null : { status, goal: definition.id };
}

/** The worst of several; of equally bad ones that of the smallest id. */
export function worstOf(found: readonly (WorstStatus | null)[]): WorstStatus | null {
  let worst: WorstStatus | null = null;
  for (const each of found) if (each !== null && (worst === null || isWorse(each, worst))) worst = each;
  return worst;
}

function isWorse(a: WorstStatus, b: WorstStatus): boolean {
  const [one, other] = [BADNESS[a.status] ?? -1, BADNESS[b.status] ?? -1];
  return one > other || (one === other && a.goal < b.goal);
}

/**
 * The status that a rolled-up score makes: achieved at 1, missed if it is over below that, else by how far it lies
 * behind what is expected of the goal by now.
 */
export function statusByScore(
  score: ExactFigure<string>,
  { definition }: OwnStanding,
  { asOf, bands, curve }: StandingOptions,
  caller: string,
): EvaluatedStatus {
  if (score.exact === null) return "pending";
  if (compareFractions(score.exact, ONE) >= 0) return "achieved";
  const due = dueDay(definition, caller);
  if (due !== null && asOf > due) {
    const isEnough = bands.achievedFrom !== null && compareFractions(score.exact, bands.achievedFrom) >= 0;
    return isEnough ? "achieved" : "missed";
  }
  const time = elapsedShare(definition, asOf, caller);
  if (time === null || time.n === 0n) return "pending";
  return bandOfGap(subtractFractions((curve ?? LINEAR).at(time), score.exact), bands);
}

/** The share of its days that has gone by; `null` if they are not known, or end before they begin. */
function elapsedShare(definition: OwnStanding["definition"], asOf: number, caller: string): Fraction | null {
  const { startDate, dueDate } = definition;
  if (startDate === undefined || dueDate === undefined || dueDate < startDate) return null;
  const days = paceDays(definition, asOf, caller);
  return days === null ? null : { n: BigInt(days.elapsed), d: BigInt(days.total) };
}
