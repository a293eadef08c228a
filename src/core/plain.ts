/**
 * Results as plain data: what JSON can carry and a spreadsheet can read.
 * @module
 */
import { type Decimal, decimalFromText } from "./decimal.js";
import { describeValue, OpsLogicError } from "./error.js";
import { textOfDecimalObject } from "./foreign-decimal.js";

/** A type with its Decimals and big integers as decimal text. */
export type Plain<T> = T extends Decimal | bigint
  ? string
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends object
      ? { -readonly [Key in keyof T]: Plain<T[Key]> }
      : T;

/** Deeper things are refused; nothing of ours nests that far. */
const DEPTH_LIMIT = 1000;

/** Longer text is written with an exponent: no input is that large, and a million zeros are no help. */
const PLAIN_LIMIT = 5000;

/**
 * A deep copy of any result as plain data: Decimals and big integers become decimal text without
 * exponent, figures become `{ value: "0.25", reason: null, notes: [] }`.
 *
 * What comes out equals itself after a round trip through JSON: fields that are `undefined` are left
 * out (`null` in a list), minus zero is zero, typed arrays become lists.
 *
 * @param value - A result of ours, or plain data that holds some; not changed.
 * @returns The copy.
 * @throws {OpsLogicError} `core/not-plain` for what JSON has no place for (a function, a Map, a
 * Date, an object of some class, a thing that holds itself or is too deep), `core/not-finite` for
 * NaN and infinities; both with the path.
 * @example
 * ```ts
 * import { share, toPlain } from "opslogic/core";
 *
 * toPlain({ margin: share(1, 4), rows: 12n }); // => { margin: { value: "0.25", reason: null, notes: [] }, rows: "12" }
 * ```
 */
export function toPlain<T>(value: T): Plain<T> {
  return copy(value, [], new Set()) as Plain<T>;
}

type Path = readonly (string | number)[];

function copy(value: unknown, path: Path, above: Set<object>): unknown {
  switch (typeof value) {
    case "string":
    case "boolean":
    case "undefined":
      return value;
    case "bigint":
      return value.toString();
    case "number":
      if (Number.isFinite(value)) return value === 0 ? 0 : value;
      throw refusal("core/not-finite", "a finite number", value, path);
    case "object":
      return value === null ? null : copyObject(value, path, above);
    default:
      throw refusal("core/not-plain", "plain data", value, path);
  }
}

function copyObject(value: object, path: Path, above: Set<object>): unknown {
  const list = Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
  if (!list && !isRecord(value)) return textOfDecimal(value, path);
  if (above.has(value)) throw refusal("core/not-plain", "a thing that does not hold itself", value, path);
  if (path.length > DEPTH_LIMIT) throw refusal("core/not-plain", `at most ${DEPTH_LIMIT} levels`, value, path);
  above.add(value);
  let made: unknown;
  if (list) {
    made = Array.from(
      value as unknown as ArrayLike<unknown>,
      (each, index) => copy(each, [...path, index], above) ?? null,
    );
  } else {
    const fields: [string, unknown][] = [];
    for (const [key, each] of Object.entries(value)) {
      const field = copy(each, [...path, key], above);
      if (field !== undefined) fields.push([key, field]);
    }
    // Defines fields, so that a key "__proto__" stays a key.
    made = Object.fromEntries(fields);
  }
  above.delete(value);
  return made;
}

/** An object of no class, of this realm or another: structured clones and test runners cross realms. */
function isRecord(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function textOfDecimal(value: object, path: Path): string {
  // Not by the door for inputs: a quotient may lie outside the range that those have.
  const read = textOfDecimalObject(value);
  if (typeof read === "object") {
    const decimal = decimalFromText(read.text);
    return Math.abs(decimal.e) <= PLAIN_LIMIT ? decimal.toFixed() : decimal.toExponential();
  }
  if (read === "not-finite") throw refusal("core/not-finite", "a finite number", value, path);
  throw refusal("core/not-plain", "plain data", value, path);
}

function refusal(code: string, expected: string, received: unknown, path: Path): OpsLogicError {
  const shown = describeValue(received);
  const short = path.slice(0, 20);
  return new OpsLogicError(code, `${short.join(".") || "value"}: expected ${expected}, got ${shown}`, {
    function: "toPlain",
    path: short,
    received: shown,
    expected,
  });
}
