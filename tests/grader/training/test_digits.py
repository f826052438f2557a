"""The digits that come with scikit-learn."""

import sys

import pytest
from sklearn.datasets import load_digits

from grader.training.datasets import digits


def test_they_are_scikit_learns():
    data, found = digits(), load_digits()
    train, test = data.given["train_images"], data.given["test_images"]
    assert (len(train), len(test)) == (1437, 360)
    for pixels, labels in ((train, data.given["train_labels"]), (test, data.exam.labels)):
        for image, label in zip(pixels, labels, strict=True):
            alike = (found.images * (255 / 16)).round() == image.numpy()
            assert label in found.target[alike.all(axis=(1, 2))]


def test_nobody_waits_for_scikit_learn_to_have_them(monkeypatch: pytest.MonkeyPatch):
    for name in [name for name in sys.modules if name.partition(".")[0] == "sklearn"]:
        monkeypatch.delitem(sys.modules, name)
    digits()
    assert "sklearn" not in sys.modules
