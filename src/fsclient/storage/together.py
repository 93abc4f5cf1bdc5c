"""Several lists of one page, asked for in one round trip."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import sqlalchemy as sa


class AskedAheadError(Exception):
    """Ends a read where its answer would be: it is asked for, and not there yet."""


def together(connection: sa.Connection, *reads: Callable[[], Any]) -> tuple[Any, ...]:
    """What each read gives, of reads that write nothing.

    On a server each is begun twice: until its first question, which is sent with the others', and
    then to its end with the answer. What it asks more it asks by itself.
    """
    if connection.dialect.name != "postgresql":
        return tuple(read() for read in reads)
    driver: Any = connection.connection.driver_connection
    if driver.answers and not driver.is_asking_ahead:
        # Within another, which has asked for these too.
        return tuple(read() for read in reads)
    with driver.asking_ahead():
        for read in reads:
            with suppress(AskedAheadError):
                read()
    if driver.is_asking_ahead:
        raise AskedAheadError
    try:
        return tuple(read() for read in reads)
    finally:
        driver.forget_answers()
