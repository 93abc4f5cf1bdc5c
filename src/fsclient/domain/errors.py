"""The three roots of everything that can go wrong, as codes and values.

A Swedish sentence for each code stands in ``ui/speech/messages.py``; anything that is neither of
these is a bug.
"""

import dataclasses
from collections.abc import Mapping


@dataclasses.dataclass(frozen=True, slots=True)
class Problem:
    """One thing that the person can mend: ``code`` names it, ``field`` says where it stands."""

    code: str
    field: str | None = None
    values: Mapping[str, object] = dataclasses.field(default_factory=dict)


class RuleViolation(Exception):
    """What was asked for breaks a rule that the person can mend; shown at the field."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(", ".join(problem.code for problem in problems))
        self.problems = problems

    def __reduce__(self) -> tuple[type["RuleViolation"], tuple["Problem", ...]]:
        """So that a process that draws pictures can tell another what went wrong."""
        return type(self), self.problems

    @classmethod
    def at(cls, field: str | None, code: str, **values: object) -> "RuleViolation":
        """One problem at one field."""
        return cls(Problem(code, field, values))


class AccessDenied(RuleViolation):
    """The role does not allow the action."""


class EnvironmentProblem(Exception):
    """The surroundings failed (database away, disk full, someone else saved first)."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values

    @property
    def is_away(self) -> bool:
        """Whether the database does not answer: whatever else it is asked fails so too."""
        return self.code in ("database_away", "answer_lost")
