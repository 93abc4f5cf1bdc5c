"""PostgreSQL: nobody reads of a person without a line in the access log, whatever program he has.

The program writes its own lines. Where a transaction reads and has none, the server writes one
when it is committed; whoever verifies the whole base commits nothing of what he reads. Every line,
and every reading that lacked one, is also told to the server's own log at once, which no rollback
takes back.
"""

from collections.abc import Iterator
from typing import Final

from fsclient.storage.refusals import calling
from fsclient.storage.roles import ME, policy

ACTION = "read_rows"
"""What the access log calls a line that the server wrote."""

LISTED = {
    "person": "personer",
    "search_part": "sökord",
    "former_identity": "tidigare personnummer",
    "person_match": "jämförelser av personer",
    "household_member": "hushåll",
    "aid_application": "ansökningar",
    "case_handover": "flyttade ärenden",
    "next_step": "vad som väntar i ärenden",
    "reminder": "bevakningar",
    "asked_paper": "begärda handlingar",
    "contact": "kontakter",
    "visit_event": "besök",
    "plan": "planer",
    "calculation_sheet": "beräkningar",
    "decision": "beslut",
    "decision_basis": "beslutens underlag",
    "case_document": "förteckningar över handlingar",
    "payee_account": "konton för utbetalning",
    "payment": "betalningar",
    "payment_file": "betalningsfiler",
    "payment_return": "återkomna betalningar",
    "payment_receipt": "kvittenser",
    "payment_set_aside": "betalningar som inte kom med",
    "spot_check": "stickprov",
    "appeal": "överklaganden",
}
"""Tables that are read in lists too: a line of one's own in the last hour is enough."""

OF_A_CASE = {
    "journal_note": "journal",
    "filled_instrument": "formulär",
    "emergency_assessment": "akuta bedömningar",
    "letter": "brev",
}
"""Tables that are read in a case alone: that case must stand in a line of one's own."""

EACH_TIME = {"document_content": "handlingar"}
"""Tables of which each reading has a line of its own, however lately the case was opened."""

OPENS: Final = (
    "open_case",
    "reopen_case",
    "hand_over",
    "prepare_again",
    "print_form",
    "print_letter",
    "read_document",
    "print_document",
    "save_document",
)
"""The lines by which the program shows what is in a case."""

SHOWS: Final = (
    *OPENS,
    "known_person",
    "shared_child",
    "search",
    "list_cases",
    "list_own",
    "list_visits",
    "list_reminders",
    "list_shared",
    "list_contacts",
    "list_payments",
    "list_spot_checks",
    "list_standstill",
    "prognosis",
    "verify",
    "read_log",
    "export_list",
    "print_list",
    "export_log",
    ACTION,
)
"""The lines by which it shows anything of a person: what another says, it says of no reading."""

_SEVERAL: Final = "*"
_MARK: Final = r" (\*|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$"
"""What stands after the words of a table that is read in a case: which, or that they are many."""

# How far back a line counts: a case stays open on a desk for a day's work.
_A_WHILE_AGO = """
CREATE FUNCTION a_while_ago(how_long interval) RETURNS timestamptz LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp AS $$ SELECT statement_timestamp() - how_long $$
"""

# Asked anew at each statement, so that a line that was written just before it counts.
_OPEN_CASES = """
CREATE FUNCTION my_open_cases() RETURNS uuid[] LANGUAGE sql VOLATILE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
SELECT coalesce(array_agg(DISTINCT case_id), '{{}}') FROM access_entry
WHERE staff_id = my_staff_id() AND at >= a_while_ago('12 hours') AND case_id IS NOT NULL
AND action IN ({opens})
$$
"""

_LISTS = """
CREATE FUNCTION is_told_lately(what text) RETURNS boolean LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    RETURN EXISTS (
        SELECT 1 FROM access_entry
        WHERE staff_id = my_staff_id() AND at >= a_while_ago('1 hour') AND action IN ({shows})
    ) OR is_to_be_told(what);
END $$
"""

_TO_BE_TOLD = """
CREATE FUNCTION is_to_be_told(what text) RETURNS boolean LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE me uuid := my_staff_id();
BEGIN
    IF me IS NULL THEN
        RETURN false;
    END IF;
    IF EXISTS (SELECT 1 FROM reading WHERE reading.what = is_to_be_told.what) THEN
        RETURN true;
    END IF;
    RAISE LOG 'fsclient: %% reads %%', session_user, what;
    INSERT INTO reading (id, staff_id, what) VALUES (gen_random_uuid(), me, what);
    RETURN true;
END $$
"""

