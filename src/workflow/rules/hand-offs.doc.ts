/**
 * What is written about the rules of hand-offs.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const tooManyHandOffsDoc: RuleDoc = {
  code: "workflow/too-many-hand-offs",
  title: { en: "Too many hand-offs", "zh-CN": "交接次数太多" },
  why: {
    en: "Counted on the longest of the quickest ways if `maxHandOffs` is given: at each hand-off work lies waiting and something gets lost (WF060).",
    "zh-CN": "设置 `maxHandOffs` 后按最快情形下最长的一条路计算：每交接一次就多等一次，信息也丢一点（WF060）。",
  },
  wrong: `{
  "workflow": {
    "steps": [
      { "id": "receive", "kind": "start" }, { "id": "check", "owner": "agent" },
      { "id": "fix", "owner": "engineer" }, { "id": "reply", "owner": "lead" },
      { "id": "done", "kind": "end" }
    ],
    "links": [
      { "from": "receive", "to": "check" }, { "from": "check", "to": "fix" }, { "from": "fix", "to": "reply" },
      { "from": "reply", "to": "done" }
    ]
  },
  "limits": { "maxHandOffs": 1 }
}`,
  right: `{
  "workflow": {
    "steps": [
      { "id": "receive", "kind": "start" }, { "id": "check", "owner": "agent" },
      { "id": "fix", "owner": "agent" }, { "id": "reply", "owner": "lead" }, { "id": "done", "kind": "end" }
    ],
    "links": [
      { "from": "receive", "to": "check" }, { "from": "check", "to": "fix" }, { "from": "fix", "to": "reply" },
      { "from": "reply", "to": "done" }
    ]
  },
  "limits": { "maxHandOffs": 1 }
}`,
  fix: {
    en: "Let one role do steps that follow each other.",
    "zh-CN": "前后相连的步骤交给同一个角色。",
  },
};

export const pingPongDoc: RuleDoc = {
  code: "workflow/ping-pong",
  title: { en: "Work that goes away and comes straight back", "zh-CN": "工作交出去又马上交回来" },
  why: {
    en: "Owner A, then B, then A again on three tasks in a row: two hand-offs for one step (WF061).",
    "zh-CN": "连续三项任务由甲到乙再回到甲：为了一步交接两次（WF061）。",
  },
  wrong: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "check", "owner": "agent" },
    { "id": "fix", "owner": "lead" }, { "id": "reply", "owner": "agent" }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "check" }, { "from": "check", "to": "fix" }, { "from": "fix", "to": "reply" },
    { "from": "reply", "to": "done" }
  ]
}`,
  right: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "check", "owner": "agent" },
    { "id": "fix", "owner": "agent" }, { "id": "reply", "owner": "lead" }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "check" }, { "from": "check", "to": "fix" }, { "from": "fix", "to": "reply" },
    { "from": "reply", "to": "done" }
  ]
}`,
  fix: {
    en: "Let the first do the middle step too, or ask everything at once.",
    "zh-CN": "中间一步由原来的角色一并完成，或把问题集中一次问清。",
  },
};
