"""Logins of a server's people, as the database's owner gives them."""

import dataclasses
import secrets

from fsclient.domain.staff import StaffMember
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from tests.support.unit import PASSWORD


def let_in(
    database: LocalDatabase | ServerDatabase, member: StaffMember, password: str = PASSWORD
) -> StaffMember:
    """A password for an account, and on a server its login, of a name that no other test uses."""
    with database.begin() as work:
        if isinstance(database, ServerDatabase):
            login = f"{member.login}_{secrets.token_hex(4)}"
            member = work.staff.save(dataclasses.replace(member, login=login))
        member = database.keep_password(work, member, password)
        work.commit()
    return member
