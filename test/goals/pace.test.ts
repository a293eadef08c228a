/**
 * Is a goal on pace? The handbook's numbers, the precedence of statuses, and what is refused.
 */
import { elapsedShare, inclusiveRange } from "opslogic/calendar";
import { type Figure, render, round } from "opslogic/core";
import {
  type Goal,
  type GoalForecastOptions,
  type GoalPace,
  type GoalPaceOptions,
  goalForecast,
  goalPace,
} from "opslogic/goals";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { describe, expect, it, test } from "vitest";
import { codeOf, deepFreeze } from "../kpi/vectors.js";
import { type GoalCase, goalVectors, textOf } from "./progress-vectors.js";

type PaceFigure =
  | "elapsedShare"
  | "expected"
  | "gap"
  | "pace"
  | "projected"
  | "projectedValue"
  | "ratePerDay"
  | "requiredPerDay"
  | "requiredRatio";
type Named = Readonly<Record<string, string>>;

interface PaceCase extends GoalCase<GoalPaceOptions, Named> {
  readonly published?: Named;
}

interface ForecastCase extends GoalCase<GoalForecastOptions, Named> {
  readonly published?: Named;
}

/** A figure as a source prints it, to its places. */
function printed(figure: Figure, published: string): string {
  const places = published.length - published.indexOf(".") - 1;
  return String(round(figure.value ?? 0, { places, mode: "halfUp" }));
}

describe("goalPace gives the numbers of the handbook and of Python", () => {
  test.each(goalVectors<PaceCase>("pace"))("$id", ({ input, expected, published }) => {
    const pace = goalPace(input.goal, input.options);
    const given = Object.keys(expected).map((key) => [
      key,
      key === "status" ? pace.status : textOf(pace[key as PaceFigure]),
    ]);
    expect(Object.fromEntries(given)).toEqual(expected);
    for (const [key, text] of Object.entries(published ?? {}))
      expect(printed(pace[key as PaceFigure], text)).toBe(text);
  });
});

describe("goalForecast gives the numbers of the handbook and of Python", () => {
  test.each(goalVectors<ForecastCase>("forecast"))("$id", ({ input, expected, published }) => {
    const forecast = goalForecast(input.goal, input.options);
    expect({ slopePerDay: textOf(forecast.slopePerDay), value: textOf(forecast.value) }).toEqual(expected);
    if (published?.["value"] !== undefined)
      expect(printed(forecast.value, published["value"])).toBe(published["value"]);
    const perWeek = published?.["perWeek"];
    if (perWeek !== undefined)
      expect((Number(textOf(forecast.slopePerDay)) * 7).toFixed(perWeek.length - 2)).toBe(perWeek);
  });
});

const quarter = { startDate: "2026-01-01", dueDate: "2026-03-31" } as const;
const half = "2026-02-14";

function paceOf(goal: Partial<Goal>, options: Partial<GoalPaceOptions> = {}): GoalPace {
  return goalPace(
    deepFreeze({ id: "g", kind: "numeric", start: 0, target: 100, ...quarter, ...goal }),
    deepFreeze({ asOf: half, ...options }),
  );
}

function read(value: number, date: string = half): Pick<Goal, "checkIns"> {
  return { checkIns: [{ date, value }] };
}

describe("time", () => {
  it("is counted as the calendar counts it", () => {
    const range = inclusiveRange({ start: quarter.startDate, end: quarter.dueDate });
    for (const asOf of ["2025-12-31", "2026-01-01", "2026-01-30", half, "2026-03-30", "2026-03-31", "2027-01-01"]) {
      expect(paceOf({}, { asOf }).elapsedShare).toEqual(elapsedShare(range, asOf));
    }
    expect(paceOf({}).days).toEqual({ total: 90, elapsed: 45, left: 45 });
  });

  it("is unknown without a first or last day", () => {
    for (const field of ["startDate", "dueDate"] as const) {
      const pace = paceOf({ [field]: undefined, ...read(50) });
      expect([pace.elapsedShare.reason, pace.expected.reason, pace.gap.reason, pace.ratePerDay.reason]).toEqual(
        Array<string>(4).fill("no-period"),
      );
      expect(pace).toMatchObject({ days: null, status: "pending", reason: "no-period" });
      expect(paceOf({ [field]: undefined, ...read(100) }).status).toBe("achieved");
    }
  });

  it("does not run backwards", () => {
    expect(codeOf(() => paceOf({ dueDate: "2025-12-31" }))).toBe("goals/due-before-start");
  });
});

