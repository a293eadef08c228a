/**
 * What is written about the rules of structure.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const duplicateStepDoc: RuleDoc = {
  code: "workflow/duplicate-step",
  title: { en: "A step id that stands twice", "zh-CN": "步骤编号重复" },
  why: {
    en: "Links cannot say which of the two they mean; only the first step counts, the other is lost (WF001).",
    "zh-CN": "连线分不清指的是哪一个；只有第一个步骤有效，另一个就丢了（WF001）。",
  },
  wrong: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent" },
    { "id": "reply", "owner": "lead" }, { "id": "done", "kind": "end" }
  ],
  "links": [{ "from": "receive", "to": "reply" }, { "from": "reply", "to": "done" }]
}`,
  right: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent" },
    { "id": "review", "owner": "lead" }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "reply" }, { "from": "reply", "to": "review" },
    { "from": "review", "to": "done" }
  ]
}`,
  fix: {
    en: "Give the second step an id of its own, and link it.",
    "zh-CN": "给第二个步骤另编编号，并补上连线。",
  },
};

export const unknownStepDoc: RuleDoc = {
  code: "workflow/unknown-step",
  title: { en: "A link to or from a step that is not there", "zh-CN": "连线指向不存在的步骤" },
  why: {
    en: "A misspelled id cuts the way: the link counts as nothing, and steps behind it can no longer be reached (WF002).",
    "zh-CN": "编号写错，路就断了：这条连线不予计入，后面的步骤也走不到了（WF002）。",
  },
  wrong: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent" }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "reply" }, { "from": "reply", "to": "done" },
    { "from": "reply", "to": "archive" }
  ]
}`,
  right: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent" }, { "id": "done", "kind": "end" }
  ],
  "links": [{ "from": "receive", "to": "reply" }, { "from": "reply", "to": "done" }]
}`,
  fix: {
    en: "Add the step, or correct the id in the link.",
    "zh-CN": "补上步骤，或改正连线里的编号。",
  },
};

export const duplicateLinkDoc: RuleDoc = {
  code: "workflow/duplicate-link",
  title: { en: "The same link twice", "zh-CN": "同一条连线写了两次" },
  why: {
    en: "It is one way, not two; whoever draws or runs the workflow may take it for a split (WF003).",
    "zh-CN": "路只有一条，画图或执行时却可能误当成分支（WF003）。",
  },
  wrong: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent" }, { "id": "done", "kind": "end" }
  ],
  "links": [
    { "from": "receive", "to": "reply" }, { "from": "receive", "to": "reply" },
    { "from": "reply", "to": "done" }
  ]
}`,
  right: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent" }, { "id": "done", "kind": "end" }
  ],
  "links": [{ "from": "receive", "to": "reply" }, { "from": "reply", "to": "done" }]
}`,
  fix: {
    en: "Keep one of them.",
    "zh-CN": "保留一条。",
  },
};

export const noStepsDoc: RuleDoc = {
  code: "workflow/no-steps",
  title: { en: "A workflow without steps", "zh-CN": "流程没有步骤" },
  why: {
    en: "There is nothing to follow and nothing to check; no other rule is looked at (WF004).",
    "zh-CN": "没有内容可以执行，也没有内容可以检查；其他规则都不再检查（WF004）。",
  },
  wrong: `{
  "steps": [],
  "links": []
}`,
  right: `{
  "steps": [
    { "id": "receive", "kind": "start" }, { "id": "reply", "owner": "agent" }, { "id": "done", "kind": "end" }
  ],
  "links": [{ "from": "receive", "to": "reply" }, { "from": "reply", "to": "done" }]
}`,
  fix: {
    en: "Write down the steps, one task each.",
    "zh-CN": "把步骤写下来，一步一件事。",
  },
};
