"""What other pages hand to the list of cases."""

from dataclasses import dataclass
from uuid import UUID

from fsclient.usecases.ports import Lacking


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitCases:
    """The whole unit's cases, one district's, or someone's (``whose``: his id and name); or those
    of them that lack something. Only for those who lead.
    """

    district: str | None = None
    whose: tuple[UUID, str] | None = None
    lacking: Lacking | None = None
