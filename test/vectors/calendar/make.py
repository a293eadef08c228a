"""Writes the reference numbers of this folder: python3 make.py

Everything here is worked out with the Python standard library (datetime, calendar, zoneinfo, fractions, decimal), mostly by
walking day by day, and knows nothing of the library under test. Cases of the handbook are written down by hand, with the
convention they come from, and are checked against the walk where one exists.
"""
import calendar as cal
import json
import sys
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal, getcontext
from pathlib import Path
from zoneinfo import ZoneInfo

HERE = Path(__file__).parent
PY = f"Python {sys.version_info.major}.{sys.version_info.minor}"
getcontext().prec = 34
ONE = timedelta(days=1)


def write(name, cases):
    seen = set()
    for case in cases:
        assert case["id"] not in seen, case["id"]
        seen.add(case["id"])
    lines = ",\n".join("  " + json.dumps(case, ensure_ascii=False) for case in cases)
    (HERE / f"{name}.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    print(name, len(cases))


def day(text):
    return date.fromisoformat(text)


def add_months(d, months):
    """C-MONTH-CLAMP."""
    total = d.year * 12 + d.month - 1 + months
    year, month = divmod(total, 12)
    return date(year, month + 1, min(d.day, cal.monthrange(year, month + 1)[1]))


# --- ISO weeks -------------------------------------------------------------------------------------------------------
weeks = []
golden = {
    "2021-01-01": "2020-W53-5",
    "2024-12-30": "2025-W01-1",
    "2027-01-01": "2026-W53-5",
    "2025-12-29": "2026-W01-1",
}
for text, expected in golden.items():
    y, w, d = day(text).isocalendar()
    assert f"{y:04}-W{w:02}-{d}" == expected
    weeks.append({"id": f"golden {text}", "source": "handbook kpi.md 2 D and 3.10", "day": text, "expected": expected})
for year in list(range(1999, 2047)) + [2, 99, 100, 1582, 1600, 1700, 1752, 1900, 2100, 2400, 9998]:
    for text in (f"{year:04}-01-01", f"{year:04}-01-04", f"{year:04}-12-28", f"{year:04}-12-31"):
        y, w, d = day(text).isocalendar()
        weeks.append({"id": text, "source": f"{PY} date.isocalendar", "day": text, "expected": f"{y:04}-W{w:02}-{d}"})
write("iso-weeks", weeks)

# --- Periods ---------------------------------------------------------------------------------------------------------
MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}


def first_of_fiscal_year(d, start_month):
    while not (d.month == start_month and d.day == 1):
        d -= ONE
    return d


def period(calendar, grain, d):
    """Walks back to the start of the year, then in whole grains up to the day."""
    if grain == "day":
        return d.isoformat(), d, d + ONE
    if grain == "week":
        y, w, weekday = d.isocalendar()
        start = d - (weekday - 1) * ONE
        return f"{y:04}-W{w:02}", start, start + 7 * ONE
    is_fiscal = calendar["kind"] == "fiscal"
    year_start = first_of_fiscal_year(d, calendar["startMonth"] if is_fiscal else 1)
    part, start = 1, year_start
    while add_months(start, MONTHS[grain]) <= d:
        start, part = add_months(start, MONTHS[grain]), part + 1
    name = year_start.year
    if is_fiscal and calendar["label"] == "end":
        name = (add_months(year_start, 12) - ONE).year
    head = f"FY{name:04}" if is_fiscal else f"{name:04}"
    tail = {
        "year": "",
        "half": f"-H{part}",
        "quarter": f"-Q{part}",
        "month": f"-M{part:02}" if is_fiscal else f"-{part:02}",
    }[grain]
    return head + tail, start, add_months(start, MONTHS[grain])


GREGORIAN = {"kind": "gregorian"}


def fiscal(start_month, label):
    return {"kind": "fiscal", "startMonth": start_month, "label": label}


CALENDARS = [GREGORIAN] + [fiscal(m, label) for m in (1, 2, 4, 7, 10, 12) for label in ("end", "start")]
SOURCE = f"{PY} datetime, walked day by day; C-FY-END, C-ISO-WEEK"


