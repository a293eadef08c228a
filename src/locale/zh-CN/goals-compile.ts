/**
 * What goals says in Chinese about sentences: what is missing or vague in them, and the question that helps.
 * @module
 */
import type { FindingData, LocalePart } from "../../core/index.js";
import { dataText, entryOf } from "../../core/internal.js";
import { goalSentence } from "./goals-sentence.js";

const QUESTIONS: Readonly<Record<string, string>> = {
  "goals/question-how-much": "从多少变到多少，或变化百分之几？",
  "goals/question-more-than-what": "与什么相比，相差多少？",
  "goals/question-which-level": "做到什么水平就够，可以投入多少？",
  "goals/question-how-measured": "做到之后能统计到什么、看到什么？",
  "goals/question-better-than-what": "与什么相比，用哪个指标衡量？",
  "goals/question-best-by-what": "按哪个指标、在哪个范围内排名？",
  "goals/question-output-per-input": "单位投入产出多少，例如每小时处理多少单？",
  "goals/question-which-effect": "成效体现在哪个数上？",
  "goals/question-which-task": "什么任务、多少用户、多长时间内能完成？",
  "goals/question-how-much-is-enough": "多少算够，由谁认定？",
  "goals/question-which-day": "截止到哪一天？",
  "goals/question-how-often": "多久一次：每周、每月？",
  "goals/question-checked-when": "在哪些时点检查，要达到多少？",
  "goals/question-which-steps": "分几步，每一步到哪一天、达到多少？",
  "goals/question-committed": "一定做到的是什么？",
  "goals/question-which-conditions": "什么情况下可以不做，由谁决定？",
  "goals/question-which-margin": "上下浮动多少仍算达标？",
  "goals/question-which-exceptions": "有哪些例外？",
  "goals/question-which-ones": "具体是哪些，或有多少？",
  "goals/question-what-else": "还包括什么？把清单列全。",
};

function vague(data: FindingData): string {
  const question = entryOf(QUESTIONS, dataText(data, "question")) ?? "改用数值说明。";
  return `“${dataText(data, "word")}”说法含糊：${question}`;
}

function list(value: FindingData[string] | undefined, between: string): string {
  return Array.isArray(value) ? value.join(between) : String(value ?? "");
}

function percentOfPercent(data: FindingData): string {
  const { from, relative, points } = data;
  const delta = dataText(data, "delta");
  const start = `“${dataText(data, "metric")}”本身是百分比，是相对变化 ${delta}% 还是 ${delta} 个百分点？`;
  if (from === null || from === undefined || relative === undefined || relative === null) {
    return `${start}写明要达到的数值，或改用“个百分点”。`;
  }
  const other = points === null || points === undefined ? "低于 0，不可能" : `${String(points)}%`;
  return `${start}从 ${String(from)}% 起，前者是 ${String(relative)}%，后者是 ${other}。写明要达到的数值。`;
}

export const goalsCompilePart: LocalePart = {
  reasons: {},
  notes: {},
  findings: {
    "goals/no-metric": (data) =>
      data["quality"] === undefined
        ? "没有写明衡量或交付的对象，例如“准时交付率”或“审计报告”。"
        : `“${dataText(data, "quality")}”无法统计，写明具体指标，例如“每千单投诉量”。`,
    "goals/bare-metric": (data) =>
      `只写“${dataText(data, "metric")}”不成目标，写明从多少到多少、针对哪类对象，或完成什么事项。`,
    "goals/no-number": (data) => `“${dataText(data, "metric")}”缺少数值，例如“从 82% 提高到 90%”。`,
    "goals/no-baseline": (data) =>
      data["metric"] === ""
        ? "缺少基期值，写明当前值，或与已知的某一期比较。"
        : `“${dataText(data, "metric")}”缺少基期值，写明当前值，或与已知的某一期比较。`,
    "goals/no-deadline": () => "缺少截止日期，例如“6 月底前”。",
    "goals/past-deadline": (data) =>
      `截止日期 ${dataText(data, "deadline")} 已过（以 ${dataText(data, "asOf")} 为准），改定日期，或结束这个目标。`,
    "goals/direction-conflict": (data) =>
      `方向是${data["direction"] === "increase" ? "提高" : "降低"}，数值却从 ${dataText(data, "from")} 到 ${dataText(data, "to")}，把两个数值对调或改动词。`,
    "goals/impossible-change": (data) =>
      data["from"] === undefined || data["from"] === null
        ? `“${dataText(data, "change")}”超过了原有的全部，不可能做到，写明降到多少。`
        : `从 ${dataText(data, "from")} 降低 ${dataText(data, "change")} 会低于 0，写明降到多少。`,
    "goals/percent-of-percent": percentOfPercent,
    "goals/vague-degree": vague,
    "goals/vague-quality": vague,
    "goals/vague-time": vague,
    "goals/vague-scope": vague,
    "goals/hedge": (data) => {
      const question = entryOf(QUESTIONS, dataText(data, "question")) ?? "去掉这个词。";
      return `“${dataText(data, "word")}”给承诺留了余地：${question}`;
    },
    "goals/soft-verb": (data) => `“${dataText(data, "word")}”无法检验，写明哪个数会变、变到多少，或交付什么。`,
    "goals/output-verb": (data) => `“${dataText(data, "word")}”只是动作，写明它要带动哪个数变化。`,
    "goals/multiple-goals": (data) => `这句话里还有一个目标（“${dataText(data, "text")}”），单独写一条。`,
    "goals/multiplier-ambiguous": (data) =>
      `“${dataText(data, "word")}”可以理解为原来的 ${list(data["readings"], " 倍或 ")} 倍，写明要达到的数值。`,
    "goals/service-level-not-deadline": (data) =>
      `“${dataText(data, "word")}”说的是每一件要多快，不是截止日期，补上何时做到。`,
    "goals/cadence-not-deadline": (data) =>
      `“${dataText(data, "word")}”说的是频率，不是截止日期，补上持续到何时，例如“12 月底前”。`,
    "goals/event-relative": (data) => `“${dataText(data, "word")}”从没有日期的事件算起，直接写明日期。`,
    "goals/unresolved-deadline": (data) =>
      list(data["days"], "") === ""
        ? `“${dataText(data, "word")}”每年日期不同，写明日期。`
        : `“${dataText(data, "word")}”每年日期不同，写明日期，例如 ${list(data["days"], " 或 ")}。`,
    "goals/before-date": (data) =>
      `“${dataText(data, "word")}”按字面截止到 ${dataText(data, "deadline")}，包含当天时用 by。`,
    "goals/deadline-from-heading": (data) =>
      `截止日期 ${dataText(data, "deadline")} 取自标题（“${dataText(data, "word")}”），在目标里也写上。`,
    "goals/number-in-name": (data) => `“${dataText(data, "word")}”是名称，不是目标值，补上要达到的数值。`,
  },
  footnotes: { "goals/sentence": goalSentence },
  words: QUESTIONS,
};
