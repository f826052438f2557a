"""One's own images, and whatever else may lie there."""

from pathlib import Path

import pytest
from PIL import Image

from grader.training import datasets, folders


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    for name, shade in (("dark", 20), ("light", 220)):
        (tmp_path / name).mkdir()
        for number in range(10):
            Image.new("RGB", (20, 30 + number), (shade,) * 3).save(tmp_path / name / f"{number}.png")
    return tmp_path


def test_a_folder_for_each_class_becomes_grey_squares(photos: Path):
    found = folders.read(photos, 16)
    assert found.images.shape == (20, 16, 16)
    assert found.classes == ("dark", "light")
    for image, label in zip(found.images, found.labels, strict=True):
        assert int(image[0, 0]) == (20, 220)[int(label)]


def test_every_class_is_tested_and_learned_from(photos: Path):
    for path in sorted((photos / "light").iterdir())[2:]:
        path.unlink()
    data = datasets.load(str(photos), "", 16)
    assert data.exam.labels.bincount().tolist() == [2, 1]
    assert data.given["train_labels"].bincount().tolist() == [8, 1]
    (photos / "light" / "0.png").unlink()
    with pytest.raises(datasets.DatasetMissing, match="its class light has 1 image; 2 are the least"):
        datasets.load(str(photos), "", 16)


def test_every_fifth_image_is_held_out(photos: Path):
    data = datasets.load(str(photos), "", 16)
    assert data.examples == 16
    assert len(data.exam.labels) == 4
    assert data.exam.classes == ("dark", "light")


@pytest.mark.parametrize("what", ["nothing", "one class", "no image"])
def test_what_cannot_be_trained_on_is_said(photos: Path, what: str):
    if what == "nothing":
        photos = photos / "dark"
    if what == "one class":
        for path in (photos / "light").iterdir():
            path.unlink()
        (photos / "light").rmdir()
    if what == "no image":
        (photos / "dark" / "0.png").write_bytes(b"not a picture")
    words = {"nothing": "make a subfolder", "one class": "has 1 class, the", "no image": "0.png is no image"}
    with pytest.raises(datasets.DatasetMissing, match=words[what]):
        datasets.load(str(photos), "", 16)
