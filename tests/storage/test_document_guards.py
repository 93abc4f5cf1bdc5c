"""What the database itself holds of documents, whatever program asks."""

import dataclasses
import hashlib

import pytest
import sqlalchemy as sa

from fsclient.domain.case_documents import (
    CaseDocument,
    DocumentContent,
    DocumentStatus,
    DocumentThing,
)
from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.staff import Role
from fsclient.storage import tables
from fsclient.storage.reading_guards import ACTION
from tests.storage.conftest import SignIn
from tests.storage.samples import Samples, make_samples
from tests.support.files import PDF
from tests.support.unit import Unit


def stored(unit: Unit) -> Samples:
    samples = make_samples(unit)
    with unit.office.database.begin() as work:
        samples.add_all(work)
        work.commit()
    return samples


def another(
    unit: Unit, samples: Samples, **changes: object
) -> tuple[CaseDocument, DocumentContent]:
    """A document like the one that is there, with a content of its own."""
    new = dataclasses.replace(
        samples["documents"],
        id=unit.office.new_id(),
        size=len(PDF),
        sha256=hashlib.sha256(PDF).hexdigest(),
        **changes,
    )
    return new, DocumentContent(id=new.id, case_id=new.case_id, content=PDF)


def refused(unit: Unit, document: CaseDocument, content: DocumentContent | None) -> str:
    def add() -> None:
        with unit.office.database.begin() as work:
            work.documents.add(document)
            if content is not None:
                work.document_contents.add(content)
            work.commit()

    with pytest.raises(EnvironmentProblem) as caught:
        add()
    return caught.value.code


def test_a_content_is_the_one_that_its_row_tells_of(unit: Unit) -> None:
    samples = stored(unit)
    document, content = another(unit, samples)
    for wrong in (
        dataclasses.replace(content, content=PDF + b"!"),
        dataclasses.replace(content, content=b""),
    ):
        assert refused(unit, document, wrong) == "mixed_cases"
    with unit.office.database.begin() as work:
        work.documents.add(document)
        work.document_contents.add(content)
        work.commit()


def test_it_belongs_to_what_is_there_in_its_own_case(unit: Unit) -> None:
    samples = stored(unit)
    elsewhere = next(row.id for name, row in samples.rows[::-1] if name == "accounts")
    for changes in (
        {"thing": DocumentThing.NOTE},
        {"thing": DocumentThing.PLAN},
        {"thing": DocumentThing.APPLICATION},
        {"thing_id": unit.office.new_id()},
        {"thing_id": elsewhere},
    ):
        assert refused(unit, *another(unit, samples, **changes)) == "mixed_cases"


@pytest.mark.parametrize("size", [0, 10 * 2**20 + 1])
def test_none_is_empty_or_too_large(unit: Unit, size: int) -> None:
    document, _content = another(unit, stored(unit))
    with unit.office.database.begin() as work, pytest.raises(sa.exc.IntegrityError):
        work.documents.add(dataclasses.replace(document, size=size))


def test_nothing_of_it_changes_and_it_ends_once(unit: Unit) -> None:
    document = stored(unit)["documents"]
    ended = {
        "ended_by": document.attached_by,
        "ended_at": unit.clock.now,
        "ended_reason": "Fel ärende",
    }
    tries: tuple[dict[str, object], ...] = (
        {"name": "Annat.pdf"},
        {"sha256": "0" * 64},
        {"thing_id": unit.office.new_id()},
        {"status": DocumentStatus.STRUCK},
        {"status": DocumentStatus.STRUCK, **ended, "ended_reason": ""},
        # There is a payment to the account.
        {"status": DocumentStatus.TAKEN_AWAY, **ended},
    )
    for changes in tries:
        with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
            work.documents.save(dataclasses.replace(document, **changes))
        assert caught.value.code == "locked", changes
    with unit.office.database.begin() as work:
        struck = work.documents.save(
            dataclasses.replace(document, status=DocumentStatus.STRUCK, **ended)
        )
        work.commit()
    with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem, match="locked"):
        work.documents.save(dataclasses.replace(struck, status=DocumentStatus.STANDING))


