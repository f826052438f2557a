"""The present moment, as it is stored."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> str:
    """ISO 8601 in UTC, to the millisecond: such texts sort by time."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")
