"""What a training needs besides code is looked at before any code is graded."""

from __future__ import annotations

from pathlib import Path

import pytest

from tutor.errors import DatasetError, MachineError
from tutor.session.grading import Turn
from tutor.session.preparation import prepare


def prepared(dataset: str | Path, device: str = "auto", data: str = "") -> None:
    fields = {"dataset": str(dataset), "device": device, "data": data}
    prepare(fields, lambda event: pytest.fail(f"it tells {event}"), Turn())


def test_what_is_here_is_let_through(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("quite long " * 4000, encoding="utf-8")
    for dataset in ("digits", "topics", tmp_path / "text"):
        prepared(dataset, device="cpu")


def test_a_text_that_is_too_short_is_said(tmp_path: Path) -> None:
    (tmp_path / "tiny.txt").write_text("short", encoding="utf-8")
    with pytest.raises(DatasetError, match=r"tiny\.txt cannot be trained on: it has 5 letters and"):
        prepared(tmp_path / "tiny.txt")


@pytest.mark.parametrize(
    ("images", "said"),
    [
        ((), "make a subfolder with images for each class"),
        (("a/1.png", "a/2.png"), "it has 1 class, the networks"),
        (("a/1.png", "a/2.png", "b/1.PNG"), "its class b has 1 image; 2 are the least"),
        (("a/1.png", "a/2.png", "b/notes.txt"), r"its class b has no image \(\.jpg, "),
        (tuple(f"{name}/1.png" for name in "abcdefghijk"), "it has 11 classes"),
    ],
)
def test_a_folder_that_is_none_of_images_by_class_is_said(tmp_path: Path, images: tuple[str, ...], said: str) -> None:
    for name in images:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    with pytest.raises(DatasetError, match=f"cannot be trained on: {said}"):
        prepared(tmp_path)


def test_a_novel_and_a_folder_that_are_gone_are_named(tmp_path: Path) -> None:
    for dataset, data in (("timemachine", tmp_path), (tmp_path / "gone", "")):
        with pytest.raises(DatasetError, match=r"cannot be read \(No such file"):
            prepared(dataset, data=str(data))


@pytest.mark.parametrize(("device", "platform"), [("mps", "linux"), ("cuda", "darwin"), ("cuda", "linux")])
def test_a_device_that_is_certainly_not_here_is_said(
    monkeypatch: pytest.MonkeyPatch, device: str, platform: str
) -> None:
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setattr("grader.gpus.files", lambda: ())
    monkeypatch.setattr("grader.gpus.wake", lambda: None)
    with pytest.raises(MachineError, match=f"There is no {device} device on this machine"):
        prepared("digits", device)


def test_a_gpu_that_may_be_here_is_left_to_the_grader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("grader.gpus.files", lambda: ("/dev/nvidia0",))
    prepared("digits", "cuda")
