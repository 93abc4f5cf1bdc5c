"""What law leaves to a municipality: settings, each with a start date."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from fsclient.domain.errors import RuleViolation
from fsclient.rules.data_files import read

SettingValue = str | int | Decimal
"""A choice between yes and no is kept by its word."""

_YES_OR_NO = {"yes": True, "no": False}


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One choice from a date on. ``fixed`` ones are set by law and shown, not changed."""

    key: str
    label: str
    value: SettingValue
    valid_from: date
    note: str = ""
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its earlier values."""

    entries: tuple[Setting, ...]

    def at(self, key: str, day: date) -> SettingValue:
        """The value on a day; raises RuleViolation ``setting_missing``."""
        found = [one for one in self.entries if one.key == key and one.valid_from <= day]
        if not found:
            raise RuleViolation.at(None, "setting_missing", setting=key)
        return max(found, key=lambda one: one.valid_from).value

    def text(self, key: str, day: date) -> str:
        """A setting that is a word; raises RuleViolation ``setting_missing``."""
        value = self.at(key, day)
        if not isinstance(value, str):
            raise RuleViolation.at(None, "setting_missing", setting=key)
        return value

    def yes_or_no(self, key: str, day: date) -> bool:
        """A setting that is ``yes`` or ``no``; raises RuleViolation ``setting_missing``."""
        word = self.text(key, day)
        if word not in _YES_OR_NO:
            raise RuleViolation.at(None, "setting_missing", setting=key)
        return _YES_OR_NO[word]

    def whole(self, key: str, day: date) -> int:
        """A setting that is a whole number; raises RuleViolation ``setting_missing``."""
        value = self.at(key, day)
        if not isinstance(value, int):
            raise RuleViolation.at(None, "setting_missing", setting=key)
        return value

    def share(self, key: str, day: date) -> Decimal:
        """A setting that is a share of one; raises RuleViolation ``setting_missing``."""
        value = self.at(key, day)
        if not isinstance(value, Decimal):
            raise RuleViolation.at(None, "setting_missing", setting=key)
        return value

    def changed(self, setting: Setting) -> "Settings":
        """The same settings with one more value from its date on."""
        kept = (
            one
            for one in self.entries
            if (one.key, one.valid_from) != (setting.key, setting.valid_from)
        )
        return Settings((*kept, setting))


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    setting: tuple[Setting, ...] = ()


def read_settings(text: str) -> Settings:
    """The ``[[setting]]`` rows of a TOML text; raises RuleViolation for what is amiss."""
    return Settings(read(text, _File).setting)