def name_of(c):
    return "gregorian" if c["kind"] == "gregorian" else f"fiscal {c['startMonth']} {c['label']}"


periods = []
for c in CALENDARS:
    for grain in ("week", "month", "quarter", "half", "year"):
        for text in ("2024-02-29", "2025-12-31", "2026-01-01", "2026-03-31", "2026-04-01", "2026-10-01"):
            pid, start, end = period(c, grain, day(text))
            periods.append({
                "id": f"{name_of(c)} {grain} {text}", "source": SOURCE, "calendar": c, "grain": grain, "day": text,
                "expected": {"id": pid, "grain": grain, "start": start.isoformat(), "endExclusive": end.isoformat()},
            })
write("periods", periods)

# --- Months ----------------------------------------------------------------------------------------------------------
months = [
    ("C-MONTH-CLAMP", "2026-02-28", 1, "2026-03-28"),
    ("handbook kpi.md 3.9, measured in DuckDB and PostgreSQL", "2024-02-29", -12, "2023-02-28"),
    ("handbook kpi.md 3.9, measured in DuckDB and PostgreSQL", "2024-03-31", -1, "2024-02-29"),
]
for text in ("2024-01-31", "2023-12-30", "2024-02-29", "2023-02-28", "2026-08-31", "2026-10-15", "1900-02-28", "0004-02-29", "0099-12-31"):
    for n in (-48, -13, -12, -6, -3, -1, 0, 1, 2, 11, 12, 25, 4812):
        if 1 <= (day(text).year * 12 + day(text).month - 1 + n) // 12:
            months.append((f"{PY} calendar.monthrange", text, n, add_months(day(text), n).isoformat()))
cases = []
for source, text, n, expected in months:
    assert add_months(day(text), n).isoformat() == expected
    cases.append({"id": f"{source.split()[0]} {text} {n:+}", "source": source, "day": text, "months": n, "expected": expected})
write("months", cases)

# --- A year ago ------------------------------------------------------------------------------------------------------
def whole(calendar, pid, grain, start):
    expected_id, s, e = period(calendar, grain, start)
    return {"period": expected_id, "range": {"start": s.isoformat(), "endExclusive": e.isoformat()}, "reason": None}


NONE = {"period": None, "range": None, "reason": "no-base"}
year_ago = []


def add_year_ago(source, calendar, grain, text, align, expected):
    pid = period(calendar, grain, day(text))[0]
    year_ago.append({
        "id": f"{name_of(calendar)} {pid} {align}", "source": source, "calendar": calendar, "period": pid, "align": align,
        "expected": expected,
    })


def iso_year_ago(d):
    y, w, weekday = d.isocalendar()
    try:
        return date.fromisocalendar(y - 1, w, weekday)
    except ValueError:
        return None


for c in (GREGORIAN, fiscal(4, "end"), fiscal(10, "start")):
    for grain in ("month", "quarter", "half", "year"):
        for text in ("2025-02-10", "2024-02-29", "2026-04-01"):
            start = period(c, grain, day(text))[1]
            add_year_ago("C-PERIOD: the whole period holding start - 12 months", c, grain, text, "calendar",
                         whole(c, None, grain, add_months(start, -12)))
            s, e = (x - 364 * ONE for x in period(c, grain, day(text))[1:])
            add_year_ago("handbook kpi.md 3.9: weekday = -364 days", c, grain, text, "weekday",
                         {"period": None, "range": {"start": s.isoformat(), "endExclusive": e.isoformat()}, "reason": None})
for text in ("2024-02-29", "2025-02-28", "2026-03-31"):
    add_year_ago("C-PERIOD", GREGORIAN, "day", text, "calendar", whole(GREGORIAN, None, "day", add_months(day(text), -12)))
    add_year_ago("-364 days", GREGORIAN, "day", text, "weekday", whole(GREGORIAN, None, "day", day(text) - 364 * ONE))
    add_year_ago("C-ISO-PY", GREGORIAN, "day", text, "isoWeek", whole(GREGORIAN, None, "day", iso_year_ago(day(text))))
