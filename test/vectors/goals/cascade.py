"""Writes cascade.json beside it: the handbook's worked numbers, and random trees by Python's fractions.

Run with: python3 cascade.py. Nothing here is taken from the library.
"""

import json
import random
from decimal import ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction
from pathlib import Path

DIGITS = Context(prec=34, rounding=ROUND_HALF_EVEN)
AS_OF = "2026-06-30"
VIVA = "handbook goals-people.md 3.4, MicrosoftDocs/Viva#518"
cases = []


def text(value):
    """A fraction rounded once, half-even, to 34 digits; plain decimal text."""
    rounded = DIGITS.divide(Decimal(value.numerator), Decimal(value.denominator))
    plain = format(rounded, "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def case(id, source, measure, input, expected, published=None):
    one = {"id": id, "source": source, "measure": measure, "input": input, "expected": expected}
    if published is not None:
        one["published"] = published
    cases.append(one)


def goal(id, value=None, parents=(), **more):
    made = {"id": id, "kind": "numeric", **more}
    if value is not None:
        made["checkIns"] = [{"date": "2026-06-01", "value": value}]
    if parents:
        made["parents"] = [{"kind": "contribute", **link} for link in parents]
    return made


def viva(**top):
    def part(id, target, value):
        return goal(id, value, [{"goal": "sales"}], start=0, target=target, unit="USD")
    return [
        goal("sales", unit="USD", **top),
        part("north", 100000, 50000),
        part("south", 20000, 20000),
        part("online", 1000, 1000),
    ]


def rolled(score, coverage, low, high, shares, reason=None):
    return {"score": score, "reason": reason, "coverage": coverage, "bounds": [low, high], "shares": shares}


third, sixths = text(Fraction(1, 3)), text(Fraction(5, 6))
whole = text(Fraction(71, 121))
# Parts stand in the order of their ids: north, online, south.
weights = [text(Fraction(100, 121)), text(Fraction(1, 121)), text(Fraction(20, 121))]
case("viva-sum", VIVA + ": on sums", "rollUpGoals", {"goals": viva(rollUp="sum")}, rolled(whole, "1", whole, whole, weights), "0.586777")
case(
    "viva-sum-own-target",
    VIVA + ": on sums, against a target of its own",
    "rollUpGoals",
    {"goals": viva(rollUp="sum", start=0, target=142000)},
    rolled("0.5", "1", "0.5", "0.5", weights),
)
case("viva-naive", VIVA + ": naive mean", "rollUpGoals", {"goals": viva()}, rolled(sixths, "1", sixths, sixths, [third] * 3), "0.833333")

worked = [
    goal("top"),
    goal("a", 80, [{"goal": "top", "weight": "0.5"}], start=0, target=100),
    goal("b", None, [{"goal": "top", "weight": "0.3"}], start=0, target=100),
    goal("c", 40, [{"goal": "top", "weight": "0.2"}], start=0, target=100),
]
source = "handbook goals-people.md 3.3: w .5/.3/.2, s .8/null/.4, as goals"
shares = ["0.5", "0.3", "0.2"]
case("worked", source, "rollUpGoals", {"goals": worked}, rolled(text(Fraction(24, 35)), "0.7", "0.48", "0.78", shares), "0.685714")
case("worked-zero", source, "rollUpGoals", {"goals": worked, "options": {"missing": "zero"}}, rolled("0.48", "0.7", "0.48", "0.78", shares))

mixed = [
    goal("top", 30, ownWeight="0.4", start=0, target=40),
    goal("child", 1, [{"goal": "top", "weight": "0.6"}], start=0, target=2),
]
case("mixed", "handbook goals-people.md 3.4: own readings and children with explicit weights; .6 x .5 + .4 x .75", "rollUpGoals", {"goals": mixed}, rolled("0.6", "1", "0.6", "0.6", ["0.6", "0.4"]))
split = [
    goal("top"),
    goal("other"),
    goal("a", 100, [{"goal": "top", "share": "0.25"}, {"goal": "other", "share": "0.75"}], start=0, target=100),
    goal("b", 0, [{"goal": "top"}], start=0, target=100),
]
case("split", "handbook goals-people.md 3.4: split shares; .25 of a part beside a whole one", "rollUpGoals", {"goals": split}, rolled("0.2", "1", "0.2", "0.2", ["0.2", "0.8"]))
support = worked[:2] + [goal("s", 0, [{"goal": "top", "kind": "support"}], start=0, target=100)]
case("support", "handbook goals-people.md 3.4: only contribute enters maths", "rollUpGoals", {"goals": support}, rolled("0.8", "1", "0.8", "0.8", ["1"]))
down = [
    goal("top", rollUp="sum"),
    goal("a", 85, [{"goal": "top"}], start=100, target=80, direction="decrease"),
    goal("b", 48, [{"goal": "top"}], start=50, target=40, direction="decrease"),
]
case("sum-down", "handbook goals-people.md 3.4: progress on sums, falling: 17 of 30", "rollUpGoals", {"goals": down}, rolled(text(Fraction(17, 30)), "1", text(Fraction(17, 30)), text(Fraction(17, 30)), [text(Fraction(2, 3)), third]))
gap = viva(rollUp="sum", start=0, target=121000)
gap[1] = {**gap[1], "checkIns": []}
case(
    "sum-missing",
    "handbook goals-people.md 3.3 and 3.4 together: north unread; 21 of 21 known, of 121 in all",
    "rollUpGoals",
    {"goals": gap},
    rolled("1", text(Fraction(21, 121)), text(Fraction(21, 121)), "1", weights),
)
case("sum-missing-zero", "the same, missing as zero", "rollUpGoals", {"goals": gap, "options": {"missing": "zero"}}, rolled(text(Fraction(21, 121)), text(Fraction(21, 121)), text(Fraction(21, 121)), "1", weights))

children = [goal("a", target=40, start=0), goal("b", target=35, start=0), goal("c", target=15, start=0)]
case("allocation", "handbook goals-people.md 3.4: 40+35+15 of 100", "allocationOf", {"parent": goal("top", target=100, start=0), "children": children}, {"coverage": "0.9", "gap": "10", "basis": "movement"})
bare = [goal("a", target=40), goal("b", target=35), goal("c", target=15)]
case("allocation-targets", "the same without starts", "allocationOf", {"parent": goal("top", target=100), "children": bare}, {"coverage": "0.9", "gap": "10", "basis": "target"})
heads = [goal("a", target=70, start=40)]
case("allocation-movement", "by hand: from 100 to 150 heads, one team from 40 to 70", "allocationOf", {"parent": goal("top", target=150, start=100), "children": heads}, {"coverage": "0.6", "gap": "20", "basis": "movement"})
cost = [goal("a", target=88, start=100), goal("b", target=41, start=50)]
case("allocation-over-falling", "by hand: costs to fall by 20, 21 given away", "allocationOf", {"parent": goal("top", target=130, start=150), "children": cost}, {"coverage": "1.05", "gap": "-1", "basis": "movement"})

pairs = [{"confidence": "0.7", "reached": True}, {"confidence": "0.4", "reached": False}, {"confidence": "0.9", "reached": False}]
brier = sum(((Fraction(p["confidence"]) - p["reached"]) ** 2 for p in pairs), Fraction(0)) / 3
case("brier", "handbook goals-people.md 3.3: .7/1, .4/0, .9/0", "confidenceAccuracy", pairs, text(brier), "0.353333")

random.seed(34)


def tree(depth, id, link):
    """A random tree as goals, with (score, coverage, low, high) of its top; a score is None where nothing is known."""
    parents = [link] if link else []
    if depth == 0 or random.random() < 0.25:
        if random.random() < 0.3:
            return [goal(id, None, parents, start=0, target=1000)], (None, Fraction(0), Fraction(0), Fraction(1))
        value = random.randint(-200, 1200)
        score = max(Fraction(0), min(Fraction(1), Fraction(value, 1000)))
        return [goal(id, value, parents, start=0, target=1000)], (score, Fraction(1), score, score)
    goals, parts = [goal(id, None, parents)], []
    for child in range(random.randint(1, 4)):
        weight = random.randint(0, 20)
        below, found = tree(depth - 1, f"{id}{child}", {"goal": id, "weight": weight})
        goals += below
        parts.append((Fraction(weight), found))
    total = sum((w for w, _ in parts), Fraction(0))
    if total == 0:
        return goals, (None, Fraction(0), Fraction(0), Fraction(1))
    known = [(w, f) for w, f in parts if f[0] is not None]
    weight_known = sum((w for w, _ in known), Fraction(0))
    if weight_known == 0:
        return goals, (None, Fraction(0), Fraction(0), Fraction(1))
    score = sum((w * f[0] for w, f in known), Fraction(0)) / weight_known

    def mean(pick, otherwise):
        return sum((w * (otherwise if f[0] is None else f[pick]) for w, f in parts), Fraction(0)) / total

    return goals, (score, mean(1, Fraction(0)), mean(2, Fraction(0)), mean(3, Fraction(1)))


made = 0
while made < 12:
    goals, (score, coverage, low, high) = tree(3, "g", None)
    if len(goals) < 5 or score is None:
        continue
    made += 1
    random.shuffle(goals)
    top = next(i for i, each in enumerate(goals) if each["id"] == "g")
    goals[0], goals[top] = goals[top], goals[0]
    expected = {"score": text(score), "reason": None, "coverage": text(coverage), "bounds": [text(low), text(high)]}
    case(f"tree-{made}", "python fractions, rounded once half-even to 34 digits", "rollUpGoals", {"goals": goals}, expected)

lines = ",\n".join("  " + json.dumps(each) for each in cases)
Path(__file__).with_name("cascade.json").write_text(f"[\n{lines}\n]\n")
