"""A list of payments by personnummer, for the bank's register of persons' own accounts (SUS).

How the bank wants such a file is not known: this is a list for whoever carries it to the bank's
own service, and is no bank file.
"""

import csv
import io

from fsclient.domain.listings import as_typed
from fsclient.domain.transfers import RegisterRow

_HEADINGS = ("Personnummer", "Namn", "Belopp", "Dag", "Referens")


def write_register_list(rows: tuple[RegisterRow, ...]) -> bytes:
    """Semicolons between, Swedish amounts, UTF-8 with its mark so that a spreadsheet reads it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(_HEADINGS)
    for row in rows:
        amount = f"{row.amount:.2f}".replace(".", ",")
        number = f"{row.identity_number[:8]}-{row.identity_number[8:]}"
        writer.writerow((number, as_typed(row.payee), amount, row.pay_on, row.end_to_end_id))
    return out.getvalue().encode("utf-8-sig")
