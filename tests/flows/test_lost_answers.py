"""The answer to a command is lost, and it is asked for again: it is done once, and said to be.

Every use case that writes is asked for over a line that loses what it is told to lose, each person
by a login of his own. What the month leaves behind is what it leaves over a line that loses
nothing.
"""

import dataclasses
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import aggregate_order_by

from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.staff import Role
from fsclient.storage.engines import open_server
from fsclient.storage.reading_guards import ACTION
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.storage.tables import (
    access_entry,
    done_write,
    metadata,
    month_sum,
    running_case,
    seal,
    seal_anchor,
    seal_head,
    staff,
)
from fsclient.usecases import once
from fsclient.usecases.acceptances import accept_row
from fsclient.usecases.administration import (
    StaffForm,
    add_first_administrator,
    keep_account,
    sign_in,
)
from fsclient.usecases.attempts import Act, Memory
from fsclient.usecases.cases import PersonForm, reread_case
from fsclient.usecases.changes import DoneBefore, changes_of
from fsclient.usecases.decision import save_decision
from fsclient.usecases.desk import Desk
from fsclient.usecases.drafts import save_draft
from fsclient.usecases.journal import NoteForm, sign_note
from fsclient.usecases.payees import register_account
from fsclient.usecases.payments import PaymentForm, next_pay_day, prepare_payment
from fsclient.usecases.plan import begin_plan, save_plan, sign_plan
from fsclient.usecases.verification import verify
from tests.flows.conftest import DistantUnit, ServerUnit, distant_address, engine_of
from tests.flows.working_month import BEFORE_ANYONE, NEVER_FAR, WorkingMonth
from tests.support.databases import local_engine
from tests.support.line import Line, Loses
from tests.support.logins import let_in
from tests.support.planning import whole
from tests.support.postgres import PostgresServer
from tests.support.tampering import behind_guards
from tests.support.unit import PASSWORD, Unit, make_unit, with_register
from tests.support.walk import (
    AMIRA,
    NOVEMBER,
    OTHERS,
    a_case,
    account_form,
    calculated,
    granted_case,
    whole_form,
)

_WAITING = sa.text(
    "SELECT count(*) FROM pg_stat_activity "
    "WHERE datname = current_database() AND wait_event_type = 'Lock'"
)
LEDGER = (seal, seal_anchor, seal_head)
"""What follows from the rows that are sealed, a server's own among them; verify holds it."""
OF_ONE_ENGINE = (running_case, month_sum)
"""What a local database keeps beside the rows, and a server counts."""
TABLES = tuple(
    table for table in metadata.sorted_tables if table not in (done_write, *LEDGER, *OF_ONE_ENGINE)
)
CUT = (Loses.ANSWER, Loses.QUESTION, Loses.TIME)
Count = Mapping[str, int]


class Plain:
    """Asks for each thing once, and nothing is lost."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine
        self.written: dict[str, Count] = {}

    def __call__(self, use_case: Any, *given: Any, **named: Any) -> Any:
        before = rows_in(self._engine)
        answer = use_case(*given, **named)
        after = rows_in(self._engine)
        self.written[name_of(use_case)] = {one: after[one] - before[one] for one in after}
        return answer


class Losing:
    """Asks for each thing twice: what is to be lost is lost the first time.

    ``amiss`` is what was not right about it, by the use case's name.
    """

    def __init__(self, line: Line, what: Loses, owner: sa.Engine) -> None:
        self._line = line
        self._what = what
        self._owner = owner
        self.written: dict[str, Count] = {}
        self.amiss: dict[str, str] = {}

    def __call__(self, use_case: Any, *given: Any, **named: Any) -> Any:
        name, done_at_once = name_of(use_case), self._what is Loses.ANSWER
        before, untouched = rows_in(self._owner), content_of(self._owner)
        self._line.lose(self._what)
        with pytest.raises(EnvironmentProblem) as lost:
            use_case(*given, **named)
        if lost.value.code != ("database_away" if is_reading(name) else "answer_lost"):
            self.amiss[name] = f"said {lost.value.code}"
        asked_once = content_of(self._owner)
        with arriving_late(self._line, self._owner, self._what):
            answer = use_case(*given, **named)
        after = rows_in(self._owner)
        self.written[name] = {one: after[one] - before[one] for one in after}
        if (asked_once != untouched) is not done_at_once:
            self.amiss[name] = "was lost in another way"
        if done_at_once and content_of(self._owner) != asked_once:
            self.amiss[name] = "wrote again"
        changes = changes_of(answer)
        if changes is not None and changes.found is (self._what is Loses.QUESTION):
            self.amiss[name] = f"said found {changes.found}"
        return answer


def name_of(use_case: Any) -> str:
    return f"{use_case.__module__.rpartition('.')[2]}.{use_case.__name__}"


def is_reading(name: str) -> bool:
    return once.ALL[name] is Act.READING


def rows_in(engine: sa.Engine) -> Count:
    """How many rows there are in each table."""
    parts = (
        sa.select(sa.literal(table.name), sa.func.count()).select_from(table).where(_ours(table))
        for table in TABLES
    )
    with engine.connect() as connection:
        return {row[0]: int(row[1]) for row in connection.execute(sa.union_all(*parts))}


def content_of(engine: sa.Engine) -> str:
    """What can be told from everything that is in a server's tables."""
    with engine.connect() as connection:
        return str(connection.execute(sa.union_all(*map(_digest, TABLES))).all())


