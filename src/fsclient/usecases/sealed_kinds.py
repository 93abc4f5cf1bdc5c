"""What is sealed: every table whose rows someone signs, and which write of them counts.

This is the one list. Whatever is written to one of these tables gets its seal with the work that
writes it, `verify` walks it, and a table that is neither here nor in ``NOT_SEALED`` fails a test.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

FILLED: Final = "filled"
"""What a column is that has any value at all."""

Ends = tuple[tuple[str, str | bool], ...]
"""Columns, each with the value by which a row comes to nothing: one of them is enough."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moves:
    """The row of another table that the database itself changes by one of a kind: by a row that
    has the value ``when`` in its column, the one whose id stands in ``by``.
    """

    table: str
    by: str
    when: tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedKind:
    """A table whose rows are sealed; ``called`` is what a row is to those who work here.

    ``case`` is the column with the case a row belongs to, empty where that is the unit. A row
    counts as signed once ``signed`` is filled; where that is empty each write is an act of its own.
    Signed, it is as it is for ever, unless later acts write it again (``written_again``) or take
    it up as a draft (``reopened``). ``times`` are the columns that an act's time stands in. Every
    column is sealed but ``left_out``, which are computed or count the writes. ``moves`` is what the
    database itself changes by such a row.

    ``rests_on`` are tables, and the column with the row of each, whose row must be as it was
    sealed when such a row is signed; where its amount is what is left after others (``sums``),
    every row of ``MONEY`` of its case must be too, and none be gone. A row that was altered is
    written again by nobody. Only what brings it to nothing (``ended``) is always done, to it and
    on what was altered below it: what was altered stays unlike its seal all the same. One that is
    ``remade`` is made of others by every act on them, and so made good by the next.
    """

    table: str
    called: str
    case: str = "case_id"
    signed: str = ""
    written_again: bool = False
    reopened: bool = False
    times: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ("version",)
    moves: Moves | None = None
    rests_on: tuple[tuple[str, str], ...] = ()
    sums: bool = False
    ended: Ends = ()
    remade: bool = False

    @property
    def derived(self) -> tuple[str, ...]:
        """The columns that are computed from the others, as what a row is found by."""
        return tuple(name for name in self.left_out if name != "version")

    def ends(self, written: Mapping[str, object]) -> bool:
        """Whether a row that is written so comes to nothing."""
        return any(
            written[column] is not None if value == FILLED else written[column] == value
            for column, value in self.ended
        )

    def signs(self, written: Mapping[str, object]) -> bool:
        """Whether a row that is written so is signed."""
        return not self.signed or written[self.signed] is not None


MONEY: Final = ("payment", "payment_return", "payment_receipt")
"""What of a case tells how much of a decision is paid."""


