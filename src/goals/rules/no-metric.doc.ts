/**
 * What is written about the rule of no-metric.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "goals/no-metric",
  title: { en: "No measure and no deliverable", "zh-CN": "没有衡量对象" },
  why: {
    en: "Efficiency, communication and service mean something else to everybody; at the end of the year nobody can say whether they got better.",
    "zh-CN": "效率、沟通、服务水平，各人理解不同，到年底谁也说不清有没有变好。",
  },
  wrong: `Enhance teamwork in 2026
2026年做好安全生产工作`,
  right: `Raise on-time delivery from 88% to 95% by 30 June 2026
2026年6月底前把准时交付率从88%提高到95%`,
  fix: {
    en: "Name what is counted or what will be there: a rate, an amount, a number of cases, a document.",
    "zh-CN": "写明统计什么或交付什么：比率、金额、件数，或一份交付物。",
  },
};
