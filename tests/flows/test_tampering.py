"""Whoever changes a row of a whole case behind every guard is told of by its seals, which `verify`
looks at, on each engine.

The rows that one would want to change are here by what it would be for; that no other column of
any kind can be changed is tested in `tests/storage/test_seals.py`.
"""

import dataclasses
import hashlib
from typing import Any
from uuid import uuid4

import pytest

from fsclient.domain.spotchecks import ControlVerdict, NotingVerdict
from fsclient.domain.staff import Role
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.storage.tables import metadata
from fsclient.usecases.appeals import AppealForm, register_appeal
from fsclient.usecases.cases import open_case
from fsclient.usecases.journal import NoteForm, sign_note
from fsclient.usecases.seal_checks import look_at_seals
from fsclient.usecases.spotchecks import (
    DrawForm,
    VerdictForm,
    draw_round,
    judge,
    proposed_control,
    queue,
)
from fsclient.usecases.verification import verify
from tests.flows import family
from tests.flows.family import People
from tests.support.tampering import unguarded
from tests.support.unit import Unit
from tests.support.walk import NOVEMBER

Statements = tuple[str, ...]

LETTERS: dict[str, Statements] = {
    "a letter deleted": (
        "DELETE FROM letter WHERE id = (SELECT id FROM letter ORDER BY sha256 LIMIT 1)",
    ),
    "all letters deleted": ("DELETE FROM letter",),
    "a letter added": ("COPY letter",),
    "a letter with another text": ("UPDATE letter SET pdf = :bytes",),
    "a letter with another hash": ("UPDATE letter SET sha256 = :hash",),
    "a letter with another text and its hash": (
        "UPDATE letter SET pdf = :bytes, sha256 = :hash_of_bytes",
    ),
    "a letter to another person": ("UPDATE letter SET person_id = :id",),
    "a letter of another day": ("UPDATE letter SET created_at = '2026-01-02 10:00:00+00:00'",),
}
MONEY: dict[str, Statements] = {
    "another payee": ("UPDATE payment SET payee = 'Någon Annan'",),
    "another account": ("UPDATE payment SET account_id = :id",),
    "another releaser": ("UPDATE payment SET released_by = :id",),
    "released by nobody": ("UPDATE payment SET released_by = NULL, released_at = NULL",),
    "another who prepared": ("UPDATE payment SET prepared_by = :id",),
    "another who decided": ("UPDATE payment SET decided_by = :id",),
    "another amount": ("UPDATE payment SET amount = amount + 100000",),
    "another pay day": ("UPDATE payment SET pay_on = '2026-12-24'",),
    "another reference": ("UPDATE payment SET reference = '1234567'",),
    "stopped afterwards": ("UPDATE payment SET status = 'stopped'",),
    "a payment deleted": ("DELETE FROM payment",),
    "a payment added": ("COPY payment",),
    "an account's number": ("UPDATE payee_account SET number = '1234567'",),
    "an account's clearing": ("UPDATE payee_account SET clearing = '8327'",),
    "an account's holder": ("UPDATE payee_account SET holder = 'Någon Annan'",),
    "an account's evidence": ("UPDATE payee_account SET evidence = 'Legitimation'",),
    "an account deleted": ("DELETE FROM payee_account",),
    "an account added": ("COPY payee_account",),
    "a payment file with another hash": ("UPDATE payment_file SET sha256 = :hash",),
    "a payment file with another text": ("UPDATE payment_file SET xml = :bytes",),
    "a payment file with both": ("UPDATE payment_file SET xml = :bytes, sha256 = :hash_of_bytes",),
    "a payment file deleted": ("DELETE FROM payment_file",),
    "a payment file deleted, its payments let go": (
        "DELETE FROM payment_file",
        "UPDATE payment SET file_id = NULL",
    ),
}
JOURNAL: dict[str, Statements] = {
    "the last note deleted": ("DELETE FROM journal_note WHERE chain_number = LAST_NOTE",),
    "the last note deleted and the end moved": (
        "DELETE FROM journal_note WHERE chain_number = LAST_NOTE",
        "UPDATE chain_head SET number = number - 1",
    ),
    "a whole journal with its end": ("DELETE FROM journal_note", "DELETE FROM chain_head"),
    "a whole journal, and its end as new": (
        "DELETE FROM journal_note",
        "UPDATE chain_head SET number = 0, hash = ''",
    ),
    "a note's text": ("UPDATE journal_note SET text = 'Annat'",),
    "a note no longer restricted": ("UPDATE journal_note SET restricted = NOT restricted",),
    "a note of another kind": ("UPDATE journal_note SET kind = 'meeting'",),
}
DECISIONS: dict[str, Statements] = {
    "all decisions of an application with their letters": (
        "DELETE FROM letter",
        "DELETE FROM decision_basis",
        "DELETE FROM decision",
        "UPDATE aid_application SET status = 'open'",
    ),
    "a decision's amount": ("UPDATE decision SET amount = amount + 100",),
    "a decision's signer": ("UPDATE decision SET signed_by = :id",),
    "a decision's day": ("UPDATE decision SET decided_on = '2026-01-02'",),
    "a basis": ("UPDATE decision_basis SET rules = 1",),
    "an application's day": ("UPDATE aid_application SET received_on = '2026-01-02'",),
    "an application deleted": ("DELETE FROM aid_application",),
    "an appeal's day": ("UPDATE appeal SET received_on = '2026-12-24'",),
    "an appeal deleted": ("DELETE FROM appeal",),
    "a calculation's facts": ("UPDATE calculation_sheet SET facts = replace(facts, '0', '1')",),
    "a calculation deleted": ("DELETE FROM calculation_sheet",),
}
FORMS: dict[str, Statements] = {
    "a signed form's answers": ("UPDATE filled_instrument SET answers = '{}'",),
    "a signed form's signer": ("UPDATE filled_instrument SET signed_by = :id",),
    "a signed form deleted": ("DELETE FROM filled_instrument",),
    "a form's text": ("UPDATE form_version SET text = text || ' '",),
    "a signed plan's goal": ("UPDATE plan SET goal = 'Annat'",),
    "a signed plan's steps": ("UPDATE plan SET steps = '[]'",),
    "a signed plan deleted": ("DELETE FROM plan",),
}
OTHERS: dict[str, Statements] = {
    "a round's seed": ("UPDATE spot_check_round SET seed = seed + 1",),
    "a round's cases": ("UPDATE spot_check_round SET population = population + 1",),
    "a round deleted with its checks": (
        "DELETE FROM spot_check",
        "DELETE FROM spot_check_round",
    ),
    "a check's verdict": ("UPDATE spot_check SET observation = 'Inget'",),
    "a check deleted": ("DELETE FROM spot_check",),
    "an account's role": ("UPDATE staff SET role = 'head' WHERE role = 'social_worker'",),
    "an account opened again": ("UPDATE staff SET active = NOT active",),
    "an account of the staff added": ("COPY staff",),
    "the access log emptied": ("DELETE FROM access_entry",),
    "a line of the access log": ("UPDATE access_entry SET reason = 'Ett annat skäl'",),
    "whose line of the access log it is": ("UPDATE access_entry SET staff_id = :id",),
    "a line put into the access log": ("COPY access_entry",),
    "the ledger's last rows": ("DELETE FROM seal WHERE number > LAST_SEAL - 3",),
    "the ledger and all ends": (
        "DELETE FROM seal",
        "DELETE FROM seal_head",
        "DELETE FROM seal_anchor",
    ),
}
REGISTERED: dict[str, Statements] = {
    "a person's name": ("UPDATE person SET family_name = 'Annan'",),
    "a person's address": ("UPDATE person SET street = 'Annan gata 1'",),
    "a person no longer protected": ("UPDATE person SET protection = 'ändrat'",),
    "a person added": ("COPY person",),
    "whose a case is": ("UPDATE case_file SET caseworker_id = :id",),
    "a case closed": ("UPDATE case_file SET closed_on = '2026-12-24'",),
    "a case deleted": ("DELETE FROM case_file",),
    "who lives in a household": ("UPDATE household_member SET person_id = :id",),
    "a member moved out": ("UPDATE household_member SET until = '2026-12-24'",),
    "a member added": ("COPY household_member",),
}
KINDS = LETTERS | MONEY | JOURNAL | DECISIONS | FORMS | OTHERS | REGISTERED


