/**
 * What can a metric be at all? A share lies between 0 and 100 percent, a count and a duration not below 0.
 *
 * Told by the unit and, of percentages, by the name: a growth rate may exceed 100 %, and a margin may be negative.
 * What is not known to be bounded is not.
 * @module
 */
import type { Text } from "../../core/index.js";
import { type Fraction, toFraction, ZERO } from "../../core/internal.js";
import { plainText } from "../compile/source-text.js";
import type { MetricBounds } from "./goal-context.js";

/** Bounds as fractions; `null` is open. */
export interface ReadBounds {
  readonly low: Fraction | null;
  readonly high: Fraction | null;
}

const HUNDRED: Fraction = { n: 100n, d: 1n };

const OPEN: ReadBounds = { low: null, high: null };
const SHARE: ReadBounds = { low: ZERO, high: HUNDRED };
/** What is left of a whole, which may be less than nothing. */
const REMAINDER: ReadBounds = { low: null, high: HUNDRED };
const NOT_NEGATIVE: ReadBounds = { low: ZERO, high: null };

const COUNTED: readonly string[] = ["count", "minute", "hour", "day", "week", "month", "x"];

/** A change over time, or a ratio to a plan: no whole of which it is a part. */
const UNBOUNDED_WORDS =
  /growth|increase|change|attainment|achievement|return on|\broi\b|mark-?up|utili[sz]ation|增长|增幅|增速|涨幅|同比|环比|变动|达成率|完成率|回报率|收益率|加价率|利用率|负荷率|净留存|net retention|net revenue retention/;

const REMAINDER_WORDS = /margin|利润率|毛利率|净利率/;

/** Words for a part of a whole. */
const SHARE_WORDS =
  /share|conversion|retention|churn|availability|uptime|downtime|coverage|on-time|on time|pass rate|yield|defect rate|error rate|scrap|satisfaction|attendance|occupancy|response rate|open rate|click-through|win rate|success rate|fill rate|absence|accuracy|compliance|adoption|占比|占有率|份额|转化率|留存率|流失率|可用率|可用性|覆盖率|准时率|及时率|合格率|良率|不良率|次品率|差错率|错误率|报废率|满意度|满意率|出勤率|缺勤率|入住率|回复率|响应率|打开率|点击率|胜率|赢单率|成功率|准确率|合规率|普及率|渗透率|一次通过率/;

/** The bounds of a metric: those given; else those that its unit and name tell. */
export function boundsOf(
  given: MetricBounds | undefined,
  unit: string | null,
  metric: Text | null,
  caller: string,
): ReadBounds {
  if (given !== undefined) {
    return {
      low: given.low === undefined ? null : toFraction(given.low, caller, "bounds", "low"),
      high: given.high === undefined ? null : toFraction(given.high, caller, "bounds", "high"),
    };
  }
  if (unit === null) return OPEN;
  if (COUNTED.includes(unit)) return NOT_NEGATIVE;
  if ((unit !== "%" && unit !== "pp") || metric === null) return OPEN;
  const words = plainText(typeof metric === "string" ? metric : `${metric.en ?? ""} ${metric["zh-CN"] ?? ""}`);
  if (UNBOUNDED_WORDS.test(words)) return OPEN;
  if (REMAINDER_WORDS.test(words)) return REMAINDER;
  return SHARE_WORDS.test(words) ? SHARE : OPEN;
}
