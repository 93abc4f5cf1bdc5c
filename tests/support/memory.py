"""Where what a run writes lies in memory: nothing in it outlives the run, and no test waits for a
disk, or is about one that loses its power.
"""

import os
import shutil
from pathlib import Path
from typing import Final

ROOM_BYTES: Final = 2 << 30
"""Some three times what a run takes at a time: its server, and the files of a few tests."""
_MEMORY = Path("/dev/shm")  # noqa: S108  # folders of their own are made there, for their owner only


def memory_folder() -> Path | None:
    """The system's folder in memory; None where it has none, or none with room, or one in which no
    program runs: the wheel's server is put there.
    """
    if not _MEMORY.is_dir() or not os.access(_MEMORY, os.W_OK):
        return None
    runs = not os.statvfs(_MEMORY).f_flag & os.ST_NOEXEC
    return _MEMORY if runs and shutil.disk_usage(_MEMORY).free >= ROOM_BYTES else None
