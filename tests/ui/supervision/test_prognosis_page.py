"""Prognos: what is shown is what was calculated, and whoever waits can go on or stop."""

import dataclasses
import threading
from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fsclient.domain.calculation import BracketChange, DayRule, Rounding
from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.months import Month
from fsclient.domain.staff import Role
from fsclient.rules.prognosis import HouseholdType, Sums
from fsclient.rules.prognosis_changes import (
    Change,
    HomesUnshared,
    OtherAmount,
    OtherChoice,
    OtherJobStimulus,
    OtherNorm,
    RaisedNorm,
    RentCeilings,
)
from fsclient.ui.look.theme import theme
from fsclient.ui.shell.areas import areas_of
from fsclient.ui.shell.signed_in import make_window
from fsclient.ui.supervision import prognosis_page
from fsclient.ui.supervision import prognosis_words as words
from fsclient.ui.supervision.percent_edit import PercentEdit
from fsclient.ui.supervision.prognosis_form import ChangeForm, Kind
from fsclient.ui.supervision.prognosis_page import PrognosisPage
from fsclient.ui.widgets.table import Column, DataTable, Render
from fsclient.ui.widgets.table_model import ShareBar
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.prognosis import Prognosis, Running, Uncounted
from tests.support.unit import Unit
from tests.support.walk import (
    AMIRA,
    ELIAS,
    JONAS,
    OTHERS,
    a_case,
    analysed,
    calculated,
    decided,
    granted_case,
)
from tests.ui.listed import listed
from tests.ui.recorder import RecordingPresenter


def opened(qtbot: QtBot, unit: Unit, tasks: Tasks) -> PrognosisPage:
    page = PrognosisPage(unit.desk(Role.HEAD), tasks)
    qtbot.addWidget(page)
    page.resize(1180, 700)
    page.show()
    page.activate(None)
    page.focus_start()
    return page


def wait(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: tasks.is_idle)


def press(qtbot: QtBot, page: PrognosisPage) -> None:
    qtbot.mouseClick(page.run_button, Qt.MouseButton.LeftButton)


def cells(page: PrognosisPage) -> list[list[str]]:
    """The table as it is exported, without its titles."""
    return listed(page.table)[1:]


