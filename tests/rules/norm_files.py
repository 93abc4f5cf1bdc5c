"""Norm files for the tests: the ones that ship, and a year after the last of them."""

from dataclasses import replace
from decimal import Decimal

from fsclient.bootstrap import load_rule_book, resource_folders
from fsclient.domain.errors import RuleViolation
from fsclient.rules.norms import NormTable, read_norms

BOOK = load_rule_book()
TEXT = resource_folders().text("norms/riksnorm.toml")
NORMS = read_norms(TEXT)

YEAR_2027 = """\
[[norm]]
shape = "brackets"
valid_from = 2027-01-01
valid_to = 2027-12-31
sfs = "påhittad ändring för prov"
certainty = "found"
provenance = "funnen (found): påhittad för prov, 2026 med 1 procent uppåt"
source = "provet"
child = { 0 = 2770, "1-2" = 3100, 3 = 2750, "4-6" = 3100, "7-10" = 3860, "11-14" = 4440, \
"15-18" = 5010, "19-20" = 5050 }
child_free_lunch = { 0 = 2590, "1-2" = 2830, 3 = 2530, "4-6" = 2750 }
adult = { single = 3980, cohabiting = 7180 }
shared = { 1 = 1300, 2 = 1430, 3 = 1810, 4 = 2060, 5 = 2360, 6 = 2670, 7 = 2860 }
"""
"""A made-up norm that follows on the last one that ships."""


def year_2028() -> str:
    """The same amounts a year later."""
    return YEAR_2027.replace("2027", "2028")


def changed(text: str, right: str, wrong: str) -> str:
    """The text with one place made wrong, which must be there."""
    assert right in text
    return text.replace(right, wrong, 1)


def with_cell(table: NormTable, group: str, row: str, amount: int | Decimal) -> NormTable:
    """The table with one amount changed."""
    rows = {**table.groups[group], row: Decimal(amount)}
    return replace(table, groups={**table.groups, group: rows})


def places(violation: RuleViolation) -> set[tuple[str, str | None]]:
    """Each problem's code with where it is."""
    return {(problem.code, problem.field) for problem in violation.problems}
