"""A certificate can be shown, checked again, and not be altered."""

from __future__ import annotations

import shutil
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from grader.client import GraderClient
from grader.protocol import Limits, Recipe, Source, Trained
from grader.verdict import Environment
from tests.grader.training.test_training import LOOP, NET
from tutor.course import Chapter, Course, Exercise, Training
from tutor.errors import NotYet, TutorError
from tutor.session.certificate import CERTIFICATE, WEIGHTS, Certificate, certify
from tutor.session.confirmation import claimed, confirm
from tutor.session.orders import ORDER, keep_order

RECIPE = Recipe(size=8, epochs=3, batch=64, lr=0.02, target=0.85, seconds=60)
FIELDS: dict[str, Any] = {
    "name": "net",
    "builder": "make_net",
    "loop": "train_epoch",
    "dataset": "digits",
    "recipe": RECIPE,
    "submission": Source(module="net", path="net.py", content=NET.encode()),
    "parts": (
        Source(module="train_epoch", path="reference/train_epoch.py", content=LOOP.encode(), own=False),
        Source(module="other", path="other.py", content=b""),
    ),
}


@pytest.fixture(scope="module")
def trained(grader: GraderClient, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("trained")
    fields = FIELDS | {"folder": str(folder), "seed": 3}
    keep_order(folder, fields)
    *_, end = grader.train(**fields)
    assert isinstance(end, Trained)
    certify(folder, end, {"net", "train_epoch"})
    return folder


@pytest.fixture
def folder(trained: Path, tmp_path: Path) -> Path:
    """The run's folder, to be altered."""
    return Path(shutil.copytree(trained, tmp_path, dirs_exist_ok=True))


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """A course with that training, and `train_epoch` as it was trained with."""
    root = tmp_path / "course"
    training = Training(name="net", builder="make_net", loop="train_epoch", quick={"digits": RECIPE})
    exercises = (exercise(root, "train_epoch", LOOP), exercise(root, "net", NET, training))
    chapter = Chapter(name="01_all", number=1, title="All", summary="", exercises=exercises)
    return Course(root=root, solutions=root, chapters=(chapter,))


def exercise(root: Path, slug: str, solution: str, training: Training | None = None) -> Exercise:
    folder = root / slug
    folder.mkdir(parents=True)
    (folder / "solution.py").write_text(solution)
    return Exercise(
        slug=slug,
        number=1,
        chapter="01_all",
        title=slug,
        concept="",
        minutes=1,
        points=1,
        needs=(),
        forbid=(),
        limits=Limits(),
        training=training,
        folder=folder,
        solution_path=folder / "solution.py",
        has_picture=False,
    )


def test_it_names_what_was_confirmed(folder: Path) -> None:
    found = msgspec.json.decode((folder / CERTIFICATE).read_bytes(), type=Certificate)
    assert (found.training, found.dataset, found.own, found.borrowed) == ("net", "digits", ("net",), ("train_epoch",))
    assert found.score >= found.target == 0.85
    text = (folder / "certificate.txt").read_text()
    assert "built from net" in text
    assert f"accuracy {found.score:.4f}" in text
    assert len({len(line) for line in text.splitlines()}) == 1
    assert "net on digits" in "".join(ElementTree.parse(folder / "certificate.svg").getroot().itertext())


def test_it_says_how_much_narrower_the_network_was(folder: Path) -> None:
    found = msgspec.json.decode((folder / CERTIFICATE).read_bytes(), type=Certificate)
    assert not any("channels" in line for line in found.statement)
    assert "with 1/4 of its channels" in msgspec.structs.replace(found, narrow=4).statement


def test_its_weights_bear_it_out(folder: Path, grader: GraderClient, course: Course) -> None:
    found = msgspec.json.decode((folder / CERTIFICATE).read_bytes(), type=Certificate)
    assert confirm(grader, course, folder / CERTIFICATE, "cpu").score == pytest.approx(found.score)


def write_in(folder: Path, **changes: Any) -> None:
    path = folder / CERTIFICATE
    found = msgspec.json.decode(path.read_bytes(), type=Certificate)
    path.write_bytes(msgspec.json.encode(msgspec.structs.replace(found, **changes)))


def test_a_better_score_written_in_is_not_confirmed(folder: Path, grader: GraderClient, course: Course) -> None:
    write_in(folder, score=1.0)
    with pytest.raises(NotYet, match=r"says 1\.0000, the weights reach"):
        confirm(grader, course, folder / CERTIFICATE, "cpu")


@pytest.fixture(scope="module")
def unused() -> Iterator[GraderClient]:
    """A grader that never starts: what is refused before anything is counted."""
    client = GraderClient()
    yield client
    client.close()


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """A folder with the certificate of a run that was never trained."""
    return certified(tmp_path)


def certified(folder: Path, **changes: Any) -> Path:
    keep_order(folder, FIELDS | {"folder": str(folder), "seed": 3} | changes)
    (folder / WEIGHTS).write_bytes(b"weights")
    end = Trained(
        job=1, score=0.9, target=0.85, confirmed=True, epochs=3, seconds=1.0, environment=Environment(torch="2.8.0")
    )
    certify(folder, end, {"net", "train_epoch"})
    return folder


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"training": "resnet18"}, "says training resnet18, the run was ordered with net; not confirmed"),
        ({"dataset": "fashion-mnist"}, "says dataset fashion-mnist, the run was ordered with digits"),
        ({"target": 0.89}, r"says target 0\.89, the run was ordered with 0\.85"),
        ({"own": ("net", "residual")}, "says own net, residual, the run was ordered with net"),
        ({"borrowed": ()}, "says borrowed –, the run was ordered with train_epoch"),
        ({"seed": 42}, "says seed 42, the run was ordered with 3"),
        ({"epochs": 30}, "says epochs 30"),
        ({"trainer": "fast"}, "says trainer fast"),
        ({"narrow": 4}, "says narrow 4"),
        ({"measure": "perplexity"}, "says measure perplexity"),
    ],
)
def test_what_was_not_so_ordered_is_not_confirmed(
    written: Path, unused: GraderClient, course: Course, changes: dict[str, Any], said: str
) -> None:
    write_in(written, **changes)
    with pytest.raises(NotYet, match=said):
        confirm(unused, course, written / CERTIFICATE, "cpu")


