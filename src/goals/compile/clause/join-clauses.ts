/**
 * Which clauses of a sentence complete each other?
 *
 * A number that waits for what it is said of takes it from the clause before (客户投诉率，年底前降到1%以下); a second
 * number about the same adds to the first (达到90%，同比提高5个百分点). What remains are goals, and clauses that are none.
 * @module
 */
import type { QuantityMark } from "../mark.js";
import type { VerbMark } from "../sentence.js";
import { together } from "./group-pieces.js";
import type { ClauseReading } from "./read-clause.js";

/** The clauses of a sentence, those completed that complete each other. */
export function joinClauses(plain: string, clauses: readonly ClauseReading[]): readonly ClauseReading[] {
  const joined: ClauseReading[] = [];
  for (const clause of clauses) {
    const last = joined[joined.length - 1];
    const both =
      last === undefined ? null : continues(plain, clause) ? extended(last, clause) : completed(last, clause);
    if (both === null) joined.push(clause);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

/** 客户系统（CRM）的升级: what begins with 的 goes on with the clause before the brackets. */
function continues(plain: string, clause: ClauseReading): boolean {
  return plain.charAt(clause.start) === "的";
}

function extended(left: ClauseReading, right: ClauseReading): ClauseReading {
  return { ...left, end: right.end, times: together(left.times, right.times) };
}

function completed(left: ClauseReading, right: ClauseReading): ClauseReading | null {
  const times = together(left.times, right.times);
  if (right.quantity === null && right.second !== null && right.kind === "none") {
    return { ...left, end: right.end, second: left.second ?? right.second, times };
  }
  // 客户投诉率，年底前，降到1%以下: what is no clause hangs on the one before.
  if (right.kind === "none" && right.verb === null && right.quantity === null)
    return { ...left, end: right.end, times };
  if (left.kind === "none" && left.second !== null && right.kind === "numeric") {
    return { ...right, start: left.start, second: right.second ?? left.second, times };
  }
  if (right.isAside && left.quantity !== null && right.verb === null && right.quantity?.shape === "level") {
    // Margin: 12% (2025: 9%): a bare number in brackets is where it stood, unless it is a part of a scale.
    const isStart = right.quantity.particle === null && right.quantity.unit === left.quantity.unit && right.stoodThen;
    if (isStart) return { ...left, second: left.second ?? { ...right.quantity, particle: "from" } };
  }
  if (right.isAside && (right.kind === "noun" || right.kind === "none")) return { ...left, times };
  // 由80家增加到120家，新增40家: a verb that has nothing but itself to name speaks of what stands before.
  const isAddition = left.kind === "numeric" && right.phrase !== null && right.phrase.start === right.verb?.start;
  if ((right.kind !== "number" && !isAddition) || right.quantity === null) return null;
  switch (left.kind) {
    case "noun":
    case "bare": {
      if (left.phrase === null) return null;
      const verb = strongerVerb(left, right);
      const isQuality = left.kind === "bare" ? left.isQuality : false;
      return {
        ...left,
        kind: "numeric",
        end: right.end,
        verb,
        isQuality,
        quantity: right.quantity,
        second: left.second ?? right.second,
        times,
      };
    }
    case "numeric":
    case "number": {
      // 今年新开3家，明年5家: each has its own end.
      if (hasEnd(left) && hasEnd(right)) return null;
      // 缩短一半，由20分钟降到10分钟: the levels say more than the factor.
      const isLevel = right.quantity.shape === "from-to" || right.quantity.particle === "to";
      if (left.quantity?.shape === "factor" && isLevel) {
        const verb = moves(left.verb) ? left.verb : strongerVerb(left, right);
        return { ...left, end: right.end, verb, quantity: right.quantity, second: left.second ?? right.second, times };
      }
      const second = left.quantity === null ? null : secondOf(left.quantity, right);
      if (second === null) return null;
      const movement = moves(right.verb) && !moves(left.verb) ? right.verb : left.movement;
      return { ...left, end: right.end, second: left.second ?? second, movement, times };
    }
    case "deed":
    case "none":
      return null;
  }
}

function hasEnd({ times }: ClauseReading): boolean {
  return times.some((time) => time.role === "deadline");
}

/** The verb that states a movement; else the nearer one that states anything (提高续费率，年底达到85%). */
function strongerVerb({ verb: first }: ClauseReading, { verb: second }: ClauseReading): VerbMark | null {
  if (second !== null && second.sense !== null && (moves(second) || !moves(first))) return second;
  return first ?? second;
}

function moves(verb: VerbMark | null): boolean {
  return verb?.sense === "increase" || verb?.sense === "decrease";
}

/** A change beside a level, or a level beside a change; the verb may say which. */
function secondOf(first: QuantityMark, clause: ClauseReading): QuantityMark | null {
  const other = clause.quantity;
  if (other === null) return null;
  const isOpen = first.shape === "level" || (first.shape === "from-to" && moves(clause.verb));
  if (!isOpen) return other.particle === "from" ? other : null;
  if (other.particle === "to" || other.particle === "by" || other.particle === "from") return other;
  return moves(clause.verb) ? { ...other, particle: "by" } : other;
}
