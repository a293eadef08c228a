/**
 * What goals says in English about sentences: what is missing or vague in them, and the question that helps.
 * @module
 */
import type { FindingData, LocalePart } from "../../core/index.js";
import { dataText, entryOf } from "../../core/internal.js";
import { goalSentence } from "./goals-sentence.js";

const QUESTIONS: Readonly<Record<string, string>> = {
  "goals/question-how-much": "by how much, from which baseline?",
  "goals/question-more-than-what": "than what, and by how much?",
  "goals/question-which-level": "which level is enough, and what may it cost?",
  "goals/question-how-measured": "what would one count or see if it were so?",
  "goals/question-better-than-what": "better than what, by which measure?",
  "goals/question-best-by-what": "by which measure, among whom?",
  "goals/question-output-per-input": "how much output for which input, such as orders per hour?",
  "goals/question-which-effect": "which number shows the effect?",
  "goals/question-which-task": "which task, done by what share of users, in what time?",
  "goals/question-how-much-is-enough": "how much is enough, and who decides?",
  "goals/question-which-day": "by which day?",
  "goals/question-how-often": "how often: each week, each month?",
  "goals/question-checked-when": "which value, checked on which days?",
  "goals/question-which-steps": "which steps, with which value by which day?",
  "goals/question-committed": "what is promised, whatever happens?",
  "goals/question-which-conditions": "under which conditions not, and who decides?",
  "goals/question-which-margin": "from which value to which is still fine?",
  "goals/question-which-exceptions": "which exceptions are there?",
  "goals/question-which-ones": "which ones, or how many?",
  "goals/question-what-else": "what else belongs to it? Close the list.",
};

function vague(data: FindingData): string {
  const question = entryOf(QUESTIONS, dataText(data, "question")) ?? "say it in numbers.";
  return `"${dataText(data, "word")}" can be read in many ways: ${question}`;
}

function list(value: FindingData[string] | undefined, between: string): string {
  return Array.isArray(value) ? value.join(between) : String(value ?? "");
}

function percentOfPercent(data: FindingData): string {
  const { from, relative, points } = data;
  const delta = dataText(data, "delta");
  const start = `"${dataText(data, "metric")}" is a percentage: ${delta}% of it or ${delta} points?`;
  if (from === null || from === undefined || relative === undefined || relative === null) {
    return `${start} Give the value to be reached, or write points.`;
  }
  const other =
    points === null || points === undefined ? "below 0 in points, which cannot be" : `${String(points)}% in points`;
  return `${start} From ${String(from)}% that is ${String(relative)}%, or ${other}. Give the value to be reached.`;
}

export const goalsCompilePart: LocalePart = {
  reasons: {},
  notes: {},
  findings: {
    "goals/no-metric": (data) =>
      data["quality"] === undefined
        ? 'Nothing is named that can be counted or delivered: say what, for example "on-time delivery" or "the audit report".'
        : `"${dataText(data, "quality")}" is no measure: name what is counted, for example complaints per 1,000 orders.`,
    "goals/bare-metric": (data) =>
      `"${dataText(data, "metric")}" alone is no goal: say from which value to which, for whom, or what will be done.`,
    "goals/no-number": (data) =>
      `No number for "${dataText(data, "metric")}": add the value to be reached, for example "from 82% to 90%".`,
    "goals/no-baseline": (data) =>
      data["metric"] === ""
        ? "No baseline: say where it stands today, or compare with a period that is known."
        : `No baseline for "${dataText(data, "metric")}": say where it stands today, or compare with a period that is known.`,
    "goals/no-deadline": () => 'No deadline: say until when, for example "by the end of June".',
    "goals/past-deadline": (data) =>
      `The deadline ${dataText(data, "deadline")} is over (asked on ${dataText(data, "asOf")}): set a new one, or close the goal.`,
    "goals/direction-conflict": (data) =>
      `${data["direction"] === "increase" ? "An increase" : "A decrease"} cannot go from ${dataText(data, "from")} to ${dataText(data, "to")}: swap the values, or change the verb.`,
    "goals/impossible-change": (data) =>
      data["from"] === undefined || data["from"] === null
        ? `A decrease by "${dataText(data, "change")}" would take away more than there is: give the value to be reached.`
        : `A decrease by ${dataText(data, "change")} from ${dataText(data, "from")} ends below nothing: give the value to be reached.`,
    "goals/percent-of-percent": percentOfPercent,
    "goals/vague-degree": vague,
    "goals/vague-quality": vague,
    "goals/vague-time": vague,
    "goals/vague-scope": vague,
    "goals/hedge": (data) => {
      const question = entryOf(QUESTIONS, dataText(data, "question")) ?? "leave it out.";
      return `"${dataText(data, "word")}" takes the commitment back: ${question}`;
    },
    "goals/soft-verb": (data) =>
      `"${dataText(data, "word")}" promises nothing that can be checked: say which number changes, or what will be delivered.`,
    "goals/output-verb": (data) =>
      `"${dataText(data, "word")}" names work, not what it is good for: say which number it is to move.`,
    "goals/multiple-goals": (data) =>
      `There is another goal in this sentence ("${dataText(data, "text")}"): write it as one of its own.`,
    "goals/multiplier-ambiguous": (data) =>
      `"${dataText(data, "word")}" can mean ${list(data["readings"], " or ")} times as much: give the value to be reached.`,
    "goals/service-level-not-deadline": (data) =>
      `"${dataText(data, "word")}" says how fast each case is to be, not until when: add the day by which it is to be so.`,
    "goals/cadence-not-deadline": (data) =>
      `"${dataText(data, "word")}" says how often, not until when: add the last day, for example "until 31 December".`,
    "goals/event-relative": (data) =>
      `"${dataText(data, "word")}" counts from an event without a date: write the date itself.`,
    "goals/unresolved-deadline": (data) =>
      list(data["days"], "") === ""
        ? `"${dataText(data, "word")}" falls on another day each year: write the date.`
        : `"${dataText(data, "word")}" falls on another day each year: write the date, for example ${list(data["days"], " or ")}.`,
    "goals/before-date": (data) =>
      `"${dataText(data, "word")}" is read as up to ${dataText(data, "deadline")}: write "by" if the day itself belongs.`,
    "goals/deadline-from-heading": (data) =>
      `The deadline ${dataText(data, "deadline")} comes from the heading ("${dataText(data, "word")}"): repeat it in the goal.`,
    "goals/number-in-name": (data) =>
      `"${dataText(data, "word")}" is taken for a name, not for a value to be reached: add the value.`,
  },
  footnotes: { "goals/sentence": goalSentence },
  words: QUESTIONS,
};
