"""What is sealed: every table whose rows someone signs, and which write of them counts.

This is the one list. Whatever is written to one of these tables gets its seal with the work that
writes it, `verify` walks it, and a table that is neither here nor in ``NOT_SEALED`` fails a test.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedKind:
    """A table whose rows are sealed; ``called`` is what a row is to those who work here.

    ``case`` is the column with the case a row belongs to, empty where that is the unit. A row
    counts as signed once ``signed`` is filled; where that is empty each write is an act of its own.
    Signed, it is as it is for ever, unless later acts write it again (``written_again``) or take
    it up as a draft (``reopened``). ``times`` are the columns that an act's time stands in. Every
    column is sealed but ``left_out``, which are computed or count the writes. ``moves`` is the
    table, and the column with the row of it, that the database itself changes by such a row;
    ``rests_on`` those whose row must be as it was sealed when such a row is signed, until it
    comes to nothing: ``ended`` is filled then.
    """

    table: str
    called: str
    case: str = "case_id"
    signed: str = ""
    written_again: bool = False
    reopened: bool = False
    times: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ("version",)
    moves: tuple[str, str] | None = None
    rests_on: tuple[tuple[str, str], ...] = ()
    ended: str = ""


SEALED: Final[Mapping[str, SealedKind]] = {
    kind.table: kind
    for kind in (
        SealedKind(
            table="journal_note", called="Anteckning", signed="signed_at", times=("signed_at",)
        ),
        SealedKind(table="decision", called="Beslut", signed="signed_at", times=("signed_at",)),
        SealedKind(table="decision_basis", called="Underlag till beslut"),
        SealedKind(table="emergency_assessment", called="Bedömning i akut situation"),
        SealedKind(table="letter", called="Brev", times=("created_at",)),
        SealedKind(table="appeal", called="Överklagande", written_again=True),
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
            ended="stopped_at",
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
            table="spot_check", called="Stickprov", written_again=True, times=("judged_at",)
        ),
        SealedKind(table="case_handover", called="Överlämning", times=("at",)),
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
        SealedKind(table="case_file", called="Ärendets uppgifter", case="id", written_again=True),
        SealedKind(table="household_member", called="Plats i hushåll", written_again=True),
        SealedKind(table="staff", called="Användarkonto", case="", written_again=True),
        SealedKind(
            table="account_change",
            called="Kontoändring",
            case="",
            times=("at",),
            moves=("staff", "staff_id"),
        ),
        SealedKind(table="added_norm", called="Tillagd riksnorm", case="", times=("added_at",)),
        # Whoever only reads signs nothing, so that a line is held to no clock.
        SealedKind(table="access_entry", called="Rad i åtkomstloggen"),
        SealedKind(table="seal_anchor", called="Dygnets ankare", case=""),
    )
}

NOT_SEALED: Final[Mapping[str, str]] = {
    "contact": "a call being handled; what became of a booked visit is sealed",
    "next_step": "a view of others",
    "draft": "typing that is nobody else's",
    "done_write": "that a command was done, until its answer came; what it did is sealed",
    "chain_head": "where the journal's own chain ends, held against the notes",
    "reading": "empty when no work is under way; what it told stands in the access log",
    "seal": "the ledger itself, each row bound to the one before",
    "seal_head": "where the ledger ends, held against it",
    "seal_request": "empty when no work is under way",
}
"""The other tables, each with why."""
