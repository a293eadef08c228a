"""Reference numbers for the feasibility of goals and for proposed targets: python3 smart.py

Plain definitions with fractions and sets of cases; nothing of the library is used or copied.
"""

import calendar
import json
from datetime import date, timedelta
from decimal import Context, Decimal, ROUND_HALF_EVEN
from fractions import Fraction
from itertools import product
from pathlib import Path

CONTEXT = Context(prec=34, rounding=ROUND_HALF_EVEN)
HERE = Path(__file__).parent


def text(value):
    """34 significant digits, half-even, without an exponent."""
    value = Fraction(value)
    quotient = CONTEXT.divide(Decimal(value.numerator), Decimal(value.denominator))
    shown = format(quotient.normalize(CONTEXT), "f")
    return "0" if shown in ("-0", "0") else shown


def month_later(day, months):
    """The same day so many months on, or the last of that month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def months(start, end):
    """Whole months by the calendar and the rest as a part of the month it lies in; end is exclusive."""
    whole = 0
    while month_later(start, whole + 1) <= end:
        whole += 1
    rest = (end - month_later(start, whole)).days
    if rest == 0:
        return Fraction(whole)
    return whole + Fraction(rest, (month_later(start, whole + 1) - month_later(start, whole)).days)


def feasibility(case):
    """Needed rate, its mid-rank percentile among the sizes of past changes, and the verdict (handbook, section 4)."""
    values = [Fraction(str(value)) for value in case["values"]]
    gap = Fraction(1)
    changes = [(b - a) / gap for a, b in zip(values, values[1:])]
    start = Fraction(str(case["start"]))
    target = Fraction(str(case["target"]))
    as_of, due = date.fromisoformat(case["asOf"]), date.fromisoformat(case["due"])
    steps = months(as_of + timedelta(1), due + timedelta(1)) / {"month": 1, "quarter": 3}[case["step"]]
    needed = (target - start) / steps
    sizes = [abs(change) for change in changes]
    below = sum(size < abs(needed) for size in sizes)
    equal = sum(size == abs(needed) for size in sizes)
    percentile = (below + Fraction(equal, 2)) / len(sizes)
    drift = (values[-1] - values[0]) / len(changes)
    against = drift * needed < 0
    codes = []
    if abs(needed) > max(sizes) * Fraction(3, 2):
        codes.append("unrealistic")
    elif percentile > Fraction(95, 100):
        codes.append("stretch")
    elif percentile < Fraction(1, 4) and not against:
        codes.append("sandbag")
    if against:
        codes.append("against-trend")
    verdict = "fail" if "unrealistic" in codes else "warn" if codes else "pass"
    return {
        "steps": text(steps),
        "needed": text(abs(needed)),
        "percentile": text(percentile),
        "codes": codes,
        "verdict": verdict,
    }


STEADY = [70, 72, 71, 73, 75, 76, 78, 77, 79, 80, 80, 80]
SATISFACTION = {"values": STEADY, "start": 80, "asOf": "2025-12-31", "step": "month"}
SMART = [
    ("usual pace", {**SATISFACTION, "target": 86, "due": "2026-06-30"}),
    ("half a month counts as half", {**SATISFACTION, "target": 86, "asOf": "2026-01-15", "due": "2026-06-30"}),
    ("as fast as the fastest, twice before", {**SATISFACTION, "target": 92, "due": "2026-06-30"}),
    ("above all, below one and a half times", {**SATISFACTION, "target": "92.6", "due": "2026-06-30"}),
    ("one and a half times the fastest is a stretch still", {**SATISFACTION, "target": 98, "due": "2026-06-30"}),
    ("just beyond it is unrealistic", {**SATISFACTION, "target": "98.01", "due": "2026-06-30"}),
    ("slower than a quarter", {**SATISFACTION, "target": 81, "due": "2026-06-30"}),
    ("a fall against a rise", {**SATISFACTION, "target": 76, "due": "2026-06-30"}),
    ("a slow fall against a rise is no sandbagging", {**SATISFACTION, "target": 79, "due": "2026-06-30"}),
    (
        "quarters, falling",
        {
            "values": ["9.5", 9, "9.1", "8.4", 8, "7.7"],
            "start": "7.7",
            "target": 6,
            "asOf": "2025-12-31",
            "due": "2026-12-31",
            "step": "quarter",
        },
    ),
    (
        "leap day, clamped month end",
        {**SATISFACTION, "target": 86, "asOf": "2024-01-30", "due": "2024-03-15"},
    ),
]


def level(cases, base, chance, sign):
    """The hardest value that at least this share of the cases reaches, and the share that reaches it."""
    total = len(cases)
    reached = [(change, Fraction(sum(sign * c >= sign * change for c in cases), total)) for change in set(cases)]
    change, share = max((c for c in reached if c[1] >= chance), key=lambda c: sign * c[0])
    return {"value": text(base + change), "chance": text(share)}


def proposal(case):
    """Three levels from all cases, listed one by one: stretches as they were, or every draw of single changes."""
    values = [Fraction(str(value)) for value in case["values"]]
    periods, sign = case["periods"], 1 if case["direction"] == "increase" else -1
    season = case.get("season")
    base = values[-1]
    if season:
        years = -(-periods // season)
        base = values[len(values) - 1 + periods - years * season]
        changes = [b - a for a, b in zip(values, values[season:])]
        cases = [sum(draw) for draw in product(changes, repeat=years)]
        method = "seasonal"
    else:
        stretches = [b - a for a, b in zip(values, values[periods:])]
        enough = len(stretches) >= 20 and (len(values) - 1) // periods >= 5
        method = "stretches" if enough else "sums"
        changes = stretches if enough else [b - a for a, b in zip(values, values[1:])]
        cases = stretches if enough else [sum(draw) for draw in product(changes, repeat=periods)]
    chances = {"floor": Fraction(4, 5), "target": Fraction(1, 2), "stretch": Fraction(1, 5)}
    levels = {name: level(cases, base, chance, sign) for name, chance in chances.items()}
    return {"method": method, "sample": len(changes), "base": text(base), **levels}


LONG = [100, 103, 101, 106, 108, 107, 112, 115, 113, 118, 121, 119, 124, 126, 125, 130, 133, 131, 136, 139, 137, 142, 144, 143, 148]
SEASONS = [50, 40, 60, 90, 55, 43, 66, 97, 58, 47, 70, 108, 64, 50, 77, 115]
PROPOSE = [
    ("three draws from five changes", {"values": [80, 82, 81, 84, 85, 87], "periods": 3, "direction": "increase"}),
    ("one period", {"values": [80, 82, 81, 84, 85, 87], "periods": 1, "direction": "increase"}),
    ("a fall", {"values": ["12.5", 12, "12.2", "11.4", "11.1", "10.7", "10.9"], "periods": 4, "direction": "decrease"}),
    ("a fall on rising values", {"values": [80, 82, 81, 84, 85, 87], "periods": 2, "direction": "decrease"}),
    ("past stretches", {"values": LONG, "periods": 3, "direction": "increase"}),
    ("too few separate stretches", {"values": LONG[:14], "periods": 5, "direction": "increase"}),
    ("thirds", {"values": ["0.1", "0.4", "0.35", "0.7", "0.9", "0.85", "1.3"], "periods": 6, "direction": "increase"}),
    ("seasons, two quarters on", {"values": SEASONS, "periods": 2, "season": 4, "direction": "increase"}),
    ("seasons, five quarters on", {"values": SEASONS, "periods": 5, "season": 4, "direction": "increase"}),
    ("even growth", {"values": [1, 2, 3, 4, 5, 6, 7], "periods": 3, "direction": "increase"}),
]


def write(name, cases, source, compute):
    entries = [
        {"id": f"{name}-{index:02}", "source": source, "name": title, "input": case, "expected": compute(case)}
        for index, (title, case) in enumerate(cases, 1)
    ]
    lines = ",\n".join("  " + json.dumps(entry, ensure_ascii=False) for entry in entries)
    (HERE / f"{name}.json").write_text(f"[\n{lines}\n]\n", encoding="utf8")


write("smart", SMART, "Handbook of goals, section 4; smart.py, fractions", feasibility)
write("propose", PROPOSE, "smart.py, every case listed", proposal)
