/**
 * How did a proposed level come about? The value from which it counts, and the change that the past shows.
 * @module
 */
import type { Grain } from "../../calendar/index.js";
import type { Explanation, ExplanationNode, Figure, Text } from "../../core/index.js";
import { type Fraction, textOfFraction } from "../../core/internal.js";
import { unitForFormat } from "../explain/unit-for-format.js";
import type { ProposalLevel, ProposalMethod, ProposalReason } from "./proposal.js";
import type { ReadProposal } from "./proposal-options.js";

/** What an explanation tells beside its level. */
export interface LevelFacts {
  readonly asked: ReadProposal;
  readonly step: Grain | null;
  readonly method: ProposalMethod | null;
  readonly sample: number;
  readonly base: Fraction;
  readonly change: Fraction;
  /** The bound that stands in its place. */
  readonly bound: Fraction | null;
  readonly value: Figure<ProposalReason>;
  readonly chance: Figure<ProposalReason>;
}

const LEVEL_NAMES: Readonly<Record<ProposalLevel, Text>> = {
  floor: { en: "Floor", "zh-CN": "保底值" },
  target: { en: "Target", "zh-CN": "目标值" },
  stretch: { en: "Stretch", "zh-CN": "挑战值" },
};

const LATEST: Text = { en: "latest value", "zh-CN": "最近一期" };
const YEAR_AGO: Text = { en: "value of the same season", "zh-CN": "同期值" };
const BOUND: Text = { en: "bound", "zh-CN": "上下限" };

/** The explanation of a level; {@link evaluate} gives its value again. */
export function explainLevel(level: ProposalLevel, facts: LevelFacts): Explanation {
  const { asked, value, chance, bound, method, sample, step } = facts;
  const unit = asked.unit === null ? {} : { unit: unitForFormat(asked.unit) };
  // The change of a percentage is in points.
  const changeUnit = asked.unit === "%" ? { unit: "pp" } : unit;
  const leaf = (name: Text, exact: Fraction, label: { readonly unit?: string } = unit): ExplanationNode => ({
    op: "value",
    name,
    exact: textOfFraction(exact),
    ...label,
  });
  const root: ExplanationNode =
    bound !== null
      ? leaf(BOUND, bound)
      : {
          op: "add",
          operands: [
            leaf(method === "seasonal" ? YEAR_AGO : LATEST, facts.base),
            leaf(changeName(method, step, asked), facts.change, changeUnit),
          ],
        };
  return {
    kind: "explanation",
    code: `goals/proposed-${level}`,
    name: LEVEL_NAMES[level],
    ...unit,
    root,
    figure: { value: value.value === null ? null : value.value.toFixed(), reason: value.reason, notes: value.notes },
    footnotes: [
      {
        code: "goals/proposal-chance",
        data: {
          chance: chance.value === null ? null : chance.value.toFixed(),
          periods: asked.periods,
          step: step ?? "day",
        },
      },
      { code: `goals/proposal-${method ?? "none"}`, data: { sample, periods: asked.periods, step: step ?? "day" } },
    ],
  };
}

/** The explanation of a level that there is none of. */
export function explainNoLevel(level: ProposalLevel, asked: ReadProposal, reason: ProposalReason): Explanation {
  return {
    kind: "explanation",
    code: `goals/proposed-${level}`,
    name: LEVEL_NAMES[level],
    ...(asked.unit === null ? {} : { unit: unitForFormat(asked.unit) }),
    root: { op: "missing", reason },
    figure: { value: null, reason, notes: [] },
  };
}

const STEPS: Readonly<Record<Grain, readonly [one: string, many: string, chinese: string]>> = {
  day: ["day", "days", "天"],
  week: ["week", "weeks", "周"],
  month: ["month", "months", "个月"],
  quarter: ["quarter", "quarters", "个季度"],
  half: ["half-year", "half-years", "个半年"],
  year: ["year", "years", "年"],
};

/** `change over 6 months`; of seasons, over the years that they are apart. */
function changeName(method: ProposalMethod | null, step: Grain | null, asked: ReadProposal): Text {
  const seasonal = method === "seasonal" && asked.season !== null;
  const count = seasonal ? Math.ceil(asked.periods / (asked.season ?? 1)) : asked.periods;
  const [one, many, chinese] = STEPS[seasonal ? "year" : (step ?? "day")];
  return { en: `change over ${count} ${count === 1 ? one : many}`, "zh-CN": `${count} ${chinese}的变化` };
}
