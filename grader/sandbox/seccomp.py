"""Seccomp: system calls that no exercise needs answer EPERM.

A classic BPF program over the call's number and, for a few calls, its arguments: threads are fine, processes are
not; signals go to oneself only; limits may be read but not set. Where GPUs are seen, their driver may make and name
sockets of one kind, which are of no use without `connect` and `accept`. A call of a foreign architecture ends the
process.
Source: linux/Documentation/userspace-api/seccomp_filter.rst.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import socket
import struct
import sys
from collections.abc import Iterator
from typing import NamedTuple

from grader import gpus
from grader.sandbox.calls import CLONE, CLONE3, DENIED, KEPT_OPTIONS, OF_DRIVERS, PRCTL, PRLIMIT64, TO_ITSELF_ONLY
from grader.sandbox.syscalls import PR_SET_SECCOMP, prctl

_AUDIT = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_MACHINES = tuple(_AUDIT)
_X32_BIT = 0x40000000
_CLONE_THREAD = 0x00010000
_LOAD, _EQUAL, _AT_LEAST, _HAS_BITS, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16  # offsets in struct seccomp_data
_ALLOW, _KILL, _ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
_MODE_FILTER = 2


class _Step(NamedTuple):
    """An instruction; its jumps are labels of later steps, or "" for the next one."""

    code: int = 0
    value: int = 0
    yes: str = ""
    no: str = ""
    label: str = ""


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_void_p))


def restrict() -> bool:
    """Whether the filter now holds for this process and all its threads to come."""
    machine = platform.machine()
    if sys.platform != "linux" or machine not in _AUDIT:
        return False
    code = _assembled(list(_steps(machine, os.getpid(), gpus.visible())))
    buffer = ctypes.create_string_buffer(code)
    program = _Program(len(code) // 8, ctypes.cast(buffer, ctypes.c_void_p))
    return prctl(PR_SET_SECCOMP, _MODE_FILTER, ctypes.pointer(program))


def _steps(machine: str, own_pid: int, driver: bool) -> Iterator[_Step]:
    which = _MACHINES.index(machine)
    denied = [numbers[which] for name, numbers in DENIED.items() if not (driver and name in OF_DRIVERS)]
    yield _Step(_LOAD, _ARCHITECTURE)
    yield _Step(_EQUAL, _AUDIT[machine], no="kill")
    yield _Step(_LOAD, _NUMBER)
    yield _Step(_AT_LEAST, _X32_BIT, yes="deny")
    yield from (_Step(_EQUAL, number, yes="deny") for number in denied if number >= 0)
    yield _Step(_EQUAL, DENIED["socket"][which], yes="socket")
    yield _Step(_EQUAL, CLONE3[which], yes="absent")  # its flags lie in memory; libraries fall back to clone
    yield _Step(_EQUAL, CLONE[which], yes="clone")
    yield _Step(_EQUAL, PRLIMIT64[which], yes="limits")
    yield _Step(_EQUAL, PRCTL[which], yes="options")
    yield from (_Step(_EQUAL, numbers[which], yes="signal") for numbers in TO_ITSELF_ONLY.values())
    yield from (_Step(_RETURN, _ALLOW, label="allow"), _Step(_RETURN, _ERRNO | errno.EPERM, label="deny"))
    yield from (_Step(_RETURN, _KILL, label="kill"), _Step(_RETURN, _ERRNO | errno.ENOSYS, label="absent"))
    yield _Step(_LOAD, _argument(0), label="clone")
    yield _Step(_HAS_BITS, _CLONE_THREAD, yes="thread")
    yield _Step(_RETURN, _ERRNO | errno.EPERM)
    yield _Step(_RETURN, _ALLOW, label="thread")
    yield _Step(_LOAD, _argument(0), label="socket")
    yield _Step(_EQUAL, socket.AF_UNIX, no="refuse")
    yield _Step(_LOAD, _argument(1))
    yield _Step(_EQUAL, socket.SOCK_SEQPACKET, yes="named")
    yield _Step(_EQUAL, socket.SOCK_SEQPACKET | socket.SOCK_CLOEXEC, no="refuse")
    yield _Step(_RETURN, _ALLOW, label="named")
    for place in (_argument(0), _argument(2), _argument(2) + 4):  # another process, or a limit to set
        yield _Step(_LOAD, place, label="limits" if place == _argument(0) else "")
        yield _Step(_EQUAL, 0, no="refuse")
    yield _Step(_RETURN, _ALLOW)
    yield _Step(_LOAD, _argument(0), label="options")
    yield from (_Step(_EQUAL, option, yes="refuse") for option in KEPT_OPTIONS.values())
    yield _Step(_RETURN, _ALLOW)
    yield _Step(_LOAD, _argument(0), label="signal")
    yield _Step(_EQUAL, own_pid, no="refuse")
    yield from (_Step(_RETURN, _ALLOW), _Step(_RETURN, _ERRNO | errno.EPERM, label="refuse"))


def _argument(index: int) -> int:
    """The offset of an argument's lower half (both machines are little-endian)."""
    return _ARGUMENTS + 8 * index


def _assembled(steps: list[_Step]) -> bytes:
    places = {step.label: index for index, step in enumerate(steps) if step.label}

    def jump(label: str, here: int) -> int:
        return places[label] - here - 1 if label else 0

    return b"".join(
        struct.pack("=HBBI", step.code, jump(step.yes, here), jump(step.no, here), step.value)
        for here, step in enumerate(steps)
    )
