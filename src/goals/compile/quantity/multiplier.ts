/**
 * How many times as much? double, halve, 3x, threefold, 翻两番, 增长两倍, 减半.
 *
 * 翻 n 番 doubles n times; 增长 n 倍 adds n times (so it is n + 1), 增长到 n 倍 arrives at n; nothing shrinks by as much as
 * itself, so 减少一倍 is impossible.
 * @module
 */
import { addFractions, divideFractions, type Fraction, ONE } from "../../../core/internal.js";
import { type NumberAtom, plainAtom } from "./atom.js";
import { readChineseNumber } from "./chinese-number.js";
import { whole } from "./exact-amount.js";
import {
  afterSpaces,
  beforeSpaces,
  isDigit,
  type WordTable,
  wordAt,
  wordBefore,
  wordsByEnd,
  wordsByStart,
} from "./word-table.js";

const HALF: Fraction = { n: 1n, d: 2n };

const WORDS: WordTable<Fraction> = /* @__PURE__ */ wordsByStart([
  [
    whole(2),
    "double|doubles|doubling|doubled|twofold|two-fold|twice|翻番|翻倍|翻一番|翻了一番|倍增|加倍|翻上一番|翻一倍|翻了一倍|翻了番",
  ],
  [whole(3), "triple|triples|tripling|tripled|treble|trebles|trebling|threefold|three-fold|thrice"],
  [whole(4), "quadruple|quadruples|quadrupling|quadrupled|fourfold|four-fold"],
  [whole(5), "quintuple|quintuples|quintupling|fivefold|five-fold"],
  [whole(6), "sixfold|six-fold"],
  [whole(10), "tenfold|ten-fold"],
  [
    HALF,
    "halve|halves|halving|halved|in half|by half|half as long|half as many|half as much|half the time|减半|砍半|腰斩|减至一半|降至一半|降到一半|减到一半|折半|对半砍",
  ],
]);

/** Behind "double" these make another word of it. */
const NO_MULTIPLIER =
  /^[- ](?:digit|check|entry|booking|blind|count|counting|shift|room|bed|sided|standard|loop|down|materiality|opt|faced|click)/;

const GROWING_REACH = 48;
const GROWING = /(?:^|[^a-z])(?:increase|grow|raise|boost|lift|expand|rise|gain)[a-z]{0,3} [^.;,!?]*$/;

/** A factor where one is said in a word of its own. */
export function readMultiplierWord(plain: string, at: number): NumberAtom | null {
  const found = wordAt(WORDS, plain, at);
  if (found === null) return null;
  if (NO_MULTIPLIER.test(plain.slice(found.end, found.end + 14))) return null;
  // Increase attendance by half: a change by 50 %; what falls by half is halved.
  if (plain.startsWith("by half", at) && GROWING.test(plain.slice(Math.max(0, at - GROWING_REACH), at))) {
    return plainAtom(found.start, found.end, whole(50), "%");
  }
  return factor(found.start, found.end, found.meaning);
}

function factor(start: number, end: number, value: Fraction): NumberAtom {
  return { ...plainAtom(start, end, value, "x"), kind: "factor" };
}

/** 翻两番, 翻3番; 翻三倍, which some take for three and some for four times. */
export function readDoublings(plain: string, at: number): NumberAtom | null {
  const from = plain[at + 1] === "了" || plain[at + 1] === "上" ? at + 2 : at + 1;
  const first = plain.charCodeAt(from);
  const read = isDigit(first) ? { value: first - 48, end: from + 1 } : readChineseNumber(plain, from);
  if (read === null || read.value < 1 || read.value > 30) return null;
  const sign = plain[read.end];
  if (sign === "番") return factor(at, read.end + 1, { n: 1n << BigInt(read.value), d: 1n });
  if (sign !== "倍") return null;
  const atom = factor(at, read.end + 1, whole(read.value));
  return { ...atom, notes: ["multiplier-ambiguous"], alternatives: [whole(read.value + 1)] };
}

