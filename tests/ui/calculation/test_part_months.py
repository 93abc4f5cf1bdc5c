"""Members who belong to the household on some of the month's days."""

import dataclasses
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from fsclient.domain.people import MemberRole, Residence
from fsclient.ui.calculation.cell_editors import CellEdit
from fsclient.ui.calculation.picker import Picker
from fsclient.ui.calculation.sheet_cells import Col, Group
from fsclient.usecases.cases import MemberForm, PersonForm, add_member, change_party
from fsclient.usecases.desk import Desk
from tests.support.calculating import (
    AMIRA,
    ELIAS,
    SARA,
    fill,
    open_household,
    view_of,
)
from tests.ui.calculation.screen import Open, Screen

NOOR = MemberForm(
    person=PersonForm(
        identity_number="19830102-2391", given_name="Noor", family_name="Exempelsson"
    ),
    role=MemberRole.CO_APPLICANT,
    since=date(2026, 11, 16),
)
AMIRAS, ELIASS = "Amira, i hushållet", "Elias, i hushållet"


def leaves(desk: Desk, case_id: UUID, name: str, until: date) -> None:
    party = next(one for one in view_of(desk, case_id).household if one.person.given_name == name)
    member = dataclasses.replace(party.member, until=until)
    change_party(desk, party, dataclasses.replace(party, member=member))


def add_days(screen: Screen, name: str, days: str) -> None:
    screen.stand_in("Riksnorm", Col.LABEL)
    screen.add(name)
    assert isinstance(screen.focused(), CellEdit)
    screen.write(days)
    screen.press(Qt.Key.Key_Return)


def test_someone_released_on_the_twentieth_counts_from_that_day(
    desk: Desk, open_page: Open
) -> None:
    # RÅ 1997 ref. 2 (20-31 January): 11/30 of 3 940 and of 1 280 is 1 445 + 469.
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id)
    screen = open_page(case_id)
    add_days(screen, "ami", "20–30")
    assert screen.text(AMIRAS, Col.REASON) == "20–30 nov, 11 dagar"
    assert screen.text("Personliga kostnader", Col.DECIDED) == "1 445"
    assert screen.outcome == "Underskott 1 914 kr"
    screen.keep()
    (amira,) = screen.facts().adults
    assert (amira.first_day, amira.last_day) == (date(2026, 11, 20), date(2026, 11, 30))


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("från 12", "12–30 nov, 19 dagar"),
        ("12-", "12–30 nov, 19 dagar"),
        ("till 9", "1–9 nov, 9 dagar"),
        ("4 – 10 november", "4–10 nov, 7 dagar"),
        ("4-4", "4 nov, 1 dag"),
        ("1-30", "hela månaden"),
    ],
)
def test_days_are_typed_as_they_are_said(
    desk: Desk, open_page: Open, typed: str, shown: str
) -> None:
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id)
    screen = open_page(case_id)
    add_days(screen, "ami", typed)
    assert screen.text(AMIRAS, Col.REASON) == shown


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("12", "Skriv dagarna så här: 12–30, från 12 eller till 20."),
        ("2026-11-12", "Skriv dagarna så här: 12–30, från 12 eller till 20."),
        ("12-31", "Månaden har 30 dagar. Skriv en dag från 1 till 30."),
        ("0-9", "Månaden har 30 dagar. Skriv en dag från 1 till 30."),
    ],
)
def test_days_that_can_not_be_read_stay_with_what_to_do(
    desk: Desk, open_page: Open, typed: str, said: str
) -> None:
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id)
    screen = open_page(case_id)
    add_days(screen, "ami", typed)
    assert screen.said() == [said]
    assert screen.text(AMIRAS, Col.REASON) == typed
    assert AMIRAS in screen.page.sum.waiting.text()


