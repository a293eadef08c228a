"""Writes roll-up.json beside it: the handbook's worked numbers, and random parts by Python's fractions.

Run with: python3 roll-up.py. Nothing here is taken from the library.
"""

import json
import random
from decimal import ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction
from pathlib import Path

DIGITS = Context(prec=34, rounding=ROUND_HALF_EVEN)
HANDBOOK = "handbook goals-people.md 3.3"
cases = []


def text(value):
    """A fraction rounded once, half-even, to 34 digits; plain decimal text."""
    rounded = DIGITS.divide(Decimal(value.numerator), Decimal(value.denominator))
    plain = format(rounded, "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def case(id, source, parts, options, expected, published=None):
    one = {"id": id, "source": source, "input": {"parts": parts, "options": options}, "expected": expected}
    if published is not None:
        one["published"] = published
    cases.append(one)


def expected(parts, policy, floor):
    """Score or reason, coverage, bounds and shares, from the definitions."""
    weights = [Fraction(part["weight"]) if "weight" in part else Fraction(1) for part in parts]
    scores = [None if part["score"] is None else Fraction(part["score"]) for part in parts]
    if not parts:
        return {"score": None, "reason": "no-parts", "coverage": None, "bounds": None, "shares": []}
    total = sum(weights)
    if total == 0:
        return {"score": None, "reason": "zero-weights", "coverage": None, "bounds": None, "shares": [None] * len(parts)}
    known = [(w, s) for w, s in zip(weights, scores) if s is not None]
    weight_known = sum((w for w, _ in known), Fraction(0))
    got = sum((w * s for w, s in known), Fraction(0))
    coverage = weight_known / total
    low = got / total
    high = (got + total - weight_known) / total
    reason, score = None, None
    if policy == "zero":
        score = low
    elif policy == "strict" and coverage < 1:
        reason = "parts-missing"
    elif weight_known == 0:
        reason = "no-scores"
    elif policy == "floor" and coverage < Fraction(floor):
        reason = "low-coverage"
    else:
        score = got / weight_known
    return {
        "score": None if score is None else text(score),
        "reason": reason,
        "coverage": text(coverage),
        "bounds": [text(low), text(high)],
        "shares": [text(w / total) for w in weights],
    }


worked = [
    {"id": "a", "score": "0.8", "weight": "0.5"},
    {"id": "b", "score": None, "weight": "0.3"},
    {"id": "c", "score": "0.4", "weight": "0.2"},
]
for policy, published in [("zero", "0.48"), ("renormalize", "0.685714"), ("strict", None)]:
    source = f"{HANDBOOK}: w .5/.3/.2, s .8/null/.4, {policy}"
    case(f"worked-{policy}", source, worked, {"missing": policy}, expected(worked, policy, None), published)
for floor, name in [("0.7", "on-the-edge"), ("0.71", "below")]:
    options = {"missing": "floor", "minCoverage": floor}
    case(f"worked-floor-{name}", f"{HANDBOOK}: floor coverage c, null below c", worked, options, expected(worked, "floor", floor))

viva = [
    {"id": "north", "score": "0.5", "weight": "100000"},
    {"id": "south", "score": "1", "weight": "20000"},
    {"id": "online", "score": "1", "weight": "1000"},
]
source = "handbook goals-people.md 3.4, MicrosoftDocs/Viva#518: weights by target, 100k/20k/1k with 50k/20k/1k done"
case("viva-by-target", source, viva, {}, expected(viva, "renormalize", None), "0.586777")
naive = [{"id": part["id"], "score": part["score"]} for part in viva]
case("viva-naive", source + ", against the plain mean", naive, {}, expected(naive, "renormalize", None), "0.833333")

vanishing = [{"id": "a", "score": "1", "weight": "1"}, {"id": "b", "score": "0"}]
half = expected([{**part, "weight": "1"} for part in vanishing], "renormalize", None)
source = f"{HANDBOOK}: [w=1,p=1],[w missing,p=0] is 1.0 where the part without a weight vanishes; equal share"
case("no-weight-equal-share", source, vanishing, {"missingWeight": "equal-share"}, half)
none = [{"id": "a", "score": "1", "weight": "0"}, {"id": "b", "score": "0.5", "weight": "0"}]
case("all-weights-zero", f"{HANDBOOK}: all weights 0 is null, not NaN and not 0", none, {}, expected(none, "renormalize", None))
case("no-parts", f"{HANDBOOK}: no children is null", [], {}, expected([], "renormalize", None))
case(
    "mixed-directions",
    "handbook goals-people.md 2.2: one rises, one falls; each is a score before they meet (9 h to 2 h at 4.5; 32 to 50 at 41)",
    [{"id": "hours", "score": text(Fraction(9, 14))}, {"id": "points", "score": "0.5"}],
    {},
    expected([{"score": text(Fraction(9, 14))}, {"score": "0.5"}], "renormalize", None),
)

random.seed(3)
for number in range(1, 13):
    parts = []
    for _ in range(random.randint(1, 9)):
        score = None if random.random() < 0.3 else text(Fraction(random.randint(0, 10**6), 10**6))
        parts.append({"score": score, "weight": text(Fraction(random.randint(0, 999), random.choice([1, 10, 1000])))})
    policy = random.choice(["renormalize", "zero", "strict", "floor"])
    options = {"missing": policy, "minCoverage": "0.5"} if policy == "floor" else {"missing": policy}
    case(f"random-{number}", "python fractions, rounded once half-even to 34 digits", parts, options, expected(parts, policy, "0.5"))

lines = ",\n".join("  " + json.dumps(each) for each in cases)
Path(__file__).with_name("roll-up.json").write_text(f"[\n{lines}\n]\n")
