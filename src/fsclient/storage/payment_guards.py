"""What the database itself holds of a payment after its release, and of what comes back."""

from collections.abc import Iterator

from fsclient.storage.refusals import done_when_committed, null_safe, refusing

RETURN = "payment_return"
RECEIPT = "payment_receipt"
SET_ASIDE = "payment_set_aside"

MISDIRECTED = "misdirected_payment"
LOCKED = "locked_row"

_RETURN_KEEPS = (
    "id",
    "payment_id",
    "case_id",
    "file_id",
    "kind",
    "cause",
    "account_fault",
    "reason",
    "happened_on",
    "registered_by",
    "registered_at",
)

# Into a file of the way that the payment goes, or out of a hand, never both; and no longer
# stopped once it is handed out. A file says how many it carries of how much: whoever put another
# into it afterwards would say that it was paid, and it never was. While it is being written it has
# no seal, and is counted once, when it gets one: counted for each payment that is put into it, one
# of ten thousand would be counted for as long as all the rest of it takes.
_MISDIRECTED = """
EXISTS (SELECT 1 FROM payment_receipt WHERE payment_receipt.payment_id = NEW.id)
OR (NEW.file_id IS NOT NULL AND OLD.file_id IS NULL AND NOT EXISTS (
    SELECT 1 FROM payee_account, payment_file
    WHERE payee_account.id = NEW.account_id AND payment_file.id = NEW.file_id
    AND payee_account.kind NOT IN ('card', 'notice', 'requisition')
    AND (payee_account.kind = 'register')
        = (coalesce(payment_file.form, 'payment_file') = 'register_list')
    AND CASE WHEN EXISTS (
        SELECT 1 FROM seal WHERE seal.row_id = NEW.file_id AND seal.kind = 'payment_file'
    ) THEN payment_file.payments > (
        SELECT count(*) FROM payment AS carried WHERE carried.file_id = NEW.file_id
    ) AND payment_file.total >= NEW.amount + (
        SELECT coalesce(sum(carried.amount), 0) FROM payment AS carried
        WHERE carried.file_id = NEW.file_id
    ) ELSE payment_file.total >= NEW.amount END
))
"""

# No more than it says, when it is sealed.
_OVERFILLED = """
EXISTS (
    SELECT 1 FROM payment_file WHERE payment_file.id = NEW.row_id AND (
        payment_file.payments < (
            SELECT count(*) FROM payment AS carried WHERE carried.file_id = NEW.row_id
        ) OR payment_file.total < (
            SELECT coalesce(sum(carried.amount), 0) FROM payment AS carried
            WHERE carried.file_id = NEW.row_id
        )
    )
)
"""
_SEALS_A_FILE = "NEW.kind = 'payment_file' AND NOT NEW.late"

# Only what has left comes back, and nobody settles it while registering it.
_FALSE_RETURN = """
NEW.outcome IS NOT NULL OR NEW.hash IS NOT NULL OR NOT EXISTS (
    SELECT 1 FROM payment
    WHERE payment.id = NEW.payment_id AND payment.case_id = NEW.case_id
    AND payment.status = 'released'
    AND ((payment.file_id IS NOT NULL AND payment.file_id = NEW.file_id)
        OR (payment.file_id IS NULL AND NEW.file_id IS NULL AND EXISTS (
            SELECT 1 FROM payment_receipt WHERE payment_receipt.payment_id = payment.id
        )))
)
"""

_FALSE_RECEIPT = """
NOT EXISTS (
    SELECT 1 FROM payment JOIN payee_account ON payee_account.id = payment.account_id
    WHERE payment.id = NEW.payment_id AND payment.case_id = NEW.case_id
    AND payment.status = 'released' AND payment.file_id IS NULL
    AND payee_account.kind IN ('card', 'notice', 'requisition')
)
"""

# A file carries what it says, when it is committed.
_CARRIED = """
payment_file AS carrier WHERE carrier.id = NEW.id
AND (carrier.payments, carrier.total) = (
    SELECT count(*), coalesce(sum(carried.amount), 0) FROM payment AS carried
    WHERE carried.file_id = carrier.id
)
"""

_RETURN_COURSE = """
NOT ({same} AND OLD.outcome IS NULL AND NEW.outcome IS NOT NULL
    AND NEW.settled_by IS NOT NULL AND NEW.settled_at IS NOT NULL AND NEW.hash IS NOT NULL)
"""

_HOLD_FILE = "PERFORM 1 FROM payment_file WHERE id = NEW.file_id FOR NO KEY UPDATE;"
"""Of two who fill a file, the second counts what the first has put in it."""

# Whoever hands out waits for whoever stops, and the other way.
_HOLD_PAYMENT = "PERFORM 1 FROM payment WHERE id = NEW.payment_id FOR UPDATE;"


def carried_security() -> Iterator[str]:
    """PostgreSQL: the trigger that counts what a file carries."""
    yield from done_when_committed("payment_file", _CARRIED)


def after_release(dialect: str) -> Iterator[str]:
    """The triggers that hold a payment's way, its receipt and its return."""
    same, _other = null_safe(dialect)
    kept = " AND ".join(f"NEW.{column} {same} OLD.{column}" for column in _RETURN_KEEPS)
    course = _RETURN_COURSE.format(same=kept)
    refusals = (
        ("payment", "UPDATE", "payment_way", _MISDIRECTED, MISDIRECTED, _HOLD_FILE),
        (RETURN, "INSERT", "payment_return_false", _FALSE_RETURN, MISDIRECTED, _HOLD_PAYMENT),
        (RETURN, "UPDATE", "payment_return_UPDATE", course, LOCKED, ""),
        (RECEIPT, "INSERT", "payment_receipt_false", _FALSE_RECEIPT, MISDIRECTED, _HOLD_PAYMENT),
    )
    for table, event, name, condition, word, first in refusals:
        yield from refusing(dialect, table, event, name, condition, word, first=first)
    yield from refusing(
        dialect,
        "seal",
        "INSERT",
        "seal_of_overfilled_file",
        _OVERFILLED,
        MISDIRECTED,
        when=_SEALS_A_FILE,
    )
