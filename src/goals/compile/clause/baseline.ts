/**
 * Which numbers only say where things stand today: currently 22%, which stood at 58%, 目前为95%, 在62%的基础上?
 * @module
 */
import type { QuantityMark } from "../mark.js";
import { isCjk, isLetter } from "./letters.js";
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
  for (const each of piece.quantities) {
    if (isOpen(each) && isBaseline(plain, piece, each)) return allBaselines(plain, piece);
  }
  return piece.quantities;
}

function allBaselines(plain: string, piece: Piece): readonly QuantityMark[] {
  return piece.quantities.map((each) => (isOpen(each) && isBaseline(plain, piece, each) ? asBaseline(each) : each));
}

/** A number that no particle has claimed. */
function isOpen({ shape, particle, comparator }: QuantityMark): boolean {
  return shape === "level" && comparator === null && particle !== "by" && particle !== "from";
}

function isBaseline(plain: string, piece: Piece, quantity: QuantityMark): boolean {
  const { end } = quantity.core;
  const next = plain.charCodeAt(end);
  if (isCjk(next)) {
    const isAfter = AFTER.test(plain.slice(end, end + 4));
    if (isAfter && plain.slice(piece.start, quantity.start).includes("在")) return true;
  } else if (ENGLISH_AFTER.test(plain.slice(end, end + 16))) {
    return true;
  }
  let start = Math.max(piece.start, quantity.core.start - REACH);
  for (const verb of piece.verbs) {
    if (verb.end <= quantity.core.start && verb.sense !== null && verb.end > start) start = verb.end;
  }
  const before = plain.slice(start, quantity.core.start);
  // The words of one language stand among its letters.
  let script = 0;
  for (let at = 0; at < before.length; at++) {
    const code = before.charCodeAt(at);
    if (isCjk(code)) script |= HAS_CHINESE;
    else if (isLetter(code)) script |= HAS_ENGLISH;
  }
  return (
    ((script & HAS_ENGLISH) !== 0 && ENGLISH.test(before)) || ((script & HAS_CHINESE) !== 0 && CHINESE.test(before))
  );
}

const HAS_ENGLISH = 1;
const HAS_CHINESE = 2;

function asBaseline(quantity: QuantityMark): QuantityMark {
  return { ...quantity, particle: "from" };
}
