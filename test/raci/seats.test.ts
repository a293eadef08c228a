import { fc, test } from "@fast-check/vitest";
import { type Finding, render } from "opslogic/core";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { checkDeputies, deputyRules, emptySeats, type RaciMatrix, seatsOn } from "opslogic/raci";
import { safeParseRaciMatrix } from "opslogic/raci/schema";
import { describe, expect, it } from "vitest";
import type { RuleDoc } from "../../src/core/rule-doc.js";
import * as deputyDocs from "../../src/raci/rules/deputies.doc.js";
import { codeOf, deepFreeze } from "../kpi/vectors.js";

const base = {
  tasks: [{ id: "refund" }],
  roles: [{ id: "lead" }, { id: "agent" }, { id: "guest" }],
  assignments: [
    { task: "refund", role: "lead", letters: "A" },
    { task: "refund", role: "agent", letters: "R" },
    { task: "refund", role: "guest", letters: "I" },
  ],
};

describe("who fills a seat", () => {
  it("is one person, however many lines the list has for him", () => {
    const matrix = deepFreeze({
      ...base,
      people: [
        { id: "li", roles: ["lead", "lead"] },
        { id: "li", roles: ["agent"], absences: [{ start: "2026-07-01", end: "2026-07-01" }] },
      ],
    });
    expect(seatsOn(matrix, "2026-07-01").map(({ role, absent, empty }) => [role, absent, empty])).toEqual([
      ["lead", ["li"], true],
      ["agent", ["li"], true],
      ["guest", [], true],
    ]);
    expect(seatsOn(matrix, "2026-07-02").map(({ present }) => present)).toEqual([["li"], ["li"], []]);
  });

  it("may be a deputy from outside, for good, on his first and his last day", () => {
    const deputies = [
      { role: "lead", deputy: "zhao", start: "2026-07-01" },
      { role: "agent", deputy: "wang", start: "2026-07-01", end: "2026-07-02" },
      { role: "agent", deputy: "wang", start: "2026-07-02", end: "2026-07-03" },
    ];
    const names = (day: string): unknown => seatsOn({ ...base, deputies }, day).map((seat) => seat.deputies.join());
    expect(["2026-06-30", "2026-07-01", "2026-07-02", "2026-07-03", "2026-07-04"].map(names)).toEqual([
      ["", "", ""],
      ["zhao", "wang", ""],
      ["zhao", "wang", ""],
      ["zhao", "wang", ""],
      ["zhao", "", ""],
    ]);
    expect(names("9999-12-31")).toEqual(["zhao", "", ""]);
  });

  it.each([
    ["calendar/not-a-day", () => seatsOn(base, "2026-02-30")],
    [
      "calendar/not-a-day",
      () => seatsOn({ ...base, deputies: [{ role: "lead", deputy: "x", start: "soon" }] }, "2026-02-28"),
    ],
    ["calendar/not-a-day", () => emptySeats(base, { start: "2026-02-30", end: "2026-03-01" })],
    ["raci/wrong-days", () => emptySeats(base, { start: "2026-03-02", end: "2026-03-01" })],
    ["raci/unknown-variant", () => emptySeats({ ...base, variant: "X" }, { start: "2026-03-01", end: "2026-03-01" })],
  ])("is refused: %s", (code, call) => {
    expect(codeOf(call)).toBe(code);
  });
});

