/**
 * What goals says in English about goals as data: what is wrong with them, and what would make them SMART.
 * @module
 */
import type { FindingData, LocalePart } from "../../core/index.js";
import { dataNumber, dataPercent, dataText, entryOf } from "../../core/internal.js";
import { amount, change, list, STEPS } from "./goals-amounts.js";
import { goalsCompilePart } from "./goals-compile.js";
import { goalExplanationFootnotes, goalExplanationWords } from "./goals-explain.js";
import { goalsProgressPart } from "./goals-progress.js";

/** What fields are called; others by their path. */
const FIELDS: Readonly<Record<string, string>> = {
  start: "The start",
  target: "The target",
  "change.size": "The size of the change",
  tolerance: "The tolerance",
  weight: "The weight of the milestone",
  startDate: "The start date",
  dueDate: "The due date",
};

function field(data: FindingData): string {
  return entryOf(FIELDS, dataText(data, "field")) ?? dataText(data, "field");
}

const PARTS: Readonly<Record<string, string>> = {
  start: "start",
  target: "target",
  low: "lower end",
  high: "upper end",
  stretch: "stretch target",
};

/** `2.5 points a month`. */
function rate(data: FindingData, key: string): string {
  return `${change(data, key)} a ${entryOf(STEPS, dataText(data, "step")) ?? dataText(data, "step")}`;
}

