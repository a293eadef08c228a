/**
 * What is written about the rules of branches.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const oneWayDecisionDoc: RuleDoc = {
  code: "workflow/one-way-decision",
  title: { en: "A decision without a choice", "zh-CN": "只有一个出口的判断" },
  why: {
    en: "With fewer than two ways out nothing is decided; usually the case that it was made for has been forgotten (WF040).",
    "zh-CN": "出口不到两个，就没有什么可判断；多半是漏了另一种情况（WF040）。",
  },
  wrong: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent" },
    { "id": "accepted", "kind": "decision" }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "reply" }, { "from": "reply", "to": "accepted" },
    { "from": "accepted", "to": "done" }
  ]
}`,
  right: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent" },
    { "id": "accepted", "kind": "decision" }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "reply" }, { "from": "reply", "to": "accepted" },
    { "from": "accepted", "to": "reply", "condition": "no" },
    { "from": "accepted", "to": "done", "condition": "yes" }
  ]
}`,
  fix: {
    en: "Add the other way out, or take the decision out.",
    "zh-CN": "补上另一条路，或删去这个判断。",
  },
};

export const unconditionedBranchesDoc: RuleDoc = {
  code: "workflow/unconditioned-branches",
  title: { en: "A decision whose ways out say no condition", "zh-CN": "判断的分支没有条件" },
  why: {
    en: "One way may be the default; with two of them everybody chooses as he likes (WF041).",
    "zh-CN": "默认分支只能有一个；有两个，每个人就各选各的（WF041）。",
  },
  wrong: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent" },
    { "id": "accepted", "kind": "decision" }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "reply" }, { "from": "reply", "to": "accepted" },
    { "from": "accepted", "to": "reply" }, { "from": "accepted", "to": "done" }
  ]
}`,
  right: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent" },
    { "id": "accepted", "kind": "decision" }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "reply" }, { "from": "reply", "to": "accepted" },
    { "from": "accepted", "to": "reply", "condition": "not accepted" }, { "from": "accepted", "to": "done" }
  ]
}`,
  fix: {
    en: "Give each way a condition or a probability; one may do without.",
    "zh-CN": "每条分支写明条件或概率，最多留一条默认分支。",
  },
};

export const probabilitySumDoc: RuleDoc = {
  code: "workflow/probability-sum",
  title: { en: "Probabilities that do not sum to 1", "zh-CN": "分支概率合计不等于 1" },
  why: {
    en: "Every case goes exactly one of the ways; expected times from other sums are wrong (WF042).",
    "zh-CN": "每一单只走一条路；合计不是 1，推算的平均用时就是错的（WF042）。",
  },
  wrong: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent" },
    { "id": "accepted", "kind": "decision" }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "reply" }, { "from": "reply", "to": "accepted" },
    { "from": "accepted", "to": "reply", "probability": 0.2 },
    { "from": "accepted", "to": "done", "probability": 0.9 }
  ]
}`,
  right: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent" },
    { "id": "accepted", "kind": "decision" }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "reply" }, { "from": "reply", "to": "accepted" },
    { "from": "accepted", "to": "reply", "probability": 0.1 },
    { "from": "accepted", "to": "done", "probability": 0.9 }
  ]
}`,
  fix: {
    en: "Correct the probabilities, or leave them out until they are known.",
    "zh-CN": "改正概率；暂时不清楚的先不填。",
  },
};

export const implicitSplitDoc: RuleDoc = {
  code: "workflow/implicit-split",
  title: { en: "A task with several ways out", "zh-CN": "任务之后有几条路" },
  why: {
    en: "Does the work go all of these ways, or one of them? Each reader takes it differently (WF043).",
    "zh-CN": "是几条路同时走，还是只走一条？每个人理解都不一样（WF043）。",
  },
  wrong: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "classify", "owner": "agent" },
    { "id": "reply", "owner": "agent" }, { "id": "refund", "owner": "agent" }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "classify" }, { "from": "classify", "to": "reply" },
    { "from": "classify", "to": "refund" }, { "from": "reply", "to": "done" },
    { "from": "refund", "to": "done" }
  ]
}`,
  right: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "classify", "owner": "agent" },
    { "id": "justified", "kind": "decision" }, { "id": "reply", "owner": "agent" },
    { "id": "refund", "owner": "agent" }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "classify" }, { "from": "classify", "to": "justified" },
    { "from": "justified", "to": "reply", "condition": "no" },
    { "from": "justified", "to": "refund", "condition": "yes" }, { "from": "reply", "to": "done" },
    { "from": "refund", "to": "done" }
  ]
}`,
  fix: {
    en: "Put a decision (one way) or a parallel step (all ways) after the task.",
    "zh-CN": "在任务后面加判断步骤（选一条）或并行步骤（同时走）。",
  },
};

export const idleGatewayDoc: RuleDoc = {
  code: "workflow/idle-gateway",
  title: { en: "A parallel step that neither splits nor joins", "zh-CN": "既不分开也不汇合的并行步骤" },
  why: {
    en: "One way in and one way out: usually a branch has been forgotten or taken out (WF044).",
    "zh-CN": "一进一出：多半是漏了或删了一条分支（WF044）。",
  },
  wrong: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "both", "kind": "parallel" },
    { "id": "reply", "owner": "agent" }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "both" }, { "from": "both", "to": "reply" }, { "from": "reply", "to": "done" }
  ]
}`,
  right: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "both", "kind": "parallel" },
    { "id": "reply", "owner": "agent" }, { "id": "refund", "owner": "agent" },
    { "id": "all", "kind": "parallel" }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "both" }, { "from": "both", "to": "reply" }, { "from": "both", "to": "refund" },
    { "from": "reply", "to": "all" }, { "from": "refund", "to": "all" }, { "from": "all", "to": "done" }
  ]
}`,
  fix: {
    en: "Take the step out, or add the missing branch.",
    "zh-CN": "删去这一步，或补上缺少的分支。",
  },
};
