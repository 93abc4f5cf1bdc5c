"""What a column may hold, whatever program writes it: what this program can read.

One row with a code that nobody knows, a day without an end or a text that is no JSON makes every
list that it stands in unreadable, for everyone, and a signed row is never mended. The conditions
are made of the columns' own types. What a newer program writes beside it stands in a database that
it has upgraded, and so in the guards that it has put up. A row that is changed is judged by what
changed: one that an earlier program wrote otherwise can still be signed or thrown away.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Final

import msgspec
import sqlalchemy as sa

from fsclient.domain import keeping
from fsclient.domain.keeping import MOST_SIGNS
from fsclient.storage.refusals import null_safe, refusing
from fsclient.storage.tables import metadata
from fsclient.storage.types import Code, Document, Kronor, MonthText, Utc

UNFIT, TOO_LONG = "unfit_value", "too_long_value"

FIRST_DAY, LAST_DAY = keeping.FIRST_DAY.isoformat(), keeping.LAST_DAY.isoformat()
MOST_SIGNS_OF_DOCUMENT: Final = 2_000_000
MOST_BYTES: Final = 64 * 2**20
"""Of a file: a payment file of all of a city's payments in a month has a third of it."""
MOST_ORE: Final = 10**13
"""Of an amount: so many of them are added without an end to the engine's numbers."""

_LONG_TEXTS = ("draft.content",)
"""Texts that hold a whole page of what is being typed."""

_IDENTITY_NUMBERS = ("person.identity_number", "former_identity.identity_number")
"""Of twelve digits each, by which someone is found."""

_MONTH: Final = {
    "year": {"type": "integer", "minimum": int(FIRST_DAY[:4]), "maximum": int(LAST_DAY[:4])},
    "month": {"type": "integer", "minimum": 1, "maximum": 12},
}
"""What a month is made of."""

_Condition = tuple[str, str]
"""A column, and the condition on its new value that none may meet."""

NOT_OURS = ("seal_request", "reading", "search_part", "running_case", "month_sum")
"""What the database alone writes."""

# The shapes are those that ``msgspec`` tells of a document: what it writes it can read. The text is
# judged as it stands: an engine's own form of it keeps the last of two keys of one name, and writes
# 1e1 as 10.
_FITS = r"""
CREATE FUNCTION fits_shape(told json, shape jsonb, kinds jsonb) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = public, pg_temp AS $$
DECLARE
    kind text;
    words text;
    place integer := 0;
    part record;
    keys text[];
BEGIN
    IF shape ? '$ref' THEN
        shape := kinds -> split_part(shape ->> '$ref', '/', 3);
    END IF;
    IF shape ? 'anyOf' THEN
        FOR part IN SELECT value FROM jsonb_array_elements(shape -> 'anyOf') LOOP
            IF fits_shape(told, part.value, kinds) THEN
                RETURN true;
            END IF;
        END LOOP;
        RETURN false;
    END IF;
    IF shape ? 'enum' THEN
        RETURN json_typeof(told) NOT IN ('array', 'object') AND shape -> 'enum' @> told::jsonb;
    END IF;
    kind := json_typeof(told);
    words := told #>> '{}';
    CASE shape ->> 'type'
    WHEN 'string' THEN
        RETURN kind = 'string' AND CASE shape ->> 'format'
            WHEN 'date' THEN words ~ '^\d{4}-\d\d-\d\d$'
                AND words::date BETWEEN '{first}' AND '{last}'
            WHEN 'decimal' THEN words ~ '^-?\d{1,20}(\.\d{1,30})?(E(\+?\d|-\d{1,2}))?$'
            WHEN 'uuid' THEN
                words ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
            ELSE true
        END;
    WHEN 'integer' THEN
        RETURN kind = 'number' AND words ~ '^-?\d{1,18}$'
            AND words::bigint >= coalesce((shape ->> 'minimum')::bigint, words::bigint)
            AND words::bigint <= coalesce((shape ->> 'maximum')::bigint, words::bigint);
    WHEN 'array' THEN
        IF kind <> 'array'
            OR json_array_length(told) < coalesce((shape ->> 'minItems')::integer, 0)
            OR json_array_length(told) > (shape ->> 'maxItems')::integer
        THEN
            RETURN false;
        END IF;
        FOR part IN SELECT value FROM json_array_elements(told) LOOP
            IF NOT fits_shape(
                part.value, coalesce(shape -> 'prefixItems' -> place, shape -> 'items'), kinds
            ) THEN
                RETURN false;
            END IF;
            place := place + 1;
        END LOOP;
        RETURN true;
    WHEN 'object' THEN
        IF kind <> 'object' THEN
            RETURN false;
        END IF;
        FOR part IN SELECT key, value FROM json_each(told) LOOP
            IF part.key = ANY (keys) OR NOT coalesce(fits_shape(
                part.value,
                coalesce(shape -> 'properties' -> part.key, shape -> 'additionalProperties'),
                kinds
            ), false) THEN
                RETURN false;
            END IF;
            keys := keys || part.key;
        END LOOP;
        RETURN coalesce(keys, '{}') @> ARRAY(
            SELECT jsonb_array_elements_text(coalesce(shape -> 'required', '[]'))
        );
    ELSE
        RETURN kind = shape ->> 'type';
    END CASE;
END $$
"""

_REFUSE = """
CREATE FUNCTION refuse_value() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '%%', TG_ARGV[0] USING ERRCODE = 'integrity_constraint_violation'; END $$
"""
_CALL = """
CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH ROW WHEN ({condition})
EXECUTE FUNCTION refuse_value('{word}')
"""


