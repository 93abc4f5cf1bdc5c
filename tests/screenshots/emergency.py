"""Pictures of the step Nödprövning: asked on the telephone, refused in part, signed."""

from collections.abc import Iterator
from decimal import Decimal

from fsclient.domain.staff import Role
from fsclient.ui.emergency import words
from fsclient.ui.emergency.form import EmergencyFormCard
from fsclient.ui.emergency.page import EmergencyPage
from fsclient.usecases.cases import reread_case
from fsclient.usecases.emergency import decide_emergency
from fsclient.usecases.payees import register_account
from tests.screenshots.pictures import Picture, at_step
from tests.support.unit import Unit
from tests.support.walk import ELIAS, NOOR, OTHERS, a_case, account_form, acute_form, with_flag


def pictures(unit: Unit) -> Iterator[Picture]:
    """Each state with its name."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    alone = a_case(desk)
    family = a_case(desk, person=OTHERS[0], children=(ELIAS, with_flag(NOOR)))
    signed = a_case(desk, person=OTHERS[1])
    decide_emergency(desk, signed, acute_form(desk))
    reasons = "400 kr räcker till mat i fem dagar, och lönen kommer på fredag den här veckan."
    decide_emergency(desk, signed, acute_form(desk, granted=Decimal(400), reasons=reasons))
    register_account(desk, signed, account_form())
    yield at_step("empty", desk, alone, "emergency")
    yield at_step("typed", desk, alone, "emergency", _type)
    yield at_step("less", desk, family, "emergency", _type_less)
    yield at_step("asked", desk, alone, "emergency", _submit)
    yield at_step("lacking", desk, family, "emergency", lambda page: _card(page).submit())
    yield at_step("signed", desk, signed, "emergency")
    yield at_step("money", desk, signed, "payment")
    yield at_step("application", desk, signed, "application")
    officer = unit.desk(Role.PAYMENT_OFFICER)
    assert reread_case(desk, alone).emergency_decisions == ()
    yield at_step("role", officer, alone, "emergency")


def _card(page: EmergencyPage) -> EmergencyFormCard:
    assert page.form is not None
    return page.form


def _type(page: EmergencyPage) -> None:
    card = _card(page)
    card.purpose.set_value("food")
    card.cause.set_value("Lönen stals samma dag som den betalades ut. Polisanmälan finns.")
    card.own_means.set_value("12 kr, kontoutdrag i dag")
    card.network.set_value("Systern bor utomlands och kan inte hjälpa")
    card.danger.set_value("soon")
    card.violence[0].set_value(words.ALONE)
    card.asked.set_value(Decimal(600))


def _type_less(page: EmergencyPage) -> None:
    _type(page)
    _card(page).granted.setText("400")


def _submit(page: EmergencyPage) -> None:
    _type(page)
    _card(page).submit()
