"""Ways without an account: handed out by one, after two, with a receipt; or by the register."""

import csv
import dataclasses
import io
from datetime import date, timedelta
from decimal import Decimal

import pytest

from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.payments import AccountKind, Payment, ReturnKind
from fsclient.domain.people import Protection
from fsclient.domain.staff import Role
from fsclient.rules.settings import Setting
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.payees import register_account
from fsclient.usecases.payment_files import write_payment_file, write_register_list
from fsclient.usecases.payment_receipts import ReceiptForm, hand_out
from fsclient.usecases.payment_returns import ReturnForm, confirm_returns, register_return
from fsclient.usecases.payments import payment_desk, release_payments, stop_payment
from fsclient.usecases.verification import verify
from fsclient.usecases.workflow import step_list
from tests.support.unit import Unit
from tests.support.walk import AMIRA, OTHERS, account_form, granted_case, prepared

RECEIPT = ReceiptForm(
    handed_on=date(2026, 11, 10), taken_by="Amira Exempelsson", receipt="Kort 0417, kvitto 88"
)


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


@pytest.fixture
def second(unit: Unit) -> Desk:
    return unit.desk(Role.PAYMENT_OFFICER)


def by_hand(desk: Desk, kind: AccountKind = AccountKind.CARD) -> Payment:
    view = granted_case(desk)
    form = account_form(kind=kind, clearing="", number="", evidence="Har inget konto än")
    register_account(desk, view.id, form)
    return prepared(desk, reread_case(desk, view.id))


def reread(desk: Desk, payment: Payment) -> Payment:
    with desk.begin() as work:
        return work.payments.get(payment.id)


@pytest.mark.parametrize("kind", [AccountKind.CARD, AccountKind.NOTICE, AccountKind.REQUISITION])
def test_money_without_an_account_takes_two_persons_and_a_receipt(
    unit: Unit, desk: Desk, second: Desk, kind: AccountKind
) -> None:
    """Case C12 (SKR 2022-03-18, varberg.se, Eskilstuna): card, avi or requisition."""
    payment = by_hand(desk, kind)
    with pytest.raises(RuleViolation, match="payment_not_released"):
        hand_out(desk, payment, RECEIPT)
    release_payments(second, (payment,))
    view = reread_case(desk, payment.case_id)
    assert view.left == 0
    assert view.rows.next_step is not None
    assert view.rows.next_step.step == "payment_to_hand_out"
    with pytest.raises(RuleViolation, match="nothing_to_file"):
        write_payment_file(second)
    (row,) = payment_desk(second).by_hand
    lacking = ReceiptForm(handed_on=None, taken_by="", receipt=" ")
    with pytest.raises(RuleViolation) as caught:
        hand_out(desk, row.payment, lacking)
    assert {one.field for one in caught.value.problems} == {"handed_on", "taken_by", "receipt"}
    hand_out(desk, row.payment, RECEIPT)
    assert payment_desk(second).by_hand == ()
    view = reread_case(desk, payment.case_id)
    (line,) = (one for one in step_list(view) if one.key == "payment")
    assert (line.code, line.values) == ("payment_handed_out", {"day": RECEIPT.handed_on})
    assert "lämnades ut 2026-11-10 till Amira Exempelsson." in view.rows.notes[0].text
    assert view.rows.next_step is not None
    assert view.rows.next_step.step == "follow_up"
    with pytest.raises(RuleViolation, match="payment_handed_out"):
        hand_out(desk, row.payment, RECEIPT)
    with pytest.raises(RuleViolation, match="payment_handed_out"):
        stop_payment(second, row.payment, "För sent")
    assert verify(unit.desk(Role.HEAD)).findings == ()


def test_the_database_holds_a_hand_out_to_its_way(desk: Desk, second: Desk) -> None:
    payment = by_hand(desk)
    release_payments(second, (payment,))
    other = prepared(desk, granted_case(desk, OTHERS[0]))
    release_payments(second, (other,))
    file = write_payment_file(second).file
    forged = dataclasses.replace(reread(desk, payment), file_id=file.id)
    with pytest.raises(EnvironmentProblem, match="someone_saved_first"), desk.begin() as work:
        work.payments.save(forged)
    with pytest.raises(RuleViolation, match="payment_not_released"):
        hand_out(desk, reread(desk, other), RECEIPT)


