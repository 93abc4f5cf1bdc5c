"""The end of the process: what waits for an answer that never comes does not keep it alive."""

import os
import sys
import threading
import time

ENDED_WITHIN_S = 3.0
"""What is left when the window is gone may end by itself for so long."""


def end_without_workers(code: int) -> None:
    """Return when no thread is left that Python would wait for; else end the process with a code.

    What a worker was told is written is written; what it still asks for is nobody's any more, and
    the database takes back what was not committed.
    """
    until = time.monotonic() + ENDED_WITHIN_S
    others = [one for one in threading.enumerate() if one is not threading.current_thread()]
    waited_for = [one for one in others if not one.daemon]
    for one in waited_for:
        one.join(max(0.0, until - time.monotonic()))
    if any(one.is_alive() for one in waited_for):
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:  # as it is where the program has no console
                stream.flush()
        os._exit(code)
