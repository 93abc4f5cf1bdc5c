"""Fördelning: a unit at work, with someone away, the form of it; and the list of who stands in."""

from collections.abc import Iterator
from datetime import timedelta

from fsclient.domain.staff import Role
from fsclient.ui.work.page import Page
from fsclient.usecases.absences import AbsenceForm, add_absence
from fsclient.usecases.desk import Desk
from tests.screenshots.pictures import Picture, in_window
from tests.support.unit import Unit
from tests.support.walk import ELIAS, OTHERS, a_case


def pictures(unit: Unit) -> Iterator[Picture]:
    """Nobody away, two who are, the form; and what whoever stands in has."""
    leader = unit.desk(Role.DEPUTY_HEAD)
    first, second = (unit.desk(Role.SOCIAL_WORKER, place) for place in (0, 1))
    a_case(first, children=(ELIAS,))
    for desk, someone in zip((first, second, second), OTHERS, strict=False):
        a_case(desk, person=someone)
    yield in_window("nobody_away", leader, "staffing")
    _away(leader, first, second, 0, 9)
    _away(leader, unit.desk(Role.COORDINATOR), second, 14, None)
    yield in_window("away", leader, "staffing")
    yield in_window("form", leader, "staffing", then=_ask)
    yield in_window("standing_in", second, "worklist")


def _away(leader: Desk, away: Desk, substitute: Desk, start: int, last: int | None) -> None:
    today = leader.today
    add_absence(
        leader,
        AbsenceForm(
            staff_id=away.me.id,
            from_on=today + timedelta(days=start),
            to_on=None if last is None else today + timedelta(days=last),
            substitute_id=substitute.me.id,
        ),
    )


def _ask(page: Page) -> None:
    page.ask_new()  # type: ignore[attr-defined]
