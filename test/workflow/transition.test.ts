/**
 * What does an event do to a case, and which events are refused?
 * @module
 */
import { workCalendar, workSchedule } from "opslogic/calendar";
import { type CaseEvent, type CaseState, type Transition, transition, type Workflow } from "opslogic/workflow";
import { describe, expect, test } from "vitest";
import { codeOf, deepFreeze } from "../kpi/vectors.js";

const at = (minutes: number): string => new Date(Date.UTC(2026, 2, 30, 1, minutes)).toISOString().replace(".000Z", "Z");
const start: CaseEvent = { type: "start", at: at(0) };
const done = (step: string, minutes: number, more: object = {}): CaseEvent => ({
  type: "complete",
  step,
  at: at(minutes),
  ...more,
});
/** Runs events one after the other; everything handed in is frozen. */
function run(workflow: Workflow, ...events: readonly CaseEvent[]): Transition {
  deepFreeze(workflow);
  let last: Transition | undefined;
  for (const event of events) last = transition(workflow, last?.state ?? null, deepFreeze(event));
  return deepFreeze(last as Transition);
}
const open = ({ state }: Transition): string[] => state.open.map(({ step }) => step);

const review: Workflow = {
  version: "1",
  steps: [
    { id: "in", kind: "start" },
    { id: "fix", owner: "agent", minutes: 60, form: [{ id: "cause", required: true }, { id: "note" }] },
    { id: "ok", kind: "decision", owner: "lead" },
    { id: "split", kind: "parallel" },
    { id: "tell", owner: "agent" },
    { id: "file", owner: "clerk", waitMinutes: 15 },
    { id: "join", kind: "parallel" },
    { id: "out", kind: "end" },
  ],
  links: [
    { from: "in", to: "fix" },
    { from: "fix", to: "ok" },
    { from: "ok", to: "fix", condition: "no" },
    { from: "ok", to: "split", condition: "yes" },
    { from: "split", to: "tell" },
    { from: "split", to: "file" },
    { from: "tell", to: "join" },
    { from: "file", to: "join" },
    { from: "join", to: "out" },
  ],
};
const form = { cause: "a typo" };

