/**
 * What is the number that Chinese numerals and signs say: 二十名, 三成半, 百分之五, 两个半小时, 翻两番, 减半, 一半?
 * @module
 */
import { type NumberAtom, nameAtom, plainAtom, type Step } from "./atom.js";
import { chineseNumeral, readChineseNumber } from "./chinese-number.js";
import { distantBound } from "./context.js";
import { whole } from "./exact-amount.js";
import { readParts, readTenths, withDecimals } from "./fraction-number.js";
import { factorOfTimes, readDoublings, readHalf, readMultiplierWord } from "./multiplier.js";
import { readUnit } from "./unit.js";
import { isHan, type WordTable, wordAt, wordBefore, wordsByEnd, wordsByStart } from "./word-table.js";

const NOTHING: readonly NumberAtom[] = [];
const HALF = { n: 1n, d: 2n };

/** Chinese words that begin with a numeral and say no number. */
const WORDS: WordTable<"noted" | "plain"> = /* @__PURE__ */ wordsByStart<"noted" | "plain">([
  ["noted", "六西格玛|五s|六s|双十一|双十二|双11|双12|十四五|十五五|十三五|三八节|五一|十一黄金周|一带一路"],
  [
    "plain",
    "一线|一次性|一致|一流|一体|一站式|一季度|二季度|三季度|四季度|一把手|一对一|一定|一切|一些|一直|一般|一旦|一起|一律|一方面|一系列|一揽子|一级|二级|三级|二手|" +
      "二维码|三甲|三农|三方|三包|两化|两会|两手|两端|两翼|两性|四大|五险|五星|百货|百姓|百度|百强|千人计划|万科|万达|万一|千万不|千万别|百分制|一卡通|" +
      "一条龙|一家人|一品|一号|二号|三号|一期|二期|三期|四期|五期|一楼|二楼|三楼|一区|二区|一部|二部|三部|一厂|二厂|三厂|一班组|一届|一代|二代|三代|一步|一同|一并|一贯|" +
      "一如|一批|一番|一下|一点|一场|九宫格|四象限|半成品|半导体|半年|半月|半径|零售|零件|零食|零钱|零部件|零配件|零距离|零散|零基础|零工|零花|零星|百科|千层|千里|万里|" +
      "五年|十年|一年|两年|三年|十强|十佳|百年|三好|三会|两票|七大|八大|五大|六大|三大|两大|十大|一大|三化|五化|三率|四率|两率|三高|一把|一刀|三违|五常|四新|两优|三废|一岗|双",
  ],
]);

const ENUMERATION: WordTable<true> = /* @__PURE__ */ wordsByStart([[true, "、|、 |)|.|是|来|则|:|要"]]);
const ASKED: WordTable<true> = /* @__PURE__ */ wordsByEnd([
  [
    true,
    "至少|不少于|最少|不低于|不超过|至多|仅|只|最多|新增|增加|减少|达到|增至|降至|减至|降到|增到|减到|达|到|至|超过|每月|每周|每天|每年|每季度|每日|≥|≤|从|由|每人|各",
  ],
]);
/** Things that are counted behind 零: 零事故. */
const ZERO: WordTable<true> = /* @__PURE__ */ wordsByStart([
  [
    true,
    "事故|投诉|缺陷|差错|伤亡|死亡|故障|违规|违纪|漏洞|延误|延期|泄漏|泄露|工伤|隐患|客诉|不良|起|次|件|例|重大|安全|质量|宕机|中断|丢失|处罚|逾期|失误|损失|误差|" +
      "返工|污染|排放|流失|库存|欠款|舞弊|腐败|重伤|轻伤|火灾|职业病|医疗|交通|设备|人身|责任|生产|消防|食品|感染|跌倒|压疮|辍学|拖欠|上访|" +
      "缺货|断供|退货|召回|停机|误报|漏报|漏检|错发|漏发",
  ],
]);

/** Reads on from a Chinese numeral. */
export function readHanNumeral(plain: string, at: number): Step {
  const parts = readParts(plain, at);
  if (parts !== null) return { atoms: [plainAtom(at, parts.end, parts.value, "%")], end: parts.end };
  if (plain.startsWith("一半", at)) return { atoms: [readHalf(plain, at) as NumberAtom], end: at + 2 };
  const word = wordAt(WORDS, plain, at);
  if (
    word !== null &&
    !(
      plain[at] === "一" &&
      "番批场".includes(plain[at + 1] as string) &&
      (wordBefore(ASKED, plain, at) !== null || isEachTime(plain, at))
    )
  ) {
    return { atoms: word.meaning === "noted" ? [nameAtom(at, word.end, "number-in-name")] : NOTHING, end: word.end };
  }
  const before = plain[at - 1];
  if (before !== undefined && "第唯统同进逐之某另万单专归划说初".includes(before)) {
    const skipped = readChineseNumber(plain, at);
    return { atoms: NOTHING, end: skipped?.end ?? at + 1 };
  }
  const digits = readChineseNumber(plain, at);
  if (digits === null) return readRoundNumber(plain, at);
  const opens = at === 0 || plain[at - 1] === "\n" || plain[at - 1] === "(";
  if (opens && wordAt(ENUMERATION, plain, digits.end) !== null) return { atoms: NOTHING, end: digits.end };
  if (plain[at] === "零" && digits.end === at + 1) {
    const ends = "为到至=".includes(plain[at - 1] ?? " ") && !isHan(plain.charCodeAt(at + 1));
    if (ends) return { atoms: [plainAtom(at, at + 1, whole(0), null)], end: at + 1 };
    if (readUnit(plain, at + 1) !== null) return readHanAmount(plain, at, 0, at + 1);
    return wordAt(ZERO, plain, at + 1) === null
      ? { atoms: NOTHING, end: at + 1 }
      : { atoms: [plainAtom(at, at + 1, whole(0), "count")], end: at + 1 };
  }
  return readHanAmount(plain, at, digits.value, digits.end);
}

