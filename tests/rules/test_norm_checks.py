"""The norm tables are in order and free of misprints; and what is not is named by its cell."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from types import MappingProxyType

import pytest

from fsclient.domain.errors import Problem
from fsclient.domain.months import Month
from fsclient.rules.norm_checks import gaps, problems_in_norms, problems_in_prisbasbelopp
from fsclient.rules.norm_shapes import BRACKETS, NormShape
from fsclient.rules.norms import NormTable, Prisbasbelopp, read_norms
from fsclient.ui.speech.messages import sentence
from tests.rules.norm_files import BOOK, NORMS, TEXT, YEAR_2027, changed, with_cell

LATEST = NORMS[-1]
(NEXT,) = read_norms(YEAR_2027)
Places = set[tuple[str, str | None]]


def found(*tables: NormTable) -> Places:
    problems = problems_in_norms(tables, BOOK.rules.norm_shape)
    for problem in problems:
        assert str(problem.values["start"]) in sentence(problem) or problem.code == "norm_gap"
    return {(problem.code, problem.field) for problem in problems}


def among(table: NormTable, other: NormTable) -> Places:
    """What is found with another table in a table's place, beside its two neighbours."""
    place = NORMS.index(table)
    return found(*NORMS[max(place - 1, 0) : place], other, *NORMS[place + 1 : place + 2])


def test_what_ships_is_in_order() -> None:
    assert found(*NORMS) == set()
    assert problems_in_prisbasbelopp(BOOK.prisbasbelopp) == []


def test_only_2016_is_missing_and_it_is_said_why() -> None:
    assert gaps(NORMS) == tuple(Month(2016, month) for month in range(1, 13))
    assert gaps(()) == ()
    after = next(table for table in NORMS if table.valid_from.year == 2017)

    assert "2016" in after.gap_before
    untold = problems_in_norms(
        (NORMS[NORMS.index(after) - 1], replace(after, gap_before="")), BOOK.rules.norm_shape
    )
    assert untold == [
        Problem("norm_gap", "2017-01", {"start": "2017-01", "first": "2016-01", "last": "2016-12"})
    ]


def test_the_misprint_that_was_published_is_caught_and_no_other_cell_is_blamed() -> None:
    printed = read_norms(changed(TEXT, "1 = 1130, 2 = 1250", "1 = 1130, 2 = 1150"))

    (problem,) = problems_in_norms(printed, BOOK.rules.norm_shape)
    assert (problem.code, problem.field) == ("norm_misprint", "2023-01.shared.2")
    assert problem.values == {
        "start": "2023-01",
        "cell": "shared.2",
        "amount": 1150,
        "expected": 1250,
    }
    assert "shared.2" in sentence(problem)
    assert "1\u202f250\u202fkr" in sentence(problem)


@pytest.mark.parametrize("by", [-40, 40])
@pytest.mark.parametrize("table", NORMS[1:], ids=lambda table: str(table.valid_from))
def test_a_misprint_in_any_cell_of_any_year_is_caught(table: NormTable, by: int) -> None:
    unseen = [
        f"{group}.{row}"
        for group, rows in table.groups.items()
        for row, amount in rows.items()
        if not among(table, with_cell(table, group, row, amount + by))
    ]

    assert unseen == []


@pytest.mark.parametrize("table", NORMS[2:], ids=lambda table: str(table.valid_from))
def test_two_digits_that_change_places_are_caught_in_the_cell_where_they_did(
    table: NormTable,
) -> None:
    for group, rows in table.groups.items():
        for row, amount in rows.items():
            for swapped in swaps(int(amount)):
                told = among(table, with_cell(table, group, row, swapped))
                assert any(field == f"{table.valid_from}.{group}.{row}" for _, field in told)


def swaps(amount: int) -> set[int]:
    """The amount with two neighbouring digits in each other's place; a ten is no misprint."""
    digits = str(amount)
    pairs = {
        int(digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :])
        for at in range(len(digits) - 1)
    }
    return {other for other in pairs if abs(other - amount) > 30}


def test_the_last_year_is_held_against_the_one_before() -> None:
    assert found(LATEST, NEXT) == set()
    wrong = with_cell(NEXT, "adult", "single", 3890)

    assert found(LATEST, wrong) == {("norm_misprint", "2027-01.adult.single")}


def test_several_misprints_do_not_hide_each_other() -> None:
    wrong = NEXT
    for group, row, amount in (("shared", "7", 2980), ("child", "0", 2070), ("adult", "single", 1)):
        wrong = with_cell(wrong, group, row, amount)

    told = {field for code, field in found(LATEST, wrong) if code == "norm_misprint"}
    assert told == {"2027-01.shared.7", "2027-01.child.0", "2027-01.adult.single"}


