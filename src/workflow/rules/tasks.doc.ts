/**
 * What is written about the rules of tasks.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const noOwnerDoc: RuleDoc = {
  code: "workflow/no-owner",
  title: { en: "A task that nobody owns", "zh-CN": "任务没有责任人" },
  why: {
    en: "Everybody thinks that somebody else has it (WF030).",
    "zh-CN": "人人都以为别人在管（WF030）。",
  },
  wrong: `{
  "steps": [{ "id": "receive", "kind": "start" }, { "id": "reply" }, { "id": "done", "kind": "end" }],
  "links": [{ "from": "receive", "to": "reply" }, { "from": "reply", "to": "done" }]
}`,
  right: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent" }, { "id": "done", "kind": "end" }
  ],
  "links": [{ "from": "receive", "to": "reply" }, { "from": "reply", "to": "done" }]
}`,
  fix: {
    en: "Name the one role that answers for it.",
    "zh-CN": "指定一个角色负责。",
  },
};

export const noDurationDoc: RuleDoc = {
  code: "workflow/no-duration",
  title: { en: "A task without minutes, though there is a service level", "zh-CN": "有服务时限，任务却没有填用时" },
  why: {
    en: "The task counts as 0 minutes, so the service level looks easier to keep than it is (WF031).",
    "zh-CN": "这项任务按 0 分钟计算，时限看起来比实际宽松（WF031）。",
  },
  wrong: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent" }, { "id": "done", "kind": "end" }
  ],
  "links": [{ "from": "receive", "to": "reply" }, { "from": "reply", "to": "done" }],
  "slaMinutes": 60
}`,
  right: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent", "minutes": 40 },
    { "id": "done", "kind": "end" }
  ],
  "links": [{ "from": "receive", "to": "reply" }, { "from": "reply", "to": "done" }],
  "slaMinutes": 60
}`,
  fix: {
    en: "Estimate how many minutes the task takes.",
    "zh-CN": "估计这项任务要多少分钟。",
  },
};

export const noDeadlineDoc: RuleDoc = {
  code: "workflow/no-deadline",
  title: { en: "A task without a deadline", "zh-CN": "任务没有截止时间" },
  why: {
    en: "Asked for by `requireDeadline`: without a deadline nobody can see that the task is late (WF032).",
    "zh-CN": "由 `requireDeadline` 开启：没有截止时间，就看不出是否拖延（WF032）。",
  },
  wrong: `{
  "workflow": {
    "steps": [
      { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent" },
      { "id": "done", "kind": "end" }
    ],
    "links": [{ "from": "receive", "to": "reply" }, { "from": "reply", "to": "done" }]
  },
  "limits": { "requireDeadline": true }
}`,
  right: `{
  "workflow": {
    "steps": [
      { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent", "deadlineMinutes": 60 },
      { "id": "done", "kind": "end" }
    ],
    "links": [{ "from": "receive", "to": "reply" }, { "from": "reply", "to": "done" }]
  },
  "limits": { "requireDeadline": true }
}`,
  fix: {
    en: "Say by when it has to be done, in minutes since the case began.",
    "zh-CN": "写明最晚何时完成，按流程开始后的分钟数计。",
  },
};

export const noResourcesDoc: RuleDoc = {
  code: "workflow/no-resources",
  title: { en: "A task without resources", "zh-CN": "任务没有写明所需资源" },
  why: {
    en: "Asked for by `requireResources`: a new colleague does not know which system, form or material to use (WF033).",
    "zh-CN": "由 `requireResources` 开启：新同事不知道要用哪个系统、表单或物料（WF033）。",
  },
  wrong: `{
  "workflow": {
    "steps": [
      { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent" },
      { "id": "done", "kind": "end" }
    ],
    "links": [{ "from": "receive", "to": "reply" }, { "from": "reply", "to": "done" }]
  },
  "limits": { "requireResources": true }
}`,
  right: `{
  "workflow": {
    "steps": [
      { "id": "receive", "kind": "start" },
      { "id": "reply", "owner": "agent", "resources": ["ticket system"] }, { "id": "done", "kind": "end" }
    ],
    "links": [{ "from": "receive", "to": "reply" }, { "from": "reply", "to": "done" }]
  },
  "limits": { "requireResources": true }
}`,
  fix: {
    en: "List what the task needs.",
    "zh-CN": "列出这项任务要用的东西。",
  },
};

export const badDurationDoc: RuleDoc = {
  code: "workflow/bad-duration",
  title: { en: "Minutes that are no duration", "zh-CN": "用时不是有效的时长" },
  why: {
    en: "A negative or endless duration counts as 0, and every time that is worked out from it is too short (WF034).",
    "zh-CN": "负数或无穷大的用时按 0 计算，由它推算的时间都会偏短（WF034）。",
  },
  wrong: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent", "minutes": -40 },
    { "id": "done", "kind": "end" }
  ],
  "links": [{ "from": "receive", "to": "reply" }, { "from": "reply", "to": "done" }]
}`,
  right: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent", "minutes": 40 },
    { "id": "done", "kind": "end" }
  ],
  "links": [{ "from": "receive", "to": "reply" }, { "from": "reply", "to": "done" }]
}`,
  fix: {
    en: "Give a number of minutes from 0 on.",
    "zh-CN": "填写不小于 0 的分钟数。",
  },
};
