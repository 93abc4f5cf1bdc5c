"""Why a decision is the kind it is, and what its ground rests on, in a sentence or two."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from fsclient.domain.calculation import CalculationResult
from fsclient.domain.decision import DecisionKind
from fsclient.domain.letters import LetterPost, PostKind
from fsclient.domain.people import Person
from fsclient.rules.laws import LawText
from fsclient.rules.posts import Posts
from fsclient.ui.speech import formats

_OWN: Final = {
    PostKind.MEANS: "Inkomster och tillgångar",
    PostKind.GRANTED: "Redan beviljat i tidigare beslut",
    PostKind.GROUND: "Behov som inte tillgodoses",
}


def post_label(post: LetterPost) -> str:
    """What a post is called on the screen."""
    return post.label or _OWN.get(post.kind, "")


def why_kind(
    kind: DecisionKind | None,
    posts: Posts,
    result: CalculationResult,
    most: Decimal,
    *,
    burdened: bool,
) -> str:
    """What it will be, and what goes against the applicant; empty before it is chosen."""
    if kind is None:
        return ""
    if kind is DecisionKind.GRANT:
        return "Blir bifall: allt som har sökts beviljas, och inget går emot den sökande."
    if kind is DecisionKind.REFUSAL:
        return _why_refused(result, most)
    against = [_told(post) for post in posts.posts if post.kind not in _OWN]
    less = [post.amount for post in posts.posts if post.kind is PostKind.GROUND]
    against += [f"beloppet är {formats.kr(one)} lägre än det som saknas" for one in less]
    against += ["villkoret sänker senare månader"] if burdened else []
    return f"Blir delavslag, för att det här går emot den sökande: {formats.listed(against)}."


def _why_refused(result: CalculationResult, most: Decimal) -> str:
    if most > 0:
        return f"Blir avslag, fast beräkningen visar att {formats.kr(most)} saknas."
    if result.result <= 0:
        return "Blir avslag: beräkningen visar inget underskott."
    return "Blir avslag: hela månaden är redan beviljad."


def _told(post: LetterPost) -> str:
    return f"{formats.within(post_label(post))} {formats.kr(post.amount)}"


def about_ground(laws: Sequence[LawText]) -> str:
    """The paragraphs that the letter gets."""
    if not laws:
        return "Grunden ger brevet dess lagrum."
    return f"Brevet hänvisar till {formats.listed([law.text for law in laws])}."


def about_doubt(laws: Sequence[LawText]) -> str:
    """What the one who signs must know: which paragraphs may read otherwise by now, and why."""
    unsure = [law for law in laws if law.certainty == "uncertain"]
    if not unsure:
        return ""
    notes = " ".join(dict.fromkeys(law.note for law in unsure))
    which = formats.listed([law.text for law in unsure])
    return f"Osäkert lagrum: {which}. {notes} Kontrollera lagtexten innan du signerar."


def about_copied(rows: Sequence[str]) -> str:
    """What the one who signs must know: what was carried over from an earlier month unseen."""
    if not rows:
        return ""
    return f"Kopierat från en tidigare månad och inte bekräftat: {formats.listed(rows)}."


_PLACES: Final = {"reasons": "motiveringen", "conditions": "villkoret"}


def about_name(person: Person, places: Sequence[str], named: object) -> str:
    """Where a protected person's name stands in what is typed, and what the letter makes of it."""
    told = list(dict.fromkeys(_PLACES.get(place, "skälet till en rad") for place in places))
    if not told:
        return ""
    where = f"Namnet står i {formats.listed(told)}."
    return where if named is True else f"{where} I andras brev skrivs det som initialer."
