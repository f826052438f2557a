"""Several processes that are to train one network and do not find each other."""

from __future__ import annotations

import os
import sys

import pytest

from grader.client import GraderClient
from grader.protocol import Failed
from grader.sandbox import namespaces
from grader.training import ranks
from tests.grader.training.test_training import last, started

NO_CONNECTION = """
from grader.training import ranks

def refused(*order):
    raise RuntimeError("NCCL error in: init.cpp:42\\nunhandled system error")

ranks._connected = refused
"""


@pytest.mark.parametrize(("fork", "rank"), [(7, 0), (0, 1)])
def test_each_process_says_for_itself_that_it_found_no_other(monkeypatch, fork, rank):
    def refused(*order):
        raise RuntimeError("NCCL error in: init.cpp:42\nunhandled system error")

    for name in ("GLOO_SOCKET_IFNAME", "NCCL_RUNTIME_CONNECT"):
        monkeypatch.setenv(name, "as before")
    monkeypatch.setattr(namespaces, "loopback_up", lambda: None)
    monkeypatch.setattr(ranks, "_connected", refused)
    monkeypatch.setattr(os, "fork", lambda: fork)
    with pytest.raises(ranks.NotConnected) as caught:
        ranks.form(2, "", "cuda")
    assert caught.value.rank == rank
    assert os.environ["NCCL_RUNTIME_CONNECT"] == "0"


@pytest.mark.skipif(sys.platform != "linux", reason="the ranks are forked")
def test_why_several_processes_were_not_connected_is_said_once(tmp_path, monkeypatch):
    (tmp_path / "sitecustomize.py").write_text(NO_CONNECTION)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    client = GraderClient()
    end = last(started(client, devices=2))
    client.close()
    assert isinstance(end, Failed)
    assert end.message == (
        "The 2 processes that were to train together could not be connected (NCCL error in: init.cpp:42). Train on "
        "fewer devices, or on the cpu."
    )
