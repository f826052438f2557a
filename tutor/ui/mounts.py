"""Folders whose file system gives no notice when another machine, or Windows, writes there."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

_WITHOUT_NOTICE = frozenset(
    {
        *("9p", "drvfs", "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "glusterfs", "vboxsf", "virtiofs"),
        *("fakeowner", "fuse.sshfs", "fuse.rclone", "fuse.vmhgfs-fuse", "fuse.glusterfs", "fuse.s3fs"),
    }
)
_MOUNTS = Path("/proc/self/mountinfo")


def without_notice(path: Path) -> str:
    """The name of the file system of `path` where it is one that gives no notice, else an empty string."""
    try:
        table = _MOUNTS.read_text(errors="replace")
    except OSError:
        return ""  # no Linux
    kind = file_system(path.resolve(), table)
    return kind if kind in _WITHOUT_NOTICE else ""


def file_system(path: Path, table: str) -> str:
    """The type of the file system that `path` lies on, by the text of a mountinfo(5) table."""
    holding = [(len(place.parts), kind) for place, kind in _mounts(table) if path.is_relative_to(place)]
    # Of two mounts on one place the later one is seen.
    return max(enumerate(holding), key=lambda each: (each[1][0], each[0]))[1][1] if holding else ""


def _mounts(table: str) -> Iterator[tuple[Path, str]]:
    for line in table.splitlines():
        before, _, after = line.partition(" - ")
        with contextlib.suppress(IndexError):
            yield Path(_plain(before.split()[4])), after.split()[0]


def _plain(name: str) -> str:
    """A place as it is called; the table writes spaces and the like in octal."""
    for code in ("040", "011", "012", "134"):
        name = name.replace("\\" + code, chr(int(code, 8)))
    return name
