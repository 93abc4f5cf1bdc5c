"""A month's work in a unit, in which everything that can be done is done at least once.

Whoever runs it says how each thing is asked for: over a line that loses answers, say.
"""

import dataclasses
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from fsclient.domain.calculation import Cost
from fsclient.domain.case_documents import DocumentThing
from fsclient.domain.cases import AidApplication, ApplicationKind
from fsclient.domain.decision import AppealOutcome
from fsclient.domain.instruments import ASSESSMENT
from fsclient.domain.intake import Channel, ContactOutcome, VisitEnd
from fsclient.domain.payments import AccountKind, Payment, ReturnKind
from fsclient.domain.people import MatchVerdict, MemberRole
from fsclient.domain.spotchecks import ControlVerdict, NotingVerdict
from fsclient.domain.staff import Role, StaffMember
from fsclient.usecases import (
    absences,
    access,
    account_changes,
    administration,
    appeals,
    applications,
    asked_papers,
    assessment,
    calculation,
    case_documents,
    cases,
    closing,
    decision,
    drafts,
    emergency,
    form_papers,
    handover,
    identity,
    intake,
    issued_letters,
    journal,
    norms,
    once,
    paper_request,
    payees,
    payment_again,
    payment_files,
    payment_receipts,
    payment_returns,
    payments,
    plan,
    prognosis,
    registering,
    reminders,
    shared_children,
    spotchecks,
    supervision,
    verification,
    visits,
    worklist,
)
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.desk import Desk
from fsclient.usecases.people import PersonForm
from tests.rules.norm_files import YEAR_2027
from tests.support.assessing import IB_ANSWERS, begun
from tests.support.files import PDF
from tests.support.planning import whole
from tests.support.trial_form import ANSWERS, FIRST, SECOND, at_workstation
from tests.support.unit import PASSWORD, Unit
from tests.support.walk import (
    AMIRA,
    ELIAS,
    JONAS,
    NOVEMBER,
    OTHERS,
    account_form,
    acute_form,
    booked_visit,
    calculated,
    granted_case,
    new_case_form,
    prepared,
    whole_form,
)

BEFORE_ANYONE = frozenset(
    {
        "administration.add_first_administrator",
        "administration.keep_account",
        "acceptances.accept_row",
    }
)
"""What is done to a database by whoever holds it, and not in a unit's month."""

NEVER_FAR = frozenset({"acceptances.accept_clock"})
"""What is only done where no line can lose an answer: a server goes by its own clock."""

Ask = Callable[..., Any]
"""``ask(use_case, desk, ...)`` answers what the use case answers."""

COORDINATED = PersonForm(
    identity_number="19761167-2382", given_name="Kim", family_name="Exempelsson"
)


