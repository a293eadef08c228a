/**
 * Which numbers stand in a text? One pass; each sign is looked at by the reader for its kind.
 * @module
 */
import type { TextSpan } from "../compiled-goal.js";
import type { NumberAtom } from "./atom.js";
import { readDigits } from "./digit-atom.js";
import { wordEnd } from "./english-number.js";
import { readHanSign } from "./han-atom.js";
import { mayBeNumber, readLatinWord } from "./latin-atom.js";
import { isDigit, isLetter } from "./word-table.js";

/** Signs that a number, a multiplier or a name with a number begins with. */
const HAN_STARTS = "零〇一二两三四五六七八九十百千万翻倍加减降砍腰折对半双";
/** What begins with a unit: most begin nothing of ours. */
const NOTHING = 0;
const DIGIT = 1;
const LETTER = 2;
const HAN = 3;
const STARTS: Uint8Array = /* @__PURE__ */ startsByUnit();

function startsByUnit(): Uint8Array {
  const starts = new Uint8Array(0x10000);
  for (let unit = 0; unit < 0x80; unit++) starts[unit] = isDigit(unit) ? DIGIT : isLetter(unit) ? LETTER : NOTHING;
  for (const sign of HAN_STARTS) starts[sign.charCodeAt(0)] = HAN;
  return starts;
}

/** All numbers of a text that time has not taken, in order, not overlapping. */
export function readAtoms(plain: string, taken: readonly TextSpan[]): readonly NumberAtom[] {
  const atoms: NumberAtom[] = [];
  let at = 0;
  let index = 0;
  while (at < plain.length) {
    while (index < taken.length && (taken[index] as TextSpan).end <= at) index++;
    const span = taken[index];
    if (span !== undefined && span.start <= at) {
      at = span.end;
      continue;
    }
    const start = STARTS[plain.charCodeAt(at)] as number;
    let end = at + 1;
    if (start === DIGIT) end = take(readDigits(plain, at), atoms, span);
    else if (start === LETTER) {
      end = wordEnd(plain, at);
      if (mayBeNumber(plain, at, end)) end = take(readLatinWord(plain, at, end), atoms, span);
      else if (span !== undefined && end > span.start) end = span.start;
    } else if (start === HAN) {
      const step = readHanSign(plain, at);
      if (step !== null) end = take(step, atoms, span);
    }
    at = Math.max(end, at + 1);
  }
  return atoms;
}

/** Keeps what was read, unless it reaches into what is taken. */
function take(
  step: { readonly atoms: readonly NumberAtom[]; readonly end: number },
  atoms: NumberAtom[],
  span: TextSpan | undefined,
): number {
  if (span !== undefined && step.end > span.start) return span.start;
  let floor = atoms.at(-1)?.end ?? 0;
  for (const atom of step.atoms) {
    if (atom.start < floor) continue;
    atoms.push(atom);
    floor = atom.end;
  }
  return step.end;
}
