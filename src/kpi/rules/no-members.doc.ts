/**
 * What is written about the rule of no-members.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/no-members",
  title: { en: "Balances of each member without members", "zh-CN": "逐个成员取余额，但没有指定成员" },
  why: {
    en: "closingOfEach adds up each member's own last balance; the table must say which columns name a member.",
    "zh-CN": "closingOfEach 汇总每个成员各自的期末余额，所以表里要写明由哪些列确定一个成员。",
  },
  wrong: `{ "tables": { "stock": { "date": "Day" } },
  "kpis": [{ "id": "onHand", "formula": "closingOfEach(Units)" }] }`,
  right: `{ "tables": { "stock": { "date": "Day", "members": ["Item"] } },
  "kpis": [{ "id": "onHand", "formula": "closingOfEach(Units)" }] }`,
  fix: {
    en: "List those columns in `members`.",
    "zh-CN": "在 members 中列出这些列。",
  },
};
