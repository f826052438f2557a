from __future__ import annotations

from pathlib import Path

import pytest

from grader.client import GraderClient
from grader.verdict import LAYERS
from tests.tutor.command import Run, command_line
from tests.tutor.fakes import FakeClient


@pytest.fixture
def cohort(tmp_path: Path) -> Path:
    (tmp_path / "cohort/alice").mkdir(parents=True)
    (tmp_path / "cohort/alice/double.py").write_text("x = 1")
    return tmp_path / "cohort"


@pytest.fixture(params=["grade", "file", "batch"])
def call(request: pytest.FixtureRequest, place: Path, cohort: Path) -> tuple[object, ...]:
    """Each of the calls that can insist on layers."""
    loose = ("grade", "double", "--file", cohort / "alice/double.py")
    return {"grade": ("grade", "double"), "file": loose, "batch": ("batch", cohort)}[request.param]


def test_a_missing_layer_refuses_before_anything_is_run(run: Run, client: FakeClient, call: tuple[object]) -> None:
    ran = run(*call, "--require-sandbox", "process,seccomp,landlock")
    assert ran.code == 3
    assert "has no seccomp and no landlock here" in ran.err
    assert "Active: process, limits." in ran.err
    assert ran.out == ""
    assert client.asked == []


def test_active_layers_let_it_pass(run: Run, client: FakeClient, call: tuple[object]) -> None:
    run(*call, "--require-sandbox", " limits, process,")
    assert client.asked != []


def test_an_unknown_layer_is_a_mistake_in_the_call_and_the_known_are_listed(run: Run, call: tuple[object]) -> None:
    ran = run(*call, "--require-sandbox", "selinux")
    assert ran.code == 2
    assert "no layer is called selinux" in ran.err
    assert all(name in ran.err for name in LAYERS)


def test_a_grader_that_dies_protects_nobody(run: Run, client: FakeClient, call: tuple[object]) -> None:
    client.dies = True
    assert run(*call, "--require-sandbox", "process").code == 3


def test_the_known_layers_are_those_that_the_grader_has(grader: GraderClient) -> None:
    assert set(grader.ready().environment.sandbox) <= set(LAYERS)


def test_a_layer_that_was_left_out_is_found_missing(place: Path, monkeypatch, capsys) -> None:
    monkeypatch.setenv("DLTUTOR_SANDBOX_WITHOUT", "limits")
    weak = GraderClient()
    ran = command_line(weak, monkeypatch, capsys)("grade", "double", "--require-sandbox", "process,limits")
    assert ran.code == 3
    assert "has no limits here" in ran.err
