"""The norm tables are whole, in order, and free of misprints; and a bad one is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from fsclient.bootstrap import resource_folders
from fsclient.domain.errors import RuleViolation
from fsclient.domain.months import Month
from fsclient.rules.norm_checks import gaps, problems_in_norms
from fsclient.rules.norms import NormTable, norm_of, read_norms, read_prisbasbelopp

TEXT = resource_folders().text("norms/riksnorm.toml")
NORMS = read_norms(TEXT)
CELLS = [
    (table, group, row)
    for table in NORMS[1:]
    for group, rows in table.groups.items()
    for row in rows
    if not (table.uneven_child and group.startswith("child"))
]


def codes(tables: tuple[NormTable, ...]) -> set[tuple[str, str | None]]:
    return {(problem.code, problem.field) for problem in problems_in_norms(tables)}


def with_cell(table: NormTable, group: str, row: str, amount: Decimal) -> tuple[NormTable, ...]:
    rows = {**table.groups[group], row: amount}
    changed = replace(table, groups={**table.groups, group: rows})
    return tuple(changed if one is table else one for one in NORMS)


def test_the_tables_are_in_order() -> None:
    assert problems_in_norms(NORMS) == []


def test_only_2016_is_missing_between_the_first_and_the_last() -> None:
    assert gaps(NORMS) == tuple(Month(2016, month) for month in range(1, 13))
    assert gaps(()) == ()


def test_each_day_has_at_most_one_table() -> None:
    day = date(2018, 1, 1)
    while day.year < 2031:
        holding = [one for one in NORMS if one.valid_from.first <= day <= one.valid_to.last]
        assert len(holding) == (1 if day.year < 2027 else 0), day
        day += timedelta(days=1)


def test_every_table_says_how_it_is_known() -> None:
    derived = {str(one.valid_from) for one in NORMS if one.certainty == "derived"}

    assert derived == {"2018-01", "2024-01", "2025-01"}
    assert all("derived" in one.provenance for one in NORMS if one.certainty != "found")
    assert all("found" in one.provenance for one in NORMS if one.certainty == "found")
    assert all(one.sfs and one.source for one in NORMS)


def test_a_published_misprint_is_caught_by_its_neighbours_in_time() -> None:
    printed = read_norms(TEXT.replace("1 = 1130, 2 = 1250", "1 = 1130, 2 = 1150"))

    assert ("norm_misprint", "2023-01.shared.2") in codes(printed)


@pytest.mark.parametrize("by", [-50, 50])
def test_a_misprint_in_any_row_is_caught(by: int) -> None:
    unseen = [
        (str(table.valid_from), group, row)
        for table, group, row in CELLS
        if not codes(with_cell(table, group, row, table.groups[group][row] + by))
    ]

    assert unseen == []


@pytest.mark.parametrize(
    ("group", "row", "amount", "code"),
    [
        ("child", "7-10", 3825, "norm_not_whole_tens"),
        ("child", "7-10", 0, "norm_not_whole_tens"),
        ("child", "15-18", 4390, "norm_not_rising"),
        ("child_free_lunch", "4-6", 3060, "norm_not_rising"),
        ("shared", "4", 1790, "norm_not_rising"),
        ("adult", "cohabiting", 3940, "norm_not_rising"),
        ("adult", "cohabiting", 7880, "norm_not_rising"),
    ],
)
def test_a_table_that_cannot_be_right_is_refused(
    group: str, row: str, amount: int, code: str
) -> None:
    assert (code, f"2026-01.{group}.{row}") in codes(
        with_cell(NORMS[-1], group, row, Decimal(amount))
    )


def test_a_row_too_few_is_refused() -> None:
    latest = NORMS[-1]
    fewer = {row: amount for row, amount in latest.groups["shared"].items() if row != "7"}

    assert codes((*NORMS[:-1], replace(latest, groups={**latest.groups, "shared": fewer}))) == {
        ("norm_rows", "2026-01")
    }


def test_a_table_must_say_its_certainty_and_start_before_it_ends() -> None:
    latest = NORMS[-1]

    assert codes((replace(latest, certainty="sure"),)) == {
        ("norm_certainty_unknown", "2026-01"),
        ("norm_provenance_silent", "2026-01"),
    }
    assert codes((replace(latest, valid_to=Month(2025, 12)),)) == {
        ("norm_ends_before_start", "2026-01")
    }


def test_two_tables_for_one_month_are_refused() -> None:
    early = replace(NORMS[-1], valid_from=Month(2025, 12))

    assert ("norm_overlap", "2025-12") in codes((*NORMS[:-1], early))


def test_a_table_of_another_shape_is_left_to_its_own_rule() -> None:
    other = replace(NORMS[-1], shape="ceiling", groups={}, valid_from=Month(2027, 1))

    assert codes((*NORMS, replace(other, valid_to=Month(2027, 12)))) == set()


def test_the_norm_of_a_month_is_never_the_nearest() -> None:
    assert norm_of(NORMS, Month(2025, 6)).valid_to == Month(2025, 6)
    assert norm_of(NORMS, Month(2025, 7)).valid_from == Month(2025, 7)
    with pytest.raises(RuleViolation) as raised:
        norm_of(NORMS, Month(2027, 1))
    assert raised.value.problems[0].code == "norm_missing"


def test_the_prisbasbelopp_of_2027_is_marked_as_unconfirmed() -> None:
    amounts = read_prisbasbelopp(resource_folders().text("norms/prisbasbelopp.toml"))

    assert sorted(amounts) == list(range(2014, 2028))
    assert [year for year, one in amounts.items() if one.certainty == "unconfirmed"] == [2027]
    assert all(one.amount % 100 == 0 for one in amounts.values())


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("shape = 7", 'shape = "brackets"'),
        ("valid_from = 2014-01-02", "valid_from = 2014-01-01"),
        ("valid_to = 2014-12-30", "valid_to = 2014-12-31"),
        ("single = 2950.5", "single = 2950"),
        ("single = true", "single = 2950"),
    ],
)
def test_a_row_that_is_amiss_is_refused(wrong: str, right: str) -> None:
    assert right in TEXT
    with pytest.raises(RuleViolation) as raised:
        read_norms(TEXT.replace(right, wrong, 1))
    assert raised.value.problems[0].code == "data_file_value"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[[norm]", "data_file_unreadable"),
        ("norm = 3", "data_file_value"),
        ("norm = [3]", "data_file_value"),
        ("[[norm]]", "data_file_value"),
    ],
)
def test_a_file_that_is_no_norm_file_is_refused(text: str, code: str) -> None:
    with pytest.raises(RuleViolation) as raised:
        read_norms(text)
    assert raised.value.problems[0].code == code