describe("a case", () => {
  test("goes through loops, splits and joins to its end, with its history", () => {
    const first = run(review, start);
    expect(first.state).toEqual({
      version: "1",
      status: "running",
      startedAt: at(0),
      lastAt: at(0),
      open: [{ step: "fix", since: at(0), due: at(60), escalated: null }],
      waiting: [],
      history: [{ at: at(0), event: "start", step: null, by: null }],
    });
    const again = [start, done("fix", 5, { form }), done("ok", 6, { to: "fix" }), done("fix", 9, { form })];
    const both = [...again, done("ok", 10, { to: "split", by: "li" })];
    expect(open(run(review, ...again))).toEqual(["ok"]);
    expect(open(run(review, ...both))).toEqual(["tell", "file"]);
    const half = run(review, ...both, done("file", 12));
    expect([open(half), half.state.waiting, half.state.status]).toEqual([
      ["tell"],
      [{ from: "file", to: "join" }],
      "running",
    ]);
    const whole = run(review, ...both, done("file", 12), done("tell", 20));
    expect([whole.state.status, whole.state.open, whole.state.waiting]).toEqual(["done", [], []]);
    expect(whole.state.history.map(({ event, step }) => `${event} ${step ?? ""}`.trim())).toEqual(
      "start,complete fix,complete ok,complete fix,complete ok,complete file,complete tell,end out".split(","),
    );
    expect(whole.state.history[4]).toEqual({ at: at(10), event: "complete", step: "ok", by: "li" });
  });

  test("survives JSON between any two events", () => {
    const events = [start, done("fix", 5, { form }), done("ok", 6, { to: "split" }), done("tell", 7), done("file", 8)];
    let state: CaseState | null = null;
    for (const event of events) state = JSON.parse(JSON.stringify(transition(review, state, event).state)) as CaseState;
    expect(state).toEqual(run(review, ...events).state);
  });

  test("a join in a loop keeps a way that comes twice for the next round", () => {
    const workflow: Workflow = {
      steps: [
        { id: "in", kind: "parallel" },
        { id: "a" },
        { id: "b" },
        { id: "more", kind: "decision" },
        { id: "join", kind: "parallel" },
        { id: "out" },
      ],
      links: [
        ["in", "a"],
        ["in", "b"],
        ["a", "join"],
        ["a", "more"],
        ["more", "a"],
        ["more", "out"],
        ["b", "join"],
        ["join", "out"],
      ].map(([from = "", to = ""]) => ({ from, to })),
    };
    const twice = run(workflow, start, done("a", 1), done("more", 2, { to: "a" }), done("a", 3));
    expect(twice.state.waiting).toEqual([
      { from: "a", to: "join" },
      { from: "a", to: "join" },
    ]);
    const once = transition(workflow, twice.state, done("b", 4));
    expect([open(once), once.state.waiting]).toEqual([["more", "out"], [{ from: "a", to: "join" }]]);
  });

  test("begins at all starts, or at the one that the event names", () => {
    const workflow: Workflow = {
      steps: [{ id: "mail", kind: "start" }, { id: "call", kind: "start" }, { id: "read" }, { id: "listen" }],
      links: [
        { from: "mail", to: "read" },
        { from: "call", to: "listen" },
      ],
    };
    expect(open(run(workflow, start))).toEqual(["read", "listen"]);
    expect(open(run(workflow, { ...start, step: "call" } as CaseEvent))).toEqual(["listen"]);
    expect(codeOf(() => run(workflow, { ...start, step: "read" } as CaseEvent))).toBe("workflow/no-such-start");
  });

  test("without anything to do is done at once", () => {
    expect(
      run(
        {
          steps: [
            { id: "in", kind: "start" },
            { id: "out", kind: "end" },
          ],
          links: [{ from: "in", to: "out" }],
        },
        start,
      ).state.status,
    ).toBe("done");
  });

  test("that is canceled has nothing at work", () => {
    const { state, due } = run(review, start, { type: "cancel", at: at(3), by: "li" });
    expect([state.status, state.open, due]).toEqual(["canceled", [], []]);
    expect(state.history.at(-1)).toEqual({ at: at(3), event: "cancel", step: null, by: "li" });
  });

  test("that waits for what cannot come says so", () => {
    const workflow: Workflow = {
      steps: [{ id: "d", kind: "decision" }, { id: "a" }, { id: "b" }, { id: "join", kind: "parallel" }],
      links: [
        { from: "d", to: "a" },
        { from: "d", to: "b" },
        { from: "a", to: "join" },
        { from: "b", to: "join" },
      ],
    };
    const { state, findings } = run(workflow, start, done("d", 1, { to: "a" }), done("a", 2));
    expect([state.status, state.waiting]).toEqual(["running", [{ from: "a", to: "join" }]]);
    expect(findings).toEqual([
      {
        code: "workflow/case-stuck",
        severity: "warning",
        place: { path: ["state", "waiting"] },
        data: { steps: ["join"] },
      },
    ]);
  });
});

