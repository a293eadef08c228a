"""Writes progress.json and pace.json beside it: the handbook's worked numbers, and random goals by Python's fractions.

Run with: python3 progress.py. Nothing here is taken from the library.
"""

import datetime
import json
import random
from decimal import ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction as F
from pathlib import Path
from statistics import median

DIGITS = Context(prec=34, rounding=ROUND_HALF_EVEN)
BOOK = "handbook goals-people.md"


def text(value):
    """A fraction rounded once, half-even, to 34 digits; plain decimal text."""
    value = F(value)
    rounded = DIGITS.divide(Decimal(value.numerator), Decimal(value.denominator))
    plain = format(rounded, "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def figure(value, notes=()):
    return {"value": text(value), "reason": None, "notes": list(notes)}


def none(reason, notes=()):
    return {"value": None, "reason": reason, "notes": list(notes)}


def write(name, cases):
    lines = ",\n".join("  " + json.dumps(case, ensure_ascii=False) for case in cases)
    Path(__file__).with_name(name).write_text(f"[\n{lines}\n]\n", encoding="utf-8")


# Progress ------------------------------------------------------------------------------------------------------------

progress = []
AS_OF = "2026-06-30"


def readings(*values):
    return [{"date": f"2026-0{month}-15", **value} for month, value in enumerate(values, start=1)]


def scored(raw, notes=(), cap=F(1)):
    """Raw, score and overshoot: raw >= 0 and <= cap, and what lies above 1."""
    notes = list(notes)
    capped = notes + ["capped"] if raw > cap else notes
    return {
        "raw": figure(raw, notes),
        "score": figure(min(max(raw, F(0)), cap), capped),
        "overshoot": figure(max(raw - 1, F(0)), notes),
    }


def unknown(reason, notes=()):
    return {part: none(reason, notes) for part in ("raw", "score", "overshoot")}


def case(id, source, goal, expected, options=None, published=None):
    one = {"id": id, "source": source, "input": {"goal": {"id": "g", **goal}, "options": {"asOf": AS_OF, **(options or {})}}}
    one["expected"] = {"met": None, "compliance": None, **expected}
    if published is not None:
        one["published"] = published
    progress.append(one)


def way(id, source, start, target, value, published=None, direction=None, options=None):
    start_, target_, value_ = F(start), F(target), F(value)
    raw = (value_ - start_) / (target_ - start_)
    goal = {"kind": "numeric", "start": start, "target": target, "checkIns": readings({"value": value})}
    if direction is not None:
        goal["direction"] = direction
    cap = F((options or {}).get("cap", 1))
    notes = ["wrong-way"] if raw < 0 else []
    case(id, source, goal, {**scored(raw, notes, cap), "met": raw >= 1}, options, published)


S31 = f"{BOOK} 3.1"
way("increase", f"{S31}: 32 to 50 at 41", "32", "50", "41", "0.5", "increase")
way("decrease", f"{S31}: 9 h to 2 h at 4.5", "9", "2", "4.5", "0.642857", "decrease")
way("from-below-zero", f"{S31}: -10 to 20 at 5", "-10", "20", "5", "0.5", "increase")
way("wrong-way", f"{S31}: 8 % to 5 %, now 9 %", "8", "5", "9", "-0.3333", "decrease")
way("wrong-way-full", f"{S31}: 100 to 50, now 150, which gauzy calls 100 %", "100", "50", "150", None, "decrease")
way("overshoot", f"{S31}: 100 to 120, now 130", "100", "120", "130", "1.5", "increase")
way("overshoot-bonus", f"{S31}: cap 1.2 for bonus schemes", "100", "120", "130", "1.5", "increase", {"cap": "1.2"})
way("on-target", f"{S31}: score 1 at the target", "100", "120", "120", None, "increase")
way("at-the-start", f"{BOOK} 2.10: start = current is 0, with a reading", "40", "60", "40", None, "increase")
way("no-whole-numbers", f"{BOOK} 2.7: 5.9 of 10 is not 50 %", "0", "10", "5.9", "0.59", "increase")
way("steedos-17", f"{BOOK} 2.1: a key result that is to fall", "20", "10", "14", "0.6", "decrease")
way("no-direction-said", f"{S31}: the same formula, sign-free", "9", "2", "4.5", "0.642857")

same = {"kind": "numeric", "start": "5", "target": "5", "checkIns": readings({"value": "7"})}
case("start-equals-target", f"{S31}: undefined", same, unknown("start-equals-target"))
case("start-equals-target-met", f"{S31}: comparator given, met", {**same, "comparator": ">="},
     {**scored(F(1), ["met-or-not"]), "met": True})
case("start-equals-target-unmet", f"{S31}: comparator given, not met", {**same, "comparator": "<="},
     {**scored(F(0), ["met-or-not"]), "met": False})
case("no-reading", f"{S31}: null, not 0, not start", {"kind": "numeric", "start": "5", "target": "9"}, unknown("no-reading"))

# From the bounds, without the library: 1 inside, else 1 - breach / tolerance.
uptime = {"kind": "numeric", "direction": "maintain", "comparator": ">=", "target": "99.9"}
case("maintain-tolerance", f"{S31}: at least 99.9, w 0.2, now 99.8",
     {**uptime, "tolerance": "0.2", "checkIns": readings({"value": "99.8"})},
     {**scored(1 - F("0.1") / F("0.2")), "met": False, "compliance": figure(0)}, None, "0.5")
case("maintain-compliance", f"{S31}: 99.95, 99.80, 99.92",
     {**uptime, "tolerance": "0.2", "checkIns": readings({"value": "99.95"}, {"value": "99.80"}, {"value": "99.92"})},
     {**scored(F(1)), "met": True, "compliance": figure(F(2, 3))})
case("maintain-strict", f"{S31}: w = 0 is 1 or 0", {**uptime, "checkIns": readings({"value": "99.8"})},
     {**scored(F(0)), "met": False, "compliance": figure(0)})
case("maintain-at-most", f"{S31}: at most U", {"kind": "numeric", "direction": "maintain", "comparator": "<=", "target": "3",
     "tolerance": "2", "checkIns": readings({"value": "3.5"})},
     {**scored(1 - F("0.5") / 2), "met": False, "compliance": figure(0)})
corridor = {"kind": "range", "range": {"low": "4", "high": "6"}, "tolerance": "1"}
case("range-outside", f"{S31}: [4, 6], w 1, 6.4", {**corridor, "checkIns": readings({"value": "6.4"})},
     {**scored(1 - F("0.4")), "met": False, "compliance": figure(0)}, None, "0.6")
case("range-far-outside", f"{S31}: [4, 6], w 1, 7.2", {**corridor, "checkIns": readings({"value": "7.2"})},
     {**scored(1 - F("1.2")), "met": False, "compliance": figure(0)})
for edge in ("4", "6"):
    case(f"range-edge-{edge}", "C-BAND: edges included", {**corridor, "checkIns": readings({"value": edge})},
         {**scored(F(1)), "met": True, "compliance": figure(1)})

steps = {"kind": "milestones", "milestones": [{"id": "a", "weight": "20"}, {"id": "b", "weight": "30"}, {"id": "c", "weight": "50"}],
         "checkIns": readings({"milestones": {"a": 1}}, {"milestones": {"b": 1, "c": "0.4"}})}
case("milestones-strict", f"{S31}: 20/30/50, third 40 % done", steps, {**scored(F(20 + 30, 100)), "met": False}, None, "0.5")
case("milestones-partial", f"{S31}: 20/30/50, third 40 % done, partial", steps,
     {**scored((20 + 30 + 50 * F("0.4")) / 100), "met": False}, {"partialMilestones": True}, "0.7")
case("milestones-none", f"{S31}: zero milestones are null, not 1", {**steps, "milestones": []}, unknown("no-milestones"))

case("binary-done", f"{S31}: 0/1", {"kind": "binary", "checkIns": readings({"done": True})}, {**scored(F(1)), "met": True})
case("binary-not-done", f"{S31}: 0/1", {"kind": "binary", "checkIns": readings({"done": False})}, {**scored(F(0)), "met": False})
case("baseline-recorded", f"{S31}: 1 when a value has been recorded",
     {"kind": "baseline", "checkIns": readings({"value": "17"})}, {**scored(F(1)), "met": True})
case("baseline-open", f"{S31}: 1 when a value has been recorded", {"kind": "baseline"}, {**scored(F(0)), "met": False})


def levels(start, commit, target, stretch, value):
    """Linear between the four levels, going on beyond both ends; falling levels are rising ones of negated values."""
    points = [(F(x), y) for x, y in zip((start, commit, target, stretch), (F(0), F("0.3"), F("0.7"), F(1)))]
    value = F(value)
    if points[0][0] > points[-1][0]:
        points, value = [(-x, y) for x, y in points], -value
    for at in range(3):
        (x0, y0), (x1, y1) = points[at], points[at + 1]
        if value <= x1 or at == 2:
            return y0 + (value - x0) / (x1 - x0) * (y1 - y0)


def thresholds(id, source, start, commit, target, stretch, value, published=None):
    raw = levels(start, commit, target, stretch, value)
    goal = {"kind": "thresholds", "start": start, "thresholds": {"commit": commit, "target": target, "stretch": stretch},
            "checkIns": readings({"value": value})}
    case(id, source, goal, {**scored(raw, ["wrong-way"] if raw < 0 else []), "met": raw >= F("0.7")}, None, published)


thresholds("thresholds-target", f"{S31}: 10, 15, 20, 50, value 20; a straight line would say 0.25", "10", "15", "20", "50", "20", "0.7")
thresholds("thresholds-commit", f"{S31}: commit is 0.3", "10", "15", "20", "50", "15", "0.3")
thresholds("thresholds-stretch", f"{S31}: stretch is 1", "10", "15", "20", "50", "50")
thresholds("thresholds-between", f"{S31}: piecewise linear", "10", "15", "20", "50", "41")
thresholds("thresholds-beyond", f"{S31}: raw may be above 1", "10", "15", "20", "50", "65")
thresholds("thresholds-before", f"{S31}: raw may be below 0", "10", "15", "20", "50", "8")
thresholds("thresholds-falling", f"{BOOK} 2.6: stretch lower than baseline", "40", "30", "20", "5", "25")
thresholds("thresholds-falling-away", f"{BOOK} 2.6: stretch lower than baseline, below start", "40", "30", "20", "5", "44")
case("thresholds-unordered", f"{S31}: strictly monotone", {"kind": "thresholds", "start": "0", "thresholds":
     {"commit": "5", "target": "5", "stretch": "9"}, "checkIns": readings({"value": "6"})}, unknown("levels-out-of-order"))

rng = random.Random(20261123)
for number in range(40):
    start, target, value = (F(rng.randint(-10**6, 10**6), 10 ** rng.randint(0, 4)) for _ in range(3))
    if start == target:
        continue
    way(f"random-{number}", "Python fractions: (value - start) / (target - start)", *(text(x) for x in (start, target, value)))

write("progress.json", progress)

# Pace ----------------------------------------------------------------------------------------------------------------

pace = []
S32 = f"{BOOK} 3.2"
FIGURES = ("elapsedShare", "expected", "gap", "pace", "projected", "projectedValue", "ratePerDay", "requiredPerDay", "requiredRatio")


def paced(id, source, goal, as_of, expected, options=None, published=None):
    one = {"id": id, "source": source, "input": {"goal": {"id": "g", **goal}, "options": {"asOf": as_of, **(options or {})}}}
    one["expected"] = {key: text(value) if isinstance(value, F) else value for key, value in expected.items()}
    if published is not None:
        one["published"] = published
    pace.append(one)


def day(iso):
    return datetime.date.fromisoformat(iso).toordinal()


def share(start, due, as_of):
    """Both ends counted."""
    return F(min(max(day(as_of) - day(start) + 1, 0), day(due) - day(start) + 1), day(due) - day(start) + 1)


APRIL = {"kind": "numeric", "start": 0, "target": 10, "startDate": "2026-04-01", "dueDate": "2026-04-30"}
QUARTER = {"kind": "numeric", "start": "100", "target": "200", "startDate": "2026-01-01", "dueDate": "2026-03-31"}
paced("april", f"{S32}: April 1-30 on April 15 (Engagedly); 14/29 would leave out an end", APRIL, "2026-04-15",
      {"elapsedShare": F(15, 30), "expected": F(15, 30)}, None, {"elapsedShare": "0.5"})
paced("quarter", f"{S32}: first quarter of 2026 on February 14; 44/89 would leave out an end", QUARTER, "2026-02-14",
      {"elapsedShare": F(45, 90)}, None, {"elapsedShare": "0.5"})
paced("before", f"{S32}: before the start 0", QUARTER, "2025-12-31", {"elapsedShare": F(0)})
paced("after", f"{S32}: after the end 1", QUARTER, "2026-04-01", {"elapsedShare": F(1)})
ONE_DAY = {"kind": "binary", "startDate": "2026-03-31", "dueDate": "2026-03-31"}
paced("one-day-before", f"{S32}: start = end, before it 0", ONE_DAY, "2026-03-30", {"elapsedShare": F(0), "expected": F(0)})
paced("one-day", f"{S32}: start = end, on it 1", ONE_DAY, "2026-03-31", {"elapsedShare": F(1), "expected": F(1)})
paced("worked", f"{S32}: 100 to 200, now 130, t 0.5", {**QUARTER, "checkIns": [{"date": "2026-02-14", "value": "130"}]}, "2026-02-14",
      {"expected": F(1, 2), "gap": F("0.2"), "pace": F("0.6"), "projected": F("0.6"), "projectedValue": F(160),
       "requiredPerDay": F(70, 45), "ratePerDay": F(30, 45), "requiredRatio": F(70, 30), "status": "at-risk"}, None,
      {"gap": "0.2", "pace": "0.6", "projected": "0.6", "requiredPerDay": "1.556", "ratePerDay": "0.667", "requiredRatio": "2.333"})
back_loaded = [["0", "0"], ["0.5", "0.2"], ["1", "1"]]
paced("back-loaded", f"{S32}: (0,0)(.5,.2)(1,1), half of the time and 20 % there",
      {**QUARTER, "checkIns": [{"date": "2026-02-14", "value": "120"}]}, "2026-02-14",
      {"expected": F("0.2"), "gap": F(0), "pace": F(1), "status": "on-track"}, {"curve": back_loaded})
paced("step", f"{S32}: step is 0 until due", {**QUARTER, "kind": "binary", "checkIns": [{"date": "2026-02-14", "done": False}]}, "2026-03-30",
      {"expected": F(0), "gap": F(0), "status": "on-track"})
paced("step-due", f"{S32}: step is 0 until due", {**QUARTER, "kind": "binary", "checkIns": [{"date": "2026-02-14", "done": False}]}, "2026-03-31",
      {"expected": F(1), "gap": F(1), "status": "off-track"})

# A goal of 200 units, half of the time gone: the gap is (100 - value) / 200.
WIDE = {**QUARTER, "start": "0", "target": "200"}
BANDS = {"default": ("0.10", "0.25"), "engagedly": ("0.165", "0.33"), "burning": ("0.2", "0.4"), "planview": ("0.1", "0.1")}
for rule, (on_track, at_risk) in BANDS.items():
    for gap, status in (
        (F(on_track), "on-track"),
        (F(on_track) + F("0.0005"), "at-risk" if on_track != at_risk else "off-track"),
        (F(at_risk), "at-risk" if F(on_track) != F(at_risk) else "on-track"),
        (F(at_risk) + F("0.0005"), "off-track"),
        (F("-0.2"), "on-track"),
    ):
        value = text(200 * (F(1, 2) - gap))
        paced(f"bands-{rule}-{text(gap)}", f"{S32}: bands {rule} {on_track}/{at_risk}, edges on the better side",
              {**WIDE, "checkIns": [{"date": "2026-02-14", "value": value}]}, "2026-02-14", {"gap": gap, "status": status}, {"bands": rule})
paced("achieved", f"{S32}: score >= 1", {**WIDE, "checkIns": [{"date": "2026-02-14", "value": "200"}]}, "2026-02-14", {"status": "achieved"})
paced("missed", f"{S32}: past due and not achieved", {**WIDE, "checkIns": [{"date": "2026-03-31", "value": "199"}]}, "2026-04-01", {"status": "missed"})
paced("planview-finished", "Planview OKR Health: finished within 90 to 100 % is on target",
      {**WIDE, "checkIns": [{"date": "2026-03-31", "value": "180"}]}, "2026-04-01", {"status": "achieved"}, {"bands": "planview"})
paced("planview-below", "Planview OKR Health: finished below 90 %",
      {**WIDE, "checkIns": [{"date": "2026-03-31", "value": "179.9"}]}, "2026-04-01", {"status": "missed"}, {"bands": "planview"})

for number in range(30):
    start_day = datetime.date(2026, 1, 1) + datetime.timedelta(days=rng.randint(0, 300))
    due = start_day + datetime.timedelta(days=rng.randint(10, 400))
    as_of = start_day + datetime.timedelta(days=rng.randint(0, (due - start_day).days - 1))
    start, target, value = (F(rng.randint(-10**5, 10**5), 100) for _ in range(3))
    if start == target or (value - start) / (target - start) >= 1 or (value - start) / (target - start) <= 0:
        continue
    t = share(start_day.isoformat(), due.isoformat(), as_of.isoformat())
    raw = (value - start) / (target - start)
    gone, left = (as_of - start_day).days + 1, (due - as_of).days
    paced(f"random-{number}", "Python datetime and fractions, by the formulas of 3.2",
          {"kind": "numeric", "start": text(start), "target": text(target), "startDate": start_day.isoformat(),
           "dueDate": due.isoformat(), "checkIns": [{"date": as_of.isoformat(), "value": text(value)}]}, as_of.isoformat(),
          {"elapsedShare": t, "expected": t, "gap": t - raw, "pace": raw / t, "projected": raw / t,
           "projectedValue": start + (value - start) / t, "ratePerDay": (value - start) / gone,
           "requiredPerDay": (target - value) / left, "requiredRatio": (target - value) / left / ((value - start) / gone)})

write("pace.json", pace)

# Forecast ------------------------------------------------------------------------------------------------------------

forecast = []


def forecasts(id, source, points, at, published=None):
    """Both methods, from their definitions; points are (days, value)."""
    first = datetime.date(2026, 1, 5)
    xs, ys = [F(x) for x, _ in points], [F(y) for _, y in points]
    n = len(points)
    slope = (n * sum(x * y for x, y in zip(xs, ys)) - sum(xs) * sum(ys)) / (n * sum(x * x for x in xs) - sum(xs) ** 2)
    intercept = (sum(ys) - slope * sum(xs)) / n
    pairs = [(ys[j] - ys[i]) / (xs[j] - xs[i]) for i in range(n) for j in range(i + 1, n)]
    robust = F(median(pairs))
    middle = F(median(ys)) - robust * F(median(xs))
    check_ins = [{"date": (first + datetime.timedelta(days=int(x))).isoformat(), "value": text(y)} for x, y in zip(xs, ys)]
    goal = {"id": "g", "kind": "numeric", "start": text(ys[0]), "target": "150", "checkIns": check_ins}
    for method, line in (("least-squares", (slope, intercept)), ("theil-sen", (robust, middle))):
        one = {"id": f"{id}-{method}", "source": f"{source}, {method}", "input": {"goal": goal, "options": {
            "asOf": check_ins[-1]["date"], "method": method, "at": (first + datetime.timedelta(days=at)).isoformat()}},
            "expected": {"slopePerDay": text(line[0]), "value": text(line[1] + line[0] * at)}}
        if published is not None and method in published:
            one["published"] = published[method]
        forecast.append(one)


WEEKS = [(7 * week, value) for week, value in enumerate((100, 104, 109, 115, 118))]
forecasts("weeks", f"{S32}: 100, 104, 109, 115, 118 in weeks 0-4; week 12", WEEKS, 84,
          {"least-squares": {"perWeek": "4.7", "value": "156.2"}, "theil-sen": {"perWeek": "4.583"}})
forecasts("outlier", "Python: one outlier, four readings", [(0, 10), (3, 13), (10, 90), (20, 30)], 40)
forecasts("falling", "Python: falling, unequal distances", [(0, "9.5"), (2, "9.1"), (9, "7.4"), (11, "7.45"), (30, "3.2"), (31, "3")], 90)

write("forecast.json", forecast)