for text in ("2026-01-01", "2026-05-20", "2026-12-24", "2027-01-04", "2027-12-29", "2021-01-04", "2020-02-29"):
    start = period(GREGORIAN, "week", day(text))[1]
    add_year_ago("C-PERIOD: the week holding Monday - 12 months", GREGORIAN, "week", text, "calendar",
                 whole(GREGORIAN, None, "week", add_months(start, -12)))
    add_year_ago("-364 days", GREGORIAN, "week", text, "weekday", whole(GREGORIAN, None, "week", start - 364 * ONE))
    add_year_ago("C-ISO-PY", GREGORIAN, "week", text, "isoWeek", whole(GREGORIAN, None, "week", iso_year_ago(start)))
# Handbook kpi.md 3.10: the long ISO years from 2000 to 2045.
LONG = [2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043]
assert LONG == [y for y in range(2000, 2046) if date(y, 12, 28).isocalendar()[1] == 53]
for y in LONG:
    add_year_ago("C-ISO-PY: W53 without counterpart has none; long years of handbook kpi.md 3.10", GREGORIAN, "week",
                 date.fromisocalendar(y, 53, 1).isoformat(), "isoWeek", NONE)
add_year_ago("C-ISO-PY", GREGORIAN, "day", "2021-01-01", "isoWeek", NONE)
write("year-ago", year_ago)

ranges = []


def add_range(source, align, first, last, expected):
    ranges.append({
        "id": f"{align} {first}..{last}", "source": source, "align": align,
        "range": {"start": first, "endExclusive": (day(last) + ONE).isoformat()},
        "expected": None if expected is None else
        {"start": expected[0].isoformat(), "endExclusive": (expected[1] + ONE).isoformat()},
    })


for first, last in (("2024-02-29", "2024-02-29"), ("2024-02-01", "2024-02-29"), ("2025-02-01", "2025-02-28"), ("2025-02-28", "2025-03-15"),
                    ("2026-01-15", "2026-03-10"), ("2023-07-01", "2024-06-30"), ("2020-12-20", "2020-12-27"), ("2021-01-04", "2021-01-10")):
    a, b = day(first), day(last)
    add_range("C-PY-CLAMP: each end -12 months", "calendar", first, last, (add_months(a, -12), add_months(b, -12)))
    add_range("-364 days", "weekday", first, last, (a - 364 * ONE, b - 364 * ONE))
    add_range("C-ISO-PY on each end", "isoWeek", first, last, (iso_year_ago(a), iso_year_ago(b)))
for first, last in (("2020-12-20", "2020-12-28"), ("2021-01-01", "2021-01-10"), ("2026-12-28", "2027-01-03")):
    add_range("C-ISO-PY: an end in W53 has none", "isoWeek", first, last, None)
write("year-ago-ranges", ranges)

# --- To date, trailing, prior -----------------------------------------------------------------------------------------
BACK = {"month": 1, "quarter": 3, "half": 6, "year": 12}
to_date = []
for c in (GREGORIAN, fiscal(4, "end"), fiscal(7, "start")):
    for grain in ("day", "week", "month", "quarter", "half", "year"):
        for text in ("2026-03-31", "2026-05-31", "2024-02-29", "2025-12-31", "2026-01-01", "2023-03-30", "2024-03-30"):
            as_of = day(text)
            prior = add_months(as_of, -BACK[grain]) if grain in BACK else as_of - (7 if grain == "week" else 1) * ONE
            to_date.append({
                "id": f"{name_of(c)} {grain} as of {text}", "source": "C-TODATE, walked day by day", "calendar": c, "grain": grain, "asOf": text,
                "expected": {
                    "current": {"start": period(c, grain, as_of)[1].isoformat(), "endExclusive": (as_of + ONE).isoformat()},
                    "prior": {"start": period(c, grain, prior)[1].isoformat(), "endExclusive": (prior + ONE).isoformat()},
                },
            })
