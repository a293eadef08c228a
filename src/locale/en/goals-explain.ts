/**
 * What goals says in English when it explains: status and pace, what an assessment rests on, how a proposal was made.
 * @module
 */
import type { FindingData, LocalePart } from "../../core/index.js";
import { dataNumber, dataPercent, dataText, entryOf } from "../../core/internal.js";
import { amount, change, name, STEPS, steps } from "./goals-amounts.js";
import { goalsProgressPart } from "./goals-progress.js";

const STATUSES: Readonly<Record<string, string>> = {
  achieved: "achieved",
  "partly-achieved": "partly achieved",
  missed: "missed",
  abandoned: "abandoned",
  "on-track": "on track",
  "at-risk": "at risk",
  "off-track": "off track",
  outdated: "out of date",
  pending: "cannot be judged yet",
};

export const goalExplanationWords: LocalePart["words"] = {
  "goals/smart-specific": "Specific",
  "goals/smart-measurable": "Measurable",
  "goals/smart-achievable": "Achievable",
  "goals/smart-relevant": "Relevant",
  "goals/smart-timeBound": "Time-bound",
  "goals/verdict-pass": "yes",
  "goals/verdict-warn": "not quite",
  "goals/verdict-fail": "no",
  "goals/verdict-unknown": "cannot be judged",
  "goals/level-floor": "floor",
  "goals/level-target": "target",
  "goals/level-stretch": "stretch",
};

const HORIZONS: Readonly<Record<string, string>> = {
  short: "up to 3 months",
  mid: "up to 12 months",
  long: "more than 12 months",
};

const QUARTERS = ["the lowest quarter", "the second quarter", "the third quarter", "the highest quarter"] as const;

function status(data: FindingData): string {
  return `Status: ${entryOf(STATUSES, dataText(data, "status")) ?? dataText(data, "status")}`;
}

function byGap(data: FindingData): string {
  const gap = dataPercent(data, "gap").replace("%", "");
  const side = gap.startsWith("-")
    ? `${gap.slice(1)} points ahead`
    : gap === "0"
      ? "just as expected"
      : `${gap} points behind`;
  const time = data["days"] === null ? "" : ` after ${dataText(data, "elapsed")} of ${dataText(data, "days")} days`;
  const bands = `up to ${points(data, "onTrack")} behind is on track, up to ${points(data, "atRisk")} at risk`;
  return `${status(data)}. ${dataPercent(data, "reached")} is reached, ${dataPercent(data, "expected")} was expected${time}: ${side} (${bands}).`;
}

function points(data: FindingData, key: string): string {
  return dataPercent(data, key).replace("%", "");
}

function whyUnknown(data: FindingData): string {
  const reason = dataText(data, "reason");
  return reason === "" ? "" : `: ${entryOf(goalsProgressPart.reasons, reason) ?? reason}`;
}

function level(data: FindingData): string {
  const from = data["from"];
  return from === null || from === undefined
    ? amount(data, "to")
    : `from ${amount(data, "from")} to ${amount(data, "to")}`;
}

function changeOf(data: FindingData): string {
  const size = dataNumber(data, "size");
  const by =
    data["kind"] === "relative"
      ? `by ${size}%`
      : data["kind"] === "factor"
        ? `to ${size} times the start`
        : `by ${change(data, "size")}`;
  return data["from"] === null ? by : `${by}, from ${amount(data, "from")}`;
}

