"""Who a new case is proposed for: a team by the unit's own rules, and in it whoever has least."""

import dataclasses
from collections.abc import Iterable

from fsclient.domain.people import MemberRole
from fsclient.domain.staff import Colleague
from fsclient.domain.teams import Team, team_for
from fsclient.usecases.cases import MemberForm, age_on
from fsclient.usecases.desk import Desk
from fsclient.usecases.intake import Assignable
from fsclient.usecases.people import birth_date_of


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """The team that takes such a case, with what told so; and who of it has the fewest running
    cases and is here, None where nobody of it is.
    """

    team: Team
    age: int | None
    children: int
    colleague: Colleague | None
    running: int = 0


def propose(desk: Desk, members: Iterable[MemberForm], found: Assignable) -> Proposal | None:
    """For whom a case of such a household is; None where no team takes it."""
    people = tuple(members)
    applicant = next((one for one in people if one.role is MemberRole.APPLICANT), None)
    born = None if applicant is None else birth_date_of(applicant.person, desk.today)
    age = None if born is None else age_on(born, desk.today)
    children = sum(one.role is MemberRole.CHILD for one in people)
    hindrances = frozenset(one.hindrance for one in people if one.hindrance is not None)
    team = team_for(desk.office.unit.teams, age, children, hindrances)
    if team is None:
        return None
    here = [
        one for one in found.caseworkers if one.login in team.members and one.id not in found.away
    ]
    least = min(here, key=lambda one: (found.running.get(one.id, 0), one.name), default=None)
    return Proposal(
        team=team,
        age=age if team.ages is not None else None,
        children=children if team.families else 0,
        colleague=least,
        running=0 if least is None else found.running.get(least.id, 0),
    )