describe("what is expected", () => {
  it("is a step for what is there or not, and a line otherwise", () => {
    expect(paceOf({ kind: "binary" }).curve).toBe("step");
    expect(paceOf({ kind: "baseline" }).curve).toBe("step");
    expect(paceOf({ start: undefined, comparator: ">=", ...read(3) }).curve).toBe("step");
    expect(paceOf({}).curve).toBe("linear");
    expect(paceOf({ kind: "binary" }, { curve: "linear" })).toMatchObject({
      curve: "linear",
      expected: { value: expect.anything() as unknown },
    });
    expect(
      paceOf(
        {},
        {
          curve: [
            [0, 0],
            [1, "0.7"],
          ],
        },
      ),
    ).toMatchObject({ curve: "points" });
  });

  it("is given in the unit of the goal too", () => {
    expect(textOf(paceOf({ start: 80, target: 60 }).expectedValue)).toBe("70");
    expect(paceOf({ kind: "binary" }).expectedValue.reason).toBe("not-gradual");
  });

  it("are the milestones due by now, where they have dates", () => {
    const milestones = [
      { id: "a", weight: 1, dueDate: "2026-01-31" },
      { id: "b", weight: 2, dueDate: "2026-02-14" },
      { id: "c", weight: 5 },
    ];
    const goal: Partial<Goal> = {
      kind: "milestones",
      milestones,
      checkIns: [{ date: "2026-02-01", milestones: { a: 1 } }],
    };
    const pace = paceOf(goal);
    expect([pace.curve, textOf(pace.expected), textOf(pace.gap), pace.status]).toEqual([
      "milestones",
      "0.375",
      "0.25",
      "at-risk",
    ]);
    expect(textOf(paceOf(goal, { asOf: "2026-02-13" }).expected)).toBe("0.125");
    expect(textOf(paceOf(goal, { asOf: "2026-03-31" }).expected)).toBe("1");
    expect(paceOf(goal, { curve: "linear" })).toMatchObject({ curve: "linear", status: "off-track" });
    expect(paceOf({ ...goal, milestones: [{ id: "a" }] }).curve).toBe("linear");
  });

  it("lies on the way to the middle level, of thresholds", () => {
    const goal: Partial<Goal> = {
      kind: "thresholds",
      start: 10,
      target: undefined,
      thresholds: { commit: 15, target: 20, stretch: 50 },
    };
    const pace = paceOf({ ...goal, ...read(15) });
    expect([textOf(pace.expectedValue), textOf(pace.expected), textOf(pace.gap)]).toEqual(["15", "0.3", "0"]);
    expect([textOf(pace.projectedValue), textOf(pace.projected)]).toEqual(["20", "0.7"]);
    expect(paceOf({ ...goal, ...read(20) })).toMatchObject({ status: "achieved", progress: { met: true } });
  });

  it.each([
    ["no line", "steep"],
    ["no points", []],
    ["one point", [[0, 0]]],
    [
      "a late beginning",
      [
        ["0.1", 0],
        [1, 1],
      ],
    ],
    [
      "an early end",
      [
        [0, 0],
        ["0.9", 1],
      ],
    ],
    [
      "time that stands still",
      [
        [0, 0],
        ["0.5", 0],
        ["0.5", 1],
        [1, 1],
      ],
    ],
    [
      "a way back",
      [
        [0, 0],
        ["0.5", "0.6"],
        [1, "0.5"],
      ],
    ],
    [
      "more than all",
      [
        [0, 0],
        [1, "1.1"],
      ],
    ],
    [
      "less than nothing",
      [
        [0, "-0.1"],
        [1, 1],
      ],
    ],
    ["no pair", [[0, 0], [1]]],
  ])("is not %s", (_, curve) => {
    expect(codeOf(() => paceOf({}, { curve: curve as never }))).toBe("goals/wrong-curve");
  });
});

