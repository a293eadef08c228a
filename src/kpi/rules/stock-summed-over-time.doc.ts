/**
 * What is written about the rule of stock-summed-over-time.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/stock-summed-over-time",
  title: { en: "A balance added up over time", "zh-CN": "存量跨时间相加" },
  why: {
    en: "Ten heads on each of thirty days are ten heads, not three hundred. Balances add up over members, never over time.",
    "zh-CN": "每天 10 人，30 天还是 10 人，不是 300 人。存量可以跨成员相加，不能跨时间相加。",
  },
  wrong: `{ "tables": { "staff": { "date": "Day", "columns": { "Heads": { "unit": "#", "stock": true } } } },
  "kpis": [{ "id": "heads", "formula": "sum(Heads)" }] }`,
  right: `{ "tables": { "staff": { "date": "Day", "columns": { "Heads": { "unit": "#", "stock": true } } } },
  "kpis": [{ "id": "heads", "formula": "closing(Heads)" }] }`,
  fix: {
    en: "Take closing(...), opening(...), averageBalance(...) or timeWeightedBalance(...).",
    "zh-CN": "改用 closing(...)、opening(...)、averageBalance(...) 或 timeWeightedBalance(...)。",
  },
};
