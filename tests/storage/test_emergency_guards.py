"""What a decision in acute need rests on, as the database holds it whatever program asks."""

import dataclasses
from decimal import Decimal
from typing import Any

import pytest

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.staff import Role
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.emergency import decide_emergency
from fsclient.usecases.verification import verify
from tests.storage.conftest import SignIn
from tests.storage.samples import make_samples
from tests.support.unit import Unit
from tests.support.walk import a_case, acute_form


@pytest.mark.parametrize("astray", ["unsigned", "of_a_month", "more_than_asked"])
def test_it_belongs_to_a_signed_decision_in_acute_need(unit: Unit, astray: str) -> None:
    rows: list[tuple[str, Any]] = list(make_samples(unit).rows)
    months_own = next(row for name, row in rows if name == "decisions")
    assessment = next(row for name, row in rows if name == "emergencies")
    changes: dict[str, dict[str, object]] = {
        "unsigned": {},
        "of_a_month": {"id": months_own.id},
        "more_than_asked": {"asked": Decimal(599)},
    }
    with unit.office.database.begin() as work:
        for name, row in rows:
            if name == "emergencies":
                break
            unsigned = name == "decisions" and row.id == assessment.id and astray == "unsigned"
            draft = {"signed_by": None, "signed_at": None}
            stored = dataclasses.replace(row, **draft) if unsigned else row
            getattr(work, name).add(stored)
        with pytest.raises(EnvironmentProblem) as caught:
            work.emergencies.add(dataclasses.replace(assessment, **changes[astray]))
    assert caught.value.code == "locked"


@pytest.mark.parametrize("role", [Role.SOCIAL_WORKER, Role.HEAD])
def test_who_may_decides_by_a_login_of_his_own(
    server_unit: Unit, sign_in: SignIn, role: Role
) -> None:
    case_id = a_case(server_unit.desk(Role.SOCIAL_WORKER))
    me, database = sign_in(role, 0)
    desk = Desk(office=dataclasses.replace(server_unit.office, database=database), me=me)
    decide_emergency(desk, case_id, acute_form(desk))
    assert len(reread_case(desk, case_id).emergency_decisions) == 1
    assert verify(server_unit.office).findings == ()


def test_a_payment_officer_adds_none(server_unit: Unit, sign_in: SignIn) -> None:
    samples = make_samples(server_unit)
    with server_unit.office.database.begin() as work:
        for name, row in samples.rows:
            if name != "emergencies":
                getattr(work, name).add(row)
        work.commit()
    _me, database = sign_in(Role.PAYMENT_OFFICER, 0)
    with database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
        work.emergencies.add(samples["emergencies"])
    assert caught.value.code == "not_allowed_in_database"