write("to-date", to_date)

trailing = []
for text in ("2026-03-31", "2025-02-28", "2024-02-29", "2025-03-30", "2026-12-31"):
    for unit, n in (("months", 1), ("months", 12), ("months", 13), ("quarters", 4), ("years", 1), ("years", 4), ("days", 1), ("days", 28), ("weeks", 52)):
        end = day(text)
        if unit in ("days", "weeks"):
            before = end - n * (7 if unit == "weeks" else 1) * ONE
        else:
            before = add_months(end, -n * {"months": 1, "quarters": 3, "years": 12}[unit])
        trailing.append({
            "id": f"{text} {n} {unit}", "source": "C-TTM", "asOf": text, "length": {unit: n},
            "expected": {"start": (before + ONE).isoformat(), "endExclusive": (end + ONE).isoformat()},
        })
write("trailing", trailing)

prior_ranges = []
for first, last in (("2026-03-10", "2026-03-19"), ("2024-03-01", "2024-03-31"), ("2026-01-01", "2026-01-01"), ("2025-07-01", "2026-06-30")):
    a, b = day(first), day(last)
    n = (b - a).days + 1
    prior_ranges.append({
        "id": f"{first}..{last}", "source": "C-CUSTOM-PRIOR", "range": {"start": first, "endExclusive": (b + ONE).isoformat()},
        "expected": {"start": (a - n * ONE).isoformat(), "endExclusive": first},
    })
write("prior-ranges", prior_ranges)

# --- Elapsed ---------------------------------------------------------------------------------------------------------
elapsed = []
for pid, first, last in (("2026-02", "2026-02-01", "2026-02-28"), ("2024-02", "2024-02-01", "2024-02-29"), ("2026-Q1", "2026-01-01", "2026-03-31"),
                         ("2026", "2026-01-01", "2026-12-31"), ("2026-W53", "2026-12-28", "2027-01-03")):
    a, b = day(first), day(last)
    for through in (a - 40 * ONE, a - ONE, a, a + ONE, a + 3 * ONE, b - ONE, b, b + ONE, b + 400 * ONE):
        days = sum(1 for i in range((b - a).days + 1) if a + i * ONE <= through)
        elapsed.append({
            "id": f"{pid} through {through}", "source": f"days counted one by one; {PY} decimal, 34 digits, half even", "period": pid,
            "through": through.isoformat(), "expected": format((Decimal(days) / Decimal((b - a).days + 1)).normalize(), "f"),
        })
write("elapsed", elapsed)

stretches = []
for source, p, b, through, expected in (
    ("handbook 3.9: elapsed days", "2026-03", "2026-02", "2026-03-10", ("2026-02-01", "2026-02-11")),
    ("handbook 3.9: clamped to the shorter", "2026-03", "2026-02", "2026-03-30", ("2026-02-01", "2026-03-01")),
    ("handbook 3.9: elapsed days", "2026-02", "2026-01", "2026-02-27", ("2026-01-01", "2026-01-28")),
    ("C-PERIOD: a whole month with a whole month", "2026-02", "2026-01", "2026-02-28", ("2026-01-01", "2026-02-01")),
    ("C-PERIOD: February 2025 -> all of February 2024", "2025-02", "2024-02", "2025-02-28", ("2024-02-01", "2024-03-01")),
    ("handbook 3.9: elapsed days", "2025-02", "2024-02", "2025-02-27", ("2024-02-01", "2024-02-28")),
    ("handbook 3.9: elapsed days", "2024-Q1", "2023-Q1", "2024-03-30", ("2023-01-01", "2023-04-01")),
    ("handbook 3.9: elapsed days", "2026-Q2", "2026-Q1", "2026-05-20", ("2026-01-01", "2026-02-20")),
    ("nothing has gone by", "2026-03", "2026-02", "2026-02-28", ("2026-02-01", "2026-02-01")),
    ("handbook 3.9: elapsed days", "2026-W10", "2025-W10", "2026-03-04", ("2025-03-03", "2025-03-06")),
):
    stretches.append({"id": f"{p} like {b} through {through}", "source": source, "period": p, "base": b, "through": through,
                      "expected": {"start": expected[0], "endExclusive": expected[1]}})
