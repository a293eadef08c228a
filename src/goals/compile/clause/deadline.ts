/**
 * Until when? Of all words of time the one that ends the goal.
 *
 * Only what is marked as a deadline counts: a rhythm, a service level, an event or a past period end nothing. Of several
 * the latest one counts that a word such as by, before, 前, 内 governs; else the latest.
 * @module
 */
import type { TimeMark } from "../mark.js";

/** The deadline among words of time, or `null`. */
export function deadlineOf(times: readonly TimeMark[]): TimeMark | null {
  let chosen: TimeMark | null = null;
  for (const time of times) {
    if (time.role !== "deadline" || time.day === null) continue;
    if (chosen === null || outranks(time, chosen)) chosen = time;
  }
  return chosen;
}

function outranks(time: TimeMark, chosen: TimeMark): boolean {
  if (time.governed !== chosen.governed) return time.governed;
  return (time.day ?? 0) > (chosen.day ?? 0);
}
