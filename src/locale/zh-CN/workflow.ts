/**
 * What workflow says in Chinese.
 * @module
 */
import type { LocalePart } from "../../core/index.js";
import { workflowFindings } from "./workflow-rules.js";

export const workflowPart: LocalePart = {
  reasons: {},
  notes: {},
  findings: workflowFindings,
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
