"""A form of nobody's with a list: a question of every kind is asked of each of its rows."""

from typing import Final

from fsclient.domain.instruments import PlainAnswer

LIST: Final = """
key = "errands"
version = 1
title = "Ärenden"
about = "adult"
source = "Påhittad. Av ingen."

[step]
after = "plan"

[[sections]]
key = "all"
title = "Allt"

[[sections.questions]]
key = "errands"
label = "Ärenden"
kind = "rows"
one = "ärende"

[[sections.questions.rows]]
key = "what"
label = "Vad"
kind = "text"

[[sections.questions.rows]]
key = "aid"
label = "Stöd"
kind = "choice"
required = false
options = [{ key = "car", label = "Lånar enhetens bil hela dagen" }]

[[sections.questions.rows]]
key = "due_on"
label = "Senast"
kind = "date"

[[sections.questions.rows]]
key = "hours"
label = "Tid"
kind = "number"
unit = "h/vecka"
required = false

[[sections.questions.rows]]
key = "share"
label = "Andel"
kind = "percent"
required = false

[[sections.questions.rows]]
key = "together"
label = "Tillsammans"
kind = "yes_no"
required = false

[[sections.questions.rows]]
key = "days"
label = "Dagar"
kind = "many"
required = false
options = [{ key = "monday", label = "Måndag" }, { key = "friday", label = "Fredag" }]

[[sections.questions.rows]]
key = "why"
label = "Varför"
kind = "text"
required = false

[[sections.questions.rows]]
key = "state"
label = "Läge"
kind = "choice"
preset = "planned"
tones = { done = "good" }
options = [{ key = "planned", label = "Planerat" }, { key = "done", label = "Klart" }]

[[sections.questions]]
key = "again_on"
label = "Görs om"
kind = "date"
ahead = [1, 7, 28, 90]

[[sections.questions]]
key = "length"
label = "Sträcka"
kind = "number"
unit = "km"
required = false
"""

WHOLE_ROW: Final[dict[str, PlainAnswer]] = {
    "what": "Hämta intyget",
    "aid": "car",
    "due_on": "2026-11-20",
    "hours": "7.5",
    "share": 50,
    "together": True,
    "days": ["monday", "friday"],
    "why": "Det behövs till ansökan.",
    "state": "done",
}
"""A row with an answer to each."""
