/**
 * Which sentences does the benchmark compile? Goals in both languages, put together from parts, so that what each of
 * them says is known.
 * @module
 */

/** A sentence, and what it says. */
export interface SaidGoal {
  readonly text: string;
  readonly language: "en" | "zh-CN";
  readonly amount: number;
  readonly unit: string;
  readonly direction: "increase" | "decrease";
  readonly deadline: string;
}

/** The day on which all of them are asked. */
export const AS_OF = "2026-01-15";

/** A sentence is at most so long. */
const LONGEST = 200;

const ENGLISH = {
  up: ["Increase", "Raise", "Grow", "Lift"],
  down: ["Reduce", "Cut", "Lower", "Decrease"],
  rising: ["customer retention", "first-call resolution", "order accuracy", "trial-to-paid conversion"],
  falling: ["scrap rate", "overdue invoice share", "voluntary turnover", "return rate"],
  segment: ["", " in the northern region", " for small business accounts", " across all retail stores"],
  tail: [
    "",
    ", reviewed with the team leads each month",
    ", so that the service desk keeps its commitments to key accounts",
  ],
  deadline: [
    ["by the end of Q2", "2026-06-30"],
    ["by 30 September 2026", "2026-09-30"],
    ["within 6 months", "2026-07-15"],
    ["by year-end", "2026-12-31"],
    ["before the end of August 2026", "2026-08-31"],
  ],
} as const;

const CHINESE = {
  up: ["提高", "提升"],
  down: ["降低", "下降"],
  rising: ["客户满意度", "准时交付率", "一次合格率", "老客户续约率"],
  falling: ["产品退货率", "客户投诉率", "库存呆滞率", "员工流失率"],
  segment: ["", "华东大区", "重点客户的", "各生产车间的"],
  tail: ["", "，每月由部门负责人通报一次进展", "，所需资源在年度预算内解决"],
  deadline: [
    ["在六个月内", "2026-07-15"],
    ["第三季度末前", "2026-09-30"],
    ["年底前", "2026-12-31"],
    ["2026年8月31日前", "2026-08-31"],
    ["上半年", "2026-06-30"],
  ],
} as const;

/** The same sentences in every run, English and Chinese in turn. */
export function drawSentences(count: number): SaidGoal[] {
  let state = 20_260_115;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  return Array.from({ length: count }, (_, i) => {
    const rises = below(2) === 0;
    const direction = rises ? "increase" : "decrease";
    const from = rises ? 40 + below(300) / 10 : 20 + below(100) / 10;
    const amount = Math.round((rises ? from + 1 + below(200) / 10 : from - 1 - below(150) / 10) * 10) / 10;
    if (i % 2 === 0) {
      const words = ENGLISH;
      const [when, deadline] = pick(words.deadline);
      const verb = pick(rises ? words.up : words.down);
      const metric = pick(rises ? words.rising : words.falling);
      const text = `${verb} ${metric}${pick(words.segment)} from ${from}% to ${amount}% ${when}${pick(words.tail)}.`;
      return { text: text.slice(0, LONGEST), language: "en", amount, unit: "%", direction, deadline };
    }
    const words = CHINESE;
    const [when, deadline] = pick(words.deadline);
    const verb = pick(rises ? words.up : words.down);
    const metric = pick(rises ? words.rising : words.falling);
    const text = `${when}将${pick(words.segment)}${metric}从${from}%${verb}到${amount}%${pick(words.tail)}。`;
    return { text: text.slice(0, LONGEST), language: "zh-CN", amount, unit: "%", direction, deadline };
  });
}

/** Texts that make careless readers slow, of any length. */
export const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  digits: (length) => "7".repeat(length),
  "digits with commas": (length) => "1,".repeat(length / 2),
  的: (length) => "的".repeat(length),
  "Chinese numerals": (length) => "十万".repeat(length / 2),
  "nested brackets": (length) => "(".repeat(length / 2) + ")".repeat(length / 2),
  spaces: (length) => " ".repeat(length),
  "from from": (length) => "from ".repeat(length / 5),
  "from 1 to": (length) => "from 1 to ".repeat(length / 10),
  内: (length) => "3个月内".repeat(length / 4),
  "by Q": (length) => "by Q3 ".repeat(length / 6),
  "one word": (length) => "a".repeat(length),
  "vague words": (length) => "significantly ".repeat(length / 14),
  goals: (length) => "Raise retention from 40% to 50% by Q2, ".repeat(length / 39),
  surrogates: (length) => "\ud83d".repeat(length),
};
