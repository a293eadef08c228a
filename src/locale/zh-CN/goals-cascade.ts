/**
 * What goals says in Chinese: cascade.
 * @module
 */
import type { LocalePart } from "../../core/index.js";

export const goalsCascadePart: LocalePart = {
  reasons: {
    "no-parts": "没有下级目标计入",
    "zero-weights": "权重全部为 0",
    "no-scores": "各组成部分都没有得分",
    "parts-missing": "部分组成尚无得分",
    "low-coverage": "覆盖率太低",
  },
  notes: {
    "partial-coverage": "部分数据缺失，仅按已有数据计算",
  },
  findings: {},
  footnotes: {},
  words: {},
};