export const goalExplanationFootnotes: LocalePart["footnotes"] = {
  "goals/status-by-gap": byGap,
  "goals/status-by-inside": (data) => `${status(data)}, by whether the last value is inside.`,
  "goals/status-by-met": (data) => `${status(data)}: what was wanted is there.`,
  "goals/status-by-due-date": (data) => `${status(data)}: the last day, ${dataText(data, "due")}, is over.`,
  "goals/status-by-reading-age": (data) =>
    data["ageDays"] === null
      ? `${status(data)}: nothing was read so far.`
      : `${status(data)}: the last reading is ${dataText(data, "ageDays")} days old.`,
  "goals/status-by-outcome": (data) => `${status(data)}, as it was closed on ${dataText(data, "closed")}.`,
  "goals/status-by-unknown": (data) => `${status(data)}${whyUnknown(data)}.`,
  "goals/pace-projected": (data) =>
    `At this pace it ends at ${amount(data, "value")}, ${dataPercent(data, "projected")} of the way.`,
  "goals/pace-required": (data) =>
    `From here it takes ${change(data, "required")} a day for ${dataText(data, "left")} ${data["left"] === 1 ? "day" : "days"}; ${
      data["rate"] === null ? "so far nothing is known" : `so far it was ${change(data, "rate")} a day${ratio(data)}`
    }.`,
  "goals/smart-summary": (data) =>
    `SMART: ${dataText(data, "passed")} of ${dataText(data, "applicable")} questions that can be judged are answered with yes${
      data["unknown"] === 0 ? "" : `, ${dataText(data, "unknown")} cannot be judged`
    }.`,
  "goals/smart-verdict": (data) => `${wordOf("smart", data, "dimension")}: ${wordOf("verdict", data, "verdict")}.`,
  "goals/evidence-metric": (data) => `Metric: ${name(data)}.`,
  "goals/evidence-deliverable": (data) => `Deliverable: ${name(data)}.`,
  "goals/evidence-owner": (data) => `Owner: ${name(data)}.`,
  "goals/evidence-source": (data) => `Source: ${name(data)}.`,
  "goals/evidence-contribution": (data) => `Contribution: ${name(data)}.`,
  "goals/evidence-done-state": () => "Done or not done can be told apart.",
  "goals/evidence-to-find-out": () => "To be found out: a first value.",
  "goals/evidence-level": (data) => `Value to be reached: ${level(data)}.`,
  "goals/evidence-change": (data) => `Change to be reached: ${changeOf(data)}.`,
  "goals/evidence-corridor": (data) => `To stay between ${amount(data, "low")} and ${amount(data, "high")}.`,
  "goals/evidence-levels": (data) =>
    `Floor ${amount(data, "commit")}, target ${amount(data, "target")}, stretch ${amount(data, "stretch")}.`,
  "goals/evidence-rate": (data) =>
    `From ${amount(data, "from")} to ${amount(data, "to")} it takes ${change(data, "needed")} a ${entryOf(STEPS, dataText(data, "step")) ?? ""}, ${among(data)}.`,
  "goals/evidence-reached": (data) => `Reached already: ${amount(data, "from")}, wanted is ${amount(data, "to")}.`,
  "goals/evidence-held": (data) =>
    `${dataText(data, "inside")} of ${dataText(data, "values")} past values would have been inside.`,
  "goals/evidence-benchmark": (data) =>
    `Among others, the target ${amount(data, "target")} lies in ${QUARTERS[quarterOf(data)] ?? ""} (middle: ${amount(data, "p50")}).`,
  "goals/evidence-confidence": (data) =>
    `${dataText(data, "votes")} of those concerned held it ${dataPercent(data, "mean")} likely on average.`,
  "goals/evidence-parent": (data) =>
    `Serves ${dataText(data, "parent")}${data["due"] === null ? "" : `, due on ${dataText(data, "due")}`}.`,
  "goals/evidence-top-level": () => "A goal of the company: there is none above.",
  "goals/evidence-link-in-text": () => "The sentence names what it serves; that alone proves no link.",
  "goals/evidence-deadline": (data) =>
    `Last day: ${dataText(data, "deadline")}${data["horizon"] === null ? "" : ` (${entryOf(HORIZONS, dataText(data, "horizon")) ?? ""})`}.`,
  "goals/proposal-chance": (data) =>
    `Chance to get this far or further in ${steps(data)}, if the past goes on: ${dataPercent(data, "chance")}.`,
  "goals/proposal-stretches": (data) => `Counted on ${dataText(data, "sample")} past stretches of ${steps(data)}.`,
  "goals/proposal-sums": (data) =>
    `Counted on all sums of ${dataText(data, "periods")} changes drawn from ${dataText(data, "sample")} past ones, each draw as likely.`,
  "goals/proposal-seasonal": (data) =>
    `Counted on ${dataText(data, "sample")} past changes over a year, from the value of the same season.`,
};

function wordOf(kind: string, data: FindingData, key: string): string {
  return entryOf(goalExplanationWords, `goals/${kind}-${dataText(data, key)}`) ?? dataText(data, key);
}

/** How a needed rate lies among the past ones. */
function among(data: FindingData): string {
  const changes = dataText(data, "changes");
  if (data["percentile"] === "1") return `faster than any of ${changes} past changes`;
  if (data["percentile"] === "0") return `slower than all ${changes} past changes`;
  return `faster than ${dataPercent(data, "percentile")} of ${changes} past changes`;
}

function ratio(data: FindingData): string {
  return data["ratio"] === null ? "" : `, so ${dataNumber(data, "ratio")} times that`;
}

function quarterOf(data: FindingData): number {
  const { quarter } = data;
  return typeof quarter === "number" ? quarter - 1 : 0;
}
