"""Someone who hears the program and has a keyboard."""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.aloud.desktop import desktop
from tests.aloud.listener import FOCUSED, Listener, Node


class Reader:
    """Tells the program what to show and what is typed, and hears what it says."""

    def __init__(self, program: "subprocess.Popen[str]", session: str) -> None:
        self._program = program
        self._answer()
        self._listener = Listener(session)

    def show(self, picture: str) -> Sequence[Node]:
        """Show ``area-picture``; its windows, as they are read."""
        self._do("show", picture)
        windows = self._listener.windows()
        self._listener.heard(for_seconds=0)
        return windows

    def windows(self) -> Sequence[Node]:
        """What is shown now."""
        return self._listener.windows()

    def press(self, keys: str) -> list[str]:
        """Press keys after each other, by their names; what is said of it."""
        self._do("press", keys)
        return self._listener.heard()

    def write(self, text: str) -> list[str]:
        """Type a text; what is said meanwhile."""
        self._do("write", text)
        return self._listener.heard()

    def labels_of(self, node: Node) -> list[str]:
        """The names of what labels a thing."""
        return self._listener.labels_of(node)

    def close(self) -> None:
        """Let the program end."""
        self._listener.close()
        assert self._program.stdin is not None
        self._program.stdin.close()

    def _do(self, act: str, value: str) -> None:
        assert self._program.stdin is not None
        self._program.stdin.write(json.dumps([act, value]) + "\n")
        self._program.stdin.flush()
        self._answer()

    def _answer(self) -> None:
        assert self._program.stdout is not None
        told = json.loads(self._program.stdout.readline())
        assert "error" not in told, told["error"]


@contextmanager
def reader(folder: Path) -> Iterator[Reader]:
    """The program on a screen and buses of its own, with someone who hears it."""
    command = [sys.executable, "-m", "tests.aloud.program", str(folder)]
    with (
        desktop(folder) as environment,
        subprocess.Popen(
            command, env=environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        ) as program,
    ):
        made = Reader(program, environment["DBUS_SESSION_BUS_ADDRESS"])
        yield made
        made.close()


def focused(windows: Sequence[Node]) -> list[Node]:
    """What has the focus and a name, the innermost: a cell rather than its table."""
    found = [
        one for window in windows for one in window.walk() if FOCUSED in one.states and one.name
    ]
    return [one for one in found if not any(each in found for each in [*one.walk()][1:])]
