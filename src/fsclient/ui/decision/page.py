"""The step where a case is decided: written beside its letter, signed, then read."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fsclient.domain.calculation import CalculationResult
from fsclient.domain.decision import Decision, Letter
from fsclient.domain.errors import RuleViolation
from fsclient.domain.staff import Action
from fsclient.ui.decision import words
from fsclient.ui.decision.draft import DecisionDraft
from fsclient.ui.decision.left import LeftDraft
from fsclient.ui.decision.letter_pane import LetterPane, LetterReceiver
from fsclient.ui.decision.missing import MissingCard, notices
from fsclient.ui.decision.sign_dialog import SignDialog
from fsclient.ui.decision.signed import SignedDecision
from fsclient.ui.decision.why import about_copied, about_doubt
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech.badges import Badge
from fsclient.ui.speech.messages import sentence
from fsclient.ui.steps.step_page import StepPage
from fsclient.ui.widgets.beside import Beside, ScrollColumn
from fsclient.ui.widgets.buttons import PrimaryButton
from fsclient.ui.widgets.choice import Choice, ComboBox
from fsclient.ui.widgets.clash_bar import ClashBar
from fsclient.ui.widgets.commands import Command, Menu
from fsclient.ui.widgets.later import later
from fsclient.ui.widgets.notices import EmptyState
from fsclient.ui.widgets.sign_bar import SIGN_KEYS
from fsclient.ui.widgets.surfaces import PageHeader
from fsclient.ui.work.clash import Clash
from fsclient.ui.work.papers import Printable
from fsclient.ui.work.row_draft import RowDraft
from fsclient.ui.work.tasks import Task, Tasks
from fsclient.usecases.calculation import compute, unconfirmed
from fsclient.usecases.case_view import CaseView, Party
from fsclient.usecases.cases import reread_case
from fsclient.usecases.changes import ChangeSet, Kept
from fsclient.usecases.decision import (
    begun_decision,
    is_begun_here,
    letters_of,
    preview_letter,
    save_decision,
    sign_decision,
)
from fsclient.usecases.decision_checks import (
    DecisionForm,
    decision_problems,
    ground_laws,
    needs_ground,
)
from fsclient.usecases.desk import Desk
from fsclient.usecases.workflow import StepStatus, decision_gate, is_withdrawn

PREVIEW_MS: Final = 400
_CURRENT: Final = "current"


@dataclass(frozen=True, slots=True)
class _Typed:
    """What is typed, and the case as it was read then."""

    form: DecisionForm
    view: CaseView | None = field(compare=False)


class DecisionPage(StepPage):
    """Writes, signs and shows decisions; earlier ones are chosen at the top."""

    key = "decision"
    title = "Beslut"

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, parent)
        self._view: CaseView | None = None
        self._result: CalculationResult | None = None
        self._letters: tuple[Letter, ...] = ()
        self._letters_of: UUID | None = None
        self._drawing: Task[bytes] | None = None
        self._dialog: SignDialog | None = None
        self.header = PageHeader(self.title, self, step=True)
        self.choice = ComboBox()
        self.choice.setAccessibleName("Vilket beslut")
        self.choice.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self.header.add_action(self.choice)
        self.missing = MissingCard(self)
        # What holds the parts comes first, for each is to be born where it stands.
        self._left = left = _clear(self)
        self.letter = LetterPane(self)
        self._beside = Beside(left, self.letter, self, room=600)
        self._parts = parts = _clear(left)
        self._scrolled = ScrollColumn(parts, left)
        self.draft = DecisionDraft(desk, parts)
        self.signed = SignedDecision(desk, tasks, parts)
        self.left = LeftDraft(parts)
        self.empty = EmptyState("", parent=parts)
        self.sign = PrimaryButton("Signera beslutet", left, shortcut=SIGN_KEYS)
        self._kept: RowDraft[Decision, _Typed] = RowDraft(self, tasks, self._typed, self._save)
        self.clash = ClashBar(self)
        self._clash: Clash[Decision, _Typed] = Clash(
            self,
            tasks,
            self._kept,
            self.clash,
            case_id=lambda: None if self._view is None else self._view.id,
            reread=self._reread,
            show_other=self.draft.show_other,
            reopen=self._reopen,
        )
        self._preview = later(self, PREVIEW_MS, self._draw)
        self._lay_out()
        self._connect()

    def show_case(self, view: CaseView, statuses: Sequence[StepStatus]) -> None:
        """Show the case as it is now; what is being typed stays."""
        another = self._view is None or self._view.id != view.id
        if another:
            self.clear_problems()
        self._view = view
        self._offer_decisions(view, to_current=another)
        self._show()

    def has_earlier(self, view: CaseView) -> bool:
        """Whether there is another decision, or what was written of one."""
        return any(row.signed for row in view.rows.decisions) or bool(view.left_drafts)

    def focus_start(self) -> None:
        """Where the decision is chosen, by its digit, until it is."""
        inside = any(child.hasFocus() for child in self.findChildren(QWidget))
        if not inside and self.draft.isVisibleTo(self) and self.draft.kind.value() is None:
            self.draft.kind.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().focus_start()

    def flush(self) -> None:
        """Keep the draft now."""
        super().flush()
        self._kept.flush()

    def printable(self) -> Printable | None:
        """The letters of the signed decision that is shown."""
        return self.signed.printable() if self.signed.isVisibleTo(self) else None

    @property
    def unanswered(self) -> bool:
        """Whether another wrote the decision first, and no text is chosen."""
        return self._clash.active

    def commands(self) -> Sequence[Command]:
        """What the menus say about this step."""
        if not self._writing:
            return ()
        return (
            Command(
                key="phrases",
                title="Fraser till beslutet",
                run=self.draft.open_phrases,
                menu=Menu.CASE,
            ),
        )

    @property
    def _writing(self) -> bool:
        return self._kept.held is not None

    @property
    def _shown(self) -> Decision | None:
        assert self._view is not None
        chosen = self.choice.value()
        earlier = (row for row in self._view.rows.decisions if row.id == chosen)
        return next(earlier, self._view.decision)

    def _offer_decisions(self, view: CaseView, *, to_current: bool) -> None:
        current = view.decision

        def titled(row: Decision) -> str:
            return words.decision_choice(row, withdrawn=view.is_withdrawn(row))

        choices = [Choice(_CURRENT, "Nytt beslut" if current is None else titled(current))]
        readable = view.left_drafts if self.desk.may(Action.DECIDE) else ()
        choices += [
            Choice(row.id, titled(row))
            for row in view.rows.decisions
            if (row.signed or row in readable) and (current is None or row.id != current.id)
        ]
        before = self.choice.value()
        self.choice.blockSignals(True)
        self.choice.set_choices(choices)
        if to_current or before is None or self.choice.value() is None:
            self.choice.set_value(_CURRENT)
        self.choice.blockSignals(False)
        self.choice.setVisible(len(choices) > 1)

    def _show(self) -> None:
        view, shown = self._view, self._shown
        assert view is not None
        if self._stays(view):
            return
        if shown is view.decision and self._is_lost(view):
            # Another signed it, or began another: that is told before anything typed goes.
            self._clash.look()
        elif shown is not None and shown.signed:
            self._show_signed(view, shown)
        elif shown is not None and shown in view.left_drafts and self.desk.may(Action.DECIDE):
            self._show_left(view, shown)
        elif view.application is None or view.sheet is None or is_withdrawn(view):
            self._show_nothing(view, "Beslutet skrivs när det finns en normberäkning.")
        elif not self.desk.may(Action.DECIDE):
            self._show_nothing(view, "Beslutet är inte signerat. Din roll fattar inte beslut.")
        else:
            self._show_draft(view)

    def _show_nothing(self, view: CaseView, why: str) -> None:
        self._end_writing()
        self.header.set_badges()
        self.empty.set_sentence(why)
        self.missing.show_notices(notices(view, decision_gate(view)))
        self._arrange(self.empty, letter=False)

    def _show_left(self, view: CaseView, draft: Decision) -> None:
        self._end_writing()
        self.header.set_badges(Badge("utkast"))
        self.left.show_draft(view, draft)
        at_hand = draft is view.decision
        self.missing.show_notices(notices(view, decision_gate(view)) if at_hand else ())
        self._arrange(self.left, letter=False)

    def _end_writing(self) -> None:
        if self._writing:
            self.clear_problems()
        if not self._clash.active:
            self._kept.flush()
        self._clash.end()
        self._kept.start_from(None)

    def _show_signed(self, view: CaseView, decision: Decision) -> None:
        self._end_writing()
        assert decision.kind is not None
        self.header.set_badges(words.KINDS[decision.kind], Badge("signerat, låst"))
        self.missing.show_notices(())
        self.signed.show_decision(view, decision)
        self._arrange(self.signed, letter=True)
        if self._letters_of != decision.id:
            self._fetch_letters(decision.id)

    def _fetch_letters(self, decision_id: UUID) -> None:
        self._letters_of = decision_id
        self._letters = ()
        self.signed.show_letters(())
        self.letter.pdf.show_waiting("Hämtar brevet …")
        self.tasks.run_query(self, lambda: letters_of(self.desk, decision_id), self._show_letters)

    def _show_letters(self, letters: tuple[Letter, ...]) -> None:
        if not letters or letters[0].decision_id != self._letters_of or self._view is None:
            return
        self._letters = letters
        self.signed.show_letters(letters)
        people = {person.id: person.called for person in self._view.rows.people}
        self.letter.set_receivers(
            [LetterReceiver(one.person_id, people.get(one.person_id, "okänd")) for one in letters]
        )
        self._show_letter()

    def _show_letter(self) -> None:
        wanted = self.letter.receiver_id
        for letter in self._letters:
            if letter.person_id == wanted:
                self.letter.pdf.set_pdf(letter.pdf, of=letter.decision_id)

    def _show_draft(self, view: CaseView) -> None:
        assert view.sheet is not None
        if not self._is_about(view):
            self._end_writing()
        try:
            self._result = compute(self.desk, view.sheet.facts)
        except RuleViolation as violation:
            self._show_nothing(view, " ".join(map(sentence, violation.problems)))
            return
        self._letters_of = None
        quiet = not self._kept.is_pending
        self.draft.show_facts(view, self._result)
        if quiet:
            # What follows from the calculation is nothing that was typed.
            self._kept.go_back_to(self._kept.held)
        self._take_stored(view)
        blockers = decision_gate(view)
        self.missing.show_notices(notices(view, blockers))
        self.sign.set_blocked("Något saknas. Det står överst." if blockers else "")
        self.letter.set_receivers(
            [LetterReceiver(a.person.id, a.person.called) for a in view.month_adults]
        )
        self._tell_kind()
        self._arrange(self.draft, letter=True)
        self._preview.start(0)

    def _take_stored(self, view: CaseView) -> None:
        stored = view.decision
        if stored is not None and self._is_about(view) and self._is_own_beginning(stored):
            # What is typed since goes on from it.
            self._kept.go_on_from(stored)
            return
        behind = stored is not None and self._kept.is_behind(stored)
        if self._is_about(view) and (self._clash.active or not behind):
            return
        self._clash.end()
        self.draft.show_draft(stored)
        self._kept.start_from(begun_decision(self.desk, view) if stored is None else stored)

    def _is_about(self, view: CaseView) -> bool:
        """Whether what is being written is of the application at hand."""
        held, application = self._kept.held, view.application
        return (
            held is not None
            and application is not None
            and held.row.application_id == application.id
        )

    def _is_behind(self, view: CaseView) -> bool:
        """Whether what is being written is of another application than the one at hand, or of one
        that was taken back.
        """
        typed_in = self.draft.view
        here = self._writing and typed_in is not None and typed_in.id == view.id
        return here and (not self._is_about(view) or is_withdrawn(view))

    def _stays(self, view: CaseView) -> bool:
        """Whether what is typed is to be kept, or a text chosen, before another is shown."""
        if not self._is_behind(view):
            return False
        if not self._clash.active and self._kept.is_pending:
            self.flush()
            return True
        return self._clash.active

    def _go_on_when_kept(self) -> None:
        if self._view is not None and self._is_behind(self._view):
            self._reopen()

    def _is_lost(self, view: CaseView) -> bool:
        stored = view.decision
        if stored is None or not self._is_about(view) or self._is_own_beginning(stored):
            return False
        return self._kept.is_lost_to(stored)

    def _is_own_beginning(self, stored: Decision) -> bool:
        """Whether what is stored was begun by what is typed here, though no answer told of it."""
        unheard = self._kept.is_pending and self._kept.row_id != stored.id
        return unheard and is_begun_here(self.desk, stored)

    def _arrange(self, shown: QWidget, *, letter: bool) -> None:
        for part in (self.draft, self.signed, self.left, self.empty):
            part.setVisible(part is shown)
        self.sign.setVisible(shown is self.draft)
        self.letter.setVisible(letter)
        self.commands_changed.emit()

    def _on_edit(self) -> None:
        self._kept.touch()
        self._tell_kind()
        self._preview.start(PREVIEW_MS)

    def _tell_kind(self) -> None:
        form = self.draft.form()
        said = Badge("utkast") if form.kind is None else words.KINDS[form.kind]
        self.header.set_badges(said)

    def _typed(self) -> "_Typed":
        # Another application may be at hand in the case by now, and was not when it was typed.
        return _Typed(self.draft.form(), self.draft.view)

    def _save(self, row: Decision, typed: "_Typed") -> Kept[Decision]:
        assert typed.view is not None
        return save_decision(self.desk, typed.view, typed.form, row)

    def _reread(self, case_id: UUID, row_id: UUID) -> Decision | None:
        # One that was begun here and could not be kept goes by its application.
        rows = reread_case(self.desk, case_id).rows.decisions
        return next((row for row in rows if row_id in (row.id, row.application_id)), None)

    def _reopen(self) -> None:
        if self._view is not None:
            case_id, desk = self._view.id, self.desk
            self.tasks.run_query(
                self, lambda: reread_case(desk, case_id), lambda view: self.show_case(view, ())
            )

    def _draw(self) -> None:
        view, receiver = self._view, self._receiver()
        if not self._writing or view is None or receiver is None:
            return
        form = self.draft.form()
        if form.kind is None:
            self.letter.pdf.show_waiting("Välj beslut, så visas brevet här.")
            return
        if self._drawing is not None:
            self._drawing.cancel()
        self._drawing = self.tasks.run_free(
            self,
            lambda: preview_letter(self.desk, view, form, receiver),
            lambda pdf: self._show_drawn(pdf, view),
            self._say_why_not_drawn,
        )

    def _show_drawn(self, pdf: bytes, view: CaseView) -> None:
        if self._writing and view.application is not None:
            self.letter.pdf.set_pdf(pdf, of=view.application.id)

    def _say_why_not_drawn(self, error: Exception) -> bool:
        if isinstance(error, RuleViolation):
            self.letter.pdf.show_waiting(" ".join(map(sentence, error.problems)))
            return True
        return False

    def _receiver(self) -> Party | None:
        wanted = self.letter.receiver_id
        adults = self._view.month_adults if self._view is not None else ()
        return next((adult for adult in adults if adult.person.id == wanted), None)

    def _switch_letter(self) -> None:
        if not self._writing:
            self._show_letter()
        else:
            self._draw()

    def _ask_to_sign(self) -> None:
        view, result = self._view, self._result
        if not self._writing or view is None or result is None or not self.understood():
            return
        self.flush()
        form = self.draft.form()
        problems = decision_problems(self.desk, view, result, form)
        if problems:
            self.show_problems(problems)
            return
        self.clear_problems()
        laws = ground_laws(self.desk, form.ground) if needs_ground(view, result, form) else ()
        copied = () if view.sheet is None else unconfirmed(view.sheet.facts, self.desk.book)
        doubts = filter(None, (about_copied(copied), about_doubt(laws)))
        dialog = SignDialog(view, form, " ".join(doubts), self)
        dialog.accepted.connect(lambda: self._sign(form))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _sign(self, form: DecisionForm) -> None:
        held, view, desk = self._kept.held, self._view, self.desk
        if held is None or view is None:
            return
        self._set_signing(signing=True)

        def told(_changes: ChangeSet) -> None:
            self._set_signing(signing=False)
            self.noticed.emit("Beslutet är signerat och brevet utfärdat.", None)

        def unsigned(error: Exception) -> bool:
            self._set_signing(signing=False)
            return self._kept.held is held and self._kept.is_conflict(error)

        def again() -> None:
            if self._kept.held is held and self.draft.form() == form:
                self._sign(form)
            else:
                # Whoever has written on since signs what stands there by now.
                self._ask_to_sign()

        self.tasks.run_command(
            self,
            lambda: sign_decision(desk, view.id, form, held.row, read=view.sheet),
            told,
            unsigned,
            again,
        )

    def _set_signing(self, *, signing: bool) -> None:
        # What is typed after it was asked for would be refused as another's.
        self.sign.setEnabled(not signing)
        self.draft.setEnabled(not signing)

    def _connect(self) -> None:
        self.draft.edited.connect(self._on_edit)
        self.draft.step_wanted.connect(self.step_wanted)
        self.missing.step_wanted.connect(self.step_wanted)
        self.signed.step_wanted.connect(self.step_wanted)
        self.signed.told.connect(lambda text: self.noticed.emit(text, None))
        self.signed.print_wanted.connect(self.print_wanted)
        self.letter.switched.connect(self._switch_letter)
        self.choice.edited.connect(self._change_decision)
        self.sign.clicked.connect(self._ask_to_sign)
        self._kept.saved.connect(self.saved)
        self._kept.saved.connect(self._go_on_when_kept)

    def _change_decision(self) -> None:
        if self._clash.active:
            # What is typed has no place to be kept in before it is answered.
            self.choice.set_value(_CURRENT)
            return
        view, desk = self._view, self.desk
        if view is not None and self._kept.stands_as(view.decision):
            self._show()
        elif view is not None:
            # What is typed is kept first, and shown as kept when it is come back to.
            self.flush()
            case_id = view.id
            self.tasks.run_query(self, lambda: reread_case(desk, case_id), self._show_chosen)

    def _show_chosen(self, view: CaseView) -> None:
        if self._view is None or self._view.id != view.id:
            return
        if self._clash.active:
            self.choice.set_value(_CURRENT)
        else:
            self.show_case(view, ())

    def _lay_out(self) -> None:
        parts = QVBoxLayout(self._parts)
        parts.setContentsMargins(0, 0, Space.XS, 0)
        for part in (self.draft, self.signed, self.left, self.empty):
            parts.addWidget(part)
        parts.addStretch(1)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._scrolled, 1)
        column.addWidget(self.sign)
        self._beside.stacked.connect(self._scrolled.set_whole)
        self.body.addWidget(self.header)
        self.body.addWidget(self.clash)
        self.body.addWidget(self.missing)
        self.body.addWidget(self._beside, 1)


def _clear(parent: QWidget) -> QWidget:
    made = QWidget(parent)
    made.setProperty("role", "clear")
    return made
