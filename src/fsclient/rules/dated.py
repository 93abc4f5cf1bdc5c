"""New law is a new form of a rule beside the old, chosen by the month it is used for."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from fsclient.domain.months import Month

Form = TypeVar("Form")


@dataclass(frozen=True, slots=True)
class Dated(Generic[Form]):
    """One rule's forms, oldest first, each from its first month until the next one's."""

    name: str
    forms: tuple[tuple[Month, Form], ...]

    def __post_init__(self) -> None:
        """Refuse forms that are out of order or start together."""
        starts = [start for start, _ in self.forms]
        if not starts or starts != sorted(set(starts)):
            raise ValueError(self.name)

    def at(self, month: Month) -> Form:
        """The form that holds in a month; raises LookupError before the first."""
        for start, form in reversed(self.forms):
            if start <= month:
                return form
        raise LookupError(self.name)

    def then(self, start: Month, form: Form) -> "Dated[Form]":
        """The same rule with one more form from a later month."""
        return Dated(self.name, (*self.forms, (start, form)))
