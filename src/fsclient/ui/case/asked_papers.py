"""Begärda handlingar: what an application waits for, and the forms of asking and excusing."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fsclient.domain.asked_papers import AskedPaper
from fsclient.domain.cases import AidApplication
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import case_words, formats
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.ui.steps.form_card import FormCard
from fsclient.ui.widgets.buttons import LinkButton
from fsclient.ui.widgets.choice import Choice
from fsclient.ui.widgets.date_edit import DateEdit
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.many_choice import ManyChoice
from fsclient.ui.widgets.pill import Pill
from fsclient.ui.widgets.surfaces import SectionLabel, Text, column_in
from fsclient.ui.widgets.text_edits import LineEdit, TextArea
from fsclient.usecases.asked_papers import OTHER, PAPERS, AskForm, first_due, label_of
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.desk import Desk

_SOON: Final = 3
_CAME: Final = "came"


class AskedPapers(QWidget):
    """What waits first, with what can be done with it; then what came or was excused.

    ``came_wanted`` and ``excuse_wanted`` carry the paper, and ``again_wanted`` one that is to be
    waited for once more; ``letter_wanted`` asks for the letter of all that waits.
    """

    came_wanted = Signal(object)
    excuse_wanted = Signal(object)
    again_wanted = Signal(object)
    letter_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._desk = desk
        self._lines: QWidget | None = None
        self._column = column_in(self, Space.S)
        self.letter = LinkButton("Skriv ut brevet …", self)
        self.letter.clicked.connect(self.letter_wanted)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(SectionLabel("Begärda handlingar", self), 1)
        head.addWidget(self.letter)
        self._column.addLayout(head)

    def show_papers(self, view: CaseView, blocked: str) -> None:
        """Show those of the application at hand; ``blocked`` says why nothing can be done."""
        if self._lines is not None:
            self._lines.hide()
            self._lines.deleteLater()
        self._lines = lines = QWidget(self)
        lines.setProperty("role", "clear")
        box = column_in(lines, Space.XS)
        for paper in (*view.papers, *view.papers_elsewhere):
            what = self._what(paper, view)
            line = self._line(paper, what, view, lines)
            for button in line.findChildren(LinkButton):
                button.setAccessibleName(f"{button.text().rstrip(' …')}: {what}")
                button.set_blocked(blocked)
            box.addWidget(line)
        self._column.addWidget(lines)
        lines.show()
        self.letter.set_blocked(blocked)
        self.letter.setVisible(bool(view.waiting_papers))
        self.setVisible(bool(view.papers or view.papers_elsewhere))

    def focus_next(self) -> bool:
        """Go to the first that waits; False where nothing does."""
        waiting = [] if self._lines is None else self._lines.findChildren(LinkButton, _CAME)
        if waiting:
            waiting[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(waiting)

    def _what(self, paper: AskedPaper, view: CaseView) -> str:
        what = label_of(self._desk, paper)
        if paper in view.papers:
            return what
        of = next(one for one in view.rows.applications if one.id == paper.application_id)
        return f"{what}, ansökan för {formats.month(of.month)}"

    def _line(self, paper: AskedPaper, what: str, view: CaseView, parent: QWidget) -> QWidget:
        line = QWidget(parent)
        line.setProperty("role", "clear")
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        if paper.waits:
            badge = _due(paper, self._desk)
            row.addWidget(Text(what, parent=line), 1)
            row.addWidget(Pill(badge.text, badge.tone, line), 0, Qt.AlignmentFlag.AlignTop)
            acts = [("Har kommit …", self.came_wanted), ("Inväntas inte …", self.excuse_wanted)]
        else:
            row.addWidget(Text(self._ended(paper, what, view), "soft", parent=line), 1)
            acts = [("Vänta igen", self.again_wanted)]
        for title, signal in acts:
            button = LinkButton(title, line)
            button.setObjectName(_CAME if signal is self.came_wanted else "")
            button.clicked.connect(lambda _on=False, signal=signal: signal.emit(paper))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _ended(self, paper: AskedPaper, what: str, view: CaseView) -> str:
        if paper.came_on is not None:
            return f"{what} · kom {formats.day(paper.came_on)}"
        assert paper.ended_by is not None
        by = case_words.colleague(view, paper.ended_by, self._desk.me.id)
        return f"{what} · inväntas inte, {by}. {paper.excused}"


class AskFormCard(FormCard):
    """What the household is to hand in to an application, and by when."""

    def __init__(
        self, desk: Desk, application: AidApplication, parent: QWidget | None = None
    ) -> None:
        super().__init__("Begär in handlingar", "Begär in", parent)
        self.application = application
        entries = desk.book.catalogues[PAPERS].at(desk.today)
        self.kinds = ManyChoice(
            [Choice(entry.key, entry.label) for entry in entries if entry.key != OTHER]
        )
        self.other = LineEdit()
        self.about = LineEdit()
        self.due_on = DateEdit(today=lambda: desk.today, earliest_today=True)
        self.body.addWidget(
            Text(f"Ansökan för {formats.month(application.month)}", "soft", parent=self)
        )
        self.body.addWidget(Field("kinds", "Vad behövs?", self.kinds, required=True))
        self.body.addWidget(Field("other", "Annat", self.other))
        self.add_row(
            Field(
                "about",
                "Vems, eller för vilken månad",
                self.about,
                help_text="Står efter var och en som är markerad ovan.",
            ),
            Field("due_on", "Senast", self.due_on, required=True),
            stretches=(3, 1),
        )
        self.finish()
        self.due_on.set_value(first_due(desk))

    def form(self) -> AskForm:
        """What is asked for as typed."""
        return AskForm(
            kinds=tuple(self.kinds.value()),
            about=self.about.value(),
            due_on=self.due_on.value(),
            other=self.other.value(),
        )


class CameFormCard(FormCard):
    """The day that a paper came."""

    def __init__(self, desk: Desk, paper: AskedPaper, parent: QWidget | None = None) -> None:
        super().__init__("Handlingen har kommit", "Har kommit", parent)
        self.paper = paper
        self.came_on = DateEdit(today=lambda: desk.today, latest_today=True)
        self.body.addWidget(Text(label_of(desk, paper), "strong", parent=self))
        self.body.addWidget(Field("came_on", "Kom in", self.came_on, required=True))
        self.finish()
        self.came_on.set_value(desk.today)


class ExcuseFormCard(FormCard):
    """Why a paper is not waited for any longer."""

    def __init__(self, desk: Desk, paper: AskedPaper, parent: QWidget | None = None) -> None:
        super().__init__("Handlingen inväntas inte", "Inväntas inte", parent)
        self.paper = paper
        self.reason = TextArea(
            rows=2, placeholder="till exempel första ansökan, eller har inte kommit trots begäran"
        )
        self.body.addWidget(Text(label_of(desk, paper), "strong", parent=self))
        self.body.addWidget(
            Text(
                "Skälet skrivs i journalen. Beslutet fattas på det som finns.", "soft", parent=self
            )
        )
        self.body.addWidget(Field("reason", "Varför?", self.reason, required=True))
        self.finish()


def _due(paper: AskedPaper, desk: Desk) -> Badge:
    """``senast 9 dec``; late and soon ones are marked."""
    days = (paper.due_on - desk.today).days
    tone = Tone.BAD if days < 0 else Tone.WARN if days <= _SOON else Tone.NEUTRAL
    word = "skulle kommit" if days < 0 else "senast"
    return Badge(f"{word} {formats.short_day(paper.due_on, desk.today)}", tone)
