"""What is written about someone and signed is one kind of thing: each kind is held to the same."""

import dataclasses
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.staff import Role
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.ui.assessment.written_page import WrittenPage
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.verification import verify
from tests.support.tampering import tampered
from tests.support.unit import Unit, make_unit
from tests.support.walk import ELIAS, JONAS, NOOR, a_case
from tests.support.written_kinds import KINDS, Kind
from tests.ui.recorder import RecordingPresenter
from tests.ui.stepping import Opened

WIDTHS = (718, 1100)
"""What a step has of a window of 1366 px with the journal beside it, and of a wide one without."""

Open = Callable[[], Opened[WrittenPage[Any]]]


@pytest.fixture(params=KINDS, ids=str)
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = request.param
    return found


@pytest.fixture
def desk(unit: Unit, kind: Kind) -> Desk:
    return kind.desk(unit.desk(Role.SOCIAL_WORKER))


@pytest.fixture
def case_id(unit: Unit) -> UUID:
    return a_case(unit.desk(Role.SOCIAL_WORKER), children=(ELIAS,))


@pytest.fixture
def person(desk: Desk, case_id: UUID, kind: Kind) -> UUID:
    return about(desk, case_id, kind)


@pytest.fixture
def opened(
    qtbot: QtBot,
    desk: Desk,
    case_id: UUID,
    kind: Kind,
    tasks: Tasks,
    presenter: RecordingPresenter,
) -> Open:
    return lambda: Opened(qtbot, kind.page, desk, case_id, tasks, presenter)


def about(desk: Desk, case_id: UUID, kind: Kind) -> UUID:
    view = reread_case(desk, case_id)
    return (view.children[0] if kind.about_child else view.applicant).person.id


def words(on: Opened[Any]) -> str:
    return "\n".join(each.text() for each in on.page.findChildren(QLabel) if each.isVisible())


def buttons(on: Opened[Any]) -> list[QPushButton]:
    return [each for each in on.page.findChildren(QPushButton) if each.isVisible()]


def button(on: Opened[Any], text: str) -> QPushButton:
    return next(each for each in buttons(on) if each.text().startswith(text))


def write(on: Opened[Any], kind: Kind, text: str) -> None:
    on.page.form.go_to(kind.field)
    on.qtbot.keyClicks(QApplication.focusWidget(), text)


