"""The device that a training runs on, and what it says of itself."""

from __future__ import annotations

import sys
from collections.abc import Mapping

import torch

from grader import gpus
from grader.sandbox.leaving_out import VARIABLE
from grader.training.stops import MachineCannot


class NoDevice(MachineCannot):
    """The device that was asked for is not here."""


def choose_device(wanted: str) -> torch.device:
    """The device by name; `auto` takes a GPU where there is one. Raises `NoDevice`."""
    kinds = {"cuda": torch.cuda, "mps": torch.backends.mps}
    found = [name for name, kind in kinds.items() if kind.is_available()]
    if wanted not in ("auto", "cpu", *found):
        why = unused_gpu() if wanted == "cuda" else ""
        raise NoDevice(
            f"torch {torch.__version__} sees no {wanted} device on this machine. Name no device, or train on the "
            f"cpu; `dltutor doctor` shows what there is. {why}".strip()
        )
    return torch.device((*found, "cpu")[0] if wanted == "auto" else wanted)


def unused_gpu(ranks: int = 1) -> str:
    """Why the CPU trains although there is a GPU, in words for the learner; empty where there is none."""
    if torch.cuda.is_available():
        return f"There are fewer than {ranks} GPUs, so the CPU trains. Ask for fewer devices to train on a GPU."
    if not gpus.nvidia():
        return ""
    try:
        torch.cuda.init()  # type: ignore[no-untyped-call]
        reason = "it gives no reason"
    except (RuntimeError, AssertionError) as error:
        reason = str(error).partition("\n")[0].rstrip(".")
    return (
        f"There is a GPU that torch {torch.__version__} cannot use here: {reason}. Where `dltutor doctor` names it, "
        f"a layer of the sandbox keeps it away: set {VARIABLE}=landlock,seccomp to go without them."
    )


def has_bfloat16(device: torch.device) -> bool:
    """Whether the device has arithmetic of its own for bfloat16; emulating it is slower than float32."""
    if device.type == "cuda":
        return bool(torch.cuda.is_bf16_supported(including_emulation=False))
    known: Mapping[str, object] = getattr(torch.cpu, "get_capabilities", dict)()  # torch 2.8 cannot tell
    return device.type == "cpu" and any(known.get(name) for name in ("avx512_bf16", "amx_bf16"))


def memory_mb(device: torch.device) -> float:
    """The most memory that was used so far, in MiB: the device's, or this process's on a CPU; 0 where nobody says."""
    if device.type == "cuda":
        return float(torch.cuda.max_memory_allocated(device) / 2**20)
    try:
        import resource
    except ImportError:
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform == "linux" else 2**20)
