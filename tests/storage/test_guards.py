"""What the database itself refuses, whatever program asks: each role's tables, and money."""

import dataclasses
import threading
from decimal import Decimal

import pytest
import sqlalchemy as sa

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.payments import Payment, PaymentFile, PaymentStatus
from fsclient.domain.staff import Role
from fsclient.storage import tables
from fsclient.storage.tables import metadata
from fsclient.usecases.desk import Desk
from fsclient.usecases.kept_forms import form_hash
from fsclient.usecases.spotchecks import DrawForm, draw_round
from tests.storage.conftest import SignIn
from tests.storage.samples import MONTH, Samples, make_samples
from tests.support.unit import Unit


def stored(unit: Unit) -> Samples:
    """A case with a row of every kind, as its database's owner puts it there."""
    samples = make_samples(unit)
    with unit.office.database.begin() as work:
        samples.add_all(work)
        work.commit()
    return samples


def test_an_administrator_finds_nothing_of_anyone_with_any_program(
    server_unit: Unit, sign_in: SignIn
) -> None:
    stored(server_unit)
    _me, database = sign_in(Role.ADMINISTRATOR, 0)
    with database.engine.connect() as connection:
        seen = {
            table.name: connection.execute(
                sa.select(sa.func.count()).select_from(table)
            ).scalar_one()
            for table in metadata.sorted_tables
            # What is told the server to be sealed is read by nobody, and gone when it is.
            if table is not tables.seal_request
        }
    # Whose the running cases are and who is away, so that an account can be closed; never whom
    # they are about.
    own = {"staff", "account_change", "added_norm", "form_version", "case_file", "chain_head"}
    own |= {"absence"}
    assert {name for name, count in seen.items() if count} == own


def test_nobody_prepares_or_releases_in_anothers_name(server_unit: Unit, sign_in: SignIn) -> None:
    samples = stored(server_unit)
    me, database = sign_in(Role.PAYMENT_OFFICER, 1)
    another = server_unit.staff[Role.COORDINATOR][0].id
    file_id = samples["payment_files"].id
    released: dict[str, object] = {
        "status": PaymentStatus.RELEASED,
        "released_by": another,
        "released_at": server_unit.clock.now,
    }

    def refused(store_act: str, **changes: object) -> str:
        payment = dataclasses.replace(samples["payments"], **changes)
        with database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
            getattr(work.payments, store_act)(payment)
        return caught.value.code

    new = {"id": server_unit.office.new_id(), "amount": Decimal(1)}
    assert refused("add", **new) == "not_allowed_in_database"
    assert refused("add", **new, prepared_by=me.id, **released) == "locked"
    assert refused("save", **released) == "not_allowed_in_database"
    assert refused("save", **released, file_id=file_id) == "locked"


def test_a_note_being_typed_is_its_writers_alone(server_unit: Unit, sign_in: SignIn) -> None:
    note = stored(server_unit)["notes"]
    me, database = sign_in(Role.COORDINATOR, 0)
    assert note.author_id != me.id
    with database.begin() as work:
        with pytest.raises(EnvironmentProblem, match="someone_saved_first"):
            work.notes.remove(note)
        with pytest.raises(EnvironmentProblem, match="someone_saved_first"):
            work.notes.save(dataclasses.replace(note, author_id=me.id))
        work.commit()
    with server_unit.office.database.begin() as work:
        assert work.notes.get(note.id) == note


def test_a_prepared_payment_stays_what_the_second_person_saw(unit: Unit) -> None:
    payment = stored(unit)["payments"]
    for changes in (
        {"amount": Decimal(1)},
        {"payee": "Någon annan"},
        {"prepared_by": unit.staff[Role.COORDINATOR][0].id},
    ):
        with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
            work.payments.save(dataclasses.replace(payment, **changes))
        assert caught.value.code == "locked"


@pytest.mark.parametrize("wrong", ["more", "decided_by", "account", "payee"])
def test_no_more_is_paid_than_was_decided_by_whom_and_to_whom(unit: Unit, wrong: str) -> None:
    samples = stored(unit)
    left = samples["decisions"].amount - samples["payments"].amount
    new_id = unit.office.new_id
    rest = dataclasses.replace(samples["payments"], id=new_id(), amount=left)
    forged = {
        "more": dataclasses.replace(rest, amount=left + Decimal("0.01")),
        "decided_by": dataclasses.replace(rest, decided_by=unit.staff[Role.HEAD][0].id),
        "account": dataclasses.replace(rest, account_id=new_id()),
        "payee": dataclasses.replace(rest, payee="Någon Annan"),
    }[wrong]
    with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
        work.payments.add(forged)
    assert caught.value.code == "someone_saved_first"
    with unit.office.database.begin() as work:
        work.payments.add(rest)
        work.commit()


