/**
 * Where a hand-labeled sentence is compiled in another way, and why that is right or bearable.
 *
 * A field that comes to agree with its label has to leave this list: the test says so.
 */
export interface Divergence {
  readonly fields: readonly string[];
  readonly reason: string;
}

const TIME = ["timeBound", "deadline", "deadlineRule"] as const;
const JUDGMENT = ["specific", "measurable", "measureKind", "direction"] as const;

export const divergences: Readonly<Record<string, Divergence>> = {
  "en-052": { fields: ["cadence"], reason: "Per shift is read as a rhythm; here it divides the metric." },
  "en-071": { fields: ["vague"], reason: "Step by step is listed as a vague word of time." },
  "men-014": { fields: TIME, reason: "The deadline is written in a third sentence, as FYE." },
  "men-017": { fields: TIME, reason: "In the course of 2026 is not read as an end." },
  "men-032": { fields: ["comparator"], reason: "The bound stands two words behind its number: a month, at minimum." },
  "men-034": { fields: ["direction", "from"], reason: "Last year's 62% is read as the figure of another time." },
  "men-037": { fields: ["vague"], reason: "Some volume is vague in scope, beyond what the label lists." },
  "men-048": { fields: ["metric", "direction"], reason: "Spend less time names no measure that is known as one." },
  "men-054": { fields: ["vague"], reason: "Healthy is listed as a vague quality." },
  "hen-002": { fields: TIME, reason: "A year as the label of a target is read as a name." },
  "hen-018": {
    fields: [...JUDGMENT, "delta", "deltaKind", "amount", "unit", "cadence"],
    reason: "A quarter is read as the period, not as the fraction.",
  },
  "hen-031": {
    fields: [...JUDGMENT, "metric", "to", "amount", "unit"],
    reason: "16 hours behind completes are read as the time that each one takes.",
  },
  "hen-042": { fields: ["achievable"], reason: "FY2025 in the name of a tax return is read as a comparison." },
  "hen-057": {
    fields: ["metric"],
    reason: "Same-day dispatch for 97 percent of web orders: what is done, not what it is done for.",
  },
  "hen-074": {
    fields: ["direction", "from", "to", "amount", "comparator", "range", "achievable"],
    reason: "4.1 to 4.5 points without a verb can be a corridor as well as a movement.",
  },
  "h3-en-22": { fields: ["vague"], reason: "The hedge is try; to belongs to what follows." },
  "h3-en-44": { fields: ["vague"], reason: "Good is not listed before working atmosphere." },
  "mzh-005": { fields: ["metric", "direction"], reason: "A slogan that has the form of a goal: 节约 with its object." },
  "mzh-032": { fields: [...TIME, "achievable"], reason: "占比 before 年底: 比 is read as compared with." },
  "mzh-039": { fields: TIME, reason: "两年为期 is not read as an end." },
  "mzh-047": { fields: [...TIME, "achievable"], reason: "占比 before 明年末: 比 is read as compared with." },
  "hzh-029": {
    fields: [...JUDGMENT, ...TIME, "to", "amount", "unit", "comparator"],
    reason: "平均在35天以内 is read as an end of 35 days.",
  },
  "hzh-040": { fields: TIME, reason: "会计年度末考核 is read as a name." },
  "hzh-046": { fields: ["metric", "cadence"], reason: "每班 of 每班次 is read as a rhythm." },
  "hzh-047": { fields: ["vague"], reason: "精益求精 and 卓越 are listed as vague." },
};
