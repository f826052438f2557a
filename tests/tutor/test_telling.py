"""A training told line by line."""

from __future__ import annotations

import pytest

from grader.protocol import Began
from tutor.cli.telling import tell


@pytest.mark.parametrize("notice", ["", "There is a GPU that torch cannot use."])
def test_a_training_begins_with_its_device_and_what_to_know_of_it(
    capsys: pytest.CaptureFixture[str], notice: str
) -> None:
    tell(Began(job=1, device="cpu", notice=notice, train_examples=1437, test_examples=360, first_epoch=1, epochs=4))
    said = capsys.readouterr()
    lines = (said.out + said.err).splitlines()
    assert lines[0] == "Training on cpu: 1,437 images, 360 to test with, 4 epochs from epoch 1."
    assert lines[1:] == [notice] * bool(notice)
