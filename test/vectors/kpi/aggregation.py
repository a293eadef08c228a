"""Writes aggregation.json beside it: aggregates by hand, and by Python's fractions, decimal, statistics and numpy.

Run with: python3 aggregation.py. Nothing here is taken from the library.
"""

import json
import random
import statistics
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction
from math import floor
from pathlib import Path

import numpy

DIGITS = Context(prec=34, rounding=ROUND_HALF_EVEN)
MONTH = {"grain": "month", "range": {"start": "2026-01-01", "endExclusive": "2026-02-01"}, "dataThrough": "2026-01-31"}
JANUARY = "2026-01"
cases = []


def text(value):
    """A fraction rounded once, half-even, to 34 digits; plain decimal text."""
    rounded = DIGITS.divide(Decimal(value.numerator), Decimal(value.denominator))
    plain = format(rounded, "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def case(id, source, formula, rows, expected, period=JANUARY, query=MONTH, **more):
    if isinstance(expected, (int, Fraction)):
        expected = {"value": text(Fraction(expected)), "reason": None}
    elif expected.startswith("="):
        expected = {"value": expected[1:], "reason": None}
    else:
        expected = {"value": None, "reason": expected}
    cases.append({"id": id, "source": source, "formula": formula, "rows": rows, "query": query, "period": period, "expected": expected, **more})


def rows_of(**columns):
    """Rows on one day of January."""
    length = len(next(iter(columns.values())))
    return [{"day": "2026-01-15", **{name: values[i] for name, values in columns.items()}} for i in range(length)]


# Conventions, by hand.
C = "handbook conventions.md, "
case("null-skip-avg", C + "C-NULL-SKIP; kpi.md 3.1: one 5 and 99 nulls", "avg(x)", rows_of(x=["5"] + [None] * 99), "=5")
case("null-skip-sum", C + "C-NULL-SKIP", "sum(x)", rows_of(x=["1.5", None, "-0.5"]), "=1")
case("null-skip-count", C + "C-NULL-SKIP", "count(x)", rows_of(x=["1.5", None, "-0.5"]), "=2")
case("null-skip-rows", C + "C-NULL-SKIP: rows are counted, not values", "count()", rows_of(x=["1.5", None, "-0.5"]), "=3")
case("null-skip-median", C + "C-NULL-SKIP", "median(x)", rows_of(x=[None, "3", "1", None, "8"]), "=3")
for name in ["sum(x)", "avg(x)", "min(x)", "max(x)", "median(x)", "percentile(x, 0.9, type6)", "weightedAvg(x, y)", "last(x, due)", "avg(x / y)", "mean(c, sum(x))"]:
    case(f"empty-null {name}", C + "C-EMPTY-NULL", name, rows_of(x=[None, None], y=[None, "2"], due=["2026-01-01", "2026-01-02"], c=["a", "b"]), "no-values")
case("empty-count", C + "C-EMPTY-NULL: a count is 0", "count(x)", rows_of(x=[None, None]), "=0")
case("empty-distinct", C + "C-EMPTY-NULL: a count is 0", "countDistinct(c)", rows_of(c=[None, None]), "=0")
case("empty-where", C + "C-EMPTY-NULL", "sum(x where x > 5)", rows_of(x=["1", "2"]), "no-values")
case("empty-count-where", C + "C-EMPTY-NULL", "count(where x > 5)", rows_of(x=["1", "2"]), "=0")
case("no-rows", "kpi.md 3.1: missing, no fact rows", "sum(x)", [{"day": "2026-02-15", "x": "1"}], "no-data")
case("no-rows-count", "kpi.md 3.1: COUNT = 0", "count()", [{"day": "2026-02-15", "x": "1"}], "=0")
case("div0", C + "C-DIV0-NULL", "sum(x) / sum(y)", rows_of(x=["5"], y=["0"]), "zero-divisor")
case("div0-0", C + "C-DIV0-NULL: 0/0 too", "sum(x) / sum(y)", rows_of(x=["0"], y=["0"]), "zero-divisor")
case("div0-sum", C + "C-DIV0-NULL: the sum is 0, no value is", "sum(x) / sum(y)", rows_of(x=["5", "5"], y=["3", "-3"]), "zero-divisor")
case("ratio-of-sums", "kpi.md 3.2: 90/100 and 2/20 are 76.7 %", "sum(x) / sum(y)", rows_of(x=["90", "2"], y=["100", "20"]), Fraction(92, 120))
case("average-of-ratios", "kpi.md 3.2: the mean says 50 %", "avg(x / y)", rows_of(x=["90", "2"], y=["100", "20"]), "=0.5")
case("ros-indep", C + "C-ROS-INDEP", "sum(x) / sum(y)", rows_of(x=["90", None, "2"], y=["100", "20", None]), Fraction(92, 120))
case("ros-no-denominator", C + "C-ROS-INDEP: no denominator at all", "sum(x) / sum(y)", rows_of(x=["90", "2"], y=[None, None]), "no-values")
case("aor-skip-zero", C + "C-AOR-SKIP", "avg(x / y)", rows_of(x=["1", "1", "7"], y=["2", "4", "0"]), "=0.375")
case("aor-skip-null", C + "C-AOR-SKIP", "avg(x / y)", rows_of(x=["1", None, "7"], y=["2", "4", None]), "=0.5")
case("aor-none", C + "C-AOR-SKIP: no ratio is defined", "avg(x / y)", rows_of(x=["1", None], y=["0", "4"]), "no-values")
case("wmean-pair", C + "C-WMEAN-PAIR", "weightedAvg(x, w)", rows_of(x=["10", "20", None, "40"], w=["1", "3", "5", None]), "=17.5")
case("wmean-negative", C + "C-WMEAN-PAIR: weights may be negative", "weightedAvg(x, w)", rows_of(x=["10", "20"], w=["3", "-1"]), "=5")
case("wmean-zero", C + "C-WMEAN-PAIR, C-DIV0-NULL", "weightedAvg(x, w)", rows_of(x=["10", "20"], w=["1", "-1"]), "zero-divisor")
case("wmean-none", C + "C-WMEAN-PAIR: no pair", "weightedAvg(x, w)", rows_of(x=["10", None], w=[None, "2"]), "no-values")
case("distinct-case", C + "C-DISTINCT: case-sensitive", "countDistinct(c)", rows_of(c=["a", "A", "a"]), "=2")
case("distinct-empty", C + "C-DISTINCT: null is no value, the empty string is one", "countDistinct(c)", rows_of(c=["", None, "a"]), "=2")
case("distinct-space", C + "C-DISTINCT: exact", "countDistinct(c)", rows_of(c=["a", "a ", "ａ"]), "=3")
case("distinct-normal-forms", C + "C-DISTINCT: exact", "countDistinct(c)", rows_of(c=["é", "e\u0301"]), "=2")
case("distinct-numbers", C + "C-DISTINCT: numerically equal numbers are equal", "countDistinct(x)", rows_of(x=["1", "1.0", "1e0", "2"]), "=2")
case("distinct-total", C + "C-DISTINCT: totals are recounted", "countDistinct(c)", rows_of(c=["a", "b", "a"], r=["E", "E", "W"]), "=2", by=["r"])

# Balances.
STOCK = [("2026-01-10", "a", "5"), ("2026-01-10", "b", "7"), ("2026-01-20", "a", "6"), ("2025-12-31", "a", "4"), ("2025-12-31", "b", "9")]
stock = [{"day": day, "c": member, "h": value} for day, member, value in STOCK]
case("closing-lastdate", C + "C-SEMI-LASTDATE: b has no row on January 20", "closing(h)", stock, "=6")
case("closing-of-each", C + "C-SEMI-LASTDATE: each member's own is another function", "closingOfEach(h)", stock, "=13")
case("opening-lastdate", C + "C-SEMI-LASTDATE of the period before", "opening(h)", stock, "=13")
case("opening-of-each", C + "C-SEMI-LASTDATE of the period before", "openingOfEach(h)", stock, "=13")
case("average-of-ends", C + "C-AVG-PE: plain mean of the snapshots: (12 + 6) / 2", "averageBalance(h)", stock, "=9")
case("time-weighted", C + "C-TWA: 12 for ten days, 6 for twelve", "timeWeightedBalance(h)", stock, Fraction(12 * 10 + 6 * 12, 22))
case("closing-none", C + "C-EMPTY-NULL", "closing(h)", [{"day": "2025-12-31", "c": "a", "h": "4"}], "no-data")
case("closing-null", C + "C-NULL-SKIP", "closing(h)", [{"day": "2026-01-31", "c": "a", "h": None}], "no-values")
case("turnover", C + "C-TURNOVER: 2 / ((13 + 6) / 2)", "sum(l) / ((opening(h) + closing(h)) / 2)", stock + [{"day": "2026-01-20", "c": "b", "l": "2"}], Fraction(4, 19))

# Growth and windows.
for name, now, base, expected in [("halved-loss", "-50", "-100", "=0.5"), ("grown-loss", "-150", "-100", "=-0.5"), ("from-loss", "50", "-100", "=1.5"), ("into-loss", "-50", "100", "=-1.5"), ("zero-base", "50", "0", "zero-base"), ("thirds", "4", "3", Fraction(1, 3))]:
    case(f"growth-abs {name}", C + "C-GROWTH-ABS", "growth(sum(x), previous)", [{"day": "2026-01-15", "x": now}, {"day": "2025-12-15", "x": base}], expected)
case("growth-no-base", C + "C-GROWTH-ABS: null if prior is null", "growth(sum(x), yearAgo)", [{"day": "2026-01-15", "x": "5"}], "no-base")
case("growth-no-current", C + "C-GROWTH-ABS", "growth(sum(x), previous)", [{"day": "2025-12-15", "x": "5"}], "no-data")
# A 1 on each of 1200 days, so that a sum counts days.
ONE = {"start": "2023-01-01", "days": 1200, "x": "1"}
FEB = {"grain": "month", "range": {"start": "2025-02-01", "endExclusive": "2025-03-01"}, "dataThrough": "2025-02-28"}
case("year-ago-leap-month", C + "C-PERIOD: February 2025 meets all 29 days of February 2024", "yearAgo(sum(x))", ONE, "=29", period="2025-02", query=FEB)
case("previous-longer-month", C + "C-PERIOD: whole period before", "previous(sum(x))", ONE, "=31", period="2025-02", query=FEB)
OPEN = {"grain": "month", "range": {"start": "2025-03-01", "endExclusive": "2025-04-01"}, "dataThrough": "2025-03-10"}
case("same-stretch", "kpi.md 3.9: partial alignment by elapsed days", "previous(sum(x))", ONE, "=10", period="2025-03", query=OPEN)
case("same-stretch-year", "kpi.md 3.9: partial alignment by elapsed days", "yearAgo(sum(x))", ONE, "=10", period="2025-03", query=OPEN)
LATE = {**OPEN, "dataThrough": "2025-03-30"}
case("same-stretch-clamped", "kpi.md 3.9: clamped to the shorter period", "previous(sum(x))", ONE, "=28", period="2025-03", query=LATE)
case("year-to-date", C + "C-TODATE", "toDate(sum(x), year)", ONE, "=69", period="2025-03", query=OPEN)
case("year-to-date-before", C + "C-TODATE: prior, to the same day", "yearAgo(toDate(sum(x), year))", ONE, "=70", period="2025-03", query=OPEN)
case("ttm", C + "C-TTM: 2024-03-11..2025-03-10", "rolling(sum(x), 12, month)", ONE, "=365", period="2025-03", query=OPEN)
case("ttm-whole", "kpi.md 3.9: rolling n complete units ending at the current bucket", "rolling(sum(x), 12, month)", ONE, "=366", period="2024-12", query={"grain": "month", "range": {"start": "2024-12-01", "endExclusive": "2025-01-01"}, "dataThrough": "2024-12-31"})
case("rolling-year-by-month", "kpi.md 3.9: TTM = 12 months, here up to the end of January 2025", "rolling(sum(x), 1, year)", ONE, "=366", period="2025-01", query={"grain": "month", "range": {"start": "2025-01-01", "endExclusive": "2025-02-01"}, "dataThrough": "2025-01-31"})
case("rolling-ratio", "kpi.md 3.9: rolling of a ratio = ratio of the rolled components", "rolling(sum(x) / count(), 3)", [{"day": "2026-01-15", "x": "10"}, {"day": "2025-12-01", "x": "1"}, {"day": "2025-12-02", "x": "1"}, {"day": "2025-11-02", "x": "4"}], "=4")
case("rolling-distinct", "kpi.md 3.9: of a distinct count = recount", "rolling(countDistinct(c), 2)", [{"day": "2026-01-15", "c": "a"}, {"day": "2025-12-01", "c": "a"}, {"day": "2025-12-02", "c": "b"}], "=2")
WEEK = lambda start, end: {"grain": "week", "range": {"start": start, "endExclusive": end}, "dataThrough": (date.fromisoformat(end) - timedelta(days=1)).isoformat()}
WEEKS = [{"day": day, "x": value} for day, value in [("2020-12-28", "53"), ("2021-12-27", "52"), ("2020-12-21", "52.2"), ("2026-12-28", "153"), ("2025-12-22", "152")]]
case("iso-week-year-ago", C + "C-ISO-PY: same week number", "yearAgo(sum(x))", WEEKS, "=52.2", period="2021-W52", query=WEEK("2021-12-27", "2022-01-03"))
case("iso-week-53", C + "C-ISO-PY: W53 without counterpart has none", "yearAgo(sum(x))", WEEKS, "not-comparable", period="2026-W53", query=WEEK("2026-12-28", "2027-01-04"))
case("iso-week-53-growth", C + "C-ISO-PY", "growth(sum(x), yearAgo)", WEEKS, "no-base", period="2026-W53", query=WEEK("2026-12-28", "2027-01-04"))

# Entities.
ORDERS = rows_of(c=["a", "a", "b", "c", "c", None], o=["1", "2", "3", "4", "4", "5"], x=["1", "2", "3", "4", "5", "6"])
case("share-repeat", "kpi.md 4: customers with two or more orders", "share(c, countDistinct(o) >= 2)", ORDERS, Fraction(1, 3))
case("tally-repeat", "kpi.md 4: customers with two or more orders", "tally(c, countDistinct(o) >= 2)", ORDERS, "=1")
case("mean-per-order", "kpi.md 4: mean over orders of a value of each", "mean(o, max(x))", ORDERS, Fraction(1 + 2 + 3 + 5 + 6, 5))
case("retained", "kpi.md 4: retained from the period before", "retained(c, previous)", ORDERS + [{"day": "2025-12-03", "c": "a", "o": "0"}, {"day": "2025-12-03", "c": "z", "o": "00"}], "=1")


# Quantiles: the definitions of Hyndman and Fan (1996), checked against numpy's nine methods.
def hyndman_fan(values, p, kind):
    x, n = sorted(values), len(values)
    at = lambda k: x[min(max(k, 1), n) - 1]
    if kind <= 3:
        position = n * p - (Fraction(1, 2) if kind == 3 else 0)
        j = floor(position)
        if position > j:
            return at(j + 1)
        return {1: at(j), 2: (at(j) + at(j + 1)) / 2, 3: at(j) if j % 2 == 0 else at(j + 1)}[kind]
    alpha, beta = {4: (0, 1), 5: (Fraction(1, 2),) * 2, 6: (0, 0), 7: (1, 1), 8: (Fraction(1, 3),) * 2, 9: (Fraction(3, 8),) * 2}[kind]
    m = alpha + p * (1 - alpha - beta)
    j = floor(n * p + m)
    g = n * p + m - j
    return (1 - g) * at(j) + g * at(j + 1)


METHODS = ["inverted_cdf", "averaged_inverted_cdf", "closest_observation", "interpolated_inverted_cdf", "hazen", "weibull", "linear", "median_unbiased", "normal_unbiased"]
SAMPLES = {"odd": ["3", "1", "4", "1.5", "9", "2.6", "5.35"], "even": ["10.5", "-2", "0", "7", "7", "123.45", "8", "99.999"]}
for sample, values in SAMPLES.items():
    exact = [Fraction(value) for value in values]
    for kind, method in enumerate(METHODS, 1):
        for p in ["0.25", "0.5", "0.9"]:
            found = hyndman_fan(exact, Fraction(p), kind)
            checked = numpy.quantile([float(value) for value in values], float(p), method=method)
            assert abs(float(found) - checked) < 1e-9, (sample, kind, p, found, checked)
            case(f"quantile type{kind} {p} {sample}", f"{C}C-QUANTILE, Hyndman and Fan 1996; checked with numpy {method}", f"percentile(x, {p}, type{kind})", rows_of(x=values), found)
    case(f"median {sample}", "python statistics.median", "median(x)", rows_of(x=values), statistics.median(exact))
# R's help page of quantile(): x <- 1:5 has the quartiles 2 and 4 by type 7, 1.5 and 4.5 by type 6.
case("quantile-r-1-to-5", "R, quantile(1:5, type = 7)", "percentile(x, 0.25, inclusive)", rows_of(x=list("12345")), "=2")
case("quantile-r-1-to-5-exc", "R, quantile(1:5, type = 6)", "percentile(x, 0.25, exclusive)", rows_of(x=list("12345")), "=1.5")

# Random tables, by fractions.
random.seed(20260101)


def number(kind):
    if kind == "money":
        return f"{random.randint(-10**7, 10**7) / 100:.2f}"
    if kind == "long":
        return f"{random.randint(-10**25, 10**25)}.{random.randint(0, 10**9):09d}"
    if kind == "tiny":
        return f"{random.randint(-10**6, 10**6)}e-{random.randint(10, 40)}"
    return str(random.randint(-1000, 1000))


def column(kind, size):
    return [None if random.random() < 0.15 else number(kind) for _ in range(size)]


FRACTION = "python fractions, rounded once half-even to 34 digits"
for kind in ["money", "long", "tiny", "whole"]:
    for run in range(3):
        size = random.randint(5, 30)
        x, y = column(kind, size), column("money", size)
        rows = rows_of(x=x, y=y)
        pairs = [(Fraction(a), Fraction(b)) for a, b in zip(x, y) if a is not None and b is not None]
        xs, ys = [Fraction(a) for a in x if a is not None], [Fraction(b) for b in y if b is not None]
        add = lambda name, formula, expected: case(f"{name} {kind} {run}", FRACTION, formula, rows, expected)
        add("sum", "sum(x)", sum(xs))
        add("avg", "avg(x)", sum(xs) / len(xs))
        add("ratio", "sum(x) / sum(y)", sum(xs) / sum(ys))
        add("product", "sum(x * y)", sum(a * b for a, b in pairs))
        add("row-ratio", "avg(x / y)", sum(a / b for a, b in pairs) / len(pairs))
        add("weighted", "weightedAvg(x, y)", sum(a * b for a, b in pairs) / sum(b for _, b in pairs))
        add("range", "max(x) - min(x)", max(xs) - min(xs))
        above = [a for a, b in pairs if a > b]
        add("where", "sum(x where x > y)", sum(above) if above else "no-values")

Path(__file__).with_suffix(".json").write_text("[\n" + ",\n".join("  " + json.dumps(entry, ensure_ascii=False) for entry in cases) + "\n]\n", encoding="utf-8")
print(len(cases), "cases")
