"""Made-up letters that the tests of this folder print."""

import dataclasses
from datetime import date
from decimal import Decimal
from typing import Any

from fsclient.domain.calculation import LineGroup
from fsclient.domain.decision import DecisionKind
from fsclient.domain.letters import (
    AppealRoute,
    ChildParagraph,
    DecisionLetter,
    LetterLine,
    LetterPayment,
    LetterPost,
    LetterTotals,
    PostKind,
    Receiver,
    Sender,
    Signatory,
)

_NORM = {
    "sfs": "12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046",
    "provenance": "läst i förordningen",
    "law": "12 kap. 7 § SoL, 12 kap. 2 § SoF",
}

SENDER = Sender(
    board="stadsdelsnämnden i Exempelstaden",
    unit="Enheten för ekonomiskt bistånd",
    office="Östra kretsen",
    address_lines=("Exempelgatan 1", "111 11 Exempelstad"),
    phone="08-508 00 000",
    phone_hours="vardagar 9\u201311",
    email="bistand@exempelstad.example",
    court="Förvaltningsrätten i Exempelstad",
)

PERSONAL = LetterLine(
    group=LineGroup.PERSONAL,
    label="Vuxen, ensamstående",
    person="Amira Exempelsson",
    amount=Decimal(3940),
    formula="3\u202f940",
    **_NORM,
)
SHARED = LetterLine(
    group=LineGroup.SHARED,
    label="Gemensamma kostnader, 1 person",
    amount=Decimal(1280),
    formula="1\u202f280",
    **_NORM,
)
RENT = LetterLine(
    group=LineGroup.COST,
    label="Hyra",
    amount=Decimal(6950),
    formula="6\u202f950",
    law="12 kap. 7 § första stycket 2 SoL",
)
ALLOWANCE = LetterLine(
    group=LineGroup.INCOME,
    label="Bostadsbidrag",
    person="Amira Exempelsson",
    amount=Decimal(-1300),
    formula="1\u202f300",
    law="12 kap. 1 § SoL",
)
WAGE = dataclasses.replace(
    ALLOWANCE, label="Lön efter skatt", amount=Decimal(-21400), formula="21\u202f400"
)

GRANT = DecisionLetter(
    wording_version="2026-11-27-2",
    sender=SENDER,
    receiver=Receiver(
        name="Amira Exempelsson",
        address_lines=("Provvägen 12, lgh 1203", "222 22 Exempelstad"),
    ),
    case_number="2026-00417",
    decided_on=date(2026, 11, 21),
    applicant="Amira Exempelsson",
    kind=DecisionKind.GRANT,
    period_from=date(2026, 11, 1),
    period_to=date(2026, 11, 30),
    granted=Decimal(10870),
    applied=Decimal(10870),
    reasons=(
        (
            "Du är arbetslös och väntar på besked från a-kassan. Du har bostadsbidrag men inga "
            "andra inkomster, och inga pengar på kontot. Därför kan du inte själv betala det du "
            "behöver i november."
        ),
    ),
    conditions=("Sök minst fem arbeten i november och lämna listan senast den 5 december.",),
    payments=(
        LetterPayment(
            pay_on=date(2026, 11, 25),
            payee="Amira Exempelsson",
            account="Swedbank •••• 6789",
            amount=Decimal(10870),
        ),
    ),
    laws=("12 kap. 1, 3 och 7 §§ socialtjänstlagen (2025:400)",),
    lines=(PERSONAL, SHARED, RENT, ALLOWANCE),
    totals=LetterTotals(
        norm=Decimal(5220),
        costs=Decimal(6950),
        adjustments=Decimal(0),
        incomes=Decimal(1300),
        assets=Decimal(0),
        result=Decimal(10870),
    ),
    decided_by=Signatory(name="Kim Handläggarsson", title="Socialsekreterare"),
    delegation="På delegation av stadsdelsnämnden i Exempelstaden, punkt 4.2",
)


def _child(name: str, age: int, amount: int) -> LetterLine:
    return LetterLine(
        group=LineGroup.PERSONAL,
        label=f"Barn {age} år",
        person=name,
        amount=Decimal(amount),
        formula=f"{2 * amount} × 15/30 = {amount}",
        **_NORM,
    )


