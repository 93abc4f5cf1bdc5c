"""A filling beside the one that it was copied from."""

from collections.abc import Callable, Mapping
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject

from fsclient.domain.instruments import FilledInstrument, Instrument
from fsclient.rules.forms import carry
from fsclient.rules.instruments import to_copy
from fsclient.ui.assessment.form import InstrumentForm
from fsclient.ui.assessment.version_notice import left_words
from fsclient.ui.speech import formats
from fsclient.ui.speech.case_words import swedish
from fsclient.ui.widgets.buttons import Button
from fsclient.ui.widgets.notices import Banner, Tone


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
        self._earlier: FilledInstrument | None = None
        self._asked: Instrument | None = None
        self._shown = False
        button.clicked.connect(self._toggle)
        self.begin(None)

    def begin(
        self, earlier: FilledInstrument | None, forms: Mapping[UUID, Instrument] | None = None
    ) -> None:
        """A filling is opened that was copied from this one; None for one that was not.

        ``forms`` is what each filling answers: what has no place in this one is told, and nothing
        of what nobody knows the questions to.
        """
        self._asked = None if earlier is None or forms is None else forms.get(earlier.id)
        self._earlier = earlier if self._asked is not None else None
        self._shown = False
        self._button.setEnabled(self._earlier is not None)
        self._button.setVisible(self._earlier is not None)
        self._name_button()
        if self._earlier is None or self._asked is None:
            self._banner.clear()
            return
        copied = to_copy(self._asked, self._earlier.answers)
        left = left_words(carry(self._asked, self._form.instrument, copied).left)
        self._banner.show_message(
            f"Kopierad från den som signerades {self._when()}: gå igenom varje svar."
            + (f" Det här finns det ingen plats för längre: {left}" if left else ""),
            Tone.WARN,
        )

    def follow(self) -> None:
        """An answer is another: show again where the two differ."""
        if self._shown and self._earlier is not None:
            self._form.show_before(self._when().capitalize(), self._earlier.answers, self._asked)

    def _toggle(self) -> None:
        self._shown = not self._shown
        self._name_button()
        if self._shown:
            self.follow()
        else:
            self._form.show_before("", {})

    def _name_button(self) -> None:
        self._button.set_text("Sluta jämföra" if self._shown else f"Jämför med {self._when()}")

    def _when(self) -> str:
        if self._earlier is None or self._earlier.signed_at is None:
            return ""
        return formats.short_day(swedish(self._earlier.signed_at).date(), self._today())
