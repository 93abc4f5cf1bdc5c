"""The columns that every list of payments has."""

from typing import Any

from fsclient.ui.payments import words
from fsclient.ui.widgets.table import Column, Render
from fsclient.usecases.desk import Desk


def payment_columns(desk: Desk, row: str = "") -> tuple[Column, ...]:
    """Who, which case, how much, to which account (masked, with its bank) and which day; ``row``
    is where in a line its PaymentRow is, ``row.`` for its attribute of that name.
    """

    def to(line: Any) -> str:
        where = line.row if row else line
        return words.account_words(where.account, desk.office.clearing())

    return (
        Column(
            key=f"{row}payment.payee",
            title="Mottagare",
            render=Render.STRONG,
            width=158,
            stretch=2,
        ),
        Column(key=f"{row}case_number", title="Ärende", render=Render.SOFT, width=110),
        Column(key=f"{row}payment.amount", title="Belopp", render=Render.MONEY, width=80),
        Column(key="account", title="Konto", width=166, stretch=1, value=to),
        Column(key=f"{row}payment.pay_on", title="Dag", render=Render.DATE, width=110),
    )
