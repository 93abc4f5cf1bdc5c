"""One row of the forms or norms that cannot be read is told, and locks nobody out."""

import dataclasses
from collections.abc import Iterator
from uuid import UUID

import pytest
import sqlalchemy as sa

from fsclient.bootstrap.office import keep_forms, make_office
from fsclient.domain.months import Month
from fsclient.domain.staff import Role
from fsclient.storage import tables
from fsclient.storage.sessions import LocalDatabase
from fsclient.usecases.assessment import begin_instrument
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.norms import add_norms
from fsclient.usecases.ports import Database
from fsclient.usecases.verification import verify
from fsclient.usecases.workflow import decision_gate
from tests.rules.norm_files import YEAR_2027
from tests.support.assessing import begun
from tests.support.sip_form import SIP
from tests.support.tampering import Unguarded, unguarded
from tests.support.trial_form import at_workstation
from tests.support.unit import Unit
from tests.support.walk import JONAS, a_case, calculated

ODD = (
    "'x'",
    "5",
    "x'ff'",
    "CAST(x'ff' AS TEXT)",
    f"CAST('{'9' * 5000}' AS BLOB)",
    "CAST('9999999999' AS BLOB)",
)
"""What SQLite lets stand in any column."""


@pytest.fixture
def case_id(unit: Unit) -> UUID:
    """Someone has begun the unit's own form, which the decision waits for, and left it."""
    text = SIP.replace("valid_days = 180", "before_decision = true")
    desk = at_workstation(unit.desk(Role.SOCIAL_WORKER), text)
    case_id = a_case(desk, partner=JONAS)
    begun(desk, case_id, reread_case(desk, case_id).applicant.person.id, "sip")
    calculated(desk, case_id)
    return case_id


def signed_in(desk: Desk, seen: Unguarded) -> Desk:
    """The same person anew, at a computer without files of forms."""
    office = dataclasses.replace(make_office(seen), clock=desk.office.clock)  # type: ignore[arg-type]  # a database
    keep_forms(seen)  # type: ignore[arg-type]  # as above
    other = at_workstation(dataclasses.replace(desk, office=office))
    with other.begin() as work:
        other.office.forms.learn(work)
    return other


def altered(database: Database, table: sa.Table) -> Iterator[tuple[str, Unguarded]]:
    """The database with each column of a table's only row holding each odd thing."""
    assert isinstance(database, LocalDatabase)
    for column in table.c:
        for odd in ODD:
            with unguarded(database) as seen:
                seen.connection.execute(sa.update(table).values({column: sa.literal_column(odd)}))
                yield column.name, seen


def found_by_verify(desk: Desk) -> set[str]:
    return {finding.problem.code for finding in verify(desk).findings}


TOLD = {"sealed_row_changed", "sealed_rows_unreadable"}


def test_a_forms_row_that_holds_what_it_cannot_hold_opens_no_gate_and_locks_nobody_out(
    unit: Unit, case_id: UUID
) -> None:
    for column, seen in altered(unit.office.database, tables.form_version):
        desk = signed_in(unit.desk(Role.SOCIAL_WORKER), seen)
        view = reread_case(desk, case_id)
        codes = {one.code for one in decision_gate(view)}
        assert codes, column
        assert codes <= {"form_unsigned", "form_kept_gate"}, column
        if column in {"id", "added_by", "added_at"}:
            assert codes == {"form_unsigned"}, column
            begin_instrument(desk, case_id, None, view.adults[1].person.id, "sip")
        told = found_by_verify(dataclasses.replace(desk, me=unit.staff[Role.HEAD][0]))
        assert told & TOLD, column
        assert "rows_unreadable" not in told, column


def test_a_norms_row_that_holds_what_it_cannot_hold_locks_nobody_out(unit: Unit) -> None:
    add_norms(unit.desk(Role.ADMINISTRATOR), YEAR_2027)
    for column, seen in altered(unit.office.database, tables.added_norm):
        desk = signed_in(unit.desk(Role.HEAD), seen)
        has_year = any(table.holds_in(Month(2027, 1)) for table in desk.book.norms)
        assert has_year == (column != "text"), column
        assert found_by_verify(desk) & TOLD, column