def test_a_cell_misprinted_two_years_on_end_is_named_in_both_and_not_in_the_third() -> None:
    *before, last_autumn, latest = NORMS[-3:]
    high, low = with_cell(last_autumn, "child", "0", 2820), with_cell(latest, "child", "0", 2640)

    assert found(*before, high, low, NEXT) == {
        ("norm_misprint", "2025-07.child.0"),
        ("norm_misprint", "2026-01.child.0"),
    }


def test_a_table_with_a_hole_does_not_hide_a_misprint_in_a_later_one() -> None:
    earliest, between, latest = NORMS[-3:]
    groups = {name: rows for name, rows in earliest.groups.items() if name != "adult"}
    told = found(
        replace(earliest, groups=groups), between, with_cell(latest, "child", "0", 2840), NEXT
    )

    assert told == {
        ("norm_cell_missing", f"{earliest.valid_from}.adult.single"),
        ("norm_cell_missing", f"{earliest.valid_from}.adult.cohabiting"),
        ("norm_misprint", "2026-01.child.0"),
    }


def test_a_raise_that_is_stated_is_no_misprint_and_one_that_is_not_is() -> None:
    table = next(table for table in NORMS if table.valid_from.year == 2018)
    silent = among(table, replace(table, raised={}))

    assert ("norm_misprint", "2018-01.adult.single") not in silent
    assert {("norm_misprint", f"2018-01.child.{row}") for row in table.groups["child"]} <= silent


@pytest.mark.parametrize("factor", [10, Decimal("1.2"), Decimal("0.9")])
def test_a_whole_table_that_leaps_is_caught_unless_it_is_said_why(factor: Decimal) -> None:
    leapt = in_proportion(NEXT, factor)
    said = replace(leapt, new_basis="ny beräkningsmetod")

    assert found(LATEST, leapt) == {("norm_leap", "2027-01")}
    assert bool(found(LATEST, said)) is (factor == 10)


def in_proportion(table: NormTable, factor: Decimal) -> NormTable:
    def raised(amount: Decimal) -> Decimal:
        return (amount * factor / 10).quantize(Decimal(1)) * 10

    groups = {
        name: {row: raised(amount) for row, amount in rows.items()}
        for name, rows in table.groups.items()
    }
    return replace(table, groups=groups)


def misprints(earlier: NormTable, later: NormTable) -> dict[str | None, object]:
    """The cells that are taken for misprints, with the amount that was expected of each."""
    problems = problems_in_norms((earlier, later), BOOK.rules.norm_shape)
    return {one.field: one.values["expected"] for one in problems if one.code == "norm_misprint"}


def two_years_on(table: NormTable) -> NormTable:
    return replace(
        table,
        valid_from=table.valid_from.plus(12),
        valid_to=table.valid_to.plus(12),
        gap_before="ingen norm beslutades",
    )


@pytest.mark.parametrize(
    ("later", "lowest", "highest"), [(NEXT, 2040, 3400), (two_years_on(NEXT), 1360, 4080)]
)
def test_amounts_set_anew_may_each_move_by_a_quarter_a_year_but_none_may_leap(
    later: NormTable, lowest: int, highest: int
) -> None:
    anew = replace(later, new_basis="ny beräkningsmetod")

    for amount in (lowest, highest):
        assert misprints(LATEST, with_cell(anew, "child", "3", amount)) == {}
    for amount in (lowest - 10, highest + 10):
        told = misprints(LATEST, with_cell(anew, "child", "3", amount))
        assert told == {f"{later.valid_from}.child.3": 2720}


@pytest.mark.parametrize(
    ("factor", "leaps"),
    [("0.89", True), ("0.91", False), ("1.3", False), ("1.34", True)],
)
def test_over_two_years_a_whole_table_can_have_moved_twice(factor: str, leaps: bool) -> None:
    later = two_years_on(in_proportion(NEXT, Decimal(factor)))

    assert found(LATEST, later) == ({("norm_leap", "2028-01")} if leaps else set())


HEADS = NormShape(name="heads", rows={"head": ("1", "2", "3", "4", "5")})
"""A made-up norm whose amounts need not rise: only time says what is amiss in it."""


def heads(table: NormTable, *amounts: int) -> NormTable:
    rows = {str(number): Decimal(amount) for number, amount in enumerate(amounts, 1)}
    return replace(table, shape="heads", groups={"head": rows})


