"""A small made-up unit on a real database, with a desk for each role."""

import dataclasses
import itertools
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

import sqlalchemy as sa

from fsclient.bootstrap.office import make_office
from fsclient.domain.staff import Role, StaffMember
from fsclient.rules.settings import Setting
from fsclient.storage.sessions import ServerDatabase
from fsclient.usecases.desk import Desk, Office
from fsclient.usecases.ports import Database
from tests.support.letters import DrawnOnce

PASSWORD = "en lång mening att minnas"
START = datetime(2026, 11, 10, 9, 0, tzinfo=UTC)


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    now: datetime = START

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        """Forward by days, hours, minutes ..."""
        self.now += timedelta(**by)


@dataclass(frozen=True)
class Unit:
    """The office with its people: ``desk(Role.X)`` signs the first of that role in."""

    office: Office
    clock: Clock
    staff: Mapping[Role, tuple[StaffMember, ...]] = field(default_factory=dict)

    def desk(self, role: Role, place: int = 0) -> Desk:
        """The desk of someone with a role."""
        return Desk(office=self.office, me=self.staff[role][place])


def make_unit(database: Database) -> Unit:
    """Two people of each role in an empty, upgraded database."""
    if isinstance(database, ServerDatabase):
        any_time(database.engine)
    clock = Clock()
    office = make_office(database, clock)
    office = dataclasses.replace(office, letters=DrawnOnce(office.letters))
    staff = {
        role: tuple(
            StaffMember(
                id=office.new_id(),
                login=f"{role.value}_{place}",
                name=f"{name} {role.value.replace('_', ' ').title()}",
                title=role.value.replace("_", " "),
                role=role,
                district="east",
            )
            for place, name in enumerate(("Alva", "Bo"), start=1)
        )
        for role in Role
    }
    with database.begin() as work:
        work.staff.add(*itertools.chain.from_iterable(staff.values()))
        work.commit()
    return Unit(office=office, clock=clock, staff=staff)


def with_register(unit: Unit) -> Unit:
    """The unit in a municipality that pays by the bank's register."""
    setting = Setting(
        key="account_register",
        label="Kontoregister",
        value="on",
        valid_from=date(2026, 1, 1),
        note="",
        fixed=False,
    )
    book = unit.office.book
    book = dataclasses.replace(book, settings=book.settings.changed(setting))
    return dataclasses.replace(unit, office=dataclasses.replace(unit.office, book=book))


def any_time(engine: sa.Engine) -> None:
    """A server that does not hold what it is told against its own clock: a unit's stands still."""
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "CREATE OR REPLACE FUNCTION is_about_now(told timestamptz) RETURNS boolean "
            "LANGUAGE sql STABLE AS 'SELECT true'"
        )
        connection.exec_driver_sql(
            "CREATE OR REPLACE FUNCTION is_about_today(told date) RETURNS boolean "
            "LANGUAGE sql STABLE AS 'SELECT true'"
        )
        connection.exec_driver_sql(
            "CREATE OR REPLACE FUNCTION a_while_ago(how_long interval) RETURNS timestamptz "
            "LANGUAGE sql STABLE AS $$ SELECT '-infinity'::timestamptz $$"
        )