SEALED: Final[Mapping[str, SealedKind]] = {
    kind.table: kind
    for kind in (
        SealedKind(
            table="journal_note",
            called="Anteckning",
            signed="signed_at",
            times=("signed_at",),
            rests_on=(("journal_note", "corrects_id"),),
        ),
        SealedKind(
            table="decision",
            called="Beslut",
            signed="signed_at",
            times=("signed_at",),
            rests_on=(("aid_application", "application_id"),),
        ),
        SealedKind(
            table="decision_basis", called="Underlag till beslut", rests_on=(("decision", "id"),)
        ),
        SealedKind(
            table="emergency_assessment",
            called="Bedömning i akut situation",
            rests_on=(("decision", "id"),),
        ),
        SealedKind(
            table="letter",
            called="Brev",
            times=("created_at",),
            rests_on=(("decision", "decision_id"),),
        ),
        SealedKind(
            table="appeal",
            called="Överklagande",
            written_again=True,
            rests_on=(("decision", "decision_id"),),
        ),
        SealedKind(table="aid_application", called="Ansökan", written_again=True),
        SealedKind(table="form_version", called="Formulärets text", case="", times=("added_at",)),
        SealedKind(
            table="filled_instrument", called="Bedömning", signed="signed_at", times=("signed_at",)
        ),
        SealedKind(
            table="plan", called="Förändringsplan", signed="signed_at", times=("signed_at",)
        ),
        SealedKind(
            table="calculation_sheet",
            called="Normberäkning",
            signed="finished_at",
            written_again=True,
            reopened=True,
            times=("finished_at",),
        ),
        SealedKind(table="payee_account", called="Konto", times=("registered_at",)),
        SealedKind(
            table="payment",
            called="Utbetalning",
            written_again=True,
            times=("prepared_at", "released_at", "stopped_at"),
            rests_on=(("decision", "decision_id"), ("payee_account", "account_id")),
            sums=True,
            ended=(("status", "stopped"),),
        ),
        SealedKind(
            table="case_document",
            called="Handling",
            written_again=True,
            times=("attached_at", "ended_at"),
            ended=(("status", "taken_away"), ("status", "struck")),
        ),
        SealedKind(table="payment_file", called="Betalfil", case="", times=("created_at",)),
        SealedKind(
            table="payment_return",
            called="Retur",
            written_again=True,
            times=("registered_at", "settled_at"),
            rests_on=(("payment", "payment_id"),),
        ),
        SealedKind(
            table="payment_receipt",
            called="Kvitto på utlämning",
            times=("recorded_at",),
            rests_on=(("payment", "payment_id"),),
            sums=True,
        ),
        SealedKind(
            table="payment_set_aside",
            called="Utbetalning som inte kom med i filen",
            times=("set_aside_at",),
        ),
        SealedKind(
            table="spot_check_round", called="Dragning av stickprov", case="", times=("drawn_at",)
        ),
        SealedKind(
            table="spot_check",
            called="Stickprov",
            written_again=True,
            times=("judged_at",),
            rests_on=(("spot_check_round", "round_id"),),
        ),
        SealedKind(
            table="case_handover",
            called="Överlämning",
            times=("at",),
            rests_on=(("case_handover", "undoes_id"),),
        ),
        SealedKind(table="contact", called="Kontakt", case="", written_again=True),
        SealedKind(table="visit_event", called="Händelse vid bokat besök", case="", times=("at",)),
        SealedKind(
            table="former_identity",
            called="Tidigare personnummer",
            case="",
            times=("changed_at",),
            left_out=("search_text",),
        ),
        SealedKind(
            table="person_match", called="Prövning av om två är en", case="", times=("judged_at",)
        ),
        SealedKind(
            table="person",
            called="Personuppgifter",
            case="",
            written_again=True,
            left_out=("version", "search_text"),
        ),
        SealedKind(
            table="case_file",
            called="Ärendets uppgifter",
            case="id",
            written_again=True,
            ended=(("closed_on", FILLED),),
        ),
        SealedKind(
            table="next_step",
            called="Det som väntar i ärendet",
            case="id",
            written_again=True,
            remade=True,
        ),
        SealedKind(table="household_member", called="Plats i hushåll", written_again=True),
        SealedKind(
            table="staff",
            called="Användarkonto",
            case="",
            written_again=True,
            ended=(("active", False),),
        ),
        SealedKind(
            table="account_change",
            called="Kontoändring",
            case="",
            times=("at",),
            moves=Moves(table="staff", by="staff_id", when=("step", "done")),
            rests_on=(("staff", "staff_id"), ("account_change", "answers_id")),
            ended=(("active_to", False), ("step", "declined")),
        ),
        SealedKind(
            table="absence",
            called="Frånvaro",
            case="",
            written_again=True,
            times=("registered_at", "ended_at"),
            ended=(("ended_at", FILLED),),
        ),
        SealedKind(table="added_norm", called="Tillagd riksnorm", case="", times=("added_at",)),
        # Whoever only reads signs nothing, so that a line is held to no clock.
        SealedKind(table="access_entry", called="Rad i åtkomstloggen"),
        SealedKind(table="seal_anchor", called="Dygnets ankare", case=""),
        SealedKind(table="seal_acceptance", called="Godtagen rad", case="chain", times=("at",)),
    )
}

ACCEPTABLE: Final = tuple(
    kind for kind in SEALED.values() if kind.written_again or kind.table in MONEY
)
"""The kinds of which an altered row may be said to stand, since it stops work for good: what is
locked otherwise is decided or registered anew.
"""

HELD: Final[Mapping[str, str]] = {
    "seal": "the ledger itself: each row is bound to the one before",
    "seal_head": "where the ledger ends, for each case: made again from it",
    "document_content": "the bytes of a document: held to the SHA-256 in the document's sealed row",
    "chain_head": "where a case's journal ends: made again from its notes",
}
"""Tables that are made again from others, or from themselves, by ``verify``."""

EMPTY: Final[Mapping[str, str]] = {
    "reading": "what a work is reading; what it told stands in the access log",
    "seal_request": "what a work is to have sealed",
}
"""Tables in which nothing stands that anyone else can see: ``verify`` names what does."""

NOT_SEALED: Final[Mapping[str, str]] = {
    "search_part": "ends of words that are sealed, made anew whenever the guards are put up",
    "running_case": "what is kept of a case for lists, made anew as the guards are put up",
    "month_sum": "sums of signed decisions, made anew as the guards are put up",
    "draft": "what someone is typing, which binds nobody and is his alone until he signs it",
    "asked_paper": "what is waited for before a decision; that it was asked for is in the journal",
    "reminder": "what someone is to remember, which decides nothing; what it is about is sealed",
    "done_write": "that a command was done, until its answer came; what it did is sealed",
}
"""The other tables, each with why nothing of it is to be held."""
