"""A call or visit as it is typed, kept until it is logged."""

import dataclasses
from uuid import UUID

import msgspec


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ContactDraft:
    """Texts as typed; ``channel`` and ``outcome`` are codes, empty where not chosen.

    ``began`` and ``appointment`` name their day, so that ``i dag`` is not another day tomorrow.
    """

    contact_id: UUID
    began: str
    channel: str
    district: str
    identity_number: str = ""
    name: str = ""
    matter: str = ""
    phone: str = ""
    outcome: str = ""
    handed_to: str = ""
    appointment: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether nothing is typed that would be missed."""
        typed = (self.identity_number, self.name, self.matter, self.phone, self.outcome)
        return not any((*typed, self.handed_to, self.appointment))


def written(draft: ContactDraft) -> str:
    """As JSON; nothing for a blank one."""
    return "" if draft.is_blank else msgspec.json.encode(draft).decode()


def read(text: str) -> ContactDraft | None:
    """From JSON; None for nothing, or for what an older edition wrote in another shape."""
    if not text:
        return None
    try:
        return msgspec.json.decode(text, type=ContactDraft)
    except msgspec.DecodeError:
        return None
