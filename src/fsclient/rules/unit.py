"""Reading the unit's own details: what stands on its letters and payment files."""

import tomllib

from fsclient.domain.letters import Sender
from fsclient.domain.transfers import DebtorAccount
from fsclient.domain.unit import UnitDetails


def parse_unit(text: str) -> UnitDetails:
    """A unit from its TOML text; raises KeyError or TypeError where something is missing."""
    data = tomllib.loads(text)
    sender = dict(data["sender"])
    sender["address_lines"] = tuple(sender["address_lines"])
    return UnitDetails(
        name=data["name"],
        sender=Sender(**sender),
        delegation=data["delegation"],
        districts=tuple((row["key"], row["name"]) for row in data["district"]),
        debtor=DebtorAccount(**data["debtor"]),
    )
