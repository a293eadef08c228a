/**
 * Which rules hold for a sentence? Those of any goal, and those of its words.
 * @module
 */
import type { Rule } from "../../core/index.js";
import type { SentenceSubject } from "../compile/sentence.js";
import { beforeDate } from "./before-date.js";
import { cadenceNotDeadline } from "./cadence-not-deadline.js";
import { deadlineFromHeading } from "./deadline-from-heading.js";
import { eventRelative } from "./event-relative.js";
import { hedge } from "./hedge.js";
import { multipleGoals } from "./multiple-goals.js";
import { multiplierAmbiguous } from "./multiplier-ambiguous.js";
import { numberInName } from "./number-in-name.js";
import { outputVerb } from "./output-verb.js";
import { serviceLevelNotDeadline } from "./service-level-not-deadline.js";
import { softVerb } from "./soft-verb.js";
import { statedGoalRules } from "./stated-goal-rules.js";
import { unresolvedDeadline } from "./unresolved-deadline.js";
import { vagueDegree } from "./vague-degree.js";
import { vagueQuality } from "./vague-quality.js";
import { vagueScope } from "./vague-scope.js";
import { vagueTime } from "./vague-time.js";

export const sentenceRules: readonly Rule<SentenceSubject>[] = [
  ...statedGoalRules,
  vagueDegree,
  vagueQuality,
  vagueTime,
  vagueScope,
  hedge,
  softVerb,
  outputVerb,
  multipleGoals,
  multiplierAmbiguous,
  serviceLevelNotDeadline,
  cadenceNotDeadline,
  eventRelative,
  unresolvedDeadline,
  beforeDate,
  deadlineFromHeading,
  numberInName,
];
