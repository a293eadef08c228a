/**
 * What is written about the rule of soft-verb.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "goals/soft-verb",
  title: { en: "A verb that promises nothing", "zh-CN": "动词空泛" },
  why: {
    en: "To support, to strengthen, to drive: work was done, whatever came of it.",
    "zh-CN": "“加强”“推进”“做好”：只要做了就算完成，结果无从检验。",
  },
  wrong: `Strengthen supplier management in 2026
2026年加强供应商管理`,
  right: `Reduce late deliveries of suppliers from 12% to 5% by 31 December 2026
2026年底前把供应商逾期交付率从12%降低到5%`,
  fix: {
    en: "Say what will be different afterwards, in numbers; or name what will be delivered.",
    "zh-CN": "写明做完之后哪个数会变、变到多少，或交付什么。",
  },
};
