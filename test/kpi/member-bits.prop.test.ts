/**
 * Members as bits and members as lists say the same: what occurs, how many, and what merging gives.
 * @module
 */
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { distinctOf } from "../../src/kpi/aggregate/grouping.js";
import { collectBits, countBits, gatherBits, listOfBits } from "../../src/kpi/aggregate/member-bits.js";
import { asEntities, gatherPartial } from "../../src/kpi/aggregate/partial.js";

const MEMBERS = Array.from({ length: 70 }, (_, i) => `m${i}`);
const SLOTS = 6;

/** Rows as slot (6 for none) and member (-1 for none). */
const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: SLOTS }), fc.integer({ min: -1, max: 69 })), {
  maxLength: 200,
});

function sets({ starts, codes }: { readonly starts: Int32Array; readonly codes: Int32Array }): number[][] {
  return Array.from({ length: starts.length - 1 }, (_, s) =>
    [...codes.subarray(starts[s], starts[s + 1])].sort((a, b) => a - b),
  );
}

describe("members as bits", () => {
  test.prop([rows])("are those of the lists, and as many", (drawn) => {
    const slot = Int32Array.from(drawn, ([s]) => s);
    const code = Int32Array.from(drawn, ([, c]) => c);
    const bits = collectBits(slot, SLOTS, code, MEMBERS);
    const lists = sets(distinctOf(slot, SLOTS, code, MEMBERS.length));
    expect(sets(listOfBits(bits))).toEqual(lists);
    expect([...countBits(bits)]).toEqual(lists.map((list) => list.length));
  });

  test.prop([
    rows,
    fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 3 })), { maxLength: 12 }),
  ])("merge like lists", (drawn, moves) => {
    const bits = collectBits(
      Int32Array.from(drawn, ([s]) => s),
      SLOTS,
      Int32Array.from(drawn, ([, c]) => c),
      MEMBERS,
    );
    const from = Int32Array.from(moves, ([a]) => a);
    const to = Int32Array.from(moves, ([, b]) => b);
    const listed = gatherPartial(asEntities(bits), from, to, 4);
    if (listed.kind !== "entities") throw new Error("expected a list");
    expect(sets(listOfBits(gatherBits(bits, from, to, 4)))).toEqual(sets(listed));
  });

  test.prop([rows, rows])("count what two of them share", (one, other) => {
    const of = (drawn: readonly (readonly [number, number])[]): ReturnType<typeof collectBits> =>
      collectBits(
        Int32Array.from(drawn, ([s]) => s),
        SLOTS,
        Int32Array.from(drawn, ([, c]) => c),
        MEMBERS,
      );
    const [a, b] = [of(one), of(other)];
    const [left, right] = [sets(listOfBits(a)), sets(listOfBits(b))];
    expect([...countBits(a, b)]).toEqual(left.map((list, s) => list.filter((code) => right[s]?.includes(code)).length));
  });
});
