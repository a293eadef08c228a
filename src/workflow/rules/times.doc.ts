/**
 * What is written about the rules of times.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const slaImpossibleDoc: RuleDoc = {
  code: "workflow/sla-impossible",
  title: { en: "A service level that cannot be kept", "zh-CN": "不可能守住的服务时限" },
  why: {
    en: "Even the quickest case, without any rework, takes longer than was promised (WF050).",
    "zh-CN": "就算最快、完全不返工，用时也超过承诺（WF050）。",
  },
  wrong: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "check", "owner": "agent", "minutes": 40 },
    { "id": "hard", "kind": "decision" }, { "id": "simple", "owner": "agent", "minutes": 30 },
    { "id": "long", "owner": "agent", "minutes": 90 }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "check" }, { "from": "check", "to": "hard" },
    { "from": "hard", "to": "long", "condition": "yes" },
    { "from": "hard", "to": "simple", "condition": "no" }, { "from": "simple", "to": "done" },
    { "from": "long", "to": "done" }
  ],
  "slaMinutes": 60
}`,
  right: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "check", "owner": "agent", "minutes": 40 },
    { "id": "hard", "kind": "decision" }, { "id": "simple", "owner": "agent", "minutes": 30 },
    { "id": "long", "owner": "agent", "minutes": 90 }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "check" }, { "from": "check", "to": "hard" },
    { "from": "hard", "to": "long", "condition": "yes" },
    { "from": "hard", "to": "simple", "condition": "no" }, { "from": "simple", "to": "done" },
    { "from": "long", "to": "done" }
  ],
  "slaMinutes": 130
}`,
  fix: {
    en: "Shorten steps, do some in parallel, or promise less.",
    "zh-CN": "压缩步骤、改为并行，或放宽承诺。",
  },
};

export const slaAtRiskDoc: RuleDoc = {
  code: "workflow/sla-at-risk",
  title: { en: "A service level that slow cases miss", "zh-CN": "较慢的情形会超出服务时限" },
  why: {
    en: "The quickest way keeps it, the slowest way does not, even without rework (WF051).",
    "zh-CN": "最快的路守得住，最慢的路即使不返工也超时（WF051）。",
  },
  wrong: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "check", "owner": "agent", "minutes": 40 },
    { "id": "hard", "kind": "decision" }, { "id": "simple", "owner": "agent", "minutes": 30 },
    { "id": "long", "owner": "agent", "minutes": 90 }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "check" }, { "from": "check", "to": "hard" },
    { "from": "hard", "to": "long", "condition": "yes" },
    { "from": "hard", "to": "simple", "condition": "no" }, { "from": "simple", "to": "done" },
    { "from": "long", "to": "done" }
  ],
  "slaMinutes": 100
}`,
  right: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "check", "owner": "agent", "minutes": 40 },
    { "id": "hard", "kind": "decision" }, { "id": "simple", "owner": "agent", "minutes": 30 },
    { "id": "long", "owner": "agent", "minutes": 90 }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "check" }, { "from": "check", "to": "hard" },
    { "from": "hard", "to": "long", "condition": "yes" },
    { "from": "hard", "to": "simple", "condition": "no" }, { "from": "simple", "to": "done" },
    { "from": "long", "to": "done" }
  ],
  "slaMinutes": 130
}`,
  fix: {
    en: "Shorten the slowest way, or promise it separately.",
    "zh-CN": "压缩最慢的那条路，或单独约定时限。",
  },
};

export const deadlineTooEarlyDoc: RuleDoc = {
  code: "workflow/deadline-too-early",
  title: { en: "A deadline before the step can be done", "zh-CN": "截止时间早于最早完成时间" },
  why: {
    en: "The deadline is missed in every case, so soon nobody looks at it any more (WF052).",
    "zh-CN": "每一单都会超时，过不了多久就没人理会这个时限（WF052）。",
  },
  wrong: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "check", "owner": "agent", "minutes": 40 },
    { "id": "reply", "owner": "agent", "minutes": 30, "deadlineMinutes": 60 }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "check" }, { "from": "check", "to": "reply" },
    { "from": "reply", "to": "done" }
  ]
}`,
  right: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "check", "owner": "agent", "minutes": 40 },
    { "id": "reply", "owner": "agent", "minutes": 30, "deadlineMinutes": 80 }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "check" }, { "from": "check", "to": "reply" },
    { "from": "reply", "to": "done" }
  ]
}`,
  fix: {
    en: "Move the deadline, or shorten the steps before it.",
    "zh-CN": "放宽截止时间，或压缩前面的步骤。",
  },
};
