"""What a reminder is about, in Swedish, wherever it is shown."""

from typing import Final

from fsclient.domain.reminders import ReminderKind

_RULES: Final = {
    ReminderKind.PAPERS: "Handlingar som saknas ska ha kommit",
    ReminderKind.PLAN: "Följ upp förändringsplanen",
    ReminderKind.CHILD: "Följ upp hur barnet har det",
    ReminderKind.APPEAL: "Pröva och lämna över överklagandet",
    ReminderKind.RETURN: "Betalning kom tillbaka, betala igen",
}


def about(kind: ReminderKind, text: str) -> str:
    """Someone's own words, or those of the rule that waits."""
    return text or _RULES.get(kind, "Bevakning")
