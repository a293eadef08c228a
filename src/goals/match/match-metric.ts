/**
 * Which KPI could measure what a goal names? Proposals, best first; a person confirms.
 * @module
 */
import { OpsLogicError, type Text } from "../../core/index.js";
import { describeValue } from "../../core/internal.js";
import { bareName, metricWords } from "./metric-words.js";

/** A KPI as far as its names go. */
export interface NamedKpi {
  readonly id: string;
  readonly name?: Text | undefined;
}

/** A KPI that could be meant. */
export interface MetricMatch {
  /** Id of the KPI. */
  readonly kpi: string;
  /** 0 to 1, in hundredths: 1 is the same name. Good for ordering; not a probability. */
  readonly score: number;
  /** `same`: the same name, or another name of the same measure; `part`: one name holds the other; `alike`: they share words. */
  readonly why: "same" | "part" | "alike";
}

/** Two names that share less are no proposal. */
const FLOOR = 40;

/** A name that holds the other scores between these, by how much of it the other is. */
const PART_FROM = 60;
const PART_TO = 95;

/** Shared words alone never score as a name within a name. */
const ALIKE_TO = 80;

/**
 * Proposes KPIs for the metric of a goal, by name: in any language that the KPI has, and by its id.
 *
 * Names are compared without case, punctuation and words such as "our" or 的; common names of one measure count as the
 * same (CSAT, customer satisfaction, 客户满意度). Score: the same name 1; a name within the other 0.60 to 0.95 by the share
 * of its words; else 0.80 times the Dice coefficient of their words (Chinese: pairs of characters), 2·shared / (words of
 * both). Proposals below 0.40 are left out.
 *
 * @param metric - The metric as the sentence has it.
 * @param kpis - KPIs to choose from, with unique ids. None gives none.
 * @returns Proposals, best first; equal ones by id.
 * @throws {OpsLogicError} `goals/not-text` for a metric that is no text.
 * @example
 * ```ts
 * import { matchMetric } from "opslogic/goals";
 *
 * const kpis = [
 *   { id: "csat", name: { en: "Customer satisfaction", "zh-CN": "客户满意度" } },
 *   { id: "margin", name: { en: "Gross margin", "zh-CN": "毛利率" } },
 * ];
 * matchMetric("客户满意度", kpis); // => [{ kpi: "csat", score: 1, why: "same" }]
 * matchMetric("gross margin of retail", kpis); // => [{ kpi: "margin", score: 0.78, why: "part" }]
 * matchMetric("scrap rate", kpis); // => []
 * ```
 */
export function matchMetric(metric: string, kpis: readonly NamedKpi[]): readonly MetricMatch[] {
  if (typeof metric !== "string") {
    const received = describeValue(metric);
    throw new OpsLogicError("goals/not-text", `metric: expected text, got ${received}`, {
      function: "matchMetric",
      path: ["metric"],
      received,
      expected: "text",
    });
  }
  const asked = readName(metric);
  if (asked.words.size === 0) return [];
  return kpis
    .flatMap((kpi): MetricMatch[] => {
      const best = namesOf(kpi)
        .map((name) => compareNames(asked, readName(name)))
        .reduce((a, b) => (b.hundredths > a.hundredths ? b : a));
      return best.hundredths < FLOOR ? [] : [{ kpi: kpi.id, score: best.hundredths / 100, why: best.why }];
    })
    .sort((a, b) => b.score - a.score || (a.kpi < b.kpi ? -1 : a.kpi > b.kpi ? 1 : 0));
}

function namesOf({ id, name }: NamedKpi): readonly string[] {
  const given = typeof name === "string" ? [name] : [name?.en, name?.["zh-CN"]];
  return [id, ...given.filter((each) => each !== undefined)];
}

interface ReadName {
  readonly bare: string;
  readonly words: ReadonlySet<string>;
}

function readName(name: string): ReadName {
  const bare = bareName(name);
  return { bare, words: metricWords(bare) };
}

interface Likeness {
  readonly hundredths: number;
  readonly why: MetricMatch["why"];
}

function compareNames(a: ReadName, b: ReadName): Likeness {
  if (b.words.size === 0) return { hundredths: 0, why: "alike" };
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  const [fewer, more] = a.words.size < b.words.size ? [a, b] : [b, a];
  if (a.bare === b.bare || (shared === a.words.size && shared === b.words.size))
    return { hundredths: 100, why: "same" };
  if (shared === fewer.words.size) {
    const share = fewer.words.size / more.words.size;
    return { hundredths: Math.round(PART_FROM + (PART_TO - PART_FROM) * share), why: "part" };
  }
  return { hundredths: Math.round((ALIKE_TO * 2 * shared) / (a.words.size + b.words.size)), why: "alike" };
}