def saved_as(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    monkeypatch.setattr(
        "fsclient.ui.work.saving.QFileDialog.getSaveFileName", lambda *_asked: (str(file), "")
    )


def text_of(file: Path) -> str:
    pages = pypdf.PdfReader(io.BytesIO(file.read_bytes())).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_begun_twice_it_is_begun_once(
    opened: Open, kind: Kind, desk: Desk, case_id: UUID, person: UUID
) -> None:
    on = opened()
    begin = button(on, "Börja")
    assert kind.latest(desk, case_id, person) is None
    kind.begin(desk, case_id, person)
    first = kind.latest(desk, case_id, person)
    on.press(begin)
    assert kind.latest(desk, case_id, person).id == first.id
    write(on, kind, "Ett")
    on.keep()
    assert kind.said(kind.latest(desk, case_id, person)) == "Ett"


def test_what_is_typed_is_kept_within_a_second_and_found_when_the_program_was_killed(
    opened: Open, kind: Kind, desk: Desk, case_id: UUID, person: UUID, qtbot: QtBot
) -> None:
    kind.begun(desk, case_id, person)
    on = opened()
    write(on, kind, "Halvskrivet")
    qtbot.waitUntil(
        lambda: kind.said(kind.latest(desk, case_id, person)) == "Halvskrivet", timeout=1500
    )
    # The one that is killed says goodbye to nobody: another window is opened beside it.
    again = opened()
    again.page.form.go_to(kind.field)
    assert kind.said(kind.latest(desk, case_id, person)) == "Halvskrivet"
    assert "Halvskrivet" in shown_text(again)


def shown_text(on: Opened[Any]) -> str:
    focused = QApplication.focusWidget()
    assert focused is not None
    return str(focused.property("plainText") or focused.property("text"))


def test_what_is_typed_survives_a_change_elsewhere(
    opened: Open, kind: Kind, desk: Desk, case_id: UUID, person: UUID
) -> None:
    kind.begun(desk, case_id, person)
    on = opened()
    write(on, kind, "Halv")
    on.show_again()
    on.qtbot.keyClicks(QApplication.focusWidget(), "skrivet")
    on.keep()
    assert kind.said(kind.latest(desk, case_id, person)) == "Halvskrivet"


@pytest.mark.parametrize(
    ("way_on", "left"), [("Behåll min text", "Mitt"), ("Läs in den sparade", "Deras")]
)
def test_where_someone_saved_first_both_are_seen_and_one_is_chosen(
    opened: Open, kind: Kind, desk: Desk, case_id: UUID, person: UUID, way_on: str, left: str
) -> None:
    row = kind.begun(desk, case_id, person)
    on = opened()
    kind.write(desk, row, "Deras")
    write(on, kind, "Mitt")
    on.keep()
    assert "sparade först." in words(on)
    assert "Sparat: Deras" in words(on)
    on.press(button(on, way_on))
    assert kind.said(kind.latest(desk, case_id, person)) == left
    on.page.form.go_to(kind.field)
    assert shown_text(on) == left
    assert on.presenter.environment == []


def test_where_someone_signed_first_nothing_is_overwritten(
    opened: Open, kind: Kind, desk: Desk, case_id: UUID, person: UUID
) -> None:
    row = kind.complete(desk, kind.begun(desk, case_id, person))
    on = opened()
    kind.sign(desk, row)
    write(on, kind, "X")
    on.keep()
    assert "signerade först" in words(on)
    on.press(button(on, "Gå vidare"))
    assert not on.page.writing
    assert kind.said(kind.latest(desk, case_id, person)) == kind.said(row)


@pytest.mark.parametrize("both_seen", [False, True], ids=["just typed", "both are seen"])
def test_what_is_typed_stays_until_it_is_told_that_another_signed(
    opened: Open, kind: Kind, desk: Desk, case_id: UUID, person: UUID, *, both_seen: bool
) -> None:
    """The page became the signed reading at once, and what was typed was gone without a word."""
    row = kind.complete(desk, kind.begun(desk, case_id, person))
    on = opened()
    if both_seen:
        row = kind.complete(desk, kind.write(desk, row, "Deras"))
        write(on, kind, "X")
        on.keep()
        assert "sparade först" in words(on)
    else:
        write(on, kind, "X")
    kind.sign(desk, row)
    on.show_again()
    on.settle()
    assert "signerade först" in words(on)
    on.page.form.go_to(kind.field)
    assert "X" in shown_text(on)
    on.press(button(on, "Gå vidare"))
    assert not on.page.writing


def test_what_is_typed_stays_until_it_is_told_that_another_threw_the_draft_away(
    opened: Open, kind: Kind, desk: Desk, case_id: UUID, person: UUID
) -> None:
    row = kind.begun(desk, case_id, person)
    on = opened()
    write(on, kind, "Mitt")
    kind.throw_away(desk, row)
    on.show_again()
    on.settle()
    assert "har slängt utkastet" in words(on)
    on.page.form.go_to(kind.field)
    assert shown_text(on) == "Mitt"
    on.press(button(on, "Gå vidare"))
    assert button(on, "Börja").isEnabled()


def test_what_was_written_is_there_when_another_person_has_been_gone_to(
    qtbot: QtBot, unit: Unit, kind: Kind, tasks: Tasks, presenter: RecordingPresenter
) -> None:
    """The text as the case was read stood there, and the next key clashed with one's own."""
    desk = kind.desk(unit.desk(Role.SOCIAL_WORKER))
    case_id = a_case(unit.desk(Role.SOCIAL_WORKER), partner=JONAS, children=(ELIAS, NOOR))
    view = reread_case(desk, case_id)
    first, second = (one.person.id for one in (view.children if kind.about_child else view.adults))
    for person_id in (first, second):
        kind.begun(desk, case_id, person_id)
    on = Opened(qtbot, kind.page, desk, case_id, tasks, presenter)
    on.page.people.go_to(str(first))
    on.settle()
    write(on, kind, "nu.")
    on.keep()
    # The cursor stands before what is there already.
    for added in ("sen, ", "sist, "):
        # Once kept before the tab is pressed, once in the half second after the last key.
        on.page.people.go_to(str(second))
        on.settle()
        on.page.people.go_to(str(first))
        on.settle()
        write(on, kind, added)
    on.keep()
    assert "sparade först" not in words(on)
    assert kind.said(kind.latest(desk, case_id, first)) == "sist, sen, nu."
    assert presenter.environment == []


@pytest.mark.parametrize("kept_first", [True, False], ids=["kept first", "just typed"])
def test_a_clash_is_answered_before_another_person_is_gone_to(
    qtbot: QtBot,
    unit: Unit,
    kind: Kind,
    tasks: Tasks,
    presenter: RecordingPresenter,
    kept_first: bool,
) -> None:
    desk = kind.desk(unit.desk(Role.SOCIAL_WORKER))
    plain = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(plain, partner=JONAS, children=(ELIAS, NOOR))
    view = reread_case(desk, case_id)
    first, second = (one.person.id for one in (view.children if kind.about_child else view.adults))
    row = kind.begun(desk, case_id, first)
    kind.write(desk, kind.begun(desk, case_id, second), "Den andras")
    on = Opened(qtbot, kind.page, desk, case_id, tasks, presenter)
    on.page.people.go_to(str(first))
    kind.write(desk, row, "Deras")
    write(on, kind, "Mitt")
    if kept_first:
        on.keep()
    on.page.people.go_to(str(second))
    on.settle()
    assert "sparade först." in words(on)
    on.page.form.go_to(kind.field)
    assert shown_text(on) == "Mitt"
    on.press(button(on, "Behåll min text"))
    assert kind.said(kind.latest(desk, case_id, first)) == "Mitt"
    on.page.people.go_to(str(second))
    on.settle()
    on.page.form.go_to(kind.field)
    assert shown_text(on) == "Den andras"


def test_a_draft_thrown_away_can_be_brought_back(
    opened: Open, kind: Kind, desk: Desk, case_id: UUID, person: UUID
) -> None:
    row = kind.write(desk, kind.begun(desk, case_id, person), "Lön")
    on = opened()
    on.press(button(on, "Släng utkastet"))
    assert kind.latest(desk, case_id, person) is None
    assert button(on, "Börja").isEnabled()
    text, undo = on.notices[-1]
    assert text == "Utkastet är slängt."
    assert callable(undo)
    undo()
    on.settle()
    assert kind.latest(desk, case_id, person) == row


def test_what_is_missing_is_told_and_gone_to(
    opened: Open, kind: Kind, desk: Desk, case_id: UUID, person: UUID
) -> None:
    kind.begun(desk, case_id, person)
    on = opened()
    on.command(f"sign_{kind.key}")
    assert kind.latest(desk, case_id, person).signed_by is None
    focused = QApplication.focusWidget()
    assert focused is not None
    assert on.page.form.isAncestorOf(focused)
    told = [
        each.text() for each in on.page.findChildren(QLabel) if each.property("role") == "error"
    ]
    assert any(told)


def test_it_is_signed_with_keys_after_one_question(
    opened: Open, kind: Kind, desk: Desk, case_id: UUID, person: UUID
) -> None:
    kind.complete(desk, kind.begun(desk, case_id, person))
    on = opened()
    on.command(f"sign_{kind.key}")
    assert kind.latest(desk, case_id, person).signed_by is None
    on.press(button(on, "Signera och lås"))
    assert kind.latest(desk, case_id, person).signed_by == desk.me.id
    assert not on.page.writing
    assert "i dag 10:00 av dig" in words(on)
    on.press(button(on, on.page.again))
    assert kind.latest(desk, case_id, person).signed_by is None
    assert on.page.writing


def test_each_version_of_it_can_be_read(
    opened: Open, unit: Unit, kind: Kind, desk: Desk, case_id: UUID, person: UUID
) -> None:
    row = kind.complete(desk, kind.begun(desk, case_id, person))
    kind.sign(desk, row)
    unit.clock.move(days=7)
    kind.begun(desk, case_id, person)
    on = opened()
    assert on.page.writing
    (earlier,) = (each for each in buttons(on) if on.page.history.isAncestorOf(each))
    on.press(earlier)
    assert not on.page.writing
    on.press(button(on, "Till den senaste"))
    assert on.page.writing


def test_it_is_printed_as_it_is_written_and_blank(
    opened: Open,
    kind: Kind,
    desk: Desk,
    case_id: UUID,
    person: UUID,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    row = kind.complete(desk, kind.begun(desk, case_id, person))
    kind.sign(desk, row)
    on = opened()
    saved_as(monkeypatch, tmp_path / "written.pdf")
    on.command(f"print_{kind.key}")
    saved_as(monkeypatch, tmp_path / "blank.pdf")
    on.command(f"blank_{kind.key}")
    written, blank = text_of(tmp_path / "written.pdf"), text_of(tmp_path / "blank.pdf")
    said = " ".join(kind.said(row).split())
    assert said in written
    assert said not in blank
    assert "Signerat 2026-11-10 av Alva Social Worker" in written
    assert "Namn och personnummer" in blank
    with desk.begin() as work:
        assert len(work.access.find(action="print_form")) == 1


def test_every_control_has_a_name_and_nothing_is_wider_than_its_place(
    opened: Open, kind: Kind, desk: Desk, case_id: UUID, person: UUID
) -> None:
    row = kind.complete(desk, kind.begun(desk, case_id, person))
    on = opened()
    look_over(on)
    kind.sign(desk, row)
    on.show_again()
    look_over(on)


def look_over(on: Opened[Any]) -> None:
    for width in WIDTHS:
        on.frame.resize(width, 900)
        on.settle()
        nameless = [
            child
            for child in on.page.findChildren(QWidget)
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus
            and child.isVisible()
            and not child.accessibleName()
        ]
        assert nameless == []
        assert on.frame.horizontalScrollBar().maximum() == 0, width


def test_who_only_reads_sees_it_and_no_way_to_change_it(
    unit: Unit,
    qtbot: QtBot,
    kind: Kind,
    desk: Desk,
    case_id: UUID,
    person: UUID,
    tasks: Tasks,
    presenter: RecordingPresenter,
) -> None:
    kind.sign(desk, kind.complete(desk, kind.begun(desk, case_id, person)))
    officer = kind.desk(unit.desk(Role.PAYMENT_OFFICER))
    on = Opened(qtbot, kind.page, officer, case_id, tasks, presenter)
    assert not on.page.writing
    shown = {each.text() for each in buttons(on)}
    assert not shown & {on.page.again, "Signera", "Släng utkastet", "Börja"}
    ways = [each.key for each in on.page.commands() if not each.key.startswith("section_")]
    assert ways == [f"print_{kind.key}", f"blank_{kind.key}"]


def test_what_is_signed_is_locked_and_sealed_on_each_engine(
    database: LocalDatabase | ServerDatabase, kind: Kind
) -> None:
    unit = make_unit(database)
    desk = kind.desk(unit.desk(Role.SOCIAL_WORKER))
    case_id = a_case(unit.desk(Role.SOCIAL_WORKER), children=(ELIAS,))
    person = about(desk, case_id, kind)
    kind.sign(desk, kind.complete(desk, kind.begun(desk, case_id, person)))
    row = kind.latest(desk, case_id, person)
    with pytest.raises(EnvironmentProblem) as refused:
        kind.write(desk, row, "Annat")
    assert refused.value.code == "locked"
    assert verify(desk.office).sound
    with tampered(database, f"UPDATE {kind.table} SET {kind.altered}") as changed:  # noqa: S608  # as above
        seen = verify(dataclasses.replace(desk.office, database=changed))
    assert row.id in {each.row_id for each in seen.findings}
