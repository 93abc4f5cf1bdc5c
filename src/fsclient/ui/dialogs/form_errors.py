"""Problems shown in a form that was drawn in Designer."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from fsclient.domain.errors import Problem
from fsclient.ui.widgets.styling import mark


class FormErrors:
    """Shows each problem in the label ``<field>_error`` under the editor named ``<field>``.

    ``prefix`` gives what the names begin with now, where a form has several pages. What has no
    place of its own is shown in the label named ``problem``. A screen reader hears what the form
    was drawn to say of an editor, and then its problem.
    """

    def __init__(self, form: QWidget, prefix: Callable[[], str] = str) -> None:
        self._form = form
        self._prefix = prefix
        self._descriptions = {
            editor.objectName(): editor.accessibleDescription()
            for editor in form.findChildren(QLineEdit)
        }
        self.clear()

    def clear(self) -> None:
        """Take away every error."""
        for label in self._form.findChildren(QLabel):
            if label.objectName().endswith("_error"):
                self._show(label.objectName().removesuffix("_error"), "")
        self._general("")

    def show(self, problems: Sequence[Problem]) -> None:
        """Show these, and put the cursor at the first."""
        self.clear()
        left_over: list[str] = []
        first: QWidget | None = None
        for problem in problems:
            name = self._name_of(problem.field)
            if name is None:
                left_over.append(_sentence(problem))
                continue
            self._show(name, _sentence(problem))
            first = first or self._form.findChild(QWidget, name)
        self._general(" ".join(left_over))
        if first is not None:
            first.setFocus()

    def show_at(self, name: str, problem: Problem | None) -> None:
        """Show a problem at the editor of this name, or none; the cursor stays where it is."""
        self._show(name, "" if problem is None else _sentence(problem))

    def _name_of(self, field: str | None) -> str | None:
        for name in (f"{self._prefix()}{field}", str(field)):
            if self._form.findChild(QLabel, f"{name}_error") is not None:
                return name
        return None

    def _show(self, name: str, text: str) -> None:
        label = self._form.findChild(QLabel, f"{name}_error")
        editor = self._form.findChild(QWidget, name)
        if isinstance(label, QLabel):
            label.setText(text)
            label.setVisible(bool(text))
        if isinstance(editor, QWidget):
            drawn = self._descriptions.get(name, "")
            editor.setAccessibleDescription(" ".join(part for part in (drawn, text) if part))
            if isinstance(editor, QLineEdit):
                mark(editor, invalid=bool(text))

    def _general(self, text: str) -> None:
        label = self._form.findChild(QLabel, "problem")
        if isinstance(label, QLabel):
            label.setText(text)
            label.setVisible(bool(text))


def _sentence(problem: Problem) -> str:
    # Every sentence there is would else be read before the first dialog is shown.
    from fsclient.ui.messages import sentence

    return sentence(problem)
