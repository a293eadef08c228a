/**
 * Which unit stands behind a number? Percent, points, time, money, counts; in its canonical name.
 * @module
 */
import { type Fraction, ONE } from "../../../core/internal.js";
import { currencyAt } from "./currency.js";
import {
  afterSpaces,
  hanAround,
  isDigit,
  isHan,
  isLetter,
  type WordTable,
  wordAt,
  wordsByStart,
} from "./word-table.js";

/** A unit that was read. */
export interface ReadUnit {
  readonly unit: string;
  readonly end: number;
  /** What one of it is in the canonical unit: a basis point is 0.01 pp. */
  readonly scale: Fraction;
  /** Written with a hyphen before a noun: a 5-day turnaround. */
  readonly attributive: boolean;
}

interface UnitWord {
  readonly unit: string;
  readonly scale: Fraction;
}

const HUNDREDTH: Fraction = { n: 1n, d: 100n };
const TENTH: Fraction = { n: 1n, d: 10n };

function unit(name: string, scale: Fraction = ONE): UnitWord {
  return { unit: name, scale };
}

/** Measure words that count; those of more than one meaning are looked at again in {@link countsNothing}. */
const COUNTS =
  "家|个|人次|人天|人日|人月|人|名|户|件|单|次|篇|场次|场|项|条|台次|台套|台|套|款|笔|份|位|辆次|辆|本|张|起|例|宗|门|座|" +
  "栋|间|处|只|支|部|根|颗|枚|头|棵|所|批次|批|组|种|册|页|封|通|艘|架次|架|车次|店|城|对|幅|节|课时|学分|株|桩|班次|班|" +
  "家次|户次|件次|倍次|票|箱|盒|瓶|袋|桶|吊|卷|片|席|床|亩次|字|行|岗|人份|标箱|门店|客户|用户|员工|商户|会员|粉丝|订单|城市|门市";

/** What else is measured, under its own name. */
const OTHER_UNITS: readonly (readonly [UnitWord, string])[] = [
  [unit("ton"), "吨|tonnes|tonne|tons|ton"],
  [unit("kg"), "公斤|千克|kg|kilograms|kilos"],
  [unit("m2"), "平方米|平米|㎡|m2|sqm|square meters|square metres"],
  [unit("km"), "公里|千米|km|kilometers|kilometres"],
  [unit("kWh"), "千瓦时|度电|kwh"],
  [unit("mu"), "亩"],
  [unit("ppm"), "ppm"],
];

const UNITS: WordTable<UnitWord> = /* @__PURE__ */ wordsByStart<UnitWord>([
  [unit("%"), "%|percent|per cent|个百分比"],
  [unit("pct"), "pct"],
  [unit("%", TENTH), "‰|per mille|permille"],
  [
    unit("pp"),
    "个百分点|百分点|个pct|个点|pp|ppt|ppts|pps|p.p.|%-points|% points|%pts|percentage points|percentage point|of a percentage point|" +
      "percentage-points|percentage-point|percentage pts|percent points|percent point|" +
      "per cent points|pct points|pct pts|ppt.",
  ],
  [unit("pp", HUNDREDTH), "个基点|基点|个bp|bps|bp|basis points|basis point|basis-points|basis-point"],
  [unit("millisecond"), "毫秒|ms|milliseconds|millisecond"],
  [unit("second"), "秒钟|秒|s|sec|secs|seconds|second"],
  [unit("minute"), "分钟|min|mins|minutes|minute|mins."],
  [
    unit("hour"),
    "个小时|小时|个钟头|钟头|个钟|个工时|工时|学时|个学时|h|hr|hrs|hours|hour|business hours|working hours|business hour|" +
      "labor hours|man-hours|work hours",
  ],
  [
    unit("day"),
    "个工作日|工作日|个自然日|自然日|天|日|d|day|days|business days|business day|working days|working day|calendar days|" +
      "workdays|work days|workday|calendar day",
  ],
  [unit("week"), "个星期|星期|个礼拜|周|wk|wks|weeks|week"],
  [unit("month"), "个月|months|month|mths|mos"],
  [unit("quarter"), "个季度|quarters"],
  [unit("year"), "年|years|year|yrs|yr"],
  [
    unit("point"),
    "分值|分|颗星|星|points|point|pts|pt|stars|star|nps points|nps point|index points|index point|个积分",
  ],
  [unit("x"), "倍|x|times|fold"],
  [unit("count"), COUNTS],
  [
    unit("count"),
    "people|persons|person|staff|headcount|heads|fte|ftes|personnel|children|men|women|employees|" +
      "pieces|units|pcs|items",
  ],
  ...OTHER_UNITS,
]);

