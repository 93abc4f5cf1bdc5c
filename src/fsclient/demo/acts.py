"""What happens in the made-up unit in its last days, done by its staff as in any unit.

Each act is there where the unit has what it takes: a small one has fewer of them.
"""

from collections.abc import Iterator
from uuid import UUID

from fsclient.demo.absence_acts import people_away
from fsclient.demo.case_acts import (
    acute_need,
    case_handed_over,
    month_decided,
    number_given,
    second_home,
    someone_left,
)
from fsclient.demo.chance import Chance, Identity
from fsclient.demo.chosen import ACUTE, Chosen
from fsclient.demo.money_acts import file_written, late_payment, money_sent_back
from fsclient.demo.paper_acts import papers_asked
from fsclient.demo.people import Team
from fsclient.demo.stage import Act, Stage
from fsclient.demo.visit_acts import visit_ends, visit_moves
from fsclient.demo.words import DemoWords
from fsclient.usecases.desk import Office


def act(
    office: Office,
    chance: Chance,
    words: DemoWords,
    team: Team,
    chosen: Chosen,
    comes: Identity | None,
) -> tuple[UUID, ...]:
    """Everything, each in its time; the same for the same chance. Returns the cases that came.

    ``comes`` is whoever comes as the last, whose number is not known yet.
    """
    stage = Stage(office, chance, words, team)
    stage.play(_acts(stage, chosen, comes))
    return tuple(stage.came)


def _acts(stage: Stage, chosen: Chosen, comes: Identity | None) -> Iterator[Act]:
    yield visit_ends(stage)
    yield visit_moves(stage)
    if comes is not None:
        yield number_given(stage, comes)
    if chosen.handed is not None:
        yield case_handed_over(stage, chosen.handed)
    yield someone_left(stage)
    yield people_away(stage)
    yield papers_asked(stage)
    if chosen.sent_back is not None:
        yield money_sent_back(stage, chosen.sent_back)
    if chosen.late is not None:
        yield late_payment(stage, chosen.late, comes_back=True)
        if chosen.unwritable is not None:
            yield late_payment(stage, chosen.unwritable, comes_back=False)
        yield file_written(stage)
    for days, case_id in chosen.acute.items():
        yield acute_need(stage, case_id, days, by_card=days == ACUTE[0])
    for place, case_id in enumerate(chosen.decided):
        yield month_decided(stage, case_id, place)
    for home in chosen.homes:
        yield second_home(stage, home)
