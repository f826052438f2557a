"""What the warm grader does once, before it takes requests."""

from __future__ import annotations

import gc
import os
import tempfile

from grader.launch import forks
from grader.protocol import Limits
from grader.sandbox import confine, namespaces


def import_everything() -> str:
    """Import and exercise once what every job needs. torch must run no parallel operator before a fork."""
    import torch

    torch.set_num_threads(1)
    if not forks():
        return str(torch.__version__)
    from grader.collector import rehearse as rehearse_pytest
    from grader.sandbox.landlock import readable_paths
    from grader.worker import rehearse

    rehearse()
    rehearse_pytest()
    readable_paths()
    gc.collect()
    gc.freeze()
    return str(torch.__version__)


def layers() -> tuple[str, ...]:
    """The sandbox's layers on this machine, as found by confining a process that does nothing else."""
    if not forks():
        return ("process",)
    read, write = os.pipe()
    flags, user, group = namespaces.offered(), os.getuid(), os.getgid()
    pid = namespaces.fork(flags)
    if not pid:
        try:
            namespaces.settle(flags, user, group)
            os.write(write, ",".join(confine(Limits(), tempfile.gettempdir())).encode())
        finally:
            os._exit(0)
    os.close(write)
    with open(read) as pipe:
        found = pipe.read()
    os.waitpid(pid, 0)
    return tuple(found.split(","))
