"""Letters that are printed are those that were issued, and each reading stands in the log."""

import pytest
import sqlalchemy as sa

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.staff import Role
from fsclient.storage import tables
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.usecases.decision import letters_of
from fsclient.usecases.desk import Desk
from fsclient.usecases.issued_letters import letters_of_many, own_decisions, print_letters
from tests.support.tampering import behind_guards
from tests.support.unit import Unit, make_unit
from tests.support.walk import AMIRA, JONAS, OTHERS, a_case, calculated, decided, granted_case


@pytest.fixture
def both(database: LocalDatabase | ServerDatabase) -> Unit:
    """The unit, on each engine."""
    return make_unit(database)


@pytest.fixture
def desk(both: Unit) -> Desk:
    return both.desk(Role.SOCIAL_WORKER)


def printed(desk: Desk) -> list[object]:
    with desk.begin() as work:
        return [line.case_id for line in work.access.find(action="print_letter")]


def test_ones_own_of_two_weeks_are_found_the_latest_first(both: Unit, desk: Desk) -> None:
    granted_case(desk, OTHERS[2])
    both.clock.move(days=15)
    first = granted_case(desk, OTHERS[0])
    both.clock.move(days=2)
    second = granted_case(desk, OTHERS[1])
    granted_case(both.desk(Role.SOCIAL_WORKER, 1), OTHERS[3])
    a_case(desk, person=AMIRA)
    found = own_decisions(desk)
    assert [row.case_id for row in found] == [second.id, first.id]
    assert [row.case_number for row in found] == [view.rows.case.number for view in (second, first)]
    assert found[0].name == second.applicant.person.list_name
    assert printed(desk) == [], "nothing is printed by looking"


def test_each_adults_letter_is_read_as_it_was_issued_and_told_of(desk: Desk) -> None:
    couple = a_case(desk, person=AMIRA, partner=JONAS)
    calculated(desk, couple)
    decided(desk, couple)
    alone = granted_case(desk, OTHERS[0])
    found = letters_of_many(desk, own_decisions(desk))
    names = {(one.case_number, one.name) for one in found}
    assert len(names) == 3
    assert all(one.letter.pdf.startswith(b"%PDF") for one in found)
    assert set(printed(desk)) == {couple, alone.id}


def test_one_that_was_altered_is_not_printed(both: Unit, desk: Desk) -> None:
    view = granted_case(desk, AMIRA)
    assert view.decision is not None
    (letter,) = letters_of(desk, view.decision.id)
    of_it = tables.letter.c.id == letter.id
    altered = sa.update(tables.letter).where(of_it).values(pdf=b"%PDF another")
    behind_guards(both.office.database, altered)
    for read in (
        lambda: print_letters(desk, (letter,)),
        lambda: letters_of_many(desk, own_decisions(desk)),
    ):
        with pytest.raises(EnvironmentProblem, match="letter_changed"):
            read()
