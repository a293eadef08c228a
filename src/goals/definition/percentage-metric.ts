/**
 * Is a metric itself a percentage, so that "by 20%" could mean points?
 * @module
 */
import { plainText } from "../compile/source-text.js";

/** Words for a share of something, by whose last word an English metric is told. */
const ENGLISH =
  /\b(?:rates?|share|margins?|percentage|ratio|satisfaction|retention|churn|conversion|utilization|utilisation|uptime|availability|occupancy|attendance|yield|coverage|compliance|accuracy|csat|adoption|absenteeism)\b/;

/** Rates that are counted or paid: no share of anything. */
const ENGLISH_OTHER =
  /\b(?:exchange|heart|frame|hourly|daily|day|run|burn|growth in|bit|sampling|clock|pay|room) rates?\b/;

const CHINESE = /(?:率|占比|比例|比重|份额|满意度|覆盖面|出勤|良品)/;

/** 频率 and its like are no shares; 效率 is a quality. */
const CHINESE_OTHER = /(?:频|汇|功|速|倍|心|效|分辨|码)率/;

/** Told by the name: …率, rate, share, margin, satisfaction (handbook of goals, number grammar). */
export function isPercentage(metric: string): boolean {
  const plain = plainText(metric);
  if (CHINESE.test(plain) && !CHINESE_OTHER.test(plain)) return true;
  return ENGLISH.test(plain) && !ENGLISH_OTHER.test(plain);
}
