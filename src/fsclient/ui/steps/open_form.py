"""The one small form that is open in a step, kept while it is typed."""

from collections.abc import Callable, Mapping
from typing import Final
from uuid import UUID

import msgspec
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fsclient.ui.steps.form_card import FormCard
from fsclient.ui.work.autosave import Autosaver
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.desk import Desk
from fsclient.usecases.drafts import save_draft

_CASE_FORM: Final = "case_form"
ACUTE_NEED: Final = "emergency_form"
"""The key of the drafts of Nödprövning."""


class _Kept(msgspec.Struct, frozen=True):
    form: str
    values: Mapping[str, str]


class OpenForm:
    """At most one form at a time, in one of several places; its draft comes back after a crash.

    ``key`` names the drafts of a page that has forms of its own.
    """

    def __init__(self, owner: QWidget, desk: Desk, tasks: Tasks, *, key: str = _CASE_FORM) -> None:
        self._desk = desk
        self._key = key
        self._case_id: UUID | None = None
        self._name = ""
        self._filled_in: Mapping[str, str] = {}
        self.card: FormCard | None = None
        self.autosaver: Autosaver[tuple[UUID | None, str]] = Autosaver(
            owner, tasks, self._gather, self._save, now=lambda: desk.now
        )

    @property
    def name(self) -> str:
        """Which form is open; empty for none."""
        return self._name

    def begin_case(
        self, view: CaseView, bring_back: Callable[[str, Mapping[str, str]], object]
    ) -> None:
        """Another case: put the form away, and bring back the draft that was left in this one."""
        self.flush()
        self._drop()
        self._case_id = view.id
        self.autosaver.start_from((view.id, ""))
        content = view.draft(f"{self._key}:{view.id}")
        if content:
            kept = _read(content)
            if kept is not None:
                bring_back(kept.form, kept.values)

    def show(self, name: str, card: FormCard, place: QVBoxLayout) -> None:
        """Open a form in a place; another that was open is put away."""
        self._drop()
        self._name = name
        self._filled_in = card.typed()
        self.card = card
        place.addWidget(card)
        card.edited.connect(self.autosaver.touch)
        card.show()

    def close(self) -> None:
        """The form is done with, and its draft too."""
        self._drop()
        self.flush()

    def flush(self) -> None:
        """Keep what is typed, now."""
        if self._case_id is not None:
            self.autosaver.flush()

    def _drop(self) -> None:
        if self.card is not None:
            self.card.hide()
            self.card.deleteLater()
        self.card = None
        self._name = ""

    def _gather(self) -> tuple[UUID | None, str]:
        typed = {} if self.card is None else self.card.typed()
        # What a form fills in by itself is nobody's text: a case that is looked at keeps none.
        if self.card is None or typed == self._filled_in:
            return self._case_id, ""
        return self._case_id, _content(self._name, typed)

    def _save(self, state: tuple[UUID | None, str]) -> None:
        case_id, content = state
        save_draft(self._desk, f"{self._key}:{case_id}", content)


def begin_form(desk: Desk, key: str, case_id: UUID, values: Mapping[str, str]) -> None:
    """Leave what is known already in a page's only form, to be found when the page is opened."""
    save_draft(desk, f"{key}:{case_id}", _content(key, values))


def _content(name: str, values: Mapping[str, str]) -> str:
    return msgspec.json.encode(_Kept(form=name, values=values)).decode()


def _read(content: str) -> _Kept | None:
    """What a draft keeps; None where another version wrote it in another way."""
    try:
        return msgspec.json.decode(content, type=_Kept)
    except msgspec.MsgspecError:
        return None
