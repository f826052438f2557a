"""Namespaces: a worker that sees no other process, no network and no mount but its own.

`fork` is os.fork into new namespaces; the worker becomes process 1 of its own, and when it ends, the kernel ends
everything that it started. Containers and some distributions forbid user namespaces: then it is a plain fork.
Source: namespaces(7), user_namespaces(7), pid_namespaces(7).
"""

from __future__ import annotations

import contextlib
import ctypes
import fcntl
import os
import platform
import signal
import socket
import struct
import sys
from functools import lru_cache
from pathlib import Path

from grader.sandbox.leaving_out import left_out
from grader.sandbox.syscalls import mount, syscall

_MOUNT, _UTS, _IPC, _USER, _PID, _NETWORK = 0x20000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000
_ALL = _MOUNT | _UTS | _IPC | _USER | _PID | _NETWORK
_SIOCGIFFLAGS, _SIOCSIFFLAGS, _IFF_UP = 0x8913, 0x8914, 1
_CLONE = {"x86_64": 56, "aarch64": 220}
_MS_NOSUID, _MS_NODEV, _MS_NOEXEC, _MS_REC, _MS_PRIVATE = 2, 4, 8, 1 << 14, 1 << 18


@lru_cache(maxsize=2)
def offered(by_number: bool = False) -> int:
    """The namespaces that this machine gives a worker, as flags of clone(2); 0 where it gives none.

    A user namespace may be granted and its mounts refused, so the whole sequence is tried, once. `by_number` wants
    /proc to know the worker by its own number; containers that hide parts of /proc then keep the old numbers.
    """
    if sys.platform != "linux" or platform.machine() not in _CLONE or "namespaces" in left_out():
        return 0
    known = (_ALL, _ALL & ~_USER)
    wanted = (*known, *(flags & ~_PID for flags in known)) if by_number else known
    return next((flags for flags in wanted if _holds(flags, by_number)), 0)


def fork(flags: int) -> int:
    """os.fork into new namespaces: 0 in the child. Raises `OSError` when they are refused."""
    if not flags:
        return os.fork()
    python = ctypes.pythonapi
    python.PyOS_BeforeFork()
    pid = syscall(_CLONE[platform.machine()], flags | signal.SIGCHLD, 0, 0, 0, 0)
    if not pid:
        python.PyOS_AfterFork_Child()
        return 0
    python.PyOS_AfterFork_Parent()
    if pid < 0:
        raise OSError("namespaces are refused")
    return pid


def settle(flags: int, user: int, group: int) -> None:
    """In the child: keep its user's name, and let nothing it mounts be seen outside. Raises `OSError`."""
    if flags & _USER:
        own = Path("/proc/self")
        with contextlib.suppress(OSError):
            (own / "setgroups").write_text("deny")
        (own / "uid_map").write_text(f"{user} {user} 1")
        (own / "gid_map").write_text(f"{group} {group} 1")
    if flags & _MOUNT:
        _checked(mount("none", "/", "", _MS_REC | _MS_PRIVATE))
        mount("proc", "/proc", "proc", _MS_NOSUID | _MS_NODEV | _MS_NOEXEC)  # refused where parts of it are hidden


def private_folder(folder: str, megabytes: int) -> bool:
    """Whether `folder` is now one of this process's own, in memory, of that size, gone when it ends."""
    return mount("tmpfs", folder, "tmpfs", _MS_NOSUID | _MS_NODEV, f"size={megabytes}m,mode=700") == 0


def loopback_up() -> None:
    """Bring up the loopback interface, with which a network namespace begins down."""
    with contextlib.suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        name = b"lo".ljust(16, b"\0")
        flags = struct.unpack("16xH", fcntl.ioctl(any_socket, _SIOCGIFFLAGS, name + bytes(2))[:18])[0]
        fcntl.ioctl(any_socket, _SIOCSIFFLAGS, name + struct.pack("H", flags | _IFF_UP) + bytes(14))


def entered() -> bool:
    """Whether this process is the first of its own namespace."""
    return os.getpid() == 1


def _holds(flags: int, by_number: bool) -> bool:
    user, group = os.getuid(), os.getgid()
    try:
        pid = fork(flags)
    except OSError:
        return False
    if not pid:
        try:
            settle(flags, user, group)
            os._exit(by_number and str(Path("/proc/self").readlink()) != str(os.getpid()))
        finally:
            os._exit(1)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0


def _checked(result: int) -> None:
    if result:
        raise OSError("a mount is refused")
