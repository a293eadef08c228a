/**
 * How does this department deal with customer feedback? Six tasks, who owns each, and by when it has to be done.
 * @module
 */
import type { Workflow } from "opslogic/workflow";

export const feedback: Workflow = {
  id: "customer-feedback",
  name: { en: "Customer feedback", "zh-CN": "客户反馈处理" },
  purpose: { en: "Every customer who writes hears what came of it.", "zh-CN": "让每一位反馈的客户都知道结果。" },
  version: "1.0",
  effectiveDate: "2026-04-01",
  reviewDate: "2026-10-01",
  slaMinutes: 2880,
  roles: [
    { id: "agent", name: { en: "Service agent", "zh-CN": "客服专员" } },
    { id: "analyst", name: { en: "Quality analyst", "zh-CN": "质量分析员" } },
    { id: "engineer", name: { en: "Engineer", "zh-CN": "工程师" } },
    { id: "lead", name: { en: "Service lead", "zh-CN": "客服主管" } },
  ],
  steps: [
    { id: "received", kind: "start", name: { en: "Feedback received", "zh-CN": "收到反馈" } },
    {
      ...{ id: "collect", owner: "agent", minutes: 15, deadlineMinutes: 60, resources: ["CRM"] },
      name: { en: "Collect", "zh-CN": "收集登记" },
      form: [
        { id: "customer", name: { en: "Customer", "zh-CN": "客户" }, required: true },
        { id: "words", name: { en: "In the customer's words", "zh-CN": "客户原话" }, required: true },
      ],
    },
    {
      ...{ id: "classify", owner: "agent", minutes: 10, waitMinutes: 30, deadlineMinutes: 240 },
      name: { en: "Classify", "zh-CN": "分类" },
      documents: [{ name: { en: "Categories", "zh-CN": "分类标准" }, href: "https://wiki.example/feedback" }],
    },
    {
      ...{
        id: "analyze",
        owner: "analyst",
        minutes: 120,
        deviationMinutes: 40,
        waitMinutes: 240,
        deadlineMinutes: 720,
      },
      name: { en: "Analyze", "zh-CN": "分析原因" },
      acceptance: { en: "The cause is named and shown", "zh-CN": "原因明确，有据可查" },
    },
    { id: "ours", kind: "decision", owner: "analyst", name: { en: "Is it our fault?", "zh-CN": "是否我方问题？" } },
    {
      ...{ id: "fix", owner: "engineer", minutes: 300, deviationMinutes: 120, waitMinutes: 480, deadlineMinutes: 2400 },
      name: { en: "Fix", "zh-CN": "整改" },
      escalation: { to: "lead", afterMinutes: 60 },
    },
    {
      ...{ id: "reply", owner: "agent", minutes: 20, deadlineMinutes: 2640 },
      name: { en: "Reply", "zh-CN": "回复客户" },
      acceptance: { en: "The customer agrees that it is settled", "zh-CN": "客户确认问题已解决" },
    },
    {
      ...{ id: "review", owner: "lead", minutes: 15, waitMinutes: 60 },
      name: { en: "Review", "zh-CN": "复核" },
    },
    { id: "settled", kind: "decision", owner: "lead", name: { en: "Settled?", "zh-CN": "是否解决？" } },
    { id: "closed", kind: "end", name: { en: "Closed", "zh-CN": "结案" } },
  ],
  links: [
    { from: "received", to: "collect" },
    { from: "collect", to: "classify" },
    { from: "classify", to: "analyze" },
    { from: "analyze", to: "ours" },
    { from: "ours", to: "fix", condition: { en: "yes", "zh-CN": "是" }, probability: 0.6 },
    { from: "ours", to: "reply", condition: { en: "no", "zh-CN": "否" }, probability: 0.4 },
    { from: "fix", to: "reply" },
    { from: "reply", to: "review" },
    { from: "review", to: "settled" },
    { from: "settled", to: "closed", condition: { en: "yes", "zh-CN": "是" }, probability: 0.9 },
    { from: "settled", to: "analyze", condition: { en: "no", "zh-CN": "否" }, probability: 0.1 },
  ],
};
