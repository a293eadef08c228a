/**
 * How goals writes numbers with their units in Chinese sentences.
 * @module
 */
import type { FindingData } from "../../core/index.js";
import { dataNumber, dataText, entryOf } from "../../core/internal.js";

/** Each step of time: 每月. */
export const EACH: Readonly<Record<string, string>> = {
  day: "每天",
  week: "每周",
  month: "每月",
  quarter: "每季度",
  half: "每半年",
  year: "每年",
};

const STEPS: Readonly<Record<string, string>> = {
  day: "天",
  week: "周",
  month: "个月",
  quarter: "个季度",
  half: "个半年",
  year: "年",
};

const UNITS: Readonly<Record<string, string>> = {
  minute: "分钟",
  hour: "小时",
  day: "天",
  week: "周",
  point: "分",
  pp: "个百分点",
  x: "倍",
  CNY: "元",
  USD: "美元",
  EUR: "欧元",
};

/** A value with its unit: `84%`, `3 天`, `1,200 元`. */
export function amount(data: FindingData, key: string): string {
  const unit = dataText(data, "unit");
  return unit === "%" ? `${dataNumber(data, key)}%` : withUnit(dataNumber(data, key), unit);
}

/** The size of a change with its unit; of percentages it is in points. */
export function change(data: FindingData, key: string): string {
  const unit = dataText(data, "unit");
  return withUnit(dataNumber(data, key).replace("-", ""), unit === "%" ? "pp" : unit);
}

function withUnit(number: string, unit: string): string {
  return unit === "" || unit === "count" ? number : `${number} ${entryOf(UNITS, unit) ?? unit}`;
}

/** `3 个月`. */
export function steps(data: FindingData): string {
  return `${dataNumber(data, "periods")} ${entryOf(STEPS, dataText(data, "step")) ?? dataText(data, "step")}`;
}

/** A list with the comma of lists. */
export function list(data: FindingData, key: string): string {
  const value = data[key];
  return Array.isArray(value) ? value.join("、") : dataText(data, key);
}

/** The name of something, in Chinese if it has one. */
export function name(data: FindingData): string {
  return dataText(data, data["name-zh-CN"] === undefined ? "name" : "name-zh-CN");
}