const dayOf = (number: number): string => `2026-07-${String(number).padStart(2, "0")}`;
const stretch = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: -2, max: 6 })).map(([first, length]) => ({
  start: dayOf(first),
  end: dayOf(Math.max(1, first + length)),
}));
const person = fc.constantFrom("__proto__", "li", "wang");
const role = fc.constantFrom("lead", "agent", "guest", "nobody");
const few = <T>(entry: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(entry, { maxLength: 4, size: "max" });
const staffed = fc.record({
  people: few(fc.record({ id: person, roles: few(role), absences: few(stretch) })),
  deputies: few(
    fc.tuple(role, person, stretch, fc.boolean()).map(([r, deputy, { start, end }, open]) => ({
      ...{ role: r, deputy, start },
      ...(open ? {} : { end }),
    })),
  ),
});

describe("empty seats", () => {
  test.prop([staffed, fc.integer({ min: 1, max: 20 }), fc.nat(8)], { numRuns: 500 })(
    "are those that are empty day by day",
    (staff, first, length) => {
      const matrix: RaciMatrix = deepFreeze({ ...base, ...staff });
      const days = Array.from({ length: length + 1 }, (_, i) => dayOf(first + i));
      const found = emptySeats(matrix, { start: dayOf(first), end: dayOf(first + length) });
      const daysOf = (id: string): string[] =>
        days.filter((day) =>
          found.some((seat) => seat.role === id && seat.ranges.some((each) => each.start <= day && day <= each.end)),
        );
      for (const id of ["lead", "agent"]) {
        const empty = days.filter((day) => seatsOn(matrix, day).find((seat) => seat.role === id)?.empty);
        expect(daysOf(id)).toEqual(empty);
      }
      expect(found.every(({ role: id, ranges }) => id !== "guest" && ranges.length > 0)).toBe(true);
      // Apart: a day with somebody lies between two ranges.
      for (const { ranges } of found) {
        ranges.slice(1).forEach((each, at) => {
          expect(days.indexOf(each.start) - days.indexOf(ranges[at]?.end ?? "")).toBeGreaterThan(1);
        });
      }
    },
  );

  it("tell what the role carries, and are all of the period without people", () => {
    const all = { start: "0001-01-01", end: "9999-12-31" };
    expect(emptySeats(base, all)).toEqual([
      { role: "lead", decides: 1, does: 0, ranges: [all] },
      { role: "agent", decides: 0, does: 1, ranges: [all] },
    ]);
  });

  it("are found in the time of what is written down", () => {
    const absences = Array.from({ length: 100_000 }, (_, i) => ({
      start: dayOf(1 + (i % 9)),
      end: dayOf(2 + (i % 9)),
    }));
    const deputies = absences.map(({ start, end }) => ({ role: "lead", deputy: "li", start, end }));
    const people = [
      { id: "li", roles: ["lead"], absences },
      ...absences.map((_, i) => ({ id: `p${i}`, roles: ["agent"] })),
    ];
    const began = performance.now();
    const matrix = { ...base, people, deputies };
    expect(emptySeats(matrix, { start: dayOf(1), end: dayOf(30) })[0]?.ranges).toEqual([
      { start: dayOf(1), end: dayOf(10) },
    ]);
    expect(checkDeputies(matrix)).toHaveLength(200_000);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

const entries = (Object.values(deputyDocs) as RuleDoc[]).map((doc) => [doc.code, doc] as const);

describe("the check of deputies", () => {
  const found = (text: string): readonly Finding[] => checkDeputies(JSON.parse(text) as RaciMatrix);

  it("is documented, rule by rule", () => {
    expect(entries.map(([code]) => code).sort()).toEqual(deputyRules.map(({ code }) => code).sort());
  });

  it.each(entries)("%s fires on its wrong example, is silent on its right one, and says so", (code, doc) => {
    const [finding, ...others] = found(doc.wrong);
    expect([finding?.code, others]).toEqual([code, []]);
    expect(found(doc.right)).toEqual([]);
    for (const text of [doc.wrong, doc.right]) expect(safeParseRaciMatrix(JSON.parse(text)).ok).toBe(true);
    const [english, chinese] = [render(finding as Finding, en), render(finding as Finding, zhCN)];
    expect([english, chinese].join()).not.toMatch(/undefined|null|\(\)|（）|被|您/);
    for (const id of Object.values(finding?.place.ids ?? {}))
      for (const text of [english, chinese]) expect(text).toContain(id);
  });

  it("tells each line with its place, also days that do not exist", () => {
    const matrix = {
      ...base,
      people: [{ id: "li", roles: ["lead"], absences: [{ start: "2026-02-30", end: "2026-03-01" }] }],
      deputies: [
        { role: "__proto__", deputy: "__proto__", start: "x" },
        { role: "lead", deputy: "li", start: "2026-02-01", end: "2026-03-31" },
      ],
    };
    expect(checkDeputies(deepFreeze(matrix)).map(({ code, place }) => [code, place.path])).toEqual([
      ["raci/deputy-unknown-person", ["deputies", 0]],
      ["raci/deputy-unknown-role", ["deputies", 0]],
      ["raci/deputy-wrong-days", ["deputies", 0]],
      ["raci/deputy-holds-role", ["deputies", 1]],
      ["raci/absence-wrong-days", ["people", 0, "absences", 0]],
    ]);
  });

  it("asks for no people where none are given, and takes grades", () => {
    const deputies = [{ role: "lead", deputy: "li", start: "2026-07-01" }];
    expect(checkDeputies({ ...base, deputies })).toEqual([]);
    const rules = { "raci/deputy-unknown-person": "off" } as const;
    expect(checkDeputies({ ...base, deputies, people: [] }, { rules })).toEqual([]);
  });
});
