"""Money of a case whose rows were altered, removed or put in behind the guards: nothing more is
paid of it, on either engine, until whoever holds the database has seen to it; and nobody else
waits.
"""

import dataclasses
from collections.abc import Callable
from decimal import Decimal

import pytest
import sqlalchemy as sa

from fsclient.domain.errors import AccessDenied, EnvironmentProblem, RuleViolation
from fsclient.domain.payments import AccountKind, Payment, PaymentStatus, ReturnKind
from fsclient.domain.staff import Role
from fsclient.storage import tables
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.usecases.acceptances import accept_row
from fsclient.usecases.administration import StaffForm, change_staff
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import reread_case
from fsclient.usecases.payees import register_account
from fsclient.usecases.payment_files import write_payment_file
from fsclient.usecases.payment_receipts import ReceiptForm, hand_out
from fsclient.usecases.payments import payment_desk, release_payments, stop_payment
from fsclient.usecases.seal_checks import Accepted, Was, look_at_seals
from fsclient.usecases.standstill import standstills
from fsclient.usecases.verification import verify
from tests.support.tampering import behind_guards
from tests.support.unit import Unit, make_unit
from tests.support.walk import OTHERS, account_form, granted_case, prepared


@pytest.fixture
def unit(database: LocalDatabase | ServerDatabase) -> Unit:
    return make_unit(database)


@dataclasses.dataclass(frozen=True)
class Paid:
    """A grant of which 4 000 kr are in a file, 1 000 kr released and 500 kr prepared."""

    unit: Unit
    view: CaseView
    filed: Payment
    released: Payment
    prepared: Payment

    def alter(self, *statements: sa.Executable) -> None:
        behind_guards(self.unit.office.database, *statements)

    def pay_more(self) -> Payment:
        desk = self.unit.desk(Role.SOCIAL_WORKER)
        return prepared(desk, reread_case(desk, self.view.id), amount=Decimal(100))


@pytest.fixture
def paid(unit: Unit) -> Paid:
    worker, officer = unit.desk(Role.SOCIAL_WORKER), unit.desk(Role.PAYMENT_OFFICER)
    view = granted_case(worker)
    first = prepared(worker, view, amount=Decimal(4000))
    release_payments(officer, (first,))
    write_payment_file(officer)
    view = reread_case(worker, view.id)
    second, third = (prepared(worker, view, amount=Decimal(kronor)) for kronor in (1000, 500))
    release_payments(officer, (second,))
    with worker.begin() as work:
        first, second = work.payments.get(first.id), work.payments.get(second.id)
    return Paid(unit=unit, view=view, filed=first, released=second, prepared=third)


def stopped(paid: Paid) -> sa.Executable:
    """As if it had never been paid: another could be."""
    return _payment(paid, status=PaymentStatus.STOPPED, file_id=None, stopped_reason="Fel")


def deleted(paid: Paid) -> sa.Executable:
    return sa.delete(tables.payment).where(tables.payment.c.id == paid.filed.id)


def moved(paid: Paid) -> sa.Executable:
    """To another case, where nobody looks."""
    other = granted_case(paid.unit.desk(Role.SOCIAL_WORKER), OTHERS[0])
    assert other.decision is not None
    return _payment(paid, case_id=other.id, decision_id=other.decision.id)


def returned(paid: Paid) -> sa.Executable:
    return _returned(paid, paid.view.id)


def returned_elsewhere(paid: Paid) -> sa.Executable:
    """A return of the payment that says that it is of another case."""
    return _returned(paid, granted_case(paid.unit.desk(Role.SOCIAL_WORKER), OTHERS[0]).id)


def _returned(paid: Paid, case_id: object) -> sa.Executable:
    one, other = (paid.unit.staff[Role.COORDINATOR][place].id for place in (0, 1))
    return sa.insert(tables.payment_return).values(
        id=paid.unit.office.new_id(),
        payment_id=paid.filed.id,
        case_id=case_id,
        file_id=paid.filed.file_id,
        kind=ReturnKind.RETURNED,
        cause="account_closed",
        account_fault=False,
        reason="Kom tillbaka",
        happened_on=paid.unit.clock.now.date(),
        registered_by=one,
        registered_at=paid.unit.clock.now,
        outcome="confirmed",
        settled_by=other,
        settled_at=paid.unit.clock.now,
        settled_reason="",
        hash="0" * 64,
        version=2,
    )