describe("rates and projections", () => {
  it("have reasons where there are none", () => {
    const first = paceOf(read(0, "2025-12-31"), { asOf: "2025-12-31" });
    expect([first.pace.reason, first.projected.reason, first.ratePerDay.reason]).toEqual([
      "nothing-expected",
      "not-started",
      "not-started",
    ]);
    expect(textOf(first.requiredPerDay)).toBe("1.111111111111111111111111111111111");
    expect(paceOf(read(0)).requiredRatio.reason).toBe("no-movement");
    expect(paceOf(read(-5)).requiredRatio.reason).toBe("wrong-way");
    expect(paceOf(read(50, "2026-03-31"), { asOf: "2026-03-31" }).requiredPerDay.reason).toBe("no-time-left");
    expect([100, 120].map((value) => textOf(paceOf(read(value)).requiredPerDay))).toEqual(["0", "0"]);
    expect(paceOf({}).projected.reason).toBe("no-reading");
    expect(paceOf({ start: undefined, ...read(3) }).projected.reason).toBe("no-start");
    for (const goal of [
      { kind: "binary", checkIns: [{ date: half, done: false }] },
      { direction: "maintain", ...read(100) },
    ] as const) {
      const pace = paceOf(goal);
      expect([pace.projected, pace.ratePerDay, pace.requiredRatio].map(({ reason }) => reason)).toEqual(
        Array<string>(3).fill("not-gradual"),
      );
    }
  });

  it("fall where the goal falls", () => {
    const pace = paceOf({ start: 90, target: 0, ...read(60) });
    expect([pace.ratePerDay, pace.requiredPerDay, pace.requiredRatio, pace.projectedValue].map(textOf)).toEqual([
      "-0.6666666666666666666666666666666667",
      "-1.333333333333333333333333333333333",
      "2",
      "30",
    ]);
  });

  it("of milestones are shares of the whole", () => {
    const milestones = [{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }];
    const pace = paceOf({ kind: "milestones", milestones, checkIns: [{ date: half, milestones: { a: 1 } }] });
    expect([pace.projected, pace.projectedValue].map(textOf)).toEqual(["0.5", "0.5"]);
    expect(textOf(pace.requiredRatio)).toBe("3");
  });
});

