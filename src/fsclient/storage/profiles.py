"""Which databases this computer knows, by name. No secret stands here."""

import dataclasses
import tomllib
from pathlib import Path

from fsclient.domain.errors import EnvironmentProblem, RuleViolation

_LONGEST = 60


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A named database: a local file, or a server.

    ``needs_passphrase``: a passphrase opens the database, else a key in the keyring. ``login``
    is the last one who signed in.
    """

    name: str
    path: str = ""
    needs_passphrase: bool = False
    host: str = ""
    port: int = 5432
    database: str = ""
    certificate: str = ""
    login: str = ""

    @property
    def is_server(self) -> bool:
        """Whether the database is on a server."""
        return bool(self.host)


class Profiles:
    """The profiles in a folder, one small file each, and which was used last."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "profiles"
        self._last = folder / "last-profile"

    def names(self) -> tuple[str, ...]:
        """Every profile, by name."""
        if not self._folder.is_dir():
            return ()
        return tuple(sorted(file.stem for file in self._folder.glob("*.toml")))

    def get(self, name: str) -> Profile:
        """A profile; raises EnvironmentProblem ``profile_missing`` or ``profile_unreadable``."""
        file = self._folder / f"{name}.toml"
        if not file.is_file():
            raise EnvironmentProblem("profile_missing", name=name)
        try:
            return Profile(**tomllib.loads(file.read_text(encoding="utf-8")))
        except (tomllib.TOMLDecodeError, TypeError) as error:
            raise EnvironmentProblem("profile_unreadable", name=name) from error

    def save(self, profile: Profile) -> None:
        """Keep a profile, and remember it as the last one used."""
        check_name(profile.name)
        self._folder.mkdir(parents=True, exist_ok=True)
        rows = [
            f"{field.name} = {_toml(getattr(profile, field.name))}"
            for field in dataclasses.fields(profile)
        ]
        _write(self._folder / f"{profile.name}.toml", "\n".join(rows) + "\n")
        _write(self._last, profile.name)

    def last(self) -> Profile | None:
        """The profile that was used last, or the only one."""
        names = self.names()
        if self._last.is_file():
            name = self._last.read_text(encoding="utf-8").strip()
            if name in names:
                return self.get(name)
        return self.get(names[0]) if len(names) == 1 else None


def check_name(name: str) -> None:
    """Raise RuleViolation ``profile_name_unfit`` unless a name can be a file's."""
    fit = name.strip() == name and 0 < len(name) <= _LONGEST
    if not fit or not all(letter.isalnum() or letter in " -_" for letter in name):
        raise RuleViolation.at("name", "profile_name_unfit")


def _toml(value: str | int) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _write(file: Path, text: str) -> None:
    half = file.with_suffix(file.suffix + ".part")
    half.write_text(text, encoding="utf-8")
    half.replace(file)
