/**
 * Which durations are written in two parts? 7 minutes 30 seconds, 2小时30分钟: one number, in the larger unit.
 * @module
 */
import { addFractions, multiplyFractions } from "../../../core/internal.js";
import type { NumberAtom } from "./atom.js";

/** Seconds of each unit of time that can have parts. */
export const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86400,
  week: 604800,
};

/** The two parts of a duration as one number; `null` if they are none. */
function joined(plain: string, large: NumberAtom, small: NumberAtom | undefined): NumberAtom | null {
  if (small === undefined || large.kind !== "value" || small.kind !== "value" || small.start - large.end > 5)
    return null;
  const from = SECONDS[large.unit ?? ""];
  const minutes = small.unit === "point" && large.unit === "hour" && plain[small.end - 1] === "分";
  const to = SECONDS[minutes ? "minute" : (small.unit ?? "")];
  if (from === undefined || to === undefined || to >= from || small.sign !== null) return null;
  const gap = plain.slice(large.end, small.start).trim();
  if (gap !== "" && gap !== "and" && gap !== "零" && gap !== "又") return null;
  const part = multiplyFractions(small.value, { n: BigInt(to), d: BigInt(from) });
  return { ...large, end: small.end, value: addFractions(large.value, part) };
}

/** The numbers of a text with the parts of each duration put together. */
export function joinDurations(plain: string, atoms: readonly NumberAtom[]): readonly NumberAtom[] {
  const result: NumberAtom[] = [];
  for (let index = 0; index < atoms.length; index++) {
    const atom = atoms[index] as NumberAtom;
    const whole = joined(plain, atom, atoms[index + 1]);
    result.push(whole ?? atom);
    if (whole !== null) index++;
  }
  return result;
}
