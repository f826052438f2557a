"""How busy the device of a training is, read from outside of it."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class DeviceUse:
    """A moment's reading. `busy` is a share of 1, which a crowded processor exceeds; memory in MB, of a GPU only."""

    name: str
    busy: float
    memory: float = 0.0
    memory_total: float = 0.0


def device_use(device: str) -> DeviceUse | None:
    """What the device called `device` (`cpu`, `cuda`, `cuda:1`) does right now; None where nobody can say."""
    if device.startswith("cuda"):
        return _gpu(int(device.partition(":")[2] or 0))
    return _processor() if device == "cpu" else None


def _processor() -> DeviceUse | None:
    """The load of the last minute, which is the whole machine's, over all its cores; where the system keeps one."""
    if not hasattr(os, "getloadavg"):
        return None
    return DeviceUse(name="CPU", busy=os.getloadavg()[0] / (os.cpu_count() or 1))


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
