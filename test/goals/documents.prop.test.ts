import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { compileGoals } from "../../src/goals/compile/compile-goals.js";

const piece = fc.constantFrom(
  ..."- |1. |（一）|KR1: |# |\n|。|；|. |, |，|(|Raise NPS from 30 to 40|by June|提高营收到100万元|Q3 2026|上线后|something else|:".split(
    "|",
  ),
);
const document = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
);

describe("compiling a document", () => {
  test.prop([document])("loses nothing: every letter and digit lies in one goal or skipped part", (text) => {
    const { goals, skipped } = compileGoals(text, { asOf: "2026-01-15" });
    const spans = [...goals.map(({ span }) => span), ...skipped].sort((a, b) => a.start - b.start);
    let at = 0;
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(text.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u);
      at = end;
    }
    expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
  });

  test.prop([fc.array(fc.constantFrom("raise NPS from 30 to 40", "把退货率从5%降到3%", "be good"), { maxLength: 8 })])(
    "compiles each item as it does alone",
    (items) => {
      const { goals } = compileGoals(items.map((item) => `- ${item}\n`).join(""), { asOf: "2026-01-15" });
      expect(goals.map(({ text }) => text)).toEqual(items);
    },
  );
});
