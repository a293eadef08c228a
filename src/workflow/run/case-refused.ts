/**
 * How is an event refused?
 * @module
 */
import { OpsLogicError } from "../../core/index.js";
import { describeValue } from "../../core/internal.js";

/** The error of an event that a case cannot take. */
export function refused(
  code: string,
  path: readonly (string | number)[],
  received: unknown,
  expected: string,
): OpsLogicError {
  const shown = describeValue(received);
  const short = expected.length > 200 ? `${expected.slice(0, 199)}…` : expected;
  return new OpsLogicError(code, `expected ${short}, got ${shown}`, {
    function: "transition",
    path,
    received: shown,
    expected: short,
  });
}