def test_of_two_who_pay_one_decision_at_once_the_second_is_refused(
    server_unit: Unit, sign_in: SignIn
) -> None:
    samples = stored(server_unit)
    left = samples["decisions"].amount - samples["payments"].amount
    (first, one), (second, other) = (sign_in(Role.PAYMENT_OFFICER, place) for place in (0, 1))
    new_id = server_unit.office.new_id
    whole = dataclasses.replace(samples["payments"], amount=left)
    outcome = []

    def pay_too() -> None:
        try:
            with other.begin() as work:
                work.payments.add(dataclasses.replace(whole, id=new_id(), prepared_by=second.id))
                work.commit()
            outcome.append("paid twice")
        except EnvironmentProblem as problem:
            outcome.append(problem.code)

    late = threading.Thread(target=pay_too)
    with one.begin() as work:
        work.payments.add(dataclasses.replace(whole, id=new_id(), prepared_by=first.id))
        late.start()
        late.join(0.3)
        work.commit()
    late.join()
    assert outcome == ["someone_saved_first"]


def test_of_two_who_fill_a_payment_file_the_second_is_refused(
    server_unit: Unit, sign_in: SignIn
) -> None:
    """Each by himself, with payments of two cases, and the file says that there is room for one."""
    samples = stored(server_unit)
    waiting = two_released(server_unit, samples)
    file_id = samples["payment_files"].id
    (_first, one), (_second, other) = (sign_in(Role.PAYMENT_OFFICER, place) for place in (0, 1))
    outcome = []

    def fill_too() -> None:
        try:
            with other.begin() as work:
                work.payments.save(dataclasses.replace(waiting[1], file_id=file_id))
                work.commit()
            outcome.append("overfilled")
        except EnvironmentProblem as problem:
            outcome.append(problem.code)

    late = threading.Thread(target=fill_too)
    with one.begin() as work:
        work.payments.save(dataclasses.replace(waiting[0], file_id=file_id))
        late.start()
        late.join(0.3)
        assert outcome == []
        work.commit()
    late.join()
    assert outcome == ["someone_saved_first"]


def two_released(unit: Unit, samples: Samples) -> tuple[Payment, Payment]:
    """Two released payments of 50 kronor, of two cases, in no file."""
    released = {
        "status": PaymentStatus.RELEASED,
        "released_by": unit.staff[Role.PAYMENT_OFFICER][1].id,
        "released_at": unit.clock.now,
        "amount": Decimal(50),
        "file_id": None,
    }
    first, other = [row for name, row in samples.rows if name == "payments"][:2]
    made = tuple(
        dataclasses.replace(one, id=unit.office.new_id(), **released) for one in (first, other)
    )
    assert first.case_id != other.case_id
    with unit.office.database.begin() as work:
        work.payments.add(*made)
        work.commit()
    return made[0], made[1]


@pytest.mark.parametrize("says", [(1, Decimal(100)), (2, Decimal(99))])
def test_a_file_that_carries_more_than_it_says_is_kept_by_nobody(
    unit: Unit, says: tuple[int, Decimal]
) -> None:
    samples = stored(unit)
    payments = two_released(unit, samples)
    count, total = says
    file = dataclasses.replace(
        samples["payment_files"],
        id=unit.office.new_id(),
        message_id="FSÖVERFULL",
        payments=count,
        total=total,
    )

    def filed(file: PaymentFile) -> str:
        with unit.office.database.begin() as work:
            work.payment_files.add(file)
            work.payments.save_all(*(dataclasses.replace(one, file_id=file.id) for one in payments))
            try:
                work.commit()
            except EnvironmentProblem as problem:
                return problem.code
        return ""

    assert filed(file) == "someone_saved_first"
    assert filed(dataclasses.replace(file, payments=2, total=Decimal(100))) == ""


