"""Which questions of a form everyone may read, a server tells by the form's text as we do."""

from pathlib import Path

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
            sa.text(
                "SELECT question, bool_and(is_open) AS is_open FROM form_questions(:text)"
                " WHERE question IS NOT NULL GROUP BY question"
            ),
            {"text": text},
        )
        return {row.question: row.is_open for row in rows}


def test_the_server_reads_a_form_as_we_do(server_unit: Unit) -> None:
    for text in (*SHIPPED, FIRST, SECOND, SIP):
        form = read_form(text, server_unit.office.book.catalogues).definition
        assert told(server_unit, text) == {one.key: not one.restricted for one in form.questions}


HEAD = ODD[: ODD.index("  [[ sections")]
SECRET = """
[[sections.questions]]
key = "threat"
label = "Hot"
kind = "yes_no"
restricted = true
"""
LOOKS_LIKE_ONE = '[[sections.questions]]\nkey = "threat"\n'
WRITTEN_OTHERWISE = {
    "in a long text": f'{SECRET}help = """\n{LOOKS_LIKE_ONE}"""\n',
    "in a literal text": f"{SECRET}help = '''\n{LOOKS_LIKE_ONE}'''\n",
    "after quotes": f'{SECRET}help = """Säg ""\\"""\n{LOOKS_LIKE_ONE}"" då."""""\n',
    "before": f'\n[[sections.questions]]\nkey = "a"\nlabel = "A"\nkind = "text"\nhelp = """'
    f'\n{LOOKS_LIKE_ONE}"""\n{SECRET}',
    "quotes in a comment": f"# '''\n{SECRET}# '''\n",
    "a sign by its number": SECRET.replace("restricted", '"restr\\u0069cted"'),
    "a key by its number": SECRET.replace('"threat"', '"thr\\u0065at"'),
    "a long key": SECRET.replace('"threat"', '"""threat"""'),
    "a row of its name": SECRET.replace('"threat"', '"""threat"""')
    + '\n[[sections.questions]]\nkey = """list"""\nlabel = "L"\nkind = "rows"\none = "rad"\n'
    '[[sections.questions.rows]]\nkey = "threat"\nlabel = "T"\nkind = "text"\n',
    "a quoted table": SECRET.replace("sections", '"sections"'),
    "a question within a line": "questions = [{ key = 'threat', label = 'Hot', kind = 'yes_no',"
    " restricted = true }]",
    "tight": SECRET.replace(" = ", "="),
    "by tabs": SECRET.replace(" = ", "\t=\t").replace("[[", "[[\t"),
    "of Windows": SECRET.replace("\n", "\r\n"),
}


def test_no_way_of_writing_opens_what_we_withhold(server_unit: Unit) -> None:
    """Nor does it withhold what is plainly open beside it."""
    for way, text in WRITTEN_OTHERWISE.items():
        whole = HEAD + text
        form = read_form(whole, server_unit.office.book.catalogues).definition
        withheld = {one.key for one in form.questions if one.restricted}
        assert withheld == {"threat"}, way
        open_to_all = {key for key, is_open in told(server_unit, whole).items() if is_open}
        assert open_to_all <= {one.key for one in form.questions} - withheld, way
        assert ("a" in open_to_all) == (way == "before"), way


def test_a_table_over_several_lines_is_not_plain(server_unit: Unit) -> None:
    """A later TOML has room for it."""
    text = SECRET.replace("key", "shown_if = {\nkey = 'x'\n}\nkey")
    assert told(server_unit, HEAD + text) == {}


def test_a_long_form_of_quotes_and_breaks_is_told_soon(server_unit: Unit) -> None:
    """Whoever may add one makes no other wait: the server ends what takes longer."""
    for part in ('"', "'", "\\", '""\\', "\n''", '"""a', "\n[[", "{\n", '# """\n'):
        assert told(server_unit, part * (200_000 // len(part))) == {}


def test_what_a_form_does_not_plainly_open_is_withheld(server_unit: Unit) -> None:
    form = read_form(ODD, server_unit.office.book.catalogues).definition
    assert [one.key for one in form.questions] == ["indented", "quoted", "list", "threat"]
    assert told(server_unit, ODD) == {
        "indented": True,
        "quoted": True,
        "list": True,
        "threat": False,
    }
    inline = ODD[: ODD.index("[[sections]]")] + (
        'sections = [{key = "a", title = "A", questions = [{key = "b", label = "B", '
        'kind = "text"}, {key = "c", label = "C", kind = "text", restricted = true}]}]\n'
    )
    assert [one.key for one in read_form(inline, {}).definition.questions] == ["b", "c"]
    assert told(server_unit, inline) == {}
