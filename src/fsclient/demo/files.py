"""The files by which a made-up unit has paid."""

import dataclasses
import hashlib
from datetime import timedelta
from decimal import Decimal
from itertools import groupby

from fsclient.demo.chronicle import Chronicle
from fsclient.demo.people import Team
from fsclient.domain.payments import PayeeAccount, Payment, PaymentFile, PaymentStatus
from fsclient.domain.staff import Role
from fsclient.domain.transfers import CheckedAccount, PaymentFileData, Transfer
from fsclient.rules.accounts import check_account
from fsclient.rules.deadlines import working_day_before
from fsclient.usecases.desk import Office, from_local


def write_files(chronicle: Chronicle, team: Team) -> None:
    """Put what was released into a file for each pay day."""
    chance, rows = chronicle.chance, chronicle.rows
    office = chronicle.office
    accounts = {account.id: account for account in rows["accounts"]}
    released = [row for row in rows["payments"] if row.status is PaymentStatus.RELEASED]
    waiting = [row for row in rows["payments"] if row.status is not PaymentStatus.RELEASED]
    released.sort(key=lambda row: (row.pay_on, row.id))
    filed: list[Payment] = []
    writer = team.of(Role.PAYMENT_OFFICER)[0]
    for pay_on, group in groupby(released, key=lambda row: row.pay_on):
        payments = list(group)
        at = from_local(working_day_before(pay_on - timedelta(days=1)), 16, 0)
        file_id = chance.new_id(at)
        message_id = f"FS{at:%Y%m%d%H%M%S}{file_id.hex[-12:].upper()}"
        xml = office.payment_files.payment_file(
            PaymentFileData(
                message_id=message_id,
                created_at=at,
                debtor=office.unit.debtor,
                transfers=tuple(
                    Transfer(
                        end_to_end_id=row.id.hex,
                        amount=row.amount,
                        payee=row.payee,
                        account=_checked(office, accounts[row.account_id]),
                        pay_on=row.pay_on,
                    )
                    for row in payments
                ),
            )
        )
        rows["payment_files"].append(
            PaymentFile(
                id=file_id,
                message_id=message_id,
                created_at=at,
                created_by=writer.id,
                payments=len(payments),
                total=sum((row.amount for row in payments), Decimal(0)),
                sha256=hashlib.sha256(xml).hexdigest(),
                xml=xml,
            )
        )
        filed += [dataclasses.replace(row, file_id=file_id) for row in payments]
    rows["payments"] = filed + waiting


def _checked(office: Office, account: PayeeAccount) -> CheckedAccount:
    return check_account(office.clearing(), account.kind, account.clearing, account.number)
