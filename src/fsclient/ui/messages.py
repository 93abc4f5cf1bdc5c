"""The Swedish sentence for every code: what has happened and what to do about it.

``{name}`` in a sentence is the problem's value of that name, written by ``formats.value``.
Areas add their own codes at the end of their section.
"""

from collections.abc import Mapping
from string import Formatter
from types import MappingProxyType
from typing import Final

from fsclient.domain.errors import EnvironmentProblem, Problem
from fsclient.ui import formats

_WINDOW: Final = {
    "amount_not_understood": "Beloppet går inte att läsa. Skriv till exempel 9 850 eller 412,50.",
    "amount_negative": "Beloppet kan inte vara under noll. Skriv det utan minustecken.",
    "amount_fraction": "Beloppet kan ha högst två decimaler. Skriv till exempel 412,50.",
    "date_not_understood": (
        "Datumet går inte att läsa. Skriv till exempel 2026-11-21, 21/11, idag eller +14."
    ),
    "date_in_future": "Datumet ligger efter i dag. Skriv ett datum som har varit.",
    "date_in_past": "Datumet har redan varit. Skriv i dag eller en senare dag.",
    "month_not_understood": (
        "Månaden går inte att läsa. Skriv till exempel 2026-11 eller november 2026."
    ),
    "value_missing": "Fyll i det här.",
    "choice_missing": "Välj ett av alternativen.",
    "text_too_long": "Texten är för lång. Korta den till högst {limit} tecken.",
}

_ACCOUNT: Final = {
    "profile_name_missing": "Ge profilen ett namn, till exempel enhetens namn.",
    "file_missing": "Välj en fil.",
    "file_not_found": "Filen finns inte. Kontrollera var den ligger och välj den igen.",
    "host_missing": "Skriv serverns namn, till exempel db.kommunen.se.",
    "database_missing": "Skriv vad databasen heter.",
    "user_missing": "Skriv ditt användarnamn.",
    "secret_missing": "Skriv ditt lösenord.",
    "secret_too_short": "Lösenordet är för kort. Använd minst {minimum} tecken.",
    "secrets_differ": "Lösenorden är inte lika. Skriv samma i båda fälten.",
    "port_not_understood": "Porten är ett tal mellan 1 och 65535. Den vanliga är 5432.",
    "full_name_missing": "Skriv ditt namn.",
    "certificate_missing": "Välj filen med serverns rotcertifikat. Be IT om den.",
}

_SURROUNDINGS: Final = {
    "database_away": (
        "Databasen svarar inte. Det du skriver finns kvar i fönstret. Försök igen om en stund."
    ),
    "disk_full": "Disken är full. Ta bort något annat och försök igen.",
    "stale_version": (
        "Någon annan sparade före dig. Din text finns kvar. Läs in på nytt och jämför."
    ),
    "pdf_unreadable": "Dokumentet går inte att visa. Skapa det på nytt.",
    "file_not_written": "Filen gick inte att skriva. Välj en annan mapp och försök igen.",
}

SENTENCES: Final[Mapping[str, str]] = MappingProxyType({**_WINDOW, **_ACCOUNT, **_SURROUNDINGS})
"""Every code that can reach a person, with its sentence."""


def sentence(problem: Problem | EnvironmentProblem) -> str:
    """The sentence for a problem, with its values.

    A code without a sentence gives a plain one that names the code, so that nobody is left
    without a word; a test holds that it never comes to that.
    """
    template = SENTENCES.get(problem.code)
    if template is None:
        return f"Det gick inte ({problem.code})."
    return _fill(template, problem.values)


def _fill(template: str, values: Mapping[str, object]) -> str:
    names = {name for _, name, _, _ in Formatter().parse(template) if name}
    return template.format_map({name: formats.value(values.get(name)) for name in names})
