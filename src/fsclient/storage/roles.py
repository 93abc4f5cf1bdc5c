"""The program's role table as the database's guards say it: who, in SQL, may do an action."""

from fsclient.domain.staff import ALLOWED, Action, Role

ME, ROLE = "(SELECT my_staff_id())", "(SELECT my_role())"
"""PostgreSQL: who asks, and in which role; asked once a statement, not once a row."""


def those_who(*actions: Action) -> str:
    """The roles that may do any of the actions, as a list in SQL."""
    allowed = {role for action in actions for role in ALLOWED[action]}
    return f"({', '.join(repr(role.value) for role in Role if role in allowed)})"


def may(*actions: Action) -> str:
    """PostgreSQL: that the one who asks may do any of the actions."""
    return f"{ROLE} IN {those_who(*actions)}"


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
    """
    clauses = (f"USING ({using})" if using else "", f"WITH CHECK ({check})" if check else "")
    return (
        f"CREATE POLICY {table}{by}_{command.lower()} ON {table} "
        f"{'AS RESTRICTIVE ' if only else ''}FOR {command.upper()} "
        f"TO fsclient_staff {' '.join(filter(None, clauses))}"
    )
