"""Resource limits of the worker."""

from __future__ import annotations

import math
import os
from pathlib import Path

from grader.protocol import Limits

MAX_FILE = 256 << 20
MAX_OPEN_FILES = 256


def apply_limits(limits: Limits) -> bool:
    """Limit CPU seconds (of all threads), address space (torch's own plus the exercise's MiB), files, core dumps."""
    try:
        import resource
    except ImportError:
        return False
    cpu = cpu_seconds(limits.seconds)
    wanted = {
        resource.RLIMIT_CPU: cpu,
        resource.RLIMIT_FSIZE: MAX_FILE,
        resource.RLIMIT_NOFILE: MAX_OPEN_FILES,
        resource.RLIMIT_CORE: 0,
    }
    if limits.memory_mb:
        wanted[resource.RLIMIT_AS] = _address_space() + (limits.memory_mb << 20)
    for kind, value in wanted.items():
        _, hard = resource.getrlimit(kind)
        value = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(kind, (value, value))
    return True


def cpu_seconds(seconds: float) -> int:
    """The seconds of all its threads together that a worker may use within so many by the clock."""
    return (math.ceil(seconds) + 1) * max(2, os.cpu_count() or 1)


def _address_space() -> int:
    """This process's virtual size in bytes; where it cannot be read, what torch is known to need."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
    except (OSError, ValueError):
        return 16 << 30
    return pages * 4096
