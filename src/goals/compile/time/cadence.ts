/**
 * How often? Each month, every two weeks, quarterly, 每周, 按月; and the same words as part of a name: monthly churn, 月度报表.
 *
 * A cadence is no deadline. As an adverb it says how often; before a noun it is part of what is measured.
 * @module
 */
import type { GoalCadence } from "../compiled-goal.js";
import type { CadenceForm } from "./form.js";
import { endsWord, isDigit, matchAt, type PlacedWord, skipSpaces, wordAt, wordBefore } from "./letters.js";
import { isHanNumeral, readDigits, readEnglishNumber, readHanNumber } from "./number-words.js";

const ADVERBS: ReadonlyMap<string, GoalCadence> = new Map([
  ["daily", "daily"],
  ["weekly", "weekly"],
  ["biweekly", "biweekly"],
  ["fortnightly", "biweekly"],
  ["monthly", "monthly"],
  ["quarterly", "quarterly"],
  ["semiannually", "half-yearly"],
  ["semiannual", "half-yearly"],
  ["biannually", "half-yearly"],
  ["biannual", "half-yearly"],
  ["annually", "yearly"],
  ["yearly", "yearly"],
  ["annual", "yearly"],
  ["annualized", "yearly"],
  ["annualised", "yearly"],
]);
const UNITS: ReadonlyMap<string, GoalCadence> = new Map([
  ["day", "daily"],
  ["weekday", "daily"],
  ["workday", "daily"],
  ["week", "weekly"],
  ["fortnight", "biweekly"],
  ["month", "monthly"],
  ["quarter", "quarterly"],
  ["year", "yearly"],
  ["annum", "yearly"],
  ["hour", "daily"],
  ["monday", "weekly"],
  ["tuesday", "weekly"],
  ["wednesday", "weekly"],
  ["thursday", "weekly"],
  ["friday", "weekly"],
  ["saturday", "weekly"],
  ["sunday", "weekly"],
  ["sprint", "biweekly"],
  ["shift", "daily"],
]);
/** What may follow a cadence that says how often; any other word makes it an adjective. */
const AFTER_ADVERB: ReadonlySet<string> = new Set([
  "",
  "to",
  "by",
  "with",
  "and",
  "for",
  "at",
  "in",
  "on",
  "until",
  "till",
  "through",
  "from",
  "of",
  "starting",
  "beginning",
  "so",
  "while",
  "throughout",
  "as",
  "using",
  "via",
  "or",
  "within",
  "during",
  "before",
  "across",
  "that",
  "who",
  "over",
]);
const EVERY: ReadonlySet<string> = new Set(["each", "every", "per"]);
/** After these a week is a length of time and not a cadence. */
const BEFORE_LENGTH: ReadonlySet<string> = new Set([
  "within",
  "in",
  "inside",
  "over",
  "for",
  "under",
  "than",
  "to",
  "of",
  "half",
  "after",
  "about",
  "during",
  "least",
  "most",
  "once",
  "is",
  "was",
  "by",
  "just",
  "only",
  "nearly",
  "almost",
  "with",
  "at",
  "from",
  "as",
  "and",
  "or",
]);

const NO_NOTES: readonly never[] = Object.freeze([]);

function cadenceForm(start: number, end: number, cadence: GoalCadence, isName = false): CadenceForm {
  return { kind: "cadence", start, end, cadence, isName, alternatives: NO_NOTES, notes: NO_NOTES };
}

/** The cadence whose word stands at `at`. */
export function readEnglishCadence(text: string, head: PlacedWord): CadenceForm | null {
  const adverb = ADVERBS.get(head.word);
  if (adverb !== undefined) {
    const isHalf = /(?:half|semi)-$/.test(text.slice(Math.max(0, head.start - 5), head.start));
    const isTwo = text.startsWith("bi-", head.start - 3);
    const cadence = isHalf ? "half-yearly" : isTwo && adverb === "weekly" ? "biweekly" : adverb;
    const isAdjective = head.word.startsWith("annuali") || head.word === "annual" || head.word.endsWith("annual");
    const start = isHalf ? head.start - 5 : isTwo ? head.start - 3 : head.start;
    return cadenceForm(
      start,
      head.end,
      cadence,
      isAdjective || !AFTER_ADVERB.has(wordAt(text, head.end).word) || text.charAt(head.end) === "-",
    );
  }
  if (EVERY.has(head.word)) return readEvery(text, head);
  return head.word === "a" || head.word === "an" ? readAWeek(text, head) : null;
}

/** Every month, each quarter, every two weeks, every other week, per annum. */
function readEvery(text: string, head: PlacedWord): CadenceForm | null {
  let next = wordAt(text, head.end);
  let factor = 1;
  const number =
    readDigits(text, skipSpaces(text, head.end)) ??
    (next.word === "a" ? null : readEnglishNumber(text, next.start < 0 ? head.end : next.start));
  if (number !== null) {
    factor = number.value;
    next = wordAt(text, number.end);
  } else if (next.word === "other" || next.word === "second") {
    factor = 2;
    next = wordAt(text, next.end);
  } else if (["single", "calendar", "working", "business", "fiscal", "financial"].includes(next.word))
    next = wordAt(text, next.end);
  if (next.word === "half")
    next = { ...wordAt(text, text.charAt(next.end) === "-" ? next.end + 1 : next.end), word: "half" };
  const unit = next.word.endsWith("s") ? next.word.slice(0, -1) : next.word;
  const cadence = unit === "half" ? "half-yearly" : multipleOf(UNITS.get(unit), factor);
  return cadence === null || !endsWord(text, next.end) ? null : cadenceForm(head.start, next.end, cadence);
}

