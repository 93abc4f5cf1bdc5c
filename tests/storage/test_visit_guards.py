"""What became of a booked visit, as the database holds it whatever program asks."""

import dataclasses
from datetime import timedelta
from typing import Any

import pytest

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.intake import VisitEnd
from fsclient.domain.staff import Role
from tests.storage.conftest import SignIn
from tests.storage.samples import make_samples
from tests.support.unit import Unit


def logged(unit: Unit) -> tuple[Any, Any]:
    samples = make_samples(unit)
    contact = dataclasses.replace(samples["contacts"], case_id=None)
    with unit.office.database.begin() as work:
        work.contacts.add(contact)
        work.commit()
    return contact, dataclasses.replace(samples["visits"], contact_id=contact.id)


@pytest.mark.parametrize("changed", ["ended_as", "appointment_at"])
def test_no_visit_ends_or_moves_untold(unit: Unit, changed: str) -> None:
    contact, told = logged(unit)
    new = {"ended_as": VisitEnd.OTHER_UNIT, "appointment_at": unit.clock.now + timedelta(days=1)}
    otherwise = dataclasses.replace(contact, **{changed: new[changed]})
    for rows in ((), (told,)):
        with unit.office.database.begin() as work:
            work.visits.add(*rows)
            with pytest.raises(EnvironmentProblem) as caught:
                work.contacts.save(otherwise)
        assert caught.value.code == "visit_untold"
    with unit.office.database.begin() as work:
        work.visits.add(told)
        work.contacts.save(dataclasses.replace(contact, ended_as=VisitEnd.CAME))
        work.commit()


def test_it_is_told_in_ones_own_name(server_unit: Unit, sign_in: SignIn) -> None:
    contact, told = logged(server_unit)
    me, database = sign_in(Role.PAYMENT_OFFICER, 0)
    with database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
        work.visits.add(told)
    assert caught.value.code == "not_allowed_in_database"
    with database.begin() as work:
        work.visits.add(dataclasses.replace(told, by_id=me.id))
        work.contacts.save(dataclasses.replace(contact, ended_as=VisitEnd.CAME))
        work.commit()


def test_what_is_told_is_done_in_the_same_work_and_is_what_comes_next(
    server_unit: Unit, sign_in: SignIn
) -> None:
    """Told and never done, it kept everyone else from ending the visit, for ever."""
    contact, told = logged(server_unit)
    me, database = sign_in(Role.PAYMENT_OFFICER, 0)
    mine = dataclasses.replace(told, by_id=me.id)
    later = contact.appointment_at + timedelta(days=1)
    for false in ({"contact_version": 3}, {"was_at": later}):
        with database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
            work.visits.add(dataclasses.replace(mine, **false))
        assert caught.value.code == "visit_untold"
    with database.begin() as work:
        work.visits.add(mine)
        with pytest.raises(EnvironmentProblem, match="visit_untold"):
            work.contacts.save(dataclasses.replace(contact, name="Någon annan"))
    with database.begin() as work:
        work.visits.add(mine)
        with pytest.raises(EnvironmentProblem, match="not_allowed_in_database"):
            work.commit()
