"""Why a training cannot go on, in the words that a learner reads."""

from __future__ import annotations

import pytest

from grader.training.refusal import raised
from grader.tree import Raised


def fault(kind: str, message: str, *bases: str) -> str:
    return raised(Raised(types=(kind, *bases, "RuntimeError"), message=message), 64, 1, 2).fault


def test_what_the_machine_cannot_do_is_no_fault_of_the_code():
    assert fault("NoDevice", "no cuda", "MachineCannot", "CannotTrain") == "machine"
    assert fault("OutOfMemoryError", "CUDA out of memory") == "machine"
    assert fault("TooLarge", "The network is too large", "CannotTrain") == "code"


def test_the_file_is_named_with_the_line():
    error = Raised(types=("ValueError",), message="ouch", line=3, trace=((3, "raise ouch"),), path="01_a/net.py")
    assert (
        str(raised(error, 64, 1, 0))
        == "Your code raised ValueError: ouch. It happened in 01_a/net.py, line 3: raise ouch"
    )


def said(kind: str, message: str, devices: int = 1, epochs_kept: int = 2) -> str:
    return str(raised(Raised(types=(kind, "RuntimeError"), message=message), 64, devices, epochs_kept))


@pytest.mark.parametrize(
    ("kind", "message"),
    [
        ("OutOfMemoryError", "CUDA out of memory. Tried to allocate 2.00 GiB"),
        ("AcceleratorError", "CUDA error: out of memory\nCUDA kernel errors might be reported later"),
        ("RuntimeError", "cuDNN error: CUDNN_STATUS_ALLOC_FAILED"),
        ("RuntimeError", "NVML_SUCCESS == r INTERNAL ASSERT FAILED at CUDACachingAllocator.cpp:1131"),
    ],
)
def test_a_full_gpu_is_told_from_one_that_failed(kind, message):
    assert said(kind, message) == "The device's memory does not suffice for batches of 64. Try a batch of 32."


@pytest.mark.parametrize(
    ("epochs_kept", "advice"),
    [(2, "The last checkpoint stands: resume, or"), (0, "Nothing was kept yet: train again, or")],
)
def test_a_lost_device_is_said_with_what_is_left(epochs_kept, advice):
    message = said("AcceleratorError", "CUDA error: unspecified launch failure\nmore", epochs_kept=epochs_kept)
    assert message == f"The GPU failed: CUDA error: unspecified launch failure. {advice} train on the device cpu."


def test_only_where_several_processes_train_one_of_them_can_be_lost():
    assert "was lost" in said("DistError", "NCCL error", devices=2)
    assert said("ValueError", "NCCL").startswith("Your code raised ValueError: NCCL.")
