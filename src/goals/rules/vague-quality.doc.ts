/**
 * What is written about the rule of vague-quality.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "goals/vague-quality",
  title: { en: "How good is left open", "zh-CN": "质量要求含糊" },
  why: {
    en: "Everybody wants excellent service; nobody can count it.",
    "zh-CN": "谁都想要“优质服务”，但没法统计。",
  },
  wrong: `Deliver excellent support in 2026
2026年打造一流的服务`,
  right: `Raise first-call resolution from 70% to 80% by 31 December 2026
2026年底前把首次解决率从70%提高到80%`,
  fix: {
    en: "Say what one would see or count if it were so.",
    "zh-CN": "写明做到之后能看到、能统计的结果。",
  },
};