def six_households(unit: Unit) -> None:
    """Five alone who rent for 4 000, one of them a parent; and one who has nothing decided."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    for person in (AMIRA, JONAS, *OTHERS[:2]):
        granted_case(desk, person, rent=4000)
    parent = a_case(desk, person=OTHERS[2], children=(ELIAS,))
    analysed(desk, parent)
    calculated(desk, parent, rent=4000)
    decided(desk, parent)
    a_case(desk, person=OTHERS[3])


def test_three_percent_by_hand(qtbot: QtBot, unit: Unit, tasks: Tasks) -> None:
    six_households(unit)
    page = opened(qtbot, unit, tasks)
    assert page.empty.isVisible()
    qtbot.keyClicks(page.form.personal, "3")
    press(qtbot, page)
    wait(qtbot, tasks)
    # Four times 3 940 + 1 280 + 4 000; 3 940 + 4 390 + 1 410 + 4 000 for the parent of a
    # twelve year old. 120 more for each adult, and 4 390 x 1,03 = 4 521,70, up to 4 530.
    assert cells(page) == [
        ["Personliga kostnader +3\u00a0%, gemensamma 0\u00a0%"],
        ["Hela enheten", "5", "50620,00", "51360,00", "740,00", "8880,00", "1,5\u00a0%"],
        ["Efter hushållstyp"],
        ["Alla hoplagda", "5", "50620,00", "51360,00", "740,00", "8880,00", "1,5\u00a0%"],
        ["Efter stadsdel"],
        ["Östra kretsen", "5", "50620,00", "51360,00", "740,00", "8880,00", "1,5\u00a0%"],
        ["Inte med i räkningen"],
        ["Inget beslut ännu", "1", "", "", "", "", ""],
    ]
    figures = page.figures.text.replace("\u202f", " ").replace("\u00a0", " ")
    assert "Skillnad i månaden: +740 kr · +1,5 % av kostnaden nu" in figures
    assert "Skillnad på ett år: +8 880 kr · tolv sådana månader" in figures
    assert "Kostnad i månaden: 51 360 kr · nu 50 620 kr" in figures
    assert "Räknat på 5 hushålls senaste beslut: 5 för november 2026." in figures
    assert "Besluten beviljade 50 620 kr. Ändringen berör 5 av dem." in figures
    assert "Grupper där färre än 5 berörs är hoplagda." in figures
    assert page.figures.isVisible()
    assert not page.empty.isVisible()
    assert not page.progress.isVisible()
    assert not page.grab().isNull()


def test_the_keys_choose_a_kind_and_run(qtbot: QtBot, unit: Unit, settings: QSettings) -> None:
    six_households(unit)
    window = make_window(unit.desk(Role.HEAD), {}, settings)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.go("prognosis")
    qtbot.waitUntil(lambda: window.tasks.is_idle)
    page = window.page
    assert isinstance(page, PrognosisPage)
    focused = page.form.kind.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_1)
    assert page.form.kind.value() is Kind.NORM
    assert "Normen för 2027 är inte inläst än." in page.form.about.text()
    page.form.norm.set_value(Month(2024, 1))
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.tasks.is_idle and bool(page.table.rows()))
    assert cells(page)[0] == ["Riksnormen för 2024"]
    assert "Normen för 2024 är härledd, inte avläst." in page.figures.text
    window.tasks.stop()


def test_what_is_lacking_is_said_at_its_field(qtbot: QtBot, unit: Unit, tasks: Tasks) -> None:
    page = opened(qtbot, unit, tasks)
    press(qtbot, page)
    assert [field.error for field in page._fields() if field.error] == ["Fyll i det här."]
    qtbot.keyClicks(page.form.personal, "tre")
    press(qtbot, page)
    (error,) = [field.error for field in page._fields() if field.error]
    assert error.startswith("Procenten går inte att läsa.")
    assert not page.is_running


def test_a_unit_without_decisions_says_so(qtbot: QtBot, unit: Unit, tasks: Tasks) -> None:
    page = opened(qtbot, unit, tasks)
    page.form.kind.set_value(Kind.HOMES)
    press(qtbot, page)
    wait(qtbot, tasks)
    assert page.figures.text.strip().startswith("Inget löpande ärende har ett beslut")
    assert "Färre än 5 hushåll går att räkna." in page.figures.text
    assert cells(page) == [["Gemensamma kostnader delas inte med andra i bostaden"]]


class Slow:
    """A prognosis that goes on until it is cancelled."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self.runs = 0

    def __call__(
        self, running: Running, change: Change, report: Callable[[int, int], None]
    ) -> Prognosis:
        self.runs += 1
        for done in range(100_000):
            report(done, 100_000)
            if done == 3:
                self.reached.set()
            threading.Event().wait(0.001)
        raise AssertionError("nobody has cancelled it")


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    made = Slow()
    monkeypatch.setattr(prognosis_page, "prognose", made)
    return made


def begun(qtbot: QtBot, page: PrognosisPage, slow: Slow) -> None:
    page.form.kind.set_value(Kind.HOMES)
    press(qtbot, page)
    qtbot.waitUntil(slow.reached.is_set)


def test_a_run_tells_how_far_it_is_and_esc_ends_it(
    qtbot: QtBot, unit: Unit, tasks: Tasks, slow: Slow, presenter: RecordingPresenter
) -> None:
    page = opened(qtbot, unit, tasks)
    begun(qtbot, page, slow)
    assert page.progress.isVisible()
    assert not page.run_button.isVisible()
    assert [one.key for one in page.commands()] == ["cancel_prognosis"]
    # Pressed again it is not run twice.
    page.run()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.run_button.isVisible()
    assert not page.progress.isVisible()
    wait(qtbot, tasks)
    assert (slow.runs, presenter.bugs, presenter.problems) == (1, [], [])
    assert page.empty.isVisible()
    assert [one.key for one in page.commands()] == ["run_prognosis"]