describe("due times", () => {
  const timed: Workflow = {
    steps: [
      {
        id: "a",
        minutes: 90,
        waitMinutes: 30,
        deadlineMinutes: 600,
        escalation: { to: "boss", afterMinutes: 30 },
        owner: "li",
      },
      { id: "b", minutes: 60, deadlineMinutes: 100 },
      { id: "c" },
    ],
    links: [
      { from: "a", to: "b" },
      { from: "b", to: "c" },
    ],
  };

  test("are the earlier of the deadline of the case and the time of the step", () => {
    expect(run(timed, start).due).toEqual([{ step: "a", owner: "li", due: at(120) }]);
    expect(run(timed, start, done("a", 20)).due).toEqual([{ step: "b", owner: null, due: at(80) }]);
    expect(run(timed, start, done("a", 70)).due).toEqual([{ step: "b", owner: null, due: at(100) }]);
    expect(run(timed, start, done("a", 70), done("b", 71)).due).toEqual([]);
  });

  test("run in working time, over make-up days and holidays", () => {
    const schedule = workSchedule({
      zone: "Asia/Shanghai",
      windows: [
        { start: "09:00", end: "12:00" },
        { start: "13:00", end: "18:00" },
      ],
      calendar: workCalendar({
        holidays: ["2026-10-01", "2026-10-02"],
        extraWorkdays: ["2026-10-10"],
        knownUntil: "2026-12-31",
      }),
    });
    const due = (day: string): unknown => transition(timed, null, { type: "start", at: day }, { schedule }).due[0]?.due;
    // Wednesday 17:00 in Shanghai: one hour that day, the second after two holidays and a weekend, Monday until 10:00.
    expect(due("2026-09-30T17:00:00+08:00")).toBe("2026-10-05T02:00:00Z");
    expect(due("2026-10-10T11:30:00+08:00")).toBe("2026-10-10T06:30:00Z");
    const late = transition(timed, null, { type: "start", at: "2026-12-31T17:30:00+08:00" }, { schedule });
    expect(late.findings.map(({ code }) => code)).toContain("calendar/beyond-horizon");
  });

  test("a delay is passed on once, after its grace, with whichever event comes", () => {
    const tick = (minutes: number): CaseEvent => ({ type: "tick", at: at(minutes) });
    expect(run(timed, start, tick(150)).escalated).toEqual([]);
    const told = run(timed, start, tick(151));
    expect(told.escalated).toEqual([{ step: "a", to: "boss", due: at(120), at: at(151) }]);
    expect(told.state.open[0]?.escalated).toBe(at(151));
    expect(told.state.history.at(-1)).toEqual({ at: at(151), event: "escalate", step: "a", by: null });
    expect(transition(timed, told.state, tick(500)).escalated).toEqual([]);
    expect(run(timed, start, done("a", 400)).escalated).toHaveLength(1);
    expect(run(timed, start, { type: "cancel", at: at(400) }).escalated).toEqual([]);
  });

  test("a step that is late before it begins is passed on at once", () => {
    const workflow: Workflow = {
      steps: [{ id: "a" }, { id: "b", deadlineMinutes: 10, escalation: { to: "boss" } }],
      links: [{ from: "a", to: "b" }],
    };
    expect(run(workflow, start, done("a", 11)).escalated).toEqual([{ step: "b", to: "boss", due: at(10), at: at(11) }]);
  });

  test("in more than a hundred years are refused", () => {
    for (const minutes of [1e9, 1e300]) {
      expect(codeOf(() => run({ steps: [{ id: "a", minutes }], links: [] }, start))).toBe("calendar/out-of-range");
    }
    const never = workSchedule({
      zone: "UTC",
      windows: [],
      dayWindows: { "2026-03-01": [{ start: "09:00", end: "10:00" }] },
    });
    expect(codeOf(() => transition(timed, null, start, { schedule: never }))).toBe("calendar/no-working-time");
  });
});

