/**
 * What goals says in Chinese: cascade.
 * @module
 */
import type { FindingData, LocalePart, Sentence } from "../../core/index.js";
import { dataText, entryOf } from "../../core/internal.js";

/** A list as Chinese writes it. */
function list(data: FindingData, key: string): string {
  const value = data[key];
  return Array.isArray(value) ? value.join("、") : dataText(data, key);
}

/** The ids that are named, and how many there are in all. */
function idsOf(data: FindingData): string {
  const { ids, count } = data;
  const all = Array.isArray(ids) && typeof count === "number" && count > ids.length;
  return all ? `${list(data, "ids")}等 ${count} 个目标` : list(data, "ids");
}

function amount(data: FindingData, key: string): string {
  const unit = dataText(data, "unit");
  return unit === "" ? dataText(data, key) : `${dataText(data, key)} ${unit}`;
}

const WEIGHTS: Readonly<Record<string, Sentence>> = {
  missing: (data) => `部分下级有权重，但 ${idsOf(data)} 没有；要么全部设权重，要么都不设`,
  negative: (data) =>
    data["own"] === true ? "自身权重为负数；权重应不小于 0" : `${idsOf(data)} 的权重为负数；权重应不小于 0`,
  zero: () => "权重全部为 0，无法计算得分；至少给一项设权重",
  sum: (data) => `权重合计为 ${dataText(data, "sum")}，既不是 1 也不是 100；目前按比例折算，请核对是否有遗漏`,
  unused: (data) =>
    data["rollUp"] === "sum"
      ? "按数量加总，权重不起作用；删去权重，或改为按平均汇总"
      : "只看自身数据，权重不起作用；删去权重，或改为按平均汇总",
};

const claimedTwice: Sentence = (data) =>
  `${idsOf(data)} 都把${quoted(data)}的同一段变化算作自己的成果；明确由谁负责，或把目标值分解到各方。`;

const COUNTED_TWICE: Readonly<Record<string, Sentence>> = {
  link: (data) => `${dataText(data, "goal")} 与 ${dataText(data, "parent")} 之间有两条计入关系；保留一条即可。`,
  path: (data) =>
    `${dataText(data, "goal")} 经 ${list(data, "parents")} 两条路径重复计入 ${dataText(data, "top")}；给每条关系设分摊比例，或把其中一条改为支持关系。`,
};

function quoted(data: FindingData): string {
  return `“${dataText(data, "measure")}”`;
}

