"""An opened case, frozen: its rows and what follows from them."""

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from operator import itemgetter
from typing import TypeVar
from uuid import UUID

from fsclient.domain.asked_papers import AskedPaper, in_force
from fsclient.domain.calculation import RULES_VERSION
from fsclient.domain.cases import AidApplication, ApplicationKind, ApplicationStatus
from fsclient.domain.decision import Appeal, Decision
from fsclient.domain.errors import Problem
from fsclient.domain.instruments import CHILD_ANALYSIS, FilledInstrument, Instrument, StepForm
from fsclient.domain.months import Month
from fsclient.domain.payments import PayeeAccount, Payment
from fsclient.domain.people import HouseholdMember, MemberRole, Person, Residence
from fsclient.domain.plan import Plan
from fsclient.domain.reminders import Reminder
from fsclient.domain.sheets import CalculationSheet
from fsclient.domain.staff import Colleague
from fsclient.usecases.calculation_history import SheetHistory
from fsclient.usecases.ports import CaseRows
from fsclient.usecases.shared_children import SharedChild

_Kept = TypeVar("_Kept", CalculationSheet, Decision)

_ROLE_ORDER = tuple(MemberRole)


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A person with his place in the household."""

    person: Person
    member: HouseholdMember


@dataclass(frozen=True, kw_only=True)
class CaseView:
    """All that is shown of a case on a day, and what is needed to say what comes next.

    ``forms`` is what each filling answers, by its id, where the text is known; ``newer_forms`` by
    key the newest version of what is being filled in by an older one; ``form_steps`` the forms
    that are steps of a case, those of every case first;
    ``passed_over`` by key a newer version that cannot be read here; ``other_texts`` the fillings
    of a version that this computer has another text of; ``unread_gates`` the forms that cannot be
    read and may be such that the decision waits for them. ``history`` is what earlier months say to
    the calculation at hand, where that was read along. ``shared`` are the children who are in
    other running cases in the month applied for.
    """

    rows: CaseRows
    today: date
    forms: Mapping[UUID, Instrument] = field(default_factory=dict)
    newer_forms: Mapping[str, Instrument] = field(default_factory=dict)
    form_steps: tuple[StepForm, ...]
    passed_over: Mapping[str, int] = field(default_factory=dict)
    unread_gates: tuple[Problem, ...] = ()
    other_texts: frozenset[UUID] = frozenset()
    history: SheetHistory | None = None
    shared: tuple[SharedChild, ...] = ()

    @property
    def id(self) -> UUID:
        """The case's id."""
        return self.rows.case.id

    @cached_property
    def open_reminders(self) -> tuple[Reminder, ...]:
        """What is to be remembered in the case, soonest first."""
        found = (one for one in self.rows.reminders if one.open)
        return tuple(sorted(found, key=lambda one: (one.due_on, one.id)))

    @cached_property
    def papers(self) -> tuple[AskedPaper, ...]:
        """What was asked for of the application at hand: what waits first, soonest first."""
        mine = None if self.application is None else self.application.id
        return tuple(one for one in self._papers if one.application_id == mine)

    @property
    def papers_elsewhere(self) -> tuple[AskedPaper, ...]:
        """What waits in other applications that are open."""
        mine = None if self.application is None else self.application.id
        undecided = {
            one.id for one in self.rows.applications if one.status is ApplicationStatus.OPEN
        } - {mine}
        return tuple(one for one in self._papers if one.waits and one.application_id in undecided)

    @cached_property
    def _papers(self) -> tuple[AskedPaper, ...]:
        found = in_force(self.rows.papers)
        return tuple(sorted(found, key=lambda one: (not one.waits, one.due_on, one.id)))

    @property
    def waiting_papers(self) -> tuple[AskedPaper, ...]:
        """Those of them that have neither come nor been excused."""
        return tuple(one for one in self.papers if one.waits)

    def draft(self, key: str) -> str:
        """What the reader was typing under a key; empty where nothing."""
        return next((one.content for one in self.rows.drafts if one.key == key), "")

    @cached_property
    def household(self) -> tuple[Party, ...]:
        """Those in the household today: applicant, co-applicant, children by age, others."""
        return self.household_on(self.today)

    @cached_property
    def month_household(self) -> tuple[Party, ...]:
        """Those whom the application at hand concerns. Today's household, where nothing is
        applied for.
        """
        if self.application is None:
            return self.household
        return self.household_of(self.application.month)

    @cached_property
    def listed_household(self) -> tuple[Party, ...]:
        """Those in the household today or on some day of the month applied for, and those to
        come.
        """
        month = Month.of(self.today) if self.application is None else self.application.month
        inside = (*self.household, *self.household_during(month))
        concerned = {party.member.id for party in inside}
        return self._parties(
            member
            for member in self.rows.members
            if member.id in concerned or member.since > self.today
        )

    def household_on(self, day: date) -> tuple[Party, ...]:
        """Those in the household on a day. Whoever applies is in it, whenever that was noted."""
        return self._parties(
            member
            for member in self.rows.members
            if member.present_on(day) or member.role is MemberRole.APPLICANT
        )

    def household_during(self, month: Month) -> tuple[Party, ...]:
        """Those in the household on any day of a month; whoever applies is in it."""
        return self._parties(
            member
            for member in self.rows.members
            if member.present_during(month) or member.role is MemberRole.APPLICANT
        )

    def household_of(self, month: Month) -> tuple[Party, ...]:
        """Those whom a month's calculation counts: the applicant, the latest of those who have
        been co-applicant in the month, every child of any of its days, and the others of its
        last. One who left and came back stands once, from the first day.
        """
        found: dict[tuple[UUID, MemberRole], HouseholdMember] = {}
        for member in sorted(self.rows.members, key=lambda one: one.since):
            if member.role is MemberRole.OTHER:
                counts = member.present_on(month.last)
            else:
                counts = member.present_during(month) or member.role is MemberRole.APPLICANT
            if counts:
                key = (member.person_id, member.role)
                since = found[key].since if key in found else member.since
                found[key] = dataclasses.replace(member, since=since)
        partners = [key for key in found if key[1] is MemberRole.CO_APPLICANT]
        latest = max(partners, key=lambda key: found[key].since, default=None)
        return self._parties(
            member for key, member in found.items() if key not in partners or key == latest
        )

    def _parties(self, members: Iterable[HouseholdMember]) -> tuple[Party, ...]:
        people = {person.id: person for person in self.rows.people}
        parties = [Party(person=people[member.person_id], member=member) for member in members]
        return tuple(
            sorted(
                parties,
                key=lambda party: (
                    _ROLE_ORDER.index(party.member.role),
                    party.person.birth_date,
                    party.person.list_name,
                ),
            )
        )

    @cached_property
    def applicant(self) -> Party:
        """Who applies."""
        return next(party for party in self.household if party.member.role is MemberRole.APPLICANT)

    @cached_property
    def earlier_partners(self) -> tuple[Party, ...]:
        """Co-applicants of the month applied for whom its calculation has no room for: of two,
        one after the other, only the latest is counted.
        """
        if self.application is None:
            return ()
        counted = {party.person.id for party in self.month_adults}
        return tuple(
            party
            for party in self.household_during(self.application.month)
            if party.member.role is MemberRole.CO_APPLICANT and party.person.id not in counted
        )

    @cached_property
    def people(self) -> tuple[Person, ...]:
        """Everyone who is or has been in the household, each once."""
        ids = {member.person_id for member in self.rows.members}
        return tuple(person for person in self.rows.people if person.id in ids)

    @property
    def adults(self) -> tuple[Party, ...]:
        """Applicant and co-applicant."""
        return tuple(party for party in self.household if party.member.is_adult_party)

    @property
    def children(self) -> tuple[Party, ...]:
        """Every child: living there, alternating, visiting."""
        return tuple(party for party in self.household if party.member.role is MemberRole.CHILD)

    @property
    def others(self) -> tuple[Party, ...]:
        """Others who share the home."""
        return tuple(party for party in self.household if party.member.role is MemberRole.OTHER)

    @property
    def month_adults(self) -> tuple[Party, ...]:
        """Applicant and co-applicant of the month applied for."""
        return tuple(party for party in self.month_household if party.member.is_adult_party)

    @property
    def month_children(self) -> tuple[Party, ...]:
        """Every child whom the month applied for concerns."""
        return tuple(
            party for party in self.month_household if party.member.role is MemberRole.CHILD
        )

    @property
    def protected(self) -> bool:
        """Whether anyone in the household has protected personal data."""
        return any(party.person.protected for party in self.listed_household)

    @cached_property
    def home_hidden(self) -> bool:
        """Whether someone who lives in the home is protected, so that no one's address tells it.

        A child who only visits lives elsewhere.
        """
        return any(
            party.person.protected and party.member.residence is not Residence.VISITING
            for party in self.listed_household
        )

    @cached_property
    def application(self) -> AidApplication | None:
        """The application at hand: the open one, oldest first; else the latest.

        A withdrawn one only where there is no other. An acute need is decided by itself, and is
        never the one at hand.
        """
        rows = [row for row in self.rows.applications if row.kind is not ApplicationKind.EMERGENCY]
        open_ones = [row for row in rows if row.status is ApplicationStatus.OPEN]
        if open_ones:
            return min(open_ones, key=lambda row: (not row.urgent, row.due_on, row.received_on))
        decided = (row for row in rows if row.status is ApplicationStatus.DECIDED)
        return next(decided, rows[0] if rows else None)

    @cached_property
    def sheet(self) -> CalculationSheet | None:
        """The calculation of the application at hand."""
        return self._of_application(self.rows.sheets)

    @cached_property
    def decision(self) -> Decision | None:
        """The decision on the application at hand, drafted or signed."""
        return self._of_application(self.rows.decisions)

    @cached_property
    def left_drafts(self) -> tuple[Decision, ...]:
        """Drafts of decisions, with a text, on other applications than the one that is decided on:
        it was taken back, or another goes before it.
        """
        return tuple(
            row
            for row in self.rows.decisions
            if not row.signed
            and (row.reasons or row.conditions or any(row.line_reasons.values()))
            and (row is not self.decision or self.is_withdrawn(row))
        )

    def is_withdrawn(self, decision: Decision) -> bool:
        """Whether what a decision would answer was taken back."""
        withdrawn = ApplicationStatus.WITHDRAWN
        return any(
            row.id == decision.application_id and row.status is withdrawn
            for row in self.rows.applications
        )

    def _of_application(self, rows: tuple[_Kept, ...]) -> _Kept | None:
        if self.application is None:
            return None
        return next((row for row in rows if row.application_id == self.application.id), None)

    def rules_of(self, sheet: CalculationSheet) -> int:
        """The version of the rules that a calculation is read by: that of the decision on it."""
        signed = (row for row in self.rows.decisions if row.signed)
        decision = next((row for row in signed if row.application_id == sheet.application_id), None)
        return self.rows.older_rules.get(decision.id, RULES_VERSION) if decision else RULES_VERSION

    def is_emergency(self, decision: Decision) -> bool:
        """Whether a decision was made in acute need, beside the month's own."""
        return decision.id in {row.id for row in self.rows.emergencies}

    @property
    def emergency_decisions(self) -> tuple[Decision, ...]:
        """The decisions in acute need, newest first."""
        found = [
            (row.signed_at, row)
            for row in self.rows.decisions
            if row.signed_at is not None and self.is_emergency(row)
        ]
        return tuple(row for _, row in sorted(found, key=itemgetter(0), reverse=True))

    @cached_property
    def paid_decision(self) -> Decision | None:
        """The decision whose money is to be prepared: one in acute need first, then one of an
        earlier application, oldest first, while something of it is on no payment; else the
        decision at hand.
        """
        unpaid = [row for row in self.emergency_decisions if self.left_of(row) > 0]
        if unpaid:
            return unpaid[-1]
        return self.earlier_unpaid[0] if self.earlier_unpaid else self.decision

    @cached_property
    def earlier_unpaid(self) -> tuple[Decision, ...]:
        """Signed decisions on other applications than the one at hand whose money is on no
        payment, oldest month first: a later application does not pay them.
        """
        found = (
            row
            for row in self.rows.decisions
            if row.signed
            and row is not self.decision
            and not self.is_emergency(row)
            and self.left_of(row) > 0
        )
        return tuple(sorted(found, key=lambda row: (row.month, row.id)))

    def left_of(self, decision: Decision) -> Decimal:
        """What of a decision is on no payment in force, in kronor."""
        return self.rows.course.left_of(decision.id, decision.amount)

    def payments_of(self, decision: Decision | None) -> tuple[Payment, ...]:
        """Payments from a decision."""
        if decision is None:
            return ()
        return tuple(row for row in self.rows.payments if row.decision_id == decision.id)

    @property
    def payments(self) -> tuple[Payment, ...]:
        """Payments from the decision whose money is to be prepared."""
        return self.payments_of(self.paid_decision)

    @property
    def left(self) -> Decimal:
        """What of the decision whose money is to be prepared is on no payment in force."""
        decision = self.paid_decision
        return Decimal(0) if decision is None else self.left_of(decision)

    @property
    def unpaid(self) -> Decimal:
        """What is granted and on no payment in force, or came back, in kronor."""
        return sum((self.left_of(row) for row in self.rows.decisions if row.signed), Decimal(0))

    @cached_property
    def unpaid_returns(self) -> tuple[Decision, ...]:
        """Decisions whose money came back and is not paid again, oldest month first."""
        course = self.rows.course
        found = (
            row
            for row in self.rows.decisions
            if course.returned_of(row.id) and course.left_of(row.id, row.amount) > 0
        )
        return tuple(sorted(found, key=lambda row: row.month))

    @property
    def paying(self) -> Decision | None:
        """The decision that is paid from: one whose money came back, else the one whose money is
        to be prepared.
        """
        return self.unpaid_returns[0] if self.unpaid_returns else self.paid_decision

    @property
    def appeals(self) -> tuple[Appeal, ...]:
        """Appeals that came in against any decision of the case."""
        return self.rows.appeals

    @property
    def account(self) -> PayeeAccount | None:
        """The latest registered account."""
        return self.rows.accounts[0] if self.rows.accounts else None

    def plan_of(self, person_id: UUID) -> Plan | None:
        """A person's latest plan, drafted or signed."""
        plans = [row for row in self.rows.plans if row.person_id == person_id]
        return max(plans, key=lambda row: row.number, default=None)

    def signed_plan_of(self, person_id: UUID) -> Plan | None:
        """A person's latest signed plan."""
        plans = [row for row in self.rows.plans if row.person_id == person_id and row.signed_at]
        return max(plans, key=lambda row: row.number, default=None)

    def filled(self, instrument: str, person_id: UUID | None) -> FilledInstrument | None:
        """The latest filling of an instrument about someone, drafted or signed."""
        return next(
            (
                row
                for row in self.rows.filled
                if row.instrument == instrument and row.person_id == person_id
            ),
            None,
        )

    def signed_filled(self, instrument: str, person_id: UUID | None) -> FilledInstrument | None:
        """The latest signed filling of an instrument about someone."""
        return next(
            (
                row
                for row in self.rows.filled
                if row.instrument == instrument and row.person_id == person_id and row.signed
            ),
            None,
        )

    def analysis_of(self, child_id: UUID) -> FilledInstrument | None:
        """The child analysis made for the application at hand."""
        if self.application is None:
            return None
        return next(
            (
                row
                for row in self.rows.filled
                if row.instrument == CHILD_ANALYSIS
                and row.person_id == child_id
                and row.application_id == self.application.id
            ),
            None,
        )

    def staff_name(self, staff_id: UUID | None) -> str:
        """What a member of staff is called; empty for nobody."""
        return next((row.name for row in self.rows.staff if row.id == staff_id), "")

    def colleague(self, staff_id: UUID) -> Colleague | None:
        """A member of staff."""
        return next((row for row in self.rows.staff if row.id == staff_id), None)
