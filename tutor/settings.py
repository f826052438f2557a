"""What a learner chose once and is not asked again: theme, motion, language. One small file for all workspaces."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import msgspec

from tutor.locations import settings_file


class Settings(msgspec.Struct, frozen=True, omit_defaults=True):
    """Every field has a default, so that an older or a newer file can be read. Fields are plain strings and flags."""

    theme: str = ""
    motion: bool = True
    language: str = ""


def read(path: Path | None = None) -> Settings:
    """The remembered settings; the defaults where nothing legible is remembered, since the program must start."""
    try:
        return msgspec.toml.decode((path or settings_file()).read_bytes(), type=Settings)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return Settings()


def remember(path: Path | None = None, **changes: Any) -> Settings:
    """Change some settings and keep the others; a link stays one. Raises OSError where the file cannot be written."""
    place = (path or settings_file()).resolve()
    settings = msgspec.structs.replace(read(place), **changes)
    place.parent.mkdir(parents=True, exist_ok=True)
    handle, draft = tempfile.mkstemp(dir=place.parent, prefix=place.name)
    try:
        with open(handle, "w", encoding="utf-8") as file:
            file.write(_toml(settings))
        Path(draft).replace(place)
    except OSError:
        Path(draft).unlink()
        raise
    return settings


def _toml(settings: Settings) -> str:
    """A line for each field that is set. A string or a flag is written in TOML as it is in JSON."""
    fields = msgspec.to_builtins(settings)
    return "".join(f"{name} = {msgspec.json.encode(value).decode()}\n" for name, value in fields.items())
