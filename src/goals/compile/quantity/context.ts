/**
 * What do the words around a number say of it? Whether it is a level or a change, a bound, or only about so much.
 *
 * The look goes back word by word from the number, as long as words of ours stand there: "to no more than about 5%".
 * @module
 */
import type { GoalComparator } from "../../definition/goal.js";
import { WORDS_BEFORE, WORDS_BEHIND } from "./comparator.js";
import {
  afterSpaces,
  beforeSpaces,
  isHan,
  isLetter,
  isSentenceSign,
  type WordTable,
  wordAt,
  wordBefore,
  wordsByEnd,
  wordsByStart,
} from "./word-table.js";

/** What stands around a number, and how far it reaches. */
export interface NumberContext {
  readonly start: number;
  readonly end: number;
  readonly particle: "to" | "by" | "from" | null;
  readonly comparator: GoalComparator | null;
  readonly approximate: boolean;
  /** "up to" is the bound: beside a start it only tells the way. */
  readonly upTo: boolean;
}

/** Nothing around it. */
export const NO_CONTEXT: NumberContext = /* @__PURE__ */ Object.freeze({
  start: 0,
  end: 0,
  particle: null,
  comparator: null,
  approximate: false,
  upTo: false,
});

/** So many words of ours at most stand in a row. */
const MOST_WORDS = 6;
/** How far back a verb is looked for. */
const REACH = 40;

/** Whether a unit stands between two clauses: one of ,;:.!?。、() or a line break. */
function dividesClauses(unit: number): boolean {
  if (unit >= 0x61) return unit === 0x3002 || unit === 0x3001;
  return unit === 0x2c || unit === 0x2e || unit === 0x3a || unit === 0x28 || unit === 0x29 || isSentenceSign(unit);
}

/** Verbs that move something to a level: with them "up to" and "down to" only point the way. */
const MOVING =
  "bring brings bringing push get gets getting raise raising lift take move drive ramp scale grow " +
  "increase improve go goes take";

/** Whether "up to" in front of a number is a way and no bound: bring utilization up to 85%. */
function pointsTheWay(plain: string, start: number): boolean {
  const before = plain.slice(Math.max(0, start - REACH), start);
  if (before.endsWith(" by ")) return false;
  for (const word of before.split(" ")) if (word !== "" && MOVING.split(" ").includes(word)) return true;
  return before.includes("from ");
}

/** 为 in front of people or things that something is done for is no particle: 为100名员工提供. */
function meansFor(plain: string, at: number): boolean {
  const before = plain.charCodeAt(at - 1);
  return plain[at] === "为" && !isHan(before) && !isLetter(before) && plain[at - 1] !== '"' && plain[at - 1] !== ")";
}

/** The words in front of a number. */
export function contextBefore(plain: string, at: number, floor: number): NumberContext {
  let particle: NumberContext["particle"] = null;
  let comparator: GoalComparator | null = null;
  let approximate = false;
  let upTo = false;
  let start = at;
  let look = beforeSpaces(plain, at);
  for (let count = 0; count < MOST_WORDS; count++) {
    const found = wordBefore(WORDS_BEFORE, plain, look);
    if (found === null || found.start < floor) break;
    const { meaning } = found;
    if (meaning.change === true) {
      particle ??= "by";
      comparator ??= boundBefore(plain, beforeSpaces(plain, found.start), floor);
      break;
    }
    let says = meaning.particle;
    let bound = meaning.comparator;
    if (says === "to" && meansFor(plain, found.start)) break;
    if (bound === "<=" && plain.startsWith("up to", found.start) && pointsTheWay(plain, found.start)) {
      bound = undefined;
      says = "to";
    }
    // 不得超过上年的90%, 降至去年的八成: what it is a part of is no start.
    if (particle === "from" && (says === "to" || bound !== undefined)) particle = null;
    // A second particle belongs to something else: "by" in "cut by 5% to 3%".
    if (says !== undefined && particle !== null && !(particle === "to" && comparator !== null && bound === undefined))
      break;
    if (says !== undefined) particle = particle === null || says === "by" ? says : particle;
    if (bound !== undefined) {
      comparator ??= bound;
      upTo ||= plain.startsWith("up to", found.start);
    }
    if (meaning.approximate === true) approximate = true;
    if (says !== undefined || bound !== undefined || meaning.approximate === true) start = found.start;
    look = beforeSpaces(plain, found.start);
  }
  comparator ??= distantBound(plain, at, floor);
  return { start, end: at, particle, comparator, approximate, upTo };
}

