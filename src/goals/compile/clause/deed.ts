/**
 * What does a clause without a number want: a thing that gets done, a movement, or nothing that can be told?
 * @module
 */
import type { TextSpan } from "../compiled-goal.js";
import type { VerbMark } from "../sentence.js";
import { canBeDone, hasSegment, isDoneState, nounKind } from "./measure-words.js";
import { chineseObject } from "./metric-chinese.js";
import { englishObject } from "./metric-english.js";
import type { Piece } from "./split-clauses.js";

/** What a clause without a number says. */
export interface Deed {
  readonly kind: "deed" | "bare";
  readonly verb: VerbMark;
  readonly phrase: TextSpan | null;
  readonly isQuality: boolean;
  readonly isNarrowed: boolean;
}

/** Verbs that only carry the one behind them: 确保新系统上线. */
const CARRIERS: ReadonlySet<string> = new Set(
  "确保 保证 力争 争取 努力 实现 ensure make help guarantee continue drive".split(" "),
);

/** 以提高满意度为目标, 为降低成本, 在保证质量的前提下: what the goal is for, or under which condition. */
function isPreface(plain: string, piece: Piece): boolean {
  const head = plain.slice(piece.start, piece.start + LONGEST_FRAME).trimStart();
  const tail = plain.slice(Math.max(piece.start, piece.end - LONGEST_FRAME), piece.end).trimEnd();
  if (/^(?:以|在)/.test(head)) return PREFACE_ENDS.test(tail);
  if (/^(?:为了|为)/.test(head)) return (piece.verbs[0]?.start ?? piece.end) - piece.start <= LONGEST_FRAME;
  return PREFACE_HEADS.test(head);
}

const LONGEST_FRAME = 8;
const PREFACE_ENDS =
  /(?:为目标|为中心|为导向|为抓手|为重点|为核心|为主线|为契机|为基础|前提下|情况下|基础上|条件下|同时|过程中)$/;
const PREFACE_HEADS = /^(?:借助|依托|按照|根据|基于|围绕|针对|结合|随着|鉴于|立足)/;

/** A clause with more verbs is no sentence; the first ones tell enough. */
const MANY_VERBS = 8;

/** Verbs that push on; only where the one behind them finishes something does it get done (推动系统上线, not 推进建设). */
const PUSHING: ReadonlySet<string> = new Set("推动 推进 促进 加快".split(" "));
const FINISHING: ReadonlySet<string> = new Set(
  "上线 投产 验收 交付 落成 竣工 完工 发布 通车 启用 挂牌 完成 上市 达产 通过 开业 投用 投运 结项 签订 签署".split(" "),
);

/** Reads a clause that has a verb but no number; `null` if there is nothing to read. */
export function chooseDeed(plain: string, piece: Piece, language: "en" | "zh-CN"): Deed | null {
  if (language === "zh-CN" && isPreface(plain, piece)) return null;
  const near = piece.verbs.slice(0, MANY_VERBS);
  const verbs = bringsForward(plain, piece) ? near.reverse() : near;
  const hasNoun = verbs.some((verb) => verb.form === "noun");
  let bare: Deed | null = null;
  for (const verb of verbs) {
    if (isMeans(plain, piece, verb)) continue;
    const isLast = verb === verbs[verbs.length - 1];
    if (PUSHING.has(verb.word) && verbs.some((each) => FINISHING.has(each.word))) continue;
    if (!isLast && (CARRIERS.has(verb.word) || (hasNoun && verb.form !== "noun"))) continue;
    const phrase = language === "en" ? englishObject(plain, piece, verb) : chineseObject(plain, piece, verb);
    if (phrase === null) continue;
    const deed = deedOf(plain, piece, verb, phrase);
    // Get the lease renewed: of two verbs the one that gets it done counts, if it says so of the thing before it.
    if (bare === null) bare = deed;
    else if (deed.kind === "deed" && verb.form === "passive" && !bare.verb.soft) return deed;
    if (bare.kind === "deed" || bare.verb.soft) return bare;
  }
  return bare;
}

/** 把清单交上来: what 把 or 将 brings forward belongs to the last verb. */
function bringsForward(plain: string, piece: Piece): boolean {
  const first = piece.verbs[0];
  if (first === undefined || piece.verbs.length < 2) return false;
  return /(?:把[^握关控]|将[^来军])/.test(plain.slice(piece.start, first.start + 1));
}

