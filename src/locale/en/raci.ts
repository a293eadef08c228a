/**
 * What raci says in English.
 * @module
 */
import type { LocalePart } from "../../core/index.js";
import { dataText } from "../../core/internal.js";
import { raciFindings } from "./raci-rules.js";

export const raciPart: LocalePart = {
  reasons: {},
  notes: {},
  findings: {
    ...raciFindings,
    "raci/unread-cell": (data) =>
      `"${dataText(data, "text")}" says no letter that the variant has: write letters such as A/R, or words such as Accountable.`,
    "raci/unread-row": (data) => `This row has no task: "${dataText(data, "text")}" was left out.`,
  },
  footnotes: {},
  words: {
    "raci/task": "Task",
    "raci/comma": ", ",
    "raci/page-decides": "What I decide ({letter} Accountable)",
    "raci/page-does": "What I do ({letter} Responsible)",
    "raci/page-supports": "What I support ({letter})",
    "raci/page-consulted": "What I am asked about before ({letter} Consulted)",
    "raci/page-informed": "What I am told of after ({letter} Informed)",
    "raci/page-other": "Other parts",
    "raci/page-deputizes": "Whom I stand in for",
  },
};
