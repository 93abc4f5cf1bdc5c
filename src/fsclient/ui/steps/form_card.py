"""A small form inside a page: fields, what is wrong with them, and what to do with it."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fsclient.domain.errors import Problem
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech.messages import sentence
from fsclient.ui.widgets.buttons import (
    Button,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
)
from fsclient.ui.widgets.field import Field, bring_into_view
from fsclient.ui.widgets.keys import is_ctrl_enter
from fsclient.ui.widgets.notices import Banner, Tone
from fsclient.ui.widgets.surfaces import Card
from fsclient.ui.widgets.tab_order import tab_through
from fsclient.ui.work.kept_form import fields_of, type_into, typed_in


class FormCard(Card):
    """A card with fields, a primary button and a way out; what is typed stays until it is kept.

    ``submitted`` when every field can be read, ``cancelled`` by its button, ``edited`` on every
    change. Ctrl+Enter in the form is the primary button.
    """

    submitted = Signal()
    cancelled = Signal()
    edited = Signal()

    def __init__(
        self, title: str, action: str, parent: QWidget | None = None, *, quiet: bool = False
    ) -> None:
        super().__init__(title, parent)
        self.banner = Banner(parent=self)
        self.body.addWidget(self.banner)
        # A second form on a page must not draw the eye as the first one does.
        button = SecondaryButton if quiet else PrimaryButton
        self.primary: Button = button(
            action, self, shortcut="Ctrl+Return", shortcut_shown_only=True
        )
        self.primary.clicked.connect(self.submit)
        self.cancel = QuietButton("Avbryt", self)
        self.cancel.clicked.connect(self.cancelled)

    def finish(self) -> None:
        """Put the buttons last; called when every field is there."""
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.primary)
        row.addWidget(self.cancel)
        row.addStretch(1)
        self.body.addLayout(row)
        fields = tuple(self.fields())
        # The buttons were made first, but stand last.
        if fields:
            tab_through((fields[-1].editor, self.primary, self.cancel))
        for field in fields:
            field.editor.installEventFilter(self)
            edited = getattr(field.editor, "edited", None)
            if edited is not None:
                edited.connect(self.edited)

    def add_row(self, *widgets: QWidget, stretches: tuple[int, ...] = ()) -> None:
        """Fields side by side."""
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        for place, widget in enumerate(widgets):
            row.addWidget(widget, stretches[place] if stretches else 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def fields(self) -> Iterator[Field]:
        """Every field, in order."""
        yield from fields_of(self)

    def field(self, name: str) -> Field:
        """The field of a name."""
        return next(field for field in self.fields() if field.name == name)

    def typed(self) -> Mapping[str, str]:
        """What stands in every field, as text."""
        return typed_in(self)

    def type_again(self, values: Mapping[str, str]) -> None:
        """Put back what ``typed`` gave."""
        type_into(self, values)

    def submit(self) -> None:
        """Go on if every visible field can be read; else say at the fields what can't."""
        self.show_problems(())
        unread = tuple(
            problem
            for field in self.fields()
            if not field.isHidden() and (problem := field.problem()) is not None
        )
        if unread:
            self.show_problems(unread)
        else:
            self.submitted.emit()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Each at its field, the first of them in focus; the rest in the form's banner."""
        self.banner.clear()
        fields = {field.name: field for field in self.fields() if not field.isHidden()}
        for field in self.fields():
            field.set_problem(None)
        at_field = [problem for problem in problems if problem.field in fields]
        left_over = [problem for problem in problems if problem.field not in fields]
        for problem in at_field:
            fields[str(problem.field)].set_problem(problem)
        if at_field:
            fields[str(at_field[0].field)].focus_editor()
        if left_over:
            # Last: what is said of where the focus goes would cut it off.
            self.banner.show_message(" ".join(sentence(each) for each in left_over), Tone.BAD)

    def set_busy(self, *, busy: bool) -> None:
        """While it is being kept it can't be sent again."""
        self.primary.setEnabled(not busy)

    def focus_first(self) -> None:
        """Put the cursor in the first field."""
        for field in self.fields():
            if not field.isHidden() and field.editor.isEnabled():
                field.focus_editor()
                return

    def open_up(self) -> None:
        """Show the form with the cursor in it, wherever the page is scrolled to."""
        self.show()
        self.focus_first()
        self.come_into_view()

    def come_into_view(self) -> None:
        """Scroll the page until the whole form is seen."""
        bring_into_view(self)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter belongs to the form that has the focus, before any window shortcut."""
        return self._took(event) or super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The same in an editor, which would take Enter for itself."""
        return self._took(event) or super().eventFilter(watched, event)

    def _took(self, event: QEvent) -> bool:
        if not is_ctrl_enter(event):
            return False
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if event.type() is QEvent.Type.KeyPress and self.primary.isEnabled():
            self.submit()
        event.accept()
        return True
