/**
 * What is written about the rules of starts-and-ends.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const noStartDoc: RuleDoc = {
  code: "workflow/no-start",
  title: { en: "No step where a case can begin", "zh-CN": "没有可以开始的步骤" },
  why: {
    en: "Something leads to every step, so nobody knows which one comes first, and none can be reached from a start (WF010).",
    "zh-CN": "每一步前面都有步骤，谁也不知道先做哪一步，从开始也走不到任何一步（WF010）。",
  },
  wrong: `{
  "steps": [
    { "id": "reply", "owner": "agent" }, { "id": "accepted", "kind": "decision" },
    { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "reply", "to": "accepted" }, { "from": "accepted", "to": "reply", "condition": "no" },
    { "from": "accepted", "to": "done", "condition": "yes" }
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
    en: "Add a start step that leads to the first task.",
    "zh-CN": "加一个开始步骤，连到第一项任务。",
  },
};

export const extraStartDoc: RuleDoc = {
  code: "workflow/extra-start",
  title: { en: "A step that nothing leads to, beside the start", "zh-CN": "开始步骤之外，还有步骤没有来路" },
  why: {
    en: "Either a link was forgotten and the step is never done, or cases begin there too and nobody has said so (WF011).",
    "zh-CN": "要么漏了连线，这一步永远做不到；要么流程也从这里开始，却没有写明（WF011）。",
  },
  wrong: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent" },
    { "id": "call", "owner": "agent" }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "reply" }, { "from": "reply", "to": "done" }, { "from": "call", "to": "done" }
  ]
}`,
  right: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent" },
    { "id": "call", "owner": "agent" }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "call" }, { "from": "call", "to": "reply" }, { "from": "reply", "to": "done" }
  ]
}`,
  fix: {
    en: "Link the step in, or make it a start step.",
    "zh-CN": "补上通向它的连线，或把它设为开始步骤。",
  },
};

export const noEndDoc: RuleDoc = {
  code: "workflow/no-end",
  title: { en: "No case can ever finish", "zh-CN": "流程永远结束不了" },
  why: {
    en: "There is no end step, and every step that cases come to goes on to another: work is never done (WF012).",
    "zh-CN": "没有结束步骤，走到哪一步都还有下一步，事情永远办不完（WF012）。",
  },
  wrong: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent" },
    { "id": "check", "owner": "lead" }
  ],
  "links": [
    { "from": "receive", "to": "reply" }, { "from": "reply", "to": "check" },
    { "from": "check", "to": "reply" }
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
    en: "Add an end step and a way that leads to it.",
    "zh-CN": "补上结束步骤，并连一条路过去。",
  },
};

export const unreachableStepDoc: RuleDoc = {
  code: "workflow/unreachable-step",
  title: { en: "A step that cases never come to", "zh-CN": "走不到的步骤" },
  why: {
    en: "The step is on paper only: no way leads to it from any start (WF020).",
    "zh-CN": "这一步只写在纸上：从任何开始步骤都走不到（WF020）。",
  },
  wrong: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent" },
    { "id": "refund", "owner": "agent" }, { "id": "paid", "kind": "decision" },
    { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "reply" }, { "from": "reply", "to": "done" },
    { "from": "refund", "to": "paid" }, { "from": "paid", "to": "refund", "condition": "no" },
    { "from": "paid", "to": "done", "condition": "yes" }
  ]
}`,
  right: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent" },
    { "id": "refund", "owner": "agent" }, { "id": "paid", "kind": "decision" },
    { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "reply" }, { "from": "reply", "to": "refund" },
    { "from": "refund", "to": "paid" }, { "from": "paid", "to": "refund", "condition": "no" },
    { "from": "paid", "to": "done", "condition": "yes" }
  ]
}`,
  fix: {
    en: "Add the missing link, or take the step out.",
    "zh-CN": "补上缺少的连线，或删去这一步。",
  },
};

export const deadEndDoc: RuleDoc = {
  code: "workflow/dead-end",
  title: { en: "A step where cases get stuck", "zh-CN": "走到头却不是结束的步骤" },
  why: {
    en: "Nothing follows, and it is no end: nobody knows whether the case is closed or forgotten (WF021).",
    "zh-CN": "后面没有步骤，它又不是结束步骤：说不清事情是办完了还是没人管了（WF021）。",
  },
  wrong: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "justified", "kind": "decision" },
    { "id": "reply", "owner": "agent" }, { "id": "refund", "owner": "agent" }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "justified" }, { "from": "justified", "to": "refund", "condition": "yes" },
    { "from": "justified", "to": "reply", "condition": "no" }, { "from": "reply", "to": "done" }
  ]
}`,
  right: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "justified", "kind": "decision" },
    { "id": "reply", "owner": "agent" }, { "id": "refund", "owner": "agent" }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "justified" }, { "from": "justified", "to": "refund", "condition": "yes" },
    { "from": "justified", "to": "reply", "condition": "no" }, { "from": "reply", "to": "done" },
    { "from": "refund", "to": "done" }
  ]
}`,
  fix: {
    en: "Link it on, or make it an end step.",
    "zh-CN": "连到下一步，或设为结束步骤。",
  },
};

export const endGoesOnDoc: RuleDoc = {
  code: "workflow/end-goes-on",
  title: { en: "An end step that goes on", "zh-CN": "结束步骤后面还有步骤" },
  why: {
    en: "Where work goes on the case is not over; times are counted up to the end step only (WF024).",
    "zh-CN": "还有后续工作就不算结束；用时只算到结束步骤为止（WF024）。",
  },
  wrong: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent" }, { "id": "done", "kind": "end" },
    { "id": "archive", "owner": "agent" }
  ],
  "links": [
    { "from": "receive", "to": "reply" }, { "from": "reply", "to": "done" },
    { "from": "done", "to": "archive" }, { "from": "archive", "to": "done" }
  ]
}`,
  right: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent" },
    { "id": "archive", "owner": "agent" }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "reply" }, { "from": "reply", "to": "archive" },
    { "from": "archive", "to": "done" }
  ]
}`,
  fix: {
    en: "Take out the links that lead on, or make the step a task.",
    "zh-CN": "删去后面的连线，或把它改为任务。",
  },
};

export const startIsEnteredDoc: RuleDoc = {
  code: "workflow/start-is-entered",
  title: { en: "A start step that cases come back to", "zh-CN": "又回到开始步骤" },
  why: {
    en: "Rework would count as a new case: the clock starts again, and nobody sees how often it happens (WF025).",
    "zh-CN": "返工会当成新的一单：时间重新计算，返工多少次也看不出来（WF025）。",
  },
  wrong: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent" },
    { "id": "accepted", "kind": "decision" }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "reply" }, { "from": "reply", "to": "accepted" },
    { "from": "accepted", "to": "receive", "condition": "no" },
    { "from": "accepted", "to": "done", "condition": "yes" }
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
    en: "Let rework go to the task that is done again.",
    "zh-CN": "返工连回要重做的那项任务。",
  },
};
