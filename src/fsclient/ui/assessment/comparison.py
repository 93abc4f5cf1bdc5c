"""A filling beside the one that it was copied from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QObject

from fsclient.domain.instruments import Answer, Instrument
from fsclient.rules.forms import carry
from fsclient.rules.instruments import to_copy
from fsclient.ui.assessment.form import InstrumentForm
from fsclient.ui.assessment.version_notice import left_words
from fsclient.ui.speech import formats
from fsclient.ui.speech.case_words import swedish
from fsclient.ui.widgets.buttons import Button
from fsclient.ui.widgets.notices import Banner, Tone


@dataclass(frozen=True, slots=True)
class Earlier:
    """What was copied: what was asked and answered, and when that was signed."""

    asked: Instrument
    answers: Mapping[str, Answer]
    signed_at: datetime


class Comparison(QObject):
    """Says that answers are copied, and shows the earlier ones under them while it is wanted."""

    def __init__(
        self,
        form: InstrumentForm,
        button: Button,
        banner: Banner,
        today: Callable[[], date],
    ) -> None:
        super().__init__(form)
        self._form = form
        self._button = button
        self._banner = banner
        self._today = today
        self._earlier: Earlier | None = None
        self._shown = False
        button.clicked.connect(self._toggle)
        self.begin(None)

    def begin(self, earlier: Earlier | None) -> None:
        """What is opened was copied from this; None for what was not."""
        self._earlier = earlier
        self._shown = False
        self._button.setEnabled(earlier is not None)
        self._button.setVisible(earlier is not None)
        self._name_button()
        if earlier is None:
            self._banner.clear()
            return
        copied = to_copy(earlier.asked, earlier.answers)
        left = left_words(carry(earlier.asked, self._form.instrument, copied).left)
        self._banner.show_message(
            f"Kopierad från den som signerades {self._when()}: gå igenom varje svar."
            + (f" Det här finns det ingen plats för längre: {left}" if left else ""),
            Tone.WARN,
        )

    def follow(self) -> None:
        """An answer is another: show again where the two differ."""
        if self._shown and self._earlier is not None:
            earlier = self._earlier
            self._form.show_before(self._when().capitalize(), earlier.answers, earlier.asked)

    def _toggle(self) -> None:
        self._shown = not self._shown
        self._name_button()
        if self._shown:
            self.follow()
        else:
            self._form.show_before("", {})

    def _name_button(self) -> None:
        self._button.set_text(
            "Sluta jämföra" if self._shown else f"Jämför med svaren från {self._when()}"
        )

    def _when(self) -> str:
        if self._earlier is None:
            return ""
        return formats.short_day(swedish(self._earlier.signed_at).date(), self._today())
