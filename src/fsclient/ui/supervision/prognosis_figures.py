"""What a prognosis comes to: three large figures and what they rest on, above its table."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from fsclient.rules.norms import NormTable
from fsclient.rules.prognosis import Sums
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.supervision import prognosis_words as words
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.surfaces import Card, SectionLabel, Text, column_in
from fsclient.ui.widgets.table import Column, GroupRow, Render
from fsclient.ui.widgets.table_model import ShareBar
from fsclient.usecases.prognosis import Prognosis


class PrognosisFigures(Card):
    """The whole unit's difference, and how sure it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Hela enheten", parent)
        self._month = _Figure("Skillnad i månaden", self)
        self._year = _Figure("Skillnad på ett år", self)
        self._cost = _Figure("Kostnad i månaden", self)
        self.figures = QWidget(self)
        row = FlowLayout(self.figures, spacing=2 * Space.XL, top=True)
        for figure in (self._month, self._year, self._cost):
            row.addWidget(figure)
        self._lines = Text("", parent=self)
        self._sure = Text("", "help", parent=self)
        self.body.addWidget(self.figures)
        self.body.addWidget(self._lines)
        self.body.addWidget(self._sure)

    @property
    def text(self) -> str:
        """All that it says."""
        figures = [one.text for one in (self._month, self._year, self._cost)]
        shown = figures if self.figures.isVisibleTo(self) else []
        return "\n".join([*shown, self._lines.text(), self._sure.text()])

    def show_prognosis(self, prognosis: Prognosis) -> None:
        """Say what one comes to."""
        whole = prognosis.whole
        self.figures.setVisible(whole is not None)
        if whole is None:
            self._lines.setText(f"{words.rests_on(prognosis)} {words.too_few(prognosis)}")
            self._sure.setText("")
            return
        self._month.say(words.signed_kr(whole.difference), words.share_of_cost(whole))
        self._year.say(words.signed_kr(whole.difference_a_year), "tolv sådana månader")
        self._cost.say(formats.kr(whole.then), f"nu {formats.kr(whole.now)}")
        self._lines.setText(f"{words.rests_on(prognosis)} {words.touched(prognosis, whole)}")
        sure = (words.how_sure(prognosis), words.merged(prognosis))
        self._sure.setText(" ".join(part for part in sure if part))


class _Figure(QWidget):
    def __init__(self, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = SectionLabel(label, self)
        self._figure = Text("", "figure", wrap=False, parent=self)
        self._line = Text("", "soft", wrap=False, parent=self)
        box = column_in(self, Space.HAIR)
        for text in (self._label, self._figure, self._line):
            box.addWidget(text)

    @property
    def text(self) -> str:
        """Label, figure and line."""
        return f"{self._label.text()}: {self._figure.text()} · {self._line.text()}"

    def say(self, figure: str, line: str) -> None:
        """Say it."""
        self._figure.setText(figure)
        self._line.setText(line)
        self.setAccessibleName(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class SumRow:
    """A group's sums; ``largest`` is the largest change of any group, for the bar."""

    name: str
    sums: Sums
    largest: Decimal
    is_total: bool = False

    @property
    def bar(self) -> ShareBar:
        """The change as a bar against the largest one."""
        change = self.sums.change
        if change is None:
            return ShareBar("", 0.0)
        share = float(change / self.largest) if self.largest else 0.0
        return ShareBar(formats.percent(change), share)


@dataclass(frozen=True, slots=True, kw_only=True)
class UncountedRow:
    """Cases that are in no sum, and why."""

    name: str
    cases: int


Row = GroupRow | SumRow | UncountedRow


def _of_sums(key: str, title: str, render: Render = Render.MONEY, width: int = 86) -> Column:
    def value(row: Row) -> object:
        return getattr(row.sums, key) if isinstance(row, SumRow) else None

    return Column(key=key, title=title, width=width, render=render, value=value)


COLUMNS = (
    Column(key="name", title="Grupp", width=150, stretch=1),
    Column(
        key="households",
        title="Hushåll",
        width=64,
        render=Render.COUNT,
        value=lambda row: row.sums.households if isinstance(row, SumRow) else row.cases,
    ),
    _of_sums("now", "Nu, kr"),
    _of_sums("then", "Då, kr"),
    _of_sums("difference", "Skillnad, kr", Render.STRONG_MONEY),
    _of_sums("difference_a_year", "På ett år, kr", width=92),
    Column(
        key="change",
        title="Förändring",
        width=118,
        render=Render.BAR,
        value=lambda row: row.bar if isinstance(row, SumRow) else None,
    ),
)


def rows_of(
    prognosis: Prognosis, districts: Mapping[str, str], norms: Sequence[NormTable]
) -> list[Row]:
    """A prognosis as rows: the whole, each group, and what is not counted."""
    groups = (*prognosis.types, *prognosis.districts)
    changes = [abs(one.change) for one in groups if one.change is not None]
    largest = max(changes, default=Decimal(0))

    def listed(title: str, sums: Sequence[Sums], names: Mapping[str, str]) -> list[Row]:
        heading: list[Row] = [GroupRow(title)] if sums else []
        everyone = len(sums) == 1 and len(sums[0].keys) > 1
        return heading + [
            SumRow(
                name="Alla hoplagda" if everyone else words.group_name(one.keys, names),
                sums=one,
                largest=largest,
            )
            for one in sums
        ]

    rows: list[Row] = [GroupRow(words.title(prognosis.change, norms))]
    if prognosis.whole is not None:
        rows.append(
            SumRow(name="Hela enheten", sums=prognosis.whole, largest=largest, is_total=True)
        )
    rows += listed("Efter hushållstyp", prognosis.types, words.TYPES)
    rows += listed("Efter stadsdel", prognosis.districts, districts)
    if prognosis.uncounted:
        rows.append(GroupRow("Inte med i räkningen"))
        rows += [
            UncountedRow(name=words.uncounted(one, prognosis.since), cases=one.cases)
            for one in prognosis.uncounted
        ]
    return rows
