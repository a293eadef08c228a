/**
 * What the rule target-unknown-kpi is for, with a wrong and a right example.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/target-unknown-kpi",
  title: { en: "A target for a KPI that does not exist", "zh-CN": "目标对应的 KPI 不存在" },
  why: {
    en: "The target is never compared with anything, and the KPI it was meant for shows none.",
    "zh-CN": "这个目标不会与任何数值比较，而本该有目标的 KPI 却显示“未设目标”。",
  },
  wrong: '[{ "kpi": "revenues", "period": "2026-Q1", "value": 1000 }]',
  right: '[{ "kpi": "revenue", "period": "2026-Q1", "value": 1000 }]',
  fix: {
    en: "Write the id as the model has it.",
    "zh-CN": "改成模型里的 KPI id。",
  },
};
