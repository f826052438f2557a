"""A training told line by line."""

from __future__ import annotations

import os
import signal
from types import SimpleNamespace

import pytest

from grader.protocol import Began, Epoch, Failed
from tutor.cli.telling import stopping, tell


@pytest.mark.parametrize("notice", ["", "There is a GPU that torch cannot use."])
def test_a_training_begins_with_its_device_and_what_to_know_of_it(
    capsys: pytest.CaptureFixture[str], notice: str
) -> None:
    tell(Began(job=1, device="cpu", notice=notice, train_examples=1437, test_examples=360, first_epoch=1, epochs=4))
    said = capsys.readouterr()
    lines = (said.out + said.err).splitlines()
    assert lines[0] == "Training on cpu: 1,437 images, 360 to test with, 4 epochs from epoch 1."
    assert lines[1:] == [notice] * bool(notice)


@pytest.mark.parametrize(
    ("epochs", "said"), [(0, "Stopping; there is no checkpoint yet."), (1, "Stopping; the last checkpoint stands.")]
)
def test_ctrl_c_speaks_of_a_checkpoint_where_there_is_one(
    capsys: pytest.CaptureFixture[str], epochs: int, said: str
) -> None:
    stopped = []
    opened = SimpleNamespace(stop_training=lambda: stopped.append(True))
    with stopping(opened) as listener:
        for number in range(epochs):
            listener(Epoch(job=1, epoch=number + 1, epochs=4, loss=1.0, train_score=0.5, score=0.5, seconds=1.0))
        os.kill(os.getpid(), signal.SIGINT)
    assert stopped
    assert said in capsys.readouterr().err


def test_what_a_failed_training_printed_is_shown_as_its_own_words(capsys: pytest.CaptureFixture[str]) -> None:
    tell(Failed(job=1, message="The loss became nan.", printed="here\n\x1b[2Jthere\n\n"))
    assert capsys.readouterr().err.splitlines() == ["  It printed:", "  │ here", "  │ there"]
    tell(Failed(job=1, message="The loss became nan.", printed="\n"))
    assert capsys.readouterr().err == ""
