"""What is written on a server is of now, and follows what stands, whatever program writes it."""

import dataclasses
import functools
from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest
import sqlalchemy as sa

from fsclient.domain.decision import AppealOutcome
from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.journal import Note
from fsclient.domain.people import MatchVerdict, MemberRole
from fsclient.domain.staff import AccessEntry, Role
from fsclient.storage import engines, guards
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.storage.tables import metadata
from fsclient.storage.writing_guards import REMOVABLE
from fsclient.usecases.account_changes import change_of
from fsclient.usecases.assessment import discard_instrument, restore_instrument
from fsclient.usecases.desk import Desk, local_day
from fsclient.usecases.journal import note_hash
from fsclient.usecases.plan import discard_plan, restore_plan
from fsclient.usecases.ports import UnitOfWork
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
        for held in (guards.ABOUT_NOW, guards.ABOUT_TODAY):
            connection.exec_driver_sql(held.replace("CREATE", "CREATE OR REPLACE"))
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


def test_a_case_is_opened_and_closed_and_an_appeal_settled_on_the_day_that_it_is_done(
    server_unit: Unit, samples: Samples, sign_in: SignIn, now: datetime
) -> None:
    me, database = sign_in(Role.SOCIAL_WORKER, 0)
    today = local_day(now)
    case, member, appeal = samples["cases"], samples["members"], samples["appeals"]
    for days, code in ((-400, "clock_differs"), (2, "clock_differs"), (0, "")):
        day = today + timedelta(days=days)
        new = dataclasses.replace(
            case,
            id=server_unit.office.new_id(),
            number=f"{day.year}-{'00419' if day.year == today.year else '00001'}",
            caseworker_id=me.id,
            opened_on=day,
        )
        applicant = dataclasses.replace(
            member, id=server_unit.office.new_id(), case_id=new.id, since=day
        )
        acts: tuple[Callable[[UnitOfWork], object], ...] = (
            lambda work, new=new: work.cases.add(new),  # type: ignore[misc]
            lambda work, day=day: work.cases.save(  # type: ignore[misc]
                dataclasses.replace(case, closed_on=day, closing_reason="work")
            ),
            lambda work, day=day: work.appeals.save(  # type: ignore[misc]
                dataclasses.replace(appeal, outcome=AppealOutcome.HANDED_OVER, settled_on=day)
            ),
        )
        for act in acts:
            with database.begin() as work:
                if code:
                    assert refused(functools.partial(act, work)) == code
                else:
                    act(work)
    with database.begin() as work:
        work.cases.add(new)
        # Nobody opens a case in which nobody applies: it can be shown to no one.
        assert refused(work.commit) == "not_allowed_in_database"
    with database.begin() as work:
        work.cases.add(new)
        work.members.add(applicant)
        work.commit()
    with database.begin() as work:
        other = dataclasses.replace(member, role=MemberRole.CHILD)
        assert refused(lambda: work.members.save(other)) == "locked"


def test_a_payment_is_prepared_for_a_day_that_a_bank_would_take(
    server_unit: Unit, samples: Samples, sign_in: SignIn, now: datetime
) -> None:
    me, database = sign_in(Role.PAYMENT_OFFICER, 0)
    today, paid = local_day(now), samples["payments"]
    for days, code in ((-1, "not_allowed_in_database"), (400, "not_allowed_in_database"), (0, "")):
        payment = dataclasses.replace(
            paid,
            id=server_unit.office.new_id(),
            prepared_by=me.id,
            prepared_at=now,
            pay_on=today + timedelta(days=days),
        )
        with database.begin() as work:
            if code:
                assert refused(functools.partial(work.payments.add, payment)) == code
            else:
                work.payments.add(payment)


def test_what_has_happened_has_not_happened_on_a_day_to_come(
    server_unit: Unit, samples: Samples, sign_in: SignIn, now: datetime
) -> None:
    _me, database = sign_in(Role.SOCIAL_WORKER, 0)
    ahead = local_day(now) + timedelta(days=2)
    application, person = samples["applications"], samples["people"]
    new_id = server_unit.office.new_id
    with database.begin() as work:
        withdrawn = dataclasses.replace(application, withdrawn_on=ahead)
        assert refused(lambda: work.applications.save(withdrawn)) == "clock_differs"
    with database.begin() as work:
        unborn = dataclasses.replace(person, id=new_id(), identity_number=None, birth_date=ahead)
        assert refused(lambda: work.people.add(unborn)) == "clock_differs"
    acute = dataclasses.replace(samples["emergencies"], id=new_id(), raised_on=ahead)
    with database.begin() as work:
        assert refused(lambda: work.emergencies.add(acute)) == "clock_differs"


def test_someone_is_found_by_his_name_and_number_and_by_no_word_of_its_own(
    server_unit: Unit, samples: Samples, sign_in: SignIn
) -> None:
    """An emptied one was found by nobody any more; a number that is none was found by anyone."""
    _me, database = sign_in(Role.PAYMENT_OFFICER, 0)
    with database.engine.connect() as connection:
        for change in ("search_text = ''", "identity_number = 'zz'"):
            changed = f"UPDATE person SET {change}, version = version + 1"  # noqa: S608
            with pytest.raises(EnvironmentProblem), connection.begin_nested():
                connection.exec_driver_sql(changed)
    person = samples["people"]
    with database.begin() as work:
        work.people.save(dataclasses.replace(person, given_name="Amira"))
        work.commit()


