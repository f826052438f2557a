"""What a network is trained on, and the exam about what it never saw, by name."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from grader.training import folders, texts
from grader.training.exam import Exam
from grader.training.own_data import NoImages, TextTooShort, read_text
from grader.training.refusal import Refused

TEST_DIGITS = 360
FASHION = ("T-shirt", "trouser", "pullover", "dress", "coat", "sandal", "shirt", "sneaker", "bag", "ankle boot")
DIGITS = tuple("0123456789")


class DatasetMissing(Refused):
    """A dataset that cannot be had; the message says what to do."""

    def __init__(self, message: str) -> None:
        super().__init__(message, fault="data")


@dataclass(frozen=True)
class Dataset:
    """`given` goes to the worker, `exam` stays; `examples` counts what is learned from, in `unit`s."""

    given: dict[str, Tensor]
    exam: Exam
    examples: int
    unit: str = "images"


def load(name: str, root: str, size: int) -> Dataset:
    """A dataset by name, or by the path of a folder of images or of a text.

    `root` is where torchvision's are. Raises `DatasetMissing`.
    """
    match name:
        case "digits":
            return digits()
        case "mnist" | "fashion-mnist":
            return torchvision_dataset(name, Path(root))
        case "topics":
            return text_dataset(texts.topics(), size)
        case "timemachine":
            return time_machine(Path(root), size)
    path = Path(name)
    try:
        if path.is_dir():
            return folder_dataset(path, size)
        if path.is_file():
            return text_dataset(read_text(path), size)
    except (OSError, TextTooShort, NoImages) as error:
        raise DatasetMissing(f"{path} cannot be trained on: {error}.") from None
    known = "digits, mnist, fashion-mnist, topics and timemachine; a folder of images or a text file by its path"
    raise DatasetMissing(f"There is no dataset '{name}'. Known are {known}.")


def images(train: Tensor, labels: Tensor, test: Tensor, exam: Exam) -> Dataset:
    """Of uint8 images (N, H, W); mean and standard deviation are those of the training pixels, on a scale to 1."""
    given = {
        "train_images": train.contiguous(),
        "train_labels": labels,
        "test_images": test.contiguous(),
        "mean": train.float().mean() / 255,
        "std": (train.float().std() / 255).clamp_min(1e-6),
    }
    return Dataset(given, exam, len(labels))


def digits() -> Dataset:
    """scikit-learn's 1,797 handwritten digits, 8×8, always split alike into 1,437 and 360.

    Read from its file, since importing scikit-learn takes longer than many a training on them.
    """
    found = find_spec("sklearn")
    assert found and found.submodule_search_locations, "a dependency"
    (package,) = found.submodule_search_locations
    rows = torch.from_numpy(np.loadtxt(Path(package) / "datasets" / "data" / "digits.csv.gz", delimiter=","))
    pixels = (rows[:, :-1].reshape(-1, 8, 8) * (255 / 16)).round().to(torch.uint8)
    labels = rows[:, -1].long()
    order = torch.randperm(len(labels), generator=torch.Generator().manual_seed(0))
    held_out, rest = order[:TEST_DIGITS], order[TEST_DIGITS:]
    exam = Exam(labels[held_out], images=pixels[held_out], classes=DIGITS)
    return images(pixels[rest], labels[rest], pixels[held_out], exam)


def torchvision_dataset(name: str, root: Path) -> Dataset:
    """MNIST or Fashion-MNIST in torchvision's layout. Raises `DatasetMissing` where it is not whole."""
    from torchvision import datasets

    kind = datasets.MNIST if name == "mnist" else datasets.FashionMNIST
    try:
        (train, labels), (test, answers) = (_part(kind, root, train) for train in (True, False))
    except Exception as error:
        raise DatasetMissing(
            f"{name} is not whole in {root} ({type(error).__name__}: {error}). "
            "Set DLTUTOR_DATA to a folder that has it, or train on digits."
        ) from error
    exam = Exam(answers, images=test, classes=DIGITS if name == "mnist" else FASHION)
    return images(train, labels, test, exam)


def _part(kind: type, root: Path, train: bool) -> tuple[Tensor, Tensor]:
    found = kind(root, train=train, download=False)
    pixels, labels = found.data, found.targets
    expected = 60_000 if train else 10_000
    if pixels.shape != (expected, 28, 28) or labels.shape != (expected,):
        raise ValueError(f"its files in {root} are damaged: {tuple(pixels.shape)} images, {len(labels)} labels")
    return pixels, labels.long()


def folder_dataset(path: Path, size: int) -> Dataset:
    """One's own images, a folder for each class, in grey and `size` × `size`; every fifth is held out."""
    found = folders.read(path, size)
    held_out = folders.held_out(found.labels)
    exam = Exam(found.labels[held_out], images=found.images[held_out], classes=found.classes)
    return images(found.images[~held_out], found.labels[~held_out], found.images[held_out], exam)


def time_machine(root: Path, steps: int) -> Dataset:
    """H. G. Wells's novel, as `text/timemachine.txt` below `root`. Raises `DatasetMissing`."""
    path = root / "text" / "timemachine.txt"
    try:
        return text_dataset(read_text(path), steps)
    except (OSError, TextTooShort) as error:
        raise DatasetMissing(
            f"timemachine is not whole in {path} ({error}). Put the novel's plain text there and set DLTUTOR_DATA, "
            "or train on a text of your own, with a target of your own."
        ) from None


def text_dataset(text: str, steps: int) -> Dataset:
    """Sequences of `steps` characters and the one that follows."""
    corpus, contexts, exam = texts.divided(text, steps)
    return Dataset({"corpus": corpus, "contexts": contexts}, exam, len(corpus), "characters")