PARTIAL_REFUSAL = dataclasses.replace(
    GRANT,
    co_applicant="Bo Exempelsson",
    kind=DecisionKind.PARTIAL_REFUSAL,
    granted=Decimal(14524),
    applied=Decimal(15063),
    posts=(
        LetterPost(
            key="cost:medicine:1",
            kind=PostKind.COST,
            label="Medicin",
            amount=Decimal(140),
            told=Decimal(450),
            taken=Decimal(310),
            reason="Receptfria varor ingår i riksnormen",
        ),
        LetterPost(
            key="cost:internet:1",
            kind=PostKind.COST,
            label="Bredband",
            amount=Decimal(399),
            told=Decimal(399),
            taken=Decimal(0),
            reason="Telefon och internet ingår i riksnormen",
        ),
    ),
    reasons=(
        (
            "Ni har sökt 399 kr för bredband. Telefon och internet ingår i riksnormen, som ni får "
            "med fullt belopp. Det har inte kommit fram något som gör att familjen behöver mer."
        ),
        (
            "För medicin godkänner vi det som ingår i högkostnadsskyddet, 310 kr. De 140 kr som är "
            "kvar gäller receptfria varor, som också ingår i riksnormen."
        ),
    ),
    children=(
        ChildParagraph(
            name="Elias",
            text="Elias, 12 år, gör sina läxor på skolans dator och har bredband hemma i dag. "
            "Beslutet ändrar inte det.",
        ),
        ChildParagraph(
            name="Noor", text="Noor, 5 år, påverkas inte. Familjen har pengar till mat och kläder."
        ),
    ),
    payments=(
        LetterPayment(
            pay_on=date(2026, 11, 25),
            payee="Amira Exempelsson",
            account="Swedbank •••• 6789",
            amount=Decimal(7574),
        ),
        LetterPayment(
            pay_on=date(2026, 11, 25),
            payee="Exempelbostäder AB",
            account="bankgiro 5050-1055",
            amount=Decimal(6950),
        ),
    ),
    lines=(
        dataclasses.replace(
            PERSONAL,
            label="Vuxna, sammanboende",
            amount=Decimal(7090),
            person="",
            formula="7\u202f090",
        ),
        _child("Elias", 12, 4260),
        _child("Noor", 5, 2850),
        dataclasses.replace(
            SHARED,
            label="Gemensamma kostnader, 4 personer",
            amount=Decimal(2070),
            formula="2\u202f070",
        ),
        RENT,
        dataclasses.replace(RENT, label="Medicin", amount=Decimal(310), formula="310"),
        ALLOWANCE,
        dataclasses.replace(WAGE, amount=Decimal(-7706), formula="7\u202f706"),
    ),
    totals=LetterTotals(
        norm=Decimal(16270),
        costs=Decimal(7260),
        adjustments=Decimal(0),
        incomes=Decimal(9006),
        assets=Decimal(0),
        result=Decimal(14524),
    ),
)

REFUSAL = dataclasses.replace(
    GRANT,
    kind=DecisionKind.REFUSAL,
    granted=Decimal(0),
    applied=Decimal(12170),
    posts=(LetterPost(key=PostKind.MEANS, kind=PostKind.MEANS, amount=Decimal(12170)),),
    reasons=(
        (
            "Du fick 21 400 kr i lön i oktober. Det är mer än riksnormen och dina kostnader "
            "tillsammans. Därför kan du betala det du behöver i november själv."
        ),
    ),
    conditions=(),
    payments=(),
    lines=(PERSONAL, SHARED, RENT, WAGE),
    totals=dataclasses.replace(GRANT.totals, incomes=Decimal(21400), result=Decimal(-9230)),
)

PROTECTED = dataclasses.replace(
    REFUSAL,
    receiver=Receiver(name="Amira Exempelsson", protected=True),
    appeal_routes=(AppealRoute.ADMINISTRATIVE_COURT, AppealRoute.LEGALITY_REVIEW),
)

LONG = dataclasses.replace(
    PARTIAL_REFUSAL,
    reasons=("Ett långt skäl som förklarar allt. " * 120, "Rad ett\nrad två", "x" * 700),
    children=tuple(
        ChildParagraph(name=f"Barn Exempelsson {number}", text="Barnet har det bra i skolan. " * 25)
        for number in range(1, 10)
    ),
    applied=Decimal("14524") + 24 * Decimal("1234567.25"),
    posts=tuple(
        LetterPost(
            key=f"cost:other:{number}",
            kind=PostKind.COST,
            label=f"Post {number} " + "tandvårdskostnad" * (number % 9),
            amount=Decimal("1234567.25"),
            told=Decimal("1234567.25"),
            taken=Decimal(0),
            reason="Ett långt skäl som fortsätter. " * (number % 5),
        )
        for number in range(1, 25)
    ),
    lines=tuple(
        dataclasses.replace(RENT, label=f"Kostnad {number}", formula="delar " * (number * 3))
        for number in range(1, 41)
    ),
)

VARIANTS: dict[str, Any] = {
    "grant": GRANT,
    "partial_refusal": PARTIAL_REFUSAL,
    "refusal": REFUSAL,
    "protected": PROTECTED,
    "long": LONG,
}
