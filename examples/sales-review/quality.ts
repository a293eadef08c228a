/**
 * What must a reader know of the order lines? The day of the last order, and lines that stand twice.
 * @module
 */

/** A line as it stands in the file. */
export type OrderLine = Readonly<Record<string, string>>;

/** A line that repeats an earlier one in everything but its number. */
export interface Duplicate {
  readonly rowId: string;
  readonly repeats: string;
}

/** The lines that stand twice: to be reported; whether to drop them is not ours to decide. */
export function duplicatesOf(lines: readonly OrderLine[]): readonly Duplicate[] {
  const firsts = new Map<string, string>();
  const duplicates: Duplicate[] = [];
  for (const { "Row ID": rowId = "", ...content } of lines) {
    const key = JSON.stringify(content);
    const repeats = firsts.get(key);
    if (repeats === undefined) firsts.set(key, rowId);
    else duplicates.push({ rowId, repeats });
  }
  return duplicates;
}

/** The day of the last order. It does not say up to when the data are complete: that is known elsewhere. */
export function lastDayOf(lines: readonly OrderLine[]): string {
  return lines.reduce((last, line) => (last < (line["Order Date"] ?? "") ? (line["Order Date"] ?? "") : last), "");
}