type Way = "adds" | "takes" | "reaches";

const WAYS: WordTable<Way> = /* @__PURE__ */ wordsByEnd<Way>([
  [
    "adds",
    "增长|增长了|成长|成长了|提高|提高了|增加|增加了|上升|上升了|上涨|上涨了|扩大|扩大了|提升|提升了|多|多出|高出|超出|增|涨|涨了|增了|放大|同比增长|高|快|大",
  ],
  [
    "takes",
    "减少|减少了|下降|下降了|降低|降低了|缩短|缩短了|削减|削减了|压缩|压缩了|少|减|降|降了|缩减|缩减了|缩小|缩小了|低|压降",
  ],
  ["reaches", "到|至|达|达到|为|成|是|变为|原来的|去年的|上年的|现在的|目前的|的|reduce by|cut by|by a factor of"],
]);

const PASSED_OVER = "近约超过将大约至少不低于";

function wayBefore(plain: string, at: number): Way | null {
  let end = beforeSpaces(plain, at);
  for (let steps = 0; steps < 6; steps++) {
    const found = wordBefore(WAYS, plain, end);
    if (found !== null) return found.meaning;
    const sign = plain[end - 1];
    if (sign === undefined || !PASSED_OVER.includes(sign)) return null;
    end--;
  }
  return null;
}

/** A number with the unit x: what factor it is, by the verb in front and the words behind. */
export function factorOfTimes(plain: string, start: number, end: number, times: Fraction): NumberAtom {
  const way = wayBefore(plain, start);
  if (way === "adds") return factor(start, end, addFractions(times, ONE));
  if (way === "takes") {
    const meant = divideFractions(ONE, addFractions(times, ONE));
    return { ...factor(start, end, times), notes: ["impossible-change"], alternatives: [meant] };
  }
  const behind = plain.slice(end, end + 9);
  if (/^ (?:more|higher|great|larg)/.test(behind)) {
    return { ...factor(start, end, times), notes: ["multiplier-ambiguous"], alternatives: [addFractions(times, ONE)] };
  }
  if (/^ (?:less|fewer|lower|smaller|chea)/.test(behind)) {
    const meant = divideFractions(ONE, times);
    return { ...factor(start, end, times), notes: ["impossible-change"], alternatives: [meant] };
  }
  return factor(start, end, times);
}

/** "3 times a week", "2x per month" say how often, and count. */
export function saysHowOften(plain: string, end: number): boolean {
  return /^(?: (?:a|per|each|every|in) |\/)/.test(plain.slice(end, end + 7));
}

const FALLING: WordTable<true> = /* @__PURE__ */ wordsByEnd([
  [true, "减少|减少了|下降|下降了|降低|降低了|缩短|缩短了|削减|压缩|下调|缩减|减半|一半|减|砍掉|砍|削减了|少|裁减"],
]);

/** 一半, 半数: the half that something falls by or to, or the half of a whole. */
export function readHalf(plain: string, at: number): NumberAtom | null {
  const end = at + 2;
  const before = beforeSpaces(plain, at);
  const past = "了近约".includes(plain[before - 1] ?? " ") ? before - 1 : before;
  // 提高到一半: a share that is reached.
  const reached =
    "到至".includes(plain[past - 1] ?? " ") && /[提升增扩达]/.test(plain.slice(Math.max(0, past - 4), past));
  if (reached) return plainAtom(at, end, whole(50), "%");
  if (wordBefore(FALLING, plain, past) !== null || "到至为".includes(plain[past - 1] ?? " "))
    return factor(at, end, HALF);
  if (wayBefore(plain, at) === "adds") return factor(at, end, { n: 3n, d: 2n });
  return plainAtom(at, end, whole(50), "%");
}

/** Where the words behind 2x stop being the number's own: "times as many as". */
export function timesEnd(plain: string, end: number): number {
  const at = afterSpaces(plain, end);
  return plain.startsWith("as many", at) || plain.startsWith("as much", at) ? at + 7 : end;
}