def _payment(paid: Paid, **values: object) -> sa.Executable:
    of_it = tables.payment.c.id == paid.filed.id
    return sa.update(tables.payment).where(of_it).values(**values)


ALTERED = {
    stopped: Was.ALTERED,
    deleted: Was.GONE,
    moved: Was.MOVED,
    returned: Was.PUT_IN,
}
"""What is done to a payment that was made, and what is said of it ever after."""


@pytest.mark.parametrize("altered", ALTERED)
def test_nothing_more_is_paid_of_a_case_whose_payments_were_altered(
    paid: Paid, altered: Callable[[Paid], sa.Executable]
) -> None:
    paid.alter(altered(paid))
    officer = paid.unit.desk(Role.PAYMENT_OFFICER)
    with pytest.raises(EnvironmentProblem, match="sealed_sums_altered"):
        paid.pay_more()
    with pytest.raises(RuleViolation, match="payment_sums_altered"):
        release_payments(officer, (paid.prepared,))
    with pytest.raises(RuleViolation, match="nothing_writable"):
        write_payment_file(officer)
    (left,) = payment_desk(officer).released
    assert left.set_aside is not None
    assert left.set_aside.code == "sealed_sums_altered"
    # What is not to be paid can be taken away all the same.
    stop_payment(officer, paid.prepared, "Utreds")


@pytest.mark.parametrize("altered", [stopped, deleted])
def test_a_release_of_several_sets_the_altered_aside_and_lets_the_others_go(
    paid: Paid, altered: Callable[[Paid], sa.Executable]
) -> None:
    worker, officer = (paid.unit.desk(role) for role in (Role.SOCIAL_WORKER, Role.PAYMENT_OFFICER))
    others = [
        prepared(worker, granted_case(worker, person), amount=Decimal(700)) for person in OTHERS[:2]
    ]
    paid.alter(altered(paid))
    told: list[tuple[int, int]] = []
    done = release_payments(
        officer,
        (others[0], paid.prepared, others[1]),
        lambda done, total: told.append((done, total)),
    )
    assert told == [(1, 2), (2, 2)]
    assert done.changes.ids == {one.id for one in others}
    (problem,) = done.left_out.values()
    assert (problem.code, set(done.left_out)) == ("payment_sums_altered", {paid.prepared.id})
    assert problem.values["payee"] == paid.prepared.payee
    with worker.begin() as work:
        statuses = {one: work.payments.get(one).status for one in done.changes.ids}
        assert set(statuses.values()) == {PaymentStatus.RELEASED}
        assert work.payments.get(paid.prepared.id).status is PaymentStatus.PREPARED


def test_a_return_that_was_put_in_for_another_case_frees_nothing(paid: Paid) -> None:
    paid.alter(returned_elsewhere(paid))
    worker = paid.unit.desk(Role.SOCIAL_WORKER)
    view = reread_case(worker, paid.view.id)
    assert view.decision is not None
    more = dataclasses.replace(
        paid.prepared, id=worker.new_id(), amount=view.decision.amount - Decimal(1500)
    )
    with worker.begin() as work, pytest.raises(EnvironmentProblem, match="someone_saved_first"):
        work.payments.add(more)


def test_nothing_is_handed_out_in_such_a_case(unit: Unit) -> None:
    worker, officer = unit.desk(Role.SOCIAL_WORKER), unit.desk(Role.PAYMENT_OFFICER)
    view = granted_case(worker)
    card = account_form(kind=AccountKind.CARD, clearing="", number="", evidence="Har inget konto")
    register_account(worker, view.id, card)
    view = reread_case(worker, view.id)
    one, other = (prepared(worker, view, amount=Decimal(kronor)) for kronor in (1000, 2000))
    release_payments(officer, (one, other))
    with worker.begin() as work:
        one, other = work.payments.get(one.id), work.payments.get(other.id)
    form = ReceiptForm(handed_on=worker.today, taken_by="Amira", receipt="Kvitto 1")
    hand_out(officer, one, form)
    behind_guards(unit.office.database, sa.delete(tables.payment_receipt))
    with pytest.raises(EnvironmentProblem, match="sealed_sums_altered"):
        hand_out(officer, other, form)


