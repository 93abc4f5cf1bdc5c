"""``fsclient calculate --many`` against the second reading, on as many households as are asked for.

``python -m tests.rules.compare_many 100000 [SEED]`` prints how many agree, and each that does not.
No part of the suite, which asks Hypothesis for a few hundred; this is for a change of the rules.
"""

from __future__ import annotations

import calendar
import json
import random
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from tests.rules.households import ADULT_INCOMES, ASSETS, CHILD_INCOMES, COSTS, YEARS
from tests.rules.plain_reading import reading

Json = dict[str, Any]
_HAIR = Fraction(1, 10**9)
_CHOICES: dict[str, tuple[object, ...]] = {
    "bracket_change": ("birthday_month", "month_after"),
    "rounding": ("whole_krona_half_up", "exact"),
    "day_rule": ("calendar_days", "year_365", "thirty"),
    "visiting_child_counts": (True, False),
    "child_income_cap": ("all", "other_than_wage"),
}


def household(chance: random.Random) -> Json:
    """Any household that can be calculated; a third of them for part of a month."""
    year, month = chance.choice(YEARS), chance.randint(1, 12)
    days = calendar.monthrange(year, month)[1]
    first = date(year, month, 1)
    couple, in_part = chance.random() < 0.4, chance.random() < 0.35
    adults: list[Json] = [
        {"id": f"a{n}", "birth_date": "1985-05-05", "status": "cohabiting" if couple else "single"}
        for n in range(1 + couple)
    ]
    if in_part:
        for adult in adults:
            _span(chance, adult, first, (1, days))
    children = [_child(chance, n, first, days) for n in range(chance.choice((0, 0, 1, 1, 2, 3, 6)))]
    if in_part:
        for child in children:
            if child["residence"] == "full":
                _days_with(chance, child, chance.choice(adults), first)
    people = [one["id"] for one in (*adults, *children)]
    young = {one["id"] for one in children}
    return {
        "period": f"{year}-{month:02d}",
        "household": {
            "adults": adults,
            "children": children,
            "others": chance.choice((0, 0, 1, 4)),
        },
        "incomes": [_income(chance, people, young) for _ in range(chance.randint(0, 5))],
        "costs": [_cost(chance, people) for _ in range(chance.randint(0, 4))],
        "assets": [_asset(chance, people) for _ in range(chance.randint(0, 2))],
        "job_stimulus": [one["id"] for one in adults if chance.random() < 0.2],
        "adjustments": [
            {"line": "shared", "amount": chance.randint(-4000, 4000), "reason": "skäl"}
            for _ in range(chance.choice((0, 0, 0, 1)))
        ],
        "settings": {
            name: chance.choice(words) for name, words in _CHOICES.items() if chance.random() < 0.2
        },
    }


def _span(chance: random.Random, member: Json, first: date, within: tuple[int, int]) -> None:
    days = sorted((chance.randint(*within), chance.randint(*within)))
    for name, day in zip(("from", "to"), days, strict=True):
        member[name] = str(first.replace(day=day))


def _days_with(chance: random.Random, child: Json, adult: Json, first: date) -> None:
    within = (date.fromisoformat(adult["from"]).day, date.fromisoformat(adult["to"]).day)
    _span(chance, child, first, within)
    child["birth_date"] = min(child["birth_date"], str(first))


def _child(chance: random.Random, number: int, first: date, days: int) -> Json:
    last = first.replace(day=days)
    born = last - timedelta(days=chance.randint(0, 365 * 20))
    child: Json = {"id": f"c{number}", "birth_date": str(born)}
    child["residence"] = chance.choice(("full", "full", "alternating", "visiting"))
    if child["residence"] != "full":
        child["days"] = chance.randint(1, days)
    child["free_lunch"] = chance.random() < 0.3
    child["in_school"] = True
    if chance.random() < 0.2:
        child["counts_in_household"] = chance.random() < 0.5
    return child


def _amount(chance: random.Random) -> float:
    return chance.choice((chance.randint(0, 9000), chance.randint(0, 900_000) / 100))


def _income(chance: random.Random, people: list[str], young: set[str]) -> Json:
    person = chance.choice(people)
    kind = chance.choice(CHILD_INCOMES if person in young else ADULT_INCOMES)
    income: Json = {"person": person, "type": kind, "amount": _amount(chance)}
    if person in young and kind in ("wage", "child_wage") and chance.random() < 0.7:
        income["earlier_this_year"] = chance.randint(30_000, 70_000)
    if chance.random() < 0.3:
        income["stated"] = _amount(chance)
    if chance.random() < 0.1:
        income |= {"counted": False, "reason": "lån"}
    return income


def _cost(chance: random.Random, people: list[str]) -> Json:
    cost: Json = {"type": chance.choice(COSTS), "applied": _amount(chance)}
    if chance.random() < 0.3:
        cost["person"] = chance.choice(people)
    if chance.random() < 0.3:
        cost |= {"approved": int(cost["applied"] * chance.random()), "reason": "skäligt"}
    if chance.random() < 0.2:
        cost["label"] = "barnvagn"
    return cost


def _asset(chance: random.Random, people: list[str]) -> Json:
    asset: Json = {"type": chance.choice(ASSETS), "amount": _amount(chance)}
    asset["available"] = chance.random() < 0.8
    if chance.random() < 0.4:
        asset["person"] = chance.choice(people)
    if chance.random() < 0.3:
        asset["stated"] = _amount(chance)
    return asset


def differs(line: bytes, answer: bytes) -> str:
    """How an answer is another than the second reading's; empty where they agree."""
    said = json.loads(answer, parse_float=Decimal)
    if "error" in said:
        return str(said["error"])
    ought = reading(json.loads(line, parse_float=Decimal))
    for name in ("norm_total", "costs_total", "income_total", "assets_total", "result"):
        if abs(Fraction(said[name]) - getattr(ought, name)) > _HAIR:
            return f"{name}: {said[name]} and {float(getattr(ought, name))}"
    counts = said["full_grant"], len(said["reductions"])
    return "" if counts == (ought.full_grant, ought.reductions) else f"reductions: {counts}"


def main(count: int, seed: int) -> int:
    """Make, calculate and compare; the exit status."""
    chance = random.Random(seed)
    lines = [json.dumps(household(chance)).encode() for _ in range(count)]
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "households.jsonl"
        source.write_bytes(b"\n".join(lines))
        command = [sys.executable, "-m", "fsclient", "calculate", "--many", str(source)]
        answers = subprocess.run(command, capture_output=True, check=False).stdout.splitlines()
    wrong = 0
    for line, answer in zip(lines, answers, strict=True):
        if told := differs(line, answer):
            wrong += 1
            sys.stdout.write(f"{told}\n{line.decode()}\n")
    sys.stdout.write(f"{count - wrong} of {count} agree (seed {seed})\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1))
