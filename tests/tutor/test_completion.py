"""Completing code by a process that only reads it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tutor.session import Session
from tutor.session.completion import Completer, Wish

PATIENCE = 120.0
"""Seconds that an answer may take on a loaded machine."""


@pytest.fixture
def completer() -> Iterator[Completer]:
    completer = Completer()
    yield completer
    completer.close()


def wish(source: str, **fields: object) -> Wish:
    """A wish at the end of `source`."""
    lines = source.split("\n")
    return Wish(source=source, path="/nowhere/a.py", row=len(lines) - 1, column=len(lines[-1]), **fields)  # type: ignore[arg-type]


def test_words_to_go_on_with_come_with_their_kind(completer: Completer) -> None:
    offered = completer.ask(wish("import json\njson.dump"), PATIENCE)
    assert [(one.word, one.kind) for one in offered.offers] == [("dump", "function"), ("dumps", "function")]
    assert offered.typed == 4
    assert not offered.too_slow


def test_the_signature_marks_the_present_parameter(completer: Completer) -> None:
    source = "def corr2d(X: list[float], K, *, stride: int = 1):\n    pass\n\ncorr2d(1, "
    assert completer.ask(wish(source), PATIENCE).signature == "corr2d(X, ‹K›, stride=1)"


def test_what_lies_in_the_learners_folders_is_read_and_not_run(completer: Completer, tmp_path: Path) -> None:
    (tmp_path / "residual.py").write_text("open('ran', 'w')\nclass Residual:\n    def forward_all(self): ...\n")
    found = completer.ask(wish("from residual import Residual\nResidual().forw", folders=(str(tmp_path),)), PATIENCE)
    assert [one.word for one in found.offers] == ["forward_all"]
    assert not Path("ran").exists()


def test_nonsense_is_offered_nothing(completer: Completer) -> None:
    assert completer.ask(wish("def (((\n ))) lambda 'x"), PATIENCE).offers == ()


def test_a_process_that_takes_too_long_is_ended_and_started_again(completer: Completer) -> None:
    assert completer.ask(wish("import json\njson.du"), seconds=0.0001).too_slow
    assert completer.ask(wish("import json\njson.dump"), PATIENCE).offers


def test_the_session_reads_no_code_in_its_own_process(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tutor.session.completion.completer._FIRST_SECONDS", PATIENCE)
    assert session.complete("mean", "import json\njson.dump", 1, 9).offers
    assert "jedi" not in sys.modules