describe("the status", () => {
  it.each([
    ["nothing read, not long after the start", {}, {}, "pending", "unknown", "no-reading"],
    [
      "nothing read after a whole rhythm",
      { checkInEvery: "monthly" },
      { asOf: "2026-02-01" },
      "pending",
      "unknown",
      "no-reading",
    ],
    [
      "nothing read a day later",
      { checkInEvery: "monthly" },
      { asOf: "2026-02-02" },
      "outdated",
      "reading-age",
      "no-reading",
    ],
    ["nothing read for longer than a rhythm", { checkInEvery: "monthly" }, {}, "outdated", "reading-age", "no-reading"],
    ["nothing read within the rhythm", { checkInEvery: "quarterly" }, {}, "pending", "unknown", "no-reading"],
    ["nothing ever read, and over", {}, { asOf: "2026-04-01" }, "outdated", "reading-age", "no-reading"],
    ["an old reading", read(45, "2026-01-10"), { staleAfterDays: 34 }, "outdated", "reading-age", "stale"],
    ["an old reading that met it", read(100, "2026-01-10"), { staleAfterDays: 34 }, "outdated", "reading-age", "stale"],
    ["a reading just recent enough", read(45, "2026-01-10"), { staleAfterDays: 35 }, "on-track", "gap", null],
    ["not begun", read(0, "2025-12-01"), { asOf: "2025-12-31" }, "pending", "unknown", "not-started"],
    ["met before it began", read(100, "2025-12-01"), { asOf: "2025-12-31" }, "achieved", "met", null],
    ["ahead", read(70), {}, "on-track", "gap", null],
    ["moved away, early on", read(-30, "2026-01-02"), { asOf: "2026-01-02" }, "off-track", "gap", null],
    ["on the last day, not there", read(99, "2026-03-31"), { asOf: "2026-03-31" }, "on-track", "gap", null],
    ["the day after, not there", read(99, "2026-03-31"), { asOf: "2026-04-01" }, "missed", "due-date", null],
    ["reached late", read(100, "2026-04-15"), { asOf: "2026-04-20" }, "achieved", "met", null],
    ["no target", { target: undefined, ...read(5) }, {}, "pending", "unknown", "no-target"],
    [
      "no target, and over",
      { target: undefined, ...read(5) },
      { asOf: "2026-05-01" },
      "pending",
      "unknown",
      "no-target",
    ],
    ["no start", { start: undefined, direction: "increase", ...read(99) }, {}, "pending", "unknown", "no-start"],
    [
      "no start, and over",
      { start: undefined, direction: "increase", ...read(99) },
      { asOf: "2026-05-01" },
      "missed",
      "due-date",
      null,
    ],
    ["on an excluded bound", { comparator: ">", ...read(100) }, {}, "on-track", "gap", null],
  ] as const)("%s", (_, goal, options, status, basis, reason) => {
    expect(paceOf(goal, options)).toMatchObject({ status, evaluated: status, basis, reason });
  });

  it.each([
    ["inside", 95, half, "on-track", "inside"],
    ["outside within the tolerance", 85, half, "at-risk", "inside"],
    ["outside by all of the tolerance", 80, half, "off-track", "inside"],
    ["far outside", 75, half, "off-track", "inside"],
    ["inside on the last day", 95, "2026-03-31", "on-track", "inside"],
    ["inside at the end", 95, "2026-04-01", "achieved", "due-date"],
    ["outside at the end", 85, "2026-04-01", "missed", "due-date"],
  ] as const)("of what is to stay: %s", (_, value, asOf, status, basis) => {
    const kept: Partial<Goal> = { direction: "maintain", comparator: ">=", target: 90, tolerance: 10, ...read(value) };
    expect(paceOf(kept, { asOf })).toMatchObject({ status, basis, curve: "held", expected: { reason: null } });
  });

  it("of a closed goal is its outcome, from that day on", () => {
    const closed: Partial<Goal> = { ...read(50), outcome: { date: "2026-02-20", result: "abandoned" } };
    expect(paceOf(closed, { asOf: "2026-02-19" })).toMatchObject({ status: "on-track", basis: "gap" });
    expect(paceOf(closed, { asOf: "2026-02-20" })).toMatchObject({
      status: "abandoned",
      evaluated: "on-track",
      basis: "outcome",
      reason: null,
    });
  });

  it("is judged by the definition then in force", () => {
    const revised: Partial<Goal> = {
      ...read(30),
      revisions: [{ date: half, reason: "Fewer people", set: { target: 60 } }],
    };
    expect(textOf(paceOf(revised, { asOf: "2026-02-13" }).progress.raw)).toBeNull();
    expect(paceOf({ ...revised, ...read(30, "2026-02-13") }, { asOf: "2026-02-13" }).status).toBe("at-risk");
    expect(paceOf(revised)).toMatchObject({ status: "on-track" });
  });
});

