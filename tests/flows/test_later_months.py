"""What comes after the first month: a renewal, a supplement, a refusal that is appealed."""

import dataclasses
import io
from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal

import msgspec
import pypdf
import pytest

from fsclient.domain.calculation import CalculationFacts, Cost
from fsclient.domain.cases import ApplicationKind
from fsclient.domain.decision import AppealOutcome, DecisionKind
from fsclient.domain.instruments import CHILD_ANALYSIS
from fsclient.domain.months import Month
from fsclient.domain.payments import PaymentStatus
from fsclient.usecases.appeals import AppealForm, register_appeal, settle_appeal
from fsclient.usecases.assessment import sign_instrument
from fsclient.usecases.calculation import begin_sheet, finish_sheet
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import ApplicationForm, reread_case
from fsclient.usecases.decision import (
    letters_of,
    sign_decision,
)
from fsclient.usecases.payments import PaymentForm, prepare_payment
from fsclient.usecases.registering import register_application
from fsclient.usecases.verification import verify
from fsclient.usecases.workflow import StepMark, step_list
from tests.flows import family
from tests.flows.family import People, refused
from tests.support.assessing import begun
from tests.support.unit import Unit
from tests.support.walk import NOVEMBER, payment_queue, whole_form

DECEMBER = Month(2026, 12)
MOST_TO_TYPE = 10


@pytest.fixture
def people(unit: Unit) -> People:
    return People(unit)


@pytest.fixture
def first(people: People) -> CaseView:
    """The family's first month, paid; two weeks have passed."""
    view = family.carry_through(people)
    people.unit.clock.move(days=14)
    return view


def leaves(value: object, path: str = "") -> dict[str, object]:
    """Every single value in a tree of values, by its path."""
    if isinstance(value, Mapping):
        parts = [(f"{path}.{key}", part) for key, part in value.items()]
    elif isinstance(value, list | tuple):
        parts = [(f"{path}[{place}]", part) for place, part in enumerate(value)]
    else:
        return {path: value}
    return {where: leaf for name, part in parts for where, leaf in leaves(part, name).items()}


def typed(before: object, after: object) -> int:
    """How many values someone had to type, tick or take away to come from one to the other."""
    old, new = (leaves(msgspec.to_builtins(value)) for value in (before, after))
    return sum(1 for path in {**old, **new} if old.get(path) != new.get(path))


def december_facts(facts: CalculationFacts) -> CalculationFacts:
    """What is new in December: another wage, another bill, and medicine for Elias."""
    wage, *others = facts.incomes
    *costs, electricity = facts.costs
    return dataclasses.replace(
        facts,
        incomes=(dataclasses.replace(wage, amount=Decimal(9100)), *others),
        costs=(
            *costs,
            dataclasses.replace(electricity, applied=Decimal("701.00")),
            Cost(type="medicine", applied=Decimal(240)),
        ),
    )


def test_the_next_month_takes_fewer_than_ten_changed_values(
    people: People, first: CaseView
) -> None:
    worker, case_id = people.worker, first.id
    view = family.apply_again(people, case_id, ApplicationKind.RENEWAL, DECEMBER)
    standing = {status.key: status.mark for status in step_list(view)}
    assert standing["assessment"] is standing["plan"] is StepMark.DONE
    assert standing["children"] is StepMark.OPEN

    begin_sheet(worker, case_id)
    sheet = reread_case(worker, case_id).sheet
    assert sheet is not None
    assert sheet.copied_from == NOVEMBER
    facts = december_facts(sheet.facts)
    changed = typed(sheet.facts, facts)
    finish_sheet(worker, sheet, facts)

    for child in view.children:
        analysis = begun(worker, case_id, child.person.id, CHILD_ANALYSIS)
        answers = dict(analysis.answers)
        if child.person.given_name == "Elias":
            answers["situation"] = "Har börjat i en ny klass och trivs."
        changed += typed(analysis.answers, answers)
        sign_instrument(worker, analysis, answers)

    view = family.decide(people, case_id)
    changed += 1  # the reasons, which no one copies
    payment, _ = family.pay(people, case_id)
    assert view.decision is not None
    assert (payment.month, payment.amount) == (DECEMBER, view.decision.amount)
    assert changed < MOST_TO_TYPE
    assert first.decision is not None
    assert view.decision.amount != first.decision.amount
    assert verify(people.head).decisions == 2