describe("an event is refused", () => {
  const begun = run(review, start).state;
  const asked = run(review, start, done("fix", 5, { form })).state;
  const split = run(review, start, done("fix", 5, { form }), done("ok", 6, { to: "split" })).state;
  const over = run(review, start, { type: "cancel", at: at(1) }).state;
  test.each<[string, CaseState | null, unknown]>([
    ["workflow/unknown-event", begun, { type: "pause", at: at(1) }],
    ["workflow/unknown-event", null, { type: "toString" }],
    ["workflow/unknown-event", begun, null],
    ["workflow/unknown-event", begun, {}],
    ["workflow/not-started", null, done("fix", 1)],
    ["workflow/not-started", null, { type: "tick", at: at(1) }],
    ["workflow/already-started", begun, start],
    ["workflow/case-closed", over, done("fix", 5)],
    ["workflow/case-closed", over, { type: "tick", at: at(5) }],
    ["workflow/case-closed", over, { type: "cancel", at: at(5) }],
    ["workflow/other-version", { ...begun, version: "2" }, done("fix", 5, { form })],
    ["workflow/other-version", { ...begun, version: null }, { type: "tick", at: at(5) }],
    ["workflow/step-not-open", begun, done("tell", 5)],
    ["workflow/step-not-open", begun, done("nowhere", 5)],
    ["workflow/step-not-open", begun, done("__proto__", 5)],
    ["workflow/step-not-open", asked, done("fix", 6, { form })],
    ["workflow/form-incomplete", begun, done("fix", 5)],
    ["workflow/form-incomplete", begun, done("fix", 5, { form: { cause: "  " } })],
    ["workflow/form-incomplete", begun, done("fix", 5, { form: Object.create({ cause: "inherited" }) as object })],
    ["workflow/no-such-way", asked, done("ok", 6)],
    ["workflow/no-such-way", asked, done("ok", 6, { to: "out" })],
    ["workflow/no-such-way", begun, done("fix", 6, { form, to: "split" })],
    ["workflow/out-of-order", asked, done("ok", 4, { to: "fix" })],
    ["calendar/not-an-instant", null, { type: "start" }],
    ["calendar/not-an-instant", begun, { type: "tick", at: "yesterday" }],
    ["calendar/not-an-instant", begun, { type: "tick", at: "2026-03-30T09:00:00" }],
    ["calendar/not-an-instant", { ...begun, lastAt: "?" }, { type: "tick", at: at(1) }],
  ])("%s", (code, state, event) => {
    expect(codeOf(() => transition(review, state, event as CaseEvent))).toBe(code);
  });

  test("the same moment is in order, and another offset is the same moment", () => {
    const { state } = transition(review, asked, { type: "tick", at: "2026-03-30T09:05:00+08:00" });
    expect(state.lastAt).toBe(at(5));
    expect(split.open).toHaveLength(2);
  });

  test("a workflow that cannot begin, or passes gateways forever", () => {
    expect(codeOf(() => run({ steps: [], links: [] }, start))).toBe("workflow/nothing-begins");
    const round: Workflow = {
      steps: [
        { id: "in", kind: "start" },
        { id: "a", kind: "decision" },
        { id: "b", kind: "decision" },
      ],
      links: [
        { from: "in", to: "a" },
        { from: "a", to: "b" },
        { from: "b", to: "a" },
      ],
    };
    expect(codeOf(() => run(round, start))).toBe("workflow/endless-passing");
    const doubling: Workflow = {
      steps: Array.from({ length: 200 }, (_, i) => ({ id: `n${i}`, kind: i % 3 === 0 ? "parallel" : "decision" })),
      links: Array.from({ length: 66 }, (_, i) => 3 * i).flatMap((n) => [
        { from: `n${n}`, to: `n${n + 1}` },
        { from: `n${n}`, to: `n${n + 2}` },
        { from: `n${n + 1}`, to: `n${n + 2}` },
        { from: `n${n + 2}`, to: `n${n + 3}` },
      ]),
    };
    expect(codeOf(() => run(doubling, start))).toBe("workflow/endless-passing");
  });
});

describe("large workflows", () => {
  test("a row of 100,000 gateways, and a join of 100,000 ways", () => {
    const count = 100_000;
    const row: Workflow = {
      steps: [...Array.from({ length: count }, (_, i) => ({ id: `n${i}`, kind: "parallel" as const })), { id: "last" }],
      links: Array.from({ length: count }, (_, i) => ({ from: `n${i}`, to: i + 1 === count ? "last" : `n${i + 1}` })),
    };
    expect(open(run(row, start))).toEqual(["last"]);
    const ways = Array.from({ length: count }, (_, i) => `w${i}`);
    const wide: Workflow = {
      steps: [
        { id: "split", kind: "parallel" },
        ...ways.map((id) => ({ id, kind: "decision" as const })),
        { id: "join", kind: "parallel" },
        { id: "last" },
      ],
      links: [
        ...ways.flatMap((id) => [
          { from: "split", to: id },
          { from: id, to: "join" },
        ]),
        { from: "join", to: "last" },
      ],
    };
    const { state } = run(wide, start);
    expect([state.open.map(({ step }) => step), state.waiting]).toEqual([["last"], []]);
  });
});
