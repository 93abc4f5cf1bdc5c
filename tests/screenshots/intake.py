"""Mottagning and a new case: empty, with a day's work in it, wrong, and a known person."""

import dataclasses
import os
from datetime import timedelta

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from fsclient.domain.intake import Channel, ContactOutcome
from fsclient.domain.people import MemberRole, Protection, Residence
from fsclient.domain.staff import Role
from fsclient.ui.intake.context import NewCaseContext
from fsclient.ui.intake.household_draft import MemberDraft
from fsclient.ui.intake.new_case import NewCasePage
from fsclient.ui.intake.page import IntakePage
from fsclient.ui.signed_in import make_window
from fsclient.ui.window import MainWindow
from fsclient.usecases.desk import Desk
from fsclient.usecases.intake import ContactForm, intake_day, log_contact
from fsclient.usecases.worklist import rail_counts
from tests.support.unit import Unit
from tests.support.walk import AMIRA, a_case, with_flag

_DAY = (
    (-9 * 24, Channel.PHONE, "Omar Påhittad", "Hyran för december", ContactOutcome.BOOKED),
    (-16 * 24, Channel.VISIT, "Daniel Fiktiv", "Väntar på a-kassa", ContactOutcome.BOOKED),
    (-1, Channel.PHONE, "", "Undrar om kommuntillhörighet", ContactOutcome.INFORMATION),
    (-2, Channel.VISIT, "Eva Demolin", "Saknar mat till måndag", ContactOutcome.ACUTE_NEED),
    (-3, Channel.PHONE, "Kurt Mallberg", "Bor i annan stadsdel", ContactOutcome.WRONG_DISTRICT),
    (-4, Channel.E_SERVICE, "Ali Nyberg-Test", "Hyran för december", ContactOutcome.BOOKED),
)


def draw_intake(unit: Unit) -> list[tuple[str, QWidget]]:
    """The window at intake, in the states that matter."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    empty = _window(desk)
    fill_intake(desk)
    a_case(desk, person=with_flag(AMIRA))
    wrong, booked, known = _window(desk), _window(desk), _window(desk)
    _type(wrong, identity="19930611-2384", outcome=ContactOutcome.REFERRED)
    _page(wrong).card.submit()
    _type(
        booked,
        identity="19930611-2385",
        name="Ali Nyberg-Test",
        matter="Hyran för december. A-kassan betalar först 5 december. Två barn hemma.",
        outcome=ContactOutcome.BOOKED,
    )
    days = _page(booked).card.visit.days
    assert days is not None
    days.set_value(desk.today + timedelta(days=2))
    days.chosen.emit(days.value())
    _type(known, identity="19840715-2381", matter="Ringer om sitt beslut")
    blank, family, amiss = (_new_case(desk) for _ in range(3))
    _household(_form(family))
    _household(_form(amiss))
    _spoil(_form(amiss))
    return [
        ("new-case-empty", blank),
        ("new-case-family", family),
        ("new-case-wrong", amiss),
        ("intake-empty", empty),
        ("intake-wrong", wrong),
        ("intake-booked", booked),
        ("intake-known", known),
    ]


def fill_intake(desk: Desk) -> None:
    """A morning's calls, and two that have waited."""
    for hours, channel, name, matter, outcome in _DAY:
        began = desk.now + timedelta(hours=hours)
        booked = outcome is ContactOutcome.BOOKED
        log_contact(
            desk,
            ContactForm(
                contact_id=desk.new_id(),
                began_at=began,
                channel=channel,
                outcome=outcome,
                matter=matter,
                name=name,
                district="east",
                handed_to="Norra kretsen" if outcome is ContactOutcome.WRONG_DISTRICT else "",
                appointment_at=desk.now + timedelta(days=2, hours=-hours % 5) if booked else None,
            ),
        )


def _window(desk: Desk) -> MainWindow:
    settings = QSettings(os.devnull, QSettings.Format.IniFormat)
    window = make_window(desk, dict(rail_counts(desk)), settings)
    window.go("intake")
    return window


def _page(window: MainWindow) -> IntakePage:
    page = window.page
    assert isinstance(page, IntakePage)
    return page


def _type(
    window: MainWindow,
    *,
    identity: str,
    name: str = "",
    matter: str = "",
    outcome: ContactOutcome | None = None,
) -> None:
    card = _page(window).card
    card.identity.edit.setText(identity)
    card.name.setText(name)
    card.matter.setPlainText(matter)
    card.outcome.set_value(outcome)


def _new_case(desk: Desk) -> MainWindow:
    window = _window(desk)
    contact = next(row for row in intake_day(desk, desk.today).waiting if "Ali" in row.name)
    window.go("new_case", NewCaseContext(contact))
    return window


def _form(window: MainWindow) -> NewCasePage:
    page = window.page
    assert isinstance(page, NewCasePage)
    return page


def _household(page: NewCasePage) -> None:
    applicant = page.household.cards[0].draft()
    page.household.fill(
        (
            dataclasses.replace(
                applicant,
                identity_number="19930611-2385",
                street="Exempelgatan 4",
                postcode="100 10",
                city="Exempelstaden",
                phone="070-174 06 05",
                hindrance="unemployed_awaiting_support",
            ),
            MemberDraft(
                role=MemberRole.CO_APPLICANT,
                identity_number="19900505-2387",
                given_name="Mira",
                family_name="Provlund",
                protection=Protection.CONFIDENTIALITY_FLAG,
            ),
            MemberDraft(
                role=MemberRole.CHILD,
                identity_number="20140501-2392",
                given_name="Elias",
                family_name="Nyberg-Test",
                residence=Residence.ALTERNATING,
                days="15",
                in_school=True,
            ),
        )
    )


def _spoil(page: NewCasePage) -> None:
    card = page.household.cards[2]
    card.days.setText("")
    card.given_name.setText("")
    page.household.cards[1].identity.edit.setText("19900505-2386")
    page.month.setText("någon gång")
    page.submit()
    page.month.setText("november 2026")
    page.household.cards[1].identity.edit.setText("20140501-2392")
    page.submit()
