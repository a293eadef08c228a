/**
 * Which unit does a number have that is written without one? That of the thing it is about: 销售额达到500万, NPS from 32 to 45.
 *
 * Money of Chinese sentences is CNY; English sentences name their currency. Scores are points. Things that are counted
 * are counts.
 * @module
 */
import { isHan, type WordTable, wordAt, wordsByStart } from "./word-table.js";

const MONEY =
  "销售额|营业额|营收|收入|利润|成本|费用|回款|产值|业绩|预算|金额|毛利|净利|流水|成交额|交易额|gmv|应收账款|应收|合同额|订单额|销售收入|投资额|货值|库存金额|客单价|arpu|税收|税|支出|" +
  "损失|余额|存款|贷款|资产|市值|估值|贡献|奖金|工资|薪酬";
const SCORES =
  "nps|enps|csat|score|scores|rating|ratings|满意度|评分|得分|分数|净推荐值|推荐值|index|均分|成绩|信用分|口碑|satisfaction|glassdoor|指数";

const TOPICS: WordTable<"CNY" | "point"> = /* @__PURE__ */ wordsByStart<"CNY" | "point">([
  ["CNY", MONEY],
  ["point", SCORES],
]);

const REACH = 40;

/** The unit that is implied by what stands before a bare number; `count` where nothing else is. */
export function impliedUnit(plain: string, at: number, floor: number, scaled: boolean): string | null {
  let found: "CNY" | "point" | null = null;
  for (let look = Math.max(floor, at - REACH); look < at; look++) {
    const topic = wordAt(TOPICS, plain, look);
    if (topic === null) continue;
    // 成本 of 人均成本 and 客单价率: a rate of money is no money.
    if ("率比占".includes(plain[topic.end] ?? " ")) continue;
    found = topic.meaning;
  }
  if (found === "point" && scaled) return "count";
  return found ?? "count";
}

/** Whether a text around a number is Chinese. */
export function chineseAround(plain: string, at: number): boolean {
  for (let look = Math.max(0, at - 6); look < at + 6; look++) if (isHan(plain.charCodeAt(look))) return true;
  return false;
}
