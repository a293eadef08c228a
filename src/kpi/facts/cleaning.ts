/**
 * Cleaning that the caller asks for, column by column: each preset knows one habit of exported data,
 * changes nothing else, and counts what it changed.
 * @module
 */
import { dayOfNumber } from "../../calendar/internal.js";

/**
 * `trim`: spaces around a value. `fullWidth`: full-width digits, letters and signs (０ to ～) to plain ones.
 * `thousands`: "1,234.50" to 1234.50. `percent`: "12%" to 0.12. `accountingNegatives`: "(1,200)" to -1,200.
 * `excelDates`: serial day numbers of the 1900 date system (45000 is 2023-03-15). `emptyAsMissing`: "", "-",
 * "N/A", "NULL", "#N/A" to none.
 */
export type CleaningPreset =
  | "trim"
  | "fullWidth"
  | "thousands"
  | "percent"
  | "accountingNegatives"
  | "excelDates"
  | "emptyAsMissing";

type Cleaner = (value: unknown) => unknown;

const EMPTY = new Set(["", "-", "--", "n/a", "na", "null", "none", "#n/a"]);
/** 1900-01-01 is day 1, and the system counts a February 29 that 1900 did not have. */
const EXCEL_EPOCH = -25569;
const EXCEL_PHANTOM = 60;

const PRESETS: Readonly<Record<CleaningPreset, (text: string) => string | null>> = {
  trim: (text) => text.trim(),
  fullWidth: (text) =>
    text
      .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
      .replace(/\u3000/g, " "),
  emptyAsMissing: (text) => (EMPTY.has(text.trim().toLowerCase()) ? null : text),
  accountingNegatives: (text) => text.replace(/^\(([^()]+)\)$/, "-$1"),
  thousands: (text) => (/^[+-]?\d{1,3}(,\d{3})+(\.\d*)?%?$/.test(text) ? text.replace(/,/g, "") : text),
  percent: (text) => (/^[+-]?(\d+\.?\d*|\.\d+)%$/.test(text) ? `${text.slice(0, -1)}e-2` : text),
  excelDates: (text) => excelDate(text),
};

/** Later presets see what earlier ones left: "（1,200）" is full width, then negative, then grouped. */
const ORDER: readonly CleaningPreset[] = [
  "fullWidth",
  "trim",
  "emptyAsMissing",
  "accountingNegatives",
  "thousands",
  "percent",
  "excelDates",
];

function excelDate(text: string): string {
  if (!/^\d{1,7}$/.test(text)) return text;
  const serial = Number.parseInt(text, 10);
  if (serial < 1 || serial === EXCEL_PHANTOM || serial > 2958465) return text;
  return dayOfNumber(serial + EXCEL_EPOCH + (serial < EXCEL_PHANTOM ? 1 : 0));
}

/** A function that applies the presets, or null if there are none; `counted` is told of each change. */
export function cleanerFor(presets: readonly CleaningPreset[], counted: (preset: string) => void): Cleaner | null {
  const steps = ORDER.filter((preset) => presets.includes(preset));
  if (steps.length === 0) return null;
  return (value) => {
    const number = typeof value === "number" && steps.includes("excelDates");
    if (typeof value !== "string" && !number) return value;
    let text = String(value);
    for (const preset of steps) {
      const cleaned = PRESETS[preset](text);
      if (cleaned !== text) counted(preset);
      if (cleaned === null) return null;
      text = cleaned;
    }
    return number && text === String(value) ? value : text;
  };
}
