"""Each page as a screen reader meets it over AT-SPI: names, roles, headings and order."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from tests.aloud.listener import SHOWING, Node
from tests.aloud.reader import Reader, focused

READ: Final = {
    "start-sign-in": "heading Logga in|combo box Östra kretsen|text Användarnamn|button Logga in",
    "worklist-full": "menu item Arkiv|list Områden|list item Mina ärenden|heading Mina ärenden|"
    "table Mina ärenden|column header Namn|table cell Namn: Modell, Sara|"
    "heading Aktuella förändringsplaner|label F1 Hjälp",
    "intake-day": "heading Mottagning|heading Samtal och besök i dag|table cell Vem: Eva Demolin|"
    "heading Väntar på ärende, nybesök inom 14 dagar|heading Nytt samtal|panel Sätt|"
    "radio button Sätt: Telefon|text Vad gäller det?|panel Utfall|button Logga samtalet",
    "intake-new-case-wrong": "heading Nytt ärende|button Öppna ärendet|heading Ansökan|text Gäller|"
    "check box Akut: beslut samma dag|heading Handläggning|heading Sökande|text Personnummer|"
    "heading Medsökande|heading Barn|check box Går i grundskola eller gymnasium|"
    "button Lägg till barn",
    "case-full": "heading Exempelsson, Amira|button Ansökan: klart, fullständig 10 nov, visas nu|"
    "heading Ansökan|label Gäller|label November 2026|heading Hushåll|"
    "panel Sökande: Amira Exempelsson|heading Journal|panel Anteckning som skrivs|"
    "text Anteckningens text|button Signera",
    "assessment-missing": "heading IB-bedömning|page tab list Delar|label Område|label Behov|"
    "panel Barn och familj|radio button Barn och familj: Inget|check box Barn och familj: Vill "
    "arbeta med|label Svar saknas. Skriv eller välj ett.|button Nästa avsnitt: IB3 Bedömning",
    "plan-draft": "heading Förändringsplan|text Mål|heading Steg|text steg 1: Vad ska göras|"
    "text steg 2: Vad ska göras|text Uppföljning|button Signera · 2 uppgifter saknas",
    "calculation-full": "heading Normberäkning november 2026|table Normberäkning|"
    "column header Uppgett|table cell Hyra, Uppgett, 9\u202f850|button Klar med beräkningen",
    "decision-asked": "heading Beslut|panel Beslut|text Belopp|text Bredband, 399\u202fkr|"
    "text Motivering|button Signera beslutet|panel Vems brev|panel Beslutsbrev|heading Signera "
    "delavslag 26\u202f340\u202fkr för november 2026?|button Fortsätt skriva|button Signera",
    "emergency-typed": "heading Nödprövning|heading Akut behov|radio button Vad gäller det?: Mat|"
    "text Hur uppstod behovet?|text Sökt belopp|text Beviljas|button Signera beslutet",
    "payments-queue": "heading Utbetalningar|table Betalningar att släppa|"
    "table cell Belopp: 9\u202f850|heading Fastighets AB Provhus|label Konto|button Granskad",
    "spotchecks-draw": "heading Stickprov|heading Dra nytt urval|text Kontroll|button Dra urvalet",
    "supervision-empty": "heading Uppföljning|heading Aktuella förändringsplaner|table Stadsdelar|"
    "heading Beviljat bistånd|table Beviljat bistånd per månad",
    "administration-new": "heading Konton|table Konton|heading Nytt konto|text Namn|"
    "button Lägg upp kontot",
}
"""Of each page, what is met in this order, as ``role name``."""

NAMED: Final = {
    "button", "check box", "combo box", "heading", "list item", "menu item", "page tab",
    "password text", "radio button", "table", "text",
}  # fmt: skip


def test_every_page_is_read_as_it_is_seen(aloud: Reader) -> None:
    found: list[str] = []
    for page, wanted in READ.items():
        windows = aloud.show(page)
        faults = [*_faults(aloud, windows), *_not_met(windows, wanted.split("|"))]
        found += [f"{page}: {fault}" for fault in faults]
    assert not found, "\n".join(found)


def _faults(aloud: Reader, windows: Sequence[Node]) -> Iterator[str]:
    for window in windows:
        for one in _shown(window):
            yield from _of_one(aloud, one)
    if not any(one.role == "heading" for window in windows for one in _shown(window)):
        yield "nothing is a heading"
    if len(focus := focused(windows)) != 1:
        yield f"the focus is on {focus}"


def _of_one(aloud: Reader, one: Node) -> Iterator[str]:
    what = f"{one.role} {one.name!r}"
    if one.role in NAMED and not one.name:
        yield f"{what} has no name"
    if one.role == "combo box" and not aloud.labels_of(one):
        yield f"{what} has no label"
    if one.description and one.description == one.name:
        yield f"{what} has its name as its description"
    inside = [each for each in one.inside if _is_seen(each) and each.role != "scroll bar"]
    for before, after in pairwise(inside):
        if _stands_before(after, before):
            yield f"{after.role} {after.name!r} is read after {before.role} {before.name!r}"


def _is_seen(one: Node) -> bool:
    return SHOWING in one.states and one.area[2] > 0 and one.area[3] > 0


def _stands_before(one: Node, other: Node) -> bool:
    """Whether the eye meets it before the other: over it, or left of it on the same line."""
    left, top, width, height = one.area
    other_left, other_top, other_width, _ = other.area
    if top + height <= other_top:
        return left < other_left + other_width
    return top == other_top and left + width <= other_left


def _not_met(windows: Sequence[Node], wanted: Sequence[str]) -> Iterator[str]:
    met = iter([f"{one.role} {one.name}" for window in windows for one in _shown(window)])
    for each in wanted:
        if not any(one.startswith(each) for one in met):
            yield f"{each!r} is not met after what is wanted before it"
            return


def _shown(node: Node) -> Iterator[Node]:
    if SHOWING in node.states:
        yield node
        for one in node.inside:
            yield from _shown(one)
