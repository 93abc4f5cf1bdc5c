"""Every kind of row: in and out unchanged, guarded by version, locked when signed."""

import dataclasses
from datetime import date, timedelta

import pytest
import sqlalchemy as sa

from fsclient.domain.cases import ApplicationStatus
from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.payments import Payment, PaymentStatus
from fsclient.domain.spotchecks import ControlVerdict
from fsclient.domain.staff import Role
from fsclient.storage import guards, kinds
from tests.storage.samples import Samples, make_samples
from tests.support.unit import Unit


@pytest.fixture
def samples(unit: Unit) -> Samples:
    """One row of every kind, stored."""
    made = make_samples(unit)
    with unit.office.database.begin() as work:
        made.add_all(work)
        work.commit()
    return made


def test_every_kind_comes_back_as_it_went_in(unit: Unit, samples: Samples) -> None:
    with unit.office.database.begin() as work:
        for store, row in samples.rows:
            assert getattr(work, store).get(row.id) == row, store


def test_there_is_a_sample_of_every_kind(samples: Samples) -> None:
    kinds_of = {kind.value: kind.table.name for kind in kinds.ALL}
    tables = {kind.table.name for kind in kinds.ALL} - {"staff"}
    assert {kinds_of[type(row)] for _store, row in samples.rows} == tables


def test_what_is_not_committed_is_gone(unit: Unit) -> None:
    made = make_samples(unit)
    with unit.office.database.begin() as work:
        made.add_all(work)
    with unit.office.database.begin() as work:
        assert work.cases.find() == ()


def test_a_missing_row_is_said_to_be_missing(unit: Unit) -> None:
    with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
        work.cases.get(unit.office.new_id())
    assert caught.value.code == "row_missing"


def test_a_change_names_no_id_so_that_nothing_is_looked_for_that_points_there(unit: Unit) -> None:
    """SQLite reads every table that refers to a row whose key is written, changed or not."""
    statements: list[str] = []
    database = unit.office.database
    engine: sa.Engine = database.engine  # type: ignore[attr-defined]
    sa.event.listen(engine, "before_cursor_execute", lambda *told: statements.append(str(told[2])))
    with database.begin() as work:
        statements.clear()
        work.staff.save(dataclasses.replace(unit.staff[Role.HEAD][0], title="chef"))
        (update,) = (one for one in statements if one.startswith("UPDATE"))
    assert " id=" not in update.partition("WHERE")[0]


def test_of_two_who_change_the_same_plan_the_second_is_refused(
    unit: Unit, samples: Samples
) -> None:
    mine = dataclasses.replace(samples["plans"], goal="Mitt mål")
    with unit.office.database.begin() as work:
        kept = work.plans.save(mine)
        work.commit()
    assert kept.version == 2
    theirs = dataclasses.replace(samples["plans"], goal="Ett annat mål")
    with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
        work.plans.save(theirs)
    assert caught.value.code == "someone_saved_first"
    with unit.office.database.begin() as work:
        assert work.plans.get(mine.id).goal == "Mitt mål"


STAMPS = {
    "filled": ("signed_by", "signed_at"),
    "plans": ("signed_by", "signed_at"),
    "decisions": ("signed_by", "signed_at"),
    "notes": ("author_id", "signed_at"),
    "spot_checks": ("judged_by", "judged_at"),
    "reminders": ("ended_by", "ended_at"),
    "absences": ("ended_by", "ended_at"),
    "asked_papers": ("ended_by", "ended_at"),
}


@pytest.mark.parametrize(("store", "stamp"), STAMPS.items())
def test_what_is_signed_is_neither_changed_nor_deleted(
    unit: Unit, samples: Samples, store: str, stamp: tuple[str, str]
) -> None:
    row = samples.draft if store == "decisions" else samples[store]
    me = unit.staff[Role.SOCIAL_WORKER][0].id
    with unit.office.database.begin() as work:
        stamped = dataclasses.replace(row, **dict(zip(stamp, (me, unit.clock.now), strict=True)))
        if store == "asked_papers":
            stamped = dataclasses.replace(stamped, excused="Behövs inte")
        signed = getattr(work, store).save(stamped)
        work.commit()
    for act in ("save", "remove"):
        with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
            getattr(getattr(work, store), act)(signed)
        assert caught.value.code == "locked"


def test_every_table_that_locks_is_tried() -> None:
    stores = {"filled", "plans", "decisions", "notes", "spot_checks", "reminders"}
    stores |= {"absences", "asked_papers"}
    assert len(guards.LOCKED_WHEN) == len(stores) == len(STAMPS)


