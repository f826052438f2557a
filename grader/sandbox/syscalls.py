"""The few system calls that Python does not wrap. On systems without them every call fails softly."""

from __future__ import annotations

import ctypes
import platform
import sys

_CAPSET = {"x86_64": 126, "aarch64": 91}
_CAPABILITY_VERSION_3 = 0x20080522
PR_SET_PDEATHSIG = 1
PR_SET_SECCOMP = 22
PR_SET_CHILD_SUBREAPER = 36
PR_SET_NO_NEW_PRIVS = 38

LINUX = sys.platform == "linux"
_libc = ctypes.CDLL(None, use_errno=True) if LINUX else None


def prctl(option: int, *arguments: object) -> bool:
    """Whether prctl(2) accepted the option."""
    if _libc is None:
        return False
    padded = [*arguments, 0, 0, 0, 0][:4]
    values = [ctypes.c_ulong(a) if isinstance(a, int) else ctypes.cast(a, ctypes.c_void_p) for a in padded]  # type: ignore[arg-type]
    return bool(_libc.prctl(option, *values) == 0)


def syscall(number: int, *arguments: object) -> int:
    """The raw system call's result, −1 on failure."""
    if _libc is None:
        return -1
    values = [ctypes.c_long(a) if isinstance(a, int) else a for a in arguments]
    return int(_libc.syscall(ctypes.c_long(number), *values))


def mount(source: str, target: str, kind: str, flags: int, options: str = "") -> int:
    """mount(2): 0, or −1 on failure."""
    if _libc is None:
        return -1
    words = [word.encode() for word in (source, target, kind, options)]
    return int(_libc.mount(words[0], words[1], words[2], ctypes.c_ulong(flags), words[3]))


def drop_capabilities() -> bool:
    """Give up every capability (root's, too) for good. See capabilities(7)."""
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0)
    nothing = (ctypes.c_uint32 * 6)()
    number = _CAPSET.get(platform.machine())
    return number is not None and syscall(number, ctypes.byref(header), ctypes.byref(nothing)) == 0
