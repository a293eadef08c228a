/**
 * Which conventions of attainment are there, and what must each of them be told?
 *
 * Production systems give the same reading 123 %, 119 % or 138 %, so the
 * convention is always named and brings its own arguments with it.
 * @module
 */
import type { DecimalInput } from "../../core/index.js";
import type { TargetRange } from "../targets/target-range.js";
import type { Reading } from "./reading.js";

/** The eight named conventions; see {@link attainment}. */
export type AttainmentConvention =
  | "ratioUp"
  | "ratioDown"
  | "mirror"
  | "progress"
  | "signed"
  | "worstScale"
  | "band"
  | "stepped";

/** From which edge on a step counts, and what it is worth. */
export interface AttainmentStep {
  /** The first value (for `"lower"` the last one) that reaches the step; with a target, as a part of it. */
  readonly edge: DecimalInput;
  /** What reaching it is worth: 1 is full attainment. */
  readonly attainment: DecimalInput;
}

/** What a convention needs besides the actual value and the target; this part does not change from cell to cell. */
export type AttainmentRule =
  | { readonly convention: "ratioUp" }
  | { readonly convention: "ratioDown" }
  | { readonly convention: "mirror" }
  /** `baseline`: where it started. */
  | { readonly convention: "progress"; readonly baseline: DecimalInput }
  | { readonly convention: "signed"; readonly direction: "higher" | "lower" }
  /** `worst`: the value that is worth nothing. */
  | { readonly convention: "worstScale"; readonly worst: DecimalInput }
  /** `tolerance`: the distance from the range that is worth nothing; without it, the size of `target.nominal`. */
  | { readonly convention: "band"; readonly tolerance?: DecimalInput | undefined }
  /** `steps`: rising for `"higher"`, falling for `"lower"`; `otherwise`: if none is reached. */
  | {
      readonly convention: "stepped";
      readonly direction: "higher" | "lower";
      readonly steps: readonly AttainmentStep[];
      readonly otherwise: DecimalInput;
    };

/** Limits that are put on the attainment after it was measured. */
export interface AttainmentLimits {
  /** At most this: 1.2 is 120 %. */
  readonly cap?: DecimalInput | undefined;
  /** At least this. */
  readonly floor?: DecimalInput | undefined;
}

/** What {@link attainment} takes: the convention decides which further arguments there are. */
export type AttainmentInput = AttainmentLimits & { readonly actual: Reading } & (
    | (Exclude<AttainmentRule, { readonly convention: "band" | "stepped" }> & { readonly target: Reading })
    | (Extract<AttainmentRule, { readonly convention: "band" }> & BandTarget)
    | (Extract<AttainmentRule, { readonly convention: "stepped" }> & { readonly target?: Reading | undefined })
  );

/** A band is scored by a tolerance or by the size of its nominal value: one of them must be there. */
type BandTarget =
  | { readonly target: TargetRange | null; readonly tolerance: DecimalInput }
  | { readonly target: (TargetRange & { readonly nominal: DecimalInput }) | null; readonly tolerance?: undefined };
