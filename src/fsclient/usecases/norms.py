"""The norms that the unit has added to those that come with the program.

They are rows of the unit's own database, and not files beside the program: an installed program
may not be written to, each workstation has its own, and whoever decides must count with the same
norm as whoever looks afterwards. A row is only ever added, with who and when; what the file said
is kept word for word and read again each time. Nothing that has been decided changes, since a
month that has a norm never gets another.
"""

import functools
from contextlib import suppress

from fsclient.domain.errors import RuleViolation
from fsclient.domain.months import Month
from fsclient.domain.norms import AddedNorm
from fsclient.domain.staff import Action
from fsclient.rules.norm_additions import (
    NormAddition,
    check_addition,
    read_addition,
    with_addition,
)
from fsclient.rules.rule_book import RuleBook
from fsclient.usecases.access import log
from fsclient.usecases.desk import Desk
from fsclient.usecases.once import command
from fsclient.usecases.ports import Database, UnitOfWork

_read = functools.lru_cache(maxsize=64)(read_addition)


def book_of_unit(shipped: RuleBook, database: Database) -> RuleBook:
    """The book that comes with the program, with the norms that the unit has added.

    One that this program cannot read is left out, so that its months have no norm and nothing is
    decided for them: the work goes on, and `verify` names a row that is not what was added.
    """
    with database.begin() as work:
        return _with_added(shipped, work)


def _with_added(book: RuleBook, work: UnitOfWork) -> RuleBook:
    for text in work.screens.norm_texts():
        with suppress(RuleViolation):
            book = with_addition(book, _read(text))
    return book


def unreadable_norms(work: UnitOfWork) -> tuple[AddedNorm, ...]:
    """What was added and this program cannot read."""
    return tuple(row for row in work.norms.find() if not _is_read(row.text))


def _is_read(text: str) -> bool:
    try:
        _read(text)
    except RuleViolation:
        return False
    return True


def month_without_norm(desk: Desk) -> Month | None:
    """The month at hand, or else the coming one, where no norm is decided for it; mostly None."""
    this = Month.of(desk.today)
    return next(
        (
            month
            for month in (this, this.plus(1))
            if not any(table.holds_in(month) for table in desk.book.norms)
        ),
        None,
    )


@command
def add_norms(desk: Desk, text: str) -> NormAddition:
    """Add the norms of a file to the unit's; logged.

    Whoever has signed in already counts with them from the next time. Raises RuleViolation with
    all that is amiss, and adds nothing then: what ``read_addition`` and ``check_addition`` raise,
    and ``norm_in_the_way`` where what was added for the month cannot be read.
    """
    desk.require(Action.ADD_NORMS)
    addition = read_addition(text)
    with desk.begin() as work:
        # Someone may have added a year since this desk was opened.
        check_addition(_with_added(desk.book, work), addition)
        if work.norms.find(valid_from=addition.starts):
            # What can be read has its month, and was found above.
            raise RuleViolation.at(None, "norm_in_the_way", start=addition.starts)
        work.norms.add(
            AddedNorm(
                id=desk.new_id(),
                valid_from=addition.starts,
                text=text,
                added_by=desk.me.id,
                added_at=desk.now,
            )
        )
        log(desk, work, "add_norms", str(addition.starts))
        work.commit()
    return addition
