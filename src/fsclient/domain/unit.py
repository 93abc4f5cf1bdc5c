"""The unit that the program is set up for."""

from dataclasses import dataclass

from fsclient.domain.letters import Sender
from fsclient.domain.transfers import DebtorAccount


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitDetails:
    """What stands on the unit's letters and payment files, and how it is divided.

    ``delegation`` is the words under a signature; ``districts`` are (key, name).
    """

    name: str
    sender: Sender
    delegation: str
    districts: tuple[tuple[str, str], ...]
    debtor: DebtorAccount

    def district_name(self, key: str) -> str:
        """The name of a district; its key where it is unknown."""
        return dict(self.districts).get(key, key)
