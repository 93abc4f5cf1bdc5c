"""Which databases this computer knows, by name. No secret stands here."""

import dataclasses
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.storage import places

_LONGEST = 60
_MOST_BYTES = 8000


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
        return tuple(sorted(self._files()))

    def get(self, name: str) -> Profile:
        """A profile.

        Raises EnvironmentProblem ``profile_missing``, ``profile_unreadable``, and
        ``profile_amiss`` with the line and the key where one is unknown, twice or of another type.
        """
        file = self._files().get(name)
        if file is None:
            raise EnvironmentProblem("profile_missing", name=name)
        text = ""
        try:
            content = places.content_of(file, _MOST_BYTES)
            if len(content) > _MOST_BYTES:
                raise EnvironmentProblem("profile_unreadable", name=name, path=str(file))
            text = content.decode("utf-8-sig")
            profile = Profile(**tomllib.loads(text))
        except (OSError, ValueError, TypeError, RecursionError) as error:
            raise _amiss(name, file, text) from error
        if not _is_whole(profile):
            raise _amiss(name, file, text)
        return profile

    def _files(self) -> Mapping[str, Path]:
        """The profiles' files by name, whatever letters their ending is written in."""
        if not self._folder.is_dir():
            return {}
        # Of two, the one that we write ourselves: small letters come last.
        files = sorted(self._folder.iterdir())
        return {file.stem: file for file in files if file.suffix.lower() == ".toml"}

    def save(self, profile: Profile) -> None:
        """Keep a profile, and remember it as the last one used.

        Raises EnvironmentProblem ``file_not_writable`` or ``disk_full``.
        """
        check_name(profile.name)
        places.make_folder(self._folder)
        rows = [
            f"{field.name} = {_toml(getattr(profile, field.name))}"
            for field in dataclasses.fields(profile)
        ]
        places.write_text(self._folder / f"{profile.name}.toml", "\n".join(rows) + "\n")
        places.write_text(self._last, profile.name)

    def keep_private(self) -> None:
        """See that only the owner can read the profiles that are there."""
        folder = self._folder
        places.keep_private(folder.parent, folder, self._last, *self._files().values())

    def last_name(self) -> str:
        """The name of the profile that was used last, or of the only one; else empty."""
        names = self.names()
        with suppress(OSError, ValueError):
            name = places.content_of(self._last, _MOST_BYTES).decode().strip()
            if name in names:
                return name
        return names[0] if len(names) == 1 else ""

    def last(self) -> Profile | None:
        """The profile that was used last, or the only one; raises as ``get``."""
        name = self.last_name()
        return self.get(name) if name else None


def _amiss(name: str, file: Path, text: str) -> EnvironmentProblem:
    """What is to be mended in a profile, with its line where it can be told."""
    # Imported here: profiles are read on the way to the first dialog, and are seldom amiss.
    from fsclient.rules.data_files import in_file, read

    try:
        read(text, Profile)
    except RuleViolation as violation:
        first = in_file(violation, str(file), text).problems[0]
        if text.strip() and (key := first.values.get("name")):
            place = {"path": str(file), "line": first.values["line"], "key": key}
            return EnvironmentProblem("profile_amiss", name=name, **place)
    return EnvironmentProblem("profile_unreadable", name=name, path=str(file))


def _is_whole(profile: Profile) -> bool:
    """Whether each field is of its kind, and the profile says where its database is."""
    fields = dataclasses.fields(profile)
    kinds = all(type(getattr(profile, field.name)) is type(field.default) for field in fields[1:])
    return kinds and type(profile.name) is str and bool(profile.path or profile.host)


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
