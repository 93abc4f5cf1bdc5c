"""Tänk om …: the same household under another month, another rent or a job. Never saved."""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fsclient.domain.calculation import CalculationFacts, CalculationResult
from fsclient.domain.errors import RuleViolation
from fsclient.domain.months import Month
from fsclient.ui.calculation.words import outcome, sum_formula
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.speech.messages import sentence
from fsclient.ui.widgets.buttons import CheckBox, QuietButton
from fsclient.ui.widgets.choice import Choice, ComboBox
from fsclient.ui.widgets.date_edit import MonthEdit
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.money_edit import MoneyEdit
from fsclient.ui.widgets.surfaces import Card, Rule, SectionHeading, Text
from fsclient.usecases.calculation import WhatIf, compute, imagined
from fsclient.usecases.desk import Desk

_WIDTH = 232
UNLIMITED = 16_777_215
"""Qt's own word for no limit, which PySide does not name."""


class WhatIfPanel(Card):
    """Beside the real calculation. ``closed`` when it is closed from inside."""

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._facts: CalculationFacts | None = None
        self._real: CalculationResult | None = None
        self._adults: tuple[str, ...] = ()
        self._alone = False
        self.setAccessibleName("Tänk om")
        self.month = MonthEdit(self, today=lambda: desk.today)
        self.rent = MoneyEdit(self)
        self.wage = MoneyEdit(self)
        self.person = ComboBox(parent=self, placeholder="Välj person")
        self.stimulus = CheckBox("Med jobbstimulans", self)
        self._person_field = Field("person", "Vem arbetar", self.person)
        self.outcome = Text("", "section", parent=self)
        self.difference = Text("", "strong", parent=self)
        self.formula = Text("", "soft", parent=self)
        self.problem = Text("", "error", parent=self)
        self._lay_out()
        for editor in (self.month, self.rent, self.wage, self.person, self.stimulus):
            editor.edited.connect(self._think)
        theme().changed.connect(self._fit)
        self._fit()

    def begin(self, month: Month) -> None:
        """Start over from the real month, with nothing changed."""
        self.month.set_value(month)
        self.rent.set_value(None)
        self.wage.set_value(None)
        self.stimulus.set_value(False)

    def show_real(
        self,
        facts: CalculationFacts | None,
        result: CalculationResult | None,
        names: Mapping[str, str],
    ) -> None:
        """What it is compared with; None while the real one waits."""
        self._facts, self._real = facts, result
        if facts is not None:
            adults = tuple(one.id for one in facts.adults)
            if adults != self._adults:
                self._adults = adults
                choices = [Choice(adult, names.get(adult, adult)) for adult in adults]
                self.person.set_choices(choices)
                self.person.set_value(adults[0])
            self._person_field.setVisible(len(adults) > 1)
        self._think()

    def focus_start(self) -> None:
        """The first field."""
        self.month.setFocus(Qt.FocusReason.OtherFocusReason)
        self.month.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(SectionHeading("Tänk om …", self), 1)
        close = QuietButton("Stäng", self, shortcut="Esc", shortcut_shown_only=True)
        close.clicked.connect(lambda _on=False: self.closed.emit())
        head.addWidget(close)
        self.body.addLayout(head)
        inside = QWidget(self)
        inside.setProperty("role", "clear")
        box = QVBoxLayout(inside)
        box.setContentsMargins(0, 0, Space.XS, 0)
        box.setSpacing(Space.S)
        box.addWidget(Text("Bara för att jämföra. Inget av det här sparas.", "help", parent=self))
        box.addWidget(Field("month", "Om det vore", self.month))
        box.addWidget(Field("rent", "Om hyran vore", self.rent))
        box.addWidget(Field("wage", "Om någon fick lön efter skatt", self.wage))
        box.addWidget(self._person_field)
        box.addWidget(self.stimulus)
        box.addWidget(Rule(self))
        for text in (self.outcome, self.difference, self.formula, self.problem):
            box.addWidget(text)
        box.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self.body.addWidget(scroll, 1)

    def least_width(self) -> int:
        """How wide it must be, in pixels."""
        return theme().px(_WIDTH) + 2 * Space.L

    def set_alone(self, alone: bool) -> None:
        """Whether it has all the width to itself."""
        self._alone = alone
        self._fit()

    def _fit(self) -> None:
        self.setMinimumWidth(self.least_width())
        self.setMaximumWidth(UNLIMITED if self._alone else self.least_width())

    def _think(self) -> None:
        if self._facts is None or self._real is None:
            self._say("", "", "", "Den riktiga beräkningen väntar. Rätta den först.")
            return
        try:
            result = compute(self._desk, imagined(self._facts, self._what(), self._desk.book))
        except RuleViolation as violation:
            words = " ".join(dict.fromkeys(map(sentence, violation.problems)))
            self._say("", "", "", words)
            return
        self._say(
            outcome(result),
            _difference(self._real.result, result.result),
            sum_formula(result),
            "",
        )

    def _what(self) -> WhatIf:
        person = self.person.value()
        return WhatIf(
            month=self.month.value(),
            rent=self.rent.value(),
            wage=self.wage.value(),
            person=person if isinstance(person, str) else None,
            job_stimulus=self.stimulus.value(),
        )

    def _say(self, words: str, difference: str, formula: str, problem: str) -> None:
        texts = (self.outcome, self.difference, self.formula, self.problem)
        for text, said in zip(texts, (words, difference, formula, problem), strict=True):
            text.setText(said)
            text.setVisible(bool(said))


def _difference(real: Decimal, imagined_result: Decimal) -> str:
    change = imagined_result - real
    if not change:
        return "Lika mycket som i den riktiga."
    more = "mer" if change > 0 else "mindre"
    return f"{formats.kr(abs(change))} {more} än i den riktiga."
