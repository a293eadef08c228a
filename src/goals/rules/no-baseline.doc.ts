/**
 * What is written about the rule of no-baseline.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "goals/no-baseline",
  title: { en: "No baseline", "zh-CN": "没有基期值" },
  why: {
    en: "Whether a target is easy or out of reach depends on where one stands; without a baseline, progress cannot be computed either.",
    "zh-CN": "目标是容易还是够不着，要看现在处在哪里；没有基期值，进度也无从计算。",
  },
  wrong: `Raise the conversion rate to 6% by 31 August 2026
2026年8月底前把转化率提高到6%`,
  right: `Raise the conversion rate from 4% to 6% by 31 August 2026
2026年8月底前把转化率从4%提高到6%`,
  fix: {
    en: "Say where it stands today, or compare with a period that is known.",
    "zh-CN": "写明当前值，或与已知的某一期比较，例如同比。",
  },
};
