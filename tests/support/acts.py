"""Which roles write and read which tables by the program itself, as its use cases' code tells.

A use case says first what it takes (``desk.require``), and reads and writes through the stores of
a unit of work, itself or in what it calls. So nobody has to keep a list of who writes where.
"""

import ast
import functools
import importlib
import inspect
import pkgutil
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import fsclient.usecases
from fsclient.domain.staff import ALLOWED, Action, Role
from fsclient.storage import kinds, work
from fsclient.usecases.once import ALL

_EVERYONE = frozenset(Role)
_WAYS = {
    "add": ("adds",),
    "ensure": ("adds",),
    "save": ("changes",),
    "save_all": ("changes",),
    "remove": ("removes",),
    "hold": ("holds", "reads"),
    "find": ("reads",),
    "get": ("reads",),
}


class Place(NamedTuple):
    """A function of a module of the use cases."""

    module: str
    name: str


class Module:
    """The functions of one module, and what it takes from the others by name."""

    def __init__(self, path: Path) -> None:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        self.functions = {
            node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)
        }
        self.taken: dict[str, Place] = {}
        self.modules: set[str] = set()
        for node in tree.body:
            if not isinstance(node, ast.ImportFrom) or node.module is None:
                continue
            for alias in node.names:
                if node.module == "fsclient.usecases":
                    self.modules.add(alias.name)
                elif node.module.startswith("fsclient.usecases."):
                    module = node.module.rpartition(".")[2]
                    self.taken[alias.asname or alias.name] = Place(module, alias.name)


class Done(NamedTuple):
    """What is done through a store, and by which roles."""

    store: str
    verb: str
    roles: frozenset[Role]


def roles_by_table() -> Mapping[tuple[str, str], frozenset[Role]]:
    """The roles whose use cases do something in a table: by the table, and ``reads``, ``adds``,
    ``changes``, ``holds`` or ``removes``. What only the database's holder does is left out.
    """
    found: dict[tuple[str, str], frozenset[Role]] = defaultdict(frozenset)
    tables = _tables()
    for module in pkgutil.iter_modules(fsclient.usecases.__path__):
        importlib.import_module(f"{fsclient.usecases.__name__}.{module.name}")
    for start in (Place(*use_case.split(".")) for use_case in tuple(ALL)):
        # Tests have some of their own; and whoever holds the database is no role.
        if start.module not in _modules() or not _is_of_desk(start):
            continue
        for done in _done_in(start, _EVERYONE, frozenset()):
            for way in _WAYS.get(done.verb, ()) if done.store in tables else ():
                found[tables[done.store], way] |= done.roles
    return found


@functools.cache
def _modules() -> Mapping[str, Module]:
    folder = Path(fsclient.usecases.__file__).parent
    return {path.stem: Module(path) for path in folder.glob("*.py")}


def _tables() -> Mapping[str, str]:
    """The table of each store of a unit of work."""
    found = {}
    for node in ast.walk(ast.parse(inspect.getsource(work))):
        match node:
            case ast.Assign(
                targets=[ast.Attribute(attr=store)],
                value=ast.Call(func=ast.Name(id="store"), args=[ast.Attribute(attr=kind)]),
            ):
                found[store] = getattr(kinds, kind).table.name
    return found


def _is_of_desk(place: Place) -> bool:
    first = _modules()[place.module].functions[place.name].args.args[0]
    return isinstance(first.annotation, ast.Name) and first.annotation.id == "Desk"


def _done_in(place: Place, roles: frozenset[Role], seen: frozenset[Place]) -> Iterator[Done]:
    function = _modules().get(place.module, None)
    if place in seen or function is None or place.name not in function.functions:
        return
    yield from _in_body(place.module, function.functions[place.name].body, roles, seen | {place})


def _in_body(
    module: str, body: list[ast.stmt], roles: frozenset[Role], seen: frozenset[Place]
) -> Iterator[Done]:
    for statement in body:
        match statement:
            case ast.Expr(value=call) if (needed := _asked("require", call)) is not None:
                roles &= needed
            case ast.If(test=ast.UnaryOp(operand=test), body=[ast.Expr(value=call)]) if (
                one := _asked("may", test)
            ) is not None and (other := _asked("require", call)) is not None:
                roles &= one | other
            case ast.If(test=test, body=then) if (needed := _asked("may", test)) is not None:
                yield from _in_body(module, then, roles & needed, seen)
                yield from _in_body(module, statement.orelse, roles, seen)
            case _:
                yield from _in_parts(module, statement, roles, seen)


def _in_parts(
    module: str, node: ast.AST, roles: frozenset[Role], seen: frozenset[Place]
) -> Iterator[Done]:
    match node:
        case ast.Attribute(value=ast.Attribute(value=ast.Name(id="work"), attr=store), attr=verb):
            yield Done(store, verb, roles)
        case ast.Attribute(value=ast.Name(id=other), attr=name) if (
            other in _modules()[module].modules
        ):
            yield from _done_in(Place(other, name), roles, seen)
        case ast.Name(id=name):
            there = _modules()[module].taken.get(name, Place(module, name))
            yield from _done_in(there, roles, seen)
    for _field, value in ast.iter_fields(node):
        if isinstance(value, list) and value and isinstance(value[0], ast.stmt):
            yield from _in_body(module, value, roles, seen)
        else:
            for part in value if isinstance(value, list) else [value]:
                if isinstance(part, ast.AST):
                    yield from _in_parts(module, part, roles, seen)


def _asked(how: str, node: ast.expr) -> frozenset[Role] | None:
    """The roles that pass ``desk.may`` or ``desk.require`` of an action."""
    match node:
        case ast.Call(
            func=ast.Attribute(attr=called),
            args=[ast.Attribute(value=ast.Name(id="Action"), attr=name)],
        ) if called == how:
            return ALLOWED[Action[name]]
    return None
