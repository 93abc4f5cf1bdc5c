"""A filling beside the one that it was copied from."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from fsclient.domain.instruments import FilledInstrument, Instrument
from fsclient.ui import formats
from fsclient.ui.assessment.form import InstrumentForm
from fsclient.ui.case.words import swedish
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
        self,
        earlier: FilledInstrument | None,
        asked: Instrument | None = None,
        left: str = "",
    ) -> None:
        """A filling is opened that was copied from this one; None for one that was not.

        ``asked`` is what the earlier one answered, and ``left`` the words of what in it has no
        place in this one.
        """
        self._earlier = earlier
        self._asked = asked
        self._shown = False
        self._button.setEnabled(earlier is not None)
        self._button.setVisible(earlier is not None)
        self._name_button()
        if earlier is None:
            self._banner.clear()
        else:
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
