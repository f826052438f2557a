"""Readings of the device that trains."""

# ruff: noqa: N802 - the names are NVIDIA's

from __future__ import annotations

import sys
from types import SimpleNamespace

import pytest

from tutor.session.device_use import DeviceUse, device_use


class FakeDriver:
    """NVIDIA's library with two devices; it says which one was asked for."""

    class NVMLError(Exception):
        pass

    def __init__(self, broken: bool = False) -> None:
        self.broken = broken
        self.open = 0

    def nvmlInit(self) -> None:
        if self.broken:
            raise self.NVMLError("Driver Not Loaded")
        self.open += 1

    def nvmlShutdown(self) -> None:
        self.open -= 1

    def nvmlDeviceGetHandleByIndex(self, index: int) -> int:
        if index > 1:
            raise self.NVMLError("Invalid Argument")
        return index

    def nvmlDeviceGetHandleByUUID(self, uuid: str) -> int:
        return ["GPU-2d1a", "GPU-77f0"].index(uuid)

    def nvmlDeviceGetMemoryInfo(self, handle: int) -> SimpleNamespace:
        return SimpleNamespace(used=5e8, total=8e10)

    def nvmlDeviceGetUtilizationRates(self, handle: int) -> SimpleNamespace:
        return SimpleNamespace(gpu=87 if handle == 0 else 12)


@pytest.fixture
def driver(monkeypatch: pytest.MonkeyPatch) -> FakeDriver:
    driver = FakeDriver()
    monkeypatch.setitem(sys.modules, "pynvml", driver)
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    return driver


def test_a_gpu_tells_how_busy_and_how_full_it_is(driver: FakeDriver) -> None:
    assert device_use("cuda") == DeviceUse(name="GPU", busy=0.87, memory=500.0, memory_total=80000.0)
    assert driver.open == 0


def test_torchs_number_of_a_device_is_looked_up_among_those_it_is_shown(
    driver: FakeDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert device_use("cuda:1").busy == 0.12
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "1,0")
    assert device_use("cuda:1").busy == 0.87
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "GPU-77f0")
    assert device_use("cuda").busy == 0.12


def test_a_gpu_that_does_not_answer_is_no_reading(driver: FakeDriver) -> None:
    assert device_use("cuda:7") is None
    driver.broken = True
    assert device_use("cuda") is None
    assert driver.open == 0


def test_the_processor_tells_its_load_for_each_core(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.getloadavg", lambda: (3.0, 2.0, 1.0), raising=False)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    assert device_use("cpu") == DeviceUse(name="CPU", busy=1.5)


def test_nothing_is_said_of_a_device_that_nobody_can_read() -> None:
    assert device_use("mps") is None