def test_the_last_result_stays_when_the_next_is_cancelled(
    qtbot: QtBot, unit: Unit, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    six_households(unit)
    page = opened(qtbot, unit, tasks)
    page.form.personal.set_value(Decimal("0.03"))
    press(qtbot, page)
    wait(qtbot, tasks)
    shown = cells(page)
    slow = Slow()
    monkeypatch.setattr(prognosis_page, "prognose", slow)
    begun(qtbot, page, slow)
    button = next(one for one in page.progress.findChildren(QPushButton) if one.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    wait(qtbot, tasks)
    assert cells(page) == shown
    assert page.figures.isVisible()


def test_others_are_answered_while_it_runs(
    qtbot: QtBot, unit: Unit, tasks: Tasks, slow: Slow
) -> None:
    page = opened(qtbot, unit, tasks)
    begun(qtbot, page, slow)
    answers: list[int] = []
    with unit.office.database.begin() as work:
        staff = len(work.staff.find())

    def count() -> int:
        with unit.office.database.begin() as work:
            return len(work.staff.find())

    tasks.run_query(page, count, answers.append)
    qtbot.waitUntil(lambda: answers == [staff])
    assert page.is_running
    page.cancel()
    wait(qtbot, tasks)


def test_cancelled_from_the_foot_of_the_window_it_rests_too(
    qtbot: QtBot, unit: Unit, tasks: Tasks, slow: Slow, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(qtbot, unit, tasks)
    begun(qtbot, page, slow)
    tasks.cancel()
    qtbot.waitUntil(lambda: not page.is_running)
    wait(qtbot, tasks)
    read, go_on = threading.Event(), threading.Event()

    def slow_reading(_desk: object) -> Running:
        read.set()
        go_on.wait(5)
        raise AssertionError("nobody hears the answer")

    monkeypatch.setattr(prognosis_page, "read_running", slow_reading)
    press(qtbot, page)
    qtbot.waitUntil(read.is_set)
    tasks.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: not page.is_running)
    assert page.run_button.isVisible()


def test_when_the_database_is_away_it_can_be_tried_again(
    qtbot: QtBot,
    unit: Unit,
    tasks: Tasks,
    presenter: RecordingPresenter,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = opened(qtbot, unit, tasks)
    page.form.kind.set_value(Kind.HOMES)

    def away(_desk: object) -> Running:
        raise EnvironmentProblem("database_away")

    monkeypatch.setattr(prognosis_page, "read_running", away)
    press(qtbot, page)
    wait(qtbot, tasks)
    ((code, again),) = presenter.environment
    assert code == "database_away"
    assert not page.is_running
    assert page.run_button.isVisible()
    assert page.empty.isVisible()
    monkeypatch.undo()
    seen: list[bool] = []
    page.commands_changed.connect(lambda: seen.append(page.progress.isVisible()))
    again()
    wait(qtbot, tasks)
    assert seen == [True, False]
    assert cells(page) == [["Gemensamma kostnader delas inte med andra i bostaden"]]
    assert page.run_button.isVisible()


def test_the_file_holds_what_is_shown_and_no_formulas(
    qtbot: QtBot, unit: Unit, tasks: Tasks
) -> None:
    six_households(unit)
    page = opened(qtbot, unit, tasks)
    page.form.kind.set_value(Kind.NORM)
    page.form.norm.set_value(Month(2023, 1))
    press(qtbot, page)
    wait(qtbot, tasks)
    lines = listed(page.table)
    assert ";".join(lines[0]) == (
        "Grupp;Hushåll;Nu, kr;Då, kr;Skillnad, kr;På ett år, kr;Förändring"
    )
    assert lines[1] == ["Riksnormen för 2023"]
    assert lines[2][4].startswith("-")
    assert lines[2][6].startswith("\u2212")
    assert not any(cell.startswith(("=", "+", "@")) for line in lines for cell in line)


@pytest.mark.parametrize(
    ("role", "leads"),
    [(Role.HEAD, True), (Role.COORDINATOR, True), (Role.SOCIAL_WORKER, False)],
)
def test_only_those_who_lead_have_the_page(unit: Unit, role: Role, leads: bool) -> None:
    keys = [area.key for area in areas_of(unit.desk(role))]
    assert ("prognosis" in keys) is leads


@pytest.fixture
def form(qtbot: QtBot, unit: Unit) -> ChangeForm:
    made = ChangeForm(unit.office.book, Month(2026, 11))
    qtbot.addWidget(made)
    made.show()
    return made


def test_each_kind_makes_its_change(form: ChangeForm) -> None:
    found = []
    for kind in Kind:
        form.kind.set_value(kind)
        lacking = form.change()
        assert isinstance(lacking, tuple) or kind is Kind.HOMES, kind
        form.norm.set_value(Month(2025, 7))
        form.shared.set_value(Decimal("0.1"))
        form.cell.setCurrentIndex(0)
        form.amount.set_value(Decimal(3000))
        form.choice.setCurrentIndex(0)
        form.share.set_value(Decimal("0.4"))
        form.ceilings[4].set_value(Decimal(12000))
        found.append(form.change())
        for edit in (form.shared, form.amount, form.share, *form.ceilings):
            edit.clear()
        for box in (form.norm, form.cell, form.choice):
            box.set_value(None)
    assert found == [
        OtherNorm(valid_from=Month(2025, 7)),
        RaisedNorm(shared=Decimal("0.1")),
        OtherAmount(group="child", row="0", amount=Decimal(3000)),
        OtherChoice(value=BracketChange.MONTH_AFTER),
        OtherJobStimulus(share=Decimal("0.4")),
        RentCeilings(by_size=(None, None, None, None, Decimal(12000))),
        HomesUnshared(),
    ]


def test_an_amount_is_asked_for_beside_what_it_is_now(form: ChangeForm) -> None:
    form.kind.set_value(Kind.AMOUNT)
    assert form.change() == words_lacking("cell", "choice_missing")
    names = [form.cell.itemText(place).replace("\u202f", " ") for place in range(21)]
    assert names[0] == "Barn 0 år: 2 740 kr"
    assert names[11] == "Barn 4–6 år, utan lunch: 2 720 kr"
    assert names[12:15] == [
        "Ensamstående: 3 940 kr",
        "Sammanboende par: 7 100 kr",
        "Gemensamma kostnader, 1 person: 1 280 kr",
    ]
    form.cell.setCurrentIndex(12)
    assert form.change() == words_lacking("amount", "value_missing")


def words_lacking(field: str, code: str) -> object:
    return RuleViolation.at(field, code).problems


def test_next_years_norm_stands_first_where_it_is_decided(qtbot: QtBot, unit: Unit) -> None:
    book = unit.office.book
    coming = dataclasses.replace(
        book.norms[-1], valid_from=Month(2027, 1), valid_to=Month(2027, 12)
    )
    with_coming = dataclasses.replace(book, norms=(*book.norms, coming))
    form = ChangeForm(with_coming, Month(2026, 11))
    qtbot.addWidget(form)
    assert form.kind.value() is Kind.NORM
    assert form.change() == OtherNorm(valid_from=Month(2027, 1))
    assert "inte inläst" not in form.about.text()


def test_a_month_without_a_norm_takes_the_latest_for_its_amounts(qtbot: QtBot, unit: Unit) -> None:
    form = ChangeForm(unit.office.book, Month(2027, 2))
    qtbot.addWidget(form)
    assert form.cell.itemText(0).replace("\u202f", " ") == "Barn 0 år: 2 740 kr"


@pytest.mark.parametrize(
    ("typed", "share"),
    [("2,8", "0.028"), ("+3 %", "0.03"), ("-1,25", "-0.0125"), ("0", "0"), ("10", "0.1")],
)
def test_percent_is_read_as_a_share_and_written_again(qtbot: QtBot, typed: str, share: str) -> None:
    edit = PercentEdit(least=-50, most=100)
    qtbot.addWidget(edit)
    edit.setText(typed)
    assert edit.value() == Decimal(share)
    edit.tidy()
    assert edit.value() == Decimal(share)
    assert edit.text().replace("\u2212", "-") == typed.strip("+ %")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("tre", "change_percent_not_understood"),
        ("1,2345", "change_percent_not_understood"),
        ("-51", "change_percent_out_of_range"),
        ("101", "change_percent_out_of_range"),
    ],
)
def test_a_percent_that_cannot_be_meant_is_told(qtbot: QtBot, typed: str, code: str) -> None:
    edit = PercentEdit(least=-50, most=100)
    qtbot.addWidget(edit)
    assert edit.value() is None
    edit.setText(typed)
    problem = edit.problem()
    assert problem is not None
    assert problem.code == code
    assert not edit.grab().isNull()


def test_every_change_has_a_heading(unit: Unit) -> None:
    norms = unit.office.book.norms
    headings = [
        words.title(change, norms).replace("\u202f", " ").replace("\u00a0", " ")
        for change in (
            OtherNorm(valid_from=Month(2025, 1)),
            RaisedNorm(personal=Decimal("-0.03")),
            OtherAmount(group="shared", row="3", amount=Decimal(1800)),
            OtherChoice(value=DayRule.THIRTY),
            OtherChoice(value=Rounding.EXACT),
            OtherJobStimulus(share=Decimal("0.5")),
            RentCeilings(by_size=(Decimal(6500), None, None, None, Decimal(9000))),
        )
    ]
    assert headings == [
        "Riksnormen för januari–juni 2025",
        "Personliga kostnader −3 %, gemensamma 0 %",
        "Gemensamma kostnader, 3 personer: 1 800 kr",
        "Del av månad: 1/30 per dag",
        "Ingen rad avrundas",
        "Jobbstimulans: 50 % av lönen räknas inte",
        "Tak för hyran: 1 pers 6 500 kr, 5+ pers 9 000 kr",
    ]
    assert words.amount_name("person", "each") == "person each"


def a_prognosis(**changes: object) -> Prognosis:
    whole = Sums(households=40, affected=12, now=Decimal(100), then=Decimal(90))
    made = Prognosis(
        change=HomesUnshared(),
        whole=whole,
        types=(),
        districts=(),
        gained=None,
        lost=7,
        granted=Decimal(95),
        months=((Month(2026, 10), 30), (Month(2026, 11), 10)),
        uncounted=(),
        derived=(),
        since=Month(2026, 9),
        least=5,
    )
    return dataclasses.replace(made, **changes)  # type: ignore[arg-type]  # a test's own fields


def test_the_words_about_households() -> None:
    found = a_prognosis()
    assert found.whole is not None
    assert words.touched(found, found.whole) == (
        "Ändringen berör 12 av dem. Färre än 5 hushåll får underskott som inte har det nu, "
        "och 7 hushåll blir av med sitt."
    )
    untouched = dataclasses.replace(found.whole, affected=0)
    assert words.touched(found, untouched) == "Inget av dem berörs."
    assert words.rests_on(found).replace("\u202f", " ") == (
        "Räknat på 40 hushålls senaste beslut: 30 för oktober 2026 och 10 för november 2026. "
        "Besluten beviljade 95 kr."
    )
    assert words.aloud(found).replace("\u202f", " ") == "10 kr billigare i månaden."
    few = a_prognosis(whole=None)
    assert words.aloud(few).startswith("Färre än 5 hushåll berörs av ändringen.")
    same = dataclasses.replace(found.whole, then=Decimal(100))
    assert words.aloud(a_prognosis(whole=same)) == "Ingen skillnad."
    nothing = dataclasses.replace(found.whole, now=Decimal(0))
    assert words.share_of_cost(nothing) == "Inget hushåll har underskott i dag."


def test_why_a_case_is_not_counted() -> None:
    since = Month(2026, 9)
    told = [
        words.uncounted(Uncounted(code=code, cases=1), since)
        for code in ("decided_long_ago", "child_own_case", "something_else")
    ]
    assert told == [
        "Senaste beslutet gäller före september 2026",
        "Barn räknas som 21 år och blir eget ärende",
        "Beräkningen går inte att göra om (something_else)",
    ]


def test_groups_that_stand_together_are_named_as_a_list() -> None:
    kinds = (HouseholdType.SINGLE, HouseholdType.COUPLE)
    assert words.group_name(kinds, words.TYPES) == "Ensam utan barn, par utan barn"
    names = {"east": "Östra kretsen", "south": "Södra kretsen"}
    assert words.group_name(("east", "south"), names) == "Östra kretsen, Södra kretsen"


def test_a_bar_is_filled_for_more_and_hollow_for_less(qtbot: QtBot) -> None:
    column = Column(key="bar", title="Förändring", width=200, render=Render.BAR)
    table = DataTable("Staplar", [column], fits_rows=True)
    qtbot.addWidget(table)
    table.resize(240, 200)
    table.show()
    accent = theme().colour("accent").rgb()

    def inked(share: float) -> int:
        table.set_rows([_Bar(bar=ShareBar("2 %", share), day=date(2026, 11, 10))])
        image = table.view.viewport().grab().toImage()
        return sum(image.pixel(x, y) == accent for x in range(80, image.width()) for y in range(30))

    assert inked(1.0) > inked(0.5) > inked(-0.5) > inked(0.0) == 0


@dataclasses.dataclass(frozen=True)
class _Bar:
    bar: ShareBar
    day: date
