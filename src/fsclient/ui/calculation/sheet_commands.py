"""What the menu Ärende offers while a calculation is worked on."""

from collections.abc import Callable, Sequence
from functools import partial

from fsclient.ui.calculation.sheet_cells import ADD_TITLES, Group
from fsclient.ui.calculation.sheet_head import CONFIRM_KEYS, THINK_KEYS
from fsclient.ui.calculation.sum_bar import FINISH_KEYS
from fsclient.ui.widgets.commands import Command, Menu


def sheet_commands(
    *,
    add: Callable[[Group], None],
    confirm: Callable[[], None],
    think: Callable[[], None],
    finish: Callable[[], None],
    locked: bool,
) -> Sequence[Command]:
    """Adding to each group, confirming, thinking on, finishing."""
    blocked = "Beräkningen är låst." if locked else ""
    adding = (
        Command(
            key=f"calculation_add_{group}",
            title=title,
            run=partial(add, group),
            menu=Menu.CASE,
            blocked=blocked,
        )
        for group, title in ADD_TITLES.items()
    )
    return (
        *adding,
        Command(
            key="calculation_confirm",
            title="Bekräfta alla kopierade",
            run=confirm,
            menu=Menu.CASE,
            shortcut=CONFIRM_KEYS,
            blocked=blocked,
        ),
        Command(
            key="calculation_what_if",
            title="Tänk om …",
            run=think,
            menu=Menu.CASE,
            shortcut=THINK_KEYS,
        ),
        Command(
            key="calculation_finish",
            title="Klar med beräkningen",
            run=finish,
            menu=Menu.CASE,
            shortcut=FINISH_KEYS,
            blocked=blocked,
        ),
    )
