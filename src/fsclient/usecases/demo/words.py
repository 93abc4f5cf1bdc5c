"""The words that the made-up unit is written with."""

import msgspec


class ActWords(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is said and shown in the unit's last days; ``returned`` by the cause."""

    returned: dict[str, str]
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


class DemoWords(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What stands in ``resources/demo/words.toml``."""

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


def parse_words(data: object) -> DemoWords:
    """The words of a read TOML file; raises msgspec.ValidationError."""
    return msgspec.convert(data, DemoWords)
