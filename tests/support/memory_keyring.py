"""A keyring that forgets everything when the test ends."""

from __future__ import annotations

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError


class MemoryKeyring(KeyringBackend):
    """Secrets by service and user name, in this process only."""

    priority = 1

    def __init__(self) -> None:
        # The parent's only reads the environment, which must not steer a test.
        self.secrets: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, or None."""
        return self.secrets.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the secret, in place of an earlier one."""
        self.secrets[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Forget the secret. Raises PasswordDeleteError when there is none."""
        if self.secrets.pop((service, username), None) is None:
            raise PasswordDeleteError(f"{service}/{username}")
