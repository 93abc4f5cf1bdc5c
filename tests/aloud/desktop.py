"""A screen that nobody sees, and the two buses that a screen reader listens on."""

import os
import select
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from installer import setup

_SCREEN: Final = ("-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset")
_START_SECONDS: Final = 20.0


def lacking() -> str:
    """Why nothing can be heard here; empty where all that is needed is."""
    missing = setup.missing_for_aloud()
    return f"apt-get install {' '.join(missing)}" if missing else ""


@contextmanager
def desktop(folder: Path) -> Iterator[Mapping[str, str]]:
    """The environment of a program that is seen and heard there; all ends with the block."""
    bus = ("dbus-daemon", "--session", "--nofork", "--print-address={fd}")
    with _started("Xvfb", "-displayfd", "{fd}", *_SCREEN) as screen, _started(*bus) as session:
        yield os.environ | {
            "DISPLAY": f":{screen}",
            "DBUS_SESSION_BUS_ADDRESS": session,
            "XDG_RUNTIME_DIR": str(folder),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LC_ALL": "C.UTF-8",
            "TZ": "Europe/Stockholm",
        }


@contextmanager
def _started(*command: str) -> Iterator[str]:
    """A program that writes where it is found into a pipe; that line."""
    reading, writing = os.pipe()
    process = subprocess.Popen(
        [part.format(fd=writing) for part in command],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            ready, _, _ = select.select([pipe], [], [], _START_SECONDS)
            line = pipe.readline().strip() if ready else ""
            if not line:
                raise TimeoutError(f"{command[0]} does not start")
            yield line
    finally:
        process.terminate()
        process.wait()
