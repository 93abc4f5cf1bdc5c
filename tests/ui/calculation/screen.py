"""The calculation's page in a window, as a caseworker meets it."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from fsclient.domain.calculation import CalculationFacts
from fsclient.ui.calculation.cell_editors import CellEdit
from fsclient.ui.calculation.page import CalculationPage
from fsclient.ui.calculation.sheet_cells import Col, RowKind, SheetRow
from fsclient.ui.speech import formats
from fsclient.ui.widgets.explanation import Popover
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.workflow import step_list
from tests.support.calculating import sheet_of
from tests.ui.recorder import RecordingPresenter


@dataclass
class Screen:
    """The page in a window, as the case keeps it: read again after every change."""

    qtbot: QtBot
    desk: Desk
    tasks: Tasks
    presenter: RecordingPresenter
    window: QMainWindow
    page: CalculationPage
    case_id: UUID
    noticed: list[tuple[str, Callable[[], object] | None]]

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.tasks.is_idle)
        assert self.presenter.bugs == []

    def keep(self) -> None:
        """Let the draft keep itself."""
        self.page.flush()
        self.settle()

    def reload(self) -> None:
        view = reread_case(self.desk, self.case_id)
        self.page.show_case(view, step_list(view))

    def press(self, key: Qt.Key, *, control: bool = False, shift: bool = False) -> None:
        modifiers = Qt.KeyboardModifier.NoModifier
        if control:
            modifiers |= Qt.KeyboardModifier.ControlModifier
        if shift:
            modifiers |= Qt.KeyboardModifier.ShiftModifier
        self.qtbot.keyClick(self.focused(), key, modifiers)

    def write(self, text: str) -> None:
        # QTest types only ASCII.
        for sign in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
                QApplication.sendEvent(self.focused(), event)

    def focused(self) -> QWidget:
        found = self.window.focusWidget()
        assert found is not None
        return found

    def index(self, label: str, col: Col) -> QModelIndex:
        for number, row in enumerate(self.page.table.rows_model.rows):
            if row.label == label:
                return self.page.table.rows_model.index(number, col)
        raise KeyError(label)

    def text(self, label: str, col: Col) -> str:
        return str(self.index(label, col).data() or "").replace(formats.NARROW_SPACE, " ")

    def row(self, label: str) -> SheetRow:
        return next(row for row in self.page.table.rows_model.rows if row.label == label)

    def mark(self, label: str) -> str:
        badge = self.row(label).badge
        return "" if badge is None else badge.text

    def stand_in(self, label: str, col: Col) -> None:
        self.page.table.setFocus()
        self.page.table.setCurrentIndex(self.index(label, col))

    def type_in(self, label: str, col: Col, text: str) -> None:
        """Enter, the text instead of what stands there, Enter."""
        self.stand_in(label, col)
        self.press(Qt.Key.Key_Return)
        assert isinstance(self.focused(), CellEdit)
        self.focused().selectAll()  # type: ignore[attr-defined]
        self.press(Qt.Key.Key_Delete)
        self.write(text)
        self.press(Qt.Key.Key_Return)

    def add(self, words: str) -> None:
        """Ctrl+Enter in the group at hand, a few letters, Enter."""
        self.press(Qt.Key.Key_Return, control=True)
        self.write(words)
        self.press(Qt.Key.Key_Return)

    def said(self) -> list[str]:
        """The sentences under the rows."""
        model = self.page.table.rows_model
        role = Qt.ItemDataRole.AccessibleDescriptionRole
        said = [
            model.index(number, 0).data(role)
            for number, row in enumerate(model.rows)
            if row.key.kind is not RowKind.GROUP
        ]
        return [each for each in said if each]

    def facts(self) -> CalculationFacts:
        return sheet_of(self.desk, self.case_id).facts

    @property
    def outcome(self) -> str:
        return self.page.sum.outcome.text().replace(formats.NARROW_SPACE, " ")


def popover(screen: Screen) -> Popover:
    found = [one for one in screen.window.findChildren(Popover) if one.isVisible()]
    assert len(found) == 1
    return found[0]


Open = Callable[..., Screen]
