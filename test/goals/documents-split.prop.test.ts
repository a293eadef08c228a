import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { plainText } from "../../src/goals/compile/source-text.js";
import { splitDocument } from "../../src/goals/compile/split-document.js";

const piece = fc.constantFrom(
  ..."- |* |1. |(1)|一、|①|KR1: |# |\n|\r\n|。|；|. |, |，|(|)|**|> |[ ] |Raise NPS to 50|by June|3.5%|提高营收|2026年|vs. |e.g. |\t|🎯|\ud800|===|---|:".split(
    "|",
  ),
);
const document = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
);

describe("splitting a document", () => {
  test.prop([document])("keeps every letter and digit in exactly one part, in order", (text) => {
    const parts = splitDocument(text, plainText(text));
    let at = 0;
    for (const { start, end } of parts) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(end).toBeGreaterThan(start);
      expect(text.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u);
      at = end;
    }
    expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
  });
});
