"""Mottagning and a new case: empty, with a day's work in it, wrong, and a known person."""

import dataclasses
from collections.abc import Iterator
from datetime import timedelta

from fsclient.domain.intake import Channel, ContactOutcome
from fsclient.domain.people import MemberRole, Protection, Residence
from fsclient.domain.staff import Role
from fsclient.ui.intake.household_draft import MemberDraft
from fsclient.ui.intake.new_case import NewCasePage
from fsclient.ui.intake.page import IntakePage
from fsclient.ui.work.intake_context import NewCaseContext
from fsclient.usecases.desk import Desk
from fsclient.usecases.intake import ContactForm, intake_day, log_contact
from tests.screenshots.pictures import Picture, in_window
from tests.support.unit import START, Unit
from tests.support.walk import AMIRA, a_case, with_flag

_DAY = (
    (-9 * 24, Channel.PHONE, "Omar Påhittad", "Hyran för december", ContactOutcome.BOOKED),
    (-16 * 24, Channel.VISIT, "Daniel Fiktiv", "Väntar på a-kassa", ContactOutcome.BOOKED),
    (-1, Channel.PHONE, "", "Undrar om kommuntillhörighet", ContactOutcome.INFORMATION),
    (-2, Channel.VISIT, "Eva Demolin", "Saknar mat till måndag", ContactOutcome.ACUTE_NEED),
    (-3, Channel.PHONE, "Kurt Mallberg", "Bor i annan stadsdel", ContactOutcome.WRONG_DISTRICT),
    (-4, Channel.E_SERVICE, "Ali Nyberg-Test", "Hyran för december", ContactOutcome.BOOKED),
)


def pictures(unit: Unit) -> Iterator[Picture]:
    """Mottagning and the new case, in the states that matter."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    yield in_window("empty", desk, "intake")
    fill_intake(desk)
    a_case(desk, person=with_flag(AMIRA))
    yield in_window("day", desk, "intake")
    contact = next(row for row in intake_day(desk, desk.today).waiting if "Ali" in row.name)
    at_contact = NewCaseContext(contact)
    yield in_window("new-case", desk, "new_case", at_contact)
    yield in_window("new-case-family", desk, "new_case", at_contact, _household)
    yield in_window("new-case-wrong", desk, "new_case", at_contact, _spoilt)
    yield in_window("wrong", desk, "intake", then=_wrong)
    yield in_window("booked", desk, "intake", then=_booked)
    yield in_window("known", desk, "intake", then=_known)


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


def _wrong(page: IntakePage) -> None:
    _type(page, identity="19930611-2384", outcome=ContactOutcome.REFERRED)
    page.card.submit()


def _booked(page: IntakePage) -> None:
    _type(
        page,
        identity="19930611-2385",
        name="Ali Nyberg-Test",
        matter="Hyran för december. A-kassan betalar först 5 december. Två barn hemma.",
        outcome=ContactOutcome.BOOKED,
    )
    days = page.card.visit.days
    assert days is not None
    days.set_value(START.date() + timedelta(days=2))
    days.chosen.emit(days.value())


def _known(page: IntakePage) -> None:
    _type(page, identity="19840715-2381", matter="Ringer om sitt beslut")


def _type(
    page: IntakePage,
    *,
    identity: str,
    name: str = "",
    matter: str = "",
    outcome: ContactOutcome | None = None,
) -> None:
    page.card.identity.edit.setText(identity)
    page.card.name.setText(name)
    page.card.matter.setPlainText(matter)
    page.card.outcome.set_value(outcome)


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
                facts=frozenset({"in_school"}),
            ),
        )
    )


def _spoilt(page: NewCasePage) -> None:
    _household(page)
    card = page.household.cards[2]
    card.days.setText("")
    card.given_name.setText("")
    page.household.cards[1].identity.edit.setText("19900505-2386")
    page.month.setText("någon gång")
    page.submit()
    page.month.setText("november 2026")
    page.household.cards[1].identity.edit.setText("20140501-2392")
    page.submit()
