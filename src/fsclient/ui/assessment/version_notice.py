"""What is said of a filling's version of the form: that a newer has come, or its text is gone."""

from collections.abc import Callable, Mapping

from fsclient.domain.instruments import Answer, FilledInstrument, Instrument
from fsclient.rules.forms import LeftAnswer, carry
from fsclient.ui.assessment.words import whole_answer
from fsclient.ui.widgets.notices import Banner, Tone


def left_words(left: tuple[LeftAnswer, ...]) -> str:
    """The answers that have no place, each with its question."""
    return "; ".join(
        f"{one.question.label}: {whole_answer(one.question, one.answers)}" for one in left
    )


class VersionNotice:
    """Fills a banner: which version is filled in, and the way to the newest with what it costs.

    ``renew`` goes over to the newest version.
    """

    def __init__(self, banner: Banner, renew: Callable[[], object]) -> None:
        self._banner = banner
        self._renew = renew
        self._row: FilledInstrument | None = None
        self._known: Instrument | None = None
        self._newest: Instrument | None = None

    def begin(
        self,
        row: FilledInstrument | None,
        known: Instrument | None,
        newest: Instrument | None,
        *,
        withheld: bool = False,
    ) -> None:
        """A filling is opened with its form, None where nobody knows it, and the newest version,
        None where there is none to go over to. ``withheld``: the reader may not see its answers.
        """
        self._row, self._known, self._newest = row, known, newest
        self._banner.clear()
        if row is None or (known is not None and newest is None):
            return
        if newest is not None:
            self.follow(row.answers)
        elif withheld:
            self._banner.show_message(f"{_gone(row)} Svaren läses bara av behöriga.", Tone.WARN)
        else:
            self._banner.show_message(f"{_gone(row)} Svaren visas med sina nycklar.", Tone.WARN)

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
