"""Made-up households whose normberäkning is worked on: opened, begun, filled in, finished."""

import dataclasses
from decimal import Decimal
from uuid import UUID

import sqlalchemy as sa

from fsclient.domain.calculation import CalculationFacts, Cost, Income
from fsclient.domain.cases import AidApplication, ApplicationKind, ApplicationStatus
from fsclient.domain.decision import Decision, DecisionKind
from fsclient.domain.months import Month
from fsclient.domain.people import MemberRole, Protection, Residence
from fsclient.domain.sheets import CalculationSheet
from fsclient.storage.tables import aid_application
from fsclient.usecases.calculation import begin_sheet, finish_sheet, save_sheet
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import (
    ApplicationForm,
    MemberForm,
    PersonForm,
    reread_case,
)
from fsclient.usecases.desk import Desk
from fsclient.usecases.intake import NewCaseForm, open_new_case
from fsclient.usecases.registering import register_application
from tests.support.tampering import behind_guards

OCTOBER = Month(2026, 10)
NOVEMBER = Month(2026, 11)

AMIRA = MemberForm(
    person=PersonForm(
        identity_number="19840715-2381", given_name="Amira", family_name="Exempelsson"
    ),
    role=MemberRole.APPLICANT,
)
PROTECTED_AMIRA = dataclasses.replace(
    AMIRA,
    person=dataclasses.replace(AMIRA.person, protection=Protection.CONFIDENTIALITY_FLAG),
)
ELIAS = MemberForm(
    person=PersonForm(
        identity_number="20140501-2392", given_name="Elias", family_name="Exempelsson"
    ),
    role=MemberRole.CHILD,
)
SARA = MemberForm(
    person=PersonForm(
        identity_number="20180502-2389", given_name="Sara", family_name="Exempelsson"
    ),
    role=MemberRole.CHILD,
    residence=Residence.ALTERNATING,
    days=15,
)


def open_household(
    desk: Desk, *members: MemberForm, month: Month = NOVEMBER, matter: str = ""
) -> UUID:
    """A new case with its first application, for a month up to two ahead."""
    changes = open_new_case(
        desk,
        NewCaseForm(
            application=ApplicationForm(
                kind=ApplicationKind.NEW, month=month, received_on=desk.today, matter=matter
            ),
            members=members or (AMIRA, ELIAS, SARA),
            district="east",
        ),
    )
    assert changes.case_id is not None
    return changes.case_id


def view_of(desk: Desk, case_id: UUID) -> CaseView:
    """The case as it stands."""
    return reread_case(desk, case_id)


def sheet_of(desk: Desk, case_id: UUID) -> CalculationSheet:
    """The calculation of the application at hand."""
    sheet = view_of(desk, case_id).sheet
    assert sheet is not None
    return sheet


def person_id(desk: Desk, case_id: UUID, given_name: str) -> str:
    """A member's id as the calculation writes it."""
    household = view_of(desk, case_id).household
    return next(str(one.person.id) for one in household if one.person.given_name == given_name)


def wage(person: str, amount: int, **more: object) -> Income:
    """Net wage in kronor."""
    return Income(person=person, type="wage", amount=Decimal(amount), **more)  # type: ignore[arg-type]


def cost(kind: str, applied: int, **more: object) -> Cost:
    """A cost in kronor."""
    return Cost(type=kind, applied=Decimal(applied), **more)  # type: ignore[arg-type]


def fill(desk: Desk, case_id: UUID, **facts: object) -> CalculationSheet:
    """Begin the sheet of the application at hand, and fill in these facts."""
    begin_sheet(desk, case_id)
    sheet = sheet_of(desk, case_id)
    return save_sheet(desk, sheet, _with(sheet.facts, facts))


def finish(desk: Desk, case_id: UUID, **facts: object) -> CalculationSheet:
    """A filled-in sheet, marked as done."""
    sheet = fill(desk, case_id, **facts)
    finish_sheet(desk, sheet, sheet.facts)
    return sheet_of(desk, case_id)


def close_application(desk: Desk, case_id: UUID) -> AidApplication:
    """Take the application at hand as decided, so that the next one is at hand."""
    application = view_of(desk, case_id).application
    assert application is not None
    decided = sa.update(aid_application).where(aid_application.c.id == application.id)
    # The database itself lets none be decided without a decision, which is not what is tried here.
    behind_guards(desk.office.database, decided.values(status=ApplicationStatus.DECIDED))
    with desk.begin() as work:
        return work.applications.get(application.id)


def decide_on(desk: Desk, sheet: CalculationSheet, amount: Decimal | None = None) -> Decision:
    """A signed decision on a finished sheet: all that is missing, or so many kronor."""
    granted = max(sheet.result, Decimal(0)) if amount is None else amount
    decision = Decision(
        id=desk.new_id(),
        case_id=sheet.case_id,
        application_id=sheet.application_id,
        month=sheet.month,
        kind=DecisionKind.GRANT if granted else DecisionKind.REFUSAL,
        amount=granted,
        drafted_by=desk.me.id,
        decided_on=desk.today,
        signed_by=desk.me.id,
        signed_at=desk.now,
        hash="0" * 64,
    )
    with desk.begin() as work:
        work.decisions.add(decision)
        work.commit()
    return decision


def apply_again(
    desk: Desk, case_id: UUID, month: Month, kind: ApplicationKind = ApplicationKind.RENEWAL
) -> None:
    """The month's application is decided, and another comes in."""
    close_application(desk, case_id)
    register_application(
        desk,
        case_id,
        ApplicationForm(kind=kind, month=month, received_on=desk.today),
    )


def supported(desk: Desk, *months: Month, **facts: object) -> UUID:
    """Amira's case, where each month is decided on as it was calculated."""
    case_id = open_household(desk, AMIRA, month=months[0])
    for month in months:
        if month != months[0]:
            apply_again(desk, case_id, month)
        decide_on(desk, finish(desk, case_id, **facts))
    return case_id


def _with(facts: CalculationFacts, changes: dict[str, object]) -> CalculationFacts:
    return dataclasses.replace(facts, **changes)  # type: ignore[arg-type]
