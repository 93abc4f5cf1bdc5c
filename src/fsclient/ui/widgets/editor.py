"""What every editor can do, whatever it edits."""

from collections.abc import Callable
from typing import Protocol

from fsclient.domain.errors import Problem


class Editor(Protocol):
    """An editor in a Field: a signal ``edited``, and these.

    ``problem`` names what can't be read of what is typed (its ``field`` is filled in by the
    Field); ``value`` raises RuleViolation with it, so that nothing typed is silently lost.
    """

    def problem(self) -> Problem | None:
        """What is wrong with what is typed, or None."""

    def set_invalid(self, invalid: bool) -> None:
        """Show the edge in the colour of an error, or not."""


Check = Callable[[str], object]
"""Raises RuleViolation for a text that isn't right."""
