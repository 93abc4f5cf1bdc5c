"""What the first dialog is given and hands over."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInRequest:
    """Who wants in where; ``passphrase`` is empty where the keyring opens the database."""

    profile: str
    login: str
    password: str
    passphrase: str = ""

    def __repr__(self) -> str:
        return f"SignInRequest({self.profile!r})"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileChoice:
    """A profile to choose: whether its database asks for a passphrase, or is on a server, and who
    was here last.
    """

    name: str
    asks_passphrase: bool = False
    is_far: bool = False
    last_login: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddedProfile:
    """A database that is connected now; ``set_aside`` are files that stood in its way."""

    name: str
    set_aside: tuple[str, ...] = ()
