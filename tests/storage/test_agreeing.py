"""Nothing is signed by nobody, and nothing points into another case, whatever program asks."""

import dataclasses
from typing import Any

import pytest
import sqlalchemy as sa

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.staff import Role
from fsclient.storage import agreeing, kinds, reconcile
from fsclient.storage.tables import metadata
from tests.storage.samples import Samples, make_samples
from tests.storage.signed import store_signed
from tests.support.unit import Unit


def stored(unit: Unit) -> Samples:
    samples = make_samples(unit)
    with unit.office.database.begin() as work:
        samples.add_all(work)
        work.commit()
    return samples


def rows_of(samples: Samples, table: str) -> list[tuple[str, Any]]:
    """The rows of a table, each with its store's name."""
    value = next(kind.value for kind in kinds.ALL if kind.table.name == table)
    return [(store, row) for store, row in samples.rows if isinstance(row, value)]


def test_what_is_signed_and_what_points_into_a_case_is_found_in_the_tables() -> None:
    assert agreeing.signed_by() == {
        "absence": (("ended_by", "ended_at"),),
        "asked_paper": (("ended_by", "ended_at"),),
        "calculation_sheet": (("finished_by", "finished_at"),),
        "case_document": (("ended_by", "ended_at"),),
        "decision": (("signed_by", "signed_at"),),
        "filled_instrument": (("signed_by", "signed_at"),),
        "payment": (("released_by", "released_at"), ("stopped_by", "stopped_at")),
        "payment_return": (("settled_by", "settled_at"),),
        "plan": (("signed_by", "signed_at"),),
        "reminder": (("ended_by", "ended_at"),),
        "spot_check": (("judged_by", "judged_at"),),
    }
    pointing = {
        (table, column)
        for table, (_own, pointed) in agreeing.of_cases().items()
        for column, _target, _theirs in pointed
    }
    assert pointing == {
        ("appeal", "decision_id"),
        ("asked_paper", "application_id"),
        ("calculation_sheet", "application_id"),
        ("case_handover", "undoes_id"),
        ("decision", "application_id"),
        ("document_content", "id"),
        ("decision_basis", "id"),
        ("emergency_assessment", "id"),
        ("filled_instrument", "application_id"),
        ("journal_note", "corrects_id"),
        ("letter", "decision_id"),
        ("next_step", "application_id"),
        ("payment", "account_id"),
        ("payment", "decision_id"),
        ("payment_receipt", "payment_id"),
        ("payment_return", "payment_id"),
        ("payment_set_aside", "payment_id"),
    }


@pytest.mark.parametrize("half", [0, 1], ids=["no time", "nobody"])
def test_a_name_and_a_time_are_signed_together(unit: Unit, half: int) -> None:
    """A payment rested on a decision that had a name and no time, which then was changed; and a
    colleague's plan was signed with a time and no name, in words that were not hers.
    """
    samples = stored(unit)
    me, now = unit.staff[Role.SOCIAL_WORKER][0].id, unit.clock.now
    tried = {}
    for table, pairs in agreeing.signed_by().items():
        store, row = next(
            (store, row)
            for store, row in rows_of(samples, table)
            if not any(getattr(row, at) for _by, at in pairs)
        )
        for by, at in pairs:
            said = {by: (me, None)[half], at: (None, now)[half]}
            for act, new in (("save", {}), ("add", {"id": unit.office.new_id()})):
                forged = dataclasses.replace(row, **said, **new)
                with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem) as no:
                    getattr(getattr(work, store), act)(forged)
                tried[f"{act} {by}"] = no.value.code
    # Others may be the first to refuse.
    assert set(tried.values()) <= {"locked", "someone_saved_first"}


def test_nothing_is_paid_by_a_decision_that_was_left_half_signed(
    unit: Unit,
) -> None:
    samples = stored(unit)
    decision, me = samples.draft, unit.staff[Role.SOCIAL_WORKER][0].id
    engine: sa.Engine = unit.office.database.engine  # type: ignore[attr-defined]
    with engine.begin() as connection:
        reconcile.lift(connection)
        table = metadata.tables["decision"]
        half = sa.update(table).where(table.c.id == decision.id).values(signed_by=me)
        connection.execute(half)
        reconcile.put(connection)
    payment = dataclasses.replace(
        samples["payments"], id=unit.office.new_id(), decision_id=decision.id, decided_by=me
    )
    with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
        work.payments.add(payment)
    assert caught.value.code == "someone_saved_first"
    # It can be written on, and be made whole.
    with unit.office.database.begin() as work:
        kept = work.decisions.save(
            dataclasses.replace(work.decisions.get(decision.id), reasons="x")
        )
        assert kept.signed_by == me
        work.decisions.save(dataclasses.replace(kept, signed_by=None))
        work.commit()


def test_nothing_points_into_another_case(unit: Unit) -> None:
    """A calculation under another case took the only place there is for an application's."""
    samples = store_signed(unit)
    first, other = (row.id for name, row in samples.rows if name == "cases")
    tried: dict[str, str] = {}
    for table, (own, pointed) in agreeing.of_cases().items():
        store, row = rows_of(samples, table)[0]
        changes: dict[str, Any] = {own: other if getattr(row, own) == first else first}
        if "id" not in {own, *(column for column, *_rest in pointed)}:
            changes["id"] = unit.office.new_id()
        if table in {"journal_note", "case_handover"}:
            changes[pointed[0][0]] = row.id
        with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
            getattr(work, store).add(dataclasses.replace(row, **changes))
        tried[table] = caught.value.code
    refused = {"mixed_cases", "locked", "someone_saved_first", "move_untold"}
    assert set(tried.values()) <= refused, tried
    for table in ("appeal", "calculation_sheet", "decision", "filled_instrument", "journal_note"):
        assert tried[table] == "mixed_cases", table


def test_nothing_comes_to_point_into_another_case(unit: Unit) -> None:
    samples = stored(unit)
    cases = [row.id for name, row in samples.rows if name == "cases"]
    of_the_other = next(
        row for name, row in samples.rows if name == "applications" and row.case_id == cases[1]
    )
    moved = dataclasses.replace(samples["next_steps"], application_id=of_the_other.id)
    with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
        work.next_steps.save(moved)
    assert caught.value.code == "mixed_cases"
