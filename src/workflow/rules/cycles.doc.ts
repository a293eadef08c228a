/**
 * What is written about the rules of cycles.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const cycleWithoutExitDoc: RuleDoc = {
  code: "workflow/cycle-without-exit",
  title: { en: "A loop without a way out", "zh-CN": "没有出口的循环" },
  why: {
    en: "A case that gets in never gets out: no link leaves the loop, and no end step lies on it (WF022).",
    "zh-CN": "进得去出不来：没有连线离开循环，循环上也没有结束步骤（WF022）。",
  },
  wrong: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "known", "kind": "decision" },
    { "id": "fix", "owner": "agent" }, { "id": "test", "owner": "agent" }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "known" }, { "from": "known", "to": "done", "condition": "yes" },
    { "from": "known", "to": "fix", "condition": "no" }, { "from": "fix", "to": "test" },
    { "from": "test", "to": "fix" }
  ]
}`,
  right: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "fix", "owner": "agent" },
    { "id": "test", "owner": "agent" }, { "id": "passed", "kind": "decision" },
    { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "fix" }, { "from": "fix", "to": "test" }, { "from": "test", "to": "passed" },
    { "from": "passed", "to": "fix", "condition": "no" },
    { "from": "passed", "to": "done", "condition": "yes" }
  ]
}`,
  fix: {
    en: "Add a decision with a way out of the loop.",
    "zh-CN": "加一个判断步骤，连一条离开循环的路。",
  },
};

export const cycleWithoutDecisionDoc: RuleDoc = {
  code: "workflow/cycle-without-decision",
  title: { en: "A loop that nobody decides to leave", "zh-CN": "循环何时离开没有人判断" },
  why: {
    en: "There is a way out, but at none of its exits a decision: work goes around as often as habit has it (WF023).",
    "zh-CN": "有出口，但出口处没有判断步骤：要返工几次全凭习惯（WF023）。",
  },
  wrong: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "fix", "owner": "agent" },
    { "id": "test", "owner": "agent" }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "fix" }, { "from": "fix", "to": "test" }, { "from": "test", "to": "fix" },
    { "from": "test", "to": "done" }
  ]
}`,
  right: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "fix", "owner": "agent" },
    { "id": "test", "owner": "agent" }, { "id": "passed", "kind": "decision" },
    { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "fix" }, { "from": "fix", "to": "test" }, { "from": "test", "to": "passed" },
    { "from": "passed", "to": "fix", "condition": "no" },
    { "from": "passed", "to": "done", "condition": "yes" }
  ]
}`,
  fix: {
    en: "Put a decision where the loop is left, with a condition on each way.",
    "zh-CN": "在离开循环的地方加判断步骤，每条路写明条件。",
  },
};
