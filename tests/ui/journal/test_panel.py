"""The journal beside the case: typed, kept, signed, corrected, read far back."""

import dataclasses
from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.journal import Note, NoteKind
from fsclient.domain.staff import Role
from fsclient.ui.journal import writing
from fsclient.ui.journal.panel import JournalPanel
from fsclient.ui.work.autosave import QUIET_MS
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.cases import reread_case
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.journal import NoteForm, save_note, sign_note
from tests.support.hearing import hear_changes
from tests.support.unit import Unit
from tests.support.walk import OTHERS, a_case
from tests.ui.recorder import RecordingPresenter

OpenJournal = Callable[[Desk, UUID], JournalPanel]


@pytest.fixture
def open_journal(qtbot: QtBot, tasks: Tasks) -> OpenJournal:
    """A panel beside an editor, that is shown the case anew when something was changed."""

    windows = []

    def make(desk: Desk, case_id: UUID) -> JournalPanel:
        around = QWidget()
        windows.append(around)
        qtbot.addWidget(around)
        box = QVBoxLayout(around)
        box.addWidget(QLineEdit(around))
        panel = JournalPanel(desk, tasks, around)
        box.addWidget(panel)
        around.resize(330, 620)
        around.show()

        def reread(changes: ChangeSet) -> None:
            if changes.case_id == case_id:
                tasks.run_query(panel, lambda: reread_case(desk, case_id), panel.show_case)

        hear_changes(tasks, around, reread)
        panel.show_case(reread_case(desk, case_id))
        return panel

    return make


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: tasks.is_idle)


def stored(desk: Desk, case_id: UUID) -> list[Note]:
    with desk.begin() as work:
        return list(work.notes.find(case_id=case_id))


def signed_note(desk: Desk, case_id: UUID, text: str, **more: object) -> UUID:
    form = NoteForm(note_id=desk.new_id(), case_id=case_id, text=text)
    sign_note(desk, dataclasses.replace(form, **more))  # type: ignore[arg-type]  # a note's own
    return form.note_id


def shown(panel: JournalPanel) -> list[str]:
    return [view.note.text for view in panel.notes.views() if view.note is not None]


def sign(qtbot: QtBot, panel: JournalPanel, tasks: Tasks) -> None:
    qtbot.keyClick(panel.draft.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, tasks)


