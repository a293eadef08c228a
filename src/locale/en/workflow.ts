/**
 * What workflow says in English.
 * @module
 */
import type { LocalePart } from "../../core/index.js";
import { dataText } from "../../core/internal.js";
import { workflowFindings } from "./workflow-rules.js";

export const workflowPart: LocalePart = {
  reasons: {
    "nothing-begins": "nothing begins",
    "no-end": "nothing ends",
    "dead-end": "a way stops short of the end",
    "several-starts": "it begins in several places",
    "irreducible-loops": "a loop is entered at more than one step",
    "no-probabilities": "a choice lacks probabilities that add up to 1",
    "not-block-structured": "parallel ways do not close as a block",
    "too-many-steps": "too many steps",
    "endless-loop": "a loop is never left",
    "too-many-steps-in-loop": "too many steps on one loop",
    "no-durations": "no durations",
  },
  notes: {},
  findings: {
    ...workflowFindings,
    "workflow/case-stuck": (data) =>
      `Nothing is at work, and ways wait at ${dataText(data, "steps")} for others that cannot come any more`,
  },
  footnotes: {},
  words: {
    "workflow/title": "Procedure",
    "workflow/version": "Version",
    "workflow/effective": "In force from",
    "workflow/review": "Next review",
    "workflow/sla": "Service level",
    "workflow/purpose": "Purpose",
    "workflow/overview": "Overview",
    "workflow/steps": "Steps",
    "workflow/number": "No.",
    "workflow/step": "Step",
    "workflow/owner": "Owner",
    "workflow/time": "Working time",
    "workflow/deadline": "Due after",
    "workflow/next": "Next",
    "workflow/instruction": "What to do",
    "workflow/resources": "Resources",
    "workflow/documents": "Documents",
    "workflow/form": "Form",
    "workflow/required": "required",
    "workflow/acceptance": "Done well when",
    "workflow/escalation": "When late, tell",
    "workflow/kind-start": "start",
    "workflow/kind-task": "task",
    "workflow/kind-decision": "decision",
    "workflow/kind-parallel": "in parallel",
    "workflow/kind-end": "end",
    "workflow/colon": ": ",
    "workflow/comma": ", ",
    "workflow/semicolon": "; ",
    "workflow/then": " → ",
    "workflow/space": " ",
    "workflow/days": "d",
    "workflow/hours": "h",
    "workflow/minutes": "min",
  },
};
