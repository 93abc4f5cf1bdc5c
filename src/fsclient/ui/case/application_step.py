"""The step Ansökan: the application at hand, the household, earlier applications, the end."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fsclient.domain.asked_papers import AskedPaper
from fsclient.domain.cases import ApplicationStatus
from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.staff import Action
from fsclient.ui.attached.belonging import application_documents
from fsclient.ui.attached.strip import DocumentStrip
from fsclient.ui.case.application_card import ApplicationCard
from fsclient.ui.case.application_form import ApplicationFormCard, CloseFormCard
from fsclient.ui.case.asked_papers import AskedPapers, AskFormCard, CameFormCard, ExcuseFormCard
from fsclient.ui.case.course_forms import IncompleteFormCard, ReopenFormCard, WithdrawFormCard
from fsclient.ui.case.history import History
from fsclient.ui.case.household import PersonCard, PersonCards
from fsclient.ui.case.identity_form import IdentityFormCard, JoinFormCard
from fsclient.ui.case.member_form import MemberFormCard
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import case_words as words
from fsclient.ui.speech import formats
from fsclient.ui.speech.messages import sentence
from fsclient.ui.steps.form_card import FormCard
from fsclient.ui.steps.open_form import OpenForm
from fsclient.ui.steps.step_page import StepPage
from fsclient.ui.widgets.buttons import QuietButton, SecondaryButton
from fsclient.ui.widgets.commands import Command, Menu
from fsclient.ui.widgets.notices import Tone
from fsclient.ui.widgets.surfaces import SectionHeading, Text
from fsclient.ui.work.papers import Paper, Printable
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.applications import (
    KeptApplication,
    mark_complete,
    no_longer_complete,
    undo_complete,
    withdraw_application,
)
from fsclient.usecases.asked_papers import ask_papers, excuse_paper, paper_came, wait_again
from fsclient.usecases.case_view import CaseView, Party
from fsclient.usecases.cases import (
    add_member,
    change_party,
)
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.closing import close_case, reopen_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.paper_request import paper_requests
from fsclient.usecases.registering import register_application
from fsclient.usecases.workflow import StepStatus

_NEW_APPLICATION: Final = "application"
_NEW_MEMBER: Final = "member"
_CLOSE: Final = "close"
_REOPEN: Final = "reopen"
_INCOMPLETE: Final = "incomplete"
_WITHDRAW: Final = "withdraw"
_ASK: Final = "ask"
_CAME: Final = "came"
_EXCUSE: Final = "excuse"
_IDENTITY: Final = "identity"
_JOIN: Final = "join"
_NOT_MY_ROLE: Final = "Din roll får inte ändra här."


class ApplicationStepPage(StepPage):
    """What is applied for, and by whom."""

    key = "application"
    title = "Ansökan"

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, parent)
        self._view: CaseView | None = None
        self._history_place = QVBoxLayout()
        self._open_form = OpenForm(self, desk, tasks)
        self._open_form.autosaver.saved.connect(self.saved)
        self.register = SecondaryButton("Ny ansökan", self, icon="plus")
        self.register.clicked.connect(lambda: self._show_form(_NEW_APPLICATION))
        self.application = ApplicationCard(desk, self)
        self.application.completed.connect(self._complete)
        self.application.incomplete_wanted.connect(lambda: self._show_form(_INCOMPLETE))
        self.application.withdrawal_wanted.connect(lambda: self._show_form(_WITHDRAW))
        self.application.papers_wanted.connect(self._ask_papers)
        self.papers = AskedPapers(desk, self)
        self.papers.came_wanted.connect(lambda paper: self._show_form(f"{_CAME}:{paper.id}"))
        self.papers.excuse_wanted.connect(lambda paper: self._show_form(f"{_EXCUSE}:{paper.id}"))
        self.papers.again_wanted.connect(self._wait_again)
        self.papers.letter_wanted.connect(lambda: self.print_wanted.emit(self.printable()))
        self.documents = DocumentStrip(desk, tasks, self._name_of, self)
        self.documents.noticed.connect(self.noticed)
        self.documents.take_from(self.application)
        self._no_application = Text("Ingen ansökan är registrerad än.", "soft", parent=self)
        self.add = SecondaryButton("Lägg till person", self, icon="plus")
        self.add.clicked.connect(lambda: self._show_form(_NEW_MEMBER))
        self.people = PersonCards(self)
        self.people.change_wanted.connect(lambda party: self._show_form(str(party.member.id)))
        self.history: History | None = None
        self.close_button = QuietButton("Avsluta ärendet …", self)
        self.close_button.clicked.connect(lambda: self._show_form(_CLOSE))
        self._ended = Text("", "soft", parent=self)
        self.had_by = Text("", "soft", parent=self)
        self.reopen_button = QuietButton("Öppna ärendet igen …", self)
        self.reopen_button.clicked.connect(lambda: self._show_form(_REOPEN))
        self._places = {
            name: QVBoxLayout() for name in (_NEW_APPLICATION, _WITHDRAW, _NEW_MEMBER, _CLOSE)
        }
        self._places |= {_INCOMPLETE: self._places[_WITHDRAW], _REOPEN: self._places[_CLOSE]}
        self._places |= dict.fromkeys((_ASK, _CAME, _EXCUSE), self._places[_WITHDRAW])
        self._lay_out()

    def show_case(self, view: CaseView, statuses: Sequence[StepStatus]) -> None:
        """Show the case; an open form keeps what is typed in it."""
        other = self._view is None or self._view.id != view.id
        self._view = view
        if other:
            self.clear_problems()
            self.application.begin()
            self._open_form.begin_case(view, self._bring_back)
        else:
            self._rebase(view)
        self._show_application(view)
        hindrances = self.desk.book.catalogues["hindrances"]
        blocked = self._blocked(Action.CHANGE_HOUSEHOLD)

        def show(card: PersonCard, party: Party) -> None:
            card.show_party(party, view, hindrances, blocked)

        self.people.show_parties(view.listed_household, show)
        self.add.set_blocked(blocked)
        self._show_history(view, other=other)
        self._show_end(view)
        if not other:
            self.commands_changed.emit()

    def flush(self) -> None:
        """Keep what is typed in the open form."""
        self._open_form.flush()

    def commands(self) -> Sequence[Command]:
        """What can be done in this step."""
        opening = self._blocked(Action.OPEN_CASE)
        return (
            Command(
                key="application_new",
                title="Registrera ansökan",
                run=lambda: self._show_form(_NEW_APPLICATION),
                menu=Menu.CASE,
                blocked=opening,
            ),
            Command(
                key="member_new",
                title="Lägg till person i hushållet",
                run=lambda: self._show_form(_NEW_MEMBER),
                menu=Menu.CASE,
                blocked=self._blocked(Action.CHANGE_HOUSEHOLD),
            ),
            Command(
                key="papers_ask",
                title="Begär in handlingar …",
                run=self._ask_papers,
                menu=Menu.CASE,
                blocked=opening or self._not_open(),
            ),
            Command(
                key="application_incomplete",
                title="Ansökan är inte fullständig …",
                run=lambda: self._show_form(_INCOMPLETE),
                menu=Menu.CASE,
                blocked=opening or self._not_incomplete(),
            ),
            Command(
                key="application_withdraw",
                title="Ansökan tas tillbaka …",
                run=lambda: self._show_form(_WITHDRAW),
                menu=Menu.CASE,
                blocked=opening or self._not_open(),
            ),
            Command(
                key="case_close",
                title="Avsluta ärendet …",
                run=lambda: self._show_form(_CLOSE),
                menu=Menu.CASE,
                blocked=opening,
            ),
            Command(
                key="case_reopen",
                title="Öppna ärendet igen …",
                run=lambda: self._show_form(_REOPEN),
                menu=Menu.CASE,
                blocked=self._not_reopened(),
            ),
        )

    def printable(self) -> Printable | None:
        """The letter that asks for what waits, one to each adult."""
        view = self._view
        blocked = self._blocked(Action.OPEN_CASE) or self._not_open()
        if view is None or not view.waiting_papers or blocked:
            return None

        def read() -> tuple[Paper, ...]:
            return tuple(Paper(title, pdf) for title, pdf in paper_requests(self.desk, view.id))

        return Printable(read=read)

    @property
    def form(self) -> FormCard | None:
        """The form that is open, or None."""
        return self._open_form.card

    def _show_application(self, view: CaseView) -> None:
        blocked = self._blocked(Action.OPEN_CASE)
        self.register.set_blocked(blocked)
        self.application.setVisible(view.application is not None)
        self._no_application.setVisible(view.application is None)
        if view.application is not None:
            self.application.show_application(view.application, view, blocked)
        self.papers.show_papers(view, blocked or self._not_open())
        to = application_documents(self.desk, view)
        self.documents.setVisible(to is not None)
        if to is not None:
            self.documents.show_documents(to)

    def _name_of(self, staff_id: UUID) -> str:
        return "" if self._view is None else self._view.staff_name(staff_id)

    def _show_history(self, view: CaseView, *, other: bool) -> None:
        several = len(view.rows.applications) > 1 or bool(view.emergency_decisions)
        if several and self.history is None:
            self.history = History(self)
            self._history_place.addWidget(self.history)
        if self.history is not None:
            self.history.setVisible(several)
            self.history.show_case(view, from_start=other)

    def _show_end(self, view: CaseView) -> None:
        case = view.rows.case
        self.reopen_button.setVisible(case.closed_on is not None)
        self.reopen_button.set_blocked(self._not_reopened())
        self.close_button.setVisible(case.closed_on is None)
        self.close_button.set_blocked(self._blocked(Action.OPEN_CASE))
        self.had_by.setText(words.had_by(view))
        self.had_by.setVisible(bool(self.had_by.text()))
        self._ended.setVisible(case.closed_on is not None)
        if case.closed_on is not None and case.closing_reason is not None:
            reason = self.desk.book.catalogues["closing_reasons"].label(case.closing_reason)
            self._ended.setText(f"Ärendet avslutades {formats.day(case.closed_on)}: {reason}.")

    def _blocked(self, action: Action) -> str:
        if self._view is not None and self._view.rows.case.closed_on is not None:
            return "Ärendet är avslutat."
        return "" if self.desk.may(action) else _NOT_MY_ROLE

    def _not_open(self) -> str:
        application = None if self._view is None else self._view.application
        undecided = application is not None and application.status is ApplicationStatus.OPEN
        return "" if undecided else "Ingen ansökan väntar på beslut."

    def _not_incomplete(self) -> str:
        application = None if self._view is None else self._view.application
        complete = application is not None and application.complete_on is not None
        return self._not_open() or ("" if complete else "Ansökan är inte markerad som fullständig.")

    def _not_reopened(self) -> str:
        if self._view is None or self._view.rows.case.closed_on is None:
            return "Ärendet är inte avslutat."
        return "" if self.desk.may(Action.OPEN_CASE) else _NOT_MY_ROLE

    def _show_form(self, name: str) -> None:
        if self._view is None:
            return
        if name == self._open_form.name and self._open_form.card is not None:
            self._open_form.card.focus_first()
            return
        card = self._make(name, self._view)
        if card is None:
            return
        place = self._places.get(name.partition(":")[0], self._places[_NEW_MEMBER])
        self._open_form.show(name, card, place)
        card.cancelled.connect(self._cancel)
        card.submitted.connect(lambda: self._send(card))
        card.focus_first()
        card.come_into_view()

    def _make(self, name: str, view: CaseView) -> FormCard | None:
        if name == _NEW_APPLICATION:
            return ApplicationFormCard(self.desk, view, self)
        if name == _CLOSE:
            return CloseFormCard(self.desk, view, self)
        if name == _REOPEN:
            return None if self._not_reopened() else ReopenFormCard(view, self)
        if name.partition(":")[0] in (_INCOMPLETE, _WITHDRAW, _ASK, _CAME, _EXCUSE):
            return self._course_form(name, view)
        if name == _NEW_MEMBER:
            return MemberFormCard(self.desk, None, self)
        kind, _colon, member_id = name.rpartition(":")
        party = _party(view, member_id)
        if party is None:
            return None
        if kind == _IDENTITY:
            return IdentityFormCard(self.desk, party, self)
        if kind == _JOIN:
            return JoinFormCard(self.desk, party.person, self)
        card = MemberFormCard(self.desk, party, self, home_hidden=view.home_hidden)
        card.change_identity.clicked.connect(lambda: self._show_form(f"{_IDENTITY}:{name}"))
        card.join.clicked.connect(lambda: self._show_form(f"{_JOIN}:{name}"))
        return card

    def _course_form(self, name: str, view: CaseView) -> FormCard | None:
        kind, _colon, of = name.partition(":")
        waiting = {str(paper.id): paper for paper in (*view.papers, *view.papers_elsewhere)}
        if kind in (_CAME, _EXCUSE):
            make = CameFormCard if kind == _CAME else ExcuseFormCard
            paper = waiting.get(of)
            return make(self.desk, paper, self) if paper is not None and paper.waits else None
        application = view.application
        if application is None or self._not_open():
            return None
        if kind == _ASK:
            mine = of in ("", str(application.id))
            return AskFormCard(self.desk, application, self) if mine else None
        if name == _WITHDRAW:
            return WithdrawFormCard(self.desk, application, self)
        return None if self._not_incomplete() else IncompleteFormCard(application, self)

    def _bring_back(self, name: str, values: Mapping[str, str]) -> None:
        self._show_form(name)
        card = self._open_form.card
        if card is not None:
            card.type_again(values)

    def _cancel(self) -> None:
        name, card = self._open_form.name, self._open_form.card
        if card is None:
            return
        values = card.typed()
        self._open_form.close()
        case_id = None if self._view is None else self._view.id
        self.noticed.emit("Formuläret är stängt.", lambda: self._undo(case_id, name, values))
        self._focus_on(name)

    def _undo(self, case_id: UUID | None, name: str, values: Mapping[str, str]) -> None:
        if self._view is not None and self._view.id == case_id:
            self._bring_back(name, values)

    def _focus_on(self, name: str) -> None:
        ways = {
            _NEW_APPLICATION: self.register,
            _CLOSE: self.close_button,
            _REOPEN: self.reopen_button,
            _INCOMPLETE: self.application.incomplete,
            _WITHDRAW: self.application.withdraw,
            _ASK: self.application.ask,
        }
        kind = name.partition(":")[0]
        if kind in (_CAME, _EXCUSE) and self.papers.focus_next():
            return
        kind = _ASK if kind in (_CAME, _EXCUSE) else kind
        ways.get(kind, self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def _send(self, card: FormCard) -> None:
        assert self._view is not None
        case_id = self._view.id
        match card:
            case ApplicationFormCard():
                problems = card.problems()
                if problems:
                    card.show_problems(problems)
                    return
                form = card.form()
                said = words.registered(self._view, form.month)
                self._run(card, lambda: register_application(self.desk, case_id, form), said)
            case CloseFormCard():
                key, unpaid = card.chosen(), card.unpaid_reason.value()
                self._run(card, lambda: close_case(self.desk, case_id, key, unpaid))
            case ReopenFormCard():
                why = card.reason.value()
                self._run(card, lambda: reopen_case(self.desk, case_id, why))
            case AskFormCard() | CameFormCard() | ExcuseFormCard():
                self._send_paper(card)
            case IncompleteFormCard() | WithdrawFormCard():
                self._send_course(card)
            case IdentityFormCard() | JoinFormCard():
                self._run(card, card.command(case_id))
            case MemberFormCard(party=None):
                member = card.form()
                self._run(card, lambda: add_member(self.desk, case_id, member))
            case MemberFormCard(party=Party() as before):
                after = card.changed()
                self._run(card, lambda: change_party(self.desk, before, after))

    def _send_course(self, card: IncompleteFormCard | WithdrawFormCard) -> None:
        application = card.application
        if isinstance(card, WithdrawFormCard):
            taken_back = card.form()
            self._run(card, lambda: withdraw_application(self.desk, application, taken_back))
        else:
            lacking = card.reason.value()
            self._run(card, lambda: no_longer_complete(self.desk, application, lacking))

    def _send_paper(self, card: AskFormCard | CameFormCard | ExcuseFormCard) -> None:
        match card:
            case AskFormCard(application=application):
                wanted = card.form()
                said = "Handlingarna är begärda och står i journalen."
                self._run(card, lambda: ask_papers(self.desk, application, wanted), said)
            case CameFormCard(paper=paper):
                day = card.came_on.value()
                self._run(card, lambda: paper_came(self.desk, paper, day))
            case ExcuseFormCard(paper=paper):
                excuse = card.reason.value()
                self._run(card, lambda: excuse_paper(self.desk, paper, excuse))

    def _run(self, card: FormCard, command: Callable[[], ChangeSet], said: str = "") -> None:
        card.set_busy(busy=True)
        name = self._open_form.name

        def done(_changes: ChangeSet) -> None:
            if self._open_form.card is card:
                self._open_form.close()
                self._focus_on(name)
            if said:
                self.noticed.emit(said, None)

        def failed(error: Exception) -> bool:
            card.set_busy(busy=False)
            stale = isinstance(error, EnvironmentProblem) and error.code == "someone_saved_first"
            if stale:
                self._offer_newer(card, EnvironmentProblem("someone_saved_first"))
            return stale

        self.tasks.run_command(card, command, done, failed)

    def _offer_newer(self, card: FormCard, problem: EnvironmentProblem) -> None:
        assert self._view is not None
        changes = ChangeSet(kinds=frozenset({"household"}), case_id=self._view.id)
        card.banner.show_message(
            sentence(problem),
            Tone.WARN,
            "Läs in det nya",
            lambda: self.tasks.changed.emit(changes),
        )

    def _rebase(self, view: CaseView) -> None:
        card = self._open_form.card
        if isinstance(card, MemberFormCard) and card.party is not None:
            party = _party(view, str(card.party.member.id))
            if party is not None and party != card.party:
                card.rebase(party)
        elif isinstance(card, IncompleteFormCard | WithdrawFormCard):
            newer = {row.id: row for row in view.rows.applications}
            card.application = newer.get(card.application.id, card.application)

    def _complete(self, on: date) -> None:
        if self._view is None or self._view.application is None:
            return
        application = self._view.application
        self.tasks.run_command(
            self, lambda: mark_complete(self.desk, application, on), self._tell_complete
        )

    def _wait_again(self, paper: AskedPaper) -> None:
        self.tasks.run_command(
            self,
            lambda: wait_again(self.desk, paper),
            lambda _changes: self.noticed.emit("Handlingen väntar igen.", None),
        )
        self.application.ask.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_papers(self) -> None:
        application = None if self._view is None else self._view.application
        if application is not None:
            self._show_form(f"{_ASK}:{application.id}")

    def _tell_complete(self, kept: KeptApplication) -> None:
        def undo() -> None:
            self.tasks.run_command(self, lambda: undo_complete(self.desk, kept.application))

        self.noticed.emit("Ansökan är markerad som fullständig.", undo)

    def _lay_out(self) -> None:
        self.body.addLayout(_heading("Ansökan", self, self.register))
        self.body.addLayout(self._places[_NEW_APPLICATION])
        self.body.addWidget(self._no_application)
        self.body.addWidget(self.application)
        self.application.body.addWidget(self.papers)
        self.application.body.addWidget(self.documents)
        self.body.addLayout(self._places[_WITHDRAW])
        self.body.addSpacing(Space.S)
        self.body.addLayout(_heading("Hushåll", self, self.add))
        self.body.addLayout(self._places[_NEW_MEMBER])
        self.body.addWidget(self.people)
        self.body.addSpacing(Space.S)
        self.body.addLayout(self._history_place)
        self.body.addLayout(self._places[_CLOSE])
        self.body.addWidget(self.had_by)
        self.body.addWidget(self._ended)
        self.body.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.reopen_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)


def _heading(title: str, parent: QWidget, action: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.M)
    row.addWidget(SectionHeading(title, parent), 1)
    row.addWidget(action)
    return row


def _party(view: CaseView, member_id: str) -> Party | None:
    return next(
        (party for party in view.listed_household if str(party.member.id) == member_id), None
    )