export const goalsCascadePart: LocalePart = {
  reasons: {
    "no-parts": "没有下级目标计入",
    "no-scores": "各组成部分都没有得分",
    "parts-missing": "部分组成尚无得分",
    "low-coverage": "覆盖率太低",
    "mixed-units": "单位不一致，不能加总",
    cycle: "目标互为上下级，无法计算",
    "duplicate-goal": "目标编号重复",
    "missing-weight": "部分有权重，部分没有",
    "negative-weight": "有权重为负数",
    "no-confidence": "尚未填写信心值",
  },
  notes: {
    "from-zero": "缺少基期值，从 0 起算",
    "partial-coverage": "部分数据缺失，仅按已有数据计算",
  },
  findings: {
    "goals/duplicate-goal": (data) => `有两个目标的编号都是 ${dataText(data, "goal")}；每个目标用自己的编号。`,
    "goals/unknown-parent": (data) =>
      `${dataText(data, "goal")} 的上级目标 ${dataText(data, "parent")} 不存在；改正编号，或补上该目标。`,
    "goals/self-parent": (data) => `${dataText(data, "goal")} 的上级是它自己；改为真正的上级目标，或删去这条关系。`,
    "goals/cascade-cycle": (data) => `${idsOf(data)} 互为上下级，形成循环；去掉其中一条关系。`,
    "goals/orphan": (data) =>
      `${dataText(data, "goal")}（${dataText(data, "level")}）没有上级目标；关联到上级目标，或取消这个目标。`,
    "goals/level-skipped": (data) =>
      `${dataText(data, "goal")}（${dataText(data, "level")}）直接挂在 ${dataText(data, "parent")}（${dataText(data, "parentLevel")}）之下，跳过了 ${list(data, "skipped")}；改为关联中间层级的目标。`,
    "goals/level-inverted": (data) =>
      `${dataText(data, "goal")}（${dataText(data, "level")}）计入了层级更低的 ${dataText(data, "parent")}（${dataText(data, "parentLevel")}）；把上下级关系对调。`,
    "goals/unknown-level": (data) =>
      `${dataText(data, "goal")} 的层级“${dataText(data, "level")}”不在 ${list(data, "levels")} 之中；改正层级，或先定义自己的层级。`,
    "goals/due-after-parent": (data) =>
      `${dataText(data, "goal")} 的截止日期 ${dataText(data, "due")} 比上级 ${dataText(data, "parent")}（${dataText(data, "parentDue")}）晚 ${dataText(data, "days")} 天；提前完成，或顺延上级目标。`,
    "goals/parent-closed-over-children": (data) =>
      `${dataText(data, "goal")} 已于 ${dataText(data, "closed")} 关闭，但下级 ${idsOf(data)} 仍未结束；一并关闭，或改挂到其他目标。`,
    "goals/double-parent": (data) =>
      `${dataText(data, "goal")} 同时计入 ${list(data, "parents")}，但没有说明分给 ${list(data, "without")} 多少；给每条关系设分摊比例（合计为 1），或只保留一条计入关系，其余改为支持关系。`,
    "goals/split-shares": (data) =>
      data["negative"] === true
        ? `${dataText(data, "goal")} 分给 ${list(data, "parents")} 的比例中有负数；比例应在 0 到 1 之间，合计为 1。`
        : `${dataText(data, "goal")} 分给 ${list(data, "parents")} 的比例合计为 ${dataText(data, "sum")}，应为 1；改正分摊比例。`,
    "goals/cascade-weights": (data) =>
      `${dataText(data, "goal")}：${WEIGHTS[dataText(data, "problem")]?.(data) ?? ""}。`,
    "goals/weightless": (data) =>
      `${dataText(data, "goal")} 计入 ${dataText(data, "parent")} 的权重为 0，不影响得分；改为支持关系，或设一个权重。`,
    "goals/under-allocated": (data) =>
      `${dataText(data, "goal")}：目标值只分解了 ${dataText(data, "percent")}%，缺口 ${amount(data, "gap")} 无人承担；落实到人，或调低目标。`,
    "goals/over-allocated": (data) =>
      `${dataText(data, "goal")}：下级目标合计为目标值的 ${dataText(data, "percent")}%，超出 ${amount(data, "gap")}；说明这是预留余量，或调低下级目标。`,
    "goals/unit-mismatch": (data) =>
      `${dataText(data, "goal")} 的单位是 ${dataText(data, "unit")}，上级 ${dataText(data, "parent")} 的单位是 ${dataText(data, "parentUnit")}；统一单位。`,
    "goals/opposite-directions": (data) =>
      `${quoted(data)}方向相反：${list(data, "rising")} 要提高，${list(data, "falling")} 要降低；先定好方向。`,
    "goals/double-counting": (data) => (entryOf(COUNTED_TWICE, dataText(data, "kind")) ?? claimedTwice)(data),
  },
  footnotes: {},
  words: {
    "goals/renormalize": "缺失得分不计入",
    "goals/zero": "缺失得分按零计",
    "goals/strict": "得分齐全才计算",
    "goals/floor": "覆盖率不足时不计算",
    "goals/no-anchor": "最高层级没有目标",
    "goals/orphan": "没有上级目标",
    "goals/unmeasured": "没有衡量指标",
    "goals/level-skipped": "跨级关联",
    "goals/silo": "与其他部门没有关联",
  },
};
