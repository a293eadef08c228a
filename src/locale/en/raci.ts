/**
 * What raci says in English.
 * @module
 */
import type { LocalePart } from "../../core/index.js";
import { dataText } from "../../core/internal.js";
import { raciFindings } from "./raci-rules.js";

export const raciPart: LocalePart = {
  reasons: {
    "no-effort": "a task has no effort",
    "no-capacity": "no capacity is given",
    "no-doer": "nobody does it",
    "no-cells": "the matrix has no cells",
    "no-tasks": "there are no tasks",
    "no-decisions": "nobody decides anything",
    "no-people": "no people are given",
  },
  notes: {},
  findings: {
    ...raciFindings,
    "raci/deputy-unknown-role": (data) =>
      `${dataText(data, "person")} stands in for the role ${dataText(data, "role")}, which is not in the matrix; add the role or correct its id.`,
    "raci/deputy-unknown-person": (data) =>
      `${dataText(data, "person")}, deputy for ${dataText(data, "role")}, is not among the people; add the person or correct the id.`,
    "raci/deputy-wrong-days": (data) =>
      `${dataText(data, "person")} stands in for ${dataText(data, "role")} from ${dataText(data, "start")} to ${dataText(data, "end") || "an open end"}: that covers no day. Write both days as 2026-07-01, in order.`,
    "raci/absence-wrong-days": (data) =>
      `${dataText(data, "person")} is absent from ${dataText(data, "start")} to ${dataText(data, "end")}: that covers no day. Write both days as 2026-07-01, in order.`,
    "raci/deputy-absent": (data) =>
      `${dataText(data, "person")} is to stand in for ${dataText(data, "role")}, but is absent himself from ${dataText(data, "from")} to ${dataText(data, "to")}; name somebody else for these days.`,
    "raci/deputy-holds-role": (data) =>
      `${dataText(data, "person")} holds the role ${dataText(data, "role")} already; name somebody else as deputy, or leave the line out.`,
    "raci/unread-cell": (data) =>
      `"${dataText(data, "text")}" says no letter that the variant has: write letters such as A/R, or words such as Accountable.`,
    "raci/unread-row": (data) => `This row is no task: "${dataText(data, "text")}" was left out.`,
  },
  footnotes: {},
  words: {
    "raci/task": "Task",
    "raci/comma": ", ",
    "raci/page-decides": "What I decide ({letter})",
    "raci/page-does": "What I do ({letter})",
    "raci/page-supports": "What I support ({letter})",
    "raci/page-consulted": "What I am asked about before ({letter})",
    "raci/page-informed": "What I am told of after ({letter})",
    "raci/letter-decides": "{letter} Accountable",
    "raci/letter-does": "{letter} Responsible",
    "raci/letter-supports": "{letter} Support",
    "raci/letter-consulted": "{letter} Consulted",
    "raci/letter-informed": "{letter} Informed",
    "raci/page-other": "Other parts",
    "raci/page-deputizes": "Whom I stand in for",
    "raci/page-nothing": "Nothing in this matrix.",
    "raci/page-deputy": "{role}: {start} to {end}",
    "raci/page-deputy-open": "{role}: from {start} on",
  },
};
