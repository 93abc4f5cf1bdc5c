"""What can be printed: a PDF with a name, and what a page offers of them."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paper:
    """A PDF, and what it is called where it is chosen and saved."""

    title: str
    pdf: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Printable:
    """What a page shows and can print: ``read`` gives it, on the database's thread, and logs it."""

    read: Callable[[], tuple[Paper, ...]]