def test_a_letter_a_plan_and_a_form_are_about_someone_of_the_household(
    database: LocalDatabase | ServerDatabase,
) -> None:
    """A letter about a decision could be addressed to anyone."""
    unit = make_unit(database)
    made = make_samples(unit)
    new_id = unit.office.new_id
    stranger = dataclasses.replace(made["people"], id=new_id(), identity_number=None)
    with database.begin() as work:
        made.add_all(work)
        work.people.add(stranger)
        work.commit()
    for store in ("letters", "plans", "filled"):
        row = dataclasses.replace(made[store], id=new_id(), person_id=stranger.id)
        with database.begin() as work:
            add = functools.partial(getattr(work, store).add, row)
            assert refused(add) == "mixed_cases", store


def test_a_letter_and_a_file_are_kept_with_their_own_hash(
    database: LocalDatabase | ServerDatabase,
) -> None:
    unit = make_unit(database)
    made = make_samples(unit)
    with database.begin() as work:
        made.add_all(work)
        work.commit()
    for store in ("letters", "payment_files"):
        row = dataclasses.replace(made[store], id=unit.office.new_id(), sha256="0" * 64)
        with database.begin() as work:
            assert refused(functools.partial(getattr(work, store).add, row)) == "locked", store


def test_a_file_to_the_bank_carries_what_it_says(
    server_unit: Unit, samples: Samples, sign_in: SignIn
) -> None:
    me, database = sign_in(Role.PAYMENT_OFFICER, 0)
    empty = dataclasses.replace(
        samples["payment_files"],
        id=server_unit.office.new_id(),
        message_id="FS2",
        created_by=me.id,
        created_at=server_unit.clock.now,
    )
    with database.begin() as work:
        work.payment_files.add(empty)
        assert refused(work.commit) == "not_allowed_in_database"


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


def closes(unit: Unit, staff_id: UUID) -> None:
    """The account is closed by whoever holds the database, while its owner is at work."""
    with unit.office.database.begin() as work:
        change = change_of(unit.office, work.staff.get(staff_id), None, active=False)
        work.account_changes.add(change)
        work.commit()


def test_whose_account_is_closed_meanwhile_signs_nothing_more(
    server_unit: Unit, samples: Samples, sign_in: SignIn
) -> None:
    """He was taken for the database's owner: his note was kept without the chain's end moved."""
    me, database = sign_in(Role.COORDINATOR, 1)
    note = signed(samples["notes"], server_unit, me.role, 1)
    with database.begin() as work:
        work.notes.add(note)
        closes(server_unit, me.id)
        with pytest.raises(EnvironmentProblem, match="not_allowed_in_database"):
            work.commit()


@pytest.mark.parametrize("level", ["READ COMMITTED", "REPEATABLE READ"])
def test_nor_by_what_he_saw_before_that(
    server_unit: Unit, samples: Samples, sign_in: SignIn, level: str
) -> None:
    assert samples.rows
    me, database = sign_in(Role.COORDINATOR, 1)
    with database.engine.connect() as connection:
        connection.exec_driver_sql(f"SET TRANSACTION ISOLATION LEVEL {level}")
        connection.exec_driver_sql("UPDATE person SET phone = '1', version = version + 1")
        closes(server_unit, me.id)
        with pytest.raises(EnvironmentProblem):
            connection.commit()


def test_what_was_told_of_as_now_is_not_kept_back(
    server_unit: Unit, samples: Samples, sign_in: SignIn, server_database: ServerDatabase
) -> None:
    """A line of the access log came out days after it was written, among those read already."""
    assert samples.rows
    me, database = sign_in(Role.SOCIAL_WORKER, 0)
    found = "SELECT pg_get_functiondef('make_seals()'::regprocedure)"
    with server_database.engine.begin() as connection:
        text = connection.scalar(sa.text(found)) or ""
        assert "interval '15 minutes'" in text
        connection.exec_driver_sql(text.replace("'15 minutes'", "'0 minutes'").replace("%", "%%"))
    line = AccessEntry(
        id=server_unit.office.new_id(), at=server_unit.clock.now, staff_id=me.id, action="sign_in"
    )
    with database.begin() as work:
        work.access.add(line)
        with pytest.raises(EnvironmentProblem, match="not_allowed_in_database"):
            work.commit()


def test_who_someone_was_is_told_of_himself(
    server_unit: Unit, samples: Samples, sign_in: SignIn
) -> None:
    me, database = sign_in(Role.SOCIAL_WORKER, 0)
    person = samples["people"]
    other = dataclasses.replace(person, id=server_unit.office.new_id(), identity_number=None)
    told = dataclasses.replace(
        samples["former_identities"],
        id=server_unit.office.new_id(),
        person_id=other.id,
        identity_number=person.identity_number,
        birth_date=person.birth_date,
        reserve_number=person.reserve_number,
        changed_by=me.id,
    )
    changed = dataclasses.replace(person, identity_number=None)
    # Nobody is said to have had what is another's.
    with database.begin() as work:
        work.people.add(other)
        assert refused(functools.partial(work.former_identities.add, told)) == "locked"
    with database.begin() as work:
        work.people.add(other)
        work.former_identities.add(dataclasses.replace(told, person_id=person.id))
        work.people.save(changed)
        work.commit()


