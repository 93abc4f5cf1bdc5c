"""A program that works through cases until it is killed, and says what it has committed.

Run by test_killed.py: ``python -m tests.flows.killed_walk FILE``, the key on standard input.
"""

import itertools
import sys
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from fsclient.bootstrap.office import make_office
from fsclient.domain.people import MatchVerdict
from fsclient.domain.staff import Role
from fsclient.storage.engines import open_local
from fsclient.storage.sessions import LocalDatabase
from fsclient.usecases.cases import PersonForm, reread_case
from fsclient.usecases.decision import letters_of
from fsclient.usecases.desk import Desk
from fsclient.usecases.journal import NoteForm, sign_note
from fsclient.usecases.payment_files import write_payment_file
from fsclient.usecases.payments import release_payments
from tests.support.unit import Clock
from tests.support.walk import a_case, calculated, decided, prepared

_NOTES_A_CASE = 12


def work_on(path: Path, key: bytes) -> None:
    """One case after another, for ever."""
    office = make_office(LocalDatabase(open_local(path, key)), Clock())
    with office.database.begin() as work:
        staff = {member.role: member for member in work.staff.find()}

    def desk(role: Role) -> Desk:
        return Desk(office=office, me=staff[role])

    for number in itertools.count(1):
        carry(desk(Role.SOCIAL_WORKER), desk(Role.PAYMENT_OFFICER), number)


def carry(worker: Desk, officer: Desk, number: int) -> None:
    """A case from its opening to the money, each committed row told of at once.

    Begun again it counts from 1 again: whoever had the name before is someone else.
    """
    person = PersonForm(
        birth_date=date(1955, 3, 14) + timedelta(days=number),
        given_name="Prov",
        family_name=f"Exempel {number}",
        match=MatchVerdict.APART,
    )
    case_id = a_case(worker, person=person)
    tell("cases", case_id)
    for text in ("Samtal om hyran. ", "Lång redogörelse. " * 400) * (_NOTES_A_CASE // 2):
        note_id = worker.new_id()
        sign_note(worker, NoteForm(note_id=note_id, case_id=case_id, text=text))
        tell("notes", note_id)
    calculated(worker, case_id)
    view = decided(worker, case_id)
    assert view.decision is not None
    tell("decisions", view.decision.id)
    for letter in letters_of(worker, view.decision.id):
        tell("letters", letter.id)
    payment = prepared(worker, reread_case(worker, case_id))
    release_payments(officer, (payment,))
    tell("payments", payment.id)
    tell("payment_files", write_payment_file(officer).file.id)


def tell(store: str, row_id: UUID) -> None:
    """Say that a row is committed."""
    sys.stdout.write(f"{store} {row_id}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    work_on(Path(sys.argv[1]), bytes.fromhex(sys.stdin.readline().strip()))