def _digest(table: sa.Table) -> sa.Select[Any]:
    row = sa.cast(sa.literal_column(f'"{table.name}"'), sa.Text)
    return (
        sa.select(
            sa.literal(table.name),
            sa.func.md5(sa.func.string_agg(row, aggregate_order_by(sa.literal(""), row))),
        )
        .select_from(table)
        .where(_ours(table))
    )


def _ours(table: sa.Table) -> sa.ColumnElement[bool]:
    """Whether a row was written by the program: a server adds lines of its own to the log."""
    return table.c.action != ACTION if table is access_entry else sa.true()


@contextmanager
def arriving_late(line: Line, owner: sa.Engine, what: Loses) -> Iterator[None]:
    """A COMMIT that is late arrives when the database is waiting for it."""
    answered = threading.Event()

    def deliver() -> None:
        with owner.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            while not connection.execute(_WAITING).scalar_one() and not answered.is_set():
                answered.wait(0.01)
        line.deliver()

    late = threading.Thread(target=deliver, name="late")
    if what is Loses.TIME:
        late.start()
    try:
        yield
    finally:
        answered.set()
        if what is Loses.TIME:
            late.join()


@pytest.fixture
def distant(server_unit: ServerUnit, line: Line) -> Iterator[DistantUnit]:
    """The unit at the far end of the line."""
    there = with_register(server_unit)
    unit = DistantUnit(office=there.office, clock=there.clock, staff=there.staff, line=line)
    yield unit
    unit.leave()


@pytest.fixture(scope="module")
def plain_month(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Count]:
    """How many rows each thing writes where nothing is lost."""
    engine = local_engine(tmp_path_factory.mktemp("plain") / "unit.sqlite")
    unit = with_register(make_unit(LocalDatabase(engine)))
    for members in unit.staff.values():
        for member in members:
            let_in(LocalDatabase(engine), member)
    ask = Plain(engine)
    WorkingMonth(unit, ask).live()
    engine.dispose()
    return ask.written


def test_everything_that_writes_has_its_place_in_the_month(
    plain_month: Mapping[str, Count],
) -> None:
    assert set(once.ALL) == set(plain_month) | BEFORE_ANYONE | NEVER_FAR


@pytest.mark.parametrize("what", CUT)
def test_what_is_asked_for_again_is_done_once(
    distant: DistantUnit, line: Line, plain_month: Mapping[str, Count], what: Loses
) -> None:
    ask = Losing(line, what, engine_of(distant.office))
    WorkingMonth(distant, ask).live()
    assert ask.amiss == {}
    assert ask.written == plain_month
    assert verify(distant.office).findings == ()


def test_a_command_that_was_done_is_told_before_something_else_is(
    distant: DistantUnit, line: Line
) -> None:
    """Decided 14 220 kr, asked for 4 000 kr, no answer; then 5 000 kr is asked for instead."""
    desk = distant.desk(Role.SOCIAL_WORKER)
    form = payment_form(desk)
    line.lose(Loses.ANSWER)
    assert refused(prepare_payment, desk, form) == "answer_lost"
    instead = dataclasses.replace(form, amount=Decimal(5000))
    with pytest.raises(DoneBefore) as told:
        prepare_payment(desk, instead)
    assert told.value.changes is not None
    assert told.value.changes.touches("payment")
    assert amounts(desk) == [4000]
    # Now it has been said, and is asked for knowing it.
    prepare_payment(desk, instead)
    assert amounts(desk) == [4000, 5000]


