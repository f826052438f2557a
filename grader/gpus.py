"""The machine's GPUs, hidden from every process of the grader but one that trains on them.

Once CUDA or autograd's threads for a device have begun in a process, its forks can use neither any more.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

_VISIBLE, _KEPT, _NONE = "CUDA_VISIBLE_DEVICES", "DLTUTOR_CUDA_VISIBLE_DEVICES", "-1"
_FILES = ("nvidia*", "dxg", "kfd")
_DRIVER = Path("/dev/nvidiactl")
_WAKER, _PATIENCE = "nvidia-modprobe", 30.0


def files() -> tuple[str, ...]:
    """The device files of NVIDIA's and AMD's GPUs, under WSL 2 too; none means no GPU to train on."""
    return tuple(str(path) for pattern in _FILES for path in Path("/dev").glob(pattern))


def nvidia() -> bool:
    """Whether NVIDIA's driver is there, not hidden by the user; to be asked inside the sandbox, too."""
    return visible() and os.environ.get(_VISIBLE) != "" and _DRIVER.exists()


def wake() -> None:
    """Have NVIDIA's device files made, where nobody has used the GPU since the machine was started.

    A program outside of any sandbox does so by itself, with a helper that no worker may start.
    """
    helper = shutil.which(_WAKER)
    if helper:
        with contextlib.suppress(OSError, subprocess.SubprocessError):
            subprocess.run([helper, "-c", "0", "-u"], capture_output=True, timeout=_PATIENCE, check=False)


def hidden(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment of a process that sees no GPU."""
    kept = {_KEPT: environment[_VISIBLE]} if _VISIBLE in environment else {}
    return {**environment, **kept, _VISIBLE: _NONE}


def shown(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment as it was before `hidden`."""
    others = {name: value for name, value in environment.items() if name not in (_VISIBLE, _KEPT)}
    return {**others, _VISIBLE: environment[_KEPT]} if _KEPT in environment else others


def visible() -> bool:
    """Whether this process may see a GPU, if the machine has one."""
    return os.environ.get(_VISIBLE) != _NONE
