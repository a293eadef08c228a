/**
 * Does a number count something? "12 engineers", "20 new enterprise customers", 100新客户.
 * @module
 */
import { wordEnd } from "./english-number.js";
import { isLetter } from "./word-table.js";

/** Words that end the search for a counted thing: what follows them is something else. */
const STOPS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "by in to from and or per of within before until at on for with as than the this next last each " +
    "every a an while so that if " +
    "is are be was were has have will due during after since via through across between into under " +
    "over above below versus vs " +
    "plus minus but not no then when where which who up down points percent times yes its our their " +
    "his her us less series nines " +
    "december january february march april june july august september october november"
  ).split(" "),
);

/** Counted things without a plural s. */
const COLLECTIVE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "people staff headcount personnel children men women fte sku skus media criteria data feedback " +
    "equipment software aircraft alumni candidates attendees"
  ).split(" "),
);

const MOST_WORDS = 5;

/** Where the counted thing behind a number ends; `null` if the number counts nothing. */
export function countedThing(plain: string, at: number): number | null {
  let look = at;
  for (let count = 0; count < MOST_WORDS; count++) {
    if (plain.charCodeAt(look) !== 0x20 && !(count > 0 && plain.charCodeAt(look) === 0x2d)) return null;
    const end = wordEnd(plain, look + 1);
    if (end === look + 1 || end > look + 24) return null;
    const word = plain.slice(look + 1, end);
    if (STOPS.has(word)) return null;
    if (COLLECTIVE.has(word) || isPlural(word)) return end;
    look = end;
  }
  return null;
}

function isPlural(word: string): boolean {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
}

/** Whether a Latin word begins at a position. */
export function wordBegins(plain: string, at: number): boolean {
  return isLetter(plain.charCodeAt(at)) && (at === 0 || !isLetter(plain.charCodeAt(at - 1)));
}
