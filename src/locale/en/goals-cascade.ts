/**
 * What goals says in English: cascade.
 * @module
 */
import type { FindingData, LocalePart, Sentence } from "../../core/index.js";
import { dataText, entryOf } from "../../core/internal.js";

/** The ids that are named, and how many there are besides. */
function idsOf(data: FindingData, key = "ids"): string {
  const ids = data[key];
  const count = data["count"];
  const more = key === "ids" && Array.isArray(ids) && typeof count === "number" ? count - ids.length : 0;
  return more > 0 ? `${dataText(data, key)} and ${more} more` : dataText(data, key);
}

function amount(data: FindingData, key: string): string {
  const unit = dataText(data, "unit");
  return unit === "" ? dataText(data, key) : `${dataText(data, key)} ${unit}`;
}

const WEIGHTS: Readonly<Record<string, Sentence>> = {
  missing: (data) =>
    `some weights are given, but none for ${idsOf(data)}; give every goal below a weight, or none of them`,
  negative: (data) =>
    data["own"] === true
      ? "its own weight is below 0; take a weight of 0 or more"
      : `the weight of ${idsOf(data)} is below 0; take weights of 0 or more`,
  zero: () => "all weights are 0, so it has no score; give at least one part a weight",
  sum: (data) =>
    `the weights add up to ${dataText(data, "sum")}, neither 1 nor 100; they are taken in proportion, so check that none is missing`,
  unused: (data) =>
    data["rollUp"] === "sum"
      ? "weights have no effect on a sum, where amounts decide; remove them, or roll it up as an average"
      : "weights have no effect where only its own readings count; remove them, or roll it up as an average",
};

const claimedTwice: Sentence = (data) =>
  `${idsOf(data)} claim the same movement of ${dataText(data, "measure")}; let one of them own it, or split the target among them.`;

const COUNTED_TWICE: Readonly<Record<string, Sentence>> = {
  link: (data) =>
    `${dataText(data, "goal")} contributes to ${dataText(data, "parent")} by two links; keep one of them.`,
  path: (data) =>
    `${dataText(data, "goal")} counts twice in ${dataText(data, "top")}, by way of ${dataText(data, "parents")}; give each link its share, or make one of them a support link.`,
};

export const goalsCascadePart: LocalePart = {
  reasons: {
    "no-parts": "nothing contributes to it",
    "no-scores": "none of its parts has a score",
    "parts-missing": "some of its parts have no score",
    "low-coverage": "too little of it is known",
    "mixed-units": "the units are not the same",
    cycle: "it contributes to itself",
    "duplicate-goal": "another goal has the same id",
    "missing-weight": "some parts have a weight and some have none",
    "negative-weight": "a weight is below 0",
    "no-confidence": "no confidence was stated",
  },
  notes: {
    "from-zero": "counted from zero, since no start is known",
    "partial-coverage": "part of it is not known",
  },
  findings: {
    "goals/duplicate-goal": (data) => `There are two goals ${dataText(data, "goal")}; give each an id of its own.`,
    "goals/unknown-parent": (data) =>
      `${dataText(data, "goal")} hangs on ${dataText(data, "parent")}, which is not among the goals; correct the id, or add that goal.`,
    "goals/self-parent": (data) =>
      `${dataText(data, "goal")} hangs on itself; name the goal above it, or remove the link.`,
    "goals/cascade-cycle": (data) => `${idsOf(data)} contribute to each other in a circle; remove one of the links.`,
    "goals/orphan": (data) =>
      `${dataText(data, "goal")} (${dataText(data, "level")}) serves no goal above; link it to one, or drop it.`,
    "goals/level-skipped": (data) =>
      `${dataText(data, "goal")} (${dataText(data, "level")}) hangs directly on ${dataText(data, "parent")} (${dataText(data, "parentLevel")}); link it to a goal of the level between (${dataText(data, "skipped")}).`,
    "goals/level-inverted": (data) =>
      `${dataText(data, "goal")} (${dataText(data, "level")}) contributes to ${dataText(data, "parent")}, which stands lower (${dataText(data, "parentLevel")}); turn the link round.`,
    "goals/unknown-level": (data) =>
      `${dataText(data, "goal")} stands on the level ${dataText(data, "level")}, which is not one of ${dataText(data, "levels")}; correct it, or name your levels.`,
    "goals/due-after-parent": (data) =>
      `${dataText(data, "goal")} is due on ${dataText(data, "due")}, ${data["days"] === 1 ? "a day" : `${dataText(data, "days")} days`} after ${dataText(data, "parent")} (${dataText(data, "parentDue")}); bring it forward, or move the goal above.`,
    "goals/parent-closed-over-children": (data) =>
      `${dataText(data, "goal")} was closed on ${dataText(data, "closed")} over goals that are still open (${idsOf(data)}); close these as well, or link them to another goal.`,
    "goals/double-parent": (data) =>
      `${dataText(data, "goal")} contributes to ${dataText(data, "parents")} without saying how much goes to ${dataText(data, "without")}; give each link a share, all of them 1 together, or make all but one support links.`,
    "goals/split-shares": (data) =>
      data["negative"] === true
        ? `${dataText(data, "goal")} has a share below 0 among those to ${dataText(data, "parents")}; take shares from 0 to 1 that make 1 together.`
        : `The shares of ${dataText(data, "goal")} to ${dataText(data, "parents")} add up to ${dataText(data, "sum")} instead of 1; correct them.`,
    "goals/cascade-weights": (data) =>
      `${dataText(data, "goal")}: ${WEIGHTS[dataText(data, "problem")]?.(data) ?? ""}.`,
    "goals/weightless": (data) =>
      `${dataText(data, "goal")} contributes to ${dataText(data, "parent")} with weight 0, which changes nothing; make it a support link, or give it a weight.`,
    "goals/under-allocated": (data) =>
      `${dataText(data, "goal")}: the goals below take on ${dataText(data, "percent")} % of the target, and nobody the remaining ${amount(data, "gap")}; give it to somebody, or lower the target.`,
    "goals/over-allocated": (data) =>
      `${dataText(data, "goal")}: the goals below take on ${dataText(data, "percent")} % of the target, ${amount(data, "gap")} more than wanted; say that it is a reserve, or lower theirs.`,
    "goals/unit-mismatch": (data) =>
      `${dataText(data, "goal")} is measured in ${dataText(data, "unit")}, ${dataText(data, "parent")} above it in ${dataText(data, "parentUnit")}; measure both in one unit.`,
    "goals/opposite-directions": (data) =>
      `${dataText(data, "measure")} is to rise for ${dataText(data, "rising")} and to fall for ${dataText(data, "falling")}; decide which way it should go.`,
    "goals/double-counting": (data) => (entryOf(COUNTED_TWICE, dataText(data, "kind")) ?? claimedTwice)(data),
  },
  footnotes: {},
  words: {
    "goals/renormalize": "missing scores left out",
    "goals/zero": "missing scores counted as zero",
    "goals/strict": "no score unless all are known",
    "goals/floor": "no score below a coverage",
    "goals/no-anchor": "no goal on the top level",
    "goals/orphan": "no goal above",
    "goals/unmeasured": "no measure",
    "goals/level-skipped": "level skipped",
    "goals/silo": "no link to other branches",
  },
};
