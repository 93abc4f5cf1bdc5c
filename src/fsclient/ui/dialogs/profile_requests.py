"""What the dialog that connects to a database hands over."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class ProfileKind(StrEnum):
    """Where the database of a profile is."""

    NEW = "new"
    EXISTING = "existing"
    SERVER = "server"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewLocalRequest:
    """A new database on this computer, with its first administrator.

    ``passphrase`` is empty where the keyring keeps the key.
    """

    profile: str
    path: Path
    name: str
    title: str
    login: str
    password: str
    passphrase: str = ""

    def __repr__(self) -> str:
        return f"NewLocalRequest({self.profile!r})"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExistingLocalRequest:
    """A database that is on this computer already."""

    profile: str
    path: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerRequest:
    """A database on a server, reached only over TLS whose certificate ``certificate`` vouches."""

    profile: str
    host: str
    port: int
    database: str
    certificate: Path


ProfileRequest = NewLocalRequest | ExistingLocalRequest | ServerRequest
