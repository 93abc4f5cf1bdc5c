"""The made-up unit's staff."""

from dataclasses import dataclass

from fsclient.domain.staff import Role, StaffMember
from fsclient.usecases.demo.chance import Chance
from fsclient.usecases.demo.words import DemoWords
from fsclient.usecases.desk import Office

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
    """Who works in the made-up unit."""

    members: tuple[StaffMember, ...]

    def of(self, role: Role) -> tuple[StaffMember, ...]:
        """Those of a role."""
        return tuple(member for member in self.members if member.role is role)


def make_team(office: Office, chance: Chance, words: DemoWords) -> Team:
    """One account after another, with the password of ``words``, spread over the districts."""
    districts = [key for key, _ in office.unit.districts]
    password_hash: str | None = None
    members: list[StaffMember] = []
    for role, how_many in _HOW_MANY.items():
        login, title = _LOGINS[role]
        for place in range(how_many):
            name = f"{login}{place + 1}"
            if not members or password_hash is None:
                password_hash = office.database.admit(name, words.password)
            family = chance.pick(words.first_parts) + chance.pick(words.last_parts)
            members.append(
                StaffMember(
                    id=chance.new_id(office.clock()),
                    login=name,
                    name=f"{chance.pick(words.women + words.men)} {family}",
                    title=title,
                    role=role,
                    district=districts[place % len(districts)],
                    password_hash=password_hash,
                )
            )
    return Team(tuple(members))
