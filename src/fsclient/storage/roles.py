"""The program's role table as the database's guards say it: who, in SQL, may do an action."""

from fsclient.domain.staff import ALLOWED, Action, Role

ME, ROLE = "(SELECT my_staff_id())", "(SELECT my_role())"
"""PostgreSQL: who asks, and in which role; asked once a statement, not once a row."""


OF_THE_UNIT = f"{ROLE} IS NOT NULL"
"""PostgreSQL: that the one who asks has an account here, and it is open."""


IS_PERSON = """
CREATE FUNCTION is_person() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
SELECT my_role() IS NOT NULL OR NOT (
    SELECT rolbypassrls OR pg_has_role(oid, current_user, 'MEMBER')
    FROM pg_catalog.pg_roles WHERE rolname = session_user
) $$
"""
"""PostgreSQL: whether it is a person's login that asks, or a stranger's, and none by which the
database is kept: also once the account is closed, or where there is none.
"""


def those_who(*actions: Action) -> str:
    """The roles that may do any of the actions, as a list in SQL."""
    allowed = {role for action in actions for role in ALLOWED[action]}
    return f"({', '.join(repr(role.value) for role in Role if role in allowed)})"


def may(*actions: Action) -> str:
    """PostgreSQL: that the one who asks may do any of the actions."""
    return f"{ROLE} IN {those_who(*actions)}"


REFUSE = """
CREATE FUNCTION refuse_permission() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege'; END $$
"""
"""PostgreSQL: the function of a trigger that refuses as the server itself does."""


def refused_but(table: str, event: str, name: str, condition: str, *takes: Action) -> str:
    """PostgreSQL: the trigger that refuses a person a write, unless he may do any of the actions.

    Without an action nobody may. The database's owner is nobody's person.
    """
    others = f" AND coalesce(my_role() NOT IN {those_who(*takes)}, true)" if takes else ""
    return (
        f"CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH ROW "
        f"WHEN (is_person() AND ({condition}){others}) "
        "EXECUTE FUNCTION refuse_permission()"
    )


def policy(
    table: str,
    command: str,
    *,
    using: str = "",
    check: str = "",
    by: str = "",
    only: bool = False,
) -> str:
    """PostgreSQL: the policy of a table for a command; ``by`` tells two of one command apart.

    ``only``: it allows nothing by itself, and what others allow only where it holds too.

    It is everyone's, and its own condition says whose: what is a role's own, whoever is a member
    of it takes away with ``DROP OWNED``, in any database of the server.
    """
    clauses = (f"USING ({using})" if using else "", f"WITH CHECK ({check})" if check else "")
    return (
        f"CREATE POLICY {table}{by}_{command.lower()} ON {table} "
        f"{'AS RESTRICTIVE ' if only else ''}FOR {command.upper()} "
        f"TO PUBLIC {' '.join(filter(None, clauses))}"
    )