/** 百万, 千万, 亿 behind 破, 超, 达: a round number without a digit. */
function readRoundNumber(plain: string, at: number): Step {
  if (!"破超达近逾".includes(plain[at - 1] ?? " ")) return { atoms: NOTHING, end: at + 1 };
  let end = at;
  let value = 1;
  for (; end < at + 2; end++) {
    const numeral = chineseNumeral(plain, end);
    if (numeral === undefined || numeral < 100) break;
    value *= numeral;
  }
  if (value < 1e4) return { atoms: NOTHING, end };
  const unit = readUnit(plain, end);
  const last = unit?.end ?? end;
  return { atoms: [plainAtom(at, last, whole(value), unit?.unit ?? null)], end: last };
}

/** A number in numerals with its unit; a single numeral without one is part of a word. */
function readHanAmount(plain: string, at: number, numeral: number, numeralEnd: number): Step {
  const hundreds = plain.startsWith("个亿", numeralEnd);
  const { value, end } = hundreds
    ? { value: whole(numeral * 1e8), end: numeralEnd + 2 }
    : withDecimals(plain, whole(numeral), numeralEnd);
  const tenths = readTenths(plain, end, value);
  if (tenths !== null) return { atoms: [plainAtom(at, tenths.end, tenths.value, "%")], end: tenths.end };
  const more = plain[end] === "多" || plain[end] === "余" || plain[end] === "几";
  const behind = more ? end + 1 : end;
  // 一个半小时, 两个半小时.
  const half = plain.startsWith("个半", behind) ? behind + 2 : null;
  const unit = readUnit(plain, half ?? behind);
  if (unit === null) {
    const big = end > at + 1 && (numeral >= 20 || hundreds);
    return big && !more ? { atoms: [plainAtom(at, end, value, null)], end } : { atoms: NOTHING, end };
  }
  if (unit.unit === "x") return { atoms: [factorOfTimes(plain, at, unit.end, value)], end: unit.end };
  if (unit.unit === "year") return { atoms: NOTHING, end: unit.end };
  if (
    numeral === 1 &&
    unit.unit === "count" &&
    wordBefore(ASKED, plain, at) === null &&
    distantBound(plain, at, 0) === null &&
    !isEachTime(plain, at)
  )
    return { atoms: NOTHING, end: unit.end };
  const size = half === null ? value : { n: value.n * 2n + value.d, d: value.d * 2n };
  const again = half === null && plain[unit.end] === "半" && !"年成".includes(plain[unit.end + 1] ?? " ");
  const atom = plainAtom(
    at,
    again ? unit.end + 1 : unit.end,
    again ? { n: size.n * 2n + size.d, d: size.d * 2n } : size,
    unit.unit,
  );
  return { atoms: [{ ...atom, approximate: more }], end: atom.end };
}

/** So far may 每 stand before the one that is counted each time: 每季度开展一次. */
const EACH_REACH = 12;

/** 每月组织一次安全培训: how often makes it a number. */
function isEachTime(plain: string, at: number): boolean {
  for (let look = at - 1; look >= Math.max(0, at - EACH_REACH); look--) {
    const sign = plain[look] as string;
    if (sign === "每") return true;
    if (",;。、!?\n".includes(sign)) return false;
  }
  return false;
}

/** 半小时, 半天, 半数. */
function readHanHalf(plain: string, at: number): Step {
  if (plain[at + 1] === "数") return { atoms: [plainAtom(at, at + 2, whole(50), "%")], end: at + 2 };
  const unit = readUnit(plain, plain[at + 1] === "个" ? at + 2 : at + 1);
  return unit !== null && (unit.unit === "hour" || unit.unit === "day")
    ? { atoms: [plainAtom(at, unit.end, HALF, unit.unit)], end: unit.end }
    : { atoms: NOTHING, end: at + 1 };
}

/** Reads on from a Chinese sign; `null` where it begins nothing of ours. */
export function readHanSign(plain: string, at: number): Step | null {
  const sign = plain[at] as string;
  if (sign === "翻") {
    const atom = readMultiplierWord(plain, at) ?? readDoublings(plain, at);
    return atom === null ? null : { atoms: [atom], end: atom.end };
  }
  if (
    sign === "倍" ||
    sign === "加" ||
    sign === "减" ||
    sign === "降" ||
    sign === "砍" ||
    sign === "腰" ||
    sign === "折" ||
    sign === "对"
  ) {
    const atom = readMultiplierWord(plain, at);
    return atom === null ? null : { atoms: [atom], end: atom.end };
  }
  if (sign === "半") return readHanHalf(plain, at);
  if (sign === "双") {
    const word = wordAt(WORDS, plain, at);
    if (word !== null && word.meaning === "noted")
      return { atoms: [nameAtom(at, word.end, "number-in-name")], end: word.end };
    return null;
  }
  return chineseNumeral(plain, at) === undefined ? null : readHanNumeral(plain, at);
}
