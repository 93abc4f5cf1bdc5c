"""What is said of a filling's version of the form: that a newer has come, or its text is gone."""

from collections.abc import Callable, Mapping
from textwrap import shorten
from typing import Final

from fsclient.domain.instruments import Answer, FilledInstrument, Instrument
from fsclient.rules.answers import whole_answer
from fsclient.rules.forms import LeftAnswer, carry
from fsclient.ui.speech import formats
from fsclient.ui.widgets.notices import Banner, Tone
from fsclient.ui.widgets.surfaces import Text
from fsclient.usecases.case_view import CaseView

_LONGEST: Final = 80
"""Characters of an answer: it stands whole in its own place."""


def left_words(left: tuple[LeftAnswer, ...]) -> str:
    """The answers that have no place, each with its question; where long, its beginning."""
    return "; ".join(f"{one.question.label}: {_short(one)}" for one in left)


def _short(left: LeftAnswer) -> str:
    return shorten(whole_answer(left.question, left.answers), _LONGEST, placeholder=" …")


class VersionNotice:
    """Fills a line with the version that is shown, and a banner with the way to the newest and
    what it costs. ``renew`` goes over to the newest version.
    """

    def __init__(self, line: Text, banner: Banner, renew: Callable[[], object]) -> None:
        self._line = line
        self._banner = banner
        self._renew = renew
        self._row: FilledInstrument | None = None
        self._known: Instrument | None = None
        self._newest: Instrument | None = None

    def begin(self, row: FilledInstrument, view: CaseView, *, withheld: bool) -> None:
        """A filling is opened; ``withheld``: the reader may not see what few may read."""
        self._row = row
        known = self._known = view.forms.get(row.id)
        newest = None if row.signed else view.newer_forms.get(row.instrument)
        newer = newest is not None and newest.version > row.instrument_version
        self._newest = newest if newer else None
        source = "" if known is None else known.source
        parts = (f"version {row.instrument_version}", formats.within(source.split(".")[0]))
        self._line.setText(" · ".join(part for part in parts if part))
        self._line.setToolTip(source)
        self._banner.clear()
        if self._newest is not None:
            self.follow(row.answers)
        elif known is None:
            how = "läses bara av behöriga" if withheld else "visas med sina nycklar"
            self._banner.show_message(f"{_gone(row)} Svaren {how}.", Tone.WARN)
        elif row.instrument in view.passed_over and not row.signed:
            self._banner.show_message(
                f"Enhetens version {view.passed_over[row.instrument]} av formuläret går inte att "
                "läsa här, och används inte. Uppdatera programmet, eller kontrollera databasen.",
                Tone.WARN,
            )
        elif row.id in view.other_texts:
            self._banner.show_message(
                f"Den här datorns fil med formuläret har en annan text i version "
                f"{row.instrument_version} än enhetens. Här visas enhetens. Höj version i filen om "
                "ändringen ska gälla.",
                Tone.WARN,
            )

    def end(self) -> None:
        """No filling is open."""
        self._row = self._known = self._newest = None
        self._line.setText("")
        self._banner.clear()

    def follow(self, answers: Mapping[str, Answer]) -> None:
        """Say what of these answers the newest version has no place for."""
        if self._row is None or self._newest is None:
            return
        left = left_words(carry(self._known, self._newest, answers).left)
        stays = f"Utkastet är i version {self._row.instrument_version} och kan signeras som det är."
        if self._known is None:
            stays = f"{_gone(self._row)} Utkastet kan signeras först i den nya."
        cost = f"De här svaren följer inte med: {left}" if left else "Alla svar följer med."
        text = f"Version {self._newest.version} av formuläret finns. {stays} {cost}"
        if text != self._banner.text:
            action = f"Gå över till version {self._newest.version}"
            self._banner.show_message(text, Tone.WARN, action, self._renew)


def _gone(row: FilledInstrument) -> str:
    return f"Formulärets text i version {row.instrument_version} finns inte kvar som den var."
