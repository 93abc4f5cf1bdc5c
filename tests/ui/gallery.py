"""Every widget in every state, as pictures to look at.

``python -m tests.ui.gallery [folder]`` draws them in light, dark and at 200 % text.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QPoint, QSettings
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.months import Month
from fsclient.ui.dialogs.profile import ProfileDialog
from fsclient.ui.dialogs.profile_requests import ProfileKind
from fsclient.ui.dialogs.requests import ProfileChoice
from fsclient.ui.dialogs.sign_in import SignInDialog
from fsclient.ui.look.theme import Assets, Scheme, theme
from fsclient.ui.look.tokens import TextSize
from fsclient.ui.shell.palette import Found
from fsclient.ui.shell.rail import RailEntry
from fsclient.ui.shell.start import make_application
from fsclient.ui.shell.topbar import SignedIn
from fsclient.ui.shell.window import MainWindow, WindowParts
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.ui.widgets.buttons import (
    CheckBox,
    KeyHint,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
)
from fsclient.ui.widgets.choice import Choice, ComboBox, SegmentedChoice
from fsclient.ui.widgets.commands import Command, Menu
from fsclient.ui.widgets.date_edit import DateEdit, MonthEdit
from fsclient.ui.widgets.explanation import Explanation, Popover
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.identity_edit import IdentityNumberEdit
from fsclient.ui.widgets.money_edit import MoneyEdit
from fsclient.ui.widgets.notices import Banner, EmptyState
from fsclient.ui.widgets.pdf_view import PdfView
from fsclient.ui.widgets.pill import Pill
from fsclient.ui.widgets.progress import RunProgress
from fsclient.ui.widgets.surfaces import Card, PageHeader, SectionHeading, SoftText, Text
from fsclient.ui.widgets.table import Column, DataTable, GroupRow, Render
from fsclient.ui.widgets.text_edits import LineEdit, TextArea
from fsclient.ui.work.failures import BugWindow
from fsclient.ui.work.page import Page
from fsclient.ui.work.tasks import Tasks

ROOT: Final = Path(__file__).parents[2]
TODAY: Final = date(2026, 11, 21)

EXPLAINED: Final = Explanation(
    title="Barn 8 år, växelvis",
    amount=Decimal(1910),
    formula="3 820 kr × 15 av 30 dagar",
    rows=(
        ("Norm", "riksnorm 2026, 7\u201310 år: 3 820 kr"),
        ("Källa", "SFS 2025:468 i lydelse 2025:1046"),
        ("Lagrum", "12 kap. 7 § SoL; 12 kap. 2 § SoF"),
        ("Kommunens val", "dagar av månadens dagar"),
    ),
)


def assets() -> Assets:
    """The fonts and icons of a working copy."""
    resources = ROOT / "resources"
    return Assets(
        fonts=tuple(sorted((resources / "fonts").glob("Inter-*.ttf"))),
        icon=lambda name: (resources / "icons" / f"{name}.svg").read_bytes(),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLine:
    """A made-up line of the worklist."""

    id: int
    due: Badge
    name: str
    number: str
    step: str
    concerns: str
    amount: Decimal | None


def case_lines() -> tuple[CaseLine, ...]:
    """Made-up lines of the worklist."""
    rows = (
        ("2 dagar", Tone.WARN, "Exempelsson, Amira", "19840715-2381", "Barnanalys saknas", 14524),
        ("I dag", Tone.BAD, "Demoson, Karl", "19791103-2394", "Svar på kommunicering kom", None),
        ("1 dag sen", Tone.BAD, "Provberg, Lena", "19900914-2382", "Komplettering begärd", None),
        ("5 dagar", Tone.NEUTRAL, "Testgren, Yusuf", "19951224-2398", "Redo för beslut", 9310),
        (
            "6 dagar",
            Tone.NEUTRAL,
            "Modell, Sara och Erik",
            "19880302-2386",
            "Inkomst ändrad",
            17040,
        ),
        (
            "8 dagar",
            Tone.NEUTRAL,
            "Fiktiv, Daniel",
            "20021105-2394",
            "Planen löper ut 29 nov",
            None,
        ),
    )
    return tuple(
        CaseLine(
            id=number,
            due=Badge(due, tone),
            name=name,
            number=identity,
            step=step,
            concerns="Återansökan nov",
            amount=None if amount is None else Decimal(amount),
        )
        for number, (due, tone, name, identity, step, amount) in enumerate(rows)
    )


CASE_COLUMNS: Final = (
    Column(key="due", title="Förfaller", render=Render.PILL, width=120),
    Column(key="name", title="Namn", render=Render.STRONG, width=190),
    Column(key="number", title="Personnummer", render=Render.SOFT, width=140),
    Column(key="step", title="Nästa steg", width=200, stretch=2),
    Column(key="concerns", title="Gäller", render=Render.SOFT, width=150, stretch=1),
    Column(key="amount", title="Belopp", render=Render.MONEY, width=90),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A made-up line of a calculation."""

    id: str
    before: Decimal | None = None
    applied: Decimal | None = None
    decided: Decimal | None = None
    reason: str = ""
    mark: Badge | str = ""