/** Measure words, each with the signs that make another word of both: 个性, 人均, 名单, 次日, 分之. */
const OTHER_WORDS: ReadonlyMap<number, ReadonlySet<number>> = /* @__PURE__ */ new Map(
  (
    "个性体别案 人均力才事工民行 名单牌称校义 次日月年新性 条件例款 件均 项目均 门槛 单价位元品一独 户均外型 分之享析布类配制级段位店公拣销支 日常期均活报益元本产历 天猫津气然 " +
    "周期边转年一二三四五六日报会 年度级轻报会 星期级 位置于 场景地均 台账阶湾 套餐路现 部门分署 批发准复 行业动政为 字典段 种类子 班组 处理置罚 本地科月年季周日次轮 店长员均 课程 对标比 " +
    "节点约能日 通过知 起步 组织 只有能"
  )
    .split(" ")
    .map((word): [number, ReadonlySet<number>] => [
      word.charCodeAt(0),
      new Set(Array.from(word.slice(1), (sign) => sign.charCodeAt(0))),
    ]),
);

/** Whether a sign behind a measure word of one character makes another word of both. */
function makesOtherWord(plain: string, at: number, end: number): boolean {
  // 70分到80分之间: 之 belongs to 之间.
  if (end !== at + 1 || !isHan(plain.charCodeAt(at)) || plain.startsWith("之间", end)) return false;
  return OTHER_WORDS.get(plain.charCodeAt(at))?.has(plain.charCodeAt(end)) === true;
}

/** pct is percent in English and a percentage point in Chinese. */
function nameOf({ unit: name }: UnitWord, plain: string, at: number): string {
  return name !== "pct" ? name : hanAround(plain, at) ? "pp" : "%";
}

/** The unit that begins at a position, behind a number. */
export function readUnit(plain: string, at: number): ReadUnit | null {
  const attached = wordAt(UNITS, plain, at);
  if (attached !== null) {
    // 日 of 日元 is no day, but the beginning of a currency.
    if (makesOtherWord(plain, at, attached.end)) return moneyAt(plain, at, false);
    // 20%的, 3x7: a letter that a digit follows is no unit.
    if (isLetter(plain.charCodeAt(attached.end - 1)) && isDigit(plain.charCodeAt(attached.end))) return null;
    const { meaning, end } = attached;
    return { unit: nameOf(meaning, plain, at), scale: meaning.scale, end, attributive: false };
  }
  const money = moneyAt(plain, at, false);
  if (money !== null) return money;
  const hyphen = plain.charCodeAt(at) === 0x2d;
  const start = hyphen ? at + 1 : afterSpaces(plain, at);
  if (start === at || isDigit(plain.charCodeAt(start))) return null;
  const apart = wordAt(UNITS, plain, start);
  if (apart !== null) {
    if (makesOtherWord(plain, start, apart.end)) return moneyAt(plain, start, hyphen);
    // A single letter apart from its number is no unit (3 s, 5 d), but a factor may be (3 x).
    if (apart.end === start + 1 && isLetter(plain.charCodeAt(start)) && plain[start] !== "x") return null;
    const { meaning, end } = apart;
    return { unit: nameOf(meaning, plain, at), scale: meaning.scale, end, attributive: hyphen };
  }
  return moneyAt(plain, start, hyphen);
}

function moneyAt(plain: string, at: number, attributive: boolean): ReadUnit | null {
  const money = currencyAt(plain, at);
  return money === null ? null : { unit: money.meaning, end: money.end, scale: ONE, attributive };
}