describe("the rule", () => {
  it("is named in the answer", () => {
    expect(paceOf({}).rule).toEqual({
      name: "default",
      basis: "gap",
      onTrack: "0.1",
      atRisk: "0.25",
      achievedFrom: null,
    });
    expect(paceOf({}, { bands: "planview" }).rule).toEqual({
      name: "planview",
      basis: "gap",
      onTrack: "0.1",
      atRisk: "0.1",
      achievedFrom: "0.9",
    });
    const own = paceOf(read(44), { bands: { onTrack: "0.05", atRisk: 0.06 } });
    expect([own.rule.name, own.status]).toEqual(["custom", "at-risk"]);
  });

  it("compares exactly, on and just beside an edge", () => {
    const third = { onTrack: "0.3333333333333333333333333333333333", atRisk: "0.5" };
    // The gap is one third, which is larger than any number of threes.
    expect(paceOf({ target: 6, ...read(1) }, { bands: third }).status).toBe("at-risk");
    expect(
      paceOf({ target: 6, ...read(1) }, { bands: { ...third, onTrack: "0.3333333333333333333333333333333334" } })
        .status,
    ).toBe("on-track");
  });

  it.each([
    ["nobody's preset", "strict"],
    ["a name of every object", "constructor"],
    ["bands below zero", { onTrack: "-0.1", atRisk: 1 }],
    ["bands in the wrong order", { onTrack: "0.3", atRisk: "0.2" }],
    ["an achievement of nothing", { onTrack: "0.1", atRisk: "0.2", achievedFrom: 0 }],
    ["an achievement of more than all", { onTrack: "0.1", atRisk: "0.2", achievedFrom: "1.1" }],
  ])("is not %s", (_, bands) => {
    expect(codeOf(() => paceOf({}, { bands: bands as never }))).toBe("goals/wrong-bands");
  });
});

