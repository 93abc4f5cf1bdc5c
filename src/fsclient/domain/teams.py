"""The unit's teams, and which of them a new case is for."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """A team as the unit has written it down: ``members`` are logins.

    It takes cases whose applicant's age (whole years) is among ``ages``, whose adults have one of
    the ``hindrances`` (keys of the catalogue), and that have children or have none; of what is
    None or empty, any.
    """

    key: str
    name: str
    members: tuple[str, ...]
    ages: tuple[int, int] | None = None
    families: bool | None = None
    hindrances: frozenset[str] = frozenset()

    def takes(self, age: int | None, children: int, hindrances: frozenset[str]) -> bool:
        """Whether a case is for it; one whose applicant's age is unknown is for no age."""
        if self.ages is not None:
            first, last = self.ages
            if age is None or not first <= age <= last:
                return False
        if self.families is not None and self.families is not bool(children):
            return False
        return not self.hindrances or bool(self.hindrances & hindrances)


def team_for(
    teams: Sequence[Team], age: int | None, children: int, hindrances: frozenset[str]
) -> Team | None:
    """The first of the teams, as the unit orders them, that takes such a case."""
    return next((team for team in teams if team.takes(age, children, hindrances)), None)
