/**
 * What the check of a KPI model says in Chinese.
 * @module
 */
import type { FindingData, Sentence } from "../../core/index.js";
import { dataText } from "../../core/internal.js";

/** The KPI in front, where there is one: a formula may also be read by itself. */
function of(data: FindingData): string {
  return data["kpi"] === undefined ? "" : `指标 ${dataText(data, "kpi")}：`;
}

function meant(data: FindingData): string {
  return data["suggestion"] === undefined || data["suggestion"] === null
    ? ""
    : `，是不是 ${dataText(data, "suggestion")}？`;
}

function list(value: FindingData[string] | undefined, between = "、"): string {
  return Array.isArray(value) ? value.join(between) : String(value ?? "");
}

/** A unit in a sentence; a ratio is no unit. */
function unit(value: FindingData[string] | undefined): string {
  return value === "%" ? "比率" : value === "#" ? "个数" : ` ${String(value)} `;
}

const TYPES: Readonly<Record<string, string>> = {
  number: "数值",
  text: "文本",
  date: "日期",
  boolean: "真假值",
  unknown: "未知类型",
};

function type(value: FindingData[string] | undefined): string {
  return TYPES[String(value)] ?? String(value);
}

/** What was expected, by the kind of problem; the finding's own phrase is English. */
const EXPECTED: Readonly<Record<string, (data: FindingData) => string>> = {
  character: () => "这里应为数字、名称、带引号的文本或运算符",
  "unclosed-text": () => "文本缺少右引号",
  "unclosed-name": () => "名称缺少右方括号",
  "empty-name": () => "方括号里缺少名称",
  number: () => "数字格式有误，应类似 1234.5，最多 400 位",
  "value-expected": () => "这里应为数字、文本、名称、函数或括号",
  "operator-expected": () => "这里应为运算符或公式结尾",
  "closing-expected": () => "缺少右括号",
  "name-expected": () => "这里应为列名",
  "list-expected": () => "in 后面应为括号中的列表",
  "null-expected": () => "is 后面应为 null 或 not null",
  "and-expected": () => "between 的两端之间应为 and",
  "chained-comparison": () => "比较不能连写，用 and 或 or 连接",
  "unknown-function": (data) => `没有名为 ${dataText(data, "function")} 的函数`,
  "argument-count": (data) => `函数 ${dataText(data, "function")} 的参数个数不对`,
  argument: (data) => `函数 ${dataText(data, "function")} 的这个参数不对`,
  where: (data) => `函数 ${dataText(data, "function")} 不能带 where`,
};

/** Where the phrase already names what was written, it is not said again. */
const NAMED: ReadonlySet<string> = new Set(["unknown-function", "argument-count"]);

function found(data: FindingData): string {
  if (NAMED.has(dataText(data, "problem"))) return "";
  return data["found"] === "" ? "，但公式已结束" : `，写的是“${dataText(data, "found")}”`;
}

const KINDS: Readonly<Record<string, string>> = {
  "a text": "文本",
  "a number": "数值",
  "true or false": "true 或 false",
  "an array": "数组",
  "an object": "对象",
  "a name": "名称",
  "a number or its text": "数值或数值文本",
  "a text that is not empty": "非空文本",
  "a field of its own": "自身的字段，不能继承而来",
};

function malformed(data: FindingData): string {
  const path = dataText(data, "path") || "整体";
  if (data["problem"] === "unknown-key") return `${path}：没有 ${list(data["keys"])} 这样的字段。`;
  if (data["problem"] === "other-value") return `${path}：只能是 ${list(data["values"])}。`;
  const expected = dataText(data, "expected");
  return `${path}：应为${KINDS[expected] ?? expected}。`;
}

