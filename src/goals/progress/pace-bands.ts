/**
 * How far behind may a goal be and still be on track? The bands of a gap, by name or of one's own.
 * @module
 */
import { type DecimalInput, OpsLogicError } from "../../core/index.js";
import {
  compareFractions,
  describeValue,
  type Fraction,
  ONE,
  textOfFraction,
  toFraction,
} from "../../core/internal.js";

/**
 * Bands in use. `default`: 10 and 25 points; `engagedly`: 16.5 and 33; `burning` (BurningOKR): 20 and 40; `planview`: on
 * track within 10 points, behind beyond, and 90 % at the end is on target.
 */
export type PacePreset = "default" | "engagedly" | "burning" | "planview";

/** Bands of one's own, as shares (0.1 is ten points); both edges belong to the better side. */
export interface PaceBands {
  /** The largest gap that is on track. */
  readonly onTrack: DecimalInput;
  /** The largest gap that is at risk; beyond it is off track. */
  readonly atRisk: DecimalInput;
  /** From which progress on a goal that is over counts as achieved, met or not. Default: only what is met. */
  readonly achievedFrom?: DecimalInput | undefined;
}

/** The rule that a status was judged by; for the footnote of a report. */
export interface PaceRule {
  readonly name: PacePreset | "custom";
  /** What is held against the bands: expected - actual. */
  readonly basis: "gap";
  /** Decimal text. */
  readonly onTrack: string;
  readonly atRisk: string;
  /** `null`: a goal that is over is achieved if it is met. */
  readonly achievedFrom: string | null;
}

/** Bands that have been read. */
export interface ReadPaceBands {
  readonly name: PacePreset | "custom";
  readonly onTrack: Fraction;
  readonly atRisk: Fraction;
  readonly achievedFrom: Fraction | null;
}

const PRESETS: Readonly<Record<PacePreset, PaceBands>> = {
  default: { onTrack: "0.1", atRisk: "0.25" },
  // Help pages of the vendor differ in the edges; two of three count them to the better side.
  engagedly: { onTrack: "0.165", atRisk: "0.33" },
  burning: { onTrack: "0.2", atRisk: "0.4" },
  planview: { onTrack: "0.1", atRisk: "0.1", achievedFrom: "0.9" },
};

/** Where a gap falls. */
export function bandOfGap(gap: Fraction, bands: ReadPaceBands): "on-track" | "at-risk" | "off-track" {
  if (compareFractions(gap, bands.onTrack) <= 0) return "on-track";
  return compareFractions(gap, bands.atRisk) <= 0 ? "at-risk" : "off-track";
}

/** The rule as plain data. */
export function ruleOfBands({ name, onTrack, atRisk, achievedFrom }: ReadPaceBands): PaceRule {
  return {
    ...{ name, basis: "gap", onTrack: textOfFraction(onTrack), atRisk: textOfFraction(atRisk) },
    achievedFrom: achievedFrom === null ? null : textOfFraction(achievedFrom),
  };
}

/**
 * Reads bands.
 *
 * @throws {OpsLogicError} `goals/wrong-bands`, and the errors of a number.
 */
export function readBands(bands: PacePreset | PaceBands | undefined, caller: string): ReadPaceBands {
  if (bands === undefined) return read("default", PRESETS.default, caller);
  if (typeof bands !== "string") return read("custom", bands, caller);
  if (Object.hasOwn(PRESETS, bands)) return read(bands, PRESETS[bands], caller);
  throw wrongBands(`one of ${Object.keys(PRESETS).join(", ")}`, bands, caller);
}

function read(name: ReadPaceBands["name"], bands: PaceBands, caller: string): ReadPaceBands {
  const onTrack = toFraction(bands?.onTrack, caller, "options", "bands", "onTrack");
  const atRisk = toFraction(bands.atRisk, caller, "options", "bands", "atRisk");
  const from = bands.achievedFrom;
  const achievedFrom = from === undefined ? null : toFraction(from, caller, "options", "bands", "achievedFrom");
  if (onTrack.n < 0n) throw wrongBands("onTrack of zero or more", bands.onTrack, caller);
  if (compareFractions(atRisk, onTrack) < 0) throw wrongBands("atRisk of at least onTrack", bands.atRisk, caller);
  if (achievedFrom !== null && (achievedFrom.n <= 0n || compareFractions(achievedFrom, ONE) > 0))
    throw wrongBands("achievedFrom above 0, at most 1", from, caller);
  return { name, onTrack, atRisk, achievedFrom };
}

function wrongBands(expected: string, given: unknown, caller: string): OpsLogicError {
  const received = describeValue(given);
  return new OpsLogicError("goals/wrong-bands", `bands: expected ${expected}, got ${received}`, {
    ...{ function: caller, path: ["options", "bands"], received, expected },
  });
}
