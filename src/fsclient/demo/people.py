"""The made-up unit's staff."""

import dataclasses
from dataclasses import dataclass

from fsclient.demo.chance import Chance
from fsclient.demo.words import DemoWords
from fsclient.domain.staff import Role, StaffMember
from fsclient.usecases.desk import Office
from fsclient.usecases.ports import UnitOfWork

_HOW_MANY = {
    Role.SOCIAL_WORKER: 9,
    Role.PAYMENT_OFFICER: 5,
    Role.FUT_INVESTIGATOR: 2,
    Role.COORDINATOR: 2,
    Role.DEPUTY_HEAD: 2,
    Role.HEAD: 1,
    Role.ADMINISTRATOR: 1,
}
_LOGINS = {
    Role.SOCIAL_WORKER: ("social", "socialsekreterare"),
    Role.PAYMENT_OFFICER: ("bidrag", "bidragshandläggare"),
    Role.FUT_INVESTIGATOR: ("fut", "FUT-utredare"),
    Role.COORDINATOR: ("samordnare", "samordnare"),
    Role.DEPUTY_HEAD: ("bitradande", "biträdande enhetschef"),
    Role.HEAD: ("chef", "enhetschef"),
    Role.ADMINISTRATOR: ("admin", "systemadministratör"),
}


@dataclass(frozen=True, slots=True)
class Team:
    """Who works in the made-up unit; ``left`` has cases, and leaves in its last days."""

    members: tuple[StaffMember, ...]
    left: StaffMember

    def of(self, role: Role) -> tuple[StaffMember, ...]:
        """Those of a role."""
        return tuple(member for member in self.members if member.role is role)


def make_team(office: Office, chance: Chance, words: DemoWords) -> Team:
    """One account after another, spread over the districts."""
    members = [
        _member(office, chance, words, role, place)
        for role, how_many in _HOW_MANY.items()
        for place in range(how_many)
    ]
    left = _member(office, chance, words, Role.SOCIAL_WORKER, _HOW_MANY[Role.SOCIAL_WORKER])
    return Team(tuple(members), left)


def _member(
    office: Office, chance: Chance, words: DemoWords, role: Role, place: int
) -> StaffMember:
    districts = [key for key, _ in office.unit.districts]
    word, title = _LOGINS[role]
    login = f"{word}{place + 1}"
    family = chance.pick(words.first_parts) + chance.pick(words.last_parts)
    return StaffMember(
        id=chance.new_id(office.clock()),
        login=login,
        name=f"{chance.pick(words.women + words.men)} {family}",
        title=title,
        role=role,
        district=districts[place % len(districts)],
    )


def let_in(office: Office, work: UnitOfWork, team: Team, password: str) -> Team:
    """The team with one password: hashed once where the program keeps it."""
    first, *others = *team.members, team.left
    kept = office.database.keep_password(work, first, password)

    def keep(one: StaffMember) -> StaffMember:
        if kept.password_hash is None:
            return office.database.keep_password(work, one, password)
        return work.staff.save(dataclasses.replace(one, password_hash=kept.password_hash))

    *members, left = kept, *map(keep, others)
    return Team(tuple(members), left)
