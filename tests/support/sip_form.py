"""A form of nobody's that is a step of its own: an outline of a samordnad individuell plan."""

from collections.abc import Mapping
from typing import Final

from fsclient.domain.instruments import Answer

SIP: Final = """
key = "sip"
version = 1
title = "SIP"
about = "adult"
source = "Påhittad. Av ingen."

[step]
after = "plan"
required = true
valid_days = 180

[[sections]]
key = "consent"
title = "Samtycke"

[[sections.questions]]
key = "consent"
label = "Samtycker till planen"
kind = "yes_no"

[[sections.questions]]
key = "goal"
label = "Mål"
kind = "text"

[[sections]]
key = "actions"
title = "Vem gör vad"

[[sections.questions]]
key = "actions"
label = "Åtgärder"
kind = "rows"
one = "åtgärd"

[[sections.questions.rows]]
key = "what"
label = "Vad"
kind = "text"

[[sections.questions.rows]]
key = "who"
label = "Vem"
kind = "choice"
options = [{ key = "client", label = "Klienten" }, { key = "region", label = "Regionen" }]

[[sections.questions.rows]]
key = "due_on"
label = "Senast"
kind = "date"
required = false
"""

SIP_ANSWERS: Final[Mapping[str, Answer]] = {
    "consent": True,
    "goal": "Eget arbete i vår.",
    "actions": {
        "a": {"what": "Söker vård.", "who": "client", "due_on": "2026-12-01"},
        "b": {"what": "Kallar till läkare.", "who": "region"},
    },
}
"""The form, ready to sign."""
