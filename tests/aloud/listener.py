"""What a screen reader is told: a program's tree, what it announces, and where the focus comes.

The protocol is spoken on the bus itself, so that nothing is between the program and the test.
"""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_method_call
from jeepney.io.blocking import open_dbus_connection

_ACCESSIBLE: Final = "org.a11y.atspi.Accessible"
_COMPONENT: Final = "org.a11y.atspi.Component"
_IN_WINDOW: Final = 1
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"
_ROOT: Final = "/org/a11y/atspi/accessible/root"
_LABELLED_BY: Final = 2
_PATIENCE: Final = 20.0

# AtspiRole and AtspiStateType, of those that Qt gives.
ROLES: Final = {
    7: "check box", 11: "combo box", 16: "dialog", 20: "filler", 23: "frame", 29: "label",
    30: "layered pane", 31: "list", 32: "list item", 33: "menu", 34: "menu bar", 35: "menu item",
    37: "page tab", 38: "page tab list", 39: "panel", 40: "password text", 41: "popup menu",
    42: "progress bar", 43: "button", 44: "radio button", 48: "scroll bar", 49: "scroll pane",
    50: "separator", 53: "split pane", 54: "status bar", 55: "table", 56: "table cell",
    57: "column header", 58: "row header", 61: "text", 83: "heading", 94: "document",
    98: "list box",
}  # fmt: skip
FOCUSED, SHOWING = 12, 25
"""Bits of a state."""


@dataclass(frozen=True, slots=True)
class Node:
    """One thing as it is heard, with what is in it, in the order of the tree."""

    role: str
    name: str
    description: str
    states: frozenset[int]
    area: tuple[int, int, int, int]
    path: str
    inside: "tuple[Node, ...]" = field(repr=False)

    def walk(self) -> Iterator["Node"]:
        """This one and all in it, in the order in which it is read."""
        yield self
        for one in self.inside:
            yield from one.walk()

    def every(self, *roles: str) -> "list[Node]":
        """All in it of some roles."""
        return [one for one in self.walk() if one.role in roles]


@dataclass(slots=True)
class _Read:
    path: str
    answers: list[Any]
    inside: "list[_Read]"


