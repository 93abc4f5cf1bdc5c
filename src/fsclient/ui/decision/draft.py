"""The decision while it is written: kind, amount, posts, reasons, conditions."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fsclient.domain.calculation import CalculationResult
from fsclient.domain.decision import Decision, DecisionKind
from fsclient.domain.errors import RuleViolation
from fsclient.domain.letters import LetterPost
from fsclient.ui import formats
from fsclient.ui.decision import words
from fsclient.ui.decision.phrase_menu import PhraseMenu
from fsclient.ui.tokens import Space
from fsclient.ui.widgets.buttons import QuietButton, SecondaryButton
from fsclient.ui.widgets.choice import Choice, SegmentedChoice
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.money_edit import MoneyEdit
from fsclient.ui.widgets.pill import Badge
from fsclient.ui.widgets.surfaces import SectionLabel, Text
from fsclient.ui.widgets.table import Column, DataTable, Render
from fsclient.ui.widgets.text_edits import TextArea
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.decision import (
    DecisionForm,
    already_granted,
    decision_posts,
    most_to_grant,
    phrase_facts,
    possible_kinds,
)
from fsclient.usecases.decision_letter import CHILD_LETTER_ANSWER
from fsclient.usecases.desk import Desk

PHRASE_KEYS: Final = "Ctrl+Space"

_POSTS: Final = (
    Column(key="label", title="Post", width=144, stretch=1, sortable=False),
    Column(key="approved", title="Beviljat", render=Render.MONEY, width=68, sortable=False),
    Column(
        key="verdict",
        title="Utfall",
        render=Render.PILL,
        width=76,
        sortable=False,
        value=lambda row: row.badge,
    ),
)


class DecisionDraft(QWidget):
    """The form. ``edited`` at every change, ``step_wanted`` with a step's key."""

    edited = Signal()
    step_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._desk = desk
        self._view: CaseView | None = None
        self._result: CalculationResult | None = None
        self._filling = False
        self.kind = SegmentedChoice(
            [Choice(kind, badge.text) for kind, badge in words.KINDS.items()], clearable=False
        )
        self.amount = MoneyEdit()
        self.reasons = TextArea(rows=5, placeholder="Skriv så att den som läser förstår varför.")
        self.conditions = TextArea(rows=2, placeholder="Det här behöver du göra nästa månad …")
        self._kind_field = Field("kind", "Beslut", self.kind)
        self._amount_field = Field("amount", "Belopp", self.amount)
        self._reasons_field = Field("reasons", "Motivering", self.reasons)
        self._posts = DataTable("Poster", _POSTS, fits_rows=True)
        self._laws = Text("", "help", parent=self)
        self._children = _ChildParagraphs(self)
        self._children.step_wanted.connect(self.step_wanted)
        self.phrases = SecondaryButton("Fraser", self, shortcut=PHRASE_KEYS)
        self.phrases.clicked.connect(self.open_phrases)
        self._lay_out()
        self.kind.edited.connect(self._on_kind)
        for editor in self.editors:
            editor.edited.connect(self._on_edit)

    @property
    def editors(self) -> tuple[SegmentedChoice | MoneyEdit | TextArea, ...]:
        """What is typed in, in reading order."""
        return (self.kind, self.amount, self.reasons, self.conditions)

    def form(self) -> DecisionForm:
        """The decision as it stands; an amount that can't be read counts as none."""
        kind = self.kind.value()
        try:
            kronor = self.amount.value()
        except RuleViolation:
            kronor = None
        return DecisionForm(
            kind=kind if isinstance(kind, DecisionKind) else None,
            amount=None if kind is DecisionKind.REFUSAL else kronor,
            reasons=self.reasons.text(),
            conditions=self.conditions.text(),
        )

    def show_draft(self, decision: Decision | None) -> None:
        """Fill in what is stored."""
        self._filling = True
        self.kind.set_value(None if decision is None else decision.kind)
        kronor = None if decision is None or not decision.amount else decision.amount
        self.amount.set_value(kronor)
        self.reasons.set_value("" if decision is None else decision.reasons)
        self.conditions.set_value("" if decision is None else decision.conditions)
        self._filling = False
        self._settle_amount()
        self._show_posts()

    def show_facts(self, view: CaseView, result: CalculationResult) -> None:
        """The case and its calculation, under what is typed."""
        self._view = view
        self._result = result
        possible = possible_kinds(view, result)
        self.kind.set_possible(possible, _why_not(result))
        self._kind_field.set_help("" if len(possible) == len(words.KINDS) else _why_not(result))
        self._children.show_children(view)
        self._settle_amount()
        self._show_posts()

    def show_laws(self, laws: tuple[str, ...]) -> None:
        """The paragraphs that the decision rests on."""
        self._laws.setText(f"Lagrum: {', '.join(laws)}")

    def open_phrases(self) -> None:
        """Show the phrases for the text that has the focus, else for the reasons."""
        if self._view is None or self._result is None:
            return
        conditions = self.conditions.hasFocus()
        target = self.conditions if conditions else self.reasons
        field, kind = "conditions" if conditions else "reasons", self.form().kind
        fitting = [one for one in self._desk.office.phrases.values() if one.fits(field, kind)]
        menu = PhraseMenu(fitting, self._facts(self._view, self._result), target, self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_at(target)

    def _facts(self, view: CaseView, result: CalculationResult) -> Mapping[str, str]:
        facts = phrase_facts(view, self.form(), result)
        return {name: formats.value(value) for name, value in facts.items()}

    def _on_kind(self) -> None:
        if not self._filling:
            self._filling = True
            self._settle_amount(chosen=True)
            self._filling = False

    def _on_edit(self) -> None:
        if not self._filling:
            self._show_posts()
            self.edited.emit()

    def _settle_amount(self, *, chosen: bool = False) -> None:
        kind = self.kind.value()
        self._amount_field.setVisible(kind not in (None, DecisionKind.REFUSAL))
        if self._view is None or self._result is None:
            return
        most = most_to_grant(self._view, self._result)
        whole = kind is DecisionKind.GRANT
        self.amount.setReadOnly(whole)
        self._amount_field.set_help(_amount_help(most, already_granted(self._view), whole=whole))
        if whole:
            self.amount.set_value(most)
        elif chosen and kind is DecisionKind.PARTIAL_REFUSAL:
            self.amount.set_value(None if self._result.full_grant else most)

    def _show_posts(self) -> None:
        if self._view is None or self._result is None:
            return
        form = self.form()
        posts = decision_posts(self._desk, self._view, form, self._result)
        self._posts.set_rows([post_row(post, form.kind, whole=post is posts[0]) for post in posts])

    def _lay_out(self) -> None:
        reasons = QVBoxLayout()
        reasons.setSpacing(Space.XS)
        reasons.addWidget(self._reasons_field)
        phrase_row = QHBoxLayout()
        phrase_row.addWidget(self.phrases)
        phrase_row.addStretch(1)
        reasons.addLayout(phrase_row)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.M)
        box.addWidget(self._kind_field)
        box.addWidget(self._amount_field)
        box.addWidget(self._posts)
        box.addLayout(reasons)
        box.addWidget(self._children)
        box.addWidget(Field("conditions", "Det här behöver den sökande göra", self.conditions))
        box.addWidget(self._laws)


