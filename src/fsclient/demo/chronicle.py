"""What the writers of a made-up case share: chance, words, the day, and where the rows go."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from fsclient.demo.chance import Chance
from fsclient.demo.words import DemoWords
from fsclient.usecases.desk import Office, from_local, local_day

Rows = dict[str, list[Any]]
"""What is to be stored, by the name of its store."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chronicle:
    """Where rows are written, with what they are made of; ``kept_forms`` are the hashes of the
    forms whose text is among those that were stored.
    """

    office: Office
    chance: Chance
    words: DemoWords
    rows: Rows
    today: date
    kept_forms: set[str] = field(default_factory=set)

    def at(self, day: date, hour: int) -> datetime:
        """Some time within an hour of a day, before now."""
        return min(
            from_local(day, hour, self.chance.between(0, 59)),
            self.office.clock() - timedelta(minutes=self.chance.between(1, 50)),
        )


def new_chronicle(office: Office, chance: Chance, words: DemoWords) -> Chronicle:
    """A chronicle with nothing in it, today."""
    return Chronicle(
        office=office,
        chance=chance,
        words=words,
        rows=defaultdict(list),
        today=local_day(office.clock()),
    )
