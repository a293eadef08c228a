/**
 * Which pieces of a sentence belong together?
 *
 * A comma or an "and" parts two goals only if each side has a verb or a number of its own; else it lists things
 * (quality, speed and cost by 10%), and the pieces are read as one.
 * @module
 */
import { isBlankBetween, isLetter } from "./letters.js";
import type { Piece } from "./split-clauses.js";

/** Joins neighbors that are one clause. */
export function groupPieces(plain: string, pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length < 2) return pieces;
  const groups: Piece[] = [];
  for (const piece of pieces) {
    const last = groups[groups.length - 1];
    if (last !== undefined && belongsTo(plain, last, piece)) groups[groups.length - 1] = united(last, piece);
    else groups.push(piece);
  }
  return groups;
}

function belongsTo(plain: string, left: Piece, right: Piece): boolean {
  const bothCount = left.quantities.length > 0 && right.quantities.length > 0;
  switch (right.joiner) {
    case "start":
    case "bracket":
      return false;
    case "list":
      return !bothCount;
    case "and":
      return !partsAtAnd(plain, left, right, bothCount);
    case "comma":
      return isListed(plain, left, right);
  }
}

function partsAtAnd(plain: string, left: Piece, right: Piece, bothCount: boolean): boolean {
  if (bothCount) return true;
  const verb = right.verbs[0];
  if (verb === undefined || verb.start - right.start > OPENING) return false;
  const before = left.verbs[left.verbs.length - 1];
  // Hire and train 12 engineers: one object for both verbs.
  if (before !== undefined && isBlankBetween(plain, before.end, left.end)) return false;
  const quantity = right.quantities[0];
  const follows = quantity !== undefined && isBlankBetween(plain, verb.end, quantity.start);
  const isNoun = follows && quantity.particle !== null;
  // Improve training and support by 20%: a noun that could be a verb.
  const couldBeNoun = verb.soft || (verb.sense === "achieve" && !verb.delivers);
  return !(isNoun && couldBeNoun && left.verbs.some((each) => each.form === "active"));
}

/** So far from its beginning may the verb of a clause stand: "also", "then", "to". */
const OPENING = 8;

/** Improve speed, quality and cost: a bare noun behind a verb that still waits for its number. */
function isListed(plain: string, left: Piece, right: Piece): boolean {
  if (right.verbs.length + right.quantities.length + right.times.length > 0) return false;
  if (left.quantities.length > 0 || !left.verbs.some((each) => each.form === "active")) return false;
  if (plain.charCodeAt(left.end) !== 0x2c || !isLetter(plain.charCodeAt(firstSign(plain, right)))) return false;
  const at = firstSign(plain, right);
  return !ADJUNCTS.some((word) => plain.startsWith(word, at));
}

const ADJUNCTS: readonly string[] =
  "with without in through via by to for as based on under using owner responsible led so which while compared versus measured thanks despite because at from currently baseline"
    .split(" ")
    .map((word) => `${word} `);

function firstSign(plain: string, piece: Piece): number {
  let at = piece.start;
  while (at < piece.end && plain.charCodeAt(at) <= 0x20) at++;
  return at;
}

function united(left: Piece, right: Piece): Piece {
  return {
    start: left.start,
    end: right.end,
    joiner: left.joiner,
    times: together(left.times, right.times),
    quantities: together(left.quantities, right.quantities),
    verbs: together(left.verbs, right.verbs),
  };
}

/** Two lists as one; mostly one of them is empty. */
export function together<Mark>(left: readonly Mark[], right: readonly Mark[]): readonly Mark[] {
  return right.length === 0 ? left : left.length === 0 ? right : [...left, ...right];
}
