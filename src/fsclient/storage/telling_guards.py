"""PostgreSQL tells everyone who listens what was written, once it is committed.

What is told is what kind of thing it is, of which case by its id, and whether it is only a text
that is being typed: nothing about anyone. Whatever program writes, it is told.
"""

from collections.abc import Iterator, Mapping
from typing import Final

CHANNEL: Final = "fsclient_written"
DRAFT: Final = "draft"

_OF_CASE: Final[Mapping[str, str]] = {
    "aid_application": "application",
    "appeal": "appeal",
    "asked_paper": "application",
    "case_document": "document",
    "case_handover": "handover",
    "contact": "contact",
    "household_member": "household",
    "payee_account": "account",
    "payment": "payment",
    "reminder": "reminder",
    "payment_receipt": "payment",
    "payment_return": "payment",
    "payment_set_aside": "payment",
    "spot_check": "spot_check",
}
_SIGNED: Final[Mapping[str, tuple[str, str]]] = {
    "calculation_sheet": ("sheet", "finished_at"),
    "decision": ("decision", "signed_at"),
    "filled_instrument": ("instrument", "signed_at"),
    "plan": ("plan", "signed_at"),
}
"""What others see while it is typed, with the column that ends that."""
_OF_NONE: Final[Mapping[str, str]] = {
    "absence": "absence",
    "account_change": "account_change",
    "payment_file": "payment_file",
    "person": "household",
    "spot_check_round": "spot_check",
    "staff": "staff",
}

_FUNCTION = """
CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM pg_notify('{channel}', concat_ws(' ', TG_ARGV[0], {case}, TG_ARGV[1]));
    RETURN NULL;
END $$
"""
_CASES: Final = {
    "tell_of_case": "CASE TG_OP WHEN 'DELETE' THEN OLD.case_id ELSE NEW.case_id END",
    "tell_of_opened": "NEW.id",
    "tell_of_none": "'-'",
}
_TRIGGER = """
CREATE TRIGGER {table}_{name} AFTER {event} ON {table} FOR EACH ROW {when}
EXECUTE FUNCTION {function}({told})
"""


def tells(dialect: str) -> Iterator[str]:
    """The triggers that tell; SQLite has nobody to tell."""
    if dialect == "sqlite":
        return
    for name, case in _CASES.items():
        yield _FUNCTION.format(name=name, channel=CHANNEL, case=case)
    for table, kind in _OF_CASE.items():
        yield _trigger(table, "told", "INSERT OR UPDATE", "tell_of_case", kind)
    for table, (kind, signed) in _SIGNED.items():
        yield _trigger(table, "told", "INSERT OR DELETE", "tell_of_case", kind)
        done, typed = f"NEW.{signed} IS NOT NULL", f"NEW.{signed} IS NULL"
        yield _trigger(table, "signed_told", "UPDATE", "tell_of_case", kind, when=done)
        yield _trigger(table, "draft_told", "UPDATE", "tell_of_case", kind, DRAFT, when=typed)
    # A note that is being typed is seen by nobody else.
    signed = "NEW.signed_at IS NOT NULL"
    yield _trigger("journal_note", "told", "INSERT OR UPDATE", "tell_of_case", "note", when=signed)
    yield _trigger("case_file", "told", "INSERT OR UPDATE", "tell_of_opened", "case")
    for table, kind in _OF_NONE.items():
        yield _trigger(table, "told", "INSERT OR UPDATE", "tell_of_none", kind)


def _trigger(table: str, name: str, event: str, function: str, *told: str, when: str = "") -> str:
    return _TRIGGER.format(
        table=table,
        name=name,
        event=event,
        function=function,
        told=", ".join(f"'{one}'" for one in told),
        when=f"WHEN ({when})" if when else "",
    )
