"""Confining the worker before it reads a line of the submission.

`confine` applies every layer that the system offers and returns the names of those that hold. The layers:

    process    a process of its own, its own process group, dies with the judge
    namespaces no other process to see, no network, no shared memory, its scratch folder in memory
    limits     CPU time, memory, file size, open files, no core dump
    landlock   reads Python, torch and nothing of ours but the grader; writes its scratch folder only
    seccomp    no further process, no sockets, no signals to others, no limits of its own making

`DLTUTOR_SANDBOX_WITHOUT=seccomp,landlock` leaves layers out, where one gets in the way; verdicts say so.
"""

from __future__ import annotations

import os
import signal

from grader.protocol import Limits
from grader.sandbox import landlock, namespaces, seccomp
from grader.sandbox.leaving_out import left_out
from grader.sandbox.limits import apply_limits
from grader.sandbox.syscalls import PR_SET_NO_NEW_PRIVS, PR_SET_PDEATHSIG, drop_capabilities, prctl

SCRATCH_MB = 64


def confine(limits: Limits, scratch: str, shared: bool = False) -> tuple[str, ...]:
    """Confine this process for good. Returns the layers that are active, outermost first.

    A `shared` scratch folder stays on disk, where the judge can put files for the worker.
    """
    prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    prctl(PR_SET_NO_NEW_PRIVS, 1)
    layers = ["process"]
    if namespaces.entered() and (shared or namespaces.private_folder(scratch, SCRATCH_MB)):
        layers.append("namespaces")
    drop_capabilities()
    os.chdir(scratch)
    os.environ["TMPDIR"] = os.environ["HOME"] = scratch
    measures = {
        "limits": lambda: apply_limits(limits),
        "landlock": lambda: landlock.restrict(scratch),
        "seccomp": seccomp.restrict,
    }
    return (*layers, *(name for name, apply in measures.items() if name not in left_out() and apply()))