const FINDINGS: LocalePart["findings"] = {
  "goals/no-owner": () => "No owner: name the one person who answers for it.",
  "goals/no-parent": () => "Not linked to a goal above: name the one that it serves.",
  "goals/parent-closed": (data) =>
    `The goal above, ${dataText(data, "parent")}, was closed on ${dataText(data, "closed")}: link to one that is open, or close this one too.`,
  "goals/parent-ends-earlier": (data) =>
    `Due on ${dataText(data, "due")}, after the goal above, ${dataText(data, "parent")}, has ended (${dataText(data, "parentDue")}): bring it forward by ${dataText(data, "days")} ${data["days"] === 1 ? "day" : "days"}, or extend that one.`,
  "goals/contribution-too-short": (data) =>
    `The contribution says too little: tell in ${dataText(data, "least")} words or more how it moves the goal above.`,
  "goals/no-unit": (data) => `No unit for ${dataNumber(data, "value")}: percent, a currency, days, a count?`,
  "goals/no-source": () => "No source: say where the readings come from, a KPI or a report.",
  "goals/several-metrics": (data) =>
    `One goal with several metrics (${list(data, "metrics")}): give each a goal of its own.`,
  "goals/not-a-number": (data) =>
    `${field(data)} cannot be read as a number ("${dataText(data, "value")}"): write it like 12.5, without unit or separators.`,
  "goals/negative-amount": (data) =>
    `${field(data)} is below zero (${dataText(data, "value")}): give its size, the direction says which way.`,
  "goals/target-equals-start": (data) =>
    `Start and target are both ${amount(data, "value")}: set a target to move to, or make it a goal to maintain.`,
  "goals/range-order": (data) =>
    `The range ends (${dataNumber(data, "high")}) below where it begins (${dataNumber(data, "low")}): swap the two.`,
  "goals/threshold-order": (data) =>
    `${data["start"] === null ? "" : `Start ${dataNumber(data, "start")}, `}floor ${dataNumber(data, "commit")}, target ${dataNumber(data, "target")} and stretch ${dataNumber(data, "stretch")} neither rise nor fall one after the other: put them in order.`,
  "goals/malformed-date": (data) =>
    `${field(data)} "${dataText(data, "value")}" is no day of the calendar: write one like 2026-03-31.`,
  "goals/due-before-start": (data) =>
    `Due on ${dataText(data, "due")}, before it starts (${dataText(data, "start")}): correct one of the two.`,
  "goals/beyond-horizon": (data) =>
    `Due on ${dataText(data, "due")}, more than ${dataText(data, "limit")} months away: set a nearer goal for what can be reached by then.`,
  "goals/no-milestones": (data) =>
    data["isLong"] === true
      ? `Longer than ${dataText(data, "months")} months, without a milestone: set at least one on the way.`
      : "It is measured by milestones, but has none: list them.",
  "goals/duplicate-milestone": (data) =>
    `Two milestones have the id ${dataText(data, "milestone")}: give each its own.`,
  "goals/milestone-weights": (data) =>
    data["problem"] === "missing"
      ? `${dataText(data, "missing")} ${data["missing"] === 1 ? "milestone has" : "milestones have"} no weight: weigh all of them, or none.`
      : "All milestones weigh 0: give at least one a weight, or leave the weights out.",
  "goals/milestone-share": (data) =>
    `Of milestone ${dataText(data, "milestone")}, ${dataText(data, "share")} was done on ${dataText(data, "date")}: give a share from 0 to 1.`,
  "goals/unknown-milestone": (data) =>
    `The check-in of ${dataText(data, "date")} names a milestone ${dataText(data, "milestone")} that is not there: correct its id, or add it.`,
  "goals/unrealistic": (data) =>
    `It needs ${rate(data, "needed")}; the fastest change so far was ${change(data, "fastest")}: lower the target, or take more time.`,
  "goals/stretch": (data) =>
    `It needs ${rate(data, "needed")}, faster than ${data["percentile"] === "1" ? "any past change" : `${dataPercent(data, "percentile")} of the past changes`}: say what will be done differently, or take more time.`,
  "goals/sandbag": (data) =>
    data["needed"] === "0"
      ? `The target ${amount(data, "to")} is reached already (${amount(data, "from")}): raise it.`
      : `It needs only ${rate(data, "needed")}, slower than ${dataPercent(data, "slowerThan")} of the past changes: aim higher.`,
  "goals/against-trend": (data) =>
    `It has to ${data["rising"] === true ? "rise" : "fall"}, but has been ${data["rising"] === true ? "falling" : "rising"} by ${rate(data, "drift")}: say what will turn it.`,
  "goals/never-held": (data) =>
    `None of the ${dataText(data, "values")} past values was inside: set a goal to get there first.`,
  "goals/out-of-bounds": (data) =>
    `The ${entryOf(PARTS, dataText(data, "part")) ?? "value"} ${amount(data, "value")} cannot be: the metric ${data["side"] === "low" ? "does not go below" : "ends at"} ${amount(data, "bound")}.`,
  "goals/benchmark-outlier": (data) =>
    `The target ${amount(data, "target")} lies far ${dataText(data, "side")} what others reach (half of them from ${amount(data, "p25")} to ${amount(data, "p75")}): check that the figures mean the same.`,
  "goals/draft-confidence": (data) =>
    data["side"] === "sure"
      ? `Those concerned hold it ${dataPercent(data, "mean")} likely: aim higher.`
      : `Those concerned hold it only ${dataPercent(data, "mean")} likely: lower the target, or give them more to reach it with.`,
  "goals/duplicate-check-in": (data) =>
    `Two check-ins on ${dataText(data, "date")}: keep one; until then the later in the list counts.`,
  "goals/confidence-out-of-range": (data) =>
    `The confidence of ${dataText(data, "date")} is ${dataText(data, "confidence")}: give it from 0 to 1.`,
  "goals/revision-without-reason": (data) =>
    `The revision of ${dataText(data, "date")} gives no reason: say why the goal was changed.`,
  "goals/needs-deliverable": () =>
    "Whether it can be delivered cannot be calculated: settle time and people with those who do the work.",
  "goals/needs-metric": () => "Without a metric nothing can be followed: name one, with the value to be reached.",
  "goals/needs-no-history": () => "No past values of the metric: give at least 5 of them.",
  "goals/needs-too-few-changes": () => "Too few past values to compare with: give at least 5 of them.",
  "goals/needs-no-target": () => "Without a target there is nothing to compare with the past: set one.",
  "goals/needs-no-direction": () => "It is not said whether the metric is to rise or fall: say which.",
  "goals/needs-no-deadline": () => "Without a deadline the needed speed is unknown: set one.",
  "goals/needs-past-deadline": () => "The deadline is over, no speed can reach it: set a new one.",
  "goals/needs-link": () => "Say which goal above it serves.",
  "goals/needs-parent": (data) => `To judge this, the goals above are needed: ${list(data, "parents")}.`,
};

export const goalsSmartPart: LocalePart = {
  reasons: {
    "irregular-history": "the past values are not evenly spread over time",
  },
  notes: {
    "behind-latest": "worse than the latest value",
    "levels-coincide": "the past does not tell the levels apart",
    gaps: "some periods are missing",
  },
  findings: FINDINGS,
  // An explanation lists findings as footnotes: they say the same there.
  footnotes: {
    ...goalsCompilePart.findings,
    ...goalsProgressPart.findings,
    ...FINDINGS,
    ...goalExplanationFootnotes,
  },
  words: goalExplanationWords,
};
