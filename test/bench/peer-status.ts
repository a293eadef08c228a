/**
 * What is the status of a cell in doubles? Attainment as a quotient, looked up on the scale; it errs
 * where a value lies exactly on a cut.
 * @module
 */

/** Codes of a status, by rising attainment. */
export const OFF_TARGET = 0;
export const WARNING = 1;
export const ON_TARGET = 2;
export const NO_STATUS = -1;

/** From 1 on target, from 0.9 warning; no status without a value, or for a target of zero. */
export function statusInDoubles(actuals: Float64Array, targets: Float64Array): Int8Array {
  const status = new Int8Array(actuals.length);
  for (let cell = 0; cell < status.length; cell++) {
    const attainment = (actuals[cell] as number) / (targets[cell] as number);
    if (!Number.isFinite(attainment)) status[cell] = NO_STATUS;
    else if (attainment >= 1) status[cell] = ON_TARGET;
    else if (attainment >= 0.9) status[cell] = WARNING;
    else status[cell] = OFF_TARGET;
  }
  return status;
}

/** The same on whole cents: a * 10 >= t * 9 decides, and nothing is rounded. */
export function statusInCents(actuals: Int32Array, targets: Int32Array): Int8Array {
  return Int8Array.from(actuals, (actual, cell) => {
    const a = BigInt(actual);
    const t = BigInt(targets[cell] as number);
    if (a >= t) return ON_TARGET;
    return a * 10n >= t * 9n ? WARNING : OFF_TARGET;
  });
}
