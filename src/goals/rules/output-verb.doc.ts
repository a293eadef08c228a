/**
 * What is written about the rule of output-verb.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "goals/output-verb",
  title: { en: "An output, not an outcome", "zh-CN": "只有动作，没有成效" },
  why: {
    en: "A portal can be launched on the day and used by nobody; as a key result, the launch says nothing.",
    "zh-CN": "系统按期上线了，却没人用；作为关键结果，“上线”说明不了成效。",
  },
  wrong: `Launch the customer portal by 30 June 2026
2026年6月底前举办12场培训`,
  right: `Raise the share of orders placed online from 20% to 45% by 30 June 2026
2026年6月底前把一次检验合格率从92%提高到96%`,
  fix: {
    en: "Keep it as a milestone, and say which number it is to move.",
    "zh-CN": "可作为里程碑保留，并写明它要带动哪个数变化。",
  },
};
