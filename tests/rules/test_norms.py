"""The norms as they are read: whole, dated, each saying how it is known; and bad files refused."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from fsclient.bootstrap import resource_folders
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.months import Month
from fsclient.rules.norm_shapes import SHAPES
from fsclient.rules.norms import norm_of, read_norms, read_prisbasbelopp
from tests.rules.norm_files import NORMS, TEXT, YEAR_2027, changed, places

PRISBASBELOPP = resource_folders().text("norms/prisbasbelopp.toml")


def test_each_day_has_at_most_one_table() -> None:
    day = date(2018, 1, 1)
    while day.year < 2031:
        holding = [one for one in NORMS if one.valid_from.first <= day <= one.valid_to.last]
        assert len(holding) == (1 if day.year < 2027 else 0), day
        day += timedelta(days=1)


def test_the_years_that_were_asked_for_are_there() -> None:
    years = {2014, 2015, *range(2017, 2027)}

    assert {one.valid_from.year for one in NORMS} == years


def test_every_table_says_how_it_is_known() -> None:
    sure = {str(one.valid_from): one.certainty for one in NORMS if one.certainty != "found"}

    assert sure == {
        "2018-01": "derived",
        "2020-01": "partly_derived",
        "2022-01": "partly_derived",
        "2023-01": "partly_derived",
        "2024-01": "derived",
        "2025-01": "derived",
    }
    assert all(one.sfs and one.source for one in NORMS)


@pytest.mark.parametrize(
    ("month", "key", "beginning"),
    [
        (Month(2026, 11), "child.7-10", "funnen (found): "),
        (Month(2024, 5), "child.7-10", "härledd (derived): "),
        (Month(2020, 5), "child.7-10", "härledd (derived): barn 7-10 år "),
        (Month(2020, 5), "child_free_lunch.3", "härledd (derived): barn 7-10 år "),
        (Month(2020, 5), "child.3", "delvis härledd (derived): barn 7-10 år "),
        (Month(2023, 5), "shared.2", "delvis härledd (derived): raden utan lunch "),
    ],
)
def test_an_amount_carries_how_it_is_known(month: Month, key: str, beginning: str) -> None:
    table = norm_of(NORMS, month)
    reference = table.reference(key)

    assert reference.provenance.startswith(beginning)
    assert table.is_derived(key) is beginning.startswith("härledd")
    assert (reference.key, reference.sfs) == (key, table.sfs)
    assert reference.valid_from == table.valid_from.first


def test_the_norm_of_a_month_is_never_the_nearest() -> None:
    assert norm_of(NORMS, Month(2025, 6)).valid_to == Month(2025, 6)
    assert norm_of(NORMS, Month(2025, 7)).valid_from == Month(2025, 7)
    for month in (Month(2013, 12), Month(2016, 5), Month(2027, 1)):
        with pytest.raises(RuleViolation) as raised:
            norm_of(NORMS, month)
        assert raised.value.problems == (Problem("norm_missing", "period", {"period": str(month)}),)


def test_the_prisbasbelopp_of_each_year_is_decided_and_says_how_it_is_known() -> None:
    amounts = read_prisbasbelopp(PRISBASBELOPP)

    assert sorted(amounts) == list(range(2014, 2028))
    assert {one.certainty for one in amounts.values()} == {"known", "found"}
    # The Government, September 2026: 59 600 kr.
    assert amounts[2027].amount == 59_600
    known = amounts[2026].reference
    assert (known.key, known.valid_from) == ("prisbasbelopp", date(2026, 1, 1))
    assert known.sfs == "2 kap. 6 och 7 §§ SFB, prisbasbelopp för 2026"


def test_a_year_has_one_prisbasbelopp() -> None:
    twice = PRISBASBELOPP.replace("year = 2019", "year = 2018")

    with pytest.raises(RuleViolation) as raised:
        read_prisbasbelopp(twice)
    assert raised.value.problems == (
        Problem("prisbasbelopp_present", "prisbasbelopp[5].year", {"year": "2018"}),
    )


def test_how_a_prisbasbelopp_is_known_is_one_of_two_words() -> None:
    with pytest.raises(RuleViolation) as raised:
        read_prisbasbelopp(PRISBASBELOPP.replace('"known"', '"sure"', 1))
    assert raised.value.problems == (
        Problem("data_file_value", "prisbasbelopp[0].certainty", {"name": "certainty"}),
    )


def test_a_raise_is_read_with_where_it_is_told() -> None:
    read = read_norms(TEXT)
    raise_of_2018 = norm_of(read, Month(2018, 1))

    assert raise_of_2018.raised["child"]["7-10"] == 200
    assert raise_of_2018.raised_source.startswith("läst ur tabellerna själva")
    assert (read[-1].raised, read[-1].raised_source) == ({}, "")


@pytest.mark.parametrize("amount", [1_000_000, 0, -1_000_000])
def test_an_amount_is_read_up_to_a_million(amount: int) -> None:
    (table,) = read_norms(changed(YEAR_2027, "single = 3980", f"single = {amount}"))

    assert table.groups["adult"]["single"] == amount


@pytest.mark.parametrize(
    ("right", "wrong", "place"),
    [
        ('shape = "brackets"', "shape = 7", "shape"),
        ('shape = "brackets"\n', "", "shape"),
        ("2027-01-01", "2027-01-02", "valid_from"),
        ("2027-01-01", '"2027-01-01"', "valid_from"),
        ("2027-01-01", "2027-01-01T00:00:00", "valid_from"),
        ("2027-12-31", "2027-12-30", "valid_to"),
        ('source = "provet"', 'source = " "', "source"),
        ('source = "provet"', 'source = "provet"\nnew_basis = 3', "new_basis"),
        ('source = "provet"', 'source = "provet"\nderived_rows = "child"', "derived_rows"),
        ('source = "provet"', 'source = "provet"\nderived_rows = [3]', "derived_rows[0]"),
        ('source = "provet"', 'source = "provet"\nraised = 100', "raised"),
        ('source = "provet"', 'source = "provet"\nraised = { child = { 0 = 9 } }', "raised.source"),
        (
            'source = "provet"',
            'source = "provet"\nraised = { source = "s", child = { 0 = "9" } }',
            "raised.child.0",
        ),
        ('source = "provet"', 'source = "provet"\nvalid_form = 2027-01-01', "valid_form"),
        ("single = 3980", "single = 3980.5", "adult.single"),
        ("single = 3980", "single = true", "adult.single"),
        ("single = 3980", 'single = "3980"', "adult.single"),
        ("single = 3980", "single = 1000001", "adult.single"),
        ("single = 3980", "single = -1000001", "adult.single"),
    ],
)
def test_a_field_that_is_amiss_is_named(right: str, wrong: str, place: str) -> None:
    with pytest.raises(RuleViolation) as raised:
        read_norms(changed(YEAR_2027, right, wrong))
    assert raised.value.problems == (
        Problem("data_file_value", f"norm[0].{place}", {"name": place.removesuffix("[0]")}),
    )


def test_everything_amiss_is_named_at_once() -> None:
    bad = changed(YEAR_2027, "single = 3980", 'single = "3980"')
    bad = changed(changed(bad, "7 = 2860", "7 = 2.5"), 'sfs = "', 'sfsnr = "')

    with pytest.raises(RuleViolation) as raised:
        read_norms(changed(TEXT, "[[norm]]\n", "[[norm]]\nsince = 2014\n") + bad)
    assert {field for _, field in places(raised.value)} == {
        "norm[0].since",
        "norm[13].sfs",
        "norm[13].sfsnr",
        "norm[13].adult.single",
        "norm[13].shared.7",
    }


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[[norm]", "data_file_unreadable"),
        ("norm =", "data_file_unreadable"),
        (f"norm = {'9' * 5000}", "data_file_unreadable"),
        (f"norm = {'[' * 5000}", "data_file_unreadable"),
        ("norm = 3", "data_file_value"),
        ("norm = [3]", "data_file_value"),
        ("[[norm]]", "data_file_value"),
    ],
)
def test_a_file_that_is_no_norm_file_is_refused(text: str, code: str) -> None:
    with pytest.raises(RuleViolation) as raised:
        read_norms(text)
    assert {problem.code for problem in raised.value.problems} == {code}


def test_what_is_no_toml_is_told_by_line_and_sign() -> None:
    with pytest.raises(RuleViolation) as raised:
        read_norms("[[norm]]\nshape = = 3\n")
    assert raised.value.problems[0].values == {"detail": "rad 2, tecken 9"}


@pytest.mark.parametrize(
    ("right", "wrong", "place"),
    [
        ('shape = "brackets"', 'shape = "bracket"', "shape"),
        ('certainty = "found"', 'certainty = "fuond"', "certainty"),
        ("single = ", "singel = ", "adult.singel"),
        ("single = ", "singel = ", "adult.single"),
        ("shared = {", "sharde = {", "sharde"),
        ('source = "provet"', 'source = "p"\nraised = { source = "p", x = { y = 1 } }', "raised.x"),
        ('source = "provet"', 'source = "p"\nderived_rows = ["chidl"]', "derived_rows[0]"),
        ("2027-01-01", "2027-01-02", "valid_from"),
    ],
)
def test_a_table_of_a_known_shape_has_its_cells_and_no_other(
    right: str, wrong: str, place: str
) -> None:
    assert read_norms(YEAR_2027, SHAPES)
    with pytest.raises(RuleViolation) as raised:
        read_norms(changed(YEAR_2027, right, wrong), SHAPES)
    assert f"norm[0].{place}" in {problem.field for problem in raised.value.problems}
