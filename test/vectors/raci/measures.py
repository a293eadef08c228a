"""Measures of matrices in exact fractions, from their definitions: writes measures.json beside this file."""
import json
from decimal import Decimal, ROUND_HALF_EVEN, localcontext
from fractions import Fraction
from pathlib import Path

SHARED = "Handbook, worked numbers of the catalog: t1 of effort 12 done by a and b, t2 of effort 10 done by a, capacity 12 each"
OWN = "Definitions of the handbook (measures beside the catalog), calculated in fractions"


def text(value):
    """34 significant digits, half-even."""
    with localcontext() as context:
        context.prec, context.rounding = 34, ROUND_HALF_EVEN
        exact = Decimal(value.numerator) / Decimal(value.denominator)
        return format(exact.normalize(), "f")


def row(task, **letters):
    return [{"task": task, "role": role, "letters": given} for role, given in letters.items()]


def measures(matrix):
    tasks, roles = matrix["tasks"], [role["id"] for role in matrix["roles"]]
    cell = {(each["task"], each["role"]): set(each["letters"]) for each in matrix["assignments"]}
    at = lambda task, role: cell.get((task["id"], role), set())
    doers = {task["id"]: [role for role in roles if "R" in at(task, role)] for task in tasks}
    number = lambda value: Fraction(str(value))
    load = []
    for role in matrix["roles"]:
        done = [task for task in tasks if role["id"] in doers[task["id"]]]
        effort, why = None, "no-effort"
        if all("effort" in task for task in done):
            effort = sum((number(task["effort"]) / len(doers[task["id"]]) for task in done), Fraction(0))
        used, reason = None, None
        if "capacity" not in role:
            reason = "no-capacity"
        elif effort is None:
            reason = why
        elif number(role["capacity"]) == 0:
            reason = "zero-divisor"
        else:
            used = effort / number(role["capacity"])
        load.append({
            "role": role["id"],
            "decides": sum("A" in at(task, role["id"]) for task in tasks),
            "does": len(done),
            "consulted": sum("C" in at(task, role["id"]) for task in tasks),
            "informed": sum("I" in at(task, role["id"]) for task in tasks),
            "tasks": sum(len(at(task, role["id"])) > 0 for task in tasks),
            "effort": why if effort is None else text(effort),
            "utilization": reason if used is None else text(used),
        })
    count = [each["decides"] for each in load]
    decisions = sum(count)
    holders = {role: {each["id"] for each in matrix.get("people", []) if role in each["roles"]} for role in roles}
    deciding = [role for role, decided in zip(roles, count) if decided]
    fewest = min((len(holders[role]) for role in deciding), default=None)
    of = lambda part, whole, reason: text(Fraction(part, whole)) if whole else reason
    shape = {
        "density": of(sum(each["tasks"] for each in load), len(tasks) * len(roles), "no-cells"),
        "coverage": of(
            sum(sum("A" in at(task, role) for role in roles) == 1 and len(doers[task["id"]]) > 0 for task in tasks),
            len(tasks), "no-tasks"),
        "topDeciderShare": of(max(count, default=0), decisions, "no-decisions"),
        "topDeciders": [role for role, decided in zip(roles, count) if decided and decided == max(count)],
        "decisionConcentration": of(sum(each * each for each in count), decisions**2, "no-decisions"),
        "consultFanOut": of(sum(each["consulted"] for each in load), len(tasks), "no-tasks"),
        "busFactor": "no-people" if "people" not in matrix else "no-decisions" if fewest is None else str(fewest),
        "thinnestSeats": [role for role in deciding if "people" in matrix and len(holders[role]) == fewest],
    }
    return {"load": load, "shape": shape}


def matrix(tasks, roles, assignments, **more):
    return {"tasks": tasks, "roles": roles, "assignments": assignments, **more}


PEOPLE = [{"id": "li", "roles": ["a", "b"]}, {"id": "wang", "roles": ["a"]}, {"id": "zhao", "roles": ["c"]}]
TASKS = [{"id": "t1", "effort": 12}, {"id": "t2", "effort": 10}]
CASES = [
    ("shared-effort", SHARED, matrix(
        TASKS, [{"id": "a", "capacity": 12}, {"id": "b", "capacity": 12}],
        row("t1", a="AR", b="R") + row("t2", a="AR"))),
    ("three-deciders", OWN, matrix(
        [{"id": f"t{i}", "effort": 0.1} for i in range(7)], [{"id": each} for each in "abc"],
        row("t0", a="AR", b="R", c="R") + row("t1", a="A", b="R", c="C") + row("t2", a="A", b="R", c="CI")
        + row("t3", b="AR", c="I") + row("t4", b="A", c="R") + row("t5", c="AR") + row("t6", a="R", b="C"),
        people=PEOPLE)),
    ("thirds", OWN, matrix(
        [{"id": "t1", "effort": 10}, {"id": "t2", "effort": 0.7}],
        [{"id": each, "capacity": 3} for each in "abc"],
        row("t1", a="AR", b="R", c="R") + row("t2", a="A", b="R", c="R"), people=PEOPLE[:2])),
    ("without-numbers", OWN, matrix(
        [{"id": "t1"}, {"id": "t2", "effort": 4}], [{"id": "a", "capacity": 0}, {"id": "b", "capacity": 2}, {"id": "c"}],
        row("t1", b="R") + row("t2", a="I"), people=PEOPLE)),
    ("nobody", OWN, matrix([{"id": "t1"}], [{"id": "a", "capacity": 0}], [])),
    ("nothing", OWN, matrix([], [], [], people=[])),
    ("nobody-in-the-seat", OWN, matrix([{"id": "t1"}], [{"id": "a"}], row("t1", a="AR"), people=[])),
]
cases = [{"id": name, "source": source, "input": given, "expected": measures(given)} for name, source, given in CASES]
Path(__file__).with_name("measures.json").write_text(json.dumps(cases, indent=2) + "\n")
