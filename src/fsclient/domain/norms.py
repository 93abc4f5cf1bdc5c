"""A year's norm that the unit has added to those that come with the program."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from fsclient.domain.months import Month


@dataclass(frozen=True, slots=True, kw_only=True)
class AddedNorm:
    """The file that was added, as it was written, with who added it and when (UTC).

    ``valid_from`` is the first month that it gives a norm.
    """

    id: UUID
    valid_from: Month
    text: str
    added_by: UUID
    added_at: datetime
