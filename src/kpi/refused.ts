/**
 * The error of a call that cannot be answered: its code, what was expected, where, and what was given.
 * @module
 */
import { OpsLogicError } from "../core/index.js";
import { describeValue } from "../core/internal.js";

/** Refuses facts, a model or a query; `message` says what was expected, in one phrase. */
export function refused(
  code: string,
  message: string,
  caller: string,
  path: readonly (string | number)[],
  received: unknown,
): OpsLogicError {
  return new OpsLogicError(code, `${message}, got ${describeValue(received)}`, {
    function: caller,
    path,
    received: describeValue(received),
  });
}
