/**
 * What raci says in Chinese.
 * @module
 */
import type { LocalePart } from "../../core/index.js";
import { dataText } from "../../core/internal.js";
import { raciFindings } from "./raci-rules.js";

export const raciPart: LocalePart = {
  reasons: {},
  notes: {},
  findings: {
    ...raciFindings,
    "raci/unread-cell": (data) =>
      `“${dataText(data, "text")}”读不出字母，写 A/R 这样的字母，或“负责”“审批”“咨询”“知会”。`,
    "raci/unread-row": (data) => `此行没有任务名称，“${dataText(data, "text")}”未读入。`,
  },
  footnotes: {},
  words: {
    "raci/task": "任务",
    "raci/comma": "、",
    "raci/page-decides": "我拍板（{letter} 最终负责人）",
    "raci/page-does": "我执行（{letter} 执行人）",
    "raci/page-supports": "我协助（{letter}）",
    "raci/page-consulted": "事前征求我的意见（{letter} 征询对象）",
    "raci/page-informed": "事后告知我（{letter} 知会对象）",
    "raci/page-other": "其他",
    "raci/page-deputizes": "我代理的岗位",
  },
};
