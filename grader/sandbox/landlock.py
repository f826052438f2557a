"""Landlock: which files the worker may open. An allow-list, so what is not named here is out of reach.

Neither the learner's folders nor `solutions/` nor `misconceptions/` are on it: the submission reaches the worker
as bytes. System call numbers are the same on every architecture.
Source: linux/Documentation/userspace-api/landlock.rst.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from grader import gpus
from grader.sandbox.syscalls import syscall

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION_FLAG, _PATH_BENEATH = 1, 1

_READ = 1 << 0 | 1 << 2 | 1 << 3  # execute, read a file, list a folder
_WRITE_FILE = 1 << 1
_TRUNCATE = 1 << 14
_IOCTL = 1 << 15  # of devices, since version 5
_FILE_RIGHTS = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 4: (1 << 15) - 1, 5: (1 << 16) - 1}
_ON_FILES = 1 << 0 | 1 << 1 | 1 << 2 | _TRUNCATE | _IOCTL
_NO_DEVICES = ~(1 << 6 | 1 << 9 | 1 << 11 | _IOCTL)  # character and block devices, sockets, their ioctls
_NET_RIGHTS = 3  # bind and connect over TCP
_SCOPES = 3  # abstract sockets and signals stay inside

_HIDDEN = {"site-packages", "dist-packages", "tutor", "exercises", "solutions", "tests", "benchmarks"}
_SYSTEM = (
    *("/etc/ld.so.cache", "/etc/localtime", "/etc/nsswitch.conf", "/etc/passwd"),
    *("/proc/cpuinfo", "/proc/meminfo", "/proc/stat", "/proc/self", "/proc/sys/vm"),
    *("/sys/devices/system", "/sys/fs/cgroup", "/usr/share/zoneinfo", "/lib64", "/usr/lib64"),
)
_DEVICES = ("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom", "/dev/shm")
_RENDERERS = ("/dev/dri",)
_DRIVERS = (
    *("/proc/devices", "/proc/modules", "/proc/driver/nvidia", "/proc/driver/nvidia-uvm", "/sys/bus/pci"),
    *("/sys/class/kfd", "/sys/devices", "/sys/module", "/usr/lib64-nvidia"),
    *("/usr/local/nvidia", "/usr/local/cuda", "/opt/rocm", "/usr/share/nvidia", "/etc/nvidia"),
)
"""What the drivers read of the machine when a GPU is first used, and where containers put their libraries."""


class _Ruleset(ctypes.Structure):
    _fields_ = (("fs", ctypes.c_uint64), ("net", ctypes.c_uint64), ("scoped", ctypes.c_uint64))


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("allowed", ctypes.c_uint64), ("parent", ctypes.c_int32))


def version() -> int:
    """The kernel's Landlock version, 0 without it."""
    if sys.platform != "linux":
        return 0
    return max(0, syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint32(_VERSION_FLAG)))


def restrict(scratch: str) -> bool:
    """Whether this process, and all it starts, is now confined to reading its libraries and to `scratch`."""
    abi = version()
    if not abi:
        return False
    handled = _FILE_RIGHTS[min(abi, 5)]
    attributes = _Ruleset(handled, _NET_RIGHTS if abi >= 4 else 0, _SCOPES if abi >= 6 else 0)
    size = 24 if abi >= 6 else 16 if abi >= 4 else 8
    ruleset = syscall(_CREATE_RULESET, ctypes.byref(attributes), ctypes.c_size_t(size), ctypes.c_uint32(0))
    if ruleset < 0:
        return False
    try:
        for path in readable_paths():
            _allow(ruleset, path, _READ & handled)
        for path in _DEVICES:
            _allow(ruleset, path, (_READ | _WRITE_FILE) & handled)
        if gpus.visible():
            _allow_gpus(ruleset, handled)
        _allow(ruleset, scratch, handled & _NO_DEVICES)
        return syscall(_RESTRICT_SELF, ruleset, ctypes.c_uint32(0)) == 0
    finally:
        os.close(ruleset)


def _allow_gpus(ruleset: int, handled: int) -> None:
    for path in (*gpus.files(), *_RENDERERS):
        _allow(ruleset, path, (_READ | _WRITE_FILE | _IOCTL) & handled)
    for path in (*_DRIVERS, *_driver_folders()):
        _allow(ruleset, path, _READ & handled)
    _allow(ruleset, "/proc/self/task", (_WRITE_FILE | _TRUNCATE) & handled)  # the driver names its threads there


def _driver_folders() -> Iterator[str]:
    """Where the dynamic linker was told to find CUDA's driver, and only where it is."""
    for entry in os.environ.get("LD_LIBRARY_PATH", "").split(":"):
        if entry.startswith("/") and next(Path(entry).glob("libcuda.so*"), None):
            yield entry


def _allow(ruleset: int, path: str, rights: int) -> None:
    try:
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        mask = rights if os.path.isdir(path) else rights & _ON_FILES  # noqa: PTH112 - per job, 100 times
        syscall(_ADD_RULE, ruleset, _PATH_BENEATH, ctypes.byref(_Beneath(mask, descriptor)), ctypes.c_uint32(0))
    finally:
        os.close(descriptor)


@lru_cache(maxsize=1)
def readable_paths() -> tuple[str, ...]:
    """What Python and torch read at run time: library folders entry by entry, without anything of ours."""
    folders = {Path(entry) for entry in sys.path if entry} | {
        Path("/usr/lib"),
        Path("/usr/local/lib"),
        Path("/lib"),
    }
    folders |= {Path(sys.base_prefix) / "lib"}
    found = [str(child) for folder in folders for child in _entries(folder)]
    return tuple(sorted({*found, *_SYSTEM, str(Path(__file__).parents[1])}))


def _entries(folder: Path) -> list[Path]:
    if not folder.is_dir() or ((folder / "grader" / "sandbox").is_dir() and (folder / "exercises").is_dir()):
        return []
    library = folder.name == "lib"
    return [
        child
        for child in folder.iterdir()
        if child.name not in _HIDDEN and not (library and child.name.startswith("python") and child.is_dir())
    ]
