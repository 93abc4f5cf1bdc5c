"""A made-up case from its opening to today, as rows to be stored."""

import dataclasses
from datetime import date, timedelta

from fsclient.demo.chronicle import Chronicle
from fsclient.demo.households import MadePerson
from fsclient.demo.months import facts_of, make_economy, outcome_of
from fsclient.demo.papers import PLAN_MONTHS, PaperWriter
from fsclient.domain.cases import AidApplication, ApplicationKind, ApplicationStatus, Case
from fsclient.domain.decision import (
    Appeal,
    AppealOutcome,
    Decision,
    DecisionBasis,
    DecisionKind,
)
from fsclient.domain.months import Month
from fsclient.domain.payments import AccountKind, PayeeAccount, Payment, PaymentStatus
from fsclient.domain.people import HouseholdMember
from fsclient.domain.sheets import CalculationSheet
from fsclient.domain.staff import StaffMember
from fsclient.rules.calculation import calculate
from fsclient.rules.deadlines import last_day_to_appeal, promised_by, working_day_before
from fsclient.rules.posts import reductions
from fsclient.usecases.decision import decision_hash

_PAY_DAY = 25
_OPEN_DAYS = (1, 13)
_ASSESSMENT_MONTHS = 11
_APPEALED = 0.15
_STAGES = (
    ("not_received", 20),
    ("incomplete", 14),
    ("begun", 18),
    ("reckoned", 14),
    ("decided", 34),
)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Who works on a case."""

    worker: StaffMember
    officer: StaffMember
    second: StaffMember


class CaseWriter:
    """Writes one case's rows."""

    def __init__(self, chronicle: Chronicle) -> None:
        self._chronicle = chronicle
        self._office = chronicle.office
        self._chance = chronicle.chance
        self._words = chronicle.words
        self._rows = chronicle.rows
        self._today = chronicle.today
        self._at = chronicle.at

    def write(
        self,
        number: str,
        household: tuple[MadePerson, ...],
        cast: Cast,
        opened: Month,
        closed: Month | None,
    ) -> None:
        """All rows of a case that was opened in a month, and closed in one or runs."""
        self._household = household
        self._cast = cast
        self._economy = make_economy(self._chance, household)
        opened_on = min(
            working_day_before(opened.first + timedelta(days=self._chance.between(2, 9))),
            self._today,
        )
        self._case_id = self._chance.new_id(self._at(opened_on, 9))
        self._papers = PaperWriter(self._chronicle, self._case_id, household, cast.worker)
        closed_on = None if closed is None else closed.last
        self._rows["cases"].append(
            Case(
                id=self._case_id,
                number=number,
                district=cast.worker.district,
                caseworker_id=cast.worker.id,
                payment_officer_id=cast.officer.id,
                opened_on=opened_on,
                closed_on=closed_on,
                closing_reason=None
                if closed_on is None
                else self._chance.pick(("work", "studies", "moved", "unknown", "pension")),
            )
        )
        self._write_household(opened.first)
        self._write_account(opened_on)
        last = closed or Month.of(self._today)
        month, place = opened, 0
        while month <= last:
            self._write_month(month, place, opened_on)
            month, place = month.plus(1), place + 1

    def _write_household(self, since: date) -> None:
        for one in self._household:
            self._rows["people"].append(one.person)
            self._rows["members"].append(
                HouseholdMember(
                    id=self._chance.new_id(self._at(since, 9)),
                    case_id=self._case_id,
                    person_id=one.person.id,
                    role=one.role,
                    since=max(since, one.person.birth_date),
                    residence=one.residence,
                    days=one.days,
                    free_lunch=one.free_lunch,
                    in_school=one.in_school,
                    hindrance=one.hindrance,
                )
            )

    def _write_account(self, day: date) -> None:
        holder = self._household[0].person.full_name
        self._account_id = self._chance.new_id(self._at(day, 10))
        self._rows["accounts"].append(
            PayeeAccount(
                id=self._account_id,
                case_id=self._case_id,
                holder=holder,
                kind=AccountKind.BANK_ACCOUNT,
                clearing=self._words.clearing,
                number=self._words.account,
                evidence="Kontoutdrag",
                check_digit_doubtful=False,
                registered_by=self._cast.officer.id,
                registered_at=self._at(day, 10),
            )
        )

    def _write_month(self, month: Month, place: int, opened_on: date) -> None:
        current = month == Month.of(self._today)
        stage = self._chance.weighted(_STAGES) if current else "decided"
        if stage != "not_received" and not self._has_norm(month):
            stage = "incomplete"
        if place % _ASSESSMENT_MONTHS == 0 and not (current and stage == "not_received"):
            self._papers.write_assessments(max(opened_on, month.first))
        if place % PLAN_MONTHS == 0 and not (current and stage != "decided"):
            self._papers.write_plans(month, place)
        self._papers.write_notes(month, opened_on)
        if stage == "not_received":
            return
        received = max(opened_on, self._received(month, stage))
        kind = ApplicationKind.NEW if place == 0 else ApplicationKind.RENEWAL
        complete = None
        if stage != "incomplete":
            complete = min(self._today, received + timedelta(days=self._chance.between(0, 4)))
        application = AidApplication(
            id=self._chance.new_id(self._at(received, 8)),
            case_id=self._case_id,
            kind=kind,
            month=month,
            received_on=received,
            due_on=promised_by(complete or received, 14),
            matter="",
            complete_on=complete,
            urgent=current and self._chance.happens(0.04),
            status=ApplicationStatus.DECIDED if stage == "decided" else ApplicationStatus.OPEN,
        )
        self._rows["applications"].append(application)
        if complete is not None and stage != "incomplete":
            self._write_inquiry(application, complete, stage)

    def _has_norm(self, month: Month) -> bool:
        """Whether the month can be calculated; where it cannot, its applications wait."""
        return any(table.holds_in(month) for table in self._office.book.norms)

    def _received(self, month: Month, stage: str) -> date:
        if stage == "decided":
            return min(self._today, month.first + timedelta(days=self._chance.between(0, 9)))
        return self._today - timedelta(days=self._chance.between(*_OPEN_DAYS))

    def _write_inquiry(self, application: AidApplication, complete: date, stage: str) -> None:
        month = application.month
        day = working_day_before(
            min(self._today, complete + timedelta(days=self._chance.between(1, 8)))
        )
        day = max(day, complete)
        if stage != "begun":
            self._papers.write_analyses(application, day)
        facts = facts_of(
            self._chance,
            self._words,
            self._household,
            self._economy,
            month,
        )
        result = calculate(facts, self._office.book)
        finished = stage in ("reckoned", "decided")
        self._rows["sheets"].append(
            CalculationSheet(
                id=self._chance.new_id(self._at(day, 10)),
                case_id=self._case_id,
                application_id=application.id,
                month=month,
                facts=facts,
                result=result.result,
                finished_by=self._cast.officer.id if finished else None,
                finished_at=self._at(day, 11) if finished else None,
            )
        )
        if stage != "decided":
            return
        outcome = outcome_of(self._chance, self._words, result)
        signed_at = self._at(day, 13)
        laws = self._office.book.laws
        ground = laws.ground(outcome.ground or "", day)
        grounded = [laws.at(key, day) for key in ground.laws] if ground is not None else []
        unsealed = Decision(
            id=self._chance.new_id(signed_at),
            case_id=self._case_id,
            application_id=application.id,
            month=month,
            kind=outcome.kind,
            amount=outcome.amount,
            reasons=outcome.reasons,
            laws=(laws.at("right", day), laws.at("norm", day), *grounded),
            ground=outcome.ground,
            line_reasons={
                post.key: post.reason for post in reductions(facts, result, self._office.book)
            },
            drafted_by=self._cast.worker.id,
            decided_on=day,
            signed_by=self._cast.worker.id,
            signed_at=signed_at,
        )
        basis = DecisionBasis(id=unsealed.id, case_id=self._case_id, facts=facts, result=result)
        decision = dataclasses.replace(unsealed, hash=decision_hash(unsealed, basis))
        self._rows["decisions"].append(decision)
        self._rows["bases"].append(basis)
        self._write_payment(decision)
        if outcome.kind is DecisionKind.REFUSAL and self._chance.happens(_APPEALED):
            self._write_appeal(decision)

    def _write_payment(self, decision: Decision) -> None:
        if not decision.amount:
            return
        assert decision.decided_on is not None
        assert decision.signed_by is not None
        pay_on = working_day_before(decision.month.first.replace(day=_PAY_DAY))
        # Of the month that runs, whatever day of it is today, money waits for a second person.
        released = decision.month < Month.of(self._today)
        at = self._at(decision.decided_on, 14)
        later = max(pay_on, self._today) if not released else pay_on
        self._rows["payments"].append(
            Payment(
                id=self._chance.new_id(at),
                case_id=self._case_id,
                decision_id=decision.id,
                account_id=self._account_id,
                payee=self._household[0].person.full_name,
                amount=decision.amount,
                month=decision.month,
                pay_on=later,
                status=PaymentStatus.RELEASED if released else PaymentStatus.PREPARED,
                decided_by=decision.signed_by,
                prepared_by=self._cast.officer.id,
                prepared_at=at,
                released_by=self._cast.second.id if released else None,
                released_at=self._at(working_day_before(pay_on - timedelta(days=1)), 15)
                if released
                else None,
            )
        )

    def _write_appeal(self, decision: Decision) -> None:
        assert decision.decided_on is not None
        got = min(self._today, decision.decided_on + timedelta(days=3))
        came = min(self._today, got + timedelta(days=self._chance.between(2, 24)))
        last = last_day_to_appeal(got, 3)
        settled = came + timedelta(days=5) < self._today
        too_late = came > last
        outcomes = (AppealOutcome.HANDED_OVER, AppealOutcome.CHANGED_BY_UNIT)
        outcome = AppealOutcome.TOO_LATE if too_late else self._chance.pick(outcomes)
        self._rows["appeals"].append(
            Appeal(
                id=self._chance.new_id(self._at(came, 9)),
                case_id=self._case_id,
                decision_id=decision.id,
                received_on=came,
                received_decision_on=got,
                last_day=last,
                outcome=outcome if settled else AppealOutcome.PENDING,
                settled_on=came + timedelta(days=5) if settled else None,
                registered_by=self._cast.worker.id,
            )
        )
