"""Pictures of the normberäkning in the states that a caseworker meets."""

import dataclasses
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fsclient.domain.calculation import Adjustment, Asset, Income
from fsclient.domain.months import Month
from fsclient.domain.people import MemberRole
from fsclient.domain.staff import Role
from fsclient.ui.calculation.page import CalculationPage
from fsclient.ui.calculation.sheet_cells import Col, RowKey, RowKind
from fsclient.usecases.cases import MemberForm, PersonForm, add_member
from fsclient.usecases.desk import Desk
from tests.screenshots.pictures import Picture, at_step, settle
from tests.support.calculating import (
    AMIRA,
    ELIAS,
    NOVEMBER,
    OCTOBER,
    SARA,
    apply_again,
    cost,
    decide_on,
    fill,
    finish,
    open_household,
    person_id,
    wage,
)
from tests.support.unit import Unit

_OTHERS = (
    ("19820304-2380", "Karin"),
    ("19830102-2391", "Noor"),
    ("19850306-2385", "Mira"),
    ("19860407-2382", "Tove"),
)


def pictures(unit: Unit) -> Iterator[Picture]:
    """Each state with its name."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    running = running_case(desk)
    empty = open_household(desk, _adult(0))
    done = open_household(desk, _adult(1))
    finish(desk, done, costs=(cost("rent", 7200), cost("electricity", 310)))
    surplus = open_household(desk, _adult(2))
    fill(
        desk,
        surplus,
        costs=(cost("rent", 6100),),
        incomes=(wage(person_id(desk, surplus, "Mira"), 17400),),
    )
    sara = person_id(desk, running, "Sara")
    yield at_step("empty", desk, empty, "calculation")
    yield at_step("full", desk, running, "calculation")
    yield at_step("explained", desk, running, "calculation", _explained(sara))
    yield at_step("editing", desk, running, "calculation", _editing)
    yield at_step("adding", desk, running, "calculation", _adding)
    yield at_step("what-if", desk, running, "calculation", _thinking)
    yield at_step("surplus", desk, surplus, "calculation")
    yield at_step("done", desk, done, "calculation")
    yield at_step("reader", unit.desk(Role.HEAD), running, "calculation")
    yield at_step("wrong", desk, running, "calculation", _wrong)
    yield at_step("part-month", desk, part_of_month(desk), "calculation")
    yield at_step("days", desk, _days_case(desk), "calculation", _typing_days)
    yield at_step("stimulus", desk, working_case(desk), "calculation", _standing_in_stimulus)


def running_case(desk: Desk) -> UUID:
    """A renewal in its third month, with everything that a sheet can hold."""
    case_id = open_household(desk, AMIRA, ELIAS, SARA, month=Month(2026, 9))
    amira = person_id(desk, case_id, "Amira")
    elias = person_id(desk, case_id, "Elias")
    earned = (
        wage(amira, 4200, note="sex månader i en annan kommun"),
        Income(person=amira, type="child_allowance", amount=Decimal(2650)),
        Income(person=elias, type="maintenance_support", amount=Decimal(1823)),
    )
    costs = (cost("rent", 9850), cost("electricity", 388), cost("home_insurance", 145))
    decide_on(desk, finish(desk, case_id, costs=costs[:2], incomes=earned[1:]))
    apply_again(desk, case_id, OCTOBER)
    decide_on(desk, finish(desk, case_id, costs=costs, incomes=earned, job_stimulus=(amira,)))
    apply_again(desk, case_id, NOVEMBER)
    fill(
        desk,
        case_id,
        costs=(
            cost("rent", 9850),
            cost("electricity", 412),
            cost("home_insurance", 145),
            cost("internet", 399, approved=Decimal(0), reason="ingår i riksnormen"),
            cost("medicine", 310, person=elias),
            cost("other", 900, label="Magasinering"),
        ),
        incomes=(
            wage(amira, 5000),
            Income(
                person=amira,
                type="deposit",
                amount=Decimal(1500),
                stated=Decimal(300),
                reason="kontoutdrag visar mer",
            ),
            earned[1],
            earned[2],
            Income(
                person=elias,
                type="child_wage",
                amount=Decimal(2400),
                earlier_this_year=Decimal(6100),
            ),
        ),
        assets=(Asset(type="bank", amount=Decimal(800), available=False),),
        adjustments=(
            Adjustment(line="shared", amount=Decimal(-150), reason="får tvätta hos modern"),
        ),
        job_stimulus=(amira,),
    )
    return case_id


def working_case(desk: Desk) -> UUID:
    """Someone who has just earned the jobbstimulans, and a lasting cost that was lowered."""
    worker = MemberForm(
        person=PersonForm(
            identity_number="19870508-2389", given_name="Stina", family_name="Provsson"
        ),
        role=MemberRole.APPLICANT,
    )
    costs = (
        cost("rent", 9850, approved=Decimal(7900), reason="över skälig hyra"),
        cost("electricity", 388),
    )
    case_id = open_household(desk, worker, month=Month(2026, 5))
    for number in range(5, 11):
        if number > 5:
            apply_again(desk, case_id, Month(2026, number))
        decide_on(desk, finish(desk, case_id, costs=costs))
    apply_again(desk, case_id, NOVEMBER)
    fill(desk, case_id, costs=costs, incomes=(wage(person_id(desk, case_id, "Stina"), 5200),))
    return case_id


def part_of_month(desk: Desk) -> UUID:
    """A partner who moves in, and a first application within the month."""
    case_id = open_household(
        desk,
        _born("Ture", date(1990, 3, 4), MemberRole.APPLICANT),
        _born("Alma", date(2008, 11, 15), MemberRole.CHILD),
        _born("Ivar", date(2019, 2, 7), MemberRole.CHILD),
    )
    partner = dataclasses.replace(
        _born("Elsa", date(1991, 5, 6), MemberRole.CO_APPLICANT),
        since=NOVEMBER.first.replace(day=16),
    )
    add_member(desk, case_id, partner)
    fill(
        desk,
        case_id,
        costs=(cost("rent", 9850), cost("other", 450, label="Barnvagn, begagnad")),
    )
    return case_id


def _days_case(desk: Desk) -> UUID:
    case_id = open_household(desk, _born("Olle", date(1979, 8, 9), MemberRole.APPLICANT))
    fill(desk, case_id, costs=(cost("rent", 4200), cost("other", 120)))
    return case_id


def _typing_days(page: CalculationPage) -> None:
    page.commands()[4].run()
    settle(page.tasks)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Return)
    settle(page.tasks)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "20-31")
    QTest.keyClick(focused, Qt.Key.Key_Return)


def _standing_in_stimulus(page: CalculationPage) -> None:
    rows = page.table.rows_model.rows
    key = next(row.key for row in rows if row.key.kind is RowKind.STIMULUS)
    page.table.go_to(key, Col.LABEL)


def _explained(person: str) -> Callable[[CalculationPage], None]:
    def press(page: CalculationPage) -> None:
        page.table.go_to(RowKey(RowKind.NORM, f"personal:{person}"), Col.DECIDED)
        page.table.explain_wanted.emit(page.table.currentIndex())

    return press


def _editing(page: CalculationPage) -> None:
    page.table.go_to(RowKey(RowKind.ENTRY, 1), Col.APPLIED, edit=True)


def _adding(page: CalculationPage) -> None:
    page.commands()[1].run()
    settle(page.tasks)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "bo")


def _thinking(page: CalculationPage) -> None:
    page.head.think.click()
    QTest.keyClicks(page.what_if.wage, "9000")
    page.what_if.rent.setFocus(Qt.FocusReason.TabFocusReason)


def _wrong(page: CalculationPage) -> None:
    """An amount that can't be read, and a reduction without its reason."""
    page.table.typed.emit(RowKey(RowKind.ENTRY, 2), "amount", "4l2")
    page.table.typed.emit(RowKey(RowKind.ENTRY, 1), "approved", "9000")


def _adult(number: int) -> MemberForm:
    digits, name = _OTHERS[number]
    person = PersonForm(identity_number=digits, given_name=name, family_name="Provsson")
    return MemberForm(person=person, role=MemberRole.APPLICANT)


def _born(name: str, birth_date: date, role: MemberRole) -> MemberForm:
    person = PersonForm(birth_date=birth_date, given_name=name, family_name="Provsson")
    return MemberForm(person=person, role=role)
