/**
 * Which noun phrase of a Chinese clause is its metric or deliverable?
 * @module
 */
import type { TextSpan } from "../compiled-goal.js";
import type { QuantityMark } from "../mark.js";
import type { VerbMark } from "../sentence.js";
import { chinesePhrase } from "./chinese-phrase.js";
import { type EdgeWords, lengthOfTail, tailWords } from "./edge-words.js";
import { nounKind } from "./measure-words.js";
import type { Piece } from "./split-clauses.js";
import { firstPhrase, lastPhrase as lastBetween, type PhraseReader } from "./stretches.js";

/** What a number is said of. */
export function chineseMetric(
  plain: string,
  piece: Piece,
  verb: VerbMark | null,
  quantity: QuantityMark,
): TextSpan | null {
  const until = piece.verbs.find((each) => each.start >= quantity.end && !namesThing(each, quantity))?.start;
  const object = objectAfter(plain, piece, quantity.end, until ?? piece.end);
  if (verb === null || verb.start >= quantity.core.end) {
    let start = piece.start;
    for (const each of piece.verbs) if (each.end <= quantity.start) start = each.end;
    const subject = lastPhrase(plain, piece, start, quantity.start, topic);
    if (verb?.form === "noun") return objectAfter(plain, piece, quantity.core.end, verb.start) ?? subject;
    if (object === null || subject === null) return subject ?? object;
    const isVerb = quantity.unit === "count" && object.start === quantity.end && subject.end - subject.start <= 2;
    // 零事故; 回访10位老客户: things are counted behind their number, by a verb that no lexicon knows.
    return isVerb || quantity.value === 0 || isAgent(plain, subject) ? object : subject;
  }
  const between = verb.end < quantity.start ? lastPhrase(plain, piece, verb.end, quantity.start, topic) : null;
  if (between !== null && !PER.has(plain.slice(between.start, between.end))) return between;
  const subject = beforeFigures(piece, subjectOf(plain, piece, verb));
  if (object !== null && quantity.value === 0) return object;
  if (subject === null) return object ?? verbAsNoun(verb);
  if (object === null) return isAgent(plain, subject) ? (verbAsNoun(verb) ?? subject) : subject;
  return isAgent(plain, subject) || countsThings(verb, quantity) ? object : subject;
}

/** 把营收从100元提高20%: the figures begin with where it starts. */
function beforeFigures(piece: Piece, phrase: TextSpan | null): TextSpan | null {
  if (phrase === null) return null;
  const from = piece.quantities.find(({ particle, start }) => particle === "from" && start > phrase.start);
  return from === undefined || from.start >= phrase.end ? phrase : { start: phrase.start, end: from.start };
}

/** 销售5000万元, 回款1.2亿元: the verb is all that names the measure. */
function verbAsNoun({ word, start, end }: VerbMark): TextSpan | null {
  return NAMING_VERBS.has(word) ? { start, end } : null;
}

const NAMING_VERBS: ReadonlySet<string> = new Set(
  "销售 回款 回收 收回 产出 储备 服务 贡献 采购 培训 招聘 走访 拜访 回访 巡检 抽查 面试 访谈 调研 创收 增收 降本 节约 节支 新增 签约 转化 覆盖 获客 接待 处理 引进 输送 触达 拜访 研发 推广 安装 更换 改造 整改 检查 增产 减排 节能".split(
    " ",
  ),
);

/** What divides and names nothing: 培训人均不少于40学时. */
const PER: ReadonlySet<string> = new Set("人均 平均 每人 每人每年 户均 月均 日均 年均 单店".split(" "));

/**
 * Whether a verb only names what is counted: 员工培训人均不少于40学时, 合同签约不少于20份.
 */
export function isNameOfMeasure(plain: string, piece: Piece, verb: VerbMark, quantity: QuantityMark): boolean {
  if (!NAMING_VERBS.has(verb.word) || verb.end > quantity.start) return false;
  const between = lastPhrase(plain, piece, verb.end, quantity.start, topic);
  const isPerHead = between !== null && PER.has(plain.slice(between.start, between.end));
  // 客户投诉处理满意率: the verb stands inside the name of a measure.
  const isInside = !isPerHead && between?.start === verb.end && nounKind(plain, between) === "measure";
  if (between !== null && !isPerHead && !isInside) return false;
  if (objectAfter(plain, piece, quantity.end, piece.end) !== null) return false;
  const subject = chinesePhrase(plain, Math.max(piece.start, verb.start - LONGEST_MODIFIER), verb.start);
  return subject !== null && subject.end === verb.start && (!isInside || !isAgent(plain, subject));
}

const LONGEST_MODIFIER = 8;

