/**
 * Which rules hold for a goal however it is said, in a sentence or in fields?
 * @module
 */
import type { Rule } from "../../core/index.js";
import type { StatedGoal } from "../definition/stated-goal.js";
import { bareMetric } from "./bare-metric.js";
import { directionConflict } from "./direction-conflict.js";
import { impossibleChange } from "./impossible-change.js";
import { noBaseline } from "./no-baseline.js";
import { noDeadline } from "./no-deadline.js";
import { noMetric } from "./no-metric.js";
import { noNumber } from "./no-number.js";
import { pastDeadline } from "./past-deadline.js";
import { percentOfPercent } from "./percent-of-percent.js";

export const statedGoalRules: readonly Rule<StatedGoal>[] = [
  noMetric,
  bareMetric,
  noNumber,
  noBaseline,
  noDeadline,
  pastDeadline,
  directionConflict,
  impossibleChange,
  percentOfPercent,
];