/** A bound that stands in front of the verb: 至少提高20%, at least double. */
function boundBefore(plain: string, at: number, floor: number): GoalComparator | null {
  const found = wordBefore(WORDS_BEFORE, plain, at);
  return found === null || found.start < floor ? null : (found.meaning.comparator ?? null);
}

const DISTANT: WordTable<GoalComparator> = /* @__PURE__ */ wordsByEnd([
  [">=", "至少|最少|起码|不少于|at least"],
  ["<=", "至多|最多|at most"],
]);
const DISTANT_REACH = 8;

/** 至少走访20家: a bound with a verb between it and the number. */
export function distantBound(plain: string, at: number, floor: number): GoalComparator | null {
  const lowest = Math.max(floor, at - DISTANT_REACH);
  for (let end = at; end > lowest; end--) {
    const unit = plain.charCodeAt(end - 1);
    if (dividesClauses(unit)) return null;
    // Of our words only those of English end with a letter, and that is a t.
    if (!isHan(unit) && unit !== 0x74) continue;
    const found = wordBefore(DISTANT, plain, end);
    if (found !== null) return found.start < floor ? null : found.meaning;
  }
  return null;
}

/** The words behind a number. */
export function contextBehind(plain: string, at: number, ceiling: number): NumberContext {
  let comparator: GoalComparator | null = null;
  let approximate = false;
  let particle: "by" | null = null;
  let end = at;
  for (let count = 0; count < 3; count++) {
    const found = wordAt(WORDS_BEHIND, plain, afterSpaces(plain, end)) ?? afterComma(plain, end);
    if (found === null || found.end > ceiling) break;
    // 10名内部讲师: 内 begins a word of its own.
    if (plain[found.end - 1] === "内" && NO_BOUND_AFTER.includes(plain[found.end] ?? " ")) break;
    comparator ??= found.meaning.comparator ?? null;
    particle ??= found.meaning.particle ?? null;
    approximate ||= found.meaning.approximate === true;
    end = found.end;
  }
  comparator ??= boundBehindRate(plain, end, ceiling) ?? boundAtEnd(plain, end, ceiling);
  return { start: at, end, particle, comparator, approximate, upTo: false };
}

const NO_BOUND_AFTER = "部容外控训审在生科向购销贸地需";

const RATE = /^(?: ?\/ ?| a | per | each | every )[a-z]{3,9}/;

/** "10 hours a month at most": the bound behind what the number is counted per. */
function boundBehindRate(plain: string, at: number, ceiling: number): GoalComparator | null {
  const sign = plain.charCodeAt(at);
  const rate = sign !== 0x20 && sign !== 0x2f ? null : RATE.exec(plain.slice(at, at + 16));
  if (rate === null) return null;
  const end = at + rate[0].length;
  const found = wordAt(WORDS_BEHIND, plain, afterSpaces(plain, end)) ?? afterComma(plain, end);
  return found === null || found.end > ceiling ? null : (found.meaning.comparator ?? null);
}

/** So many units may stand between a number and the bound that its clause ends with. */
const TAIL_REACH = 48;
const TAILS: WordTable<GoalComparator> = /* @__PURE__ */ wordsByStart<GoalComparator>([
  [
    ">=",
    ", at minimum|, at a minimum|, at the minimum|, at least|, at the least|, minimum| at a minimum| as a minimum",
  ],
  ["<=", ", at most|, at the most|, at maximum|, maximum|, tops| at the most| as a maximum"],
]);