/** Two weeks are biweekly, three months quarterly, six half-yearly; others are the cadence that is nearest. */
function multipleOf(cadence: GoalCadence | undefined, factor: number): GoalCadence | null {
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
  if (cadence === undefined || !endsWord(text, unit.end) || "-'".includes(text.charAt(unit.end) || " ")) return null;
  const before = wordBefore(text, head.start).word;
  if (before === "" && !isDigit(text.charCodeAt(head.start - 2))) return null;
  return BEFORE_LENGTH.has(before) && before !== "once" ? null : cadenceForm(head.start, unit.end, cadence);
}

const CHINESE_UNITS: readonly (readonly [string, GoalCadence])[] = [
  ["个工作日", "daily"],
  ["工作日", "daily"],
  ["天", "daily"],
  ["日", "daily"],
  ["个自然日", "daily"],
  ["晚", "daily"],
  ["班", "daily"],
  ["小时", "daily"],
  ["双周", "biweekly"],
  ["周", "weekly"],
  ["个星期", "weekly"],
  ["星期", "weekly"],
  ["礼拜", "weekly"],
  ["个月", "monthly"],
  ["月份", "monthly"],
  ["月度", "monthly"],
  ["月", "monthly"],
  ["个季度", "quarterly"],
  ["季度", "quarterly"],
  ["季", "quarterly"],
  ["半年", "half-yearly"],
  ["个财年", "yearly"],
  ["财年", "yearly"],
  ["年度", "yearly"],
  ["年", "yearly"],
  ["旬", "weekly"],
  ["隔周", "biweekly"],
];
const BY_UNIT: readonly (readonly [string, GoalCadence])[] = [
  ["按日", "daily"],
  ["按天", "daily"],
  ["逐日", "daily"],
  ["按周", "weekly"],
  ["逐周", "weekly"],
  ["按月", "monthly"],
  ["逐月", "monthly"],
  ["按季", "quarterly"],
  ["逐季", "quarterly"],
  ["按年", "yearly"],
  ["逐年", "yearly"],
  ["隔周", "biweekly"],
  ["双周", "biweekly"],
];
/** Adjectives of time; part of a name wherever they stand. */
const NAME_WORDS: readonly (readonly [string, GoalCadence])[] = [
  ["半年度", "half-yearly"],
  ["半年报", "half-yearly"],
  ["月度", "monthly"],
  ["季度", "quarterly"],
  ["年度", "yearly"],
  ["年化", "yearly"],
  ["年均", "yearly"],
  ["月均", "monthly"],
  ["周均", "weekly"],
  ["日均", "daily"],
  ["月活", "monthly"],
  ["日活", "daily"],
  ["周活", "weekly"],
  ["周报", "weekly"],
  ["月报", "monthly"],
  ["季报", "quarterly"],
  ["年报", "yearly"],
  ["日报", "daily"],
  ["周会", "weekly"],
  ["月会", "monthly"],
  ["年会", "yearly"],
  ["月薪", "monthly"],
  ["年薪", "yearly"],
  ["季均", "quarterly"],
];

/** The cadence whose word begins at `at`. */
export function readChineseCadence(text: string, at: number): CadenceForm | null {
  const first = text.charAt(at);
  if (first === "每") return readEach(text, at);
  for (const [word, cadence] of BY_UNIT) {
    if (!text.startsWith(word, at)) continue;
    const rest = matchAt(text, at + 2, ["度"]);
    return cadenceForm(at, at + word.length + rest.length, cadence, first === "双");
  }
  for (const [word, cadence] of NAME_WORDS)
    if (text.startsWith(word, at)) return cadenceForm(at, at + word.length, cadence, true);
  return null;
}

/** 每天, 每两周, 每3个月, 每月15日前, 每周五, 每季度末. */
function readEach(text: string, at: number): CadenceForm | null {
  let next = text.charAt(at + 1) === "隔" || text.charAt(at + 1) === "一" ? at + 2 : at + 1;
  next = skipSpaces(text, next);
  let factor = 1;
  const sign = text.charAt(next);
  const number = isHanNumeral(sign) ? readHanNumber(text, next) : readDigits(text, next);
  if (number !== null) {
    factor = number.value;
    next = skipSpaces(text, number.end);
  }
  for (const [word, unit] of CHINESE_UNITS) {
    if (!text.startsWith(word, next)) continue;
    const cadence = multipleOf(unit, factor);
    return cadence === null ? null : cadenceForm(at, afterDayOfCycle(text, next + word.length), cadence);
  }
  return null;
}

/** The day within the cycle belongs to it: 每月15日前, 每周五, 每季度末, 每月底前. */
function afterDayOfCycle(text: string, at: number): number {
  let end = at;
  const sign = text.charAt(skipSpaces(text, end));
  const number = isHanNumeral(sign) ? readHanNumber(text, end) : readDigits(text, skipSpaces(text, end));
  if (number !== null && matchAt(text, number.end, ["日", "号"]) !== "") end = number.end + 1;
  else if (number !== null && text.charAt(at - 1) === "年" && text.charAt(number.end) === "月") end = number.end + 1;
  else if (isHanNumeral(sign) && text.charAt(at - 1) === "周" && !"次个份轮".includes(text.charAt(at + 1) || "-"))
    end = at + 1;
  end += matchAt(text, end, ["底", "末", "初", "上旬", "中旬", "下旬", "第一周"]).length;
  end += matchAt(text, end, ["之前", "以前", "前"]).length;
  return end;
}
