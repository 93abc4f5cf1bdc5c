"""Keep None, True and False alive under PySide 6.12 on Python 3.11.

Its wheels are built as for Python 3.12 and later, where these objects are immortal (PEP 683),
and return them without counting the reference. On 3.11 each such return takes one reference
away, so that a window dies with "deallocating None" after some thousand repaints. A count that
is never used up does the same as being immortal.
"""

import ctypes
import sys
from typing import Final

_FIRST_IMMORTAL: Final = (3, 12)
_ENOUGH: Final = 1 << 60


def keep() -> None:
    """Give the singletons a reference count that cannot be used up; nothing from 3.12 on."""
    if sys.version_info >= _FIRST_IMMORTAL or sys.implementation.name != "cpython":
        return
    for lasting in (None, True, False, NotImplemented, Ellipsis):
        if sys.getrefcount(lasting) < _ENOUGH:
            # The count is the first field of every object.
            ctypes.c_ssize_t.from_address(id(lasting)).value += _ENOUGH