/** "One town-hall meeting a month, at minimum": the bound that ends the clause. */
function boundAtEnd(plain: string, at: number, ceiling: number): GoalComparator | null {
  const highest = Math.min(ceiling, at + TAIL_REACH);
  for (let look = at; look < highest; look++) {
    const unit = plain.charCodeAt(look);
    if (unit !== 0x20 && unit !== 0x2c) {
      if (isSentenceSign(unit)) return null;
      continue;
    }
    const found = wordAt(TAILS, plain, look);
    if (found !== null) {
      const next = plain[found.end];
      return next === undefined || ".;!\n".includes(next) ? found.meaning : null;
    }
    if (unit === 0x2c) return null;
  }
  return null;
}

/** "95%, or more", "95% (or better)". */
function afterComma(
  plain: string,
  at: number,
): ReturnType<typeof wordAt<typeof WORDS_BEHIND extends WordTable<infer M> ? M : never>> {
  return plain.startsWith(" (", at) || plain.startsWith(", ", at) ? wordAt(WORDS_BEHIND, plain, at + 2) : null;
}

/** Verbs of change; those that count things make a bare count a change too (新增专利10件). */
const CHANGE_VERBS: WordTable<"counts" | "moves"> = /* @__PURE__ */ wordsByStart<"counts" | "moves">([
  ["counts", "新增|增加|减少|净增|削减|缩减|精简|裁减|压减|压降"],
  [
    "moves",
    "提高|提升|增长|延长|上浮|下浮|扩大|上升|降低|下降|缩短|压缩|下调|上调|上涨|节约|节省|下滑|攀升|递增|递减|提速|改善|降本|成长|" +
      "increase|increasing|raise|raising|grow|growing|boost|boosting|lift|lifting|expand|expanding|" +
      "gain|reduce|reducing|cut|cutting|" +
      "lower|lowering|shorten|shortening|decrease|decreasing|shrink|shrinking|drop|dropping|improve|" +
      "improving|save|saving|slash|trim|" +
      "bring down|drive down",
  ],
]);

/** Words that a number belongs to, where they stand directly before it: across 5 sites, for 200 people, 每3天. */
const BINDING: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "for in with on across per and or than among every over through via into the top first last next of using".split(" "),
);
/** One more than the longest of them has. */
const BINDING_LIMIT = 8;
const BINDING_HAN = "在对向给与和以每前后第及按从由";

function isBound(plain: string, end: number, floor: number): boolean {
  if (!isLetter(plain.charCodeAt(end - 1))) return BINDING_HAN.includes(plain[end - 1] ?? " ");
  const lowest = Math.max(floor, end - BINDING_LIMIT);
  let start = end;
  while (start > lowest && isLetter(plain.charCodeAt(start - 1))) start--;
  return BINDING.has(plain.slice(start, end));
}

/** Whether a verb of change stands before a bare number in its own clause: cut costs 15%, 降低成本15%. */
export function changeVerbBefore(plain: string, at: number, floor: number): "counts" | "moves" | null {
  const end = beforeSpaces(plain, at);
  if (isBound(plain, end, floor)) return null;
  let start = end;
  const lowest = Math.max(floor, end - REACH);
  while (start > lowest && !dividesClauses(plain.charCodeAt(start - 1))) start--;
  for (let look = start; look < end; look++) {
    const unit = plain.charCodeAt(look);
    if (isLetter(unit) && look > 0 && isLetter(plain.charCodeAt(look - 1))) continue;
    const verb = wordAt(CHANGE_VERBS, plain, look);
    // 增长率, 下降幅度: the change is what is measured.
    if (verb !== null && !"率速幅量".includes(plain[verb.end] ?? " ")) return verb.meaning;
  }
  return null;
}
