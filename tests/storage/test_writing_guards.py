"""What is written on a server is of now, and follows what stands, whatever program writes it."""

import dataclasses
import functools
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
import sqlalchemy as sa

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.journal import Note
from fsclient.domain.staff import AccessEntry, Role
from fsclient.storage import engines, guards
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.storage.tables import metadata
from fsclient.usecases.assessment import discard_instrument, restore_instrument
from fsclient.usecases.desk import Desk
from fsclient.usecases.journal import note_hash
from fsclient.usecases.plan import discard_plan, restore_plan
from tests.storage.conftest import SignIn
from tests.storage.samples import Samples, make_samples
from tests.support.databases import server_address
from tests.support.postgres import PostgresServer
from tests.support.unit import Unit, make_unit


@pytest.fixture
def samples(server_unit: Unit) -> Samples:
    made = make_samples(server_unit)
    with server_unit.office.database.begin() as work:
        made.add_all(work)
        work.commit()
    return made


@pytest.fixture
def now(samples: Samples, server_database: ServerDatabase) -> datetime:
    """The server's own clock, held to again; a unit's tests do without."""
    assert samples.rows
    with server_database.engine.begin() as connection:
        connection.exec_driver_sql(guards.ABOUT_NOW.replace("CREATE", "CREATE OR REPLACE"))
        told: datetime = connection.execute(sa.text("SELECT now()")).scalar_one()
    return told


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(EnvironmentProblem) as caught:
        act()
    return caught.value.code


def signed(note: Note, unit: Unit, author: Role, place: int) -> Note:
    sealed = dataclasses.replace(
        note,
        id=unit.office.new_id(),
        author_id=unit.staff[author][place].id,
        signed_at=unit.clock.now,
        chain_number=1,
    )
    return dataclasses.replace(sealed, hash=note_hash(sealed))


def test_nobody_moves_the_end_of_a_journal_that_he_has_not_written_in(
    samples: Samples, sign_in: SignIn
) -> None:
    """Or the next who signs goes on from a link that never was, and the chain stays broken."""
    head = samples["chain_heads"]
    _me, database = sign_in(Role.FUT_INVESTIGATOR, 0)
    for moved in ({"hash": "f" * 64}, {"number": 1}, {"number": -1}):
        with database.begin() as work:
            false = dataclasses.replace(head, **moved)
            assert refused(functools.partial(work.chain_heads.save, false)) == "someone_saved_first"


def test_a_note_is_signed_as_the_next_of_its_journal_or_not_at_all(
    server_unit: Unit, samples: Samples, sign_in: SignIn
) -> None:
    me, database = sign_in(Role.COORDINATOR, 0)
    note = signed(samples["notes"], server_unit, me.role, 0)

    def keep(kept: Note) -> None:
        with database.begin() as work:
            work.notes.add(kept)
            work.commit()

    astray = dataclasses.replace(note, chain_number=7)
    assert refused(lambda: keep(astray)) == "someone_saved_first"
    # The end of the chain is not moved to it: nobody could sign after it.
    assert refused(lambda: keep(note)) == "not_allowed_in_database"
    head = samples["chain_heads"]
    with database.begin() as work:
        work.notes.add(note)
        work.chain_heads.save(dataclasses.replace(head, number=1, hash=note.hash))
        work.commit()


def test_a_note_being_typed_is_seen_by_its_writer_alone(samples: Samples, sign_in: SignIn) -> None:
    note = samples["notes"]
    for role, place in ((Role.SOCIAL_WORKER, 1), (Role.DEPUTY_HEAD, 0), (Role.HEAD, 0)):
        _me, database = sign_in(role, place)
        with database.begin() as work:
            assert work.notes.find(case_id=note.case_id) == ()
    _me, own = sign_in(Role.SOCIAL_WORKER, 0)
    with own.begin() as work:
        assert work.notes.find(case_id=note.case_id) == (note,)


def test_no_letter_is_laid_beside_anothers_decision(
    server_unit: Unit, samples: Samples, sign_in: SignIn
) -> None:
    me, database = sign_in(Role.SOCIAL_WORKER, 1)
    letter = dataclasses.replace(
        samples["letters"], id=server_unit.office.new_id(), created_by=me.id
    )
    with database.begin() as work:
        assert refused(lambda: work.letters.add(letter)) == "not_allowed_in_database"