def in_time(before: tuple[int, ...], after: tuple[int, ...]) -> list[tuple[str, object]]:
    """What is told of a year of heads after another: a leap's percent, a misprint's amount."""
    problems = problems_in_norms((heads(LATEST, *before), heads(NEXT, *after)), lambda _: HEADS)
    return [
        (one.code, one.values["percent" if one.code == "norm_leap" else "expected"])
        for one in problems
        if one.code in ("norm_leap", "norm_misprint")
    ]


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ((9000,) * 5, (18000,) * 5, [("norm_leap", "+100,1")]),
        ((9000,) * 5, (4500,) * 5, [("norm_leap", "-49,9")]),
        ((1000,) * 5, (2000, 2000, 2000, 1000, 1010), [("norm_leap", "+101,0")]),
        ((1000,) * 5, (2000, 2000, 3000, 3000, 1000), [("norm_leap", "+101,0")]),
        ((1000,) * 4 + (2500,), (1040,) * 4 + (2560,), [("norm_misprint", 2630)]),
        ((1000,) * 4 + (2500,), (1040,) * 4 + (2570,), []),
        ((1000,) * 4 + (2500,), (1040,) * 4 + (2630,), []),
        ((1000,) * 4 + (2500,), (1040,) * 4 + (2640,), [("norm_misprint", 2630)]),
        ((1000,) * 4 + (1,), (1000,) * 4 + (12,), [("norm_misprint", 0)]),
        ((1000,) * 4 + (0,), (1000,) * 4 + (500,), [("norm_misprint", 0)]),
    ],
    ids=[
        "all doubled",
        "all halved",
        "three cells outvote two",
        "the smaller of two rises with as many cells",
        "too little for the 3 to 5 percent of the others",
        "just as much as 3 percent can give",
        "just as much as 5 percent can give",
        "too much",
        "one krona by mistake the year before",
        "nothing the year before",
    ],
)
def test_the_common_rise_is_the_one_that_most_cells_can_have_had(
    before: tuple[int, ...], after: tuple[int, ...], told: list[tuple[str, object]]
) -> None:
    assert in_time(before, after) == told


@pytest.mark.parametrize(
    ("cell", "amount", "code", "than"),
    [
        ("child.7-10", 3825, "norm_not_whole_tens", {}),
        ("child.7-10", 0, "norm_not_whole_tens", {}),
        ("child.7-10", -3820, "norm_not_whole_tens", {}),
        ("child.15-18", 4390, "norm_not_rising", {"than": "child.11-14"}),
        ("child.4-6", 2720, "norm_not_rising", {"than": "child_free_lunch.4-6"}),
        ("shared.4", 1790, "norm_not_rising", {"than": "shared.3"}),
        ("adult.cohabiting", 3940, "norm_not_rising", {"than": "adult.single"}),
        ("adult.cohabiting", 7880, "norm_not_below_double", {"than": "adult.single"}),
    ],
)
def test_an_amount_that_cannot_be_right_is_named(
    cell: str, amount: int, code: str, than: dict[str, str]
) -> None:
    group, row = cell.split(".")
    problems = problems_in_norms([with_cell(LATEST, group, row, amount)], BOOK.rules.norm_shape)

    values = {"start": "2026-01", "cell": cell, "amount": amount, **than}
    assert Problem(code, f"2026-01.{cell}", values) in problems


def test_each_cell_too_few_and_too_many_is_named() -> None:
    shared = {row: amount for row, amount in LATEST.groups["shared"].items() if row != "7"}
    groups = {
        **{name: rows for name, rows in LATEST.groups.items() if name != "adult"},
        "shared": {**shared, "8": Decimal(3020)},
        "dog": {"each": Decimal(100)},
    }
    more = replace(
        LATEST,
        groups=groups,
        raised={"shared": {"8": Decimal(10)}},
        certainty="partly_derived",
        provenance="delvis härledd (derived): på prov",
        derived_rows=("shared.1", "adult", "cat"),
    )

    assert found(NORMS[-2], more, NEXT) == {
        ("norm_cell_missing", "2026-01.adult.single"),
        ("norm_cell_missing", "2026-01.adult.cohabiting"),
        ("norm_cell_missing", "2026-01.shared.7"),
        ("norm_cell_unknown", "2026-01.shared.8"),
        ("norm_cell_unknown", "2026-01.dog"),
        ("norm_cell_unknown", "2026-01.dog.each"),
        ("norm_cell_unknown", "2026-01.raised.shared.8"),
        ("norm_cell_unknown", "2026-01.cat"),
    }


