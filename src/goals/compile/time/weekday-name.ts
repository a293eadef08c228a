/**
 * Is a weekday named without this or next? By Friday, on Monday: the next such day, and only after a word that asks for one.
 * @module
 */
import type { TimeContext } from "../mark.js";
import { dayForm } from "./build-form.js";
import type { DatedForm } from "./form.js";
import { endsWord, type PlacedWord } from "./letters.js";
import { weekdayOfName, weekdayOn } from "./weekday.js";

/** The weekday that the word names. */
export function readWeekdayName(text: string, head: PlacedWord, context: TimeContext): DatedForm | null {
  const weekday = weekdayOfName(head.word);
  if (weekday === 0 || !endsWord(text, head.end)) return null;
  return dayForm(head.start, head.end, weekdayOn(context, weekday, 0, true), { rule: "weekday", isWeak: true });
}