CALCULATION_COLUMNS: Final = (
    Column(key="id", title="Post", width=220, stretch=1),
    Column(key="before", title="Oktober", render=Render.MONEY, width=80),
    Column(key="applied", title="Sökt", render=Render.MONEY, width=80),
    Column(key="decided", title="Beslutat", render=Render.LINK, width=90),
    Column(key="reason", title="Skäl", render=Render.SOFT, width=150),
    Column(key="mark", title="", render=Render.PILL, width=80),
)


def calculation_lines() -> tuple[object, ...]:
    """Made-up lines of a calculation."""
    return (
        GroupRow("Riksnorm"),
        Line(id="Personliga kostnader, vuxen", decided=Decimal(3940)),
        Line(id="Barn 8 år (växelvis, 15 dagar)", decided=Decimal(1910)),
        GroupRow("Kostnader"),
        Line(id="Hyra", before=Decimal(9850), applied=Decimal(9850), decided=Decimal(9850)),
        Line(
            id="Hushållsel",
            before=Decimal(388),
            applied=Decimal("412.50"),
            decided=Decimal("412.50"),
            mark=Badge("+6 %", Tone.WARN),
        ),
        GroupRow("Inkomster"),
        Line(
            id="Lön efter skatt",
            before=Decimal(4200),
            applied=Decimal(5000),
            decided=Decimal(-3750),
            reason="jobbstimulans 25 %",
        ),
    )


def reject(_text: str) -> None:
    """A check that refuses every number."""
    raise RuleViolation.at("identity_number", "identity_number_date")


def accept(_text: str) -> None:
    """A check that takes every number."""


def texts_and_buttons() -> QWidget:
    """Headings, pills, buttons, keys and choices."""
    page = _ground()
    header = PageHeader("Mina ärenden")
    header.set_badges(
        Badge("41 löpande"),
        Badge("1 försenat steg", Tone.BAD),
        Badge("3 steg inom 3 dagar", Tone.WARN),
    )
    header.add_action(SecondaryButton("Filter"))
    header.add_action(PrimaryButton("Nytt samtal", shortcut="Ctrl+N"))
    page.column.addWidget(header)
    card = Card("Knappar")
    row = FlowLayout()
    blocked = PrimaryButton("Signera · 1 svar saknas")
    blocked.set_blocked("Barnanalysen har ett svar kvar.")
    disabled = SecondaryButton("Stoppa …")
    disabled.setEnabled(False)
    for button in (
        PrimaryButton("Signera beslutet"),
        blocked,
        SecondaryButton("Fraser", shortcut="Ctrl+Space"),
        disabled,
        SecondaryButton("Exportera lista", icon="export"),
        QuietButton("Jämför med mars"),
        QuietButton("Lägg till steg", shortcut="Ctrl+Return", icon="plus"),
    ):
        row.addWidget(button)
    card.body.addLayout(row)
    card.body.addLayout(_row(SoftText("Ny anteckning"), KeyHint("Ctrl+J")))
    page.column.addWidget(card)
    page.column.addWidget(_pills())
    page.column.addWidget(_choices())
    page.column.addWidget(_notices())
    page.column.addStretch(1)
    blocked.setFocus()
    return page


