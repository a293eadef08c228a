/**
 * What do these sentences lack to be goals? Each is said back with what was understood and what would make it better, in the
 * language that it is written in: `npm run goals -- --as-of 2026-01-15 "提高客户满意度"`; without sentences, six of a
 * department's plan.
 * @module
 */
import { parseArgs } from "node:util";
import { render } from "opslogic/core";
import { assessGoal, type CompiledGoal, compileGoals, renderAssessment } from "opslogic/goals";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";

const PLAN = [
  "Improve customer satisfaction",
  "Lift trial-to-paid conversion from 4% to 6% by the end of August 2026",
  "Reply to all complaints within 2 days",
  "在六个月内将客户满意度提高20%",
  "进一步加强团队建设，尽快提升效率",
  "8月底前把订单处理时长由36小时压缩到20小时，责任人：王芳",
];

const { values, positionals } = parseArgs({
  options: { "as-of": { type: "string", default: "2026-01-15" } },
  allowPositionals: true,
});
const asOf = values["as-of"];
const sentences = positionals.length > 0 ? positionals : PLAN;

for (const goal of sentences.flatMap((text) => compileGoals(text, { asOf }).goals)) {
  const locale = goal.language === "en" ? en : zhCN;
  const lines = [
    `■ ${goal.text.trim()}`,
    `  ${understood(goal)}`,
    ...goal.findings.map((finding) => `  - ${render(finding, locale)}`),
    ...renderAssessment(assessGoal(goal, { asOf }), locale)
      .split("\n")
      .filter((line) => !line.startsWith(" "))
      .map((line) => `  ${line}`),
  ];
  process.stdout.write(`${lines.join("\n")}\n\n`);
}

/** The fields that were found, on one line. */
function understood({ metric, direction, from, to, delta, unit, deadline, owner }: CompiledGoal): string {
  const fields = { metric, direction, from, to, delta, unit, deadline, owner };
  const found = Object.entries(fields).filter(([, value]) => value !== null);
  return found.length === 0 ? "∅" : found.map(([name, value]) => `${name}: ${String(value)}`).join("; ");
}
