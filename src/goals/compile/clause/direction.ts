/**
 * Which way does a goal go? By its verb, by its figures, by the bound that is written.
 * @module
 */
import type { GoalDirection } from "../../definition/goal.js";
import { type Change, wayOf } from "./change.js";
import { chineseVerbAt } from "./chinese-verbs.js";
import { isLowerBetter } from "./measure-words.js";
import type { ClauseReading } from "./read-clause.js";

/** The direction of a clause that names a measure or a deliverable. */
export function directionOf(plain: string, clause: ClauseReading, change: Change): GoalDirection | null {
  const { kind, phrase } = clause;
  const verb = clause.movement ?? clause.verb;
  if (kind === "deed") return "complete";
  const way = wayOf(change);
  if (verb !== null && (verb.sense === "increase" || verb.sense === "decrease")) {
    if (!verb.better) return verb.sense;
    if (way !== 0) return way > 0 ? "increase" : "decrease";
    return phrase !== null && isLowerBetter(plain, phrase) ? "decrease" : "increase";
  }
  if (change.comparator?.startsWith("<") === true && verb !== null && PASSING.has(verb.word)) return "maintain";
  if (verb?.sense === "maintain" && !(verb.word === "hold" && change.unit === "count")) return "maintain";
  const written = senseBetweenEnds(plain, change);
  if (written !== null) return written;
  if (way !== 0) return way > 0 ? "increase" : "decrease";
  if (verb !== null && MOVERS.has(verb.word) && change.comparator !== null) {
    return change.comparator.startsWith("<") ? "decrease" : "increase";
  }
  if (kind !== "numeric") return verb?.sense === "achieve" ? "achieve" : null;
  if (change.unit === "x" && change.to === null) return factorWay(change);
  // Findings closed on time: at least 95%. A bound on what is done each time is one to be kept.
  const isKept = verb?.form === "passive" && change.comparator !== null && change.unit === "%";
  // 处理时间不超过3天: what is done within a bound each time is kept.
  if (change.comparator?.startsWith("<") === true && verb !== null && HANDLING.has(verb.word)) return "maintain";
  if ((verb?.sense === "achieve" || verb?.sense === "complete") && !isKept) return "achieve";
  if (change.delta !== null && change.to === null) return isNegative(plain, change) ? "decrease" : "increase";
  const isBound = change.comparator !== null || change.range !== null;
  // Hold one meeting a month at least; but hold complaints under five.
  const isHeld = verb?.word === "hold" && change.comparator?.startsWith(">") === true;
  return isBound && !isHeld ? "maintain" : "achieve";
}

/** 从3%降低到5%: the verb between the ends says which way, whatever the figures say. */
function senseBetweenEnds(plain: string, { marks }: Change): "increase" | "decrease" | null {
  const ends = marks.to?.ends ?? null;
  if (ends === null) return null;
  for (let at = ends.from.end; at < ends.to.start; at++) {
    const entry = chineseVerbAt(plain, at)?.entry ?? null;
    // 由5天优化至3天: a betterment leaves the way to the figures.
    if (entry !== null && !entry.better && (entry.sense === "increase" || entry.sense === "decrease"))
      return entry.sense;
  }
  return null;
}

/** Never let it exceed 4%: a bound that is not to be passed. */
const PASSING: ReadonlySet<string> = new Set("exceed surpass spend 超过 突破 超越".split(" "));

/** Verbs that move without saying where; the bound says it: bring errors below 0.2%. */
const MOVERS: ReadonlySet<string> = new Set("bring get push take move shift".split(" "));

const HANDLING: ReadonlySet<string> = new Set("处理 响应 回复 办结 解决 招聘 接待 服务 培训 审批".split(" "));

/** Scrap -10%. */
function isNegative(plain: string, { marks }: Change): boolean {
  const at = marks.delta?.core.start ?? 0;
  return plain.charAt(at) === "-" || plain.charAt(at - 1) === "-";
}

function factorWay({ amount }: Change): GoalDirection {
  return typeof amount === "number" && amount < 1 ? "decrease" : "increase";
}
