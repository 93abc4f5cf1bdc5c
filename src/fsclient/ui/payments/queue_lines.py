"""The rows of the queue: each payment with what a second person should know of it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from fsclient.domain.payments import Payment
from fsclient.ui.payments import words
from fsclient.ui.payments.payment_columns import payment_columns
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.ui.widgets.table import Column, Render
from fsclient.usecases.desk import Desk, local_time
from fsclient.usecases.payments import may_release, payment_warnings
from fsclient.usecases.ports import PaymentRow

_GRAVE: Final = frozenset({"account_replaced", "account_doubtful", "account_failed"})


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueLine:
    """One payment. ``ready``: it goes with the next release; ``to_review``: look at it first.

    ``left_out`` says why a release set it aside; empty where none did.
    """

    id: UUID
    row: PaymentRow
    warnings: tuple[str, ...]
    mine: bool
    held: bool
    reviewed: bool
    left_out: str
    state: Badge

    @property
    def payment(self) -> Payment:
        """The payment."""
        return self.row.payment

    @property
    def grave(self) -> bool:
        """Whether what should be looked at is about where the money goes."""
        return bool(_GRAVE & set(self.warnings))

    @property
    def to_review(self) -> bool:
        """Whether someone should look at it before it can go."""
        return bool(self.warnings) and not (self.mine or self.stays or self.reviewed)

    @property
    def stays(self) -> bool:
        """Whether it is held back: by whoever looks, or since a release set it aside."""
        return self.held or bool(self.left_out)

    @property
    def ready(self) -> bool:
        """Whether it goes with the next release."""
        return not (self.mine or self.stays or self.to_review)


def queue_columns(desk: Desk) -> tuple[Column, ...]:
    """The queue's columns."""
    return (
        *payment_columns(desk, "row."),
        Column(
            key="basis",
            title="Av beslutet",
            render=Render.SOFT,
            width=84,
            value=lambda line: words.basis(line.row),
        ),
        Column(key="state", title="Läge", render=Render.PILL, width=100),
    )


def queue_lines(
    desk: Desk,
    rows: Iterable[PaymentRow],
    reviewed: Collection[UUID],
    held: Collection[UUID],
    left_out: Mapping[UUID, str],
) -> list[QueueLine]:
    """The rows as the one at the desk sees them."""

    def line(row: PaymentRow) -> QueueLine:
        of = row.payment.id
        return _line(desk, row, of in reviewed, of in held, left_out.get(of, ""))

    return [line(row) for row in rows]


def _line(desk: Desk, row: PaymentRow, reviewed: bool, held: bool, left_out: str) -> QueueLine:
    warnings = payment_warnings(row, desk.today)
    mine = not may_release(desk, row.payment)
    return QueueLine(
        id=row.payment.id,
        row=row,
        warnings=warnings,
        mine=mine,
        held=held,
        reviewed=reviewed,
        left_out=left_out,
        state=(
            words.SET_ASIDE
            if left_out
            else _state(warnings, mine=mine, held=held, reviewed=reviewed)
        ),
    )


def _state(warnings: tuple[str, ...], *, mine: bool, held: bool, reviewed: bool) -> Badge:
    if mine:
        return Badge("för kollega")
    if held:
        return Badge("hålls kvar")
    if warnings and not reviewed:
        return Badge("granska", Tone.BAD if _GRAVE & set(warnings) else Tone.WARN)
    return Badge("granskad" if warnings else "klar", Tone.GOOD)


def warning_sentences(line: QueueLine, today: date) -> list[str]:
    """Why it was set aside, and what should be looked at, in words."""
    registered = local_time(line.row.account.registered_at)
    facts = {
        "by": line.row.registered_by,
        "day": f"{formats.short_day(registered.date(), today)} {registered:%H:%M}",
        "paid": formats.kr(line.row.month_paid_before),
        "month": formats.month(line.row.payment.month),
    }
    warnings = [words.WARNINGS[code].format_map(facts) for code in line.warnings]
    return [line.left_out, *warnings] if line.left_out else warnings


def why_not_me(desk: Desk, line: QueueLine) -> str:
    """Why the one at the desk can't release a payment; empty where he can."""
    payment = line.row.payment
    if not line.mine:
        return ""
    if payment.prepared_by == desk.me.id:
        return "Du har förberett betalningen, så någon annan släpper den."
    if payment.decided_by == desk.me.id:
        return "Du har fattat beslutet, så någon annan släpper betalningen."
    return "Din roll släpper inte betalningar."