@dataclasses.dataclass(frozen=True)
class WorkingMonth:
    """The unit's people, and how they ask."""

    unit: Unit
    ask: Ask

    def live(self) -> None:
        """All of it, in an order in which it could happen."""
        self.receive()
        view = self.decide(self.open())
        self.pay(view)
        another = granted_case(self.worker, OTHERS[0])
        self.change_form(another)
        self.pay_by_hand(another)
        self.pay_by_register(granted_case(self.worker, OTHERS[1]))
        self.lose_a_file(granted_case(self.worker, OTHERS[2]))
        self.go_on(view)
        self.sample()
        self.look()
        self.lead(view)
        self.keep_accounts()

    @property
    def worker(self) -> Desk:
        """Whoever handles the cases, newly at her desk: nothing is opened yet."""
        return self.unit.desk(Role.SOCIAL_WORKER)

    @property
    def officer(self) -> Desk:
        """Whoever releases what she prepares."""
        return self.unit.desk(Role.PAYMENT_OFFICER)

    @property
    def leader(self) -> Desk:
        """Whoever leads the group."""
        return self.unit.desk(Role.COORDINATOR)

    @property
    def head(self) -> Desk:
        """The head of the unit."""
        return self.unit.desk(Role.HEAD)

    def view(self, case_id: UUID) -> CaseView:
        """A case as it stands."""
        return cases.reread_case(self.worker, case_id)

    def application(self, case_id: UUID) -> AidApplication:
        """What is applied for in a case."""
        application = self.view(case_id).application
        assert application is not None
        return application

    def stored(self, store: str, row_id: UUID) -> Any:
        """A row as it stands."""
        with self.worker.begin() as work:
            return getattr(work, store).get(row_id)

    def receive(self) -> None:
        """Someone calls, and the visit is moved and held."""
        form = intake.ContactForm(
            contact_id=self.worker.new_id(),
            began_at=self.worker.now,
            channel=Channel.PHONE,
            outcome=ContactOutcome.BOOKED,
            matter="Hyran",
            name="Jonas Exempelsson",
            appointment_at=self.worker.now + timedelta(days=2),
        )
        self.ask(intake.log_contact, self.worker, form)
        contact = self.stored("contacts", form.contact_id)
        later = self.worker.now + timedelta(days=3)
        kept = self.ask(visits.move_visit, self.worker, contact, later, "Sjuk")
        self.ask(visits.undo_visit, self.worker, kept)
        contact = self.stored("contacts", contact.id)
        self.ask(visits.end_visit, self.worker, contact, VisitEnd.CAME, "Ville bara ha råd")
        self.ask(visits.visit_history, self.worker, contact.id)
        self.ask(intake.intake_day, self.worker, self.worker.today)

    def open(self) -> UUID:
        """A case is opened, and its household and application are put in order."""
        changes = self.ask(intake.open_new_case, self.worker, new_case_form(self.worker))
        case_id: UUID = changes.case_id
        self.ask(intake.known_cases, self.worker, AMIRA.identity_number)
        self.ask(cases.open_case, self.worker, case_id)
        self.ask(cases.reread_case, self.worker, case_id)
        amira = self.view(case_id).applicant
        called = dataclasses.replace(amira.person, phone="000-00 00 00")
        self.ask(cases.change_party, self.worker, amira, dataclasses.replace(amira, person=called))
        today = self.worker.today
        self.ask(
            applications.no_longer_complete, self.worker, self.application(case_id), "Hyresavi"
        )
        self.ask(applications.mark_complete, self.worker, self.application(case_id), today)
        self.ask(applications.undo_complete, self.worker, self.application(case_id))
        applications.mark_complete(self.worker, self.application(case_id), today)
        return case_id

    def decide(self, case_id: UUID) -> CaseView:
        """It is assessed, planned, counted and decided, noted on the way."""
        self._assess(case_id)
        self._plan(case_id)
        self._count(case_id)
        note = journal.NoteForm(note_id=self.worker.new_id(), case_id=case_id, text="Samtal om")
        self.ask(drafts.save_draft, self.worker, "intake", "{}")
        self.ask(journal.save_note, self.worker, note)
        self.ask(journal.draft_as_stored, self.worker, case_id, note.note_id)
        whole_note = dataclasses.replace(note, text="Samtal om hyran.", version=1)
        self.ask(journal.sign_note, self.worker, whole_note)
        self.ask(journal.more_notes, self.worker, case_id, 0)
        view = self.view(case_id)
        form = whole_form(self.worker, view)
        told = once.told_of(lambda: decision.save_decision(self.worker, view, form, None))
        assert told is not None
        self.ask(decision.keep_decision, self.worker, *told[1].values())
        self.ask(decision.sign_decision, self.worker, case_id, form)
        view = self.view(case_id)
        assert view.decision is not None
        letters = self.ask(decision.letters_of, self.worker, view.decision.id)
        self.ask(issued_letters.print_letters, self.worker, letters)
        signed = issued_letters.own_decisions(self.worker)
        self.ask(issued_letters.letters_of_many, self.worker, signed[:1])
        number, month = view.rows.case.number, str(NOVEMBER)
        self.ask(issued_letters.issued_letter, self.worker, number, month, None)
        return view

    def _assess(self, case_id: UUID) -> None:
        application, person = self.application(case_id), self.view(case_id).applicant.person
        given = (case_id, application.id, person.id, ASSESSMENT)
        self.ask(assessment.begin_instrument, self.worker, *given)
        answers = dict(IB_ANSWERS, track="jobbtorg")
        filled = self.view(case_id).filled(ASSESSMENT, person.id)
        assert filled is not None
        filled = self.ask(assessment.save_answers, self.worker, filled, answers)
        self.ask(assessment.discard_instrument, self.worker, filled)
        self.ask(assessment.restore_instrument, self.worker, filled)
        self.ask(assessment.sign_instrument, self.worker, filled, IB_ANSWERS)
        self.ask(form_papers.filled_form, self.worker, case_id, filled.id)

    def _plan(self, case_id: UUID) -> None:
        person = self.view(case_id).applicant.person
        self.ask(plan.begin_plan, self.worker, case_id, person.id)
        begun = self.view(case_id).plan_of(person.id)
        assert begun is not None
        kept = self.ask(plan.save_plan, self.worker, dataclasses.replace(begun, goal="Arbete"))
        self.ask(plan.discard_plan, self.worker, kept)
        self.ask(plan.restore_plan, self.worker, kept)
        self.ask(plan.sign_plan, self.worker, whole(self.worker, kept))
        self.ask(form_papers.filled_form, self.worker, case_id, kept.id)

    def _count(self, case_id: UUID) -> None:
        self.ask(calculation.begin_sheet, self.worker, case_id)
        sheet = self.view(case_id).sheet
        assert sheet is not None
        facts = dataclasses.replace(sheet.facts, costs=(Cost(type="rent", applied=Decimal(9000)),))
        sheet = self.ask(calculation.save_sheet, self.worker, sheet, facts)
        self.ask(calculation.finish_sheet, self.worker, sheet, facts)
        sheet = self.view(case_id).sheet
        assert sheet is not None
        self.ask(calculation.reopen_sheet, self.worker, sheet)
        calculated(self.worker, case_id)

    def change_form(self, view: CaseView) -> None:
        """A form of the unit's own has a new version while it is being filled in."""
        person = view.applicant.person
        # The unit's own, of versions that no form that ships has.
        older = at_workstation(self.worker, FIRST.replace("version = 1", "version = 101"))
        newer = at_workstation(self.worker, SECOND.replace("version = 2", "version = 102"))
        row = assessment.save_answers(older, begun(older, view.id, person.id), ANSWERS)
        self.ask(assessment.renew_form, newer, row, ANSWERS)
        self.ask(assessment.take_back_form, newer, row)

    def pay(self, view: CaseView) -> None:
        """An account, two payments of which one is stopped, a file, and what comes back."""
        self.ask(payees.register_account, self.worker, view.id, account_form())
        view = self.view(view.id)
        assert view.decision is not None
        assert view.account is not None
        statement = case_documents.DocumentForm(
            id=self.worker.new_id(),
            case_id=view.id,
            thing=DocumentThing.ACCOUNT,
            thing_id=view.account.id,
            name="Kontoutdrag.pdf",
            pages=1,
            content=PDF,
        )
        self.ask(case_documents.attach_document, self.worker, statement)
        self.ask(case_documents.read_document, self.officer, statement.id)
        self.ask(case_documents.end_document, self.worker, statement.id, "Fel konto")
        form = payments.PaymentForm(
            decision_id=view.decision.id,
            account_id=view.account.id,
            amount=Decimal(4000),
            pay_on=payments.next_pay_day(self.worker, NOVEMBER),
        )
        made = self.ask(payments.prepare_payment, self.worker, form)
        first: Payment = self.stored("payments", *made.ids)
        self.ask(payments.stop_payment, self.leader, first, "Fel belopp")
        rest = prepared(self.worker, self.view(view.id))
        self.ask(payments.payment_desk, self.officer)
        self.ask(payments.release_payments, self.officer, (rest,))
        self.ask(payment_files.write_payment_file, self.officer)
        self.ask(payment_files.sent_payments, self.officer, "Exempel")
        form_back = payment_returns.ReturnForm(
            kind=ReturnKind.RETURNED,
            cause="account_closed",
            reason="Bankens lista",
            happened_on=self.worker.today,
        )
        rest = self.stored("payments", rest.id)
        self.ask(payment_returns.register_return, self.officer, rest, form_back)
        (row,) = self.view(view.id).rows.returns
        self.ask(payment_returns.decline_returns, self.leader, (row,), "Pengarna kom fram")

    def pay_by_hand(self, view: CaseView) -> None:
        """A card is handed out."""
        form = account_form(
            kind=AccountKind.CARD, clearing="", number="", evidence="Har inget konto än"
        )
        payees.register_account(self.worker, view.id, form)
        payment = prepared(self.worker, self.view(view.id))
        payments.release_payments(self.officer, (payment,))
        receipt = payment_receipts.ReceiptForm(
            handed_on=self.worker.today, taken_by="Karl Demoson", receipt="Kort 0417"
        )
        released = self.stored("payments", payment.id)
        self.ask(payment_receipts.hand_out, self.officer, released, receipt)

    def pay_by_register(self, view: CaseView) -> None:
        """The bank pays by its own register."""
        number = view.applicant.person.identity_number
        form = account_form(
            holder=view.applicant.person.full_name,
            kind=AccountKind.REGISTER,
            clearing="",
            number=number,
            evidence="Har anmält eget konto",
        )
        payees.register_account(self.worker, view.id, form)
        payments.release_payments(self.officer, (prepared(self.worker, self.view(view.id)),))
        self.ask(payment_files.write_register_list, self.officer)

    def lose_a_file(self, view: CaseView) -> None:
        """A file never leaves, and what was in it is paid again."""
        payments.release_payments(self.officer, (prepared(self.worker, view),))
        file = payment_files.write_payment_file(self.officer).file
        form = payment_returns.ReturnForm(
            kind=ReturnKind.LOST,
            cause="file_not_sent",
            reason="Låg kvar",
            happened_on=self.worker.today,
        )
        self.ask(payment_returns.register_file_return, self.officer, file, form)
        rows = [one.came_back for one in payments.payment_desk(self.leader).returns]
        lost = [one for one in rows if one.waits]
        self.ask(payment_returns.confirm_returns, self.leader, lost)
        self.ask(payment_again.prepare_file_again, self.officer, file.id)

    def go_on(self, view: CaseView) -> None:
        """An appeal, an acute need, a child who moves in, a renewal taken back, an end."""
        assert view.decision is not None
        today = self.worker.today
        form = appeals.AppealForm(
            decision_id=view.decision.id, received_on=today, received_decision_on=today
        )
        made = self.ask(appeals.register_appeal, self.worker, form)
        appeal = self.stored("appeals", *made.ids)
        self.ask(appeals.settle_appeal, self.worker, appeal, AppealOutcome.HANDED_OVER)
        self.remember(view)
        self.ask(emergency.decide_emergency, self.worker, view.id, acute_form(self.worker))
        child = cases.MemberForm(person=ELIAS, role=MemberRole.CHILD)
        self.ask(cases.add_member, self.worker, view.id, child)
        renewal = cases.ApplicationForm(
            kind=ApplicationKind.RENEWAL, month=NOVEMBER.plus(1), received_on=today
        )
        self.ask(registering.register_application, self.worker, view.id, renewal)
        self.ask_for_papers(view.id)
        taken_back = applications.WithdrawalForm(withdrawn_on=today, reason="Har fått arbete")
        self.ask(
            applications.withdraw_application, self.worker, self.application(view.id), taken_back
        )
        self._become_known()

    def ask_for_papers(self, case_id: UUID) -> None:
        """A paper is asked for, comes, is waited for again, and is left in the end."""
        form = asked_papers.AskForm(kinds=("lease",), about="", due_on=self.worker.today)
        self.ask(asked_papers.ask_papers, self.worker, self.application(case_id), form)
        (paper,) = self.view(case_id).waiting_papers
        self.ask(paper_request.paper_requests, self.worker, case_id)
        self.ask(asked_papers.paper_came, self.worker, paper, self.worker.today)
        self.ask(asked_papers.wait_again, self.worker, paper)
        (paper,) = self.view(case_id).waiting_papers
        self.ask(asked_papers.excuse_paper, self.worker, paper, "Behövs inte")

    def remember(self, view: CaseView) -> None:
        """Something is to be done by a day: put off, done, taken up again and dropped."""
        form = reminders.ReminderForm(text="Ring hyresvärden", due_on=self.worker.today)
        made = self.ask(reminders.add_reminder, self.worker, view.id, form)
        one = self.stored("reminders", *made.ids)
        later = self.worker.today + timedelta(days=7)
        self.ask(reminders.put_off, self.worker, one, later)
        one = self.stored("reminders", one.id)
        self.ask(reminders.mark_done, self.worker, one)
        made = self.ask(reminders.take_up_again, self.worker, one)
        again = self.stored("reminders", *made.ids)
        self.ask(reminders.drop, self.worker, again, "Han ringde själv")

    def _become_known(self) -> None:
        unknown = dataclasses.replace(COORDINATED, given_name="Kim")
        old = granted_case(self.worker, unknown)
        known = identity.IdentityForm(
            identity_number=OTHERS[3].identity_number, reason="Personbevis"
        )
        before = self.view(old.id).applicant.person
        self.ask(identity.change_identity, self.worker, old.id, before, known)
        self.ask(closing.close_case, self.worker, old.id, "work", "Flyttade")
        self.ask(closing.reopen_case, self.worker, old.id, "Kom tillbaka")
        closing.close_case(self.worker, old.id, "work", "Flyttade")
        jonas = dataclasses.replace(JONAS, match=MatchVerdict.APART)
        new = intake.open_new_case(self.worker, new_case_form(self.worker, person=jonas)).case_id
        assert new is not None
        kept = self.view(new).applicant.person
        deputy = self.unit.desk(Role.DEPUTY_HEAD)
        number = OTHERS[3].identity_number
        self.ask(identity.join_people, deputy, new, kept, number, "Fick nytt nummer")

    def sample(self) -> None:
        """Paid cases are drawn and judged."""
        fut = self.unit.desk(Role.FUT_INVESTIGATOR)
        form = spotchecks.DrawForm(month=NOVEMBER, control="Kontoutdrag", per_officer=1, seed=1)
        (round_id,) = self.ask(spotchecks.draw_round, fut, form).ids
        check = self.ask(spotchecks.queue, fut, round_id).rows[0].check
        verdict = spotchecks.VerdictForm(control=ControlVerdict.DONE, noting=NotingVerdict.RIGHT)
        self.ask(spotchecks.judge, fut, check, verdict)
        self.ask(shared_children.shared_children, fut, NOVEMBER)

    def look(self) -> None:
        """What is only looked at."""
        self.ask(worklist.worklist, self.worker, worklist.my_query(self.worker))
        booked_visit(self.worker)
        self.ask(worklist.ahead_of_me, self.worker)
        self.ask(reminders.my_reminders, self.worker)
        self.ask(reminders.all_reminders, self.leader)
        self.ask(worklist.search, self.worker, "Amira")
        self.ask(access.log_export, self.worker, "Mina ärenden", 3)
        question = supervision.LogQuestion()
        self.ask(supervision.access_log, self.head, question)
        self.ask(prognosis.read_running, self.head)
        self.ask(verification._log_verify, self.head)
        self.ask(access._log_list, self.head, "list_standstill")

    def lead(self, view: CaseView) -> None:
        """Someone is away, and cases change hands."""
        bo = self.unit.staff[Role.SOCIAL_WORKER][1]
        away = absences.AbsenceForm(
            staff_id=bo.id,
            from_on=self.leader.today,
            to_on=None,
            substitute_id=self.worker.me.id,
        )
        made = self.ask(absences.add_absence, self.leader, away)
        absence = self.stored("absences", *made.ids)
        self.ask(absences.take_back_absence, self.leader, absence)
        form = handover.HandoverForm(reason="Jämn fördelning", caseworker_id=bo.id)
        done = self.ask(handover.hand_over, self.worker, [view.id], form)
        self.ask(handover.undo_handover, self.worker, done.handovers)
        self.ask(handover.hand_over_all, self.leader, self.worker.me.id, form)

    def keep_accounts(self) -> None:
        """Someone begins, and is led; passwords and norms are seen to."""
        admin = self.unit.desk(Role.ADMINISTRATOR)
        self.ask(administration._log_sign_in, self.worker)
        new = administration.StaffForm(
            login=f"eva_{admin.me.login[-8:]}",
            name="Eva Ny",
            title="socialsekreterare",
            role=Role.SOCIAL_WORKER,
            district="east",
            password=PASSWORD,
        )
        self.ask(administration.add_staff, admin, new)
        self.ask(administration.set_password, admin, self._account(new.login), PASSWORD + "?")
        (waiting,) = account_changes.waiting_changes(self.head)
        account_changes.confirm_change(self.head, waiting.asked)
        for answer in (account_changes.decline_change, account_changes.confirm_change):
            leading = dataclasses.replace(new, role=Role.DEPUTY_HEAD)
            eva = self._account(new.login)
            change = administration.change_staff
            (self.ask if answer is account_changes.confirm_change else _plainly)(
                change, admin, eva, leading, active=True
            )
            (waiting,) = account_changes.waiting_changes(self.head)
            self.ask(answer, self.head, waiting.asked)
        self.ask(norms.add_norms, admin, YEAR_2027)
        self.ask(administration.change_own_password, admin, PASSWORD, PASSWORD + "!")

    def _account(self, login: str) -> StaffMember:
        with self.head.begin() as work:
            return work.staff.find(login=login)[0]


def _plainly(use_case: Callable[..., Any], *given: Any, **named: Any) -> Any:
    return use_case(*given, **named)
