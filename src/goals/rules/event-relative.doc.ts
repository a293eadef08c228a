/**
 * What is written about the rule of event-relative.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "goals/event-relative",
  title: { en: "The deadline hangs on an event", "zh-CN": "截止日期取决于某个事件" },
  why: {
    en: "If the event is late, so is the goal, and no calendar can remind anybody.",
    "zh-CN": "事件一拖，目标跟着拖，日历上也无法提醒。",
  },
  wrong: `Reach 20,000 active users within three months after launch
上线后三个月内活跃用户达到2万`,
  right: `Reach 20,000 active users by 30 September 2026
2026年9月底前活跃用户达到2万`,
  fix: {
    en: "Give the date; the event may stand beside it.",
    "zh-CN": "写明日期，事件可作为说明保留。",
  },
};
