"""The words that the made-up unit is written with."""

from collections.abc import Mapping
from dataclasses import dataclass

from fsclient.rules.data_files import read


@dataclass(frozen=True, slots=True, kw_only=True)
class ActWords:
    """What is said and shown in the unit's last days; ``returned`` by the cause."""

    returned: Mapping[str, str]
    new_clearing: str
    new_account: str
    new_evidence: str
    unwritable_holder: str
    handed_over: str
    left: str
    other_unit: str
    visit_moved: str
    acute_cause: str
    acute_means: str
    acute_network: str
    acute_child: str
    card_evidence: str
    receipt: str
    reserve_number: str
    came: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoWords:
    """What stands in ``resources/demo/words.toml``; ``receipt`` is the picture beside it."""

    password: str
    women: tuple[str, ...]
    men: tuple[str, ...]
    first_parts: tuple[str, ...]
    last_parts: tuple[str, ...]
    streets: tuple[str, ...]
    city: str
    older_numbers: tuple[str, ...]
    clearing: str
    account: str
    calls: tuple[str, ...]
    notes: tuple[str, ...]
    reminders: tuple[str, ...]
    month_note: str
    goals: tuple[str, ...]
    own_words: tuple[str, ...]
    steps: tuple[str, ...]
    refusal_surplus: str
    refusal_duty: str
    partial_rent: str
    lowered_rent_reason: str
    partial_unstated: str
    unstated_reason: str
    other_costs: tuple[str, ...]
    answers: tuple[str, ...]
    child_letter: str
    handed_to: str
    controls: tuple[str, ...]
    control_missing: str
    acts: ActWords
    receipt: bytes = b""


def read_words(text: str) -> DemoWords:
    """The words of a TOML text; raises RuleViolation with each thing amiss."""
    return read(text, DemoWords)
