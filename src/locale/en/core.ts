/**
 * What core says in English.
 * @module
 */
import type { LocalePart, NumberWords, OperationWords } from "../../core/index.js";
import { dataText } from "../../core/internal.js";

export const corePart: LocalePart = {
  reasons: {
    "no-data": "no data in this period",
    "no-values": "every value is empty",
    "zero-divisor": "the divisor is 0",
    "zero-base": "the earlier value is 0, no growth rate",
    "no-base": "nothing to compare with",
    "not-comparable": "not comparable",
    "too-few-points": "too few data points",
    "no-target": "no target set",
    "no-dimension": "not available by this dimension",
    "not-in-force": "no definition in force",
    "unknown-condition": "a condition cannot be decided",
  },
  notes: {
    "partial-period": "the period is not over",
    "sign-change": "the sign has changed, read the growth rate with care",
    "negative-base": "the base is negative, growth is over its size",
    "rows-excluded": "bad rows were left out",
    approximate: "approximate",
    filled: "missing rows are filled in by policy",
    carried: "the last known value is carried forward",
    "partial-window": "the window reaches back before the data begin",
    capped: "capped",
  },
  findings: {
    "core/rule-failed": (data) =>
      `The rule ${dataText(data, "rule")} failed and was not checked to the end: ${dataText(data, "message")}.`,
    "core/unknown-rule": (data) => `There is no rule ${dataText(data, "rule")}; check the spelling in the options.`,
    "core/waiver-expired": (data) =>
      `The waiver for ${dataText(data, "rule")} ran out on ${dataText(data, "until")} (${dataText(data, "reason")}); fix the problem or renew it.`,
    "core/waiver-unused": (data) =>
      `The waiver for ${dataText(data, "rule")} covers nothing (${dataText(data, "reason")}); remove it.`,
  },
  footnotes: {},
  words: {
    "core/error": "must fix",
    "core/warning": "should fix",
    "core/info": "note",
    "core/waived": "waived",
    "core/notes": "Notes: ",
    "core/separator": ", ",
    "core/colon": ": ",
    "core/open": " (",
    "core/close": ")",
    "core/row": "1 row",
    "core/year-ago": "{name} a year ago",
    "core/year-ago-many": "{name} {count} years ago",
    "core/previous": "{name} of the period before",
    "core/previous-many": "{name} {count} periods before",
    "core/to-date-year": "{name}, year to date",
    "core/to-date-half": "{name}, half-year to date",
    "core/to-date-quarter": "{name}, quarter to date",
    "core/to-date-month": "{name}, month to date",
    "core/to-date-week": "{name}, week to date",
    "core/rolling-year": "{name} over 1 year",
    "core/rolling-year-many": "{name} over {count} years",
    "core/rolling-half": "{name} over 1 half-year",
    "core/rolling-half-many": "{name} over {count} half-years",
    "core/rolling-quarter": "{name} over 1 quarter",
    "core/rolling-quarter-many": "{name} over {count} quarters",
    "core/rolling-month": "{name} over 1 month",
    "core/rolling-month-many": "{name} over {count} months",
    "core/rolling-week": "{name} over 1 week",
    "core/rolling-week-many": "{name} over {count} weeks",
    "core/rolling-day": "{name} over 1 day",
    "core/rolling-day-many": "{name} over {count} days",
    "core/rows": "{count} rows",
    "core/range": "{start} to {end}",
    "core/true": "true",
    "core/false": "false",
    "core/unknown": "unknown",
    "core/null-member": "(none)",
  },
};

export const numbers: NumberWords = {
  steps: [
    { name: "thousand", power: 3, word: "K" },
    { name: "million", power: 6, word: "M" },
    { name: "billion", power: 9, word: "B" },
  ],
  money: ({ symbolic, step }) => `${symbolic}${step}`,
  units: {
    d: (number, one) => `${number} ${one ? "day" : "days"}`,
    h: (number, one) => `${number} ${one ? "hour" : "hours"}`,
    min: (number) => `${number} min`,
    points: (number, one) => `${number} ${one ? "point" : "points"}`,
    // The units of goals: a number of percent as people say it, not a ratio.
    percent: (number) => `${number}%`,
    pp: (number, one) => `${number} ${one ? "point" : "points"}`,
    minute: (number, one) => `${number} ${one ? "minute" : "minutes"}`,
    hour: (number, one) => `${number} ${one ? "hour" : "hours"}`,
    day: (number, one) => `${number} ${one ? "day" : "days"}`,
    week: (number, one) => `${number} ${one ? "week" : "weeks"}`,
    point: (number, one) => `${number} ${one ? "point" : "points"}`,
    count: (number) => number,
    x: (number) => `${number}x`,
  },
  per: (quantity, unit) => `${quantity}/${unit}`,
  otherUnit: (number, unit) => `${number} ${unit}`,
};

export const operations: OperationWords = {
  least: (operands) => `smallest of (${operands.join(", ")})`,
  greatest: (operands) => `largest of (${operands.join(", ")})`,
  round: (operands) => `rounded (${operands.join(", ")})`,
  coalesce: (operands) => `first available of (${operands.join(", ")})`,
  if: ([condition, then, otherwise]) =>
    `if ${condition} then ${then}${otherwise === undefined ? "" : ` else ${otherwise}`}`,
  and: (operands) => operands.join(" and "),
  or: (operands) => operands.join(" or "),
  not: (operands) => `not ${operands.join(", ")}`,
  isMissing: (operands) => `${operands.join(", ")} is missing`,
};