write("stretches", stretches)

# --- Zones -----------------------------------------------------------------------------------------------------------
UTC = timezone.utc
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def local_date(seconds, zone):
    return (EPOCH + timedelta(seconds=seconds)).astimezone(zone).date()


def first_instant(d, zone):
    """C-ZONE by walking minute by minute: the first instant whose local date is d or later."""
    seconds = int((datetime(d.year, d.month, d.day, tzinfo=UTC) - EPOCH).total_seconds()) - 26 * 3600
    while local_date(seconds, zone) < d:
        seconds += 60
    # Offsets of old local mean times have seconds.
    while local_date(seconds - 1, zone) >= d:
        seconds -= 1
    return seconds


def text_of(seconds):
    return (EPOCH + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%SZ")


days = []
for zone, texts in {
    "UTC": ["2026-03-29"],
    "Asia/Shanghai": ["2026-03-31", "1986-05-04", "1986-09-14", "1940-06-01"],
    "Europe/Berlin": ["2026-03-28", "2026-03-29", "2026-03-30", "2026-10-25"],
    "America/New_York": ["2026-03-08", "2026-11-01", "1883-11-18"],
    "America/Sao_Paulo": ["2018-11-03", "2018-11-04", "2018-11-05", "2019-02-16", "2019-02-17", "2026-01-01"],
    "Pacific/Apia": ["2011-12-29", "2011-12-30", "2011-12-31", "2012-01-01"],
    "Australia/Lord_Howe": ["2026-04-05", "2026-10-04"],
    "America/St_Johns": ["2010-03-14", "2010-11-06", "2010-11-07"],
    "Asia/Kathmandu": ["2026-06-01", "1986-01-01"],
    "America/Havana": ["2021-03-14", "2021-11-07"],
    "Asia/Beirut": ["2021-03-28"],
    "Pacific/Kwajalein": ["1993-08-20", "1993-08-21", "1993-08-22"],
    "Pacific/Kiritimati": ["1994-12-30", "1994-12-31", "1995-01-01"],
    "Antarctica/Troll": ["2026-03-29", "2026-10-25"],
}.items():
    for text in texts:
        a = first_instant(day(text), ZoneInfo(zone))
        b = first_instant(day(text) + ONE, ZoneInfo(zone))
        days.append({
            "id": f"{zone} {text}", "source": f"C-ZONE, {PY} zoneinfo, walked minute by minute", "zone": zone, "day": text,
            "expected": {"start": text_of(a), "hours": format((Decimal(b - a) / 3600).normalize(), "f")},
        })
by_id = {case["id"]: case["expected"] for case in days}
assert by_id["Pacific/Apia 2011-12-30"]["hours"] == "0"
assert by_id["America/Sao_Paulo 2018-11-04"] == {"start": "2018-11-04T03:00:00Z", "hours": "23"}
assert by_id["Europe/Berlin 2026-10-25"]["hours"] == "25"
write("zone-days", days)

instants = []
for zone in ("UTC", "Asia/Shanghai", "America/Sao_Paulo", "Pacific/Apia", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe", "America/St_Johns"):
    for text in ("2026-03-31T15:59:59Z", "2026-03-31T16:00:00Z", "2026-03-31T18:29:59.999Z", "2026-03-31T18:30:00Z", "2018-11-04T02:59:59Z",
                 "2018-11-04T03:00:00Z", "2011-12-30T09:59:59Z", "2011-12-30T10:00:00Z", "2026-03-31T23:30:00-03:30", "2026-01-01T00:15:00+14:00",
                 "1900-01-01T00:00:00Z", "2010-11-07T02:45:00Z", "0099-12-31T12:00:00Z"):
        moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
        instants.append({
            "id": f"{zone} {text}", "source": f"{PY} zoneinfo", "zone": zone, "instant": text,
            "milliseconds": round((moment - EPOCH) / timedelta(milliseconds=1)),
            "expected": moment.astimezone(ZoneInfo(zone)).date().isoformat(),
        })
write("instants", instants)

# --- Working days ----------------------------------------------------------------------------------------------------
def days_of(*spans):
    result = []
    for a, b in spans:
        d = day(a)
        while d <= day(b):
            result.append(d.isoformat())
            d += ONE
    return result


CHINA_2026 = {
    "weekdays": [1, 2, 3, 4, 5],
    "holidays": days_of(("2026-01-01", "2026-01-03"), ("2026-02-15", "2026-02-23"), ("2026-04-04", "2026-04-06"), ("2026-05-01", "2026-05-05"),
                        ("2026-06-19", "2026-06-21"), ("2026-09-25", "2026-09-27"), ("2026-10-01", "2026-10-07")),
    "extraWorkdays": ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"],
}
WORK = {
    "plain": {"weekdays": [1, 2, 3, 4, 5], "holidays": [], "extraWorkdays": []},
    "china": CHINA_2026,
    "gulf": {"weekdays": [7, 1, 2, 3, 4], "holidays": ["2026-03-20", "2026-03-22", "2026-03-22"], "extraWorkdays": []},
    "clash": {"weekdays": [1, 2, 3, 4, 5], "holidays": ["2026-03-03", "2026-03-07"], "extraWorkdays": ["2026-03-03", "2026-03-07", "2026-03-08", "2026-03-09"]},
    "saturdays": {"weekdays": [6], "holidays": ["2026-03-14"], "extraWorkdays": ["2026-03-18"]},
}


def works(c, d):
    text = d.isoformat()
    if text in c["extraWorkdays"]:
        return True
    return text not in c["holidays"] and d.isoweekday() in c["weekdays"]


def count_inclusive(c, a, b):
    if a > b:
        return -count_inclusive(c, b, a)
    return sum(1 for i in range((b - a).days + 1) if works(c, a + i * ONE))


def add_working(c, d, n):
    step = ONE if n > 0 else -ONE
    left = abs(n)
    while left:
        d += step
        left -= works(c, d)
    return d


def between(c, a, b):
    if b >= a:
        return sum(1 for i in range(1, (b - a).days + 1) if works(c, a + i * ONE))
    return -sum(1 for i in range((a - b).days) if works(c, b + i * ONE))


work = []
for name, c in WORK.items():
    spans = [("2026-01-01", "2026-12-31"), ("2026-02-14", "2026-02-28"), ("2026-02-15", "2026-02-15"), ("2026-03-01", "2026-03-31"), ("2026-03-31", "2026-03-01"),
             ("2026-03-07", "2026-03-08"), ("2026-10-12", "2026-09-18"), ("1976-05-05", "2076-04-04")]
    for a, b in spans:
        work.append({
            "id": f"{name} {a}..{b}", "source": f"C-BIZ-INCL and C-BIZ-ADD, {PY} datetime, day by day", "kind": "count", "work": name, "start": a, "end": b,
            "expected": {"counted": count_inclusive(c, day(a), day(b)), "between": between(c, day(a), day(b))},
        })
    for a in ("2026-02-13", "2026-02-14", "2026-03-07", "2026-10-01", "2026-12-31"):
        for n in (-250, -21, -5, -1, 0, 1, 2, 5, 21, 250, 5000):
            work.append({
                "id": f"{name} {a} {n:+}", "source": f"C-BIZ-ADD, {PY} datetime, day by day", "kind": "add", "work": name, "start": a, "workingDays": n,
                "expected": add_working(c, day(a), n).isoformat(),
            })
for text in CHINA_2026["extraWorkdays"]:
    assert works(CHINA_2026, day(text)) and day(text).isoweekday() >= 6
assert not any(works(CHINA_2026, day(t)) for t in days_of(("2026-02-15", "2026-02-23"), ("2026-10-01", "2026-10-07")))
write("working-days", work)
(HERE / "work-calendars.json").write_text(json.dumps(WORK, indent=1) + "\n", encoding="utf-8")
