"""What is typed, cleaned before anything is asked of it: what is signed is what can be kept."""

import dataclasses
from collections.abc import Mapping
from typing import Any

from fsclient.domain.texts import clean_text


class Typed:
    """A form whose texts hold no control signs, whatever was pasted into them."""

    __slots__ = ()

    def __post_init__(self) -> None:
        for field in dataclasses.fields(self):  # type: ignore[arg-type]  # every form is one
            object.__setattr__(self, field.name, _cleaned(getattr(self, field.name)))


def _cleaned(value: Any) -> Any:
    if type(value) is str:
        return clean_text(value)
    if isinstance(value, Mapping):
        return {key: _cleaned(each) for key, each in value.items()}
    if type(value) is tuple:
        return tuple(map(_cleaned, value))
    return value
