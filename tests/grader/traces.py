"""What a submission could leave behind on this machine: processes, files, shared memory."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

_SHARED_PREFIXES = ("dltutor-attack", "torch_", "psm_", "sem.")
_SEGMENT = str(0x646C7475)


def marked(mark: str) -> set[int]:
    """The living processes whose environment holds this text, but for this one: all that came from a marked start."""
    return {pid for pid in _processes() if pid != os.getpid() and mark.encode() in _read(pid, "environ")}


def descendants(pid: int) -> set[int]:
    """The children of a process, and theirs."""
    parents = {other: _parent(other) for other in _processes()}
    found: set[int] = set()
    fresh = {pid}
    while fresh:
        fresh = {other for other, parent in parents.items() if parent in fresh}
        found |= fresh
    return found


def shared() -> set[str]:
    """Shared memory of the names that submissions and their libraries give it."""
    files = {path.name for path in Path("/dev/shm").glob("*") if path.name.startswith(_SHARED_PREFIXES)}
    table = Path("/proc/sysvipc/shm")
    segments = table.read_text().splitlines() if table.exists() else []
    return files | {line for line in segments if line.split()[0] == _SEGMENT}


def strays() -> set[str]:
    """Files that an attack put where it has no business."""
    places = ("/tmp", "/var/tmp", "/run", "/etc", "/dev/shm", "/usr/lib")
    return {str(path) for place in places for path in Path(place).glob("dltutor-attack*")}


def _processes() -> Iterator[int]:
    return (int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit())


def _read(pid: int, name: str) -> bytes:
    try:
        return Path(f"/proc/{pid}/{name}").read_bytes()
    except OSError:
        return b""


def _parent(pid: int) -> int:
    fields = _read(pid, "stat").rpartition(b")")[2].split()
    return int(fields[1]) if fields else 0
