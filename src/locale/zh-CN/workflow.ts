/**
 * What workflow says in Chinese.
 * @module
 */
import type { LocalePart } from "../../core/index.js";
import { dataText } from "../../core/internal.js";
import { workflowFindings } from "./workflow-rules.js";

export const workflowPart: LocalePart = {
  reasons: {
    "nothing-begins": "没有起点",
    "no-end": "没有终点",
    "dead-end": "有分支走不到终点",
    "several-starts": "起点不止一个",
    "irreducible-loops": "同一循环有多个入口",
    "no-probabilities": "判断步骤缺少概率，或概率之和不为 1",
    "not-block-structured": "并行分支没有成对汇合",
    "too-many-steps": "步骤过多",
    "endless-loop": "循环没有出口",
    "too-many-steps-in-loop": "同一循环内步骤过多",
    "no-durations": "没有用时数据",
  },
  notes: {},
  findings: {
    ...workflowFindings,
    "workflow/case-stuck": (data) => `已没有在办步骤，但${dataText(data, "steps")}仍在等待其他分支汇合，请人工处理`,
  },
  footnotes: {},
  words: {
    "workflow/title": "作业流程",
    "workflow/version": "版本",
    "workflow/effective": "生效日期",
    "workflow/review": "下次复审",
    "workflow/sla": "服务时限",
    "workflow/purpose": "目的",
    "workflow/overview": "流程一览",
    "workflow/steps": "各步骤要求",
    "workflow/number": "序号",
    "workflow/step": "步骤",
    "workflow/owner": "责任人",
    "workflow/time": "作业用时",
    "workflow/deadline": "时限",
    "workflow/next": "下一步",
    "workflow/instruction": "操作要求",
    "workflow/resources": "所需资源",
    "workflow/documents": "相关文件",
    "workflow/form": "填写表单",
    "workflow/required": "必填",
    "workflow/acceptance": "验收标准",
    "workflow/escalation": "超时上报",
    "workflow/kind-start": "开始",
    "workflow/kind-task": "任务",
    "workflow/kind-decision": "判断",
    "workflow/kind-parallel": "并行",
    "workflow/kind-end": "结束",
    "workflow/colon": "：",
    "workflow/comma": "、",
    "workflow/semicolon": "；",
    "workflow/then": "→",
    "workflow/space": " ",
    "workflow/days": "天",
    "workflow/hours": "小时",
    "workflow/minutes": "分钟",
  },
};