def test_what_the_rules_refuse_of_days_is_said_at_them(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA, ELIAS)
    fill(desk, case_id)
    screen = open_page(case_id)
    add_days(screen, "ami", "20-9")
    (said,) = screen.said()
    assert said.startswith("Dagarna ska ligga i november 2026") or "datum" in said
    screen.type_in(AMIRAS, Col.REASON, "20-30")
    (said,) = screen.said()
    assert "vuxen" in said
    assert not screen.page.banner.isVisible()
    add_days(screen, "eli", "20-30")
    assert screen.said() == []


def test_a_partner_who_moves_in_counts_from_the_day_that_the_case_has(
    desk: Desk, open_page: Open
) -> None:
    # The contract's example: half the month as single, half as a couple.
    case_id = open_household(desk, AMIRA)
    add_member(desk, case_id, NOOR)
    fill(desk, case_id)
    screen = open_page(case_id)
    assert screen.text("Noor, i hushållet", Col.REASON) == "16–30 nov, 15 dagar"
    assert screen.said() == ["Enligt hushållet från 16 nov."]
    assert screen.outcome == "Underskott 6 865 kr"


def test_a_son_who_turns_18_out_of_school_counts_to_the_day_before(
    desk: Desk, open_page: Open
) -> None:
    # 14/30 of the child's row and of the two-person shared costs.
    son = MemberForm(
        person=PersonForm(birth_date=date(2008, 11, 15), given_name="Elias", family_name="Prov"),
        role=MemberRole.CHILD,
    )
    case_id = open_household(desk, AMIRA, son)
    fill(desk, case_id)
    screen = open_page(case_id)
    assert screen.text(ELIASS, Col.REASON) == "1–14 nov, 14 dagar"
    (said,) = screen.said()
    assert said == (
        "Fyller 18 år 15 nov och går inte i skolan enligt hushållet, och har då ett eget ärende."
    )
    assert screen.outcome == "Underskott 7 596 kr"


def test_a_child_who_leaves_while_the_sheet_is_open_counts_to_that_day(
    desk: Desk, open_page: Open
) -> None:
    case_id = open_household(desk, AMIRA, ELIAS)
    fill(desk, case_id)
    screen = open_page(case_id)
    leaves(desk, case_id, "Elias", date(2026, 11, 20))
    screen.reload()
    assert screen.text(ELIASS, Col.REASON) == "1–20 nov, 20 dagar"
    screen.stand_in(ELIASS, Col.REASON)
    screen.press(Qt.Key.Key_Delete)
    assert screen.text(ELIASS, Col.REASON) == "hela månaden"
    screen.keep()
    screen.reload()
    assert screen.text(ELIASS, Col.REASON) == "hela månaden", "what was chosen stays"


def test_days_taken_away_come_back_by_one_key(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id)
    screen = open_page(case_id)
    add_days(screen, "ami", "20-")
    screen.stand_in(AMIRAS, Col.REASON)
    screen.press(Qt.Key.Key_Delete)
    assert screen.outcome == "Underskott 5 220 kr"
    assert screen.noticed[-1][0] == "Amira, i hushållet är borttagen."
    screen.press(Qt.Key.Key_Z, control=True)
    assert screen.outcome == "Underskott 1 914 kr"


def test_a_first_application_can_be_counted_from_the_day_it_came(
    desk: Desk, open_page: Open
) -> None:
    # RÅ 1995 ref. 85; the contract's rule 11 ("a new case").
    case_id = open_household(desk, AMIRA, ELIAS, SARA)
    fill(desk, case_id)
    screen = open_page(case_id)
    whole = screen.outcome
    offer = "Räkna bara från 10 nov, då ansökan kom"
    assert not screen.row(offer).cell(Col.LABEL).ticked, "nothing is lowered by itself"
    screen.stand_in(offer, Col.LABEL)
    screen.press(Qt.Key.Key_Space)
    assert screen.row(offer).cell(Col.LABEL).ticked
    for label in (AMIRAS, ELIASS):
        assert screen.text(label, Col.REASON) == "10–30 nov, 21 dagar"
    screen.press(Qt.Key.Key_Space)
    assert screen.outcome == whole
    assert all("i hushållet" not in row.label for row in screen.page.table.rows_model.rows)


