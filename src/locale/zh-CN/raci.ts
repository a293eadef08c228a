/**
 * What raci says in Chinese.
 * @module
 */
import type { LocalePart } from "../../core/index.js";
import { dataText } from "../../core/internal.js";
import { raciFindings } from "./raci-rules.js";

export const raciPart: LocalePart = {
  reasons: {
    "no-effort": "有任务没有填写工作量",
    "no-capacity": "没有填写可承担的工作量",
    "no-doer": "无人执行",
    "no-cells": "矩阵没有单元格",
    "no-tasks": "没有任务",
    "no-decisions": "没有任何人拍板",
    "no-people": "没有人员名单",
  },
  notes: {},
  findings: {
    ...raciFindings,
    "raci/deputy-unknown-role": (data) =>
      `${dataText(data, "person")}代理的角色“${dataText(data, "role")}”不在矩阵中，补上这个角色或改正编号。`,
    "raci/deputy-unknown-person": (data) =>
      `“${dataText(data, "role")}”的代理人“${dataText(data, "person")}”不在人员名单中，补上此人或改正编号。`,
    "raci/deputy-wrong-days": (data) =>
      `${dataText(data, "person")}代理“${dataText(data, "role")}”的日期（${dataText(data, "start")} 至 ${dataText(data, "end") || "未定"}）一天也不算，两个日期都写成 2026-07-01 的形式，结束不早于开始。`,
    "raci/absence-wrong-days": (data) =>
      `${dataText(data, "person")}的请假日期（${dataText(data, "start")} 至 ${dataText(data, "end")}）一天也不算，两个日期都写成 2026-07-01 的形式，结束不早于开始。`,
    "raci/deputy-absent": (data) =>
      `${dataText(data, "person")}代理“${dataText(data, "role")}”，自己却在 ${dataText(data, "from")} 至 ${dataText(data, "to")} 请假，这几天另找一人代理。`,
    "raci/deputy-holds-role": (data) =>
      `${dataText(data, "person")}本来就担任“${dataText(data, "role")}”，换一位代理人，或删去这一行。`,
    "raci/unread-cell": (data) =>
      `“${dataText(data, "text")}”读不出字母，写 A/R 这样的字母，或“负责”“审批”“咨询”“知会”。`,
    "raci/unread-row": (data) => `此行不是任务，“${dataText(data, "text")}”未读入。`,
  },
  footnotes: {},
  words: {
    "raci/task": "任务",
    "raci/comma": "、",
    "raci/page-decides": "我拍板（{letter}）",
    "raci/page-does": "我执行（{letter}）",
    "raci/page-supports": "我协助（{letter}）",
    "raci/page-consulted": "事前征求我的意见（{letter}）",
    "raci/page-informed": "事后告知我（{letter}）",
    "raci/letter-decides": "{letter} 最终负责人",
    "raci/letter-does": "{letter} 执行人",
    "raci/letter-supports": "{letter} 协助人",
    "raci/letter-consulted": "{letter} 征询对象",
    "raci/letter-informed": "{letter} 知会对象",
    "raci/page-other": "其他",
    "raci/page-deputizes": "我代理的岗位",
    "raci/page-nothing": "这张矩阵中没有我的任务。",
    "raci/page-deputy": "{role}：{start} 至 {end}",
    "raci/page-deputy-open": "{role}：{start} 起",
  },
};