def test_what_nobody_collects_comes_back(unit: Unit, desk: Desk, second: Desk) -> None:
    payment = by_hand(desk, AccountKind.NOTICE)
    release_payments(second, (payment,))
    hand_out(desk, reread(desk, payment), RECEIPT)
    unit.clock.move(days=30)
    form = ReturnForm(
        kind=ReturnKind.RETURNED,
        cause="not_collected",
        reason="Avin löstes aldrig in.",
        happened_on=RECEIPT.handed_on and RECEIPT.handed_on + timedelta(days=29),
    )
    register_return(second, reread(desk, payment), form)
    confirm_returns(unit.desk(Role.COORDINATOR), reread_case(desk, payment.case_id).rows.returns)
    view = reread_case(desk, payment.case_id)
    assert view.left == payment.amount
    assert "kom tillbaka 2026-12-09" in view.rows.notes[0].text
    assert "banken" not in view.rows.notes[0].text
    assert verify(unit.desk(Role.HEAD)).findings == ()


def switched_on(unit: Unit) -> Unit:
    setting = Setting(
        key="account_register",
        label="Kontoregister",
        value="on",
        valid_from=date(2026, 1, 1),
        note="",
        fixed=False,
    )
    book = unit.office.book
    book = dataclasses.replace(book, settings=book.settings.changed(setting))
    return dataclasses.replace(unit, office=dataclasses.replace(unit.office, book=book))


REGISTER = account_form(
    kind=AccountKind.REGISTER,
    clearing="",
    number="840715-2381",
    evidence="Har anmält eget konto till bankens register",
)


def test_the_banks_register_is_off_until_the_municipality_says_otherwise(desk: Desk) -> None:
    with pytest.raises(RuleViolation, match="register_off"):
        register_account(desk, granted_case(desk).id, REGISTER)


def test_the_register_pays_by_personnummer_in_a_list_of_its_own(unit: Unit) -> None:
    """facts-2026-11 4.1: SUS."""
    unit = switched_on(unit)
    desk, second = unit.desk(Role.SOCIAL_WORKER), unit.desk(Role.PAYMENT_OFFICER)
    view = granted_case(desk)
    stranger = dataclasses.replace(REGISTER, number="19850103-2398")
    with pytest.raises(RuleViolation, match="register_stranger"):
        register_account(desk, view.id, stranger)
    register_account(desk, view.id, REGISTER)
    payment = prepared(desk, reread_case(desk, view.id))
    release_payments(second, (payment,))
    with pytest.raises(RuleViolation, match="nothing_to_file"):
        write_payment_file(second)
    file = write_register_list(second).file
    text = file.xml.decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text), delimiter=";")
    assert row["Personnummer"] == "19840715-2381"
    assert Decimal(row["Belopp"].replace(",", ".")) == payment.amount == file.total
    assert verify(unit.desk(Role.HEAD)).findings == ()


@pytest.mark.parametrize("protection", [one for one in Protection if one is not Protection.NONE])
def test_the_register_is_closed_to_whoever_is_protected(unit: Unit, protection: Protection) -> None:
    unit = switched_on(unit)
    desk = unit.desk(Role.SOCIAL_WORKER)
    hidden = dataclasses.replace(AMIRA, protection=protection, street="", postcode="", city="")
    with pytest.raises(RuleViolation, match="register_protected"):
        register_account(desk, granted_case(desk, hidden).id, REGISTER)


def test_whoever_becomes_protected_is_set_aside_from_the_list(unit: Unit) -> None:
    unit = switched_on(unit)
    desk, second = unit.desk(Role.SOCIAL_WORKER), unit.desk(Role.PAYMENT_OFFICER)
    view = granted_case(desk)
    register_account(desk, view.id, REGISTER)
    release_payments(second, (prepared(desk, reread_case(desk, view.id)),))
    with desk.begin() as work:
        person = work.people.get(view.applicant.person.id)
        work.people.save(dataclasses.replace(person, protection=Protection.CONFIDENTIALITY_FLAG))
        work.commit()
    with pytest.raises(RuleViolation, match="nothing_writable"):
        write_register_list(second)
    (row,) = payment_desk(second).for_register
    assert row.set_aside is not None
    assert row.set_aside.code == "register_protected"
