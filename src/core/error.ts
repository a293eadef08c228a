/**
 * The one error of the library: a broken call, with the place and what was given.
 * What a check finds is never thrown; see {@link Finding}.
 * @module
 */

/** Where a broken call went wrong and what it was given; plain data, safe to log. */
export interface OpsLogicErrorDetails {
  /** Name of the public function that was called. */
  readonly function: string;
  /** Place inside the arguments, e.g. `["facts", "orders", 17, "Sales"]`. */
  readonly path?: readonly (string | number)[];
  /** The offending value, as text of at most 80 characters. */
  readonly received?: string;
  /** What would have been accepted, in one phrase. */
  readonly expected?: string;
  /** Further data of this code, e.g. the first bad values and their count. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/**
 * A call that cannot be answered: NaN handed in, a malformed model, an unknown KPI.
 *
 * @example
 * ```ts
 * import { round } from "opslogic/core";
 *
 * try {
 *   round("12,50", { places: 2, mode: "halfEven" });
 * } catch (error) {
 *   (error as { code: string }).code; // => "core/not-a-number"
 * }
 * ```
 */
export class OpsLogicError extends Error {
  override readonly name = "OpsLogicError";
  /** Stable code, `module/kebab-case`; part of the public interface. */
  readonly code: string;
  readonly details: OpsLogicErrorDetails;

  constructor(code: string, message: string, details: OpsLogicErrorDetails) {
    super(`${details.function}: ${message} [${code}]`);
    this.code = code;
    this.details = details;
  }
}

/** Text of any value for an error message: short, quoted where it is text, and never a throw. */
export function describeValue(value: unknown): string {
  let text: string;
  try {
    if (typeof value === "string") text = JSON.stringify(value.slice(0, 80));
    else if (typeof value === "bigint") text = value.toString().slice(0, 80);
    else if (typeof value === "object" && value !== null) {
      text = Array.isArray(value) ? `an array of ${value.length}` : Object.prototype.toString.call(value);
    } else text = String(value);
  } catch {
    text = "a value that cannot be shown";
  }
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