@pytest.mark.parametrize(
    "store",
    [
        "bases",
        "letters",
        "accounts",
        "payment_files",
        "receipts",
        "set_aside",
        "rounds",
        "norms",
        "forms",
        "handovers",
        "visits",
        "emergencies",
    ],
)
def test_what_is_only_added_is_never_changed(unit: Unit, samples: Samples, store: str) -> None:
    with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
        getattr(work, store).save(samples[store])
    assert caught.value.code == "locked"


@pytest.mark.parametrize(
    "store", ["people", "cases", "members", "applications", "payments", "returns"]
)
def test_nothing_of_a_case_is_deleted(unit: Unit, samples: Samples, store: str) -> None:
    with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
        getattr(work, store).remove(samples[store])
    assert caught.value.code == "locked"


def test_the_database_itself_demands_a_second_person(unit: Unit, samples: Samples) -> None:
    payment = samples["payments"]
    for forger in (payment.prepared_by, payment.decided_by):
        forged = dataclasses.replace(
            payment,
            status=PaymentStatus.RELEASED,
            released_by=forger,
            released_at=unit.clock.now,
        )
        with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
            work.payments.save(forged)
        assert caught.value.code == "second_person_needed"


def test_a_released_payment_only_gets_its_file(unit: Unit, samples: Samples) -> None:
    second = unit.staff[Role.PAYMENT_OFFICER][1].id
    with unit.office.database.begin() as work:
        released = work.payments.save(
            dataclasses.replace(
                samples["payments"],
                status=PaymentStatus.RELEASED,
                released_by=second,
                released_at=unit.clock.now,
            )
        )
        work.commit()
    later = released.pay_on + timedelta(days=1)
    with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem):
        work.payments.save(dataclasses.replace(released, pay_on=later))
    with unit.office.database.begin() as work:
        filed = dataclasses.replace(released, file_id=samples["payment_files"].id)
        kept = work.payments.save(filed)
        work.commit()
    with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem):
        work.payments.save(dataclasses.replace(kept, file_id=None))


def a_released(unit: Unit, samples: Samples) -> Payment:
    released = dataclasses.replace(
        samples["payments"],
        status=PaymentStatus.RELEASED,
        released_by=unit.staff[Role.PAYMENT_OFFICER][1].id,
        released_at=unit.clock.now,
    )
    with unit.office.database.begin() as work:
        kept = work.payments.save(released)
        work.commit()
    return kept


def test_a_released_payment_is_stopped_by_someone_who_says_why_and_keeps_who_released_it(
    unit: Unit, samples: Samples
) -> None:
    released = a_released(unit, samples)
    stopped = dataclasses.replace(
        released,
        status=PaymentStatus.STOPPED,
        stopped_by=unit.staff[Role.COORDINATOR][0].id,
        stopped_at=unit.clock.now,
        stopped_reason="Fel konto",
    )
    for forged in (
        dataclasses.replace(stopped, stopped_reason=""),
        dataclasses.replace(stopped, stopped_by=None),
        dataclasses.replace(stopped, released_by=None, released_at=None),
        dataclasses.replace(stopped, file_id=samples["payment_files"].id),
        dataclasses.replace(released, status=PaymentStatus.PREPARED, released_by=None),
    ):
        with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
            work.payments.save(forged)
        assert caught.value.code == "locked"
    with unit.office.database.begin() as work:
        kept = work.payments.save(stopped)
        work.commit()
    assert kept.released_by == released.released_by
    again = dataclasses.replace(
        kept, status=PaymentStatus.RELEASED, stopped_by=None, stopped_reason=""
    )
    with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
        work.payments.save(again)
    assert caught.value.code == "locked"


def test_a_payment_in_a_file_is_never_stopped(unit: Unit, samples: Samples) -> None:
    released = a_released(unit, samples)
    with unit.office.database.begin() as work:
        filed = work.payments.save(
            dataclasses.replace(released, file_id=samples["payment_files"].id)
        )
        work.commit()
    stopped = dataclasses.replace(
        filed,
        status=PaymentStatus.STOPPED,
        stopped_by=unit.staff[Role.COORDINATOR][0].id,
        stopped_reason="För sent",
    )
    for forged in (stopped, dataclasses.replace(stopped, file_id=None)):
        with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
            work.payments.save(forged)
        assert caught.value.code == "locked"


