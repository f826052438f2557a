"""Readings of the device that trains."""

# ruff: noqa: N802 - the names are NVIDIA's

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from tutor.session.device_use import DeviceMeter, DeviceUse


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
    assert DeviceMeter().read("cuda") == DeviceUse(name="GPU", busy=0.87, memory=500.0, memory_total=80000.0)
    assert driver.open == 0


def test_torchs_number_of_a_device_is_looked_up_among_those_it_is_shown(
    driver: FakeDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert DeviceMeter().read("cuda:1").busy == 0.12
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "1,0")
    assert DeviceMeter().read("cuda:1").busy == 0.87
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "GPU-77f0")
    assert DeviceMeter().read("cuda").busy == 0.12


def test_a_gpu_that_does_not_answer_is_no_reading(driver: FakeDriver) -> None:
    assert DeviceMeter().read("cuda:7") is None
    driver.broken = True
    assert DeviceMeter().read("cuda") is None
    assert driver.open == 0


STAT = "cpu  {busy} 0 0 {idle} {waiting} 0 0 0 77 77\ncpu0 1 2 3\n"


@pytest.fixture
def stat(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The file in which the system counts its time."""
    monkeypatch.setattr("tutor.session.device_use._STAT", tmp_path / "stat")
    monkeypatch.setattr("os.getloadavg", lambda: (11.5, 2.0, 1.0), raising=False)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    return tmp_path / "stat"


def test_a_processor_is_busy_for_a_share_of_the_time_since_it_was_looked_at(stat: Path) -> None:
    meter = DeviceMeter()
    stat.write_text(STAT.format(busy=100, idle=500, waiting=0))
    assert meter.read("cpu") is None
    stat.write_text(STAT.format(busy=160, idle=530, waiting=10))
    assert meter.read("cpu") == DeviceUse(name="CPU", busy=0.6)


@pytest.mark.parametrize("counted", ["", "cpu  0 0 0 0 0 0 0 0 0 0\n", "intr 5\n"])
def test_where_no_time_is_counted_a_processor_tells_its_load(stat: Path, counted: str) -> None:
    stat.write_text(counted)
    assert DeviceMeter().read("cpu") == DeviceUse(name="CPU", load=11.5, cores=2)


def test_nothing_is_said_of_a_device_that_nobody_can_read() -> None:
    assert DeviceMeter().read("mps") is None
