"""Laws, settings and catalogues: each word has its date, its source and its Swedish label."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest

from fsclient.bootstrap import load_rule_book
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.months import Month
from fsclient.rules.catalogues import Catalogue, Who, read_catalogue
from fsclient.rules.laws import read_laws
from fsclient.rules.settings import Setting, read_settings

BOOK = load_rule_book()
TODAY = date(2026, 11, 21)
CONTRACT = {
    "incomes": "wage business sickness_benefit activity_compensation sickness_compensation"
    " unemployment_benefit activity_support establishment_benefit parental_benefit"
    " child_allowance large_family_supplement maintenance_support maintenance_payment"
    " care_allowance housing_allowance housing_supplement study_grant study_loan pension"
    " survivor_pension child_pension occupational_pension elderly_support annuity capital"
    " tax_refund deposit rent_income child_wage earlier_surplus other",
    "costs": "rent electricity home_insurance union_fee unemployment_fund_fee work_travel"
    " internet healthcare medicine dental_care glasses childcare_fee visitation moving furniture"
    " funeral identity_document emergency_food emergency_housing other",
    "assets": "bank securities vehicle property other",
}
ADDED = {
    "incomes": "study_extra_supplement extra_cost_allowance",
    "costs": "school_lunch baby_equipment child_activities child_equipment storage rent_debt"
    " electricity_debt",
}
"""What the contract lets a catalogue have besides."""


def refusal(raised: pytest.ExceptionInfo[RuleViolation]) -> str:
    return raised.value.problems[0].code


def test_old_and_new_law_change_places_on_the_first_of_july_2025() -> None:
    assert BOOK.laws.at("right", date(2025, 6, 30)) == "4 kap. 1 § SoL (2001:453)"
    assert BOOK.laws.at("right", date(2025, 7, 1)) == "12 kap. 1 § SoL"


@pytest.mark.parametrize("key", sorted(BOOK.laws.texts))
def test_one_paragraph_holds_on_every_day(key: str) -> None:
    texts = sorted(BOOK.laws.texts[key], key=lambda one: one.valid_from)

    assert texts[0].valid_from <= date(2018, 7, 1)
    for earlier, later in pairwise(texts):
        assert earlier.valid_to == later.valid_from - timedelta(days=1)
    assert texts[-1].valid_to is None
    for day in {one.valid_from + timedelta(days=by) for one in texts for by in (-1, 0, 1)}:
        holding = [one.text for one in texts if one.holds_on(day)]
        assert len(holding) == (day >= texts[0].valid_from), day
        assert holding in ([], [BOOK.laws.at(key, max(day, texts[0].valid_from))])


def test_one_figure_setting_and_prisbasbelopp_holds_on_every_day() -> None:
    dated = [(one.key, one.valid_from) for one in BOOK.laws.figures]
    dated += [(one.key, one.valid_from) for one in BOOK.settings.entries]

    assert len(set(dated)) == len(dated)
    for key, _ in dated:
        starts = [start for other, start in dated if other == key]
        assert min(starts) <= date(2018, 7, 1), key
    assert set(BOOK.prisbasbelopp) >= set(range(2018, 2028))
    assert all(one.year == year for year, one in BOOK.prisbasbelopp.items())


@pytest.mark.parametrize("name", sorted(BOOK.catalogues))
def test_a_choice_is_there_at_most_once_on_a_day(name: str) -> None:
    entries = BOOK.catalogues[name].entries

    assert len({entry.key for entry in entries}) == len(entries)
    assert all(one.valid_to is None or one.valid_from <= one.valid_to for one in entries)


def test_a_paragraph_or_figure_that_is_not_there_is_refused() -> None:
    for read, key, day in (
        (BOOK.laws.at, "right", date(1999, 1, 1)),
        (BOOK.laws.at, "unknown", TODAY),
        (BOOK.laws.figure, "job_stimulus_share", date(2013, 6, 30)),
        (BOOK.laws.figure, "unknown", TODAY),
    ):
        with pytest.raises(RuleViolation) as raised:
            read(key, day)
        assert raised.value.problems == (Problem("law_missing", None, {"law": key, "day": day}),)


def test_figures_of_the_statute_are_data_and_change_by_date() -> None:
    laws = read_laws(
        '[[law]]\nkey = "a"\ntext = "1 §"\nvalid_from = 2013-07-01\ncertainty = "found"\n'
        '[[figure]]\nkey = "share"\nvalue = 0.25\nvalid_from = 2013-07-01\nlaw = "a"\n'
        '[[figure]]\nkey = "share"\nvalue = 1\nvalid_from = 2027-01-01\nlaw = "a"\n'
    )

    assert laws.figure("share", date(2026, 12, 31)) == Decimal("0.25")
    assert laws.figure("share", date(2027, 1, 1)) == 1


def test_every_law_that_data_names_exists() -> None:
    named = {entry.law for one in BOOK.catalogues.values() for entry in one.entries if entry.law}
    named |= {figure.law for figure in BOOK.laws.figures}

    assert named <= BOOK.laws.texts.keys()


@pytest.mark.parametrize("name", CONTRACT)
def test_the_catalogues_hold_the_contracts_keys_in_its_order(name: str) -> None:
    keys = [entry.key for entry in BOOK.catalogues[name].entries]
    promised = CONTRACT[name].split()

    assert [key for key in keys if key in promised] == promised
    assert set(keys) - set(promised) == set(ADDED.get(name, "").split())


def test_a_kind_is_offered_from_its_first_day() -> None:
    assert "extra_cost_allowance" not in BOOK.month(Month(2018, 12)).incomes
    assert "extra_cost_allowance" in BOOK.month(Month(2019, 1)).incomes


def test_who_can_have_an_income_is_one_of_three_words() -> None:
    entry = (
        '[[entry]]\nkey = "a"\nlabel = "A"\nlaw = "income"\nvalid_from = 2014-01-01\n'
        'source = "s"\ncertainty = "found"\n'
    )

    (plain,) = read_catalogue("incomes", entry).entries
    (childs,) = read_catalogue("incomes", f'{entry}who = "child"\n').entries
    assert (plain.who, childs.who) == (Who.ANY, Who.CHILD)
    for wrong in ('who = "dog"', "who = 1", 'not_counted = " "'):
        with pytest.raises(RuleViolation, match="data_file_value") as raised:
            read_catalogue("incomes", f"{entry}{wrong}\n")
        assert raised.value.problems[0].field == f"entry[0].{wrong.split()[0]}"


def test_an_entry_says_how_sure_it_is_and_by_a_law_that_is_there() -> None:
    entry = (
        '[[entry]]\nkey = "a"\nlabel = "A"\nlaw = "incmoe"\nvalid_from = 2014-01-01\n'
        'source = "s"\ncertainty = "sure"\n'
    )
    with pytest.raises(RuleViolation) as raised:
        read_catalogue("incomes", entry, laws={"income"})
    assert {(one.code, one.field) for one in raised.value.problems} == {
        ("data_file_reference", "entry[0].law"),
        ("data_file_value", "entry[0].certainty"),
    }


def test_a_choice_between_yes_and_no_is_one_of_the_two() -> None:
    setting = '[[setting]]\nkey = "a"\nlabel = "A"\nvalue = "{}"\nvalid_from = 2014-01-01\n'

    assert read_settings(setting.format("yes")).yes_or_no("a", TODAY) is True
    assert read_settings(setting.format("no")).yes_or_no("a", TODAY) is False
    with pytest.raises(RuleViolation, match="setting_missing"):
        read_settings(setting.format("ja")).yes_or_no("a", TODAY)


# Their labels are said within a sentence, or looked for within one.
WITHIN_A_SENTENCE = {"payment_ways", "return_causes", "revealing_words"}


def test_every_choice_has_a_label_and_a_key_of_its_own() -> None:
    for catalogue in BOOK.catalogues.values():
        keys = [entry.key for entry in catalogue.entries]
        assert len(set(keys)) == len(keys), catalogue.name
        assert all(one.source for one in catalogue.entries)
        if catalogue.name not in WITHIN_A_SENTENCE:
            assert all(one.label[0].isupper() for one in catalogue.entries)


def test_there_are_23_hindrances_and_they_are_only_labels() -> None:
    entries = BOOK.catalogues["hindrances"].entries

    assert len(entries) == 23
    assert {entry.certainty for entry in entries} == {"labels_only"}


def test_an_old_measure_keeps_its_label_but_cannot_be_chosen() -> None:
    measures = BOOK.catalogues["measures"]

    assert measures.label("ug") == "UG, 20-24 år"
    assert "ug" not in [entry.key for entry in measures.at(TODAY)]
    assert "ug" in [entry.key for entry in measures.at(date(2007, 6, 30))]
    # Another program may write what no file has: it is shown as it stands.
    assert Catalogue("empty", ()).label("ug") == "ug"


def test_a_choice_without_a_label_is_refused() -> None:
    with pytest.raises(RuleViolation) as raised:
        read_catalogue("made_up", '[[entry]]\nkey = "one"\n')
    assert refusal(raised) == "data_file_value"


def test_the_municipality_starts_with_the_contracts_choices() -> None:
    settings = BOOK.settings

    assert settings.text("bracket_change", TODAY) == "birthday_month"
    assert settings.text("rounding", TODAY) == "whole_krona_half_up"
    assert settings.text("day_rule", TODAY) == "calendar_days"
    assert settings.whole("decision_days", TODAY) == 14
    assert settings.whole("appeal_weeks", TODAY) == 3
    assert settings.share("change_marker_share", TODAY) == Decimal("0.12")
    assert [one.key for one in settings.entries if one.fixed] == ["appeal_weeks"]


def test_a_changed_setting_holds_from_its_date() -> None:
    from_2027 = Setting(
        key="decision_days",
        label="Dagar till beslut",
        value=10,
        valid_from=date(2027, 1, 1),
        note="",
        fixed=False,
    )

    changed = BOOK.settings.changed(from_2027).changed(replace(from_2027, value=7))

    assert changed.whole("decision_days", date(2026, 12, 31)) == 14
    assert changed.whole("decision_days", date(2027, 1, 1)) == 7
    assert len(changed.entries) == len(BOOK.settings.entries) + 1


def test_a_setting_of_another_kind_or_none_is_refused() -> None:
    settings = BOOK.settings
    for read, key in (
        (settings.text, "decision_days"),
        (settings.whole, "rounding"),
        (settings.share, "decision_days"),
        (settings.at, "unknown"),
    ):
        with pytest.raises(RuleViolation) as raised:
            read(key, TODAY)
        assert raised.value.problems == (Problem("setting_missing", None, {"setting": key}),)


@pytest.mark.parametrize("value", ["true", "2026-01-01", "[1]"])
def test_a_setting_must_be_a_word_or_a_number(value: str) -> None:
    text = f'[[setting]]\nkey = "a"\nlabel = "A"\nvalid_from = 2026-01-01\nvalue = {value}\n'

    with pytest.raises(RuleViolation) as raised:
        read_settings(text)
    assert refusal(raised) == "data_file_value"


def test_a_choice_that_no_rule_knows_is_refused_before_it_counts() -> None:
    wrong = next(one for one in BOOK.settings.entries if one.key == "rounding")
    book = replace(BOOK, settings=BOOK.settings.changed(replace(wrong, value="up")))

    with pytest.raises(RuleViolation) as raised:
        book.month(Month(2026, 11))
    assert refusal(raised) == "setting_missing"


def test_a_book_to_which_nothing_new_is_added_is_the_same_book_with_all_it_has_looked_up() -> None:
    known = BOOK.prisbasbelopp

    assert BOOK.with_added((), {}) is BOOK
    assert BOOK.with_added(BOOK.norms, known) is BOOK
    assert BOOK.with_added(BOOK.norms[-1:], {2026: known[2026]}) is BOOK


def test_what_the_program_brings_stands_before_what_was_typed_in() -> None:
    latest = BOOK.norms[-1]
    typed = replace(latest, source="inskriven")
    next_year = replace(latest, valid_from=Month(2027, 1), valid_to=Month(2027, 12))
    longer = replace(latest, valid_to=Month(2027, 3))
    amount = replace(BOOK.prisbasbelopp[2027], amount=Decimal(1))

    assert BOOK.with_added((typed, next_year), {}).norms == (*BOOK.norms, next_year)
    assert BOOK.with_added((longer,), {}).norms == (*BOOK.norms, longer)
    assert BOOK.with_added((), {2027: amount, 2028: amount}).prisbasbelopp == {
        **BOOK.prisbasbelopp,
        2028: amount,
    }


def test_a_month_is_looked_up_once() -> None:
    assert BOOK.month(Month(2026, 11)) is BOOK.month(Month(2026, 11))
    assert BOOK.month(Month(2026, 10)).month == Month(2026, 10)


def test_a_norm_of_a_shape_that_the_months_rule_does_not_know_is_refused() -> None:
    strange = replace(BOOK.norms[-1], shape="ceiling")
    book = replace(BOOK, norms=(*BOOK.norms[:-1], strange))

    with pytest.raises(RuleViolation) as raised:
        book.month(Month(2026, 11))
    assert raised.value.problems == (
        Problem(
            "norm_shape_unknown",
            "period",
            {"start": "2026-01", "shape": "ceiling", "wanted": "brackets"},
        ),
    )
