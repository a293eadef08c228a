/**
 * Which bound words stand around a number? At least, below, 不低于, 以内, and the hedges about, 左右.
 *
 * Strict and inclusive as the conventions say: 低于, below and 突破 leave the number out, 以上, 以内 and "at or above" keep
 * it in (Chinese usage counts the number in 以上 and 以下).
 * @module
 */
import type { GoalComparator } from "../../definition/goal.js";
import { type WordTable, wordsByEnd, wordsByStart } from "./word-table.js";

/** What a word in front of a number says. `null` meanings are passed over. */
export interface WordBefore {
  readonly comparator?: GoalComparator;
  readonly particle?: "to" | "by" | "from";
  readonly approximate?: true;
  /** The word ends the look: it is a verb of change, and a bare number behind it is its size. */
  readonly change?: true;
}

const AT_LEAST: WordBefore = { comparator: ">=" };
const AT_MOST: WordBefore = { comparator: "<=" };
const BELOW: WordBefore = { comparator: "<" };
const ABOVE: WordBefore = { comparator: ">" };
const BELOW_LEVEL: WordBefore = { comparator: "<", particle: "to" };
const ABOVE_LEVEL: WordBefore = { comparator: ">", particle: "to" };
const BETWEEN: WordBefore = { comparator: "between" };
const TO: WordBefore = { particle: "to" };
const BY: WordBefore = { particle: "by" };
const FROM: WordBefore = { particle: "from" };
const ABOUT: WordBefore = { approximate: true };
const CHANGE: WordBefore = { change: true };
const FILLER: WordBefore = {};

/** Words in front of a number, found by their last unit. */
export const WORDS_BEFORE: WordTable<WordBefore> = /* @__PURE__ */ wordsByEnd<WordBefore>([
  [
    AT_LEAST,
    "不低于|不少于|不小于|不得低于|不得少于|不能低于|不能少于|不应低于|不会低于|至少|最少|最低|起码|最小|大于等于|大于或等于|高于或等于|高于等于|不下于|不亚于|" +
      "下限|≥|>=|=>|不弱于|不差于|不劣于|至少为|保底|至少要|至少需|" +
      "at least|no less than|not less than|no fewer than|not fewer than|no lower than|not lower than|not below|" +
      "a minimum of|minimum of|minimum|min|at or above|equal to or above|greater than or equal to|" +
      "more than or equal to|" +
      "at the least|not fall below|never below|no worse than|upwards of|not drop below|not under|" +
      "no under|min.|never under",
  ],
  [
    AT_MOST,
    "不超过|不高于|不大于|不多于|不得超过|不得高于|不得大于|不能超过|不应超过|不能高于|不突破|不得突破|至多|最多|最高|最大|小于等于|小于或等于|低于或等于|" +
      "低于等于|上限|≤|<=|=<|不超|不迟于|不晚于|顶多|不长于|控制在|限制在|压缩在|压控在|控制于|管控在|控制到|" +
      "at most|no more than|not more than|no greater than|not greater than|not exceed|not exceeding|never exceed|" +
      "without exceeding|no higher than|not above|not over|up to|within|inside|a maximum of|maximum of|maximum|max|" +
      "at or below|at or under|less than or equal to|fewer than or equal to|capped at|no longer than|" +
      "not longer than|" +
      "no later than|as little as|max.|never above|never over|inside of|limited to|under or equal to|at or less than",
  ],
  [BELOW, "小于|少于|不足|不到|<|less than|fewer than|lower than|未满|shorter than|smaller than|faster than"],
  [BELOW_LEVEL, "低于|below|under|beneath|underneath|sub|sub-|短于|快于|少於|跌破"],
  [ABOVE, "超过|多于|超出|超|逾|more than|greater than|超额|>|over|in excess of|excess of|upward of"],
  [
    ABOVE_LEVEL,
    "高于|大于|突破|higher than|above|exceed|exceeds|exceeding|surpass|surpasses|surpassing|beyond|past|" +
      "north of|better than|优于|冲破|站上|破",
  ],
  [BETWEEN, "between|介于|somewhere between|anywhere between"],
  [
    TO,
    "到|至|达|达到|为|成为|变成|降成|升成|保持在|维持在|稳定在|锁定在|停留在|落在|实现率达|目标:|目标=|目标|=|≈|→|达成|to|reach|reaches|" +
      "reaching|reached|hit|hits|hitting|at|of|is|attain|attains|attaining|" +
      "achieve|achieves|achieving|equal|equals|equaling|target:|target|as high as|as low as|" +
      "stands at|touch|as|->|=>|→|saturate at",
  ],
  [
    BY,
    "了|幅度|幅度达|幅度为|幅度达到|幅度不低于|降幅|增幅|涨幅|降幅达|增幅达|涨幅达|降幅达到|增幅达到|涨幅达到|降幅为|增幅为|升幅|跌幅|同比|环比|by|reduction of|increase of|decrease of|improvement of|growth of|rise of|gain of|drop of|decline of|uplift of|jump of|by a further|by another",
  ],
  [
    FROM,
    "从|由|自|目前|目前为|目前的|当前|当前为|当前的|现有|现有的|现在的|现在|现为|现状|去年的|去年|上年的|上年|去年同期的|上年同期|上年同期的|上季度的|上月的|年初的|年初|" +
      "期初|基准|基数|from|today's|last year's|was|now at|now|原来的|原先的|原来|基线|基线:|基线为|baseline|baseline of|" +
      "baseline:|currently|currently at|current",
  ],
  [
    ABOUT,
    "约|大约|大概|约为|近|将近|接近|约合|差不多|about|approximately|around|roughly|circa|approx|approx.|nearly|almost|" +
      "some|close to|~|c.|ca.|around about|just|大致|左右",
  ],
  [
    CHANGE,
    "提高|提升|增长|成长|延长|上浮|下浮|收缩|增加|扩大|新增|上升|减少|降低|下降|缩短|压缩|削减|上调|下调|上涨|调增|调减|增|升|降|减|节约|节省|压降|缩减|下滑|攀升|拉升|增收|节支|降本|增效|" +
      "涨|净增|递增|递减|再增|再降|再提升|再提高|精简|裁减|增值|增员|减员|提速|加快|提前|回升|改善|多|少|高出|超额完成|压减|减排|调降|调升|收窄|放大|拓展|" +
      "increase|increases|increasing|raise|raises|raising|grow|grows|growing|boost|boosts|boosting|" +
      "lift|lifts|lifting|expand|expands|expanding|" +
      "gain|gains|gaining|reduce|reduces|reducing|cut|cuts|cutting|lower|lowers|lowering|shorten|" +
      "shortens|shortening|decrease|decreases|" +
      "decreasing|shrink|shrinks|shrinking|drop|drops|dropping|fall|falls|rise|rises|improve|" +
      "improves|improving|save|saves|saving|slash|slashes|trim|trims|" +
      "up|down|plus|minus|additional|extra|another|a further|further|increased|decreased|reduced|" +
      "grown|declined|decline|climb|climbs|speed up",
  ],
  [
    FILLER,
    "sign up|signing up|set up|line up|follow up|ramp up|scale up|clean up|pick up|打破|a|an|the|our|" +
      'its|their|an average of|average of|average|平均|每人|每单|每家|每店|每户|每台|每件|每名|每辆|每个|每吨|每平米|人均|单店|店均|户均|日产|月产|年产|日均|月均|年均|累计|合计|总计|共|再|每年|每月|每周|每天|每日|每季度|整体|全年|全部|都|均|(|:|"|' +
      "the target of|a target of|an overall|overall|total|a total of|at a rate of|a rate of|a score of|" +
      "a level of|only|just|even|仅|只|要|需|需要|会|能|可|可以|必须|应|应当|将|the",
  ],
]);

