"""Several processes that train one network: torch's DistributedDataParallel, inside one sandbox.

The worker forks its fellows and connects to them (gloo on CPUs, NCCL on GPUs) before any of them is confined, since
afterwards nobody opens a socket or starts a process. Only the first, rank 0, talks to the judge.
"""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import torch
import torch.distributed as distributed
from torch import nn
from torch.nn.parallel import DistributedDataParallel

from grader.sandbox import namespaces
from grader.training.devices import NoDevice, choose_device
from grader.training.stops import MachineCannot
from grader.tree import Raised

_MEETING = timedelta(seconds=120)
_PATIENCE = timedelta(days=7)
"""How long one waits for the others: a pause counts, too, and it is the judge who ends what takes too long."""


class RankLost(distributed.DistError):
    """One of the ranks is no more and left no word."""


class NotConnected(MachineCannot):
    """The processes did not find each other, as this `rank` of them says."""

    def __init__(self, message: str, rank: int) -> None:
        self.rank = rank
        super().__init__(message)


class Ranks:
    """This process's place among `size`; alone, everything here does nothing."""

    def __init__(self, rank: int = 0, size: int = 1) -> None:
        self.rank = rank
        self.size = size

    def tell(self, message: Any) -> None:
        """From rank 0 to all others."""
        if self.size > 1:
            distributed.broadcast_object_list([message], src=0)

    def hear(self) -> Any:
        """What rank 0 tells."""
        received = [None]
        distributed.broadcast_object_list(received, src=0)
        return received[0]

    def leave(self, why: Raised) -> None:
        """Leave word in the scratch folder of why this rank ends."""
        Path(f"left-{self.rank}").write_bytes(msgspec.msgpack.encode(why))

    def left(self) -> Raised | None:
        """Why another rank ended, if it left word."""
        words = [path.read_bytes() for path in Path().glob("left-*")]
        return msgspec.msgpack.decode(words[0], type=Raised) if words else None

    def mean(self, *numbers: float) -> tuple[float, ...]:
        """The mean over all ranks of each number."""
        if self.size == 1:
            return numbers
        total = torch.tensor(numbers, dtype=torch.float64)
        if distributed.get_backend() == "nccl":
            total = total.cuda()
        distributed.all_reduce(total)
        return tuple((total / self.size).tolist())

    def joined(self, net: nn.Module) -> nn.Module:
        """The network with its gradients averaged over all ranks after each backward pass."""
        return DistributedDataParallel(net) if self.size > 1 else net

    def device(self, wanted: str) -> torch.device:
        """This rank's own of several GPUs, or the CPU where `auto` finds too few. Raises `NoDevice`."""
        if self.size == 1:
            return choose_device(wanted)
        if distributed.get_backend() == "nccl":
            return torch.device("cuda", self.rank)
        if choose_device(wanted).type != "cpu" and wanted != "auto":
            raise NoDevice(
                f"There are fewer than {self.size} {wanted} devices here. Ask for fewer, or train on the cpu."
            )
        return torch.device("cpu")


def form(size: int, scratch: str, device: str) -> Ranks:
    """Become `size` processes that are connected; returns in each of them, or raises `NotConnected`."""
    if size == 1:
        return Ranks()
    namespaces.loopback_up()
    os.environ["GLOO_SOCKET_IFNAME"] = "lo"
    os.environ["NCCL_RUNTIME_CONNECT"] = "0"  # now, not at an algorithm's first use
    rank = next((rank for rank in range(1, size) if os.fork() == 0), 0)
    try:
        return _connected(rank, size, scratch, device)
    except Exception as error:
        reason = str(error).partition("\n")[0]
        raise NotConnected(
            f"The {size} processes that were to train together could not be connected ({reason}). Train on fewer "
            "devices, or on the cpu.",
            rank,
        ) from error


def _connected(rank: int, size: int, scratch: str, device: str) -> Ranks:
    on_gpu = device in ("auto", "cuda") and torch.cuda.device_count() >= size
    meeting = distributed.FileStore(str(Path(scratch) / "ranks"), size)  # type: ignore[attr-defined]
    meeting.set_timeout(_MEETING)
    if on_gpu:
        torch.cuda.set_device(rank)
    distributed.init_process_group(
        "nccl" if on_gpu else "gloo",
        store=meeting,
        rank=rank,
        world_size=size,
        timeout=_PATIENCE,
        device_id=torch.device("cuda", rank) if on_gpu else None,
    )
    ranks = Ranks(rank, size)
    ranks.mean(0.0)  # every connection is made by now
    return ranks
