/**
 * How often, in English? Each month, every two weeks, quarterly, twice a week; and as part of a name: monthly churn.
 *
 * A cadence is no deadline. As an adverb it says how often; before a noun it is part of what is measured.
 * @module
 */
import type { GoalCadence } from "../compiled-goal.js";
import type { CadenceForm } from "./form.js";
import { endsWord, isDigit, type PlacedWord, skipSpaces, wordAt, wordBefore } from "./letters.js";
import { readDigits, readEnglishNumber } from "./number-words.js";
import { wordMap, wordSet } from "./word-list.js";

const ADVERBS: ReadonlyMap<string, GoalCadence> = /* @__PURE__ */ wordMap<GoalCadence>([
  ["daily", "daily"],
  ["weekly", "weekly"],
  ["biweekly", "biweekly fortnightly"],
  ["monthly", "monthly"],
  ["quarterly", "quarterly"],
  ["half-yearly", "semiannually semiannual biannually biannual"],
  ["yearly", "annually yearly annual annualized annualised"],
]);
const UNITS: ReadonlyMap<string, GoalCadence> = /* @__PURE__ */ wordMap<GoalCadence>([
  ["daily", "day weekday workday hour shift"],
  ["weekly", "week monday tuesday wednesday thursday friday saturday sunday"],
  ["biweekly", "fortnight sprint"],
  ["monthly", "month"],
  ["quarterly", "quarter"],
  ["yearly", "year annum"],
]);
/** What may follow a cadence that says how often; any other word makes it an adjective. */
const AFTER_ADVERB: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "to by with and for at in on until till through from of starting beginning so while throughout as using via " +
    "or within during before across that who over",
);
/** Adjectives wherever they stand. */
const ADJECTIVES: ReadonlySet<string> = /* @__PURE__ */ wordSet("annual annualized annualised biannual semiannual");
/** After these a week is a length of time and no cadence. */
const BEFORE_LENGTH: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "within in inside over for under than to of half after about during least most is was by just only nearly " +
    "almost with at from as and or",
);
/** After these a quarter is a fourth. */
const FRACTIONED: ReadonlySet<string> = /* @__PURE__ */ wordSet("down up nearly roughly almost another");
const DIVISORS: ReadonlySet<string> = /* @__PURE__ */ wordSet("shift hour");
/** A year from now, a week later: a length of time. */
const COUNTED_ON: ReadonlySet<string> = /* @__PURE__ */ wordSet("from after later hence ago before");
const SKIPPED: ReadonlySet<string> = /* @__PURE__ */ wordSet("single calendar working business fiscal financial");

function cadenceForm(start: number, end: number, cadence: GoalCadence, isName = false): CadenceForm {
  return { kind: "cadence", start, end, cadence, isName };
}

/** The words that a cadence may begin with. */
export function cadenceHeads(): readonly string[] {
  return [...ADVERBS.keys(), "each", "every", "per", "a", "an"];
}

/** The cadence that begins with this word. */
export function readEnglishCadence(text: string, head: PlacedWord): CadenceForm | null {
  const adverb = ADVERBS.get(head.word);
  if (adverb !== undefined) return readAdverb(text, head, adverb);
  if (head.word === "each" || head.word === "every" || head.word === "per") return readEvery(text, head);
  return head.word === "a" || head.word === "an" ? readAWeek(text, head) : null;
}

/** Quarterly, bi-weekly, half-yearly. */
function readAdverb(text: string, head: PlacedWord, adverb: GoalCadence): CadenceForm {
  const { start, end } = head;
  const isHalf = text.startsWith("half-", start - 5) || text.startsWith("semi-", start - 5);
  const isTwo = text.startsWith("bi-", start - 3);
  const cadence = isHalf ? "half-yearly" : isTwo && adverb === "weekly" ? "biweekly" : adverb;
  const next = wordAt(text, end).word;
  const isName = ADJECTIVES.has(head.word) || text.charAt(end) === "-" || (next !== "" && !AFTER_ADVERB.has(next));
  return cadenceForm(isHalf ? start - 5 : isTwo ? start - 3 : start, end, cadence, isName);
}

/** Every month, each quarter, every two weeks, every other week, per annum. */
function readEvery(text: string, head: PlacedWord): CadenceForm | null {
  let unit = wordAt(text, head.end);
  let factor = 1;
  const at = skipSpaces(text, head.end);
  const number = readDigits(text, at) ?? (unit.word === "a" ? null : readEnglishNumber(text, at));
  if (number !== null) {
    factor = number.value;
    unit = wordAt(text, number.end);
  } else if (unit.word === "other" || unit.word === "second") {
    factor = 2;
    unit = wordAt(text, unit.end);
  } else if (SKIPPED.has(unit.word)) unit = wordAt(text, unit.end);
  if (!endsWord(text, unit.end)) return null;
  if (unit.word === "half") {
    const year = wordAt(text, text.charAt(unit.end) === "-" ? unit.end + 1 : unit.end);
    return cadenceForm(head.start, year.word === "year" ? year.end : unit.end, "half-yearly");
  }
  // Units per shift: what is counted per, and no rhythm.
  if (head.word === "per" && DIVISORS.has(unit.word)) return null;
  const cadence = multipleOf(UNITS.get(unit.word.endsWith("s") ? unit.word.slice(0, -1) : unit.word), factor);
  return cadence === null ? null : cadenceForm(head.start, unit.end, cadence);
}

/** Every two weeks is biweekly, every three months quarterly; others are the cadence that is nearest. */
export function multipleOf(cadence: GoalCadence | undefined, factor: number): GoalCadence | null {
  if (cadence === undefined) return null;
  if (cadence === "daily")
    return factor >= 28 ? "monthly" : factor >= 14 ? "biweekly" : factor >= 7 ? "weekly" : "daily";
  if (cadence === "weekly") return factor >= 4 ? "monthly" : factor >= 2 ? "biweekly" : "weekly";
  if (cadence === "monthly")
    return factor >= 12 ? "yearly" : factor >= 6 ? "half-yearly" : factor >= 3 ? "quarterly" : "monthly";
  if (cadence === "quarterly") return factor >= 4 ? "yearly" : factor >= 2 ? "half-yearly" : "quarterly";
  return cadence;
}

/** Twice a week, 40 calls a day; within a week is a length of time. */
function readAWeek(text: string, head: PlacedWord): CadenceForm | null {
  const unit = wordAt(text, head.end);
  const cadence = UNITS.get(unit.word);
  if (cadence === undefined || !endsWord(text, unit.end)) return null;
  const next = text.charAt(unit.end);
  if (next === "-" || next === "'" || COUNTED_ON.has(wordAt(text, unit.end).word)) return null;
  const before = wordBefore(text, head.start).word;
  if (before === "" && !isDigit(text.charCodeAt(head.start - 2))) return null;
  // Down a quarter: the fourth part.
  if (unit.word === "quarter" && FRACTIONED.has(before)) return null;
  return BEFORE_LENGTH.has(before) ? null : cadenceForm(head.start, unit.end, cadence);
}
