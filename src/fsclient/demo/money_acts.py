"""Money of the made-up unit that goes astray: it comes back, is late, or no file takes it."""

from decimal import Decimal
from uuid import UUID

from fsclient.demo.chosen import LATE, SENT_BACK
from fsclient.demo.stage import Act, Stage, days_on
from fsclient.domain.payments import AccountKind, Payment, ReturnKind
from fsclient.domain.staff import Role
from fsclient.usecases.desk import Desk, from_local
from fsclient.usecases.payees import AccountForm, register_account
from fsclient.usecases.payment_files import write_payment_file
from fsclient.usecases.payment_returns import ReturnForm, confirm_returns, register_return
from fsclient.usecases.payments import PaymentForm, prepare_payment, release_payments, soonest


def money_sent_back(stage: Stage, payment: Payment) -> Act:
    """A payment that the bank sent back: confirmed by another, and paid to another account."""
    day = days_on(payment.pay_on, SENT_BACK)
    yield from_local(day, 9, 40)
    _tell_return(stage, payment.id, "account_closed")
    yield from_local(day, 13, 15)
    second = stage.desk(Role.PAYMENT_OFFICER, 1)
    with second.begin() as work:
        returns = work.returns.find(payment_id=payment.id)
    confirm_returns(second, returns)
    next_day = days_on(day, 1)
    yield from_local(next_day, 10, 20)
    desk = stage.desk(Role.PAYMENT_OFFICER, 2)
    words = stage.words.acts
    form = AccountForm(
        holder=payment.payee,
        kind=AccountKind.BANK_ACCOUNT,
        clearing=words.new_clearing,
        number=words.new_account,
        evidence=words.new_evidence,
    )
    (account_id,) = register_account(desk, payment.case_id, form).ids
    again = prepare(desk, payment.decision_id, account_id, payment.amount, form.kind)
    yield from_local(next_day, 14, 5)
    release_payments(stage.desk(Role.PAYMENT_OFFICER, 3), (stage.payment(again),))
    yield from_local(next_day, 15, 40)
    # Where the late ones were paid just then, it is in their file.
    if stage.payment(again).on_its_way:
        write_payment_file(stage.desk(Role.PAYMENT_OFFICER))


def late_payment(stage: Stage, payment: Payment, *, comes_back: bool) -> Act:
    """A payment that is made after its day; where it comes back, nobody has confirmed it yet."""
    yield stage.back(LATE, 10, 15)
    desk = stage.desk(Role.PAYMENT_OFFICER)
    kind = AccountKind.BANK_ACCOUNT
    late = prepare(desk, payment.decision_id, payment.account_id, payment.amount, kind)
    yield stage.back(LATE, 13, 30)
    release_payments(stage.desk(Role.PAYMENT_OFFICER, 1), (stage.payment(late),))
    if comes_back:
        yield stage.back(1, 9, 50)
        _tell_return(stage, late, "account_wrong")


def file_written(stage: Stage) -> Act:
    """The file of the late payments: one that no file takes is set aside with its reason."""
    yield stage.back(LATE, 15, 30)
    write_payment_file(stage.desk(Role.PAYMENT_OFFICER))


def prepare(
    desk: Desk, decision_id: UUID, account_id: UUID, amount: Decimal, kind: AccountKind
) -> UUID:
    """A payment on the first day that can be; answers with its id."""
    form = PaymentForm(
        decision_id=decision_id,
        account_id=account_id,
        amount=amount,
        pay_on=soonest(desk, kind),
    )
    (payment_id,) = prepare_payment(desk, form).ids
    return payment_id


def _tell_return(stage: Stage, payment_id: UUID, cause: str) -> None:
    desk = stage.desk(Role.PAYMENT_OFFICER)
    form = ReturnForm(
        kind=ReturnKind.RETURNED,
        cause=cause,
        reason=stage.words.acts.returned[cause],
        happened_on=desk.today,
    )
    register_return(desk, stage.payment(payment_id), form)
