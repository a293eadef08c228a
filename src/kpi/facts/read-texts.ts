/**
 * Text and boolean columns: members coded in the order in which they are met.
 *
 * Members match exactly, case and all: nothing is trimmed or folded; the
 * empty text is a member, null and undefined are none. A column that mixes texts with numbers is
 * refused value by value, since 1 and "1" would silently become one member.
 * @module
 */
import type { BadValues } from "./bad-values.js";
import type { TextColumn } from "./facts.js";

/** What may be a member. */
type MemberValue = string | number | bigint | boolean;

function mayBeMember(value: unknown): value is MemberValue {
  return (
    typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean"
  );
}

export interface TextReader {
  read(values: ArrayLike<unknown>, count: number, row: number): void;
  column(): TextColumn;
}

export function textReader(name: string, rows: number, bad: BadValues): TextReader {
  const codes = new Int32Array(rows).fill(-1);
  const members: string[] = [];
  const codeOf = new Map<unknown, number>();
  let type = "";

  function admit(row: number, value: unknown): void {
    if (value === null || value === undefined) return;
    const found = typeof value;
    if (!mayBeMember(value)) bad.add(row, name, value, "not-text");
    else if (found === "number" && !Number.isFinite(value)) bad.add(row, name, value, "not-finite");
    else if (type !== "" && type !== found) bad.add(row, name, value, "other-type");
    else {
      type = found;
      const code = members.length;
      // 0 and -0 are one Map key, and one text.
      members.push(String(value));
      codeOf.set(value, code);
      codes[row] = code;
    }
  }

  return {
    read(values, count, row) {
      for (let i = 0; i < count; i++) {
        const value = values[i];
        const code = codeOf.get(value);
        if (code !== undefined) codes[row + i] = code;
        else admit(row + i, value);
      }
    },
    column: () => ({ kind: "text", name, codes, members, boolean: false }),
  };
}

const FALSE_AND_TRUE: readonly string[] = ["false", "true"];

/** Truths: `true`, `false`, or the texts `"true"` and `"false"` in any case. */
export function booleanReader(name: string, rows: number, bad: BadValues): TextReader {
  const codes = new Int32Array(rows).fill(-1);
  return {
    read(values, count, row) {
      for (let i = 0; i < count; i++) {
        const value = values[i];
        if (value === null || value === undefined || value === "") continue;
        const text = typeof value === "boolean" || typeof value === "string" ? String(value).toLowerCase() : "";
        const code = FALSE_AND_TRUE.indexOf(text);
        if (code < 0) bad.add(row + i, name, value, "not-a-truth");
        else codes[row + i] = code;
      }
    },
    column: () => ({ kind: "text", name, codes, members: FALSE_AND_TRUE, boolean: true }),
  };
}
