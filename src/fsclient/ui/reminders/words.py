"""The Swedish words of what is to be remembered."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from fsclient.domain.reminders import Reminder, ReminderEnd, ReminderKind
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.ui.speech.reminder_words import about
from fsclient.usecases.ports import ReminderRow

_MONDAY: Final = 7
_SOON_DAYS: Final = 3

ENDED: Final = {ReminderEnd.DONE: "klar", ReminderEnd.DROPPED: "släppt"}


def what(reminder: Reminder) -> str:
    """What is to be done: someone's own words, or the rule's."""
    return about(reminder.kind, reminder.text)


def origin(reminder: Reminder) -> str:
    """Whether someone wrote it or a rule did."""
    return "Egen" if reminder.kind is ReminderKind.OWN else "Programmet"


def due_badge(reminder: Reminder, today: date) -> Badge:
    """``2 dagar``, ``1 dag sen``; late and soon ones are marked."""
    days = (reminder.due_on - today).days
    tone = Tone.BAD if days <= 0 else Tone.WARN if days <= _SOON_DAYS else Tone.NEUTRAL
    return Badge(formats.due(reminder.due_on, today), tone)


def heard_of(reminder: Reminder, today: date) -> str:
    """``3 dec`` where it was put off or is to come; nothing where it is in the list now."""
    return formats.short_day(reminder.remind_on, today) if reminder.remind_on > today else ""


def now_count(rows: Sequence[ReminderRow], today: date) -> Badge:
    """``4 nu``: those that one wants to hear of by today."""
    count = sum(row.reminder.remind_on <= today for row in rows)
    return Badge(f"{formats.count(count)} nu", Tone.WARN if count else Tone.NEUTRAL)


def late_count(rows: Sequence[ReminderRow], today: date) -> Badge:
    """``1 försenad``."""
    count = sum(row.reminder.due_on < today for row in rows)
    word = "försenad" if count == 1 else "försenade"
    return Badge(f"{formats.count(count)} {word}", Tone.BAD if count else Tone.NEUTRAL)


def later_days(today: date) -> dict[str, date]:
    """To which days one usually puts something off, in words."""
    monday = today + timedelta(days=_MONDAY - today.weekday())
    days = {
        "I morgon": today + timedelta(days=1),
        "På måndag": monday,
        "Om en vecka": today + timedelta(days=7),
        "Om två veckor": today + timedelta(days=14),
        "Om en månad": today + timedelta(days=30),
    }
    return {f"{word}, {formats.short_day(day, today)}": day for word, day in days.items()}