def test_a_month_where_nothing_changed_takes_two_typed_fields(
    people: People, first: CaseView
) -> None:
    """From the renewal to the signed decision: the papers are all here, and why it is less."""
    worker, case_id = people.worker, first.id
    offered = ApplicationForm(
        kind=ApplicationKind.RENEWAL, month=DECEMBER, received_on=worker.today
    )
    application = dataclasses.replace(offered, complete=True)
    changed = typed(offered, application)
    register_application(worker, case_id, application)

    begin_sheet(worker, case_id)
    sheet = reread_case(worker, case_id).sheet
    assert sheet is not None
    finish_sheet(worker, sheet, sheet.facts)

    for child in first.children:
        analysis = begun(worker, case_id, child.person.id, CHILD_ANALYSIS)
        sign_instrument(worker, analysis, analysis.answers)

    view = reread_case(people.decider, case_id)
    written = whole_form(people.decider, view)
    changed += typed(dataclasses.replace(written, reasons=""), written)
    sign_decision(people.decider, case_id, written)

    decision = reread_case(worker, case_id).decision
    assert decision is not None
    assert decision.signed
    assert first.sheet is not None
    before, carried = first.sheet.facts, sheet.facts
    assert carried.costs == tuple(dataclasses.replace(row, copied=True) for row in before.costs)
    assert carried.incomes == tuple(dataclasses.replace(row, copied=True) for row in before.incomes)
    assert changed == 2 < MOST_TO_TYPE


def test_a_month_is_applied_for_once_and_added_to_after(people: People, first: CaseView) -> None:
    with_form = (people, first.id, ApplicationKind.RENEWAL, NOVEMBER)
    assert refused(family.apply_again, *with_form) == ["month_applied_already"]


def with_glasses(facts: CalculationFacts) -> CalculationFacts:
    """The same month, and glasses for Elias."""
    return dataclasses.replace(
        facts, costs=(*facts.costs, Cost(type="glasses", applied=Decimal(1450)))
    )


def test_a_supplement_pays_only_what_the_month_has_not_had(people: People, first: CaseView) -> None:
    family.apply_again(people, first.id, ApplicationKind.SUPPLEMENT, NOVEMBER)
    family.calculate_month(people, first.id, with_glasses)
    family.analyse(people, first.id)
    view = family.decide(people, first.id)
    assert first.decision is not None
    assert view.decision is not None
    assert view.decision.amount == Decimal(1450)
    assert view.decision.already_granted == first.decision.amount
    payment, file = family.pay(people, first.id)
    assert (file.payments, file.total) == (1, Decimal(1450))
    released = payment_queue(people.second, PaymentStatus.RELEASED)
    (row,) = (row for row in released if row.payment.id == payment.id)
    assert row.month_paid_before == first.decision.amount
    assert verify(people.head).payment_files == 2


def rich(facts: CalculationFacts) -> CalculationFacts:
    """A wage that the family can live on."""
    wage, *others = facts.incomes
    return dataclasses.replace(
        facts, incomes=(dataclasses.replace(wage, amount=Decimal(60_000)), *others)
    )


def test_a_refusal_tells_how_to_appeal_and_the_appeal_is_tried_in_time(
    people: People, first: CaseView
) -> None:
    worker = people.worker
    family.apply_again(people, first.id, ApplicationKind.RENEWAL, DECEMBER)
    family.calculate_month(people, first.id, rich)
    family.analyse(people, first.id)
    view = family.decide(people, first.id, "Familjens inkomster räcker till hela månaden.")
    decision = view.decision
    assert decision is not None
    assert (decision.kind, decision.amount) == (DecisionKind.REFUSAL, Decimal(0))
    assert {status.key: status.mark for status in step_list(view)}["payment"] is (
        StepMark.NOT_NEEDED
    )
    assert view.account is not None
    nothing = PaymentForm(
        decision_id=decision.id,
        account_id=view.account.id,
        amount=Decimal(1),
        pay_on=worker.today,
    )
    assert refused(prepare_payment, people.preparer, nothing) == ["more_than_decided"]
    for letter in letters_of(worker, decision.id):
        pages = pypdf.PdfReader(io.BytesIO(letter.pdf)).pages
        words = " ".join(" ".join(page.extract_text().split()) for page in pages).lower()
        assert "överklaga" in words
        assert "tre veckor" in words

    people.unit.clock.move(days=10)
    got = worker.today - timedelta(days=7)
    form = AppealForm(decision_id=decision.id, received_on=worker.today, received_decision_on=got)
    early = dataclasses.replace(form, received_decision_on=got - timedelta(days=30))
    assert refused(register_appeal, worker, early) == ["received_decision_unfit"]
    register_appeal(worker, form)
    (appeal,) = reread_case(worker, first.id).appeals
    assert appeal.last_day == got + timedelta(weeks=3)
    assert refused(settle_appeal, worker, appeal, AppealOutcome.TOO_LATE) == ["appeal_in_time"]
    settle_appeal(worker, appeal, AppealOutcome.HANDED_OVER)
    (settled,) = reread_case(worker, first.id).appeals
    assert (settled.outcome, settled.settled_on) == (AppealOutcome.HANDED_OVER, worker.today)
    assert verify(people.head).sound
