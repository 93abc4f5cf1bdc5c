"""Control signs that are pasted: both engines hold the same, and what is sealed stays whole."""

import dataclasses

from fsclient.domain.journal import NoteKind
from fsclient.domain.staff import Role
from fsclient.usecases.cases import change_party, reread_case
from fsclient.usecases.drafts import save_draft
from fsclient.usecases.emergency import decide_emergency
from fsclient.usecases.journal import NoteForm, sign_note
from fsclient.usecases.payment_files import sent_payments
from fsclient.usecases.payments import stop_payment
from fsclient.usecases.verification import verify
from fsclient.usecases.worklist import search
from tests.support.unit import Unit
from tests.support.walk import (
    OTHERS,
    a_case,
    acute_form,
    calculated,
    decided,
    granted_case,
    prepared,
)

PASTED = "Lönen\x00 kom\x0binte och \x1bhyran är obetald sedan oktober \ud83d"
KEPT = "Lönen kom\ninte och hyran är obetald sedan oktober "


def test_what_is_pasted_is_kept_clean_and_its_seal_holds(unit: Unit) -> None:
    desk, officer = unit.desk(Role.SOCIAL_WORKER), unit.desk(Role.PAYMENT_OFFICER)
    view = granted_case(desk)
    other = calculated(desk, a_case(desk, person=OTHERS[0]))
    decided(desk, other.id, conditions=PASTED, burdens_later=False)
    note_id = desk.new_id()
    sign_note(
        desk, NoteForm(note_id=note_id, case_id=view.id, text=PASTED, kind=NoteKind.PHONE_CALL)
    )
    decide_emergency(desk, view.id, acute_form(desk, cause=PASTED))
    stop_payment(officer, prepared(desk, view), PASTED)
    before = reread_case(desk, view.id).applicant
    moved = dataclasses.replace(before.person, street=PASTED)
    change_party(desk, before, dataclasses.replace(before, person=moved))
    save_draft(desk, "note", PASTED)
    after = reread_case(desk, view.id)
    assert next(note.text for note in after.rows.notes if note.id == note_id) == KEPT
    assert after.applicant.person.street == KEPT
    assert all("\x00" not in note.text for note in after.rows.notes)
    assert verify(unit.office).findings == ()


def test_what_is_pasted_is_looked_for_without_them(unit: Unit) -> None:
    desk, officer = unit.desk(Role.SOCIAL_WORKER), unit.desk(Role.PAYMENT_OFFICER)
    a_case(desk)
    assert len(search(desk, "Ami\x00ra \x1b")) == 1
    assert sent_payments(officer, "\x00a\ud83d") == ()
    assert sent_payments(officer, "9" * 40) == ()
