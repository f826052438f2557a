"""How many CPUs there are to work on."""

from __future__ import annotations

import math
import os
from pathlib import Path

_QUOTA = Path("/sys/fs/cgroup/cpu.max")


def cpus() -> int:
    """The CPUs that this process may use: a machine lends some jobs, containers and ranks only a few of its own."""
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(allowed, _quota() or allowed)


def _quota() -> int:
    """How many CPUs' time a container is given (cgroup v2); 0 where that is not limited, or cannot be read."""
    try:
        quota, period = _QUOTA.read_text().split()
        return math.ceil(int(quota) / int(period))
    except (OSError, ValueError):  # no such file; or "max 100000"
        return 0
