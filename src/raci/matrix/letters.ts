/**
 * Which letters stand in a cell? Letters of a variant as bits of a whole number.
 *
 * The same few cells stand in a matrix over and over, so each writing is read once.
 * @module
 */
import { OpsLogicError } from "../../core/index.js";
import { describeValue } from "../../core/internal.js";
import type { RaciVariant } from "./matrix.js";
import { raciVariants } from "./variants.js";

/** What a cell says. */
export interface CellLetters {
  /** A bit for each letter that belongs to the variant. */
  readonly bits: number;
  /** Letters that do not. */
  readonly foreign: readonly string[];
  /** A bit for each of them that stands twice. */
  readonly twice: number;
}

/** A variant, with its letters as bits. */
export interface ReadVariant {
  readonly variant: RaciVariant;
  readonly letters: readonly string[];
  readonly bitOf: (letter: string | undefined) => number;
  readonly decider: number;
  readonly doer: number;
  readonly support: number;
  readonly consulted: number;
  readonly informed: number;
  readonly redundant: number;
  readonly exclusive: number;
  readonly incompatible: readonly number[];
  readonly read: (letters: string) => CellLetters;
  /** The bits of a cell that holds nothing but letters of the variant, each once; -1 for any other. */
  readonly readPlain: (letters: string) => number;
  /** The letters of some bits, in the order of the variant. */
  readonly textOf: (bits: number) => string;
}

/** A whole number has so many bits to spare. */
const MOST_LETTERS = 30;

/** Longer cells are rare, and read letter by letter. */
const PLAIN_LENGTH = 8;

/** What may stand between letters. */
const SEPARATOR = /[\s/\\,;+&|.·、，；]/u;

/**
 * Reads a variant.
 *
 * @throws {OpsLogicError} `raci/unknown-variant`, `raci/wrong-variant`.
 */
export function readVariant(given: string | RaciVariant | undefined, caller: string): ReadVariant {
  const variant = variantOf(given, caller);
  const letters = [...variant.letters];
  const places = new Map(letters.map((letter, place) => [letter, 1 << place]));
  const bitOf = (letter: string | undefined): number => (letter === undefined ? 0 : (places.get(letter) ?? 0));
  const bitsOf = (list: readonly string[] = []): number => list.reduce((bits, letter) => bits | bitOf(letter), 0);
  const named = [variant.decider, variant.doer, variant.support, variant.consulted, variant.informed];
  const listed = [...(variant.redundant ?? []), ...(variant.exclusive ?? []), ...(variant.incompatible ?? []).flat()];
  listed.push(...(variant.others ?? []).map(([letter]) => letter));
  const stranger = [...named, ...listed].find((letter) => letter !== undefined && bitOf(letter) === 0);
  const separating = letters.some((letter) => SEPARATOR.test(letter));
  if (letters.length > MOST_LETTERS || places.size < letters.length || separating || stranger !== undefined) {
    throw wrongVariant(
      "raci/wrong-variant",
      given,
      caller,
      `at most ${MOST_LETTERS} different letters, all roles among them`,
    );
  }
  const known = new Map<string, CellLetters>();
  const texts = new Map<number, string>();
  return {
    variant,
    letters,
    bitOf,
    decider: bitOf(variant.decider),
    doer: bitOf(variant.doer),
    support: bitOf(variant.support),
    consulted: bitOf(variant.consulted),
    informed: bitOf(variant.informed),
    redundant: bitsOf(variant.redundant),
    exclusive: bitsOf(variant.exclusive),
    incompatible: (variant.incompatible ?? []).map((pair) => bitsOf(pair)),
    read: (text) => {
      let cell = known.get(text);
      if (cell === undefined) {
        cell = readLetters(text, bitOf);
        known.set(text, cell);
      }
      return cell;
    },
    readPlain: plainReader(letters),
    textOf: (bits) => {
      let text = texts.get(bits);
      if (text === undefined) {
        text = letters.filter((_, place) => (bits & (1 << place)) !== 0).join("");
        texts.set(bits, text);
      }
      return text;
    },
  };
}

function plainReader(letters: readonly string[]): (text: string) => number {
  const bitOfUnit = new Int32Array(128);
  letters.forEach((letter, place) => {
    const unit = letter.charCodeAt(0);
    if (unit < bitOfUnit.length) bitOfUnit[unit] = 1 << place;
  });
  return (text) => {
    if (typeof text !== "string" || text.length > PLAIN_LENGTH) return -1;
    let bits = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const bit = unit < 128 ? (bitOfUnit[unit] as number) : 0;
      if (bit === 0 || (bits & bit) !== 0) return -1;
      bits |= bit;
    }
    return bits;
  };
}

function readLetters(text: string, bitOf: (letter: string) => number): CellLetters {
  let bits = 0;
  const foreign = new Set<string>();
  let twice = 0;
  for (const letter of String(text)) {
    if (SEPARATOR.test(letter)) continue;
    const bit = bitOf(letter);
    if (bit === 0) foreign.add(letter);
    twice |= bits & bit;
    bits |= bit;
  }
  return { bits, foreign: [...foreign], twice };
}

function variantOf(given: string | RaciVariant | undefined, caller: string): RaciVariant {
  if (given === undefined) return raciVariants["RACI"] as RaciVariant;
  if (typeof given === "string") {
    if (Object.hasOwn(raciVariants, given)) return raciVariants[given] as RaciVariant;
    throw wrongVariant(
      "raci/unknown-variant",
      given,
      caller,
      `one of ${Object.keys(raciVariants).join(", ")}, or a descriptor`,
    );
  }
  const { letters, decider, doer } = given ?? {};
  if ([letters, decider, doer].every((each) => typeof each === "string" && each !== "")) return given;
  throw wrongVariant("raci/wrong-variant", given, caller, "a descriptor with letters, decider and doer");
}

function wrongVariant(code: string, given: unknown, caller: string, expected: string): OpsLogicError {
  const received = describeValue(given);
  return new OpsLogicError(code, `expected ${expected}, got ${received}`, {
    function: caller,
    path: ["variant"],
    received,
    expected,
  });
}
