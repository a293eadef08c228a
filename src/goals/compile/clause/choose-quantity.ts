/**
 * Which of the numbers of a clause is the goal, and which verb governs it?
 * @module
 */
import type { QuantityMark } from "../mark.js";
import type { VerbMark } from "../sentence.js";
import { withBaselines } from "./baseline.js";
import type { Piece } from "./split-clauses.js";

/** The number of the goal and what else is said with it. */
export interface ChosenQuantity {
  readonly main: QuantityMark | null;
  /** A second number about the same: by 20% to 6 million. */
  readonly second: QuantityMark | null;
}

const NO_NUMBER: ChosenQuantity = { main: null, second: null };

/** Chooses the number that the goal is. */
export function chooseQuantity(plain: string, piece: Piece): ChosenQuantity {
  const { verbs } = piece;
  if (piece.quantities.length === 0) return NO_NUMBER;
  const quantities = withBaselines(plain, piece).filter(
    (each) => !isLimit(plain, each) && !isPlaces(plain, each, verbs),
  );
  let index = quantities.findIndex((each) => each.particle !== "from" || each.shape === "from-to");
  if (index === -1) return { main: null, second: quantities[0] ?? null };
  if (quantities[index]?.shape === "factor") {
    // Triple subscribers from 4,000 to 12,000: the levels say more than the factor.
    const levels = quantities.findIndex((each) => each.shape === "from-to");
    if (levels !== -1) index = levels;
  }
  const first = quantities[index] as QuantityMark;
  const next = quantities[index + 1];
  if (
    next !== undefined &&
    first.shape === "level" &&
    plain.charAt(first.core.end) === "的" &&
    isInsideNoun(first, verbs)
  ) {
    // 账龄超90天的应收款减少40%: the first number belongs to the noun.
    index++;
  } else if (next !== undefined && isAge(plain, first, next) && isInsideNoun(first, verbs)) {
    index++;
  } else if (isPlain(first) && !followsVerb(first, verbs)) {
    // Receivables older than 60 days to under 250,000: a number inside the noun gives way to one with a particle.
    const stronger = quantities.findIndex((each, at) => at > index && !isPlain(each));
    const later = quantities[stronger];
    if (later !== undefined && !verbs.some((verb) => verb.start >= first.end && verb.end <= later.start)) {
      if (first.comparator === null || verbs.some((verb) => verb.end <= first.start)) index = stronger;
    }
  }
  const main = quantities[index] as QuantityMark;
  return { main, second: quantities.find((each) => each !== main && complements(main, each)) ?? null };
}

/** 6个月以上未动销商品占比低于5%: how old the things are of which so many are counted. */
function isAge(plain: string, first: QuantityMark, next: QuantityMark): boolean {
  if (!AGES.has(first.unit ?? "") || first.end === first.core.end || AGES.has(next.unit ?? "")) return false;
  const between = plain.slice(first.end, next.start);
  return between.length > 1 && between.length <= LONGEST_AGED && !/[^\u4e00-\u9fff]/.test(between);
}

const AGES: ReadonlySet<string> = new Set(["day", "week", "month", "year", "hour"]);
const LONGEST_AGED = 16;

/** Within a budget of 200k: what it may cost is not what it is for. */
function isLimit(plain: string, quantity: QuantityMark): boolean {
  const before = plain.slice(Math.max(0, quantity.core.start - 20), quantity.core.start);
  return before.includes("budget of") && LIMIT.test(before);
}

/** 在三个工厂上线: where it gets done, not how much of it. */
function isPlaces(plain: string, quantity: QuantityMark, verbs: readonly VerbMark[]): boolean {
  if (plain.charAt(quantity.core.start - 1) !== "在" || quantity.unit !== "count") return false;
  return verbs.some((verb) => verb.sense === "complete" && verb.start >= quantity.end);
}

const LIMIT = /(?:within|under|on|with) (?:a |the )?(?:total )?budget of (?:[a-z]{2,3} ?)?$/;

/** Before any verb of movement stands. */
function isInsideNoun(quantity: QuantityMark, verbs: readonly VerbMark[]): boolean {
  return !verbs.some((verb) => verb.sense !== null && verb.end <= quantity.start && verb.word.length > 1);
}

function isPlain(quantity: QuantityMark): boolean {
  return quantity.shape === "level" && quantity.particle === null;
}

/** Whether a number stands right behind a verb. */
function followsVerb(quantity: QuantityMark, verbs: readonly VerbMark[]): boolean {
  return verbs.some((verb) => verb.end <= quantity.start && quantity.start - verb.end <= 2);
}

/** Whether two numbers speak of one movement: a change and a level, or a level and where it came from. */
function complements(main: QuantityMark, other: QuantityMark): boolean {
  if (main.shape === "level" && other.particle === "from" && other.shape === "level") return true;
  if (main.particle === "by") return other.particle === "to" || other.shape === "from-to";
  return main.particle === "to" && other.particle === "by";
}

/** The verb that governs a number: the last before it, or a noun of movement beside it. */
export function governingVerb(plain: string, piece: Piece, quantity: QuantityMark): VerbMark | null {
  let governing: VerbMark | null = null;
  for (const verb of piece.verbs) {
    const before = verb.start < quantity.core.start || (quantity.shape === "factor" && verb.start < quantity.end);
    if (verb.form !== "noun") {
      if (before && !boundsMovement(governing, verb) && !isModifier(plain, governing, verb)) governing = verb;
      continue;
    }
    const near = before ? quantity.start - verb.end <= REACH : verb.start - quantity.end <= REACH;
    if (near && governing?.sense !== "maintain") governing = verb;
  }
  return governing ?? piece.verbs.find((verb) => verb.start >= quantity.end) ?? null;
}

const BOUNDS: ReadonlySet<string> = new Set("超过 突破 超越".split(" "));

/** 降低超过3小时: what follows a movement at once bounds its size, and states no level. */
function boundsMovement(governing: VerbMark | null, verb: VerbMark): boolean {
  if (governing === null || !BOUNDS.has(verb.word) || verb.start - governing.end > 1) return false;
  return governing.sense === "increase" || governing.sense === "decrease";
}

/** Increase the number of audits completed, reduce the time to close the books: the second verb belongs to the noun. */
function isModifier(plain: string, governing: VerbMark | null, verb: VerbMark): boolean {
  if (governing?.form !== "active" || !moves(governing) || moves(verb)) return false;
  return verb.form === "passive" || TAKES_VERB.test(plain.slice(Math.max(governing.end, verb.start - 12), verb.start));
}

const TAKES_VERB = /\b(?:time|cost|effort|days|hours|ability) to $/;

function moves({ sense }: VerbMark): boolean {
  return sense === "increase" || sense === "decrease" || sense === "maintain";
}

/** So far may a noun of movement stand from its number: a reduction in customer complaints of 20%. */
const REACH = 48;