@pytest.fixture
def lived(unit: Unit) -> Unit:
    """A family's whole month, an appeal, and the investigator afterwards."""
    people = People(unit)
    view = family.carry_through(people)
    assert view.decision is not None
    for text in ("Ringde om hyran.", "Lämnade in kvitton."):
        form = NoteForm(note_id=people.worker.new_id(), case_id=view.id, text=text)
        sign_note(people.worker, form)
    today = people.worker.today
    appeal = AppealForm(decision_id=view.decision.id, received_on=today, received_decision_on=today)
    register_appeal(people.worker, appeal)
    unit.clock.move(days=22)
    fut = people.investigator
    draw = DrawForm(
        month=NOVEMBER, control=proposed_control(fut, NOVEMBER), per_officer=3, seed=20261202
    )
    drawn = queue(fut, next(iter(draw_round(fut, draw).ids)))
    open_case(fut, view.id, "Stickprov november")
    verdict = VerdictForm(
        control=ControlVerdict.DONE, noting=NotingVerdict.WRONG, observation="Inte antecknat."
    )
    judge(fut, drawn.rows[0].check, verdict)
    open_case(unit.desk(Role.SOCIAL_WORKER, 1), view.id, "Vikarierar")
    return unit


def test_whatever_is_done_behind_the_guards_the_seals_tell(lived: Unit) -> None:
    database = lived.office.database
    assert isinstance(database, LocalDatabase | ServerDatabase)
    assert verify(lived.office).findings == ()
    unnoticed = []
    with unguarded(database) as changed:
        seen: Any = changed
        office = dataclasses.replace(lived.office, database=seen)
        for what, statements in KINDS.items():
            with changed.aside():
                for statement in statements:
                    changed.do(_in_words_of(database, statement))
                if not look_at_seals(office).unlike:
                    unnoticed.append(what)
    assert unnoticed == []
    assert len(KINDS) >= 50


