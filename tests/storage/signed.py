"""The made-up rows of every kind as they are when they are signed."""

import dataclasses
from typing import Any

from fsclient.domain.staff import Role
from fsclient.storage import agreeing, kinds
from fsclient.usecases.sealed_kinds import SEALED
from tests.storage.samples import Samples, make_samples
from tests.support.unit import Unit


def signed_samples(unit: Unit) -> Samples:
    """A row of every kind, signed where it can be."""
    rows = make_samples(unit).rows
    return Samples(rows=tuple((store, _signed(unit, row)) for store, row in rows))


def _signed(unit: Unit, row: Any) -> Any:
    table = next(kind.table.name for kind in kinds.ALL if kind.value is type(row))
    kind = SEALED.get(table)
    if kind is None or not kind.signed:
        return row
    by = {by for by, at in agreeing.signed_by().get(table, ()) if at == kind.signed}
    me = unit.staff[Role.SOCIAL_WORKER][0].id
    return dataclasses.replace(row, **{kind.signed: unit.clock.now}, **dict.fromkeys(by, me))


def store_signed(unit: Unit) -> Samples:
    """All of them in the unit's database, and a note of the day after."""
    samples = signed_samples(unit)
    with unit.office.database.begin() as work:
        samples.add_all(work)
        work.commit()
    unit.clock.move(days=1)
    sign_note(unit, samples)
    return samples


def sign_note(unit: Unit, samples: Samples) -> None:
    """Another note, signed now."""
    note = dataclasses.replace(
        samples["notes"], id=unit.office.new_id(), signed_at=unit.clock.now, text="Ringde igen."
    )
    with unit.office.database.begin() as work:
        work.notes.add(note)
        work.commit()