def test_two_are_joined_in_deed(server_unit: Unit, samples: Samples, sign_in: SignIn) -> None:
    """Someone got another number, and nothing told what he had: they were joined in word only."""
    me, database = sign_in(Role.COORDINATOR, 0)
    person = samples["people"]
    with server_unit.office.database.begin() as work:
        other = dataclasses.replace(person, id=server_unit.office.new_id(), identity_number=None)
        work.people.add(other)
        work.commit()
    match = dataclasses.replace(
        samples["person_matches"],
        id=server_unit.office.new_id(),
        person_id=other.id,
        other_id=person.id,
        verdict=MatchVerdict.SAME,
        judged_by=me.id,
    )
    for number in ("19650707-0001".replace("-", ""), None):
        with database.begin() as work:
            work.person_matches.add(match)
            work.people.save(dataclasses.replace(person, identity_number=number))
            assert refused(work.commit) == "not_allowed_in_database"


def test_a_place_in_a_household_is_another_persons_only_where_the_two_are_one(
    server_unit: Unit, samples: Samples, sign_in: SignIn
) -> None:
    """Amira's journal, decisions and letters were about somebody else, and nothing told of it."""
    me, database = sign_in(Role.COORDINATOR, 0)
    person, member = samples["people"], samples["members"]
    bare = dataclasses.replace(person, identity_number=None)
    other = dataclasses.replace(bare, id=server_unit.office.new_id())
    match = dataclasses.replace(
        samples["person_matches"],
        id=server_unit.office.new_id(),
        person_id=other.id,
        other_id=person.id,
        verdict=MatchVerdict.SAME,
        judged_by=me.id,
    )
    with server_unit.office.database.begin() as work:
        work.people.add(other)
        work.commit()
    apart = dataclasses.replace(match, id=server_unit.office.new_id(), verdict=MatchVerdict.APART)
    for told in ((), (apart,)):
        with database.begin() as work:
            for each in told:
                work.person_matches.add(each)
            work.members.save(dataclasses.replace(member, person_id=other.id))
            assert refused(work.commit) == "not_allowed_in_database"
    with database.begin() as work:
        work.person_matches.add(match)
        work.people.save(bare)
        work.members.save(dataclasses.replace(member, person_id=other.id))
        work.commit()


def test_every_row_begins_at_its_first_version_and_number(
    database: LocalDatabase | ServerDatabase,
) -> None:
    """From the last number there is nobody writes again, and from -2 a save takes it away."""
    made = make_samples(make_unit(database))
    with database.begin() as work:
        made.add_all(work)
        work.commit()
    for table in metadata.tables.values():
        if "version" not in table.c:
            continue
        # What was thrown away is brought back at the version it had.
        later = () if table.name in REMOVABLE else (2,)
        for version in (2**31 - 1, *later, 0, -2):
            with database.engine.begin() as connection:
                row = connection.execute(sa.select(table)).mappings().first()
                if row is None:
                    break
                new = sa.insert(table).values(**{**row, "version": version})
                with pytest.raises(EnvironmentProblem, match="locked"), connection.begin_nested():
                    connection.execute(new)
    plan, case, new_id = made["plans"], made["cases"], uuid4
    for number in (1, 3, 2**31 - 1):
        with database.begin() as work, pytest.raises(EnvironmentProblem):
            work.plans.add(dataclasses.replace(plan, id=new_id(), number=number))
    for name in ("2026-zzzz", "2026-1", "x"):
        with database.begin() as work, pytest.raises(EnvironmentProblem):
            work.cases.add(dataclasses.replace(case, id=new_id(), number=name))


def test_a_case_gets_the_number_that_comes_next(
    server_unit: Unit, samples: Samples, sign_in: SignIn
) -> None:
    me, database = sign_in(Role.SOCIAL_WORKER, 1)
    case = dataclasses.replace(
        samples["cases"], id=server_unit.office.new_id(), caseworker_id=me.id
    )
    for number, code in (("2026-99999", "someone_saved_first"), ("2026-00419", "")):
        with database.begin() as work:
            add = functools.partial(work.cases.add, dataclasses.replace(case, number=number))
            if code:
                assert refused(add) == code
            else:
                add()


def test_the_order_of_what_is_sealed_has_no_end(server_database: ServerDatabase) -> None:
    """Whoever takes turns in a loop came to the last number, and nobody could sign."""
    with server_database.engine.begin() as connection:
        connection.exec_driver_sql("SELECT setval('seal_request_number_seq', 2147483646)")
        turns = "SELECT take_turn(told) FROM (VALUES ('a'), ('b'), ('c')) AS turns (told)"
        connection.exec_driver_sql(turns)