NETWORK = Source(module="network", path="net/network.py", content=b"def network(): ...", own=False)


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"parts": (msgspec.structs.replace(FIELDS["parts"][0], content=b"x = 1"),)}, "reference/train_epoch.py"),
        ({"parts": (Source(module="gone", path="reference/gone.py", content=b"", own=False),)}, "reference/gone.py"),
        ({"network": NETWORK}, "net/network.py"),
        ({"recipe": msgspec.structs.replace(RECIPE, target=0.05)}, "target for digits"),
        ({"recipe": msgspec.structs.replace(RECIPE, measure="perplexity")}, "target for digits"),
        ({"dataset": "mnist"}, "target for mnist"),
    ],
)
def test_what_the_course_has_otherwise_is_not_confirmed(
    tmp_path: Path, unused: GraderClient, course: Course, changes: dict[str, Any], named: str
) -> None:
    with pytest.raises(NotYet, match=f"course as it is now, which has another {named}; train it anew"):
        confirm(unused, course, certified(tmp_path, **changes) / CERTIFICATE, "cpu")


def test_what_nothing_bears_out_is_said_to_be_claimed(written: Path) -> None:
    write_in(written, device="cuda:0", torch="9.9", finished="1999-01-01 00:00 UTC")
    assert claimed(written / CERTIFICATE) == (
        "Claimed by the certificate and not checked: trained on cuda:0 with torch 9.9, finished 1999-01-01 00:00 UTC."
    )


@pytest.mark.parametrize("name", [ORDER, WEIGHTS])
def test_other_files_than_its_own_are_refused(written: Path, unused: GraderClient, course: Course, name: str) -> None:
    (written / name).write_bytes((written / name).read_bytes() + b" ")
    with pytest.raises(TutorError, match="its hash differs"):
        confirm(unused, course, written / CERTIFICATE, "cpu")
    (written / name).unlink()
    with pytest.raises(TutorError, match="put it beside"):
        confirm(unused, course, written / CERTIFICATE, "cpu")


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", None])
def test_what_is_no_certificate_is_said(
    tmp_path: Path, unused: GraderClient, course: Course, content: bytes | None
) -> None:
    path = tmp_path / CERTIFICATE
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(TutorError, match=r"certificate\.json"):
        confirm(unused, course, path, "cpu")
