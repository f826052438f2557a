"""What a learner chose once and is not asked again: theme, motion, language. One small file for all workspaces."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from tutor.locations import settings_file
from tutor.saving import write_whole


class Settings(msgspec.Struct, frozen=True, omit_defaults=True):
    """Every field has a default, so that an older or a newer file can be read. Fields are plain strings and flags."""

    theme: str = ""
    motion: bool = True
    language: str = ""


def read(path: Path | None = None) -> Settings:
    """The remembered settings; the default of each that is not legible, since the program must start."""
    found = _fields(path or settings_file()) or {}
    fields = msgspec.structs.fields(Settings)
    return Settings(**{one.name: found[one.name] for one in fields if type(found.get(one.name)) is one.type})


def _fields(path: Path) -> dict[str, Any] | None:
    """What the file says, of whatever version it is; None where it cannot be read."""
    try:
        # a pipe would have the reader wait for ever; some editors begin a file with a mark of its encoding
        text = path.read_text(encoding="utf-8-sig") if path.is_file() else ""
        return dict(msgspec.toml.decode(text))
    except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def remember(path: Path | None = None, **changes: Any) -> Settings:
    """Change some settings and keep the others; a link stays one. Raises OSError where the file cannot be written.

    What another version remembered stays in the file; one that cannot be read stays beside it, as `….damaged`.
    """
    place = (path or settings_file()).resolve()
    settings = msgspec.structs.replace(read(place), **changes)
    found = _fields(place)
    if found is None and place.is_file():
        place.replace(place.with_name(f"{place.name}.damaged"))
    fields = _foreign(found or {}) | msgspec.to_builtins(settings)
    write_whole(place, _toml(fields).encode())
    return settings


def _foreign(found: dict[str, Any]) -> dict[str, Any]:
    """The strings, flags and whole numbers that another version of us remembered, under names like ours."""
    ours = Settings.__struct_fields__
    bare = {name: value for name, value in found.items() if name.isascii() and name.isidentifier()}
    return {name: value for name, value in bare.items() if name not in ours and isinstance(value, str | int)}


def _toml(fields: dict[str, Any]) -> str:
    """A line for each field that is set. A string, a flag or a number is written in TOML as it is in JSON."""
    return "".join(f"{name} = {msgspec.json.encode(value).decode()}\n" for name, value in fields.items())