def test_a_content_is_neither_changed_nor_taken_away_by_anyone(unit: Unit) -> None:
    stored(unit)
    content = tables.document_content
    for statement in (sa.update(content).values(content=b"x"), sa.delete(content)):
        with (
            unit.office.database.begin() as work,
            pytest.raises(EnvironmentProblem, match="locked"),
        ):
            work.connection.execute(statement)  # type: ignore[attr-defined]


def test_a_draft_with_documents_is_not_deleted(unit: Unit) -> None:
    samples = stored(unit)
    note = samples["notes"]
    document, content = another(
        unit, samples, thing=DocumentThing.NOTE, thing_id=note.id, attached_by=note.author_id
    )
    with unit.office.database.begin() as work:
        work.documents.add(document)
        work.document_contents.add(content)
        work.commit()
    with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem, match="locked"):
        work.notes.remove(note)
    with unit.office.database.begin() as work:
        work.documents.save(
            dataclasses.replace(
                document,
                status=DocumentStatus.TAKEN_AWAY,
                ended_by=note.author_id,
                ended_at=unit.clock.now,
                ended_reason="Fel ärende",
            )
        )
        work.notes.remove(note)
        work.commit()
    with unit.office.database.begin() as work:
        assert work.document_contents.find(id=document.id) == ()


def test_none_is_added_without_its_content_by_a_persons_login(
    server_unit: Unit, sign_in: SignIn
) -> None:
    samples = stored(server_unit)
    me, database = sign_in(Role.PAYMENT_OFFICER, 1)
    unit = dataclasses.replace(
        server_unit, office=dataclasses.replace(server_unit.office, database=database)
    )
    document, _content = another(server_unit, samples, attached_by=me.id)
    assert refused(unit, document, None) == "not_allowed_in_database"


def test_what_belongs_to_what_few_may_read_is_hidden_with_any_program(
    server_unit: Unit, sign_in: SignIn
) -> None:
    """The rows as well as the contents; and of a note that is typed, from everyone else."""
    samples = stored(server_unit)
    draft, plan = samples["notes"], samples["plans"]
    few = dataclasses.replace(
        draft, id=server_unit.office.new_id(), signed_at=server_unit.clock.now
    )
    shown = dataclasses.replace(few, id=server_unit.office.new_id(), restricted=False)
    things = {
        "draft": (DocumentThing.NOTE, draft.id),
        "few": (DocumentThing.NOTE, few.id),
        "shown": (DocumentThing.NOTE, shown.id),
        "plan": (DocumentThing.PLAN, plan.id),
    }
    made = {}
    with server_unit.office.database.begin() as work:
        work.notes.add(few, shown)
        for name, (thing, thing_id) in things.items():
            made[name], content = another(server_unit, samples, thing=thing, thing_id=thing_id)
            work.documents.add(made[name])
            work.document_contents.add(content)
        work.commit()
    own = samples["documents"].id
    for role, place, seen in (
        (Role.PAYMENT_OFFICER, 1, {"shown"}),
        (Role.FUT_INVESTIGATOR, 0, {"shown"}),
        (Role.HEAD, 0, {"shown", "few", "plan"}),
        (Role.SOCIAL_WORKER, 0, {"shown", "few", "plan", "draft"}),
    ):
        _me, database = sign_in(role, place)
        wanted = {made[name].id for name in seen} | {own}
        with database.engine.connect() as connection:
            for table in (tables.case_document, tables.document_content):
                assert set(connection.scalars(sa.select(table.c.id))) == wanted, (role, table.name)


def test_each_reading_of_a_content_has_a_line_though_the_case_is_open(
    server_unit: Unit, sign_in: SignIn
) -> None:
    samples = stored(server_unit)
    me, database = sign_in(Role.PAYMENT_OFFICER, 1)
    opened = dataclasses.replace(
        samples["access"], id=server_unit.office.new_id(), staff_id=me.id, action="open_case"
    )
    with database.begin() as work:
        work.access.add(opened)
        work.commit()
    for _ in range(2):
        with database.engine.begin() as connection:
            assert connection.scalars(sa.select(tables.document_content.c.id)).all()
    with server_unit.office.database.begin() as work:
        told = [one.reason for one in work.access.find(staff_id=me.id, action=ACTION)]
    assert told == ["handlingar", "handlingar"]
