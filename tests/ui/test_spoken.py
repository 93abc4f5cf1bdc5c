"""What a screen reader is told: rules for every page, held in each state that is drawn of it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fsclient.domain.errors import Problem
from fsclient.ui.shell.window import MainWindow
from fsclient.ui.steps.form_card import FormCard
from fsclient.ui.widgets.buttons import LEAST_TARGET, CheckBox
from fsclient.ui.widgets.choice import Choice, ComboBox, SegmentedChoice
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.pill import Pill
from fsclient.ui.widgets.surfaces import Heading, SectionHeading
from fsclient.ui.widgets.tabs import Tab, Tabs
from fsclient.ui.widgets.text_edits import LineEdit
from fsclient.ui.work.page import Page
from fsclient.ui.work.tasks import Tasks
from tests.screenshots.pictures import settle
from tests.screenshots.studio import AREAS
from tests.support.unit import Unit

Role, Said = QAccessible.Role, QAccessible.Text

ON_PAPER = ("letters",)
ON_MADE_UP_UNIT = ("roles", "prognosis")
"""The same pages as in the other areas, with more in them; a unit that takes long to build."""

CHOSEN = {Role.RadioButton, Role.PageTab, Role.CheckBox}
WITH_NAMES = CHOSEN | {Role.Button, Role.ComboBox, Role.EditableText, Role.Table, Role.Heading}


@pytest.mark.parametrize("area", [one for one in AREAS if one not in ON_PAPER + ON_MADE_UP_UNIT])
def test_what_is_drawn_is_told_too(qtbot: QtBot, unit: Unit, area: str) -> None:
    told = 0
    for picture in AREAS[area](unit):
        widget = picture.make()
        if not widget.isVisible():
            widget.show()
            settle()
        found = [
            f"{area}-{picture.name}: {rule}"
            for top in QApplication.topLevelWidgets()
            if top.isVisible()
            for rule in _broken(QAccessible.queryAccessibleInterface(top))
        ]
        focused = QApplication.focusWidget()
        if focused is not None and not _name_of(focused):
            found.append(f"{area}-{picture.name}: the focus is on a nameless {_kind(focused)}")
        _put_away(widget)
        assert not found, "\n".join(dict.fromkeys(found))
        told += 1
    assert told


def test_a_heading_and_a_state_are_called_by_their_words(qtbot: QtBot) -> None:
    for widget, role in (
        (Heading("Mina ärenden"), Role.Heading),
        (SectionHeading("Konton"), Role.Heading),
        (Pill("2 dagar"), Role.StaticText),
    ):
        qtbot.addWidget(widget)
        assert _role_of(widget) is role
        assert _name_of(widget)
    heading = Heading("Mina ärenden")
    qtbot.addWidget(heading)
    heading.setText("Allas ärenden")
    assert _name_of(heading) == "Allas ärenden"


def test_tabs_are_tabs_and_the_chosen_one_says_so(qtbot: QtBot) -> None:
    tabs = Tabs("Delar")
    qtbot.addWidget(tabs)
    tabs.set_tabs([Tab("one", "Bakgrund"), Tab("two", "Behov")])
    assert _role_of(tabs) is Role.PageTabList
    first, second = tabs.findChildren(QAbstractButton)
    assert [_role_of(one) for one in (first, second)] == [Role.PageTab, Role.PageTab]
    assert (_state_of(first).selected, _state_of(second).selected) == (1, 0)
    _press(second)
    assert tabs.current == "two"
    assert (_state_of(first).selected, _state_of(second).selected) == (0, 1)


def test_one_of_a_few_is_a_radio_button_in_a_group_with_the_question(qtbot: QtBot) -> None:
    choice = SegmentedChoice([Choice(True, "Ja"), Choice(False, "Nej")], numbered=False)
    field = Field("asked", "Har frågan ställts?", choice, required=True)
    qtbot.addWidget(field)
    yes, no = choice.findChildren(QAbstractButton)
    assert _role_of(choice) is Role.Grouping
    assert [_role_of(one) for one in (yes, no)] == [Role.RadioButton, Role.RadioButton]
    assert _name_of(no) == "Har frågan ställts?: Nej"
    _press(no)
    assert choice.value() is False
    assert (_state_of(yes).checked, _state_of(no).checked) == (0, 1)


def test_a_box_keeps_its_own_words_under_a_label(qtbot: QtBot) -> None:
    box = CheckBox("Akut nöd eller hotande vräkning")
    field = Field("urgent", "Brådska", box)
    qtbot.addWidget(field)
    assert _name_of(box) == "Brådska: Akut nöd eller hotande vräkning"
    alone = Field("complete", "", CheckBox("Alla handlingar finns"))
    qtbot.addWidget(alone)
    assert _name_of(alone.editor) == "Alla handlingar finns"


def test_a_list_to_choose_from_is_named_wherever_it_is_moved(qtbot: QtBot) -> None:
    box, page = ComboBox([Choice(1, "Samtal")]), QWidget()
    qtbot.addWidget(page)
    box.setAccessibleName("Slag av anteckning")
    box.setParent(page)
    assert _labels_of(box) == ["Slag av anteckning"]
    other = QWidget()
    qtbot.addWidget(other)
    box.setParent(other)
    box.setAccessibleName("Slag")
    assert _labels_of(box) == ["Slag"]
    field = Field("kind", "Orsak", ComboBox([Choice(1, "Arbete")]))
    qtbot.addWidget(field)
    assert _labels_of(field.editor) == ["Orsak"]


def test_what_must_be_filled_in_is_seen_and_said(qtbot: QtBot) -> None:
    needed = Field("name", "Namn", LineEdit(), required=True)
    free = Field("job", "Titel", LineEdit())
    for field in (needed, free):
        qtbot.addWidget(field)
    assert _shown_label(needed) == "Namn\u00a0*"
    assert _name_of(needed.editor) == "Namn"
    assert "Måste fyllas i." in _of(needed.editor).text(Said.Description)
    assert _shown_label(free) == "Titel"
    needed.set_label("Namn och titel")
    assert _shown_label(needed) == "Namn och titel\u00a0*"


def test_a_line_with_its_name_in_it_says_it_once(qtbot: QtBot) -> None:
    line = LineEdit(placeholder="Sök i anteckningarna")
    qtbot.addWidget(line)
    line.setAccessibleName("Sök i anteckningarna")
    assert not _of(line).text(Said.Description).strip()


def test_the_focus_is_where_it_goes_before_anything_is_said(
    qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[tuple[str, QWidget | None]] = []
    monkeypatch.setattr(
        "fsclient.ui.widgets.notices.announce",
        lambda _widget, text: heard.append((text, QApplication.focusWidget())),
    )
    page, card = Page(tasks), FormCard("Konto", "Spara")
    for form in (page, card):
        name, job = Field("name", "Namn", LineEdit()), Field("job", "Titel", LineEdit())
        form.body.addWidget(name)
        form.body.addWidget(job)
        qtbot.addWidget(form)
        form.show()
        form.activateWindow()
        qtbot.waitUntil(form.isActiveWindow)
        job.editor.setFocus()
        form.show_problems((Problem("disk_full"), Problem("name_missing", "name")))
        assert [focused for _text, focused in heard] == [name.editor]
        assert name.error
        heard.clear()


def _broken(one: QAccessibleInterface) -> Iterator[str]:
    """Every rule that it, or anything in it, breaks, in words."""
    state = one.state()
    if state.invisible:
        return
    role, name, widget = one.role(), one.text(Said.Name), one.object()
    described = one.text(Said.Description).strip()
    what = f"{role.name} {name!r} ({_kind(widget)})"
    if role in WITH_NAMES and not name:
        yield f"{what} has no name"
    if described and described == name:
        yield f"{what} has its name as its description"
    if isinstance(widget, ComboBox) and not _labels_of(widget):
        yield f"{what} has no label, which is its name on Linux"
    if isinstance(widget, CheckBox) and widget.text() not in name:
        yield f"{what} has lost its own words, {widget.text()!r}"
    drawn_as = widget.property("role") if isinstance(widget, QLabel) else ""
    if drawn_as in ("title", "section") and role is not Role.Heading:
        yield f"{what} looks like a heading"
    yield from _unmarked(widget, what)
    yield from _too_small(widget, what)
    for place in range(one.childCount()):
        inner = one.child(place)
        if inner.isValid():
            yield from _broken(inner)


def _unmarked(widget: object, what: str) -> Iterator[str]:
    if not isinstance(widget, Field) or "Måste fyllas i." not in _description(widget.editor):
        return
    if not _shown_label(widget).endswith("*"):
        yield f"{what} must be filled in, which is not seen"


def _too_small(widget: object, what: str) -> Iterator[str]:
    if isinstance(widget, (QAbstractButton, QLineEdit, QComboBox)) and widget.isVisible():
        side = min(widget.width(), widget.height())
        if side < LEAST_TARGET:
            yield f"{what} is {widget.width()} x {widget.height()} pixels to hit"


def _of(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def _role_of(widget: QWidget) -> QAccessible.Role:
    return _of(widget).role()


def _name_of(widget: QWidget) -> str:
    return _of(widget).text(Said.Name)


def _description(widget: QWidget) -> str:
    return _of(widget).text(Said.Description)


def _state_of(widget: QWidget) -> QAccessible.State:
    return _of(widget).state()


def _press(widget: QWidget) -> None:
    actions = _of(widget).actionInterface()
    actions.doAction(actions.pressAction())


def _labels_of(box: QWidget) -> list[str]:
    beside = box.parentWidget()
    assert beside is not None
    return [one.text() for one in beside.findChildren(QLabel) if one.buddy() is box]


def _shown_label(field: Field) -> str:
    return next(one.text() for one in field.findChildren(QLabel) if one.buddy() is field.editor)


def _kind(widget: object) -> str:
    return type(widget).__name__


def _put_away(widget: QWidget) -> None:
    if isinstance(widget, MainWindow):
        widget.tasks.stop()
    for each in QApplication.topLevelWidgets():
        each.hide()
    widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