def never_unreadable(dialect: str) -> Iterator[str]:
    """The triggers that hold each column to what its type can hold."""
    if dialect == "postgresql":
        yield _FITS.replace("{first}", FIRST_DAY).replace("{last}", LAST_DAY)
        yield _REFUSE
    for table in metadata.sorted_tables:
        if table.name in NOT_OURS:
            continue
        for name, conditions, word in (
            ("fits", tuple(_unfit(dialect, table)), UNFIT),
            ("is_short", tuple(_too_long(dialect, table)), TOO_LONG),
        ):
            if conditions:
                yield from _refusing(dialect, table.name, name, conditions, word)


def _refusing(
    dialect: str, table: str, name: str, conditions: Sequence[_Condition], word: str
) -> Iterator[str]:
    _, differs = null_safe(dialect)
    changed = (f"(NEW.{one} {differs} OLD.{one} AND {unfit})" for one, unfit in conditions)
    for event, each in (("INSERT", (unfit for _, unfit in conditions)), ("UPDATE", changed)):
        named, condition = f"{table}_{event.lower()}_{name}", " OR ".join(each)
        if dialect == "sqlite":
            yield from refusing(dialect, table, event, named, condition, word)
        else:
            condition = condition.replace("%", "%%")
            yield _CALL.format(table=table, event=event, name=named, condition=condition, word=word)


def _unfit(dialect: str, table: sa.Table) -> Iterator[_Condition]:
    for column in table.c:
        for unfit in _of_column(dialect, f"NEW.{column.name}", column.type):
            yield column.name, unfit
        if f"{table.name}.{column.name}" in _IDENTITY_NUMBERS:
            unlike = f"NOT GLOB '{'[0-9]' * 12}'" if dialect == "sqlite" else "!~ '^[0-9]{12}$'"
            yield column.name, f"NEW.{column.name} {unlike}"


def _of_column(dialect: str, name: str, kind: sa.types.TypeEngine[Any]) -> Iterator[str]:
    here = dialect == "sqlite"
    if isinstance(kind, Code):
        known = ", ".join(f"'{code.value}'" for code in kind.codes)
        yield f"{name} NOT IN ({known})"
    elif isinstance(kind, Kronor):
        yield f"{name} NOT BETWEEN -{MOST_ORE} AND {MOST_ORE}"
    elif isinstance(kind, MonthText):
        years = f"{name} NOT BETWEEN '{FIRST_DAY[:7]}' AND '{LAST_DAY[:7]}'"
        if here:
            written = f"{name} IS NOT NULL AND date({name} || '-01') IS NOT {name} || '-01'"
        else:
            written = f"{name} !~ '^[0-9]{{4}}-(0[1-9]|1[0-2])$'"
        yield f"({years} OR {written})"
    elif isinstance(kind, Document):
        yield _no_document(name, kind) if here else _unlike_shape(name, kind)
    elif isinstance(kind, sa.Date):
        yield f"{name} NOT BETWEEN '{FIRST_DAY}' AND '{LAST_DAY}'"
        if here:
            yield f"({name} IS NOT NULL AND date({name}) IS NOT {name})"
    elif isinstance(kind, Utc):
        yield f"{name} NOT BETWEEN '{FIRST_DAY}' AND '{LAST_DAY}'"
        if here:
            yield (
                f"({name} IS NOT NULL AND "
                f"strftime('%Y-%m-%d %H:%M:%S', {name}) IS NOT substr({name}, 1, 19))"
            )


def _no_document(name: str, kind: Document) -> str:
    shape, kinds = _shape_of(kind)
    outside = (kinds[shape["$ref"].rsplit("/")[-1]] if "$ref" in shape else shape)["type"]
    read = f"CASE WHEN json_valid({name}) THEN json_type({name}) = '{outside}' ELSE false END"
    return f"({name} IS NOT NULL AND NOT {read})"


def _shape_of(kind: Document) -> tuple[Any, Any]:
    """The shape of a document, and of each kind that it names."""
    shape = _plain(msgspec.json.schema(kind.shape))
    kinds = shape.pop("$defs", {})
    if month := kinds.get("Month"):
        month["properties"] |= _MONTH
    return shape, kinds


def _unlike_shape(name: str, kind: Document) -> str:
    shape, kinds = _shape_of(kind)
    told, known = (msgspec.json.encode(one).decode() for one in (shape, kinds))
    return f"NOT fits_shape({name}::json, '{told}', '{known}')"


def _plain(shape: Any) -> Any:
    """A shape without what is said of it in words."""
    if not isinstance(shape, dict):
        return [_plain(one) for one in shape] if isinstance(shape, list) else shape
    return {
        key: {one: _plain(its) for one, its in value.items()}
        if key in ("properties", "$defs")
        else _plain(value)
        for key, value in shape.items()
        if key not in ("title", "description", "default")
    }


def _too_long(dialect: str, table: sa.Table) -> Iterator[_Condition]:
    for column in table.c:
        kind = column.type
        if isinstance(kind, sa.LargeBinary):
            size = "length" if dialect == "sqlite" else "octet_length"
            yield column.name, f"{size}(NEW.{column.name}) > {MOST_BYTES}"
        elif isinstance(kind, Document) or f"{table.name}.{column.name}" in _LONG_TEXTS:
            yield column.name, f"length(NEW.{column.name}) > {MOST_SIGNS_OF_DOCUMENT}"
        elif isinstance(kind, sa.Text):
            yield column.name, f"length(NEW.{column.name}) > {MOST_SIGNS}"
        elif isinstance(kind, sa.String) and dialect == "sqlite":
            # A server holds these by itself.
            yield column.name, f"length(NEW.{column.name}) > {kind.length}"
