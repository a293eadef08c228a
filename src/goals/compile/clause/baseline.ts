/**
 * Which numbers only say where things stand today: currently 22%, which stood at 58%, 目前为95%, 在62%的基础上?
 * @module
 */
import type { QuantityMark } from "../mark.js";
import type { Piece } from "./split-clauses.js";

/** So far before its number may the word stand. */
const REACH = 26;
const ENGLISH =
  /\b(?:currently|now|today|at present|presently|stood at|standing at|stands at|baseline|last year's|compared with|compared to|versus|vs\.?|against|previously|which (?:is|was)|was|were)\b[^,;]*$/;
const CHINESE =
  /(?:目前|现在|现为|现状|当前|现有|(?:^|[^比较与同])(?:去年|上年)|基期|基准|基数|原来|原为|此前|基线)[^,;]{0,12}$/;
const ENGLISH_AFTER = /^ ?(?:today|now|currently|at present|at the moment)\b/;
const AFTER = /^的?(?:基础|水平|现状)上/;

/** The numbers of a clause, those that are baselines marked as such. */
export function withBaselines(plain: string, piece: Piece): readonly QuantityMark[] {
  if (!piece.quantities.some((each) => isOpen(each))) return piece.quantities;
  return piece.quantities.map((each) => (isOpen(each) && isBaseline(plain, piece, each) ? asBaseline(each) : each));
}

/** A number that no particle has claimed. */
function isOpen({ shape, particle, comparator }: QuantityMark): boolean {
  return shape === "level" && comparator === null && particle !== "by" && particle !== "from";
}

function isBaseline(plain: string, piece: Piece, quantity: QuantityMark): boolean {
  const after = plain.slice(quantity.core.end, quantity.core.end + 4);
  if (AFTER.test(after) && plain.slice(piece.start, quantity.start).includes("在")) return true;
  if (ENGLISH_AFTER.test(plain.slice(quantity.core.end, quantity.core.end + 16))) return true;
  let start = Math.max(piece.start, quantity.core.start - REACH);
  for (const verb of piece.verbs) {
    if (verb.end <= quantity.core.start && verb.sense !== null && verb.end > start) start = verb.end;
  }
  const before = plain.slice(start, quantity.core.start);
  return ENGLISH.test(before) || CHINESE.test(before);
}

function asBaseline(quantity: QuantityMark): QuantityMark {
  return { ...quantity, particle: "from" };
}
