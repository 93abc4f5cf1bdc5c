"""What the roles are called, and what each is for."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from fsclient.domain.staff import Role

ROLE_NAMES: Final[Mapping[Role, str]] = MappingProxyType(
    {
        Role.SOCIAL_WORKER: "Socialsekreterare",
        Role.PAYMENT_OFFICER: "Bidragshandläggare",
        Role.FUT_INVESTIGATOR: "FUT-utredare",
        Role.COORDINATOR: "Samordnare",
        Role.DEPUTY_HEAD: "Biträdande enhetschef",
        Role.HEAD: "Enhetschef",
        Role.ADMINISTRATOR: "Administratör",
    }
)

ROLE_PURPOSES: Final[Mapping[Role, str]] = MappingProxyType(
    {
        Role.SOCIAL_WORKER: "tar emot, utreder, planerar och beslutar",
        Role.PAYMENT_OFFICER: "räknar, beslutar och betalar ut",
        Role.FUT_INVESTIGATOR: "drar och bedömer stickprov",
        Role.COORDINATOR: "stödjer teamet och är andra person",
        Role.DEPUTY_HEAD: "följer planer, frister och loggar",
        Role.HEAD: "följer enheten och dess pengar",
        Role.ADMINISTRATOR: "lägger upp konton",
    }
)