/** What a word behind a number says. */
export interface WordBehind {
  readonly comparator?: GoalComparator;
  readonly approximate?: true;
  readonly particle?: "by";
}

/** Words behind a number, found by their first unit; a space may stand between. */
export const WORDS_BEHIND: WordTable<WordBehind> = /* @__PURE__ */ wordsByStart<WordBehind>([
  [
    { comparator: ">=" },
    "以上|及以上|或以上|及其以上|(含)以上|(及)以上|或更高|或更多|及更高|往上|打底|or more|or higher|or better|or above|or greater|" +
      "or over|and above|and over|" +
      "and up|and higher|and more|or up|or longer|at least|minimum|at a minimum|min|+|plus|" +
      "at the least|or beyond|at minimum",
  ],
  [
    { comparator: "<=" },
    "以内|之内|内|以下|及以下|或以下|(含)以下|(含)以内|或更低|或更少|之下|封顶|为限|为上限|or less|or fewer|or below|or lower|or under|" +
      "or better yet|and below|and under|maximum|" +
      "max|at most|at the most|tops|or faster|or sooner|or shorter|or quicker|at maximum",
  ],
  [{ approximate: true }, "左右|上下|前后|or so|or thereabouts|approximately"],
  [
    { particle: "by" },
    "的幅度|的增幅|的降幅|的涨幅|的增长|的增加|的下降|的提升|的降低|的提高|的降本|的缩减|幅度|增长|增幅|降幅|growth|increase|increases|reduction|" +
      "reductions|decrease|decline|drop|cut|cuts|improvement|improvements|uplift|lift|rise|gain|gains|" +
      "savings|saving|" +
      "boost|uptick|jump|more|less|fewer|higher|lower|faster|quicker|slower|shorter|longer|better|" +
      "cheaper|year-on-year|year over year|yoy|year-over-year|" +
      "y/y|yearly growth|annual growth|revenue growth|sales growth|cost reduction|cost savings|cost saving|increment",
  ],
]);
