"""The device that a training runs on, and what it says of itself."""

from __future__ import annotations

import sys

import torch


class NoDevice(RuntimeError):
    """The device that was asked for is not here; the message says what to do."""


def choose_device(wanted: str) -> torch.device:
    """The device by name; `auto` takes a GPU where there is one. Raises `NoDevice`."""
    kinds = {"cuda": torch.cuda, "mps": torch.backends.mps}
    found = [name for name, kind in kinds.items() if kind.is_available()]
    if wanted not in ("auto", "cpu", *found):
        raise NoDevice(
            f"torch {torch.__version__} sees no {wanted} device on this machine. Leave out --device, or train with "
            "--device cpu; `dltutor doctor` shows what there is."
        )
    return torch.device((*found, "cpu")[0] if wanted == "auto" else wanted)


def memory_mb(device: torch.device) -> float:
    """The most memory that was used so far, in MiB: the device's, or this process's on a CPU; 0 where nobody says."""
    if device.type == "cuda":
        return float(torch.cuda.max_memory_allocated(device) / 2**20)
    try:
        import resource
    except ImportError:
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform == "linux" else 2**20)