def test_what_is_asked_for_about_another_case_is_simply_done(
    distant: DistantUnit, line: Line
) -> None:
    """It was refused as done before, though nobody had asked for it."""
    desk = distant.desk(Role.SOCIAL_WORKER)
    form, others = payment_form(desk), payment_form(desk, OTHERS[0])
    line.lose(Loses.ANSWER)
    assert refused(prepare_payment, desk, form) == "answer_lost"
    assert not prepare_payment(desk, others).found
    assert prepare_payment(desk, form).found
    assert amounts(desk) == [4000, 4000]


def test_another_payee_of_the_same_decision_is_no_other_payment(
    distant: DistantUnit, line: Line
) -> None:
    desk = distant.desk(Role.SOCIAL_WORKER)
    form = payment_form(desk)
    line.lose(Loses.ANSWER)
    assert refused(prepare_payment, desk, form) == "answer_lost"
    with pytest.raises(DoneBefore):
        prepare_payment(desk, dataclasses.replace(form, account_id=uuid4()))
    assert amounts(desk) == [4000]


def test_a_second_note_is_no_first_one(distant: DistantUnit, line: Line) -> None:
    desk = distant.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    first, second = (
        NoteForm(note_id=uuid4(), case_id=case_id, text=text) for text in ("Ringde.", "Skrev.")
    )
    line.lose(Loses.ANSWER)
    assert refused(sign_note, desk, first) == "answer_lost"
    assert not sign_note(desk, second).found
    assert sign_note(desk, first).found


def test_a_server_that_is_still_away_leaves_it_unsaid(distant: DistantUnit, line: Line) -> None:
    desk = distant.desk(Role.SOCIAL_WORKER)
    form = payment_form(desk)
    line.lose(Loses.ANSWER)
    assert refused(prepare_payment, desk, form) == "answer_lost"
    line.refuse()
    assert refused(prepare_payment, desk, form) == "answer_lost"
    line.speak()
    assert prepare_payment(desk, form).found
    assert amounts(desk) == [4000]


def test_what_is_typed_on_is_kept_over_what_was_kept_without_an_answer(
    distant: DistantUnit, line: Line
) -> None:
    """Nobody is told that someone else was first, who is oneself."""
    desk = distant.desk(Role.SOCIAL_WORKER)
    view = calculated(desk, a_case(desk))
    form = whole_form(desk, view)
    for reasons in ("Du har rätt", "Du har rätt till bistånd", "Du har rätt till bistånd."):
        kept = reread_case(desk, view.id).decision if reasons.endswith(".") else None
        typed = dataclasses.replace(form, reasons=reasons)
        line.lose(Loses.ANSWER)
        assert refused(save_decision, desk, view, typed, kept) == "answer_lost"
    stored = reread_case(desk, view.id).decision
    assert stored is not None
    assert stored.reasons == "Du har rätt till bistånd."
    begin_plan(desk, view.id, view.applicant.person.id)
    plan = reread_case(desk, view.id).plan_of(view.applicant.person.id)
    assert plan is not None
    line.lose(Loses.ANSWER)
    assert refused(save_plan, desk, dataclasses.replace(plan, goal="Arb")) == "answer_lost"
    line.lose(Loses.ANSWER)
    assert refused(save_plan, desk, dataclasses.replace(plan, goal="Arbete")) == "answer_lost"
    signed = sign_plan(desk, dataclasses.replace(whole(desk, plan), goal="Arbete i april"))
    assert not signed.found
    (now,) = reread_case(desk, view.id).rows.plans
    assert (now.goal, now.signed_by) == ("Arbete i april", desk.me.id)


def test_what_is_refused_was_not_lost(distant: DistantUnit, line: Line) -> None:
    """A row that another holds, or a rule: it is known that nothing was done."""
    desk = distant.desk(Role.SOCIAL_WORKER)
    form = dataclasses.replace(payment_form(desk), amount=Decimal(99_999))
    with pytest.raises(RuleViolation, match="more_than_decided"):
        prepare_payment(desk, form)
    assert desk.office.memory.unsure == {}
    assert not prepare_payment(desk, dataclasses.replace(form, amount=Decimal(4000))).found


