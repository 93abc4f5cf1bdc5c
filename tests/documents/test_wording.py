"""Wording files that a unit has changed, rightly or wrongly."""

import itertools
from pathlib import Path

import pytest

from fsclient.documents.wording import parse_letter_wording
from fsclient.domain.errors import RuleViolation

TEXT = (Path(__file__).parents[2] / "resources/letters/decision.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("whole", "broken", "key"),
    [
        ('amount = "Belopp"\n', "", "labels.amount"),
        ('amount = "Belopp"', 'amount = "Belopp"\nextra = "x"', "labels.extra"),
        ("{granted} för", "{beviljat} för", "one.grant"),
        ('phone = "Telefon {phone}"', 'phone = "Telefon {"', "labels.phone"),
        ("[sums]", "[sommor]", "sums"),
        ("[groups.asset]", "[groups.assets]", "groups.assets"),
        ("deadline =", "sista_dag =", "appeals.administrative_court.deadline"),
        ('version = "2026-11-27-2"', "version = 2026-11", None),
    ],
)
def test_what_is_wrong_is_named(whole: str, broken: str, key: str) -> None:
    assert whole in TEXT
    with pytest.raises(RuleViolation) as caught:
        parse_letter_wording(TEXT.replace(whole, broken))
    assert key in {problem.field for problem in caught.value.problems}


def test_the_editions_of_appeals_neither_overlap_nor_leave_gaps() -> None:
    for appeal in parse_letter_wording(TEXT).appeals.values():
        editions = sorted(appeal.editions, key=lambda edition: edition.valid_from)
        for earlier, later in itertools.pairwise(editions):
            assert (later.valid_from - earlier.valid_to).days == 1
