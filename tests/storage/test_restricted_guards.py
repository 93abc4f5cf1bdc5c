"""Which questions of a form everyone may read, a server tells by the form's text as we do."""

from pathlib import Path

import pytest
import sqlalchemy as sa

from fsclient.rules.forms import read_form
from fsclient.storage.sessions import ServerDatabase
from tests.support.sip_form import SIP
from tests.support.trial_form import FIRST, SECOND
from tests.support.unit import Unit

SHIPPED = [path.read_text(encoding="utf-8") for path in Path("forms/instruments").glob("*.toml")]

ODD = """
key = "odd"
version = 1
title = "Udda"
about = "adult"
source = "Ingens"

[[sections]]
key = "one"
title = "Ett"

  [[ sections . questions ]]
  key = 'indented'
  label = "restricted = true"
  kind = "text"
  restricted = false

[[sections.questions]]
"key" = "quoted"
label = "Med citattecken"
kind = "text"

[[sections.questions]]
key = "list"
label = "Barnen"
kind = "rows"
one = "barn"
[[sections.questions.rows]]
key = "threat"
label = "Hot"
kind = "text"

[[sections.questions]]
key = "threat"
label = "Hot"
kind = "text"
"restricted"=true # what is said of it
"""


def told(unit: Unit, text: str) -> dict[str, bool]:
    """What a server tells of a form's questions, by key."""
    assert isinstance(unit.office.database, ServerDatabase)
    with unit.office.database.engine.connect() as connection:
        rows = connection.execute(
            sa.text("SELECT question, is_open FROM form_questions(:text)"), {"text": text}
        )
        return {row.question: row.is_open for row in rows if row.question is not None}


@pytest.mark.parametrize("text", [*SHIPPED, FIRST, SECOND, SIP])
def test_the_server_reads_a_form_as_we_do(server_unit: Unit, text: str) -> None:
    form = read_form(text, server_unit.office.book.catalogues).definition
    assert told(server_unit, text) == {one.key: not one.restricted for one in form.questions}


def test_what_a_form_does_not_plainly_open_is_withheld(server_unit: Unit) -> None:
    form = read_form(ODD, server_unit.office.book.catalogues).definition
    assert [one.key for one in form.questions] == ["indented", "quoted", "list", "threat"]
    assert told(server_unit, ODD) == {"indented": True, "list": True, "threat": False}
    inline = ODD[: ODD.index("[[sections]]")] + (
        'sections = [{key = "a", title = "A", questions = [{key = "b", label = "B", '
        'kind = "text"}, {key = "c", label = "C", kind = "text", restricted = true}]}]\n'
    )
    assert [one.key for one in read_form(inline, {}).definition.questions] == ["b", "c"]
    assert told(server_unit, inline) == {}
