"""What waits in the cases of a made-up unit, told of their rows before these are stored."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from fsclient.demo.chronicle import Rows
from fsclient.usecases.cases import view_of
from fsclient.usecases.desk import Desk
from fsclient.usecases.next_steps import next_step
from fsclient.usecases.ports import CaseRows

_NEWEST_BY = {
    "applications": "received_on",
    "filled": "started_at",
    "plans": "started_at",
    "sheets": "month",
    "decisions": "month",
    "appeals": "received_on",
    "accounts": "registered_at",
    "payments": "prepared_at",
}
"""What of a case a view is made of, and by what its newest is told."""


def tell_steps(desk: Desk, rows: Rows) -> None:
    """Add what is next in each case; none has anyone whom another has too."""
    reminders = _by_case(rows["reminders"])
    people = {person.id: person for person in rows["people"]}
    members = _by_case(rows["members"])
    found = {kind: _by_case(_newest_first(rows[kind], by)) for kind, by in _NEWEST_BY.items()}
    for case in rows["cases"]:
        household = members[case.id]
        view = view_of(
            desk,
            CaseRows(
                case=case,
                handovers=(),
                people=tuple(people[member.person_id] for member in household),
                members=tuple(household),
                emergencies=(),
                notes=(),
                note_count=0,
                staff=(),
                next_step=None,
                applications=tuple(found["applications"][case.id]),
                filled=tuple(found["filled"][case.id]),
                plans=tuple(found["plans"][case.id]),
                sheets=tuple(found["sheets"][case.id]),
                decisions=tuple(found["decisions"][case.id]),
                appeals=tuple(found["appeals"][case.id]),
                accounts=tuple(found["accounts"][case.id]),
                payments=tuple(found["payments"][case.id]),
                reminders=tuple(reminders[case.id]),
            ),
        )
        rows["next_steps"].append(next_step(view))


def _newest_first(rows: Sequence[Any], by: str) -> Iterable[Any]:
    return sorted(rows, key=lambda row: (getattr(row, by), row.id), reverse=True)


def _by_case(rows: Iterable[Any]) -> dict[UUID, list[Any]]:
    found: dict[UUID, list[Any]] = defaultdict(list)
    for row in rows:
        found[row.case_id].append(row)
    return found
