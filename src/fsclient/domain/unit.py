"""The unit that the program is set up for."""

from dataclasses import dataclass
from typing import NoReturn

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.letters import Sender
from fsclient.domain.teams import Team
from fsclient.domain.transfers import DebtorAccount


@dataclass(frozen=True, kw_only=True)
class UnitDetails:
    """What stands on the unit's letters and payment files, and how it is divided.

    ``delegation`` is the words under a signature; ``districts`` are (key, name), and ``teams`` in
    the order in which a new case is proposed to them.
    """

    name: str
    sender: Sender
    delegation: str
    districts: tuple[tuple[str, str], ...]
    debtor: DebtorAccount
    teams: tuple[Team, ...] = ()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is amiss with the details as they were written."""
        return ()

    def district_name(self, key: str) -> str:
        """The name of a district; its key where it is unknown."""
        return dict(self.districts).get(key, key)


class UnreadableUnit(UnitDetails):
    """Stands in for details that are written wrongly: work goes on, but nothing is sent.

    What prints a letter or writes a payment file raises RuleViolation with the problems.
    """

    def __init__(
        self, name: str, districts: tuple[tuple[str, str], ...], problems: tuple[Problem, ...]
    ) -> None:
        object.__setattr__(self, "name", name)
        object.__setattr__(self, "districts", districts)
        object.__setattr__(self, "teams", ())
        object.__setattr__(self, "_problems", problems)

    @property
    def problems(self) -> tuple[Problem, ...]:
        found: tuple[Problem, ...] = vars(self)["_problems"]
        return found

    def __getattr__(self, field: str) -> NoReturn:
        # Only for what has not been set: the sender, the payer's account, the delegation.
        if field in UnitDetails.__dataclass_fields__:
            raise RuleViolation(*self.problems)
        raise AttributeError(field)
