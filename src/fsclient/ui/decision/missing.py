"""What stands in the way of a decision, and what should be looked at first; each with its way."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fsclient.domain.errors import Problem
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Tone
from fsclient.ui.speech.case_words import elsewhere
from fsclient.ui.speech.messages import sentence
from fsclient.ui.widgets.buttons import Button, QuietButton, SecondaryButton
from fsclient.ui.widgets.pill import Pill
from fsclient.ui.widgets.surfaces import Card, Text, column_in
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.decision_letter import without_address
from fsclient.usecases.form_steps import lacking
from fsclient.usecases.workflow import Blocker, step_titles

_BLOCKED = {
    "application_missing": "Det finns ingen ansökan att besluta om.",
    "application_withdrawn": "Ansökan är återtagen och avskriven. Den ska inte beslutas.",
    "calculation_unfinished": "Normberäkningen är inte klar.",
    "household_changed": "Hushållet har ändrats sedan normberäkningen gjordes klar.",
    "form_unsigned": "{title} är inte signerad för {names}.",
}


@dataclass(frozen=True, slots=True)
class Notice:
    """One line: a sentence, and the step where it is mended if any is. ``blocks`` stops the
    signing.
    """

    text: str
    step: str | None
    title: str
    blocks: bool


def notices(view: CaseView, blockers: Sequence[Blocker]) -> tuple[Notice, ...]:
    """What blocks, then what should be looked at."""
    titles = step_titles(view)
    found = chain(_blocking(blockers), _to_look_at(view))
    return tuple(
        Notice(text, step, "" if step is None else titles[step], blocks=blocks)
        for text, step, blocks in found
    )


def _blocking(blockers: Sequence[Blocker]) -> Iterable[tuple[str, str | None, bool]]:
    for code, step in dict.fromkeys((blocker.code, blocker.step) for blocker in blockers):
        same = [blocker for blocker in blockers if (blocker.code, blocker.step) == (code, step)]
        if code not in _BLOCKED:
            for one in same:
                yield sentence(Problem(code, None, one.values)), step, True
            continue
        who = [str(blocker.values["name"]) for blocker in same if "name" in blocker.values]
        names = formats.listed(who) if who else ""
        yield _BLOCKED[code].format_map({**same[0].values, "names": names}), step, True


def _to_look_at(view: CaseView) -> Iterable[tuple[str, str | None, bool]]:
    adults = view.month_adults
    month = None if view.application is None else view.application.month
    left = [row for row in view.left_drafts if row is not view.decision and row.month == month]
    if any(map(view.is_withdrawn, left)):
        of = formats.month(left[0].month)
        yield (
            f"Utkastet på den återtagna ansökan för {of} finns kvar. Välj det överst.",
            None,
            False,
        )
    if shared := elsewhere(view):
        yield shared, "application", False
    if view.earlier_partners:
        before = formats.listed([party.person.called for party in view.earlier_partners])
        text = f"{before} var medsökande tidigare i månaden, räknas inte och får inget brev."
        yield text, "application", False
    unreached = [adult.person.called for adult in without_address(view)]
    if unreached:
        text = f"{formats.listed(unreached)} har ingen fullständig adress att skicka brevet till."
        yield text, "application", False
    for form in view.form_steps:
        old = [party.person.called for party in lacking(form, view) if party in adults]
        if old and form.place.required and not form.place.before_decision:
            yield f"{form.title} som gäller saknas för {formats.listed(old)}.", form.key, False
    planless = [
        adult.person.called
        for adult in adults
        if (plan := view.signed_plan_of(adult.person.id)) is None or not plan.current_on(view.today)
    ]
    if planless:
        text = f"{formats.listed(planless)} har ingen aktuell förändringsplan."
        yield text, "plan", False


class MissingCard(Card):
    """The lines, each with a button to its step. Hidden where there are none."""

    step_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName("Att titta på före beslutet")
        self.body.setContentsMargins(Space.M, Space.XS, Space.XS, Space.XS)
        self._shown: tuple[Notice, ...] = ()
        self._lines: QWidget | None = None
        self.hide()

    def show_notices(self, shown: tuple[Notice, ...]) -> None:
        """Show these lines and no others."""
        if shown == self._shown:
            return
        self._shown = shown
        if self._lines is not None:
            self._lines.hide()
            self._lines.deleteLater()
        self._lines = QWidget(self)
        box = column_in(self._lines, 0)
        for notice in shown:
            box.addLayout(self._line(notice))
        self.body.addWidget(self._lines)
        self.setVisible(bool(shown))

    def _line(self, notice: Notice) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        tone = Tone.BAD if notice.blocks else Tone.WARN
        row.addWidget(Pill("hindrar" if notice.blocks else "obs", tone, self))
        row.addWidget(Text(notice.text, parent=self), 1)
        if notice.step is None:
            return row
        title = f"Till {formats.within(notice.title)}"
        button: Button = SecondaryButton(title) if notice.blocks else QuietButton(title)
        button.setObjectName(f"to_{notice.step}")
        button.clicked.connect(lambda _on=False: self.step_wanted.emit(notice.step))
        row.addWidget(button)
        return row
