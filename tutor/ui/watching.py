"""Noticing that a file was written by another program."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

_POLL_SECONDS = 0.5


async def changes(path: Path) -> AsyncIterator[None]:
    """Yield after each change of `path`, which may be replaced, removed and made again.

    Falls back to looking twice a second where the system's own notice is not to be had.
    """
    try:
        async for _ in _noticed(path):
            yield
    except (ImportError, OSError, RuntimeError):
        async for _ in _polled(path):
            yield


async def _noticed(path: Path) -> AsyncIterator[None]:
    from watchfiles import awatch

    # The folder is watched, not the file: editors write a new file and move it into place.
    async for found in awatch(path.parent, debounce=60, step=20, recursive=False, watch_filter=None):
        if any(Path(name).name == path.name for _, name in found):
            yield


async def _polled(path: Path) -> AsyncIterator[None]:
    before = _stamp(path)
    while True:
        await asyncio.sleep(_POLL_SECONDS)
        now = _stamp(path)
        if now != before:
            before = now
            yield


def _stamp(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except OSError:
        return (0, -1)
    return (found.st_mtime_ns, found.st_size)
