/**
 * Which durations are written in two parts? 7 minutes 30 seconds, 2小时30分钟: one number, in the larger unit.
 * @module
 */
import { addFractions, type Fraction, multiplyFractions } from "../../../core/internal.js";
import type { NumberAtom } from "./atom.js";

/** Seconds of each unit of time that can have parts. */
export const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86400,
  week: 604800,
};

/** A number as a part of a duration, in seconds; `null` if it is no time. Beside another part, 分 and m are minutes. */
function secondsOf(plain: string, atom: NumberAtom): { readonly unit: string; readonly value: Fraction } | null {
  const letter = plain[atom.end - 1];
  if (atom.unit === "point" && letter === "分") return { unit: "minute", value: atom.value };
  if (atom.unit === null && atom.scale === 6 && letter === "m") {
    return { unit: "minute", value: { n: atom.value.n, d: atom.value.d * 1_000_000n } };
  }
  return atom.unit !== null && atom.unit in SECONDS ? { unit: atom.unit, value: atom.value } : null;
}

/** The two parts of a duration as one number; `null` if they are none. */
function joined(plain: string, large: NumberAtom, small: NumberAtom | undefined): NumberAtom | null {
  if (small?.kind !== "value" || large.kind !== "value" || small.start - large.end > 5 || small.sign !== null)
    return null;
  const first = secondsOf(plain, large);
  const second = first === null ? null : secondsOf(plain, small);
  if (first === null || second === null) return null;
  const gap = plain.slice(large.end, small.start).trim();
  if (gap !== "" && gap !== "and" && gap !== "零" && gap !== "又") return null;
  const from = SECONDS[first.unit] as number;
  const to = SECONDS[second.unit] as number;
  if (to >= from) return null;
  const part = multiplyFractions(second.value, { n: BigInt(to), d: BigInt(from) });
  return { ...large, end: small.end, unit: first.unit, scale: 0, value: addFractions(first.value, part) };
}

/** The numbers of a text with the parts of each duration put together. */
export function joinDurations(plain: string, atoms: readonly NumberAtom[]): readonly NumberAtom[] {
  if (atoms.length < 2) return atoms;
  const result: NumberAtom[] = [];
  for (let index = 0; index < atoms.length; index++) {
    const atom = atoms[index] as NumberAtom;
    const whole = joined(plain, atom, atoms[index + 1]);
    result.push(whole ?? atom);
    if (whole !== null) index++;
  }
  return result;
}
