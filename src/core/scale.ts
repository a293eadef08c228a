/**
 * Scales: where on the line does a value fall, and what is that place called?
 *
 * The status of a KPI, a level of risk, a rating and a class of satisfaction are all the same
 * question, so the rule for the edges is written once.
 * @module
 */
import { describeValue, OpsLogicError } from "./error.js";
import { compareFractions, type DecimalInput, type Fraction, textOfFraction, toFraction } from "./fraction.js";

/** Which interval a cut belongs to: `above` gives [a, b), `below` gives (a, b]. */
export type ScaleEdge = "above" | "below";

/**
 * A line cut into labeled intervals; plain data.
 *
 * Label i lies between cut i-1 and cut i; the first reaches down and the last up without end. So the
 * intervals cover every number, and none twice.
 */
export interface Scale<Label extends string = string> {
  /** From the lowest interval to the highest; one more than there are cuts. */
  readonly labels: readonly Label[];
  /** Rising; decimal text. */
  readonly cuts: readonly string[];
  readonly edge: ScaleEdge;
}

/**
 * Makes a scale, or refuses what is none.
 *
 * @param definition - The labels and what divides them.
 * @param definition.labels - At least one, from low to high; a label may occur twice.
 * @param definition.cuts - Rising, without duplicates; exactly one fewer than labels. None is fine:
 * then everything has the one label.
 * @param definition.edge - `"above"` if a value that equals a cut belongs to the interval above it
 * ("from 0.9"), `"below"` if to the one below ("up to 0.9").
 * @returns The scale as plain data, its cuts as decimal text.
 * @throws {OpsLogicError} `core/wrong-labels`, `core/wrong-cuts`, `core/wrong-edge`;
 * `core/not-a-number`, `core/not-finite`, `core/out-of-range` for a cut.
 * @example
 * ```ts
 * import { scale, scaleLabel } from "opslogic/core";
 *
 * const status = scale({ labels: ["missed", "warning", "met"], cuts: ["0.9", 1], edge: "above" });
 * status.cuts; // => ["0.9", "1"]
 * scaleLabel(status, "0.9"); // => "warning"
 * scaleLabel(status, "0.8999999999999999999999999999999999999"); // => "missed"
 * ```
 */
export function scale<const Label extends string>(definition: {
  readonly labels: readonly Label[];
  readonly cuts: readonly DecimalInput[];
  readonly edge: ScaleEdge;
}): Scale<Label> {
  const { labels, cuts, edge } = readScale(definition, "scale");
  return { labels: [...labels], cuts: cuts.map(textOfFraction), edge };
}

/**
 * The label of the interval in which a value lies; compared exactly, never after rounding.
 *
 * @param scale - Made by {@link scale}, or the same as plain data.
 * @param value - Any number.
 * @returns The label. There always is one.
 * @throws {OpsLogicError} `core/not-a-number`, `core/not-finite`, `core/out-of-range` for the value;
 * what {@link scale} throws if the scale is none.
 * @example
 * ```ts
 * import { scale, scaleLabel } from "opslogic/core";
 *
 * const risk = scale({ labels: ["low", "medium", "high"], cuts: [4, 12], edge: "below" });
 * scaleLabel(risk, 12); // => "medium"
 * scaleLabel(risk, "12.01"); // => "high"
 * ```
 */
export function scaleLabel<Label extends string>(scale: Scale<Label>, value: DecimalInput): Label {
  return labelOfFraction(readScale(scale, "scaleLabel"), toFraction(value, "scaleLabel", "value"));
}

/** A scale whose cuts have been read; for many values. */
export interface ReadScale<Label extends string = string> {
  readonly labels: readonly Label[];
  readonly cuts: readonly Fraction[];
  readonly edge: ScaleEdge;
}

/** Checks a scale and reads its cuts. */
export function readScale<Label extends string>(
  definition: { readonly labels: readonly Label[]; readonly cuts: readonly DecimalInput[]; readonly edge: ScaleEdge },
  caller: string,
): ReadScale<Label> {
  const { labels, cuts, edge } = definition;
  if (edge !== "above" && edge !== "below") throw refusal(caller, "edge", '"above" or "below"', edge);
  if (!Array.isArray(cuts)) throw refusal(caller, "cuts", "a list of rising numbers", cuts);
  const read = (cuts as readonly DecimalInput[]).map((cut, index) => toFraction(cut, caller, "cuts", index));
  for (let i = 1; i < read.length; i++) {
    if (compareFractions(read[i - 1] as Fraction, read[i] as Fraction) < 0) continue;
    throw refusal(caller, "cuts", "a list of rising numbers", cuts[i], i);
  }
  const named = Array.isArray(labels) && (labels as readonly unknown[]).every((label) => typeof label === "string");
  if (named && labels.length === read.length + 1) return { labels: labels as readonly Label[], cuts: read, edge };
  throw refusal(caller, "labels", `${read.length + 1} labels for ${read.length} cuts`, labels);
}

/** Where an exact value falls. */
export function labelOfFraction<Label extends string>(scale: ReadScale<Label>, value: Fraction): Label {
  let low = 0;
  let high = scale.cuts.length;
  // How many cuts lie below the value, or equal it if the edge belongs above.
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compareFractions(scale.cuts[middle] as Fraction, value);
    if (order < 0 || (order === 0 && scale.edge === "above")) low = middle + 1;
    else high = middle;
  }
  return scale.labels[low] as Label;
}

function refusal(caller: string, part: string, expected: string, received: unknown, index?: number): OpsLogicError {
  const shown = describeValue(received);
  return new OpsLogicError(`core/wrong-${part}`, `${part}: expected ${expected}, got ${shown}`, {
    function: caller,
    path: index === undefined ? [part] : [part, index],
    received: shown,
    expected,
  });
}