function deedOf(plain: string, piece: Piece, verb: VerbMark, phrase: TextSpan): Deed {
  const kind = nounKind(plain, phrase);
  const isNarrowed =
    hasSegment(plain, phrase) || hasSegment(plain, { start: beforeObject(piece, verb, phrase), end: phrase.end });
  const bare = (isQuality: boolean): Deed => ({ kind: "bare", verb, phrase, isQuality, isNarrowed });
  switch (verb.sense) {
    case "increase":
    case "decrease":
      // A betterment of something that is no known measure (the warehouse layout) names no measure.
      return bare(kind === "quality" || (verb.better && kind === "other"));
    case "maintain":
      return bare(kind !== "measure");
    case "achieve":
    case "complete":
      if (isDeed(plain, piece, verb, phrase)) return { kind: "deed", verb, phrase, isQuality: false, isNarrowed };
      return bare(kind !== "measure" || !REACHING.has(verb.word));
    case null:
      return bare(kind !== "measure" || verb.soft);
  }
}

/** Verbs that want a level and have none: what they speak of is a bare measure all the same. */
const REACHING: ReadonlySet<string> = new Set("achieve reach attain hit exceed 达到 实现 达成 做到 突破".split(" "));

/** Where the words before a Chinese object begin, which may name its group: 企业客户的升级投诉. */
function beforeObject(piece: Piece, verb: VerbMark, phrase: TextSpan): number {
  return verb.start >= phrase.end && verb.word.charCodeAt(0) > 0x24f ? piece.start : phrase.start;
}

function isDeed(plain: string, piece: Piece, verb: VerbMark, phrase: TextSpan): boolean {
  if (PROGRESSING.test(plain.slice(Math.max(0, verb.start - 4), verb.start))) return false;
  const last = piece.verbs[piece.verbs.length - 1];
  // 平台建设稳步推进: in the end it is only pushed on.
  const isChinese = last !== undefined && last.word.charCodeAt(0) > 0x24f;
  if (isChinese && last.sense === null && last.soft && last.start >= phrase.end && last.start > verb.start)
    return false;
  if (EVERYTHING.test(plain.slice(Math.max(0, phrase.start - 4), phrase.end))) return false;
  if (QUANTIFIERS.test(plain.slice(Math.max(0, phrase.start - 12), phrase.start))) return false;
  if (isDoneState(plain, phrase)) return true;
  const text = plain.slice(phrase.start, phrase.end);
  if (PRAISING.test(text) || (RUNNING.has(verb.word) && text.includes("process"))) return false;
  if (!verb.delivers || !canBeDone(plain, phrase)) return false;
  if (verb.output || verb.sense === "achieve") return isOneThing(plain, verb, phrase);
  return true;
}

/** A strong team, robust processes: praise in place of a thing that can be seen to be there. */
const PRAISING =
  /^(?:strong|robust|great|good|better|high-performing|world-class|effective|efficient|excellent|positive|healthy|solid|sustainable|winning|lasting)\b|^(?:良好|完善|健全|科学|高效|有效|合理|长效|优秀|一流|优质|和谐|强大)/;
/** Verbs of going on: to run a process finishes nothing. */
const RUNNING: ReadonlySet<string> = new Set(["run", "conduct"]);

/** 逐步建立: what goes on step by step is not done by any day. */
const PROGRESSING = /(?:逐步|持续|不断|稳步|进一步|积极|大力|加快|有序|深入|扎实)$/;

/** Shift some volume, hire more people: so much is never done. */
const QUANTIFIERS = /\b(?:some|more|better|additional|further|many|several|various|any|less|fewer)\s+$/;

/** 各项指标, 相关工作: whatever there is, and nothing by name. */
const EVERYTHING = /各项|各类|各种|若干|相关|有关|更多|多种/;

/** A report, the portal, training plan: not "blog posts", of which there is no last one. */
function isOneThing(plain: string, verb: VerbMark, phrase: TextSpan): boolean {
  const text = plain.slice(phrase.start, phrase.end);
  if (text.charCodeAt(0) > 0x24f) return verb.sense === "complete";
  const head = text.split(/ (?:of|for|in|on|to|with|from|at|between|across|among) /, 1)[0] ?? text;
  if (!/[^su]s$/.test(head)) return true;
  return /\b(?:the|our|its|their|these|both|all)\s+$/.test(plain.slice(Math.max(0, phrase.start - 8), phrase.start));
}

/** 通过 before a means (通过优化流程) is no passing of anything. */
function isMeans(plain: string, piece: Piece, verb: VerbMark): boolean {
  if (verb.word !== "通过") return false;
  const phrase = chineseObject(plain, piece, verb);
  return phrase === null || !isDoneState(plain, phrase);
}
