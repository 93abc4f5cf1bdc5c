"""What other pages hand to the list of cases."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitCases:
    """The whole unit's cases, or one district's; only for those who lead."""

    district: str | None = None
