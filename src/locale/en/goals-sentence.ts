/**
 * How a goal is said in English, in one sentence.
 * @module
 */
import type { FindingData, Sentence } from "../../core/index.js";
import { dataText } from "../../core/internal.js";

const MONTHS = "January February March April May June July August September October November December".split(" ");

const CURRENCY_SIGNS: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£" };

/** Units of more than one letter that stand behind a number as a word. */
const UNIT_WORDS: Readonly<Record<string, readonly [string, string]>> = {
  pp: ["percentage point", "percentage points"],
  millisecond: ["millisecond", "milliseconds"],
  second: ["second", "seconds"],
  minute: ["minute", "minutes"],
  hour: ["hour", "hours"],
  day: ["day", "days"],
  week: ["week", "weeks"],
  month: ["month", "months"],
  quarter: ["quarter", "quarters"],
  year: ["year", "years"],
  point: ["point", "points"],
  ton: ["ton", "tons"],
  m2: ["square meters", "square meters"],
};

/** 1234567.5 is 1,234,567.5. */
function grouped(digits: string): string {
  const [whole = "", part] = digits.split(".");
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return part === undefined ? groups : `${groups}.${part}`;
}

function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** An amount with its unit: $1,200, 95%, 20 hours. */
function amount(text: string, unit: string): string {
  const sign = text.startsWith("-") ? "-" : "";
  const digits = grouped(text.replace("-", ""));
  if (unit === "%") return `${sign}${digits}%`;
  if (unit === "x") return `${sign}${digits}x`;
  if (unit === "" || unit === "count") return sign + digits;
  const symbol = CURRENCY_SIGNS[unit];
  if (symbol !== undefined) return `${sign}${symbol}${digits}`;
  if (isCurrency(unit)) return `${unit} ${sign}${digits}`;
  const [one, many] = UNIT_WORDS[unit] ?? [unit, unit];
  return `${sign}${digits} ${digits === "1" ? one : many}`;
}

/** In front of a level: at least 95%, below 3%. */
const BOUNDS: Readonly<Record<string, string>> = {
  ">=": "at least ",
  "<=": "at most ",
  ">": "more than ",
  "<": "below ",
};

/** Where something is kept: at or above 95%. */
const KEPT: Readonly<Record<string, string>> = {
  ">=": "at or above ",
  "<=": "at or below ",
  ">": "above ",
  "<": "below ",
};

const VERBS: Readonly<Record<string, string>> = {
  increase: "Increase",
  decrease: "Reduce",
  maintain: "Keep",
  achieve: "Achieve",
};

const FACTOR_VERBS: Readonly<Record<string, string>> = { "2": "Double", "3": "Triple", "0.5": "Halve" };

function changed(data: FindingData, verb: string, metric: string, unit: string): string {
  const delta = dataText(data, "delta");
  const from = data["from"] === null ? "" : ` from ${amount(dataText(data, "from"), unit)}`;
  if (data["deltaKind"] === "factor") {
    const known = FACTOR_VERBS[delta];
    return known === undefined
      ? `${verb} ${metric} by a factor of ${grouped(delta)}${from}`
      : `${known} ${metric}${from}`;
  }
  // A percentage that moves by a part of itself, and one that moves by points, are two things.
  const own = unit === "%" ? "pp" : unit;
  const size = amount(delta, data["deltaKind"] === "relative" ? "%" : own);
  return `${verb} ${metric} by ${bound(data)}${size}${from}`;
}

function bound(data: FindingData): string {
  return BOUNDS[dataText(data, "comparator")] ?? "";
}

/** Everything but the last day. */
function claim(data: FindingData): string {
  const metric = dataText(data, "metric");
  const direction = dataText(data, "direction");
  const unit = dataText(data, "unit");
  if (direction === "complete") return `Complete ${metric}`;
  if (data["kind"] === "baseline") return `Establish a baseline for ${metric}`;
  const write = (key: string): string => amount(dataText(data, key), unit);
  const now = data["from"] === null ? "" : ` (currently ${write("from")})`;
  const moves = direction === "increase" || direction === "decrease";
  const verb = VERBS[direction] ?? "";
  if (data["low"] !== null && data["high"] !== null) {
    const corridor = `between ${write("low")} and ${write("high")}`;
    if (moves) return `${verb} ${metric} to ${corridor}${now}`;
    return direction === "achieve" ? `Achieve ${metric} of ${corridor}${now}` : `Keep ${metric} ${corridor}${now}`;
  }
  if (data["to"] !== null) {
    if (direction === "maintain") {
      return `Keep ${metric} ${KEPT[dataText(data, "comparator")] ?? "at "}${write("to")}${now}`;
    }
    const level = bound(data) + write("to");
    if (!moves) return `Achieve ${metric} of ${level}${now}`;
    return `${verb} ${metric}${data["from"] === null ? "" : ` from ${write("from")}`} to ${level}`;
  }
  if (data["delta"] !== null && moves) return changed(data, verb, metric, unit);
  return direction === "maintain" ? `Maintain ${metric}${now}` : `${verb === "" ? "" : `${verb} `}${metric}${now}`;
}

/** The last day; what is kept is kept until then. */
function end(data: FindingData): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(dataText(data, "deadline"));
  if (match === null) return "";
  const [, year = "", month = "", day = ""] = match;
  const name = MONTHS[Number(month) - 1] ?? "";
  return ` ${data["direction"] === "maintain" ? "until" : "by"} ${day.replace(/^0/, "")} ${name} ${year}`;
}

/** A goal in one sentence. */
export const goalSentence: Sentence = (data) => {
  const said = claim(data) + end(data);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
};
