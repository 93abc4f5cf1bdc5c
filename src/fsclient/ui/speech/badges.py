"""A short state in words, with what it means."""

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """What a state means; the words say it too."""

    NEUTRAL = "neutral"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Badge:
    """The words and tone of a pill, as a value."""

    text: str
    tone: Tone = Tone.NEUTRAL
