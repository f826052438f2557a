"""How many CPUs there are to work on."""

import os

import pytest

from grader import cpus as module
from grader.cpus import cpus


@pytest.fixture(autouse=True)
def machine(monkeypatch, tmp_path):
    """A machine of 64 CPUs that lends 4 of them to this process; its container's quota is to be written."""
    monkeypatch.setattr(os, "cpu_count", lambda: 64)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2, 3}, raising=False)
    monkeypatch.setattr(module, "_QUOTA", tmp_path / "cpu.max")
    return tmp_path / "cpu.max"


def test_only_those_count_that_this_process_may_use():
    assert cpus() == 4


def test_where_nobody_can_say_which_all_count(monkeypatch):
    monkeypatch.delattr(os, "sched_getaffinity")
    assert cpus() == 64


@pytest.mark.parametrize(
    ("quota", "count"),
    [("max 100000\n", 4), ("150000 100000\n", 2), ("50000 100000\n", 1), ("800000 100000\n", 4), ("\n", 4)],
)
def test_a_containers_quota_counts(machine, quota, count):
    machine.write_text(quota)
    assert cpus() == count
