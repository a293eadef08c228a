/**
 * How a goal is said in Chinese, in one sentence.
 * @module
 */
import type { FindingData, Sentence } from "../../core/index.js";
import { dataText } from "../../core/internal.js";

const CURRENCIES: Readonly<Record<string, string>> = {
  CNY: "元",
  USD: "美元",
  EUR: "欧元",
  GBP: "英镑",
  JPY: "日元",
  HKD: "港元",
  SGD: "新加坡元",
  AUD: "澳元",
  CAD: "加元",
  KRW: "韩元",
};

const UNITS: Readonly<Record<string, string>> = {
  "%": "%",
  pp: "个百分点",
  millisecond: "毫秒",
  second: "秒",
  minute: "分钟",
  hour: "小时",
  day: "天",
  week: "周",
  month: "个月",
  quarter: "个季度",
  year: "年",
  point: "分",
  ton: "吨",
  kg: "公斤",
  km: "公里",
  m2: "平方米",
  kWh: "千瓦时",
  mu: "亩",
  x: "倍",
};

function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** Moves the point of decimal digits to the left. */
function shifted(digits: string, places: number): string {
  const [whole = "", part = ""] = digits.split(".");
  const padded = whole.padStart(places + 1, "0");
  const moved = `${padded.slice(0, -places)}.${padded.slice(-places)}${part}`;
  return moved.replace(/\.?0+$/, "");
}

/** Decimals that 万 and 亿 may leave without becoming hard to read. */
const MOST_DECIMALS = 4;

interface Step {
  readonly places: number;
  readonly word: string;
}

const STEPS: readonly Step[] = [
  { places: 8, word: "亿" },
  { places: 4, word: "万" },
];

/** Percentages, scores and times are not counted in 万. */
const SMALL_UNITS: ReadonlySet<string> = new Set([
  "%",
  "pp",
  "x",
  "point",
  "millisecond",
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "year",
]);

/**
 * The step that all numbers of a sentence are written in, so that none can be read in the step of another ("5到10万"):
 * the largest that each of them reaches; zero reaches any.
 */
function commonStep(data: FindingData): Step | null {
  if (SMALL_UNITS.has(dataText(data, "unit"))) return null;
  const numbers = ["from", "to", "low", "high", ...(data["deltaKind"] === "absolute" ? ["delta"] : [])]
    .map((key) => dataText(data, key).replace("-", ""))
    .filter((digits) => digits !== "" && digits !== "0");
  const fits = ({ places }: Step): boolean =>
    numbers.every((digits) => {
      const [whole = ""] = digits.split(".");
      return whole.length > places && (shifted(digits, places).split(".")[1] ?? "").length <= MOST_DECIMALS;
    });
  return numbers.length === 0 ? null : (STEPS.find(fits) ?? null);
}

/** 1200000 is 120万 in that step, else 1,200,000. */
function written(digits: string, step: Step | null): string {
  if (step !== null && digits !== "0") return shifted(digits, step.places) + step.word;
  const [whole = "", part] = digits.split(".");
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return part === undefined ? groups : `${groups}.${part}`;
}

/** An amount with its unit: 120万元, 95%, 20小时. */
function amount(text: string, unit: string, step: Step | null): string {
  const sign = text.startsWith("-") ? "-" : "";
  const number = sign + written(text.replace("-", ""), step);
  if (unit === "" || unit === "count") return number;
  const word = CURRENCIES[unit] ?? UNITS[unit];
  if (word !== undefined) return number + word;
  return isCurrency(unit) ? `${unit} ${number}` : `${number} ${unit}`;
}

/** A level with its bound word: 95%以上, 低于3%. */
function bounded(data: FindingData, level: string): string {
  switch (data["comparator"]) {
    case ">=":
      return `${level}以上`;
    case "<=":
      return `${level}以下`;
    case ">":
      return `高于${level}`;
    case "<":
      return `低于${level}`;
    default:
      return level;
  }
}

/** A change with its bound word: a level can be 低于, a change is 不到. */
function boundedChange(data: FindingData, size: string): string {
  if (data["comparator"] === ">") return `超过${size}`;
  return data["comparator"] === "<" ? `不到${size}` : bounded(data, size);
}

const VERBS: Readonly<Record<string, string>> = {
  increase: "提高",
  decrease: "降低",
  maintain: "保持",
  achieve: "达到",
};

function changed(data: FindingData, verb: string, metric: string, now: string): string {
  const delta = dataText(data, "delta");
  if (data["deltaKind"] === "factor") {
    return delta === "0.5" ? `把${metric}减半${now}` : `把${metric}${verb}到原来的${written(delta, null)}倍${now}`;
  }
  const unit = dataText(data, "unit");
  // A percentage that moves by a part of itself, and one that moves by points, are two things.
  const own = data["deltaKind"] === "relative" ? "%" : unit === "%" ? "pp" : unit;
  const size = amount(delta, own, SMALL_UNITS.has(own) ? null : commonStep(data));
  return `把${metric}${verb}${boundedChange(data, size)}${now}`;
}

/** Everything but the last day. */
function claim(data: FindingData): string {
  const metric = dataText(data, "metric");
  const direction = dataText(data, "direction");
  if (direction === "complete") return `完成${metric}`;
  if (data["kind"] === "baseline") return `建立${metric}的基期值`;
  const step = commonStep(data);
  const write = (key: string): string => amount(dataText(data, key), dataText(data, "unit"), step);
  const now = data["from"] === null ? "" : `（目前${write("from")}）`;
  const moves = direction === "increase" || direction === "decrease";
  const verb = VERBS[direction] ?? "";
  if (data["low"] !== null && data["high"] !== null) {
    const corridor = `${write("low")}到${write("high")}之间`;
    if (moves) return `把${metric}${verb}到${corridor}${now}`;
    return direction === "achieve" ? `${metric}达到${corridor}${now}` : `${metric}保持在${corridor}${now}`;
  }
  if (data["to"] !== null) {
    const level = bounded(data, write("to"));
    if (moves) return `把${metric}${data["from"] === null ? "" : `从${write("from")}`}${verb}到${level}`;
    return direction === "maintain" ? `${metric}保持在${level}${now}` : `${metric}达到${level}${now}`;
  }
  if (data["delta"] !== null && moves) return changed(data, verb, metric, now);
  return `${verb}${metric}${now}`;
}

/** The last day, which belongs to it. */
function end(data: FindingData): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(dataText(data, "deadline"));
  if (match === null) return "";
  const [, year = "", month = "", day = ""] = match;
  return `${year}年${month.replace(/^0/, "")}月${day.replace(/^0/, "")}日前，`;
}

/** A goal in one sentence. */
export const goalSentence: Sentence = (data) => `${end(data)}${claim(data)}。`;