/** 50场培训, 2次安全培训: behind a number it is a noun. */
function namesThing(verb: VerbMark, quantity: QuantityMark): boolean {
  return verb.start === quantity.end || NAMING_VERBS.has(verb.word);
}

/** What a verb without a number speaks of: 上线新系统, 新系统上线. */
export function chineseObject(plain: string, piece: Piece, verb: VerbMark): TextSpan | null {
  const object = firstPhrase(plain, piece.times, verb.end, piece.end, chinesePhrase);
  const subject = subjectOf(plain, piece, verb);
  if (object === null || subject === null) return object ?? subject;
  // 建成投用, 把投诉降下来: what follows is a verb of its own, or the object stands before.
  const isVerb = piece.verbs.some((each) => each.start === object.start && each.end === object.end);
  const isBrought = /[把将]/.test(plain.slice(Math.max(piece.start, subject.start - 2), subject.start));
  return isVerb || isBrought ? subject : object;
}

/** So many verbs may stand between a verb and its subject. */
const CARRYING_VERBS = 3;

/** The last phrase between words of time and other numbers. */
function lastPhrase(plain: string, piece: Piece, start: number, end: number, read: PhraseReader): TextSpan | null {
  if (piece.quantities.length < 2) return lastBetween(plain, piece.times, start, end, read);
  const marks = [...piece.times.filter((time) => time.role !== "name"), ...piece.quantities];
  return lastBetween(
    plain,
    marks.sort((a, b) => a.start - b.start),
    start,
    end,
    read,
  );
}

/** The nearest phrase before a verb, past the verbs that carry it: 客户满意度力争达到. */
function subjectOf(plain: string, piece: Piece, verb: VerbMark): TextSpan | null {
  let end = verb.start;
  const last = piece.verbs.indexOf(verb) - 1;
  for (let index = last; index >= Math.max(-1, last - CARRYING_VERBS); index--) {
    const before = piece.verbs[index];
    const phrase = lastPhrase(plain, piece, before?.end ?? piece.start, end, topic);
    if (phrase !== null) return phrase;
    end = before?.start ?? end;
  }
  return null;
}

/** What stands behind a number, at once or after 的: 50家客户, 20%的库存. */
function objectAfter(plain: string, piece: Piece, start: number, end: number): TextSpan | null {
  const phrase = firstPhrase(plain, piece.times, start, end, chinesePhrase);
  if (phrase === null) return null;
  return GENERIC.has(plain.slice(phrase.start, phrase.end)) ? null : phrase;
}

/** Nouns behind a number that say nothing: 90%的水平. */
const GENERIC: ReadonlySet<string> = new Set(
  "目标 水平 标准 要求 幅度 增长 提升 提高 下降 降低 以上 以下 以内 左右 之间 增幅 降幅 增速 速度 任务 指标 范围 程度 人 家 个 次 元 件 台 套 天 分 内 线 大关 关口 的".split(
    " ",
  ),
);

/** The part of a phrase that 把 or 将 brings forward, or the phrase itself. */
function topic(plain: string, start: number, end: number): TextSpan | null {
  const first = Math.max(start, end - LONGEST_TOPIC);
  for (let at = end - 1; at >= first; at--) {
    const followers = noBringerBefore(plain.charCodeAt(at));
    if (followers === null || followers.includes(plain.charAt(at + 1))) continue;
    if (BEFORE_BRINGER.includes(plain.charAt(at - 1)) && at > start) continue;
    const phrase = chinesePhrase(plain, at + 1, end);
    if (phrase !== null) return phrase;
  }
  return chinesePhrase(plain, start, end);
}

const LONGEST_TOPIC = 60;

/** For words that bring an object forward: what makes another word of them (使用, 把握); `null` for other words. */
function noBringerBefore(code: number): string | null {
  switch (code) {
    case 0x5c06: // 将
      return "来军领";
    case 0x628a: // 把
      return "握关手";
    case 0x4f7f: // 使
      return "用命者馆";
    case 0x8ba9: // 让
      return "利步渡";
    default:
      return null;
  }
}

const BEFORE_BRINGER = "大天行即促转出谦折";

/** Who acts, which is no metric: 市场部, 公司. */
function isAgent(plain: string, { start, end }: TextSpan): boolean {
  return lengthOfTail(AGENTS, plain, start, end) > 0;
}

const AGENTS: EdgeWords = /* @__PURE__ */ tailWords(
  "部 部门 团队 公司 中心 车间 门店 工厂 员工 人 员 我 处 科 组 院 校".split(" "),
);

/** 新增50家客户, 完成3场培训: things are counted, and they stand behind their number. */
function countsThings(verb: VerbMark, quantity: QuantityMark): boolean {
  const counts = quantity.unit === "count" || quantity.unit === null;
  return counts && (verb.delivers || verb.sense === "achieve" || verb.word === "新增" || verb.word === "增加");
}