def test_an_account_of_last_year_is_told_to_be_a_clock_that_goes_wrong(
    server_unit: Unit, samples: Samples, sign_in: SignIn, now: datetime
) -> None:
    me, database = sign_in(Role.PAYMENT_OFFICER, 0)
    account = dataclasses.replace(
        samples["accounts"], id=server_unit.office.new_id(), registered_by=me.id, registered_at=now
    )
    with database.begin() as work:
        work.accounts.add(account)
        work.commit()
    for days in (-400, -1, 1):
        other = dataclasses.replace(
            account,
            id=server_unit.office.new_id(),
            registered_at=now + timedelta(days=days),
        )
        with database.begin() as work:
            assert refused(functools.partial(work.accounts.add, other)) == "clock_differs"


def test_what_was_discarded_is_brought_back_by_whoever_takes_that_back(
    server_unit: Unit, samples: Samples, sign_in: SignIn, now: datetime
) -> None:
    """A draft of another day, or a colleague's: it was gone when "Ångra" was refused."""
    me, database = sign_in(Role.SOCIAL_WORKER, 1)
    server_unit.clock.now = now
    desk = Desk(office=dataclasses.replace(server_unit.office, database=database), me=me)
    for draft, discard, restore in (
        (samples["filled"], discard_instrument, restore_instrument),
        (samples["plans"], discard_plan, restore_plan),
    ):
        unsigned = dataclasses.replace(draft, signed_at=None, signed_by=None)
        assert unsigned == draft, "the sample is a draft"
        discard(desk, draft)
        restore(desk, draft)
    with database.begin() as work:
        filled, plan = work.filled.get(samples["filled"].id), work.plans.get(samples["plans"].id)
    assert (filled.answers, filled.started_by) == (samples["filled"].answers, me.id)
    assert (plan.goal, plan.started_by) == (samples["plans"].goal, me.id)


def test_a_clock_that_is_ahead_is_told_to_be_that_when_someone_looks(
    server_unit: Unit, samples: Samples, sign_in: SignIn, now: datetime
) -> None:
    me, database = sign_in(Role.SOCIAL_WORKER, 0)
    ahead = AccessEntry(
        id=server_unit.office.new_id(),
        at=now + timedelta(minutes=20),
        staff_id=me.id,
        action="sign_in",
    )
    with database.begin() as work:
        assert refused(lambda: work.access.add(ahead)) == "clock_differs"


def test_a_decision_is_of_the_day_that_it_is_signed(
    server_unit: Unit, samples: Samples, sign_in: SignIn
) -> None:
    me, database = sign_in(Role.SOCIAL_WORKER, 0)
    now = server_unit.clock.now
    decision = dataclasses.replace(samples.draft, signed_by=me.id, signed_at=now)
    with database.begin() as work:
        yesterday = dataclasses.replace(decision, decided_on=now.date() - timedelta(days=1))
        assert refused(lambda: work.decisions.save(yesterday)) == "not_allowed_in_database"
    with database.begin() as work:
        work.decisions.save(dataclasses.replace(decision, decided_on=now.date()))


def test_a_server_that_nobody_mends_any_more_is_not_used(
    postgres_server: PostgresServer,
    server_database: ServerDatabase,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    url = server_database.engine.url
    address = server_address(postgres_server, str(url.database))
    monkeypatch.setattr(engines, "OLDEST_SERVER", 99)
    code = refused(lambda: engines.open_server(address, str(url.username), str(url.password)))
    assert code == "server_too_old"


def test_no_version_goes_back_or_to_the_end(database: LocalDatabase | ServerDatabase) -> None:
    """What tells of an account's change names the version it made: from a version set back an
    administrator alone gave himself another's account, and nobody can write after the last.
    """
    made = make_samples(make_unit(database))
    with database.begin() as work:
        made.add_all(work)
        work.commit()
    tried = set()
    for table in metadata.tables.values():
        with database.engine.begin() as connection:
            if "version" not in table.c or not connection.scalar(sa.select(table.c.id).limit(1)):
                continue
        for other in (table.c.version - 1, table.c.version + 2, sa.literal(2**31 - 1)):
            with pytest.raises(EnvironmentProblem), database.engine.begin() as connection:
                connection.execute(sa.update(table).values(version=other))
        tried.add(table.name)
    assert {"staff", "person", "case_file", "plan", "draft"} <= tried
    with database.engine.begin() as connection:
        staff = metadata.tables["staff"]
        connection.execute(sa.update(staff).values(version=staff.c.version + 1))
