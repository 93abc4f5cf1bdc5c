"""Plans as a caseworker would write them."""

import dataclasses
from datetime import timedelta
from decimal import Decimal
from uuid import UUID

from fsclient.domain.plan import Plan, PlanStep, StepOwner, StepState
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.plan import begin_plan, sign_plan


def begun_plan(desk: Desk, case_id: UUID, person_id: UUID) -> Plan:
    """A plan begun and empty, or the next version with what is left of the last."""
    begin_plan(desk, case_id, person_id)
    plan = reread_case(desk, case_id).plan_of(person_id)
    assert plan is not None
    return plan


def whole(desk: Desk, plan: Plan) -> Plan:
    """The plan with all that is needed to sign it."""
    return dataclasses.replace(
        plan,
        goal="Egen försörjning genom arbete som undersköterska senast i april.",
        own_words="”Jag vill tillbaka till äldreboendet. Jag behöver någon som ringer dit med "
        "mig.”",
        follow_up_on=desk.today + timedelta(weeks=4),
        steps=(
            PlanStep(
                title="Skicka tre ansökningar i veckan",
                owner=StepOwner.CLIENT,
                due_on=desk.today + timedelta(days=1),
                hours_per_week=Decimal(8),
                state=StepState.ONGOING,
                need="work",
            ),
            PlanStep(
                title="Jobbtorg: CV och referenser",
                owner=StepOwner.OTHER,
                due_on=desk.today + timedelta(days=14),
                hours_per_week=Decimal("4.5"),
                measure="jobbtorg",
            ),
            PlanStep(
                title="Boka budgetrådgivning",
                owner=StepOwner.UNIT,
                due_on=desk.today,
                state=StepState.DONE,
            ),
        ),
    )


def signed_plan(desk: Desk, case_id: UUID, person_id: UUID) -> CaseView:
    """A plan begun, written and signed; the case afterwards."""
    sign_plan(desk, whole(desk, begun_plan(desk, case_id, person_id)))
    return reread_case(desk, case_id)
