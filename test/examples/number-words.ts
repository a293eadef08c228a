/**
 * How does an exact number read in a report? Written anew for the tests, in whole numbers only, so that
 * what the library formats is held to something else.
 * @module
 */
import type { Ratio } from "./superstore.js";

export type Tag = "en" | "zh-CN";

/** A decimal text as an exact number. */
export function ratioOf(text: string): Ratio {
  const [, sign, whole = "", decimals = ""] = /^(-?)(\d+)\.?(\d*)$/.exec(text) ?? [];
  const n = BigInt(whole + decimals);
  return { n: sign === "-" ? -n : n, d: 10n ** BigInt(decimals.length) };
}

export function minus(a: Ratio, b: Ratio): Ratio {
  return { n: a.n * b.d - b.n * a.d, d: a.d * b.d };
}

export function over(a: Ratio, b: Ratio): Ratio {
  const n = a.n * b.d;
  const d = a.d * b.n;
  return d < 0n ? { n: -n, d: -d } : { n, d };
}

export function size({ n, d }: Ratio): Ratio {
  return { n: n < 0n ? -n : n, d };
}

/** Rounded to so many decimals, ties away from zero: `"-0.0468"`. */
export function rounded({ n, d }: Ratio, places: number): string {
  const scaled = (n < 0n ? -n : n) * 10n ** BigInt(places);
  const steps = (2n * scaled + d) / (2n * d);
  const digits = String(steps).padStart(places + 1, "0");
  const cut = digits.length - places;
  const text = places === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return n < 0n && steps !== 0n ? `-${text}` : text;
}

/** An amount in the unit of a KPI, or `"points"`; with `plus`, signed also above zero. */
export function reads(value: Ratio, unit: string, tag: Tag, plus = false): string {
  const sign = rounded(value, 12).startsWith("-") ? "-" : plus && value.n > 0n ? "+" : "";
  const plain = size(value);
  const hundredfold = { n: plain.n * 100n, d: plain.d };
  const chinese = tag === "zh-CN";
  switch (unit) {
    case "%":
      return `${sign}${grouped(rounded(hundredfold, 2))}%`;
    case "points":
      return `${sign}${grouped(rounded(hundredfold, 2))}${chinese ? " 个百分点" : " points"}`;
    case "d":
      return `${sign}${grouped(rounded(plain, 2))}${chinese ? " 天" : " days"}`;
    case "USD": {
      if (!chinese) return `${sign}$${grouped(rounded(plain, 2))}`;
      const tenThousands = plain.n >= 10_000n * plain.d;
      const shown = tenThousands ? { n: plain.n, d: plain.d * 10_000n } : plain;
      return `${sign}${grouped(rounded(shown, 2))}${tenThousands ? "万" : ""}美元`;
    }
    default:
      return `${sign}${grouped(rounded(plain, 0))}`;
  }
}

/** Thousands apart: `"280,054.07"`. */
export function grouped(text: string): string {
  const [whole = "", decimals] = text.split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (decimals === undefined ? "" : `.${decimals}`);
}
