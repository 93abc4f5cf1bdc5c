"""What is to be changed in a prognosis: one kind at a time, with its own fields."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fsclient.domain.calculation import BracketChange, DayRule, Rounding
from fsclient.domain.errors import Problem
from fsclient.domain.months import Month
from fsclient.rules.norms import NormTable
from fsclient.rules.prognosis_changes import (
    LARGEST_CEILING,
    Change,
    HomesUnshared,
    OtherAmount,
    OtherChoice,
    OtherJobStimulus,
    OtherNorm,
    RaisedNorm,
    RentCeilings,
)
from fsclient.rules.rule_book import RuleBook
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.supervision import prognosis_words as words
from fsclient.ui.supervision.percent_edit import PercentEdit
from fsclient.ui.widgets.choice import Choice, ComboBox, SegmentedChoice
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.money_edit import MoneyEdit
from fsclient.ui.widgets.surfaces import Card, Text


class Kind(StrEnum):
    """What kind of change it is."""

    NORM = "norm"
    PERCENT = "percent"
    AMOUNT = "amount"
    CHOICE = "choice"
    JOB_STIMULUS = "job_stimulus"
    RENT = "rent"
    HOMES = "homes"


_KINDS: Final = (
    Choice(Kind.NORM, "Annan norm"),
    Choice(Kind.PERCENT, "Norm i procent"),
    Choice(Kind.AMOUNT, "Ett belopp"),
    Choice(Kind.CHOICE, "Kommunens val"),
    Choice(Kind.JOB_STIMULUS, "Jobbstimulans"),
    Choice(Kind.RENT, "Tak för hyran"),
    Choice(Kind.HOMES, "Delad bostad"),
)

_ABOUT: Final[Mapping[Kind, str]] = {
    Kind.NORM: (
        "Alla räknas med den valda normen. Åldrar, dagar och prisbasbelopp är kvar från "
        "beslutets månad, så att bara normen skiljer."
    ),
    Kind.PERCENT: (
        "Varje belopp i normen ändras och avrundas uppåt till helt tiotal, som normen har "
        "räknats upp sedan 2023. Skriv minus för en sänkning."
    ),
    Kind.AMOUNT: "Bara det beloppet i normen ändras.",
    Kind.CHOICE: "Gäller alla utom de beräkningar där handläggaren själv har valt.",
    Kind.JOB_STIMULUS: (
        "Lagen säger {share}. Räknat på dem som har den särskilda beräkningsregeln i sitt beslut."
    ),
    Kind.RENT: (
        "Efter hur många som räknas i hushållet. Ett tomt fält är inget tak. Räknat som om "
        "taket gällde genast, utan tid att flytta."
    ),
    Kind.HOMES: (
        "Som om ingen delade bostad med någon utanför hushållet: hela de gemensamma "
        "kostnaderna för hushållets egna personer."
    ),
}

_WIDE: Final = 312
_NARROW: Final = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cell:
    """An amount of the norm."""

    group: str
    row: str
    amount: Decimal


class ChangeForm(Card):
    """The kind of change, its fields, and a line on what is counted. ``edited`` on any change."""

    edited = Signal()

    def __init__(self, book: RuleBook, month: Month, parent: QWidget | None = None) -> None:
        super().__init__("Vad ändras?", parent)
        self._norms = book.norms
        share = book.laws.figure("job_stimulus_share", month.first)
        self._about = {**_ABOUT, Kind.JOB_STIMULUS: _about_job_stimulus(share)}
        self.kind = SegmentedChoice(_KINDS, self, clearable=False, compact=True)
        self.norm = ComboBox(
            [Choice(one.valid_from, words.norm_choice(one)) for one in reversed(book.norms)]
        )
        self.personal = PercentEdit(least=-50, most=100)
        self.shared = PercentEdit(least=-50, most=100)
        self.cell = ComboBox(_cells(_norm_in_force(book, month)))
        self.amount = MoneyEdit()
        self.choice = ComboBox(_other_choices(book, month))
        self.share = PercentEdit(least=0, most=100)
        self.ceilings = tuple(MoneyEdit() for _ in range(LARGEST_CEILING))
        self.about = Text("", "help", parent=self)
        self._fields = self._make_fields()
        self._lay_out()
        self._connect()
        coming = [one for one in book.norms if one.valid_from > month]
        self._missing_year = None if coming else month.year + 1
        self.kind.set_value(Kind.NORM if coming else Kind.PERCENT)
        self.norm.set_value(coming[0].valid_from if coming else None)

    def change(self) -> Change | tuple[Problem, ...]:
        """What is chosen, or what is lacking, at the field where it lacks."""
        faults = tuple(
            fault
            for name in self._fields[self._kind()]
            if (fault := self._field(name).problem()) is not None
        )
        return faults or self._change()

    def _change(self) -> Change | tuple[Problem, ...]:
        match self._kind():
            case Kind.NORM:
                start = self.norm.value()
                return OtherNorm(valid_from=start) if isinstance(start, Month) else _lacks("norm")
            case Kind.PERCENT:
                personal, shared = self.personal.value(), self.shared.value()
                if personal is None and shared is None:
                    return _lacks("personal")
                nothing = Decimal(0)
                return RaisedNorm(personal=personal or nothing, shared=shared or nothing)
            case Kind.AMOUNT:
                return self._amount()
            case Kind.CHOICE:
                value = self.choice.value()
                if isinstance(value, BracketChange | Rounding | DayRule):
                    return OtherChoice(value=value)
                return _lacks("choice")
            case Kind.JOB_STIMULUS:
                share = self.share.value()
                return _lacks("share") if share is None else OtherJobStimulus(share=share)
            case Kind.RENT:
                rooms = tuple(edit.value() for edit in self.ceilings)
                return _lacks("ceiling1") if not any(rooms) else RentCeilings(by_size=rooms)
            case Kind.HOMES:
                return HomesUnshared()

    def _amount(self) -> Change | tuple[Problem, ...]:
        cell, amount = self.cell.value(), self.amount.value()
        if not isinstance(cell, _Cell):
            return _lacks("cell")
        if amount is None:
            return _lacks("amount")
        return OtherAmount(group=cell.group, row=cell.row, amount=amount)

    def _kind(self) -> Kind:
        kind = self.kind.value()
        assert isinstance(kind, Kind)
        return kind

    def _field(self, name: str) -> Field:
        return self._by_name[name]

    def _make_fields(self) -> Mapping[Kind, tuple[str, ...]]:
        sizes = [f"{size} pers" for size in range(1, LARGEST_CEILING)]
        self._by_name = {
            field.name: field
            for field in (
                Field("norm", "Norm", self.norm),
                Field("personal", "Personliga kostnader", self.personal),
                Field("shared", "Gemensamma kostnader", self.shared),
                Field("cell", "Belopp i normen", self.cell),
                Field("amount", "Nytt belopp", self.amount),
                Field("choice", "Räkna i stället så här", self.choice),
                Field("share", "Del av lönen som inte räknas", self.share),
                *(
                    Field(f"ceiling{size}", label, edit)
                    for size, (label, edit) in enumerate(
                        zip([*sizes, f"{LARGEST_CEILING} eller fler"], self.ceilings, strict=True),
                        start=1,
                    )
                ),
            )
        }
        ceilings = tuple(name for name in self._by_name if name.startswith("ceiling"))
        return {
            Kind.NORM: ("norm",),
            Kind.PERCENT: ("personal", "shared"),
            Kind.AMOUNT: ("cell", "amount"),
            Kind.CHOICE: ("choice",),
            Kind.JOB_STIMULUS: ("share",),
            Kind.RENT: ceilings,
            Kind.HOMES: (),
        }

    def _lay_out(self) -> None:
        self.body.addWidget(self.kind)
        self._groups = {}
        for kind, names in self._fields.items():
            group = QWidget(self)
            row = FlowLayout(group, spacing=Space.M, top=True)
            for name in names:
                row.addWidget(self._by_name[name])
            self._groups[kind] = group
            self.body.addWidget(group)
        self.body.addWidget(self.about)
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        for name, field in self._by_name.items():
            wide = name in ("norm", "cell", "choice")
            field.setFixedWidth(theme().px(_WIDE if wide else _NARROW))

    def _connect(self) -> None:
        self.kind.edited.connect(self._show_kind)
        self.kind.edited.connect(self.edited)
        self.cell.edited.connect(self._offer_amount)
        for field in self._by_name.values():
            field.editor.edited.connect(self.edited)  # type: ignore[attr-defined]  # all have it

    def _show_kind(self) -> None:
        kind = self._kind()
        for each, group in self._groups.items():
            group.setVisible(each is kind and bool(self._fields[each]))
        for field in self._by_name.values():
            field.set_problem(None)
        about = self._about[kind]
        if kind is Kind.NORM and self._missing_year is not None:
            about = f"Normen för {self._missing_year} är inte inläst än. {about}"
        self.about.setText(about)

    def _offer_amount(self) -> None:
        cell = self.cell.value()
        if isinstance(cell, _Cell):
            self._by_name["amount"].set_help(f"Nu {formats.kr(cell.amount)}")


def _lacks(field: str) -> tuple[Problem, ...]:
    choices = ("norm", "cell", "choice")
    return (Problem("choice_missing" if field in choices else "value_missing", field),)


def _about_job_stimulus(share: Decimal) -> str:
    return _ABOUT[Kind.JOB_STIMULUS].format(share=formats.percent(share))


def _norm_in_force(book: RuleBook, month: Month) -> NormTable:
    """The month's norm, or the latest where none is decided yet."""
    return next((one for one in book.norms if one.holds_in(month)), book.norms[-1])


def _cells(table: NormTable) -> list[Choice]:
    return [
        Choice(
            _Cell(group=group, row=row, amount=amount),
            f"{words.amount_name(group, row)}: {formats.kr(amount)}",
        )
        for group, rows in table.groups.items()
        for row, amount in rows.items()
    ]


def _other_choices(book: RuleBook, month: Month) -> list[Choice]:
    """What the municipality has not chosen."""
    day = month.first
    chosen = {
        BracketChange(book.settings.text("bracket_change", day)),
        Rounding(book.settings.text("rounding", day)),
        DayRule(book.settings.text("day_rule", day)),
    }
    return [Choice(value, label) for value, label in words.CHOICES.items() if value not in chosen]
