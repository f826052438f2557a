"""Noticing that a file was written by another program."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

from tutor.language import _
from tutor.ui.mounts import without_notice

_POLL_SECONDS = 0.5
_CHECK_MILLISECONDS = 2000
"""How long a folder that was removed and made again can go unnoticed."""


async def changes(path: Path, polling: Callable[[str], object] = lambda why: None) -> AsyncIterator[None]:
    """Yield after each change of `path`, which may be replaced, removed and made again.

    Falls back to looking twice a second where the system's own notice is not to be had, and then
    says why to `polling`, as the first half of a sentence.
    """
    if kind := without_notice(path):
        said = _("Your workspace lies on a {kind} file system, where saves elsewhere give no notice")
        polling(said.format(kind=kind))
    else:
        try:
            async for _change in _noticed(path):
                yield
        except FileNotFoundError:
            pass  # the folder is gone; looking sees when it is back
        except (ImportError, OSError, RuntimeError):
            polling(_("The system gives no notice of changes to your file"))
    async for _change in _polled(path):
        yield


async def _noticed(path: Path) -> AsyncIterator[None]:
    from watchfiles import awatch

    # The folder is watched, not the file: editors write a new file and move it into place.
    watched = awatch(
        path.parent,
        debounce=60,
        step=20,
        recursive=False,
        watch_filter=None,
        force_polling=False,
        yield_on_timeout=True,
        rust_timeout=_CHECK_MILLISECONDS,
    )
    before = _stamp(path)
    async for found in watched:
        if any(Path(name).name == path.name for _kind, name in found) or _stamp(path) != before:
            before = _stamp(path)
            yield
        if not path.parent.is_dir():
            raise FileNotFoundError(path.parent)


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
