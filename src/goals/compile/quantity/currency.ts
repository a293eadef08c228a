/**
 * Which currency do these signs name? Signs and codes before a number, words and codes behind it.
 *
 * Codes are those of ISO 4217 (list one, 2024), without those that are common words in small letters: the readers see
 * a folded text, in which TOP, ALL and TRY cannot be told from top, all and try.
 * @module
 */
import {
  type FoundWord,
  isLetter,
  type WordTable,
  wordAt,
  wordBefore,
  wordsByEnd,
  wordsByStart,
} from "./word-table.js";

const ISO_CODES =
  "aed|afn|amd|ars|aud|awg|azn|bam|bbd|bdt|bgn|bhd|bif|bmd|bnd|brl|bsd|btn|bwp|byn|bzd|cad|cdf|chf|" +
  "clp|cny|crc|czk|djf|" +
  "dkk|dop|dzd|egp|ern|etb|eur|fjd|fkp|gbp|ghs|gip|gmd|gnf|gtq|gyd|hkd|hnl|htg|huf|idr|ils|inr|iqd|" +
  "irr|isk|jmd|jod|jpy|" +
  "kes|kgs|khr|kmf|kpw|krw|kwd|kyd|kzt|lbp|lkr|lrd|lsl|lyd|mdl|mga|mkd|mmk|mnt|mru|mur|mvr|mwk|mxn|" +
  "myr|mzn|ngn|nio|nok|" +
  "npr|nzd|omr|pgk|php|pkr|pln|pyg|qar|rsd|rub|rwf|sbd|scr|sdg|sgd|shp|srd|ssp|stn|svc|syp|szl|thb|tjs|tmt|tnd|ttd|" +
  "twd|tzs|uah|ugx|usd|uyu|uzs|ves|vnd|vuv|wst|xaf|xcd|xof|xpf|yer|zar|zmw";

const codes: readonly (readonly [string, string])[] = ISO_CODES.split("|").map((code) => [code.toUpperCase(), code]);

const SIGNS: readonly (readonly [string, string])[] = [
  ["USD", "$|us$|usd$|美元|美金"],
  ["HKD", "hk$|港币|港元"],
  ["AUD", "a$|au$"],
  ["CAD", "c$|ca$"],
  ["SGD", "s$"],
  ["NZD", "nz$"],
  ["TWD", "nt$"],
  ["BRL", "r$"],
  ["MXN", "mx$"],
  ["CNY", "¥|cn¥|rmb|rmb¥|人民币"],
  ["JPY", "jp¥|円"],
  ["EUR", "€|欧元"],
  ["GBP", "£"],
  ["INR", "₹|rs.|rs"],
  ["KRW", "₩"],
  ["RUB", "₽"],
  ["VND", "₫"],
  ["TRY", "₺"],
  ["UAH", "₴"],
  ["ILS", "₪"],
  ["THB", "฿"],
  ["NGN", "₦"],
  ["PHP", "₱"],
];

const WORDS: readonly (readonly [string, string])[] = [
  ["CNY", "元人民币|元|块钱|块|人民币|rmb|yuan|renminbi|kuai|圆"],
  ["USD", "美元|美金|us dollars|us dollar|u.s. dollars|dollars|dollar|bucks|$|刀"],
  ["EUR", "欧元|euros|euro|€"],
  ["GBP", "英镑|pounds sterling|pounds|£"],
  ["JPY", "日元|日圆|yen"],
  ["HKD", "港元|港币|港圆|hong kong dollars"],
  ["TWD", "新台币|台币|元台币"],
  ["SGD", "新加坡元|新币|singapore dollars"],
  ["AUD", "澳元|澳币|australian dollars"],
  ["CAD", "加元|加币|canadian dollars"],
  ["KRW", "韩元|韩圆|won"],
  ["INR", "印度卢比|卢比|rupees|rupee"],
  ["RUB", "卢布|roubles|rubles"],
  ["THB", "泰铢|baht"],
  ["MYR", "马币|林吉特|ringgit"],
  ["MOP", "澳门元|澳门币"],
  ["CHF", "瑞士法郎|瑞郎|swiss francs|francs"],
  ["VND", "越南盾"],
  ["IDR", "印尼盾|rupiah"],
];

const BEFORE: WordTable<string> = /* @__PURE__ */ wordsByEnd([...codes, ...SIGNS]);
const BEHIND: WordTable<string> = /* @__PURE__ */ wordsByStart([...codes, ...WORDS]);

/** The currency whose sign or code ends at a position, in front of a number. */
export function currencyBefore(plain: string, end: number): FoundWord<string> | null {
  return wordBefore(BEFORE, plain, end);
}

/** The currency that is named from a position on, behind a number. */
export function currencyAt(plain: string, at: number): FoundWord<string> | null {
  const found = wordAt(BEHIND, plain, at);
  // 元 begins other words too (元旦, 元素); 块 counts pieces (块地, 块屏).
  if (found?.end !== at + 1) return found;
  const next = plain[found.end];
  if (plain[at] === "元" && (next === "旦" || next === "素")) return null;
  if (plain[at] === "块" && next !== undefined && "地屏板砖田".includes(next)) return null;
  return isLetter(plain.charCodeAt(found.end)) && plain[at] === "$" ? null : found;
}