def test_a_child_with_two_homes_is_here_on_no_more_days_than_the_parent(
    desk: Desk, open_page: Open
) -> None:
    sara = dataclasses.replace(SARA, days=25)
    case_id = open_household(desk, AMIRA, sara)
    fill(desk, case_id)
    screen = open_page(case_id)
    screen.stand_in("Räkna bara från 10 nov, då ansökan kom", Col.LABEL)
    screen.press(Qt.Key.Key_Space)
    screen.keep()
    assert [child.days for child in screen.facts().children] == [21]
    screen.reload()
    screen.settle()
    assert screen.page.banner.isHidden(), "the household is as it was"
    screen.press(Qt.Key.Key_Space)
    screen.keep()
    assert [child.days for child in screen.facts().children] == [25]


def test_where_everyone_has_days_it_is_said_why_nothing_is_offered(
    desk: Desk, open_page: Open
) -> None:
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id)
    screen = open_page(case_id)
    screen.page.editor.ask_to_add(Group.NORM)
    (picker,) = screen.window.findChildren(Picker)
    screen.qtbot.keyClick(picker.edit, Qt.Key.Key_Return)
    screen.settle()
    screen.page.editor.ask_to_add(Group.NORM)
    picker = screen.window.findChildren(Picker)[-1]
    shown = [label.text() for label in picker.findChildren(QLabel) if label.isVisibleTo(picker)]
    assert any(text.startswith("Alla har redan sina dagar") for text in shown)
    picker.close()


def test_days_are_not_asked_of_a_child_with_two_homes(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA, SARA)
    fill(desk, case_id)
    screen = open_page(case_id)
    screen.stand_in("Riksnorm", Col.LABEL)
    screen.press(Qt.Key.Key_Return)
    screen.write("sara")
    screen.press(Qt.Key.Key_Return)
    screen.press(Qt.Key.Key_Escape)
    assert all("i hushållet" not in row.label for row in screen.page.table.rows_model.rows)


def test_the_formula_shows_the_days(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id)
    screen = open_page(case_id)
    add_days(screen, "ami", "20-")
    assert screen.text("Personliga kostnader", Col.REASON) == "ensamstående, 11 dagar"
    line = screen.row("Personliga kostnader").cell(Col.DECIDED).line
    assert line is not None
    assert "× 11/30" in line.basis.formula.replace(" ", " ")


def test_a_child_who_is_in_another_case_too_is_named_with_its_days(
    desk: Desk, open_page: Open
) -> None:
    # SOSFS 2013:1: by the days with each parent; 18 740 + 18 740 kr were granted.
    case_id = open_household(desk, AMIRA, ELIAS)
    fill(desk, case_id)
    screen = open_page(case_id)
    assert screen.page.elsewhere.isHidden()
    father = MemberForm(
        person=PersonForm(identity_number="19820309-2393", given_name="Jonas"),
        role=MemberRole.APPLICANT,
    )
    half = dataclasses.replace(ELIAS, residence=Residence.ALTERNATING, days=15, shared_known=True)
    open_household(desk, father, half)
    screen.reload()
    screen.settle()
    assert screen.page.elsewhere.text() == (
        "Elias finns också i ärende 2026-00002: 30 dagar här och 15 där i november 2026."
    )


def test_days_left_out_by_choice_are_said_to_go_against_the_person(
    desk: Desk, open_page: Open
) -> None:
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id)
    screen = open_page(case_id)
    assert screen.page.sum.reduced.isHidden()
    screen.stand_in("Räkna bara från 10 nov, då ansökan kom", Col.LABEL)
    screen.press(Qt.Key.Key_Space)
    assert screen.page.sum.reduced.text() == (
        "Dagar i månaden räknas inte. Beslutet blir ett delavslag."
    )
