/**
 * What goals says in English: definition, progress and pace.
 * @module
 */
import type { FindingData, LocalePart } from "../../core/index.js";
import { dataText, entryOf } from "../../core/internal.js";

const STATUSES: Readonly<Record<string, string>> = {
  achieved: "achieved",
  "partly-achieved": "partly achieved",
  missed: "missed",
  abandoned: "abandoned",
  "on-track": "on track",
  "at-risk": "at risk",
  "off-track": "off track",
  outdated: "outdated",
  pending: "pending",
};

function status(data: FindingData, key: string): string {
  return entryOf(STATUSES, dataText(data, key)) ?? dataText(data, key);
}

export const goalsProgressPart: LocalePart = {
  reasons: {
    "no-reading": "no reading so far",
    "no-start": "no baseline, so the way cannot be measured",
    "no-direction": "a change was agreed, but not whether up or down",
    "start-equals-target": "baseline and target are the same, there is no way to go",
    "range-upside-down": "the range ends below its beginning",
    "levels-out-of-order": "baseline, commit, target and stretch must follow one another",
    "no-milestones": "no milestones",
    "missing-weight": "some parts have a weight and some have none",
    "zero-weights": "all weights are 0",
    "no-period": "start date or due date is missing",
    "not-started": "not begun",
    "nothing-expected": "nothing is expected so far",
    "no-time-left": "no time left",
    "no-movement": "no movement so far",
    "wrong-way": "it moves away from the target",
    "not-gradual": "it is there or not, so there is no rate",
  },
  notes: {
    stale: "the last reading is too old",
    "after-due": "read after the due date",
    "wrong-way": "it moves away from the target",
    "direction-conflict": "the direction and the way from baseline to target disagree",
    "met-or-not": "only met or not is known",
    "edge-excluded": "the bound itself does not count",
  },
  findings: {
    "goals/malformed-goal": (data) =>
      `${dataText(data, "path") || "the whole"}: expected ${dataText(data, "expected")}.`,
    "goals/status-disagrees": (data) =>
      `${dataText(data, "goal")} is called ${status(data, "claimed")} (${dataText(data, "date")}), but its numbers say ${status(data, "evaluated")}; say why, or correct the status.`,
    "goals/outcome-disagrees": (data) =>
      `${dataText(data, "goal")} was closed as ${status(data, "outcome")} on ${dataText(data, "date")}, but by its last reading the target is ${data["met"] === true ? "met" : "not met"}; add the missing reading, or correct the outcome.`,
  },
  footnotes: {
    "goals/pace-rule": (data) =>
      `Status by the rule ${dataText(data, "name")}: on track up to ${dataText(data, "onTrack")} behind what is expected, at risk up to ${dataText(data, "atRisk")}.`,
    "goals/curve-linear": () => "Expected: as much of the way as of the time.",
    "goals/curve-step": () => "Expected: nothing until the due date, then all.",
    "goals/curve-points": () => "Expected: by a curve of its own.",
    "goals/curve-milestones": () => "Expected: the milestones that are due by now.",
    "goals/curve-held": () => "Expected: inside at all times.",
  },
  words: {
    ...Object.fromEntries(Object.entries(STATUSES).map(([code, word]) => [`goals/${code}`, word])),
    "goals/progress": "progress",
    "goals/score": "score",
    "goals/overshoot": "beyond the target",
    "goals/compliance": "share of readings inside",
    "goals/expected": "expected",
    "goals/gap": "gap",
    "goals/pace": "pace",
    "goals/projected": "projected",
    "goals/short": "short-term",
    "goals/mid": "mid-term",
    "goals/long": "long-term",
    "goals/measure-start-to-target": "share of the way from baseline to target",
    "goals/measure-met-or-not": "met or not",
    "goals/measure-inside": "inside or how far outside",
    "goals/measure-thresholds": "between commit, target and stretch",
    "goals/measure-milestones": "share of the milestones done",
    "goals/measure-done": "done or not",
    "goals/measure-recorded": "recorded or not",
  },
};
