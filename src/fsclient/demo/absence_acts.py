"""Who is away in the made-up unit, and who stands in."""

from typing import Final

from fsclient.demo.stage import Act, Stage, days_back, days_on
from fsclient.domain.staff import Role
from fsclient.usecases.absences import AbsenceForm, add_absence

_AWAY: Final = ((3, 4, -2, 15), (5, 6, 6, 10))
"""Who is away and who stands in, by place among the socialsekreterare; the first day, in working
days from today, and how many follow.
"""


def people_away(stage: Stage) -> Act:
    """One is away already, and one will be."""
    yield stage.back(1, 16, 20)
    leader = stage.desk(Role.COORDINATOR)
    workers = stage.team.of(Role.SOCIAL_WORKER)
    for away, substitute, start, more in _AWAY:
        move = days_on if start > 0 else days_back
        first = move(stage.today, abs(start))
        form = AbsenceForm(
            staff_id=workers[away].id,
            from_on=first,
            to_on=days_on(first, more),
            substitute_id=workers[substitute].id,
        )
        add_absence(leader, form)
