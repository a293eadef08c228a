"""Writes deadlines-computed.json beside it: phrases of time under many days of asking, by Python's datetime.

Run with: python3 deadlines.py. Nothing here is taken from the library. Fiscal years are named by the year they end in.
"""

import json
from calendar import monthrange
from datetime import date, timedelta
from pathlib import Path

DAYS = ["2026-01-15", "2025-08-31", "2024-02-29", "2026-12-31", "2027-06-30", "2026-03-01", "2025-11-30"]
SOURCE = "Python datetime, conventions of handbook goals-people.md 0"
cases = []


def add(text, day, expected, fiscal_year_start=1):
    given = {"text": text, "asOf": day.isoformat()}
    if fiscal_year_start != 1:
        given["fiscalYearStart"] = fiscal_year_start
    number = len(cases) + 1
    expected = {"deadline": expected.isoformat()}
    cases.append({"id": f"computed-{number:03d}", "source": SOURCE, "input": given, "expected": expected})


def month_end(year, month):
    return date(year, month, monthrange(year, month)[1])


def months_on(day, count):
    index = day.year * 12 + day.month - 1 + count
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def working_days_on(day, count):
    while count > 0:
        day += timedelta(days=1)
        if day.weekday() < 5:
            count -= 1
    return day


def fiscal_part_end(day, start, months, part):
    """End of the part (quarter, half) of the fiscal year of `day`; of the next one if it is over."""
    first_year = day.year if day.month >= start else day.year - 1
    for ahead in (0, 12):
        index = first_year * 12 + start - 1 + ahead + part * months - 1
        end = month_end(index // 12, index % 12 + 1)
        if end >= day:
            return end
    raise AssertionError


def current_part_end(day, start, months):
    index = day.year * 12 + day.month - start
    last = (index // months) * months + months - 1 + start
    return month_end((last - 1) // 12, (last - 1) % 12 + 1)


for iso in DAYS:
    day = date.fromisoformat(iso)
    for count in (1, 3, 6, 18):
        add(f"Cut costs by 5% within {count} months", day, months_on(day, count))
        add(f"{count}个月内成本降低5%", day, months_on(day, count))
    add("Cut costs by 5% in two years", day, months_on(day, 24))
    add("半年内成本降低5%", day, months_on(day, 6))
    add("两年内成本降低5%", day, months_on(day, 24))
    for count in (10, 45, 120):
        add(f"Cut costs by 5% within {count} days", day, day + timedelta(days=count))
        add(f"{count}天内成本降低5%", day, day + timedelta(days=count))
    add("Cut costs by 5% within 3 weeks", day, day + timedelta(days=21))
    add("三周内成本降低5%", day, day + timedelta(days=21))
    add("Cut costs by 5% within 10 business days", day, working_days_on(day, 10))
    add("15个工作日内成本降低5%", day, working_days_on(day, 15))
    add("月底前成本降低5%", day, month_end(day.year, day.month))
    next_month = months_on(day.replace(day=1), 1)
    add("下月底前成本降低5%", day, month_end(next_month.year, next_month.month))
    add("Cut costs by 5% by the end of next month", day, month_end(next_month.year, next_month.month))
    add("Cut costs by 5% this week", day, day + timedelta(days=6 - day.weekday()))
    add("下周五前成本降低5%", day, day - timedelta(days=day.weekday()) + timedelta(days=11))
    add("Cut costs by 5% by year-end", day, date(day.year, 12, 31))
    add("明年底前成本降低5%", day, date(day.year + 1, 12, 31))
    for month, name in ((3, "March"), (8, "August"), (12, "December")):
        year = day.year if month_end(day.year, month) >= day else day.year + 1
        add(f"Cut costs by 5% by the end of {name}", day, month_end(year, month))
        add(f"{month}月底前成本降低5%", day, month_end(year, month))
    for start in (1, 4, 7, 10):
        add("Cut costs by 5% this quarter", day, current_part_end(day, start, 3), start)
        add("本季度末成本降低5%", day, current_part_end(day, start, 3), start)
        add("Cut costs by 5% by the end of the fiscal year", day, current_part_end(day, start, 12), start)
        for part in (1, 2, 3, 4):
            add(f"Cut costs by 5% by Q{part}", day, fiscal_part_end(day, start, 3, part), start)
            add(f"{'一二三四'[part - 1]}季度末成本降低5%", day, fiscal_part_end(day, start, 3, part), start)
        for part in (1, 2):
            add(f"Cut costs by 5% in H{part}", day, fiscal_part_end(day, start, 6, part), start)
            add(f"{'上下'[part - 1]}半年成本降低5%", day, fiscal_part_end(day, start, 6, part), start)

lines = ",\n".join("  " + json.dumps(case, ensure_ascii=False) for case in cases)
Path(__file__).with_name("deadlines-computed.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")