def fields() -> QWidget:
    """Every editor: empty, filled, wrong, disabled."""
    page = _ground()
    card = Card("Fält")
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(10)
    for number, field in enumerate(_fields()):
        grid.addWidget(field, number // 3, number % 3)
    card.body.addLayout(grid)
    page.column.addWidget(card)
    page.column.addStretch(1)
    return page


def tables() -> QWidget:
    """Tables: sorted, selected, with headings, and empty."""
    page = _ground()
    table = DataTable("Mina ärenden", CASE_COLUMNS)
    table.set_rows(case_lines())
    table.sort_by("due")
    table.select(0)
    page.column.addWidget(table, 2)
    calculation = DataTable("Normberäkning", CALCULATION_COLUMNS, fits_rows=True)
    calculation.set_rows(calculation_lines())
    page.column.addWidget(calculation)
    empty = DataTable(
        "Utbetalningar",
        CASE_COLUMNS[1:],
        empty="Inga utbetalningar väntar i dag.",
        empty_action="Visa gårdagens",
    )
    empty.set_rows(())
    page.column.addWidget(empty, 1)
    table.view.setFocus()
    return page


def explained() -> QWidget:
    """An amount explained, over a calculation."""
    page = _ground()
    page.column.addWidget(SectionHeading("Normberäkning november 2026"))
    card = Card()
    anchor = Text("1 910", wrap=False)
    card.body.addLayout(_row(Text("Barn 8 år (växelvis, 15 dagar)", wrap=False), anchor))
    page.column.addWidget(card)
    page.column.addStretch(1)
    page.resize(900, 520)
    page.show()
    QApplication.processEvents()
    Popover.open_at(anchor, EXPLAINED, QPoint(-180, 34))
    return page


def document() -> QWidget:
    """A document beside the work, and one that is awaited."""
    page = _ground()
    row = QHBoxLayout()
    shown = PdfView("Beslutsbrev")
    shown.set_pdf(_pdf(), of="letter")
    waiting = PdfView("Brev")
    row.addWidget(shown)
    row.addWidget(waiting)
    page.column.addLayout(row)
    return page


class WorklistPage(Page):
    """A page of the gallery's window."""

    key = "worklist"
    title = "Mina ärenden"

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        header = PageHeader(self.title)
        header.set_badges(Badge("41 löpande"), Badge("1 försenat steg", Tone.BAD))
        header.add_action(SecondaryButton("Filter"))
        header.add_action(PrimaryButton("Nytt samtal", shortcut="Ctrl+N"))
        self.body.addWidget(header)
        self.table = DataTable(self.title, CASE_COLUMNS, fits_rows=True)
        self.table.set_rows(case_lines())
        self.table.select(0)
        self.body.addWidget(self.table)
        row = QHBoxLayout()
        for title in ("Aktuella förändringsplaner", "I dag", "Från stickprovet"):
            card = Card(title)
            card.body.addWidget(Text("4 löper ut i november, 5 har passerat sitt datum", "soft"))
            card.body.addStretch(1)
            row.addWidget(card)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def commands(self) -> tuple[Command, ...]:
        """What the drawing of the search shows."""
        return (
            Command(
                key="note",
                title="Ny anteckning i det öppna ärendet",
                run=self.flush,
                menu=Menu.CASE,
                shortcut="Ctrl+J",
            ),
        )


def rail() -> tuple[RailEntry, ...]:
    """All areas."""
    return (
        RailEntry(
            key="worklist", title="Mina ärenden", icon="worklist", shortcut="Ctrl+1", count=7
        ),
        RailEntry(key="intake", title="Mottagning", icon="intake", shortcut="Ctrl+2", count=3),
        RailEntry(key="reminders", title="Bevakningar", icon="reminders", count=12),
        RailEntry(key="payments", title="Utbetalningar", icon="payments", count=2),
        RailEntry(key="spotchecks", title="Stickprov (FUT)", icon="spotchecks", count=5),
        RailEntry(key="recovery", title="Återkrav", icon="recovery", count=1),
        RailEntry(key="supervision", title="Uppföljning", icon="supervision", group="Ledning"),
        RailEntry(key="audit", title="Loggkontroll", icon="audit", group="Ledning"),
        RailEntry(key="admin", title="Inställningar", icon="administration", group="System"),
    )


def found(text: str) -> tuple[Found, ...]:
    """Made-up hits."""
    del text
    return (
        Found(
            title="Exempelsson, Amira",
            detail="19840715-2381 · 2026-00417 · ditt ärende",
            kind="Ärende",
            page="worklist",
        ),
        Found(
            title="Amiras a-kassa, telefonsamtal 21 nov",
            detail="… besked från a-kassan att ersättning …",
            kind="Anteckning",
            page="worklist",
            strong="a-kassan",
        ),
    )


def window(settings: QSettings) -> MainWindow:
    """The whole window."""
    made = MainWindow(
        WindowParts(
            who=SignedIn(
                unit="Stockholm · Östra kretsen", role="Socialsekreterare", name="Krets 4"
            ),
            rail=rail(),
            pages={"worklist": WorklistPage},
            search=found,
            exported=lambda _name, read: read(),
            write_listing=lambda *_listing: None,
            printed=lambda _name, read: read(),
            draw_list=lambda *_listing: b"",
            settings=settings,
        )
    )
    made.resize(1366, 768)
    made.go("worklist")
    return made


class _Ground(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "ground")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 16, 20, 16)
        self.column.setSpacing(12)