# What is read of one case is told of that case, and of more than one of none: two notes a table, of
# however many rows.
_OF_CASE_TO_BE_TOLD = """
CREATE FUNCTION is_to_be_told_of(what text, of_case uuid) RETURNS boolean LANGUAGE plpgsql VOLATILE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    one text := what || ' ' || of_case;
    several text := what || ' {several}';
BEGIN
    IF EXISTS (SELECT 1 FROM reading WHERE reading.what IN (one, several)) THEN
        RETURN true;
    END IF;
    IF EXISTS (SELECT 1 FROM reading WHERE starts_with(reading.what, is_to_be_told_of.what || ' '))
    THEN
        one := several;
    END IF;
    RETURN is_to_be_told(one);
END $$
"""

# A row of another's transaction is never seen here: each takes its own away before it ends. A line
# of one's own in the same work is enough for lists, and for the case that it names.
_TELL = """
CREATE FUNCTION reading_is_told() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
    read text;
BEGIN
    WITH gone AS (DELETE FROM reading RETURNING what)
    SELECT string_agg(DISTINCT told, ', ' ORDER BY told) INTO read
    FROM gone CROSS JOIN LATERAL regexp_replace(what, '{mark}', '') AS told
    WHERE NOT EXISTS (
        SELECT 1 FROM access_entry
        WHERE staff_id = NEW.staff_id AND at >= a_while_ago('1 hour') AND action IN ({shows})
        AND age(xmin) <= age(pg_current_xact_id()::xid)
        AND (told = what OR what = told || ' ' || case_id AND action IN ({opens}))
    );
    IF read IS NOT NULL THEN
        INSERT INTO access_entry (id, at, staff_id, action, case_id, reason)
        VALUES (gen_random_uuid(), clock_timestamp(), NEW.staff_id, '{action}', NULL, read);
    END IF;
    RETURN NULL;
END $$
"""

_WHEN_COMMITTED = """
CREATE CONSTRAINT TRIGGER reading_is_told AFTER INSERT ON reading
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION reading_is_told()
"""

_TOLD_TO_SERVER = """
CREATE FUNCTION access_is_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF is_person() THEN
        RAISE LOG 'fsclient: %% %% %%', session_user, NEW.action, coalesce(NEW.case_id::text, '');
    END IF;
    RETURN NEW;
END $$
"""


def reading_security() -> Iterator[str]:
    """The policies that a reading meets beside those that say who may, and what tells of it."""
    # May be looked through like every table, and shows nobody a row.
    yield "GRANT SELECT ON reading TO fsclient_staff"
    yield "ALTER TABLE reading ENABLE ROW LEVEL SECURITY"
    yield _A_WHILE_AGO
    opens, shows = (", ".join(map(repr, each)) for each in (OPENS, SHOWS))
    yield _OPEN_CASES.format(opens=opens)
    yield _TO_BE_TOLD
    yield _LISTS.format(shows=shows)
    yield _OF_CASE_TO_BE_TOLD.format(several=_SEVERAL)
    # Those that policies ask call it as the owner.
    yield "REVOKE ALL ON FUNCTION is_to_be_told(text) FROM PUBLIC"
    yield _TELL.format(action=ACTION, mark=_MARK, opens=opens, shows=shows)
    yield _WHEN_COMMITTED
    yield _TOLD_TO_SERVER
    yield calling("access_entry", "INSERT", "access_is_told")
    for table, words in LISTED.items():
        told = f"(SELECT is_told_lately('{words}'))"
        yield policy(table, "select", using=told, by="_told", only=True)
    for table, words in OF_A_CASE.items():
        opened = f"case_id = ANY ((SELECT my_open_cases())::uuid[]) OR {_own(table)}"
        told = f"{opened}is_to_be_told_of('{words}', case_id)"
        yield policy(table, "select", using=told, by="_told", only=True)
    for table, words in EACH_TIME.items():
        told = f"is_to_be_told_of('{words}', case_id)"
        yield policy(table, "select", using=told, by="_told", only=True)


def _own(table: str) -> str:
    return f"author_id = {ME} OR " if table == "journal_note" else ""
