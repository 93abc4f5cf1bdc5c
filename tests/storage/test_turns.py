"""Whoever writes in a case takes it before the turns of people: nobody waits for each other."""

import dataclasses
from datetime import date
from typing import Any

import pytest

from fsclient.domain.people import MatchVerdict, MemberRole
from fsclient.domain.staff import Role
from fsclient.storage.store import SqlStore
from fsclient.storage.work import SqlUnitOfWork
from fsclient.usecases.cases import MemberForm, PersonForm, add_member, reread_case
from fsclient.usecases.decision import sign_decision
from fsclient.usecases.identity import IdentityForm, change_identity, join_people
from tests.support.unit import Unit
from tests.support.walk import AMIRA, OTHERS, a_case, analysed, calculated, whole_form

KID = PersonForm(birth_date=date(2014, 5, 1), given_name="Tim", family_name="Prov")


@pytest.fixture
def taken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What has been waited for, in order: ``case`` or ``turn``."""
    taken: list[str] = []
    hold, take_turn = SqlStore.hold, SqlUnitOfWork.take_turn

    def holding(store: Any, row_id: Any) -> Any:
        if store._table.name == "case_file":
            taken.append("case")
        return hold(store, row_id)

    def taking(work: SqlUnitOfWork, what: str) -> None:
        taken.append("turn")
        take_turn(work, what)

    monkeypatch.setattr(SqlStore, "hold", holding)
    monkeypatch.setattr(SqlUnitOfWork, "take_turn", taking)
    return taken


def test_a_case_is_taken_before_the_turns_of_its_people(unit: Unit, taken: list[str]) -> None:
    desk, leader = unit.desk(Role.SOCIAL_WORKER), unit.desk(Role.COORDINATOR)
    first, second = (a_case(desk, person=person) for person in (AMIRA, OTHERS[0]))
    child = MemberForm(person=KID, role=MemberRole.CHILD, shared_known=True)
    apart = dataclasses.replace(KID, match=MatchVerdict.APART)

    def order() -> list[str]:
        """The kinds in order, each told once in a row; then begin anew."""
        kinds = [one for place, one in enumerate(taken) if taken[place - 1 : place] != [one]]
        taken.clear()
        return kinds

    order()
    add_member(desk, first, child)
    assert order() == ["case", "turn"]
    add_member(desk, second, dataclasses.replace(child, person=apart))
    kept = reread_case(desk, second).children[0].person
    order()
    mended = IdentityForm(identity_number="20140501-2392", reason="Personbevis")
    change_identity(desk, second, kept, mended)
    assert order() == ["case", "turn"]
    kept = reread_case(desk, second).children[0].person
    join_people(leader, second, kept, "2026-00001", "Samma barn")
    assert order() == ["case", "turn"]
    alone = a_case(desk, person=OTHERS[1])
    calculated(desk, alone)
    form = whole_form(desk, analysed(desk, alone))
    order()
    sign_decision(desk, alone, form)
    assert order() == ["case", "turn"]
