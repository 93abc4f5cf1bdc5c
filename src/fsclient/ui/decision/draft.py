"""The decision while it is written: kind, amount, posts, reasons, conditions."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fsclient.domain.calculation import CalculationResult
from fsclient.domain.decision import Decision, DecisionKind
from fsclient.domain.errors import RuleViolation
from fsclient.domain.instruments import CHILD_LETTER_ANSWER
from fsclient.domain.letters import PostKind
from fsclient.rules.phrases import Phrase
from fsclient.rules.posts import Posts
from fsclient.ui.decision.keyed_fields import LineReasons, Names, Wanted
from fsclient.ui.decision.phrase_menu import FilledPhrase, PhraseMenu
from fsclient.ui.decision.why import about_doubt, about_ground, about_name, post_label, why_kind
from fsclient.ui.decision.words import KINDS
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Tone
from fsclient.ui.widgets.buttons import QuietButton, SecondaryButton
from fsclient.ui.widgets.choice import Choice, ComboBox, SegmentedChoice
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.money_edit import MoneyEdit
from fsclient.ui.widgets.pill import Pill
from fsclient.ui.widgets.surfaces import SectionLabel, Text, column_in, row_in
from fsclient.ui.widgets.table import Column, DataTable, Render, Sorting
from fsclient.ui.widgets.text_edits import TextArea
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.decision import phrase_facts, phrase_rows
from fsclient.usecases.decision_checks import (
    LINE_REASON,
    NAMED,
    OWN_POSTS,
    DecisionForm,
    already_granted,
    form_of,
    ground_laws,
    kind_of,
    laws_for,
    most_to_grant,
    needs_ground,
    posts_of,
)
from fsclient.usecases.desk import Desk
from fsclient.usecases.protected_names import asked_about, chosen, named_in

PHRASE_KEYS: Final = "Ctrl+Space"

_POSTS: Final = (
    Column(key="label", title="Från sökt till beviljat", width=200, stretch=1),
    Column(key="amount", title="Belopp", render=Render.MONEY, width=92),
)
_YES_NO: Final = {True: "Ja", False: "Nej", None: ""}
_BY_NAME: Final = {True: "Hela namnet", False: "Initialer", None: ""}
_ANSWERS: Final = (
    Choice(DecisionKind.GRANT, "Bevilja"),
    Choice(DecisionKind.REFUSAL, "Avslå helt"),
)


class DecisionDraft(QWidget):
    """The form. ``edited`` at every change, ``step_wanted`` with a step's key.

    Granted or refused is chosen; whether a grant is bifall or delavslag follows, and is said with
    why.
    """

    edited = Signal()
    step_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._desk = desk
        self._view: CaseView | None = None
        self._result: CalculationResult | None = None
        self._filling = False
        self.kind = SegmentedChoice(_ANSWERS, clearable=False)
        self.amount = MoneyEdit()
        grounds = desk.book.laws.grounds_on(desk.today)
        self._grounds = {one.key: one.label for one in grounds}
        self.ground = ComboBox(
            [Choice(key, label) for key, label in self._grounds.items()], placeholder="Välj grund"
        )
        self.reasons = TextArea(rows=5, placeholder="Skriv så att den som läser förstår varför.")
        self.conditions = TextArea(rows=2, placeholder="Det här behöver du göra nästa månad …")
        self.burden = SegmentedChoice([Choice(one, _YES_NO[one]) for one in (False, True)])
        self._kind_field = Field("kind", "Beslut", self.kind)
        self._amount_field = Field("amount", "Belopp", self.amount)
        self._ground_field = Field("ground", "Varför behovet inte tillgodoses", self.ground)
        self._reasons_field = Field("reasons", "Motivering", self.reasons)
        self._conditions_field = Field(
            "conditions", "Det här behöver den sökande göra", self.conditions
        )
        self._burden_field = Field(
            "burdens_later", "Sänker villkoret biståndet en senare månad?", self.burden
        )
        self._doubt = _Doubt(self)
        self._posts = DataTable(
            "Från sökt till beviljat", _POSTS, sorting=Sorting.NONE, fits_rows=True
        )
        self.line_reasons = LineReasons(
            "Skäl till det som går emot den sökande", "Står i brevet under raden.", self
        )
        self.names = Names(
            "Skyddade personuppgifter i andras brev",
            "Så här skrivs namnet i brev till någon annan, i bilagan också.",
            self,
        )
        self._laws = Text("", "help", parent=self)
        self._children = _ChildParagraphs(self)
        self._children.step_wanted.connect(self.step_wanted)
        self.phrases = SecondaryButton("Fraser", self, shortcut=PHRASE_KEYS)
        self.phrases.clicked.connect(self.open_phrases)
        self._lay_out()
        self.kind.edited.connect(self._on_kind)
        for editor in self.editors:
            editor.edited.connect(self._on_edit)
        for part in (self.line_reasons, self.names):
            part.edited.connect(self._on_edit)

    @property
    def editors(self) -> tuple[SegmentedChoice | MoneyEdit | TextArea | ComboBox, ...]:
        """What is always there to be typed in, in reading order."""
        return (self.kind, self.amount, self.ground, self.reasons, self.conditions, self.burden)

    def form(self) -> DecisionForm:
        """The decision as it stands; an amount that can't be read counts as none."""
        chosen = self.kind.value()
        try:
            kronor = self.amount.value()
        except RuleViolation:
            kronor = None
        ground, burden = self.ground.value(), self.burden.value()
        form = DecisionForm(
            kind=chosen if isinstance(chosen, DecisionKind) else None,
            amount=None if chosen is DecisionKind.REFUSAL else kronor,
            reasons=self.reasons.text(),
            conditions=self.conditions.text(),
            ground=str(ground) if ground is not None else None,
            line_reasons={key: str(text) for key, text in self.line_reasons.values().items()},
            burdens_later=burden if isinstance(burden, bool) and self._has_conditions else None,
            named={key: bool(named) for key, named in self.names.values().items()},
        )
        if self._view is None or self._result is None:
            return form
        followed = kind_of(self._view, self._result, form)
        return form if followed is None else replace(form, kind=followed)

    @property
    def view(self) -> CaseView | None:
        """The case as it was read when what follows from it was last shown."""
        return self._view

    @property
    def _has_conditions(self) -> bool:
        return bool(self.conditions.value())

    def show_draft(self, decision: Decision | None) -> None:
        """Fill in what is stored."""
        self._filling = True
        form = DecisionForm(kind=None, amount=None) if decision is None else form_of(decision)
        refused = form.kind in (None, DecisionKind.REFUSAL)
        self.kind.set_value(form.kind if refused else DecisionKind.GRANT)
        self.amount.set_value(form.amount or None)
        self.ground.set_value(form.ground)
        self.reasons.set_value(form.reasons)
        self.conditions.set_value(form.conditions)
        self.burden.set_value(form.burdens_later)
        self.line_reasons.set_values(form.line_reasons)
        self.names.set_values(form.named)
        self._filling = False
        self._settle_amount()
        self._show_what_follows()

    def show_other(self, theirs: Decision | None) -> None:
        """What another stored, under one's own where they differ; None takes it away."""
        mine = self.form()
        other = mine if theirs is None else form_of(theirs)
        said = tuple(zip(self._said(mine), self._said(other), strict=True))
        for (field, own), (_field, stored) in said:
            field.set_stored(None if own == stored else stored)

    def _said(self, form: DecisionForm) -> list[tuple[Field, str]]:
        """Each field with a form's answer to it, in words."""
        granted = form.kind not in (None, DecisionKind.REFUSAL) and form.amount is not None
        lines = self.line_reasons.fields.items()
        return [
            (self._kind_field, "" if form.kind is None else KINDS[form.kind].text),
            (self._amount_field, formats.kr(form.amount) if granted else ""),
            (self._ground_field, self._grounds.get(form.ground or "", form.ground or "")),
            (self._reasons_field, form.reasons.strip()),
            (self._conditions_field, form.conditions.strip()),
            (self._burden_field, _YES_NO[form.burdens_later]),
            *((field, form.line_reasons.get(key, "")) for key, field in lines),
            *((field, _BY_NAME[form.named.get(key)]) for key, field in self.names.fields.items()),
        ]

    def show_facts(self, view: CaseView, result: CalculationResult) -> None:
        """The case and its calculation, under what is typed."""
        self._view = view
        self._result = result
        nothing = most_to_grant(view, result) == 0
        possible = [one.value for one in _ANSWERS[1 if nothing else 0 :]]
        self.kind.set_possible(possible, "Det finns inget mer att bevilja för månaden.")
        self._children.show_children(view)
        self._settle_amount()
        self._show_what_follows()

    def open_phrases(self) -> None:
        """Show the phrases for the text that has the focus, else for the reasons."""
        if self._view is None or self._result is None:
            return
        conditions = self.conditions.hasFocus()
        target = self.conditions if conditions else self.reasons
        field, kind = "conditions" if conditions else "reasons", self.form().kind
        fitting = [one for one in self._desk.office.phrases.values() if one.fits(field, kind)]
        menu = PhraseMenu(self._filled(fitting, self._view, self._result), target, self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.open_at(target)

    def _filled(
        self, phrases: Sequence[Phrase], view: CaseView, result: CalculationResult
    ) -> Iterator[FilledPhrase]:
        facts = _written(phrase_facts(view, self.form(), result))
        rows = [_written(row) for row in phrase_rows(self._desk, view, self.form(), result)]
        two = len(view.month_adults) > 1
        for phrase in phrases:
            about = [
                (f"{phrase.label}: {row['cost']}", {**facts, **row}) for row in phrase.of_rows(rows)
            ]
            for label, known in about or [(phrase.label, facts)]:
                yield FilledPhrase(phrase.situation, label, phrase.with_facts(known, two=two))

    def _on_kind(self) -> None:
        if not self._filling:
            self._filling = True
            self._settle_amount(chosen=True)
            self._filling = False

    def _on_edit(self) -> None:
        if not self._filling:
            self._filling = True
            self._show_what_follows()
            self._filling = False
            self.edited.emit()

    def _settle_amount(self, *, chosen: bool = False) -> None:
        granted = self.kind.value() is DecisionKind.GRANT
        self._amount_field.setVisible(granted)
        if self._view is None or self._result is None:
            return
        most = most_to_grant(self._view, self._result)
        self._amount_field.set_help(_amount_help(most, already_granted(self._view)))
        if granted and chosen and not self.amount.text().strip():
            self.amount.set_value(most)

    def _show_what_follows(self) -> None:
        """All that the choices lead to: the kind, the sum, what is asked, and the paragraphs."""
        view, result = self._view, self._result
        if view is None or result is None:
            return
        form = self.form()
        found = posts_of(self._desk, view, result, form)
        self._show_posts(found, form)
        self._show_kind(view, result, form, found)
        asks = needs_ground(view, result, form)
        self._ground_field.setVisible(asks)
        ground = form.ground if asks else None
        laws = ground_laws(self._desk, ground)
        self._ground_field.set_help(about_ground(laws))
        self._doubt.show_text(about_doubt(laws))
        self._burden_field.setVisible(self._has_conditions)
        self._laws.setText(f"Lagrum: {', '.join(laws_for(self._desk, view, ground))}")
        self._ask_names(view, form)

    def _show_kind(
        self, view: CaseView, result: CalculationResult, form: DecisionForm, found: Posts
    ) -> None:
        most = most_to_grant(view, result)
        kind = kind_of(view, result, form)
        said = why_kind(kind, found, result, most, burdened=bool(form.burdens_later))
        self._kind_field.set_help(said)

    def _show_posts(self, found: Posts, form: DecisionForm) -> None:
        applied = "Behov före inkomster" if found.gross else "Sökt"
        rows = [PostRow(label=applied, amount=found.applied)]
        decided = form.kind is DecisionKind.REFUSAL or form.amount is not None
        shown = [post for post in found.posts if decided or post.kind is not PostKind.GROUND]
        rows += [PostRow(label=post_label(post), amount=-post.amount) for post in shown]
        rows.append(PostRow(label="Beviljat", amount=found.granted if decided else None))
        self._posts.set_rows(rows)
        asked = [post for post in found.posts if post.kind not in OWN_POSTS]
        self.line_reasons.show_fields(
            [
                Wanted(
                    key=post.key,
                    name=f"{LINE_REASON}{post.key}",
                    label=f"{post.label}, {formats.kr(post.amount)}",
                    proposed=post.reason if post.key not in form.line_reasons else "",
                )
                for post in asked
            ]
        )

    def _ask_names(self, view: CaseView, form: DecisionForm) -> None:
        texts = {"reasons": form.reasons, "conditions": form.conditions, **form.line_reasons}
        settled = chosen(view, form.named)
        self.names.show_fields(
            [
                Wanted(
                    key=one.key,
                    name=f"{NAMED}{one.key}",
                    label=one.person.full_name,
                    help=about_name(
                        one.person, named_in(view, one.person, texts), settled.get(one.key)
                    ),
                    proposed=one.proposed,
                )
                for one in asked_about(view)
            ]
        )

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
        box.addWidget(self._ground_field)
        box.addWidget(self._doubt)
        box.addWidget(self._posts)
        box.addWidget(self.line_reasons)
        box.addLayout(reasons)
        box.addWidget(self._children)
        box.addWidget(self._conditions_field)
        box.addWidget(self._burden_field)
        box.addWidget(self.names)
        box.addWidget(self._laws)


@dataclass(frozen=True, slots=True, kw_only=True)
class PostRow:
    """A row of the sum; without an amount before anything is chosen."""

    label: str
    amount: Decimal | None


class _Doubt(QWidget):
    """What is not sure about a law that the letter will name; hidden where all is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = row_in(self, Space.S)
        row.addWidget(Pill("obs", Tone.WARN, self), 0, Qt.AlignmentFlag.AlignTop)
        self._text = Text("", parent=self)
        row.addWidget(self._text, 1)
        self.hide()

    def show_text(self, text: str) -> None:
        """Say it; nothing where there is no doubt."""
        self._text.setText(text)
        self.setVisible(bool(text))


class _ChildParagraphs(QWidget):
    step_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        box = column_in(self, Space.XS)
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


def _amount_help(most: Decimal, before: Decimal) -> str:
    earlier = f" {formats.kr(before)} är redan beviljat för månaden." if before else ""
    return f"Högst {formats.kr(most)}.{earlier}"


def _written(facts: Mapping[str, object]) -> dict[str, str]:
    # A cost's name stands inside a sentence.
    return {
        name: formats.within(value) if isinstance(value, str) else formats.value(value)
        for name, value in facts.items()
    }
