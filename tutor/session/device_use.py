"""How busy the device of a training is, read from outside of it."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_STAT = Path("/proc/stat")
_IDLE = slice(3, 5)
"""The system's idle time and that in which it waits for disks, among the times that it counts."""
_COUNTED = 8
"""The times after these are parts of those before."""


@dataclass(frozen=True)
class DeviceUse:
    """A moment's reading. `busy` is a share of 1, None where only the `load` of so many `cores` is known.

    Memory is in MB, of a GPU only.
    """

    name: str
    busy: float | None = None
    memory: float = 0.0
    memory_total: float = 0.0
    load: float = 0.0
    cores: int = 0


class DeviceMeter:
    """Reads how busy a device is; of a processor it is the share of the time since the reading before."""

    def __init__(self) -> None:
        self._before: tuple[int, int] | None = None

    def read(self, device: str) -> DeviceUse | None:
        """What the device called `device` (`cpu`, `cuda`, `cuda:1`) does; None where nobody can say, or not yet."""
        if device.startswith("cuda"):
            return _gpu(int(device.partition(":")[2] or 0))
        return self._processor() if device == "cpu" else None

    def _processor(self) -> DeviceUse | None:
        now = _times()
        if now is None:
            return _load()
        before, self._before = self._before, now
        if before is None:
            return None
        busy, passed = now[0] - before[0], now[1] - before[1]
        return DeviceUse(name="CPU", busy=busy / passed) if passed > 0 else _load()


def _times() -> tuple[int, int] | None:
    """The time that all cores were busy, and all their time, in the system's unit; None where it keeps none."""
    try:
        name, *times = _STAT.read_text(encoding="ascii").partition("\n")[0].split()
        counted = [int(time) for time in times[:_COUNTED]]
    except (OSError, ValueError):
        return None
    return (sum(counted) - sum(counted[_IDLE]), sum(counted)) if name == "cpu" and any(counted) else None


def _load() -> DeviceUse | None:
    """How many programs of the whole machine wanted to run in the last minute, where the system keeps that."""
    if not hasattr(os, "getloadavg"):
        return None
    return DeviceUse(name="CPU", load=os.getloadavg()[0], cores=os.cpu_count() or 1)


def _gpu(index: int) -> DeviceUse | None:
    with contextlib.suppress(ImportError), _library() as nvml:
        handle = _handle(nvml, index)
        memory = nvml.nvmlDeviceGetMemoryInfo(handle)
        return DeviceUse(
            name="GPU",
            busy=nvml.nvmlDeviceGetUtilizationRates(handle).gpu / 100,
            memory=memory.used / 1e6,
            memory_total=memory.total / 1e6,
        )
    return None


def _handle(nvml: Any, index: int) -> Any:
    """The driver's device that torch calls `index`: torch counts those that it is shown, by number or by UUID."""
    shown = os.environ.get("CUDA_VISIBLE_DEVICES", "").split(",")
    name = shown[index].strip() if index < len(shown) else ""
    if name.startswith(("GPU-", "MIG-")):
        return nvml.nvmlDeviceGetHandleByUUID(name)
    return nvml.nvmlDeviceGetHandleByIndex(int(name) if name.isdigit() else index)


@contextlib.contextmanager
def _library() -> Iterator[Any]:
    """NVIDIA's library for such readings, opened and closed again. Raises `ImportError` where it is of no use."""
    import pynvml

    try:
        pynvml.nvmlInit()
    except pynvml.NVMLError as error:
        raise ImportError(str(error)) from None
    try:
        yield pynvml
    except pynvml.NVMLError as error:
        raise ImportError(str(error)) from None
    finally:
        pynvml.nvmlShutdown()