def test_a_day_leaves_a_row_whose_place_is_taken_a_week_later(
    distant: DistantUnit, line: Line
) -> None:
    """They say who did what, and name nobody whom it was about; a table that never grows."""
    desk = distant.desk(Role.SOCIAL_WORKER)
    for text in ("ett", "två", "tre"):
        save_draft(desk, "intake", text)
    line.lose(Loses.ANSWER)
    assert refused(save_draft, desk, "intake", "fyra") == "answer_lost"
    for text in ("fem", "sex"):
        save_draft(desk, "intake", text)
    assert [row.command for row in done_by(distant, desk)] == ["save_draft"] * 2
    for _day in range(3):
        distant.clock.move(days=8)
        tomorrow = dataclasses.replace(desk.office, memory=Memory())
        sign_in(tomorrow, desk.me.login, PASSWORD)
    assert len(done_by(distant, desk)) == 2


@pytest.mark.parametrize("what", CUT)
def test_whoever_makes_a_database_is_told_too(
    postgres_server: PostgresServer, server_database: ServerDatabase, line: Line, what: Loses
) -> None:
    engine = open_server(
        distant_address(line, server_database.engine),
        postgres_server.superuser,
        postgres_server.password,
    )
    office = dataclasses.replace(make_unit(server_database).office, memory=Memory())
    far = dataclasses.replace(office, database=ServerDatabase(engine))
    ask = Losing(line, what, server_database.engine)
    with server_database.engine.begin() as connection:
        connection.execute(sa.text("TRUNCATE staff CASCADE"))
    form = StaffForm(
        login=f"first_{what.name.lower()}",
        name="Alva",
        title="systemförvaltare",
        role=Role.ADMINISTRATOR,
        password=PASSWORD,
    )
    ask(add_first_administrator, far, form)
    ask(keep_account, far, form, "Glömt lösenord")
    behind_guards(server_database, sa.update(staff).values(title="Ändrad"))
    with server_database.begin() as work:
        (altered,) = work.staff.find()
    ask(accept_row, far, altered.id, "Kim på IT", "Stämmer med kopian")
    engine.dispose()
    assert ask.amiss == {}
    assert set(ask.written) == BEFORE_ANYONE


@pytest.mark.parametrize("written", [True, False])
def test_a_disk_that_fails_at_the_end_of_a_write_leaves_nothing_double(
    sqlite_path: Path, monkeypatch: pytest.MonkeyPatch, written: bool
) -> None:
    engine = local_engine(sqlite_path)
    desk = make_unit(LocalDatabase(engine)).desk(Role.SOCIAL_WORKER)
    form, commit = payment_form(desk), engine.dialect.do_commit

    def fail(connection: Any) -> None:
        monkeypatch.undo()
        if written:
            commit(connection)
        raise engine.dialect.loaded_dbapi.OperationalError("disk I/O error")

    monkeypatch.setattr(engine.dialect, "do_commit", fail)
    assert refused(prepare_payment, desk, form) == "disk_failing"
    assert prepare_payment(desk, form).found is written
    assert amounts(desk) == [4000]
    engine.dispose()


def payment_form(desk: Desk, person: PersonForm = AMIRA) -> PaymentForm:
    """4 000 kr of a granted 14 220 kr."""
    view = granted_case(desk, person)
    register_account(desk, view.id, account_form())
    view = reread_case(desk, view.id)
    assert view.decision is not None
    assert view.account is not None
    assert view.decision.amount == 14_220
    return PaymentForm(
        decision_id=view.decision.id,
        account_id=view.account.id,
        amount=Decimal(4000),
        pay_on=next_pay_day(desk, NOVEMBER),
    )


def amounts(desk: Desk) -> list[Decimal]:
    with desk.begin() as work:
        return [row.amount for row in work.payments.find()]


def refused(use_case: Any, *given: Any) -> str:
    with pytest.raises(EnvironmentProblem) as lost:
        use_case(*given)
    return lost.value.code


def done_by(unit: Unit, desk: Desk) -> list[sa.Row[Any]]:
    with engine_of(unit.office).connect() as connection:
        query = sa.select(done_write).where(done_write.c.staff_id == desk.me.id)
        return list(connection.execute(query))
