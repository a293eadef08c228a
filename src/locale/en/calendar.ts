/**
 * What calendar says in English.
 * @module
 */
import type { LocalePart } from "../../core/index.js";
import { dataText } from "../../core/internal.js";

export const calendarPart: LocalePart = {
  reasons: {},
  notes: {},
  findings: {
    "calendar/beyond-horizon": (data) =>
      `The answer rests on days after ${dataText(data, "knownUntil")} (up to ${dataText(data, "reached")}), whose holidays the calendar does not know yet.`,
  },
  footnotes: {},
  words: {
    "calendar/year": "{year}",
    "calendar/fiscal-year": "FY{year}",
    "calendar/part": "{part} {year}",
    "calendar/fiscal-part": "{part} FY{year}",
    "calendar/week": "Week {number} of {year}",
    "calendar/fiscal-month": "Month {number} of FY{year}",
    "calendar/H1": "H1",
    "calendar/H2": "H2",
    "calendar/Q1": "Q1",
    "calendar/Q2": "Q2",
    "calendar/Q3": "Q3",
    "calendar/Q4": "Q4",
  },
};