def _ground() -> _Ground:
    return _Ground()


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _pills() -> Card:
    card = Card("Lägen")
    flow = FlowLayout()
    for text, tone in (
        ("5 dagar", Tone.NEUTRAL),
        ("signerad", Tone.GOOD),
        ("2 dagar", Tone.WARN),
        ("Sekretessmarkering", Tone.BAD),
    ):
        flow.addWidget(Pill(text, tone))
    card.body.addLayout(flow)
    return card


def _choices() -> Card:
    card = Card("Val")
    answers = (Choice(True, "Ja"), Choice(False, "Nej"), Choice("na", "Ej aktuellt"))
    plain = SegmentedChoice(answers)
    chosen = SegmentedChoice(answers, first_number=4)
    chosen.set_value(False)
    needs = SegmentedChoice(
        [Choice(level, level) for level in ("Inget", "Visst", "Tydligt", "Stort")],
        numbered=False,
        compact=True,
    )
    needs.set_value("Tydligt")
    wrong = Field("asked", "Har frågan om våld ställts?", SegmentedChoice(answers, numbered=False))
    wrong.set_problem(Problem("choice_missing"))
    flow = FlowLayout(spacing=20, top=True)
    for field in (
        Field("done", "Är kontrollen gjord?", plain),
        Field("noted", "Är den rätt antecknad i journalen?", chosen),
        Field("need", "Behov", needs),
        wrong,
    ):
        flow.addWidget(field)
    card.body.addLayout(flow)
    tick = CheckBox("Sekretessmarkering")
    tick.setChecked(True)
    card.body.addLayout(_row(tick, CheckBox("Skyddad folkbokföring")))
    return card


def _notices() -> QWidget:
    box = Card("Besked")
    bad = Banner("Kontot ändrades 19 nov 16:40, två dagar före utbetalning.", Tone.BAD)
    warn = Banner()
    warn.show_message("Databasen svarar inte.", Tone.WARN, "Försök igen", warn.clear)
    good = Banner("Betalningen är släppt till banken.", Tone.GOOD)
    progress = RunProgress()
    progress.set_progress(212, 214, "212 klara", can_cancel=True)
    for widget in (
        bad,
        warn,
        good,
        progress,
        EmptyState("Inga bevakningar i dag.", "Ny bevakning"),
    ):
        box.body.addWidget(widget)
    return box


def _fields() -> Iterator[Field]:
    filled = LineEdit()
    filled.set_value("Nyberg-Test, Ali")
    yield Field("name", "Namn", filled)
    wrong = IdentityNumberEdit(check=reject)
    wrong.setText("19931311-2384")
    field = Field("number", "Personnummer", wrong)
    field.set_problem(Problem("identity_number_date"))
    yield field
    money = MoneyEdit()
    money.set_value(Decimal("9850.50"))
    yield Field("rent", "Hyra", money, help_text="Enligt hyresavin, med el om den ingår.")
    bad_money = MoneyEdit()
    bad_money.setText("nio tusen")
    field = Field("income", "Lön efter skatt", bad_money)
    field.set_problem(field.problem())
    yield field
    yield Field("met", "Datum för besöket", DateEdit(today=lambda: TODAY))
    day = DateEdit(today=lambda: TODAY)
    day.set_value(TODAY)
    yield Field("due", "Beslut senast", day)
    month = MonthEdit(today=lambda: TODAY)
    month.set_value(Month(2026, 11))
    yield Field("month", "Gäller månad", month)
    yield Field(
        "closing", "Orsak", ComboBox([Choice("work", "Arbete"), Choice("moved", "Flyttat")])
    )
    combo = ComboBox([Choice("work", "Till arbete"), Choice("moved", "Flyttat")])
    combo.set_value("work")
    yield Field("closed", "Avslutat", combo)
    area = TextArea(placeholder="Skriv som du säger det.")
    yield Field("words", "Med klientens ord", area)
    long = TextArea()
    long.set_value(
        "Hyran för december. A-kassan betalar först 5 december. Två barn hemma. "
        "Har ringt hyresvärden, som väntar till den 10."
    )
    yield Field("concern", "Vad gäller det?", long)
    missing = TextArea()
    field = Field("refused", "Om ansökan avslås, på lång sikt", missing)
    field.set_error(
        "Skriv vad ett avslag betyder för barnet, eller varför det inte går att bedöma."
    )
    yield field
    locked = LineEdit()
    locked.set_value("Signerad 10 nov")
    locked.setReadOnly(True)
    yield Field("locked", "Låst", locked)
    off = ComboBox([Choice("a", "A")])
    off.setEnabled(False)
    yield Field("off", "Går inte att välja", off)


