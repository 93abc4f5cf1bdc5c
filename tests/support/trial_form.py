"""A form of nobody's, in two versions: what a unit may do to its own between them."""

import dataclasses
from collections.abc import Mapping
from typing import Final

from fsclient.bootstrap import load_rule_book
from fsclient.domain.instruments import Answer
from fsclient.rules.forms import Form, FormFiles, read_form
from fsclient.usecases.desk import Desk
from fsclient.usecases.kept_forms import Forms
from fsclient.usecases.ports import Database

FIRST: Final = """
key = "ib"
version = 1
title = "Prövning"
about = "adult"
source = "Påhittad. Av ingen."

[[scales.need]]
key = "small"
label = "Litet"

[[scales.need]]
key = "large"
label = "Stort"
need = true

[[sections]]
key = "home"
title = "Hemmet"
shared = true

[[sections.questions]]
key = "told"
label = "Berättelse"
kind = "text"

[[sections.questions]]
key = "pets"
label = "Husdjur"
kind = "text"
required = false

[[sections]]
key = "self"
title = "Personen"

[[sections.questions]]
key = "work"
label = "Arbete"
kind = "scale"
scale = "need"
note = true
wish = true

[[sections.questions]]
key = "hours"
label = "Timmar i veckan"
kind = "text"

[[sections.questions]]
key = "habits"
label = "Vanor"
kind = "text"

[[sections.questions]]
key = "threat"
label = "Hot"
kind = "yes_no"
restricted = true

[[sections.questions]]
key = "why"
label = "Hinder"
kind = "choice"
catalogue = "hindrances"
"""

SECOND: Final = (
    FIRST.replace("version = 1", "version = 2")
    .replace(
        """[[sections.questions]]
key = "pets"
label = "Husdjur"
kind = "text"
required = false
""",
        """[[sections.questions]]
key = "car"
label = "Bil"
kind = "yes_no"
""",
    )
    .replace('label = "Berättelse"', 'label = "Vad som har hänt"')
    .replace('label = "Stort"', 'label = "Mycket stort"')
    .replace('label = "Timmar i veckan"\nkind = "text"', 'label = "Andel"\nkind = "percent"')
    .replace('label = "Vanor"\nkind = "text"', 'label = "Vanor"\nkind = "text"\nrestricted = true')
)
"""A question is gone and one is new, the scale has other words, the hours became a share, the
habits are for few eyes, and one label is another.
"""

ANSWERS: Final[Mapping[str, Answer]] = {
    "told": "Flyttade hit i mars.",
    "pets": "En katt",
    "work": "large",
    "work.wish": True,
    "work.note": "Vill tillbaka",
    "hours": "20",
    "habits": "Röker",
    "threat": True,
    "why": "unemployed_awaiting_support",
}
"""The first version, ready to sign."""


def trial(text: str) -> Form:
    """A form of a text, with the catalogues of today."""
    return read_form(text, load_rule_book().catalogues)


def at_workstation(desk: Desk, *texts: str, database: Database | None = None) -> Desk:
    """The same desk at a computer that has files of these texts and of no other form; it may see
    another ``database``.
    """
    office = dataclasses.replace(
        desk.office,
        forms=Forms(FormFiles(tuple(map(trial, texts)))),
        database=database or desk.office.database,
    )
    return dataclasses.replace(desk, office=office)
