"""Text from a submission is never trusted: no control characters, no escapes, no end."""

from __future__ import annotations

import re

MAX_LENGTH = 8_000
_ESCAPES = re.compile(r"\x1b(\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(\x07|\x1b\\)?|.)")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def clean(text: str, limit: int = MAX_LENGTH) -> str:
    """The text without terminal escapes, control and direction characters, cut to `limit`."""
    plain = _CONTROL.sub("", _ESCAPES.sub("", text.replace("\r\n", "\n")))
    return plain if len(plain) <= limit else plain[:limit] + "\n… (cut)"