def _pdf() -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(96)
    painter = QPainter(writer)
    painter.setFont(theme().font(TextSize.LEAD))
    painter.drawText(60, 120, "Beslut om ekonomiskt bistånd för november 2026")
    writer.newPage()
    painter.drawText(60, 120, "Om du vill överklaga")
    painter.end()
    data: QByteArray = buffer.data()
    return bytes(data.data())


def _sign_in() -> SignInDialog:
    dialog = SignInDialog([ProfileChoice(name="Östra kretsen", asks_passphrase=True)])
    dialog.show_problems((Problem("secret_missing", "password"),))
    return dialog


def _profile(kind: ProfileKind) -> ProfileDialog:
    dialog = ProfileDialog(suggested=Path("/data/enhet.db"), asks_passphrase=True)
    dialog.choose(kind)
    dialog.show_problems((Problem("profile_name_missing", "profile"),))
    return dialog


def _bug() -> BugWindow:
    made = BugWindow()
    try:
        reject("")
    except RuleViolation as error:
        made.report.setPlainText("fsclient\n" + type(error).__name__)
    made.resize(theme().px(560), theme().px(380))
    return made


PICTURES: Final = {
    "buttons": (texts_and_buttons, (1000, 860)),
    "fields": (fields, (1100, 620)),
    "tables": (tables, (1100, 760)),
    "explained": (explained, (900, 520)),
    "document": (document, (900, 520)),
    "sign-in": (_sign_in, None),
    "profile-new": (lambda: _profile(ProfileKind.NEW), None),
    "profile-server": (lambda: _profile(ProfileKind.SERVER), None),
    "bug": (_bug, None),
}


def settle(milliseconds: int = 60) -> None:
    """Let what is on its way arrive."""
    from PySide6.QtTest import QTest

    QTest.qWait(milliseconds)


@contextmanager
def _shown(widget: QWidget, size: tuple[int, int] | None) -> Iterator[QWidget]:
    if size is not None:
        widget.resize(*size)
    widget.show()
    settle()
    layout = widget.layout()
    if size is not None and layout is not None and layout.hasHeightForWidth():
        widget.resize(size[0], max(size[1], layout.totalHeightForWidth(size[0])))
        settle()
    yield widget
    widget.close()
    widget.deleteLater()
    settle(10)


def draw(folder: Path, variant: str) -> None:
    """Draw every picture in the theme that is set."""
    for name, (make, size) in PICTURES.items():
        with _shown(make(), size) as widget:
            widget.grab().save(str(folder / f"gallery-{name}-{variant}.png"))
    settings = QSettings(str(folder / "gallery.ini"), QSettings.Format.IniFormat)
    settings.clear()
    scheme, scale = theme().scheme, theme().text_scale
    settings.setValue("theme/scheme", scheme.value)
    settings.setValue("theme/text_scale", scale)
    made = window(settings)
    with _shown(made, (1366, 768)):
        made.grab().save(str(folder / f"gallery-window-{variant}.png"))
        made.notice("Anteckningen togs bort.", made.search)
        settle()
        made.grab().save(str(folder / f"gallery-toast-{variant}.png"))
        made.search()
        made.palette_view.edit.setText("an")
        settle(300)
        made.grab().save(str(folder / f"gallery-search-{variant}.png"))
        made.palette_view.close_and_return()


def main() -> None:
    """Draw light, dark and 200 %."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "build/screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    own = assets()
    assert own.icon is not None
    make_application(own.fonts, own.icon)
    made = theme()
    for variant, scheme, scale in (
        ("light", Scheme.LIGHT, 1.0),
        ("dark", Scheme.DARK, 1.0),
        ("200", Scheme.LIGHT, 2.0),
    ):
        made.set_scheme(scheme)
        made.set_text_scale(scale)
        draw(folder, variant)


if __name__ == "__main__":
    main()
