"""What a decision letter says of when, how and to whom the money is paid."""

from collections.abc import Iterable

from fsclient.domain.decision import Decision
from fsclient.domain.errors import RuleViolation
from fsclient.domain.letters import LetterPayment
from fsclient.domain.payments import PayeeAccount, PayeeKind
from fsclient.rules.accounts import check_account
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.desk import Desk
from fsclient.usecases.payments import next_pay_day, soonest


def planned_payments(
    desk: Desk, view: CaseView, decision: Decision, *, acute: bool = False
) -> tuple[LetterPayment, ...]:
    """How a decision will be paid as far as it is known when it is signed; empty where it is not.

    The ways that were last paid by, else the latest registered; none that money has come back
    from. An amount stands only where there is one way: how it is shared is decided when it is
    prepared. Where someone in the home is protected no name and no number is told.
    """
    ways = _ways(view)
    if not decision.amount or not ways:
        return ()
    usual = next_pay_day(desk, decision.month)
    amount = decision.amount if len(ways) == 1 else None
    return tuple(
        LetterPayment(
            pay_on=soonest(desk, way.kind) if acute else usual,
            payee=_payee(desk, view, way),
            account=_way(desk, view, way),
            amount=amount,
        )
        for way in ways
    )


def _ways(view: CaseView) -> tuple[PayeeAccount, ...]:
    rows = view.rows
    failed = rows.failed_accounts
    usable = {one.id: one for one in rows.accounts if one.id not in failed}
    paid = [row for row in rows.payments if rows.course.in_force(row)]
    latest = max((row.month for row in paid), default=None)
    last = dict.fromkeys(row.account_id for row in paid if row.month == latest)
    known = tuple(usable[one] for one in last if one in usable)
    return known or tuple(_first(usable.values()))


def _first(accounts: Iterable[PayeeAccount]) -> Iterable[PayeeAccount]:
    """The latest registered: they come newest first."""
    return list(accounts)[:1]


def _payee(desk: Desk, view: CaseView, way: PayeeAccount) -> str:
    told = way.payee_kind in (None, PayeeKind.SELF) or not view.home_hidden
    return way.holder if told else _words(desk, str(way.payee_kind))


def _way(desk: Desk, view: CaseView, way: PayeeAccount) -> str:
    if not way.kind.has_number:
        return _words(desk, way.kind.value)
    if view.home_hidden:
        return _words(desk, "hidden_account")
    try:
        checked = check_account(desk.office.clearing(), way.kind, way.clearing, way.number)
    except RuleViolation:
        # The rules have become stricter since it was registered.
        return _words(desk, "hidden_account")
    name = checked.bank or way.kind.value.capitalize()
    return f"{name} {checked.masked}"


def _words(desk: Desk, key: str) -> str:
    return desk.book.catalogues["payment_ways"].label(key)
