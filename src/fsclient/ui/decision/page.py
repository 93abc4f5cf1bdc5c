"""The step where a case is decided: written beside its letter, signed, then read."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fsclient.domain.calculation import CalculationResult
from fsclient.domain.decision import Decision, Letter
from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.staff import Action
from fsclient.ui.decision import words
from fsclient.ui.decision.draft import DecisionDraft
from fsclient.ui.decision.keeping import DraftKeeper
from fsclient.ui.decision.letter_pane import LetterPane, LetterReceiver
from fsclient.ui.decision.missing import MissingCard, notices
from fsclient.ui.decision.sign_dialog import SignDialog
from fsclient.ui.decision.signed import SignedDecision
from fsclient.ui.decision.why import about_doubt
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech.badges import Badge
from fsclient.ui.speech.messages import sentence
from fsclient.ui.steps.step_page import StepPage
from fsclient.ui.widgets.beside import Beside, ScrollColumn
from fsclient.ui.widgets.buttons import PrimaryButton
from fsclient.ui.widgets.choice import Choice, ComboBox
from fsclient.ui.widgets.commands import Command, Menu
from fsclient.ui.widgets.later import later
from fsclient.ui.widgets.notices import EmptyState, Tone
from fsclient.ui.widgets.sign_bar import SIGN_KEYS
from fsclient.ui.widgets.surfaces import PageHeader
from fsclient.ui.widgets.two_texts import TwoTexts
from fsclient.ui.work.autosave import Autosaver
from fsclient.ui.work.clash import SIGNED_FIRST
from fsclient.ui.work.tasks import Task, Tasks
from fsclient.usecases.calculation import compute
from fsclient.usecases.case_view import CaseView, Party
from fsclient.usecases.cases import reread_case
from fsclient.usecases.decision import letters_of, preview_letter
from fsclient.usecases.decision_checks import (
    DecisionForm,
    decision_problems,
    ground_laws,
    needs_ground,
)
from fsclient.usecases.desk import Desk
from fsclient.usecases.workflow import StepStatus, decision_gate

PREVIEW_MS: Final = 400
_CURRENT: Final = "current"


class DecisionPage(StepPage):
    """Writes, signs and shows decisions; earlier ones are chosen at the top."""

    key = "decision"
    title = "Beslut"

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, parent)
        self._view: CaseView | None = None
        self._result: CalculationResult | None = None
        self._keeper: DraftKeeper | None = None
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
        self.empty = EmptyState("", parent=parts)
        self.sign = PrimaryButton("Signera beslutet", left, shortcut=SIGN_KEYS)
        self._autosaver = Autosaver[DecisionForm](
            self, tasks, self.draft.form, self._save, on_failure=self._on_unsaved
        )
        self._preview = later(self, PREVIEW_MS, self._draw)
        self._lay_out()
        self._connect()

    def show_case(self, view: CaseView, statuses: Sequence[StepStatus]) -> None:
        """Show the case as it is now; what is being typed stays."""
        another = self._view is None or self._view.id != view.id
        if another:
            self._keeper = None
        self._view = view
        self._offer_decisions(view, to_current=another)
        self._show()

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
        if self._keeper is not None:
            self._autosaver.flush()

    def commands(self) -> Sequence[Command]:
        """What the menus say about this step."""
        if self._keeper is None:
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
    def _shown(self) -> Decision | None:
        assert self._view is not None
        chosen = self.choice.value()
        earlier = (row for row in self._view.rows.decisions if row.id == chosen)
        return next(earlier, self._view.decision)

    def _offer_decisions(self, view: CaseView, *, to_current: bool) -> None:
        current = view.decision
        title = words.decision_choice(current) if current is not None else "Nytt beslut"
        choices = [Choice(_CURRENT, title)]
        choices += [
            Choice(row.id, words.decision_choice(row))
            for row in view.rows.decisions
            if row.signed and (current is None or row.id != current.id)
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
        if shown is view.decision and self._is_lost(view):
            self._tell_signed_first()
        elif shown is not None and shown.signed:
            self._show_signed(view, shown)
        elif view.application is None or view.sheet is None:
            self._show_nothing(view, "Beslutet skrivs när det finns en normberäkning.")
        elif not self.desk.may(Action.DECIDE):
            self._show_nothing(view, "Beslutet är inte signerat. Din roll fattar inte beslut.")
        else:
            self._show_draft(view)

    def _show_nothing(self, view: CaseView, why: str) -> None:
        self._keeper = None
        self.header.set_badges()
        self.empty.set_sentence(why)
        self.missing.show_notices(notices(view, decision_gate(view)))
        self._arrange(self.empty, letter=False)

    def _show_signed(self, view: CaseView, decision: Decision) -> None:
        self._keeper = None
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
        try:
            self._result = compute(self.desk, view.sheet.facts)
        except RuleViolation as violation:
            self._show_nothing(view, " ".join(map(sentence, violation.problems)))
            return
        self._letters_of = None
        self._take_stored(view)
        self.draft.show_facts(view, self._result)
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
        stored, keeper = view.decision, self._keeper
        if keeper is not None and keeper.belongs_to(view):
            newer = keeper.is_older_than(stored)
            if not newer or self._autosaver.is_pending:
                return
        self._keeper = DraftKeeper(self.desk, view)
        self.draft.show_draft(stored)
        self._autosaver.start_from(self.draft.form())

    def _arrange(self, shown: QWidget, *, letter: bool) -> None:
        for part in (self.draft, self.signed, self.empty):
            part.setVisible(part is shown)
        self.sign.setVisible(shown is self.draft)
        self.letter.setVisible(letter)
        self.commands_changed.emit()

    def _on_edit(self) -> None:
        self._autosaver.touch()
        self._tell_kind()
        self._preview.start(PREVIEW_MS)

    def _tell_kind(self) -> None:
        form = self.draft.form()
        said = Badge("utkast") if form.kind is None else words.KINDS[form.kind]
        self.header.set_badges(said)

    def _save(self, form: DecisionForm) -> object:
        assert self._keeper is not None
        return self._keeper.save(form)

    def _on_unsaved(self, error: Exception) -> bool:
        if not isinstance(error, EnvironmentProblem):
            return False
        if error.code == "locked":
            self._tell_signed_first()
            return True
        if error.code != "someone_saved_first":
            return False
        self.banner.show_message(sentence(error), Tone.WARN, "Jämför", self._compare)
        return True

    def _compare(self) -> None:
        assert self._view is not None
        case_id = self._view.id
        self.tasks.run_query(self, lambda: reread_case(self.desk, case_id), self._let_choose)

    def _is_lost(self, view: CaseView) -> bool:
        """Whether another has signed while what is typed here waits to be kept."""
        theirs, keeper = view.decision, self._keeper
        signed = theirs is not None and theirs.signed
        mine = keeper is not None and keeper.belongs_to(view)
        return signed and mine and self._autosaver.is_pending

    def _tell_signed_first(self) -> None:
        self.sign.set_blocked("Beslutet är redan signerat.")
        self.banner.show_message(SIGNED_FIRST, Tone.WARN, "Gå vidare", self._let_go)

    def _let_go(self) -> None:
        self.tasks.let_drafts_go(self)
        self._keeper = None
        self.banner.clear()
        self.sign.set_blocked("")
        self._compare()

    def _let_choose(self, view: CaseView) -> None:
        theirs = view.decision
        if theirs is None or theirs.signed:
            self.show_case(view, ())
            return
        who = view.staff_name(theirs.drafted_by) or "någon annan"
        mine = self.draft.form()
        dialog = TwoTexts(
            "Någon annan sparade före dig",
            "Välj vilken text som ska gälla. Du kan kopiera ur båda.",
            (mine.reasons, mine.conditions),
            (theirs.reasons, theirs.conditions),
            self,
            stored=f"Sparad av {who}",
        )
        dialog.accepted.connect(lambda: self._settle(view, takes_theirs=False))
        # Not on ``rejected``: Esc must not throw away what was typed.
        dialog.back.clicked.connect(lambda: self._settle(view, takes_theirs=True))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _settle(self, view: CaseView, *, takes_theirs: bool) -> None:
        self._keeper = DraftKeeper(self.desk, view)
        if takes_theirs:
            self.tasks.let_drafts_go(self)
            self.draft.show_draft(view.decision)
            self._autosaver.start_from(self.draft.form())
        self.flush()
        self._preview.start(0)

    def _draw(self) -> None:
        view, receiver = self._view, self._receiver()
        if self._keeper is None or view is None or receiver is None:
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
        if self._keeper is not None and view.application is not None:
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
        if self._keeper is None:
            self._show_letter()
        else:
            self._draw()

    def _ask_to_sign(self) -> None:
        view, result = self._view, self._result
        if self._keeper is None or view is None or result is None or not self.understood():
            return
        self.flush()
        form = self.draft.form()
        problems = decision_problems(self.desk, view, result, form)
        if problems:
            self.show_problems(problems)
            return
        self.clear_problems()
        laws = ground_laws(self.desk, form.ground) if needs_ground(view, result, form) else ()
        dialog = SignDialog(view, form, about_doubt(laws), self)
        dialog.accepted.connect(lambda: self._sign(form))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _sign(self, form: DecisionForm) -> None:
        keeper = self._keeper
        if keeper is None:
            return
        self._autosaver.start_from(self.draft.form())
        self.sign.setEnabled(False)
        self.tasks.run_command(
            self, lambda: keeper.sign(form), lambda _changes: self._tell_signed(), self._unsigned
        )

    def _tell_signed(self) -> None:
        self.sign.setEnabled(True)
        self.noticed.emit("Beslutet är signerat och brevet utfärdat.", None)

    def _unsigned(self, error: Exception) -> bool:
        self.sign.setEnabled(True)
        return self._on_unsaved(error)

    def _connect(self) -> None:
        self.draft.edited.connect(self._on_edit)
        self.draft.step_wanted.connect(self.step_wanted)
        self.missing.step_wanted.connect(self.step_wanted)
        self.signed.step_wanted.connect(self.step_wanted)
        self.signed.told.connect(lambda text: self.noticed.emit(text, None))
        self.letter.switched.connect(self._switch_letter)
        self.choice.edited.connect(self._change_decision)
        self.sign.clicked.connect(self._ask_to_sign)
        self._autosaver.watch(*self.draft.editors)
        self.draft.editor_made.connect(self._autosaver.watch)
        self._autosaver.saved.connect(self._tell_saved)

    def _change_decision(self) -> None:
        self.flush()
        if self._view is not None:
            self._show()

    def _tell_saved(self, when: datetime) -> None:
        self.saved.emit(when)

    def _lay_out(self) -> None:
        parts = QVBoxLayout(self._parts)
        parts.setContentsMargins(0, 0, Space.XS, 0)
        for part in (self.draft, self.signed, self.empty):
            parts.addWidget(part)
        parts.addStretch(1)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._scrolled, 1)
        column.addWidget(self.sign)
        self._beside.stacked.connect(self._scrolled.set_whole)
        self.body.addWidget(self.header)
        self.body.addWidget(self.missing)
        self.body.addWidget(self._beside, 1)


def _clear(parent: QWidget) -> QWidget:
    made = QWidget(parent)
    made.setProperty("role", "clear")
    return made
