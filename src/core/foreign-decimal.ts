/**
 * Reading a Decimal that was made elsewhere: another copy of decimal.js, other settings, or an object
 * that only says it is one.
 *
 * The fields are read and checked, never the object's own methods: text depends on settings of the
 * host, and a method may say anything.
 * @module
 */
import { DecimalClass } from "./decimal.js";

/** Whole limbs of an input that is in range, with room to spare; longer ones are refused unread. */
const LIMBS_LIMIT = 120;
const LIMB_DIGITS = 7;
const BASE = 10 ** LIMB_DIGITS;

/** Why an object is no finite Decimal. */
export type NoDecimal = "not-a-number" | "not-finite" | "out-of-range";

/** The decimal text of an object, `{ text: "-1234e-2" }`; or why it is no finite Decimal. */
export function textOfDecimalObject(value: object): { readonly text: string } | NoDecimal {
  try {
    if (!DecimalClass.isDecimal(value)) return "not-a-number";
    const { s: sign, e: exponent, d: limbs } = value;
    if (limbs === null) return "not-finite";
    if ((sign !== 1 && sign !== -1) || !Number.isInteger(exponent) || !Array.isArray(limbs)) return "not-a-number";
    const length = limbs.length;
    if (length > LIMBS_LIMIT) return "out-of-range";
    let digits = "";
    for (let i = 0; i < length; i++) {
      const limb: unknown = limbs[i];
      if (typeof limb !== "number" || !Number.isInteger(limb) || limb < 0 || limb >= BASE) return "not-a-number";
      digits += i === 0 ? String(limb) : String(limb).padStart(LIMB_DIGITS, "0");
    }
    if (digits === "0") return { text: "0" };
    // The decimal point falls between two limbs: that fixes how many digits the first one has.
    const firstLength = digits.length - (length - 1) * LIMB_DIGITS;
    const aligned = (exponent + 1 - firstLength) % LIMB_DIGITS === 0;
    if (digits === "" || digits.startsWith("0") || !aligned) return "not-a-number";
    return { text: `${sign < 0 ? "-" : ""}${digits}e${exponent - digits.length + 1}` };
  } catch {
    // A getter or a proxy that throws.
    return "not-a-number";
  }
}