@pytest.mark.parametrize(
    ("change", "code", "wanted"),
    [
        (
            {"certainty": "sure"},
            "norm_certainty_unknown",
            {"known": "found, partly_derived, derived"},
        ),
        (
            {"certainty": "derived"},
            "norm_provenance_silent",
            {"beginning": "härledd (derived):"},
        ),
        (
            {"certainty": "partly_derived", "provenance": "delvis härledd (derived): så"},
            "norm_derived_rows",
            {},
        ),
        ({"derived_rows": ("adult",)}, "norm_derived_rows", {}),
        ({"valid_to": Month(2025, 12)}, "norm_ends_before_start", {}),
        ({"valid_to": Month(2027, 1)}, "norm_crosses_years", {}),
        (
            {"shape": "ceiling"},
            "norm_shape_unknown",
            {"shape": "ceiling", "wanted": "brackets"},
        ),
    ],
)
def test_a_table_must_say_what_it_is_and_when(
    change: dict[str, object], code: str, wanted: dict[str, object]
) -> None:
    table = replace(LATEST, **change)  # type: ignore[arg-type]  # any field

    assert problems_in_norms([table], BOOK.rules.norm_shape) == [
        Problem(code, "2026-01", {"start": "2026-01", **wanted})
    ]
    assert (code, "2026-01") in found(table), "and its sentence names the norm"


def test_a_norm_may_hold_for_a_single_month() -> None:
    assert found(replace(NEXT, valid_to=NEXT.valid_from)) == set()


def test_two_tables_for_one_month_are_refused() -> None:
    early = replace(LATEST, valid_from=Month(2025, 12))

    assert ("norm_overlap", "2025-12") in among(LATEST, early)


def test_a_table_of_a_new_shape_is_checked_by_it_and_not_against_the_old() -> None:
    heads = NormShape(name="heads", rows={"head": ("first", "further")})
    table = replace(
        NEXT, shape="heads", groups={"head": {"first": Decimal(5000), "further": Decimal(3005)}}
    )

    def shape_at(month: Month) -> NormShape:
        return heads if month >= Month(2027, 1) else BRACKETS

    problems = problems_in_norms((*NORMS, table), shape_at)
    assert {(one.code, one.field) for one in problems} == {
        ("norm_not_whole_tens", "2027-01.head.further")
    }
    astride = replace(LATEST, valid_to=Month(2027, 1))
    assert "norm_shape_unknown" in {one.code for one in problems_in_norms([astride], shape_at)}


def year(number: int, amount: int) -> Prisbasbelopp:
    return Prisbasbelopp(
        year=number, amount=Decimal(amount), sfs="s", certainty="found", provenance="p"
    )


@pytest.mark.parametrize(
    ("number", "amount", "code"),
    [
        (2028, 60123, "prisbasbelopp_not_hundreds"),
        (2028, 0, "prisbasbelopp_not_hundreds"),
        (2028, -59600, "prisbasbelopp_not_hundreds"),
        (2028, 95600, "prisbasbelopp_leap"),
        (2029, 60100, "prisbasbelopp_gap"),
    ],
)
def test_a_prisbasbelopp_that_cannot_be_right_is_named(number: int, amount: int, code: str) -> None:
    amounts = MappingProxyType({**BOOK.prisbasbelopp, number: year(number, amount)})
    problems = problems_in_prisbasbelopp(amounts)

    values = {"year": str(number), "amount": amount}
    assert Problem(code, f"prisbasbelopp.{number}", values) in problems
    assert all(str(number) in sentence(problem) for problem in problems)


@pytest.mark.parametrize(
    ("before", "after", "leaps"),
    [
        (40000, 46000, False),
        (40000, 46100, True),
        (40000, 38000, False),
        (40000, 37900, True),
        (0, 40000, True),
        (1, 1, False),
    ],
)
def test_a_prisbasbelopp_may_rise_by_15_percent_and_sink_by_5(
    before: int, after: int, leaps: bool
) -> None:
    problems = problems_in_prisbasbelopp({2030: year(2030, before), 2031: year(2031, after)})

    leapt = [one.field for one in problems if one.code == "prisbasbelopp_leap"]
    assert leapt == (["prisbasbelopp.2031"] if leaps else [])


def test_the_figures_follow_the_published_uplifts() -> None:
    uplifts = {2019: "1.02", 2023: "1.086", 2024: "1.087", 2025: "1.028", 2026: "1.007"}
    for earlier, later in pairwise(NORMS):
        uplift = uplifts.get(later.valid_from.year)
        if uplift is None or later.valid_from.month != 1:
            continue
        for group, rows in later.groups.items():
            for row, amount in rows.items():
                exact = earlier.groups[group][row] * Decimal(uplift)
                assert abs(amount - exact) <= 10, (later.valid_from, group, row)
