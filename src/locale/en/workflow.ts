/**
 * What workflow says in English.
 * @module
 */
import type { LocalePart } from "../../core/index.js";
import { workflowFindings } from "./workflow-rules.js";

export const workflowPart: LocalePart = {
  reasons: {},
  notes: {},
  findings: workflowFindings,
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