def test_an_application_is_withdrawn_once_on_a_day_for_a_reason(
    unit: Unit, samples: Samples
) -> None:
    withdrawn = dataclasses.replace(
        samples["applications"],
        status=ApplicationStatus.WITHDRAWN,
        withdrawn_on=date(2026, 11, 9),
        withdrawn_reason="Har fått lön",
    )
    for forged in (
        dataclasses.replace(withdrawn, withdrawn_on=None),
        dataclasses.replace(withdrawn, withdrawn_reason=None),
        dataclasses.replace(withdrawn, withdrawn_reason=""),
    ):
        with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
            work.applications.save(forged)
        assert caught.value.code == "locked"
    with unit.office.database.begin() as work:
        kept = work.applications.save(withdrawn)
        work.commit()
    with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
        work.applications.save(dataclasses.replace(kept, status=ApplicationStatus.OPEN))
    assert caught.value.code == "locked"


def test_a_case_comes_whole_in_one_round_trip(unit: Unit, samples: Samples) -> None:
    statements: list[str] = []
    database = unit.office.database
    engine: sa.Engine = database.engine  # type: ignore[attr-defined]
    sa.event.listen(engine, "before_cursor_execute", lambda *told: statements.append(str(told[2])))
    with database.begin() as work:
        statements.clear()
        rows = work.screens.case(samples["cases"].id, restricted=True)
        assert len(statements) == 1
    assert rows.case == samples["cases"]
    assert rows.people == (samples["people"],)
    assert rows.members == (samples["members"],)

    def all_of(store: str) -> set[object]:
        mine = samples["cases"].id
        return {row.id for name, row in samples.rows if name == store and row.case_id == mine}

    assert {row.id for row in rows.applications} == all_of("applications")
    assert rows.filled == (samples["filled"],)
    assert rows.plans == (samples["plans"],)
    assert rows.sheets == (samples["sheets"],)
    assert {row.id for row in rows.decisions} == all_of("decisions")
    assert rows.emergencies == (samples["emergencies"],)
    assert rows.handovers == ()
    assert rows.appeals == (samples["appeals"],)
    assert rows.accounts == (samples["accounts"],)
    assert rows.payments == (samples["payments"],)
    assert rows.notes == (samples["notes"],)
    assert rows.note_count == 1
    assert rows.next_step == samples["next_steps"]
    assert len(rows.staff) == 2 * len(Role)


def test_a_case_is_logged_and_fetched_together_or_not_at_all(unit: Unit, samples: Samples) -> None:
    entry = dataclasses.replace(samples["access"], id=unit.office.new_id(), reason="Jour i dag")
    with unit.office.database.begin() as work:
        rows = work.screens.case(samples["cases"].id, restricted=True, logged=entry)
        assert rows.case == samples["cases"]
    with unit.office.database.begin() as work:
        assert work.access.find(reason="Jour i dag") == (), "nothing was committed"
        work.screens.case(samples["cases"].id, restricted=True, logged=entry)
        work.commit()
    with unit.office.database.begin() as work:
        assert work.access.find(reason="Jour i dag") == (entry,)


def test_forms_made_for_old_applications_stay_behind_and_those_about_a_person_come(
    unit: Unit, samples: Samples
) -> None:
    about = dataclasses.replace(samples["filled"], id=unit.office.new_id(), application_id=None)
    with unit.office.database.begin() as work:
        work.filled.add(about)
        for days in range(1, 9):
            application = dataclasses.replace(
                samples["applications"],
                id=unit.office.new_id(),
                received_on=samples["applications"].received_on + timedelta(days=days),
            )
            work.applications.add(application)
            work.filled.add(
                dataclasses.replace(
                    samples["filled"], id=unit.office.new_id(), application_id=application.id
                )
            )
        rows = work.screens.case(samples["cases"].id, restricted=True)
    made_for = {row.application_id for row in rows.filled}
    assert about in rows.filled
    assert made_for - {None} == {row.id for row in rows.applications[:6]}


def test_restricted_notes_stay_out_of_a_case_that_is_opened_without_the_right(
    unit: Unit, samples: Samples
) -> None:
    with unit.office.database.begin() as work:
        rows = work.screens.case(samples["cases"].id, restricted=False)
    assert rows.notes == ()
    assert rows.note_count == 0


def test_a_judged_check_keeps_its_verdict(unit: Unit, samples: Samples) -> None:
    judged = dataclasses.replace(
        samples["spot_checks"],
        control=ControlVerdict.DONE,
        judged_by=unit.staff[Role.FUT_INVESTIGATOR][0].id,
        judged_at=unit.clock.now,
    )
    with unit.office.database.begin() as work:
        work.spot_checks.save(judged)
        work.commit()
    with unit.office.database.begin() as work:
        assert work.spot_checks.get(judged.id).control is ControlVerdict.DONE
