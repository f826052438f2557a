"""Seccomp: system calls that no exercise needs answer EPERM, network and other processes' memory first.

A classic BPF program over the call's number; a call of a foreign architecture ends the process.
Source: linux/Documentation/userspace-api/seccomp_filter.rst.
"""

from __future__ import annotations

import ctypes
import errno
import platform
import struct
import sys

from grader.sandbox.syscalls import PR_SET_SECCOMP, prctl

_AUDIT = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_DENIED: dict[str, dict[str, int]] = {
    "x86_64": {
        **{"socket": 41, "connect": 42, "bind": 49, "listen": 50, "accept": 43, "ptrace": 101},
        **{"process_vm_readv": 310, "process_vm_writev": 311, "bpf": 321, "perf_event_open": 298},
        **{"io_uring_setup": 425, "memfd_create": 319, "keyctl": 250, "add_key": 248, "mount": 165},
        **{"pidfd_getfd": 438, "unshare": 272, "setns": 308, "userfaultfd": 323, "shmget": 29},
    },
    "aarch64": {
        **{"socket": 198, "connect": 203, "bind": 200, "listen": 201, "accept": 202, "ptrace": 117},
        **{"process_vm_readv": 270, "process_vm_writev": 271, "bpf": 280, "perf_event_open": 241},
        **{"io_uring_setup": 425, "memfd_create": 279, "keyctl": 219, "add_key": 217, "mount": 40},
        **{"pidfd_getfd": 438, "unshare": 97, "setns": 268, "userfaultfd": 282, "shmget": 194},
    },
}
_X32_BIT = 0x40000000
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _KILL, _ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
_MODE_FILTER = 2


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_void_p))


def restrict() -> bool:
    """Whether the filter now holds for this process and all it starts."""
    machine = platform.machine()
    if sys.platform != "linux" or machine not in _DENIED:
        return False
    code = b"".join(_instructions(machine))
    buffer = ctypes.create_string_buffer(code)
    program = _Program(len(code) // 8, ctypes.cast(buffer, ctypes.c_void_p))
    return prctl(PR_SET_SECCOMP, _MODE_FILTER, ctypes.pointer(program))


def _instructions(machine: str) -> list[bytes]:
    numbers = sorted(_DENIED[machine].values())
    count = len(numbers)
    program = [
        _instruction(_LOAD, 4),
        _instruction(_EQUAL, _AUDIT[machine], yes=1),
        _instruction(_RETURN, _KILL),
        _instruction(_LOAD, 0),
        _instruction(_AT_LEAST, _X32_BIT, yes=count + 1),
    ]
    program += [_instruction(_EQUAL, n, yes=count - i) for i, n in enumerate(numbers)]
    program += [_instruction(_RETURN, _ALLOW), _instruction(_RETURN, _ERRNO | errno.EPERM)]
    return program


def _instruction(code: int, value: int, yes: int = 0, no: int = 0) -> bytes:
    return struct.pack("=HBBI", code, yes, no, value)