def test_a_payment_comes_too_late_into_a_file_that_is_sealed(unit: Unit) -> None:
    """By the one who wrote it or by another, in a work of its own."""
    samples = stored(unit)
    early, late = two_released(unit, samples)
    file = dataclasses.replace(
        samples["payment_files"],
        id=unit.office.new_id(),
        message_id="FSFULL",
        payments=1,
        total=Decimal(100),
    )
    with unit.office.database.begin() as work:
        work.payment_files.add(file)
        work.payments.save(dataclasses.replace(early, file_id=file.id))
        work.commit()
    with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
        work.payments.save(dataclasses.replace(late, file_id=file.id))
    assert caught.value.code == "someone_saved_first"


def test_nobody_puts_a_payment_into_a_file_of_anothers(server_unit: Unit, sign_in: SignIn) -> None:
    samples = stored(server_unit)
    early, late = two_released(server_unit, samples)
    me, one = sign_in(Role.PAYMENT_OFFICER, 0)
    (_other, other) = sign_in(Role.PAYMENT_OFFICER, 1)
    file = dataclasses.replace(
        samples["payment_files"],
        id=server_unit.office.new_id(),
        message_id="FSANNANS",
        created_by=me.id,
        payments=1,
        total=Decimal(50),
    )
    with one.begin() as work:
        work.payment_files.add(file)
        work.payments.save(dataclasses.replace(early, file_id=file.id))
        # While it is being written it is nowhere to be seen.
        with other.begin() as theirs, pytest.raises(EnvironmentProblem) as unseen:
            theirs.payments.save(dataclasses.replace(late, file_id=file.id))
        work.commit()
    with other.begin() as theirs, pytest.raises(EnvironmentProblem) as full:
        theirs.payments.save(dataclasses.replace(late, file_id=file.id))
    assert {unseen.value.code, full.value.code} == {"someone_saved_first"}


def test_a_check_is_drawn_with_its_round_and_none_is_added_to_it(
    server_unit: Unit, sign_in: SignIn
) -> None:
    samples = stored(server_unit)
    me, database = sign_in(Role.FUT_INVESTIGATOR, 1)
    desk = Desk(office=dataclasses.replace(server_unit.office, database=database), me=me)
    draw_round(desk, DrawForm(month=MONTH, control="Folkbokföring", per_officer=1, seed=1))
    check = samples["spot_checks"]
    (other,) = (row.id for name, row in samples.rows if name == "cases" and row.id != check.case_id)
    more = dataclasses.replace(check, id=server_unit.office.new_id(), case_id=other, position=2)
    with database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
        work.spot_checks.add(more)
    assert caught.value.code == "not_allowed_in_database"


@pytest.mark.parametrize("answered", [True, False])
def test_a_forms_next_version_is_taken_by_who_fills_it_in(
    server_unit: Unit, sign_in: SignIn, answered: bool
) -> None:
    """Else whoever may fill in forms took the next ones with a text that asks nothing."""
    samples = stored(server_unit)
    me, database = sign_in(Role.SOCIAL_WORKER, 0)
    new_id, now = server_unit.office.new_id, server_unit.clock.now
    named = {"instrument_version": 2}
    version = dataclasses.replace(
        samples["forms"],
        id=new_id(),
        sha256=form_hash("ib", 2, samples["forms"].text, "{}"),
        added_by=me.id,
        added_at=now,
        **named,
    )
    filled = dataclasses.replace(
        samples["filled"], id=new_id(), started_by=me.id, form_sha256=version.sha256, **named
    )
    done = ""
    with database.begin() as work:
        work.forms.add(version)
        if answered:
            work.filled.add(filled)
        try:
            work.commit()
        except EnvironmentProblem as problem:
            done = problem.code
    assert done == ("" if answered else "not_allowed_in_database")


def test_a_row_that_is_held_is_written_by_one_at_a_time(server_unit: Unit, sign_in: SignIn) -> None:
    case = stored(server_unit)["cases"]
    (_first, one), (_second, other) = (sign_in(Role.SOCIAL_WORKER, place) for place in (0, 1))
    read = []

    def wait_and_read() -> None:
        with other.begin() as work:
            read.append(work.cases.hold(case.id).closing_reason)

    late = threading.Thread(target=wait_and_read)
    with one.begin() as work:
        held = work.cases.hold(case.id)
        late.start()
        late.join(0.3)
        work.cases.save(dataclasses.replace(held, closing_reason="work"))
        work.commit()
    late.join()
    assert read == ["work"]