/** Sentences by code. */
export const modelFindings: Readonly<Record<string, Sentence>> = {
  "kpi/malformed-model": malformed,
  "kpi/malformed-targets": malformed,
  "kpi/formula-syntax": (data) => {
    const expected = EXPECTED[dataText(data, "problem")]?.(data) ?? "公式有误";
    return `${of(data)}${expected}${found(data)}${meant(data) || "。"}`;
  },
  "kpi/formula-too-long": (data) => `${of(data)}公式超过 ${dataText(data, "limit")} 个字符，拆成几个指标。`,
  "kpi/formula-too-deep": (data) =>
    `${of(data)}公式嵌套过深（上限 ${dataText(data, "limit")}），把内层部分单独设为指标。`,
  "kpi/unknown-kpi": (data) =>
    `${of(data)}没有指标 ${dataText(data, "name")}${meant(data) || `；如果是列，写成 sum(${dataText(data, "text")}) 等聚合。`}`,
  "kpi/column-outside-aggregate": (data) =>
    `${of(data)}${dataText(data, "text")} 写在聚合函数之外，外面要加 sum(...)、count(...) 等。`,
  "kpi/unknown-table": (data) =>
    `${of(data)}没有表 ${dataText(data, "name")}${meant(data) || "，改正表名或补上这张表。"}`,
  "kpi/unknown-lookup": (data) =>
    data["problem"] === "no-key"
      ? `表 ${dataText(data, "table")} 关联到 ${dataText(data, "target")}，但后者没有设置 key。`
      : `${of(data)}从表 ${dataText(data, "table")} 取不到 ${dataText(data, "text")}，在 lookups 中声明与 ${dataText(data, "target")} 的关联。`,
  "kpi/ambiguous-column": (data) =>
    `${of(data)}${dataText(data, "text")} 可能取自 ${list(data["tables"])}，在列名前写上表名。`,
  "kpi/several-tables": (data) =>
    `${of(data)}${dataText(data, "text")} 混用了 ${list(data["tables"])} 的列，分别聚合后再计算。`,
  "kpi/undated-table": (data) => `${of(data)}${dataText(data, "text")} 没有可取的行：没有哪张表指定了日期列。`,
  "kpi/unknown-column": (data) =>
    `${of(data)}表 ${dataText(data, "table")} 没有声明列 ${dataText(data, "column")}${meant(data) || "，声明该列及其单位。"}`,
  "kpi/cycle": (data) => {
    const ids = list(data["ids"], " → ");
    const more =
      Number(data["count"]) > 10 ? ` …（共 ${dataText(data, "count")} 个指标）` : ` → ${dataText(data, "kpi")}`;
    return `指标循环引用：${ids}${more}，把其中一个改为由列计算。`;
  },
  "kpi/too-deep": (data) => `${of(data)}引用其他指标超过 ${dataText(data, "limit")} 层，减少中间层级。`,
  "kpi/nested-aggregate": (data) =>
    data["inside"] === "entity"
      ? `${of(data)}${dataText(data, "text")} 写在按实体汇总的步骤里，那里只能用聚合函数。`
      : `${of(data)}${dataText(data, "text")} 写在聚合里面，那里只有各行的值；要先按实体汇总，用 mean(实体, sum(x))。`,
  "kpi/nested-window": (data) =>
    `${of(data)}${dataText(data, "outer")}(...) 里面又有 ${dataText(data, "text")}，时间窗口扩大了两次，只保留一个。`,
  "kpi/no-members": (data) =>
    `${of(data)}${dataText(data, "text")} 要逐个成员取余额，但表 ${dataText(data, "table")} 没有用 members 指定由哪些列确定成员。`,
  "kpi/not-a-number": (data) => `${of(data)}${dataText(data, "text")} 是${type(data["type"])}，这里需要数值。`,
  "kpi/not-a-condition": (data) =>
    `${of(data)}${dataText(data, "text")} 是${type(data["type"])}，这里需要条件，写成比较式。`,
  "kpi/incomparable": (data) =>
    data["type"] === data["other"]
      ? `${of(data)}${dataText(data, "text")}：${type(data["type"])}没有大小之分，只能用 = 或 <> 比较。`
      : `${of(data)}${dataText(data, "text")} 是${type(data["type"])}，不能与${type(data["other"])}比较。`,
  "kpi/unit-mismatch": (data) =>
    `${of(data)}${dataText(data, "text")} 把${unit(data["left"])}和${unit(data["right"])}放在一起，先换算成同一单位。`,
  "kpi/declared-unit": (data) =>
    `${of(data)}声明的单位是${unit(data["declared"]).trimEnd()}，公式得出的是${unit(data["inferred"]).trimEnd()}。`,
  "kpi/stock-summed-over-time": (data) =>
    `${of(data)}${dataText(data, "text")} 把存量 ${dataText(data, "column")} 按日相加了，改用 closing(...)、opening(...) 或 averageBalance(...)。`,
  "kpi/average-of-ratios": (data) =>
    `${of(data)}${dataText(data, "text")} 直接把比率${data["function"] === "sum" ? "相加" : "平均"}了，先求和再相除，或用 weightedAvg(值, 权重)。`,
  "kpi/percent-of-percent": (data) =>
    `${of(data)}${dataText(data, "text")} 是对百分比再求百分比，改为相减，以百分点表示。`,
  "kpi/mixed-denominators": (data) =>
    `${of(data)}${dataText(data, "text")} 直接平均了分母不同的比率（${list(data["denominators"])}），先求和再相除，或写明权重。`,
  "kpi/missing-direction": (data) => `${of(data)}缺少方向，设置 direction：higher、lower、range 或 none。`,
  "kpi/missing-owner": (data) => `${of(data)}缺少责任人，写明由哪个岗位负责。`,
  "kpi/duplicate-id": (data) => `${of(data)}编号重复，改掉一个，或写明各版口径的生效日期。`,
  "kpi/overlapping-versions": (data) =>
    `${of(data)}两版口径的生效日期重叠，让前一版的 effectiveUntil 等于后一版的起始日。`,
  "kpi/effective-dates": (data) =>
    data["problem"] === "never-holds"
      ? `${of(data)}截止日 ${dataText(data, "value")} 不晚于起始日 ${dataText(data, "from")}，这一版永远不会生效。`
      : `${of(data)}${dataText(data, "value")} 不是有效日期，写成 YYYY-MM-DD。`,
  "kpi/unused-column": (data) =>
    `表 ${dataText(data, "table")}：没有公式用到列 ${dataText(data, "column")}，可以删除，或补上用到它的指标。`,
  "kpi/ambiguous-name": (data) => `${of(data)}与列同名，给指标另起编号。`,
};
