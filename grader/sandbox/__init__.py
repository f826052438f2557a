"""Confining the worker before it reads a line of the submission.

`confine` applies every layer that the system offers and returns the names of those that hold. The layers:

    process    a process of its own, its own process group, dies with the judge
    limits     CPU time, memory, file size, open files, no core dump
    landlock   reads Python, torch and nothing of ours but the grader; writes its scratch folder only
    seccomp    no sockets, no tracing, no reading of other processes' memory
"""

from __future__ import annotations

import os
import signal

from grader.protocol import Limits
from grader.sandbox import landlock, seccomp
from grader.sandbox.limits import apply_limits
from grader.sandbox.syscalls import PR_SET_NO_NEW_PRIVS, PR_SET_PDEATHSIG, prctl


def confine(limits: Limits, scratch: str) -> tuple[str, ...]:
    """Confine this process for good. Returns the layers that are active, outermost first."""
    prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    prctl(PR_SET_NO_NEW_PRIVS, 1)
    layers = ["process"]
    os.chdir(scratch)
    os.environ["TMPDIR"] = os.environ["HOME"] = scratch
    if apply_limits(limits):
        layers.append("limits")
    if landlock.restrict(scratch):
        layers.append("landlock")
    if seccomp.restrict():
        layers.append("seccomp")
    return tuple(layers)