class Listener:
    """Reads one program's tree, and hears what it says."""

    def __init__(self, session: str) -> None:
        with open_dbus_connection(session) as bus:
            asked = new_method_call(_BUS, "GetAddress")
            (address,) = bus.send_and_get_reply(asked, timeout=_PATIENCE).body
        self._bus = open_dbus_connection(address)
        self._heard: list[tuple[str, str]] = []
        self._program = ""
        self._listen("object:announcement", "object:state-changed:focused")

    def close(self) -> None:
        """Hear no more."""
        self._bus.close()

    def windows(self) -> tuple[Node, ...]:
        """Every window that is shown of the one program there is."""
        (program,) = self._children("org.a11y.atspi.Registry", _ROOT)
        self._program = program[0]
        tops = [_Read(path, [], []) for _name, path in self._children(*program)]
        level = tops
        while level:
            level = self._read(level)
        return tuple(node for one in tops if SHOWING in (node := _node(one)).states)

    def heard(self, *, for_seconds: float = 0.3) -> list[str]:
        """What was said since it was last asked, in order: announcements as they are, and each
        thing that got the focus as ``role name``, with what is said of it after a colon.
        """
        ends = time.monotonic() + for_seconds
        while (left := ends - time.monotonic()) > 0:
            try:
                self._keep(self._bus.receive(timeout=left))
            except TimeoutError:
                break
        heard, self._heard = self._heard, []
        return [text or self._told(path) for text, path in heard]

    def labels_of(self, node: Node) -> list[str]:
        """The names of what labels a thing, which is its name where it has none of its own."""
        thing = DBusAddress(node.path, self._program, _ACCESSIBLE)
        (relations,) = self._ask([new_method_call(thing, "GetRelationSet")])
        labels = [one for kind, ones in relations if kind == _LABELLED_BY for one in ones]
        return [self._of(path).name for _program, path in labels]

    def _told(self, path: str) -> str:
        node = self._of(path)
        return f"{node.role} {node.name}" + (f": {node.description}" if node.description else "")

    def _of(self, path: str) -> Node:
        alone = _Read(path, self._ask([*self._questions(path)]), [])
        return _node(alone)

    def _read(self, level: Sequence[_Read]) -> list[_Read]:
        """Fill in a level of the tree; the next one, of what is shown."""
        asked = [message for one in level for message in self._questions(one.path)]
        answers = self._ask(asked)
        of_each = len(answers) // len(level)
        below: list[_Read] = []
        for place, one in enumerate(level):
            one.answers = answers[place * of_each : (place + 1) * of_each]
            if SHOWING not in _states(one.answers[3]):
                continue
            one.inside = [_Read(path, [], []) for _name, path in one.answers[4]]
            below += one.inside
        return below

    def _questions(self, path: str) -> Iterator[Message]:
        thing = DBusAddress(path, self._program, _ACCESSIBLE)
        asked = DBusAddress(path, self._program, _PROPERTIES)
        for name in ("Name", "Description"):
            yield new_method_call(asked, "Get", "ss", (_ACCESSIBLE, name))
        for method in ("GetRole", "GetState", "GetChildren"):
            yield new_method_call(thing, method)
        place = DBusAddress(path, self._program, _COMPONENT)
        yield new_method_call(place, "GetExtents", "u", (_IN_WINDOW,))

    def _children(self, program: str, path: str) -> list[tuple[str, str]]:
        address = DBusAddress(path, program, _ACCESSIBLE)
        ends = time.monotonic() + _PATIENCE
        while time.monotonic() < ends:
            (found,) = self._ask([new_method_call(address, "GetChildren")])
            if found:
                return list(found)
            time.sleep(0.05)
        raise TimeoutError(f"nothing is in {program} {path}")

    def _ask(self, messages: Sequence[Message]) -> list[Any]:
        """The first value of each answer; all are asked before any is waited for."""
        waited: dict[int, int] = {}
        answers: list[Any] = [None] * len(messages)
        for place, message in enumerate(messages):
            serial = next(self._bus.outgoing_serial)
            waited[serial] = place
            self._bus.send(message, serial=serial)
            if len(waited) > _AT_ONCE:
                self._take(waited, answers)
        while waited:
            self._take(waited, answers)
        return answers

    def _take(self, waited: dict[int, int], answers: list[Any]) -> None:
        got = self._bus.receive(timeout=_PATIENCE)
        place = waited.pop(got.header.fields.get(HeaderFields.reply_serial, -1), None)
        if place is None:
            self._keep(got)
        elif got.body and got.header.message_type is MessageType.method_return:
            answers[place] = got.body[0]

    def _keep(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is not MessageType.signal:
            return
        member = fields.get(HeaderFields.member)
        if member == "Announcement":
            self._heard.append((message.body[3][1], ""))
        elif member == "StateChanged" and message.body[0] == "focused" and message.body[1]:
            self._heard.append(("", fields[HeaderFields.path]))

    def _listen(self, *events: str) -> None:
        for event in events:
            self._ask([new_method_call(_REGISTRY, "RegisterEvent", "s", (event,))])
        rule = "type='signal',interface='org.a11y.atspi.Event.Object'"
        self._ask([new_method_call(_DAEMON, "AddMatch", "s", (rule,))])


_BUS: Final = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
_REGISTRY: Final = DBusAddress(
    "/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry"
)
_DAEMON: Final = DBusAddress(
    "/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus"
)
_AT_ONCE: Final = 200


def _states(words: Sequence[int] | None) -> frozenset[int]:
    low, high = words or (0, 0)
    return frozenset(bit for bit in range(64) if (low | high << 32) >> bit & 1)


def _node(one: _Read) -> Node:
    name, description, role, states, _children, area = one.answers
    return Node(
        role=ROLES.get(role, f"role {role}"),
        name=name[1] if name else "",
        description=(description[1] if description else "").strip(),
        states=_states(states),
        area=area or (0, 0, 0, 0),
        path=one.path,
        inside=tuple(_node(inner) for inner in one.inside if inner.answers),
    )
