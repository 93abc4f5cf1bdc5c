"""What a made-up unit has attached: bank statements to accounts, receipts to applications."""

import hashlib
from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Final
from uuid import UUID

from fsclient.demo.chronicle import Chronicle
from fsclient.domain.case_documents import (
    CaseDocument,
    DocumentContent,
    DocumentThing,
    FileKind,
)
from fsclient.domain.cases import AidApplication, ApplicationStatus
from fsclient.domain.list_papers import ListPaper
from fsclient.domain.listings import Cell, Listing
from fsclient.domain.payments import PayeeAccount, PaymentStatus
from fsclient.domain.zone import SWEDEN
from fsclient.usecases.desk import from_local

_MOST: Final = 24
"""Of each kind: enough to be met with, and the database stays small."""
_BALANCE: Final = Decimal(612)
_SPENT: Final = (
    (2, "Hyresvärden i Exempelstaden", -5400),
    (5, "Exempelmat", -412),
    (9, "Påhittade elbolaget", -289),
    (17, "Exempelapoteket", -121),
    (25, "Barnbidrag", 1250),
)


def write_documents(chronicle: Chronicle) -> None:
    """Attach what the accounts of waiting payments rest on, and a receipt to open applications."""
    statement = _statement(chronicle)
    for account in _accounts(chronicle):
        _attach(
            chronicle,
            (account.case_id, DocumentThing.ACCOUNT, account.id),
            ("Kontoutdrag.pdf", FileKind.PDF, statement),
            (account.registered_by, account.registered_at),
        )
    workers = {case.id: case.caseworker_id for case in chronicle.rows["cases"]}
    for application in _applications(chronicle):
        day = min(application.received_on, chronicle.today - timedelta(days=1))
        _attach(
            chronicle,
            (application.case_id, DocumentThing.APPLICATION, application.id),
            ("Kvitto apoteket.jpg", FileKind.JPEG, chronicle.words.receipt),
            (workers[application.case_id], from_local(day, 11, 30)),
        )


def _accounts(chronicle: Chronicle) -> Iterator[PayeeAccount]:
    """Those that a payment waits to be sent to, and the first of the others."""
    waiting = {
        payment.account_id
        for payment in chronicle.rows["payments"]
        if payment.status is PaymentStatus.PREPARED
    }
    accounts: list[PayeeAccount] = sorted(
        chronicle.rows["accounts"], key=lambda one: one.id not in waiting
    )
    return iter(accounts[:_MOST])


def _applications(chronicle: Chronicle) -> Iterator[AidApplication]:
    found = (
        one
        for one in chronicle.rows["applications"]
        if one.status is ApplicationStatus.OPEN and chronicle.words.receipt
    )
    return (one for _place, one in zip(range(_MOST), found, strict=False))


def _attach(
    chronicle: Chronicle,
    to: tuple[UUID, DocumentThing, UUID],
    file: tuple[str, FileKind, bytes],
    told: tuple[UUID, datetime],
) -> None:
    (case_id, thing, thing_id), (name, kind, content), (by, at) = to, file, told
    # Of its own row's time, so that no other's chance is another for it.
    document_id = UUID(int=thing_id.int ^ (1 << 40))
    chronicle.rows["documents"].append(
        CaseDocument(
            id=document_id,
            case_id=case_id,
            thing=thing,
            thing_id=thing_id,
            name=name,
            kind=kind,
            pages=1,
            size=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
            attached_by=by,
            attached_at=at,
        )
    )
    chronicle.rows["document_contents"].append(
        DocumentContent(id=document_id, case_id=case_id, content=content)
    )


def _statement(chronicle: Chronicle) -> bytes:
    """A month of someone's account, as a bank would print it."""
    month_before = chronicle.today.replace(day=1) - timedelta(days=1)
    left, lines = _BALANCE, list[tuple[Cell, ...]]()
    for day, words, amount in _SPENT:
        left += amount
        lines.append((month_before.replace(day=day), words, Decimal(amount), left))
    listing = Listing(
        name="Kontoutdrag",
        titles=("Dag", "Text", "Belopp", "Saldo"),
        widths=(10, 34, 10, 10),
        lines=lines,
        count=len(lines),
    )
    paper = ListPaper(
        listing=listing,
        unit="Exempelbanken (påhittad)",
        printed_by="Internetbanken",
        printed_at=from_local(month_before, 18, 0).astimezone(SWEDEN),
    )
    return chronicle.office.letters.list_paper(paper, lambda _done, _total: None)