def test_a_note_keeps_itself_within_a_second_and_says_when(
    unit: Unit, open_journal: OpenJournal, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    panel = open_journal(desk, case_id)
    panel.write_note("plan")
    qtbot.keyClicks(panel.draft.text, "Amira ringer")
    assert QUIET_MS < 1000
    qtbot.waitUntil(lambda: bool(stored(desk, case_id)), timeout=1500)
    settle(qtbot, tasks)
    (note,) = stored(desk, case_id)
    assert (note.text, note.step, note.signed) == ("Amira ringer", "plan", False)
    assert panel.draft._status.text() == "Sparat 10:00"


def test_ctrl_enter_signs_and_goes_back_to_where_one_was(
    unit: Unit,
    open_journal: OpenJournal,
    qtbot: QtBot,
    tasks: Tasks,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    heard: list[tuple[str, QWidget | None]] = []
    monkeypatch.setattr(
        "fsclient.ui.journal.panel.announce",
        lambda where, text: heard.append((text, where.window().focusWidget())),
    )
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    panel = open_journal(desk, case_id)
    line = panel.window().findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    panel.write_note("application")
    panel.draft.kind.set_value(NoteKind.PHONE_CALL)
    qtbot.keyClicks(panel.draft.text, "Hyran betald.")
    sign(qtbot, panel, tasks)
    (note,) = stored(desk, case_id)
    assert note.signed
    assert note.kind is NoteKind.PHONE_CALL
    assert shown(panel) == ["Hyran betald."]
    assert not panel.draft.isVisible()
    assert panel.window().focusWidget() is line
    assert heard == [("Anteckningen är signerad", line)], "said once, and not cut off"


def test_enter_alone_only_breaks_the_line(
    unit: Unit, open_journal: OpenJournal, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    panel = open_journal(desk, case_id)
    panel.write_note(None)
    qtbot.keyClicks(panel.draft.text, "ett")
    qtbot.keyClick(panel.draft.text, Qt.Key.Key_Return)
    qtbot.keyClicks(panel.draft.text, "tre")
    panel.flush()
    settle(qtbot, tasks)
    (note,) = stored(desk, case_id)
    assert (note.text, note.signed) == ("ett\ntre", False)


@pytest.mark.parametrize(
    ("text", "when", "said"),
    [
        ("", "i dag 09:00", "Skriv något innan du signerar."),
        ("Hembesok", "i morgon 09:00", "Händelsen kan inte ligga efter nu. Rätta tiden."),
        ("Hembesok", "nyss", "Tiden går inte att läsa."),
    ],
)
def test_what_is_wrong_is_said_and_kept(
    unit: Unit,
    open_journal: OpenJournal,
    qtbot: QtBot,
    tasks: Tasks,
    text: str,
    when: str,
    said: str,
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    panel = open_journal(desk, case_id)
    panel.write_note(None)
    qtbot.keyClicks(panel.draft.text, text)
    panel.draft.moment.setText(when)
    sign(qtbot, panel, tasks)
    assert panel.draft._problem.text().startswith(said)
    assert panel.draft.text.text() == text
    assert panel.draft.moment.text() == when
    assert not any(note.signed for note in stored(desk, case_id))
    assert not panel.draft.text.isReadOnly()


def test_a_draft_comes_back_when_the_case_is_opened_again(
    unit: Unit, open_journal: OpenJournal, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    one, other = a_case(desk), a_case(desk, person=OTHERS[0])
    panel = open_journal(desk, one)
    panel.write_note("plan")
    qtbot.keyClicks(panel.draft.text, "Halvt skriv")
    panel.show_case(reread_case(desk, other))
    assert not panel.draft.isVisible()
    settle(qtbot, tasks)
    assert stored(desk, other) == []
    panel.show_case(reread_case(desk, one))
    assert panel.draft.text.text() == "Halvt skriv"
    form = panel.draft.form
    assert form is not None
    assert form.step == "plan"


def test_a_reading_of_the_case_leaves_what_is_being_typed(
    unit: Unit, open_journal: OpenJournal, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    panel = open_journal(desk, case_id)
    panel.write_note(None)
    qtbot.keyClicks(panel.draft.text, "nu")
    panel.flush()
    settle(qtbot, tasks)
    qtbot.keyClicks(panel.draft.text, " och sedan")
    panel.show_case(reread_case(desk, case_id))
    assert panel.draft.text.text() == "nu och sedan"
    assert shown(panel) == []


def test_a_note_that_was_signed_in_another_window_is_done_with_here(
    unit: Unit, open_journal: OpenJournal, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    panel = open_journal(desk, case_id)
    panel.write_note(None)
    qtbot.keyClicks(panel.draft.text, "Ringde om hyran.")
    panel.flush()
    settle(qtbot, tasks)
    form = panel.draft.form
    assert form is not None
    sign_note(desk, dataclasses.replace(form, version=1))
    panel.show_case(reread_case(desk, case_id))
    assert panel.draft.form is None
    assert shown(panel) == ["Ringde om hyran."]


@pytest.fixture
def two_windows(
    unit: Unit, open_journal: OpenJournal, qtbot: QtBot, tasks: Tasks
) -> tuple[Desk, UUID, JournalPanel, JournalPanel]:
    """Two of one person's windows with the same unsigned note."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    save_note(desk, NoteForm(note_id=desk.new_id(), case_id=case_id, text="Ringde"))
    one, two = open_journal(desk, case_id), open_journal(desk, case_id)
    for panel in (one, two):
        panel.draft.focus_text()
    return desk, case_id, one, two


TwoWindows = tuple[Desk, UUID, JournalPanel, JournalPanel]


def type_and_keep(
    qtbot: QtBot, tasks: Tasks, panel: JournalPanel, text: str, *, unheard: JournalPanel
) -> None:
    """What is kept in one window, before the other has heard of it."""
    qtbot.keyClicks(unheard.draft.text, " och")
    qtbot.keyClicks(panel.draft.text, text)
    panel.flush()
    settle(qtbot, tasks)


def test_what_is_kept_in_one_window_is_read_in_the_other(
    two_windows: TwoWindows, qtbot: QtBot, tasks: Tasks
) -> None:
    desk, case_id, one, two = two_windows
    for panel, other, text in ((one, two, " om hyran"), (two, one, " och elen")):
        panel.draft.focus_text()
        qtbot.keyClicks(panel.draft.text, text)
        panel.flush()
        settle(qtbot, tasks)
        other.show_case(reread_case(desk, case_id))
    for panel in (one, two):
        assert panel.draft.text.text() == "Ringde om hyran och elen"
        assert not panel.draft.clash.isVisible()
    assert [note.text for note in stored(desk, case_id)] == ["Ringde om hyran och elen"]


@pytest.mark.parametrize(
    ("way_on", "left"),
    [("Behåll min text", "Ringde och"), ("Läs in den sparade", "Ringde om hyran")],
)
def test_where_both_windows_wrote_both_texts_are_seen_and_one_is_chosen(
    two_windows: TwoWindows, qtbot: QtBot, tasks: Tasks, way_on: str, left: str
) -> None:
    desk, case_id, one, two = two_windows
    type_and_keep(qtbot, tasks, one, " om hyran", unheard=two)
    two.flush()
    settle(qtbot, tasks)
    assert [note.text for note in stored(desk, case_id)] == ["Ringde om hyran"]
    assert "du i ett annat fönster, sparade först" in two.draft.clash.text
    assert two.draft.text.text() == "Ringde och"
    assert two.draft._stored.text() == "Ringde om hyran"
    bar = two.draft.clash
    qtbot.mouseClick(
        bar.keep if way_on == bar.keep.text() else bar.give_way, Qt.MouseButton.LeftButton
    )
    settle(qtbot, tasks)
    assert [note.text for note in stored(desk, case_id)] == [left]
    assert two.draft.text.text() == left
    assert not bar.isVisible()
    assert not two.draft._stored.isVisible()


def test_a_note_that_another_window_has_changed_is_not_signed_unread(
    two_windows: TwoWindows, qtbot: QtBot, tasks: Tasks
) -> None:
    desk, case_id, one, two = two_windows
    type_and_keep(qtbot, tasks, one, " om hyran", unheard=two)
    sign(qtbot, two, tasks)
    assert [(note.text, note.signed) for note in stored(desk, case_id)] == [
        ("Ringde om hyran", False)
    ]
    assert two.draft._stored.text() == "Ringde om hyran"
    qtbot.mouseClick(two.draft.clash.keep, Qt.MouseButton.LeftButton)
    settle(qtbot, tasks)
    sign(qtbot, two, tasks)
    assert [(note.text, note.signed) for note in stored(desk, case_id)] == [("Ringde och", True)]


def test_a_note_signed_in_the_other_window_leaves_what_stands_here_until_one_goes_on(
    two_windows: TwoWindows, qtbot: QtBot, tasks: Tasks
) -> None:
    desk, case_id, one, two = two_windows
    qtbot.keyClicks(two.draft.text, " och")
    sign(qtbot, one, tasks)
    two.flush()
    settle(qtbot, tasks)
    assert "signerade först" in two.draft.clash.text
    assert two.draft.text.text() == "Ringde och"
    qtbot.mouseClick(two.draft.clash.give_way, Qt.MouseButton.LeftButton)
    settle(qtbot, tasks)
    assert two.draft.form is None
    assert [note.text for note in stored(desk, case_id)] == ["Ringde"]


def test_a_note_that_another_window_has_written_on_is_not_thrown_away_unread(
    two_windows: TwoWindows, qtbot: QtBot, tasks: Tasks
) -> None:
    desk, case_id, one, two = two_windows
    type_and_keep(qtbot, tasks, one, " om hyran", unheard=two)
    qtbot.mouseClick(two.draft.discard, Qt.MouseButton.LeftButton)
    settle(qtbot, tasks)
    assert [note.text for note in stored(desk, case_id)] == ["Ringde om hyran"]
    assert two.draft.text.text() == "Ringde och"
    assert two.draft._stored.text() == "Ringde om hyran"


def test_a_correction_stands_beneath_and_leaves_the_note(
    unit: Unit, open_journal: OpenJournal, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    first = signed_note(
        desk, case_id, "Två barn.", happened_at=desk.now - timedelta(days=3), restricted=True
    )
    signed_note(desk, case_id, "Senare.")
    panel = open_journal(desk, case_id)
    view = panel.notes.views()[1]
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert panel.draft._label.text() == "Utkast · rättar anteckning 7 nov 10:00"
    assert panel.draft.restricted.isChecked()
    assert not panel.draft.restricted.isEnabled()
    qtbot.keyClicks(panel.draft.text, "Tre barn.")
    sign(qtbot, panel, tasks)
    assert shown(panel) == ["Senare.", "Två barn.", "Tre barn."]
    names = [each.accessibleName() for each in panel.notes.views()]
    assert "rättad" in names[1]
    assert "rättar anteckning 7 nov 10:00" in names[2]
    kept = {note.text: note for note in stored(desk, case_id)}
    assert kept["Två barn."].id == first
    assert kept["Tre barn."].corrects_id == first
    assert kept["Tre barn."].restricted


def test_a_correction_waits_for_the_draft_that_was_being_typed(
    unit: Unit, open_journal: OpenJournal, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    signed_note(desk, case_id, "Två barn.")
    panel = open_journal(desk, case_id)
    panel.write_note(None)
    qtbot.keyClicks(panel.draft.text, "Ringde")
    panel.flush()
    qtbot.keyClicks(panel.draft.text, " igen")
    note = panel.notes.views()[0].note
    assert note is not None
    panel.correct(note)
    assert shown(panel) == ["Ringde igen", "Två barn."]
    waiting = panel.notes.views()[0].note
    assert waiting is not None
    panel.correct(waiting)
    assert panel.draft.text.text() == "Ringde igen"


def test_a_thrown_draft_is_gone_and_can_be_brought_back(
    unit: Unit, open_journal: OpenJournal, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    panel = open_journal(desk, case_id)
    panel.write_note(None)
    qtbot.keyClicks(panel.draft.text, "Fel person")
    panel.flush()
    settle(qtbot, tasks)
    with qtbot.waitSignal(panel.noticed) as told:
        qtbot.mouseClick(panel.draft.discard, Qt.MouseButton.LeftButton)
    settle(qtbot, tasks)
    assert stored(desk, case_id) == []
    assert told.args is not None
    undo = told.args[1]
    assert callable(undo)
    undo()
    settle(qtbot, tasks)
    assert panel.draft.text.text() == "Fel person"
    assert [note.text for note in stored(desk, case_id)] == ["Fel person"]


def test_what_could_not_be_written_is_written_when_the_database_is_back(
    unit: Unit,
    open_journal: OpenJournal,
    qtbot: QtBot,
    tasks: Tasks,
    presenter: RecordingPresenter,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    one, other = a_case(desk), a_case(desk, person=OTHERS[0])
    panel = open_journal(desk, one)

    def away(*_args: object) -> ChangeSet:
        raise EnvironmentProblem("database_away")

    monkeypatch.setattr(writing, "save_note", away)
    panel.write_note(None)
    qtbot.keyClicks(panel.draft.text, "Viktigt")
    panel.flush()
    settle(qtbot, tasks)
    assert panel.draft._status.text() == "Inte sparat än. Texten finns kvar här."
    assert [code for code, _ in presenter.environment] == ["database_away"]
    panel.show_case(reread_case(desk, other))
    monkeypatch.setattr(writing, "save_note", save_note)
    panel.show_case(reread_case(desk, one))
    assert panel.draft.text.text() == "Viktigt"
    qtbot.waitUntil(lambda: bool(stored(desk, one)))
    settle(qtbot, tasks)


def test_what_was_written_since_is_not_left_out_of_what_is_signed_again(
    unit: Unit,
    open_journal: OpenJournal,
    qtbot: QtBot,
    tasks: Tasks,
    presenter: RecordingPresenter,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The database was away; the banner's button signed the words of before, over the newer."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    panel = open_journal(desk, case_id)

    def away(*_args: object) -> ChangeSet:
        raise EnvironmentProblem("database_away")

    panel.write_note(None)
    qtbot.keyClicks(panel.draft.text, "Ringde.")
    with monkeypatch.context() as line:
        line.setattr(writing, "sign_note", away)
        sign(qtbot, panel, tasks)
    qtbot.keyClicks(panel.draft.text, " Hyran.")
    ((_code, again),) = presenter.environment
    again()
    settle(qtbot, tasks)
    assert [(note.text, note.signed) for note in stored(desk, case_id)] == [
        ("Ringde. Hyran.", True)
    ]


@pytest.mark.parametrize(
    ("refusal", "told"),
    [
        (EnvironmentProblem("someone_saved_first", kind="note"), []),
        (
            RuleViolation.at("happened_at", "note_in_future"),
            ["Anteckningen blev inte signerad. Den står kvar som utkast i ärendet."],
        ),
    ],
)
def test_a_note_that_is_refused_when_it_was_left_says_nothing_of_the_next(
    unit: Unit,
    open_journal: OpenJournal,
    qtbot: QtBot,
    tasks: Tasks,
    monkeypatch: pytest.MonkeyPatch,
    refusal: Exception,
    told: list[str],
) -> None:
    """Another case's note was asked about, or marked as wrong, in its place."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    one, other = a_case(desk), a_case(desk, person=OTHERS[0])
    save_note(desk, NoteForm(note_id=desk.new_id(), case_id=other, text="Om den andra"))
    panel = open_journal(desk, one)
    heard: list[str] = []
    panel.noticed.connect(lambda text, _undo: heard.append(text))

    def refuse(*_args: object) -> ChangeSet:
        raise refusal

    monkeypatch.setattr(writing, "sign_note", refuse)
    panel.write_note(None)
    qtbot.keyClicks(panel.draft.text, "Om den ena")
    panel.draft.ask_to_sign()
    panel.show_case(reread_case(desk, other))
    settle(qtbot, tasks)
    assert panel.draft.text.text() == "Om den andra"
    assert not panel.draft.clash.isVisible()
    assert panel.draft._problem.text() == ""
    assert heard == told
    assert panel.unanswered == (None if told else one)
    panel.show_case(reread_case(desk, one))
    assert panel.draft.text.text() == "Om den ena"


def test_ten_years_of_notes_are_read_as_they_are_scrolled_to_and_searched(
    unit: Unit, open_journal: OpenJournal, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    for number in range(130):
        days = timedelta(days=number)
        signed_note(desk, case_id, f"nummer {number}", happened_at=desk.now - days)
    panel = open_journal(desk, case_id)
    assert len(shown(panel)) < 40
    bar = panel.notes.verticalScrollBar()

    def scroll_to_the_end() -> bool:
        bar.setValue(bar.maximum())
        return shown(panel)[-1] == "nummer 129"

    qtbot.waitUntil(scroll_to_the_end)
    assert shown(panel) == [f"nummer {number}" for number in range(130)]
    qtbot.keyClicks(panel.filter, "129")
    settle(qtbot, tasks)
    assert shown(panel) == ["nummer 129"]
    assert panel._count.text() == "1 av 130 anteckningar"


def test_a_search_reaches_what_was_not_loaded(
    unit: Unit, open_journal: OpenJournal, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    for number in range(70):
        days = timedelta(days=number)
        signed_note(desk, case_id, f"nummer {number}", happened_at=desk.now - days)
    panel = open_journal(desk, case_id)
    qtbot.keyClicks(panel.filter, "nummer 69")
    qtbot.waitUntil(lambda: shown(panel) == ["nummer 69"])


def test_another_ones_draft_is_not_shown(
    unit: Unit, open_journal: OpenJournal, qtbot: QtBot
) -> None:
    mine, other = unit.desk(Role.SOCIAL_WORKER), unit.desk(Role.PAYMENT_OFFICER)
    case_id = a_case(mine)
    save_note(other, NoteForm(note_id=other.new_id(), case_id=case_id, text="Halvt"))
    panel = open_journal(mine, case_id)
    assert shown(panel) == []
    assert panel.draft.form is None


def test_a_role_that_does_not_write_is_told_so(unit: Unit, open_journal: OpenJournal) -> None:
    case_id = a_case(unit.desk(Role.SOCIAL_WORKER))
    panel = open_journal(unit.desk(Role.HEAD), case_id)
    assert not panel.new.isEnabled()
    assert panel.new.toolTip() == "Din roll skriver inte i journalen."
    panel.write_note(None)
    assert panel.draft.form is None


def test_who_may_not_read_restricted_notes_is_not_offered_the_tick(
    unit: Unit, open_journal: OpenJournal
) -> None:
    case_id = a_case(unit.desk(Role.SOCIAL_WORKER))
    signed_note(unit.desk(Role.SOCIAL_WORKER), case_id, "Våld", restricted=True)
    panel = open_journal(unit.desk(Role.PAYMENT_OFFICER), case_id)
    panel.write_note(None)
    assert not panel.draft.restricted.isVisible()
    assert shown(panel) == []


def test_arrows_walk_the_notes(unit: Unit, open_journal: OpenJournal, qtbot: QtBot) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    for text in ("ett", "två"):
        signed_note(desk, case_id, text)
    panel = open_journal(desk, case_id)
    first, second = panel.notes.views()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert panel.window().focusWidget() is second
    qtbot.keyClick(second, Qt.Key.Key_Up)
    assert panel.window().focusWidget() is first