@pytest.mark.parametrize(("altered", "was"), ALTERED.items())
def test_the_case_is_paid_again_once_whoever_holds_the_database_has_said_so(
    paid: Paid, altered: Callable[[Paid], sa.Executable], was: Was
) -> None:
    paid.alter(altered(paid))
    rows = {one.row_id for one in look_at_seals(paid.unit.office).unlike}
    (row_id,) = rows
    accepted = accept_row(paid.unit.office, row_id, "Kim på IT", "Stämmer med banken")
    assert accepted is not None
    assert accepted.chain in (paid.view.id, accepted.chain)
    paid.pay_more()
    release_payments(paid.unit.desk(Role.PAYMENT_OFFICER), (paid.prepared,))
    write_payment_file(paid.unit.desk(Role.PAYMENT_OFFICER))
    said = Accepted(said=accepted, was=was)
    assert said in verify(paid.unit.desk(Role.HEAD)).accepted


@pytest.mark.parametrize("altered", [stopped, deleted])
def test_those_who_lead_see_which_case_stands_still_until_someone_has_seen_to_it(
    paid: Paid, altered: Callable[[Paid], sa.Executable]
) -> None:
    """A payment that was altered and stopped blocked a family's money, and nobody saw it."""
    head = paid.unit.desk(Role.HEAD)
    assert standstills(head) == ()
    paid.alter(altered(paid))
    (row,) = standstills(head)
    assert (row.case_id, row.case_number) == (paid.view.id, paid.view.rows.case.number)
    assert row.row_id == paid.filed.id
    accept_row(paid.unit.office, paid.filed.id, "Kim på IT", "Stämmer med banken")
    assert standstills(head) == ()
    with pytest.raises(AccessDenied):
        standstills(paid.unit.desk(Role.SOCIAL_WORKER))


def test_a_payment_that_was_moved_stands_under_both_cases(paid: Paid) -> None:
    """Neither is paid any more: it stood under the one where it had never been."""
    head, worker = paid.unit.desk(Role.HEAD), paid.unit.desk(Role.SOCIAL_WORKER)
    paid.alter(moved(paid))
    rows = standstills(head)
    assert {row.row_id for row in rows} == {paid.filed.id}
    assert len({row.id for row in rows}) == 2
    assert paid.view.id in {row.case_id for row in rows}
    for row in rows:
        assert row.case_id is not None
        view = reread_case(worker, row.case_id)
        register_account(worker, view.id, account_form())
        with pytest.raises(EnvironmentProblem, match="sealed_sums_altered"):
            prepared(worker, reread_case(worker, view.id), amount=Decimal(100))


@pytest.mark.parametrize("table", [tables.payee_account, tables.decision])
def test_what_a_payment_waits_for_in_vain_is_seen_as_long_as_it_waits(
    paid: Paid, table: sa.Table
) -> None:
    head, officer = paid.unit.desk(Role.HEAD), paid.unit.desk(Role.PAYMENT_OFFICER)
    of, values, kind = {
        "payee_account": (paid.released.account_id, {"number": "1234562 "}, "Konto"),
        "decision": (paid.released.decision_id, {"reasons": "Annat"}, "Beslut"),
    }[table.name]
    paid.alter(sa.update(table).where(table.c.id == of).values(**values))
    (row,) = standstills(head)
    assert (row.problem.code, row.problem.values["kind"]) == ("sealed_row_changed", kind)
    assert (row.row_id, row.case_id) == (of, paid.view.id)
    for payment in (paid.released, paid.prepared):
        stop_payment(officer, payment, "Utreds")
    assert standstills(head) == (), "nothing waits for it any more"