describe("what is claimed", () => {
  const claims = (status: "on-track" | "at-risk" | "off-track", value: number): GoalPace =>
    paceOf({
      checkIns: [
        { date: "2026-01-05", status: "off-track" },
        { date: half, value },
        { date: "2026-02-10", status },
      ],
    });

  it.each([
    ["on-track", 45, null],
    ["on-track", 30, "warning"],
    ["on-track", 10, "warning"],
    ["at-risk", 10, "warning"],
    ["at-risk", 30, null],
    ["at-risk", 45, "info"],
    ["off-track", 45, "info"],
    ["off-track", 10, null],
    ["on-track", 100, null],
    ["off-track", 100, "info"],
  ] as const)("%s at %d is a finding: %s", (status, value, severity) => {
    const { findings, claimed } = claims(status, value);
    expect(claimed).toEqual({ date: "2026-02-10", status, checkIn: 2 });
    expect(findings.map((finding) => finding.severity)).toEqual(severity === null ? [] : [severity]);
    for (const finding of findings) {
      expect(finding).toMatchObject({
        code: "goals/status-disagrees",
        place: { path: ["checkIns", 2, "status"], ids: { goal: "g" } },
      });
      for (const locale of [en, zhCN]) expect(render(finding, locale)).not.toMatch(/undefined|-track|at-risk/);
    }
  });

  it("says nothing where the numbers say nothing, or nothing is claimed yet", () => {
    expect(paceOf({ checkIns: [{ date: half, status: "on-track" }] }).findings).toEqual([]);
    expect(paceOf(read(10))).toMatchObject({ claimed: null, findings: [] });
    expect(
      paceOf({
        checkIns: [
          { date: "2026-02-15", status: "off-track" },
          { date: half, value: 45 },
        ],
      }).claimed,
    ).toBeNull();
  });

  it.each([
    ["achieved", 99, 1],
    ["achieved", 100, 0],
    ["missed", 100, 1],
    ["missed", 99, 0],
    ["partly-achieved", 99, 0],
    ["abandoned", 100, 0],
  ] as const)("by an outcome of %s at %d disagrees %d times", (result, value, count) => {
    const { findings } = paceOf({ ...read(value), outcome: { date: half, result } });
    expect(findings.map(({ code }) => code)).toEqual(Array<string>(count).fill("goals/outcome-disagrees"));
    for (const finding of findings)
      for (const locale of [en, zhCN]) expect(render(finding, locale)).not.toMatch(/undefined|goals\//);
  });

  it("by an outcome is not judged by the last reading of what is to stay", () => {
    const kept: Partial<Goal> = { direction: "maintain", comparator: ">=", target: 90, ...read(80) };
    expect(paceOf({ ...kept, outcome: { date: half, result: "achieved" } }).findings).toEqual([]);
  });
});

describe("a forecast", () => {
  const goal: Goal = {
    ...{ id: "g", kind: "numeric", start: 100, target: 130, dueDate: "2026-04-01" },
    checkIns: [
      { date: "2026-01-01", value: 100 },
      { date: "2026-01-11", value: 110 },
      { date: "2026-01-21", value: 999 },
      { date: "2026-01-21", value: 120 },
    ],
  };
  const asked = { asOf: "2026-01-25", method: "least-squares" } as const;
  const falling = [
    { date: "2026-01-01", value: 120 },
    { date: "2026-01-11", value: 110 },
    { date: "2026-01-21", value: 100 },
  ];

  it("takes the last reading of a day, and says when the target is reached", () => {
    const forecast = goalForecast(deepFreeze(goal), asked);
    expect([textOf(forecast.slopePerDay), textOf(forecast.value), textOf(forecast.progress)]).toEqual([
      "1",
      "190",
      "3",
    ]);
    expect(forecast).toMatchObject({ at: "2026-04-01", points: 3, reachedOn: "2026-01-31" });
  });

  it.each([
    ["at the target already", { target: 120 }, null],
    ["falling, on the day of asking", { start: 200, target: 96, checkIns: falling }, null],
    ["falling, a day later", { start: 200, target: 95, checkIns: falling }, "2026-01-26"],
    ["never, as it does not move", { checkIns: goal.checkIns?.map((each) => ({ ...each, value: 100 })) }, null],
    ["never, as it moves away", { target: 50 }, null],
    ["part of a day later", { target: "124.5" }, "2026-01-26"],
    ["on the day itself", { target: 125 }, "2026-01-26"],
    ["beyond all days", { target: 1e9 }, null],
    ["without a way", { start: undefined }, null],
  ] as const)("reaches the target: %s", (_, more, reachedOn) => {
    expect(goalForecast({ ...goal, ...more }, asked).reachedOn).toBe(reachedOn);
  });

  it("has reasons where there is none", () => {
    expect(goalForecast(goal, { ...asked, asOf: "2026-01-20" })).toMatchObject({
      points: 2,
      value: { reason: "too-few-points" },
    });
    expect(goalForecast({ ...goal, dueDate: undefined }, asked)).toMatchObject({
      at: null,
      value: { reason: "no-period" },
      slopePerDay: { reason: null },
    });
    expect(goalForecast({ ...goal, kind: "binary" }, asked)).toMatchObject({
      points: 0,
      slopePerDay: { reason: "not-gradual" },
    });
    expect(goalForecast({ ...goal, target: undefined }, asked)).toMatchObject({
      value: { reason: null },
      progress: { reason: "no-target" },
    });
  });

  it("refuses another method, another day, and readings without end", () => {
    expect(codeOf(() => goalForecast(goal, { ...asked, method: "guess" as never }))).toBe("goals/wrong-options");
    expect(codeOf(() => goalForecast(goal, { ...asked, at: "soon" }))).toBe("calendar/not-a-day");
    const day = (at: number): string => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10);
    const many = { ...goal, checkIns: Array.from({ length: 1001 }, (_, at) => ({ date: day(at), value: at })) };
    expect(codeOf(() => goalForecast(many, asked))).toBe("goals/too-many-readings");
  });
});