def _in_words_of(database: LocalDatabase | ServerDatabase, statement: str) -> str:
    """A statement with its values, as an engine writes them."""
    if statement.startswith("COPY "):
        return _copying(statement.removeprefix("COPY "))
    new = b"changed"
    local = isinstance(database, LocalDatabase)
    values = {
        "LAST_NOTE": "(SELECT max(chain_number) FROM journal_note)",
        "LAST_SEAL": "(SELECT max(number) FROM seal)",
        ":hash_of_bytes": f"'{hashlib.sha256(new).hexdigest()}'",
        ":hash": f"'{'0' * 64}'",
        ":bytes": f"x'{new.hex()}'" if local else f"decode('{new.hex()}', 'hex')",
        ":id": f"'{uuid4().hex}'",
    }
    for name, value in values.items():
        statement = statement.replace(name, value)
    return statement


def _copying(table: str) -> str:
    """A row of a table once more, as another."""
    columns = metadata.tables[table].columns
    own = {"id": f"'{uuid4().hex}'", "login": "'ny_i_enheten'", "identity_number": "NULL"}
    copied = ", ".join(own.get(column.name, column.name) for column in columns)
    return (
        f"INSERT INTO {table} ({', '.join(columns.keys())}) "  # noqa: S608  # names of our own
        f"SELECT {copied} FROM {table} LIMIT 1"
    )