@dataclass(frozen=True, slots=True, kw_only=True)
class PostRow:
    """A post of the table with its pill; without one before a kind is chosen."""

    label: str
    approved: Decimal | None
    badge: Badge | None


def post_row(post: LetterPost, kind: DecisionKind | None, *, whole: bool) -> PostRow:
    """A post in a decision of a kind; ``whole`` is the month's, said more briefly here."""
    return PostRow(
        label=post.label.removeprefix("Ekonomiskt ").capitalize() if whole else post.label,
        approved=None if kind is None else post.approved,
        badge=None if kind is None else words.VERDICTS[post.verdict],
    )


class _ChildParagraphs(QWidget):
    step_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.XS)
        row = QHBoxLayout()
        row.addWidget(SectionLabel("Barnets bästa, ur barnkonsekvensanalysen", self))
        row.addStretch(1)
        button = QuietButton("Visa", self)
        button.setAccessibleName("Visa barnkonsekvensanalysen")
        button.clicked.connect(lambda _on=False: self.step_wanted.emit("children"))
        row.addWidget(button)
        box.addLayout(row)
        self._text = Text("", parent=self)
        box.addWidget(self._text)

    def show_children(self, view: CaseView) -> None:
        """Each child's paragraph as the letter will have it."""
        told = []
        for child in view.month_children:
            analysis = view.analysis_of(child.person.id)
            text = analysis.answers.get(CHILD_LETTER_ANSWER) if analysis is not None else None
            said = text if isinstance(text, str) and text.strip() else "inget skrivet än"
            told.append(f"{child.person.called}: {said}")
        self._text.setText("\n".join(told))
        self.setVisible(bool(told))


def _why_not(result: CalculationResult) -> str:
    if result.result <= 0:
        return "Beräkningen visar inget underskott, så ansökan kan bara avslås."
    if not result.full_grant:
        return "En kostnad är inte godkänd i sin helhet, så det kan inte bli bifall."
    return "Hela månaden är redan beviljad, så ansökan kan bara avslås."


def _amount_help(most: Decimal, before: Decimal, *, whole: bool) -> str:
    earlier = f" {formats.kr(before)} är redan beviljat för månaden." if before else ""
    if whole:
        return f"Hela beloppet enligt beräkningen.{earlier}"
    return f"Högst {formats.kr(most)}.{earlier}"
