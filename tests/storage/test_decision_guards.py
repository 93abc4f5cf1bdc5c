"""A signed decision is whole when it is committed, and an application's only one."""

import dataclasses
from decimal import Decimal
from typing import Any

import pytest

from fsclient.domain.cases import ApplicationStatus
from fsclient.domain.decision import DecisionKind, Letter
from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.staff import Role
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.verification import verify
from tests.storage.conftest import SignIn
from tests.storage.samples import make_samples
from tests.support.unit import Unit
from tests.support.walk import granted_case


def test_who_may_decides_on_a_month_by_a_login_of_his_own(
    server_unit: Unit, sign_in: SignIn
) -> None:
    me, database = sign_in(Role.SOCIAL_WORKER, 0)
    desk = Desk(office=dataclasses.replace(server_unit.office, database=database), me=me)
    view = granted_case(desk)
    assert reread_case(desk, view.id).decision is not None
    assert verify(server_unit.office).findings == ()


SAID: dict[str, dict[str, Any]] = {
    "more": {"amount": Decimal("14220.01"), "kind": DecisionKind.GRANT},
    "what the month had": {"already_granted": Decimal("0.01"), "amount": Decimal(14220)},
    "less before": {"already_granted": Decimal(-1), "amount": Decimal(14221)},
    "a refusal that pays": {"kind": DecisionKind.REFUSAL, "amount": Decimal(1)},
    "a debt": {"amount": Decimal(-1)},
    "no kind": {"kind": None},
}
"""What a signed decision may not say, which rests on a calculation of 14 220 kr."""


@pytest.mark.parametrize("lacks", ["basis", "letter", "decided", "nothing", "another", *SAID])
def test_what_belongs_to_a_decision_comes_with_it(
    server_unit: Unit, sign_in: SignIn, lacks: str
) -> None:
    """And nobody decides twice on one application, or more than what it rests on comes to: each
    could be paid by.
    """
    samples = make_samples(server_unit)
    with server_unit.office.database.begin() as work:
        samples.add_all(work)
        work.commit()
    me, database = sign_in(Role.SOCIAL_WORKER, 0)
    now = server_unit.clock.now
    signed = dataclasses.replace(
        samples.draft, signed_by=me.id, signed_at=now, decided_on=now.date()
    )
    signed = dataclasses.replace(signed, **SAID.get(lacks, {}))
    with server_unit.office.database.begin() as work:
        application = work.applications.get(signed.application_id)
        if lacks == "another":
            first = dataclasses.replace(signed, id=server_unit.office.new_id())
            work.decisions.add(first)
            work.commit()
    letter: Letter = samples["letters"]
    new_id = server_unit.office.new_id
    done = ""
    with database.begin() as work:
        work.decisions.save(signed)
        if lacks != "basis":
            work.bases.add(dataclasses.replace(samples["bases"], id=signed.id))
        if lacks != "letter":
            work.letters.add(
                dataclasses.replace(
                    letter, id=new_id(), decision_id=signed.id, created_by=me.id, created_at=now
                )
            )
        if lacks != "decided":
            work.applications.save(
                dataclasses.replace(application, status=ApplicationStatus.DECIDED)
            )
        try:
            work.commit()
        except EnvironmentProblem as problem:
            done = problem.code
    assert done == ("" if lacks == "nothing" else "not_allowed_in_database")
