/**
 * Which unit does a bare number of a Chinese sentence have, when it is said of money? 销售额达到500万 is CNY.
 *
 * Only money is implied here, and only by a word of money in the same clause with nothing counted in between (回款笔数
 * counts). English sentences name their currency.
 * @module
 */
import { isHan, isSentenceSign, type WordTable, wordAt, wordsByStart } from "./word-table.js";

const MONEY: WordTable<true> = /* @__PURE__ */ wordsByStart([
  [
    true,
    "销售额|亏损|营业额|营收|收入|利润|成本|费用|回款|产值|业绩|预算|金额|毛利|净利|流水|成交额|交易额|gmv|应收|合同额|订单额|投资额|货值|" +
      "客单价|单价|均价|税收|支出|损失|贷款|资产|差旅费|水电费|电费|租金|房租|运费|物流费|招待费|维修费|维保费|广告费|加班费|培训费|手续费|管理费|话费|油费|燃油费|保险费|保费|学费|耗材费|" +
      "估值|奖金|工资|薪酬|薪资|销售目标|总销售|年销售|开门红|货款|欠款|现金流|销售",
  ],
]);

/** Signs behind a word of money, up to the number, that make it a rate or a count. */
const NO_MONEY = "率比占数量户次笔人员度";
const REACH = 24;

/** `CNY` where a bare number is said of money; `null` elsewhere. */
export function impliedUnit(plain: string, at: number, floor: number): "CNY" | null {
  if (!chineseAround(plain, at)) return null;
  let last = -1;
  for (let look = at - 1; look >= Math.max(floor, at - REACH); look--) {
    const sign = plain[look] as string;
    if (isSentenceSign(plain.charCodeAt(look)) || sign === ",") return null;
    const found = wordAt(MONEY, plain, look);
    if (found !== null && found.end <= at) {
      last = found.end;
      // 销售额 holds 销售: the longer word ends farther, and stands as early.
      break;
    }
    if (NO_MONEY.includes(sign)) return null;
  }
  return last >= 0 ? "CNY" : null;
}

function chineseAround(plain: string, at: number): boolean {
  for (let look = Math.max(0, at - 6); look < at; look++) if (isHan(plain.charCodeAt(look))) return true;
  return false;
}
