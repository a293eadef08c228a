/**
 * What is written about the rule of bare-metric.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "goals/bare-metric",
  title: { en: "A measure and nothing else", "zh-CN": "只有指标，没有要求" },
  why: {
    en: "To raise satisfaction is a wish: any movement would do, and so would none that anybody could show.",
    "zh-CN": "“提升客户满意度”只是愿望：变动多少都算，没变也说得过去。",
  },
  wrong: `Improve customer satisfaction by 30 September 2026
2026年9月底前提升客户满意度`,
  right: `Improve customer satisfaction from 82% to 90% by 30 September 2026
2026年9月底前把客户满意度从82%提升到90%`,
  fix: {
    en: "Say from which value to which, for whom, or what will be done.",
    "zh-CN": "写明从多少到多少、针对哪类对象，或完成什么事项。",
  },
};
