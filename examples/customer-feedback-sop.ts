/**
 * Is the customer-feedback process sound, how long does it take, and what does a new colleague read? Prints its findings, times,
 * diagram and procedure: `npm run sop -- --locale zh-CN`.
 * @module
 */
import { parseArgs } from "node:util";
import { type Figure, format, render } from "opslogic/core";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { checkRaci, type RaciMatrix, raciSkeleton } from "opslogic/raci";
import { checkWorkflow, expectedTime, leadTime, toMermaid, toSop, workflowLoad } from "opslogic/workflow";
import { feedback } from "./customer-feedback-sop/workflow.js";

const WORDS = {
  en: { flow: "Workflow", raci: "Who does what", times: "Times", best: "best", mean: "on average", worst: "worst" },
  "zh-CN": { flow: "流程检查", raci: "职责检查", times: "用时", best: "最快", mean: "平均", worst: "最慢" },
} as const;
const MORE = {
  en: { waiting: "share of waiting", handOffs: "hand-offs", diagram: "Diagram", none: "nothing found" },
  "zh-CN": { waiting: "等待占比", handOffs: "交接次数", diagram: "流程图", none: "没有发现问题" },
} as const;

const { values } = parseArgs({ options: { locale: { type: "string", default: "en" } } });
const language = values.locale === "zh-CN" ? "zh-CN" : "en";
const locale = language === "en" ? en : zhCN;
const words = { ...WORDS[language], ...MORE[language] };

/** The skeleton says who does each step; who decides, and who is told before it goes on, people fill in. */
const skeleton = raciSkeleton(feedback);
const decider = (task: string): string => (task === "fix" ? "analyst" : "lead");
const matrix: RaciMatrix = {
  ...skeleton,
  assignments: skeleton.tasks.flatMap(({ id }) => {
    const doer = skeleton.assignments.find(({ task }) => task === id)?.role ?? "";
    const decides = { task: id, role: decider(id), letters: doer === decider(id) ? "AR" : "A" };
    return doer === decider(id) ? [decides] : [decides, { task: id, role: doer, letters: "R" }];
  }),
};

const { best, worst } = leadTime(feedback);
const { waitingShare, handOffCount } = workflowLoad(feedback);
const time = (figure: Figure): string => format(figure, { unit: "min", places: 0, locale });
const said = (findings: ReturnType<typeof checkWorkflow>): string[] =>
  findings.length === 0 ? [`- ${words.none}`] : findings.map((finding) => `- ${render(finding, locale)}`);

const lines = [
  ...[`== ${words.flow} ==`, ...said(checkWorkflow(feedback)), ""],
  ...[`== ${words.raci} ==`, ...said(checkRaci(matrix, { workflow: feedback })), ""],
  `== ${words.times} ==`,
  `- ${words.best}: ${time(best)}; ${words.mean}: ${time(expectedTime(feedback).mean)}; ${words.worst}: ${time(worst)}`,
  `- ${words.waiting}: ${format(waitingShare, { unit: "%", places: 0, locale })}; ${words.handOffs}: ${handOffCount}`,
  ...["", `== ${words.diagram} ==`, toMermaid(feedback, locale)],
  toSop(feedback, locale),
];
process.stdout.write(lines.join("\n"));