@pytest.mark.parametrize("table", [tables.payee_account, tables.decision])
def test_nothing_is_paid_on_what_is_gone_and_whoever_leads_sees_it(
    paid: Paid, table: sa.Table
) -> None:
    """On a server the payment was released; on SQLite the page of those who lead failed."""
    head, officer = paid.unit.desk(Role.HEAD), paid.unit.desk(Role.PAYMENT_OFFICER)
    of, kind = {
        "payee_account": (paid.released.account_id, "Konto"),
        "decision": (paid.released.decision_id, "Beslut"),
    }[table.name]
    paid.alter(sa.delete(table).where(table.c.id == of))
    with pytest.raises(RuleViolation, match="payment_altered"):
        release_payments(officer, (paid.prepared,))
    (row,) = standstills(head)
    assert (row.problem.code, row.problem.values["kind"]) == ("sealed_row_gone", kind)
    assert (row.row_id, row.case_id) == (of, paid.view.id)


@pytest.mark.parametrize("table", [tables.payee_account, tables.decision, tables.payment])
def test_one_altered_row_stops_nobody_elses_payment(paid: Paid, table: sa.Table) -> None:
    worker, officer = (paid.unit.desk(role) for role in (Role.SOCIAL_WORKER, Role.PAYMENT_OFFICER))
    theirs = prepared(worker, granted_case(worker, OTHERS[0]))
    release_payments(officer, (theirs,))
    row_id = {
        "payee_account": paid.released.account_id,
        "decision": paid.released.decision_id,
        "payment": paid.released.id,
    }[table.name]
    changed = {"payee_account": {"number": "1234562 "}, "decision": {"reasons": "Annat"}}
    values = changed.get(table.name, {"payee": "Någon Annan"})
    paid.alter(sa.update(table).where(table.c.id == row_id).values(**values))
    written = write_payment_file(officer)
    assert written.file.payments == 1
    (left,) = written.left_out
    assert left.row.payment.id == paid.released.id
    assert left.problem.code == "sealed_row_altered"
    with worker.begin() as work:
        assert work.payments.get(theirs.id).file_id == written.file.id


def test_an_altered_payment_is_stopped_and_stays_what_it_is(paid: Paid) -> None:
    """Filed, it is made one that waits, and is stopped: it was paid all the same."""
    paid.alter(_payment(paid, file_id=None))
    officer = paid.unit.desk(Role.PAYMENT_OFFICER)
    with officer.begin() as work:
        waits = work.payments.get(paid.filed.id)
    stop_payment(officer, waits, "Ska inte betalas")
    told = {(one.problem.code, one.row_id) for one in look_at_seals(paid.unit.office).unlike}
    assert told == {("sealed_row_changed", paid.filed.id)}
    with pytest.raises(EnvironmentProblem, match="sealed_sums_altered"):
        paid.pay_more()


def test_an_account_that_was_made_a_heads_is_closed_and_stays_what_it_is(unit: Unit) -> None:
    staff = tables.staff
    worker = unit.staff[Role.SOCIAL_WORKER][1]
    of_him = staff.c.id == worker.id
    behind_guards(unit.office.database, sa.update(staff).where(of_him).values(role=Role.HEAD))
    admin = unit.desk(Role.ADMINISTRATOR)
    with admin.begin() as work:
        made = work.staff.get(worker.id)
    form = StaffForm(
        login=made.login,
        name=made.name,
        title=made.title,
        role=made.role,
        district=made.district,
    )
    with pytest.raises(EnvironmentProblem, match="sealed_row_altered"):
        change_staff(admin, made, dataclasses.replace(form, title="chef"), active=True)
    change_staff(admin, made, form, active=False)
    with admin.begin() as work:
        closed = work.staff.get(worker.id)
    assert not closed.active
    told = {(one.problem.code, one.row_id) for one in look_at_seals(unit.office).unlike}
    assert told == {("sealed_row_changed", worker.id)}
    with pytest.raises(EnvironmentProblem, match="sealed_row_altered"):
        change_staff(admin, closed, form, active=True)


def test_a_file_that_is_written_gets_no_other_payment(paid: Paid) -> None:
    """Whoever puts one into it by another program says that it was paid, and it never was."""
    officer = paid.unit.desk(Role.PAYMENT_OFFICER)
    into = dataclasses.replace(paid.released, file_id=paid.filed.file_id)
    with officer.begin() as work, pytest.raises(EnvironmentProblem, match="someone_saved_first"):
        work.payments.save(into)
