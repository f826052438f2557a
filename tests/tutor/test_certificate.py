"""A certificate can be shown, checked again, and not be altered."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import msgspec
import pytest

from grader.client import GraderClient
from grader.protocol import Recipe, Source, Trained
from tests.grader.training.test_training import LOOP, NET
from tutor.errors import NotYet, TutorError
from tutor.session.certificate import CERTIFICATE, WEIGHTS, Certificate, certify, confirm
from tutor.session.orders import ORDER, keep_order

FIELDS: dict[str, Any] = {
    "name": "net",
    "builder": "make_net",
    "loop": "train_epoch",
    "dataset": "digits",
    "recipe": Recipe(size=8, epochs=3, batch=64, lr=0.02, target=0.85, seconds=60),
    "submission": Source(module="net", path="net.py", content=NET.encode()),
    "parts": (
        Source(module="train_epoch", path="reference/train_epoch.py", content=LOOP.encode(), own=False),
        Source(module="other", path="other.py", content=b""),
    ),
}


@pytest.fixture(scope="module")
def client():
    with_torch = GraderClient()
    yield with_torch
    with_torch.close()


@pytest.fixture
def folder(client: GraderClient, tmp_path: Path) -> Path:
    fields = FIELDS | {"folder": str(tmp_path), "seed": 3}
    keep_order(tmp_path, fields)
    *_, end = client.train(**fields)
    assert isinstance(end, Trained)
    certify(tmp_path, end, {"net", "train_epoch"})
    return tmp_path


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


def test_its_weights_bear_it_out(folder: Path, client: GraderClient) -> None:
    found = msgspec.json.decode((folder / CERTIFICATE).read_bytes(), type=Certificate)
    assert confirm(client, folder / CERTIFICATE, "cpu").score == pytest.approx(found.score)


def test_a_better_score_written_in_is_not_confirmed(folder: Path, client: GraderClient) -> None:
    path = folder / CERTIFICATE
    found = msgspec.json.decode(path.read_bytes(), type=Certificate)
    path.write_bytes(msgspec.json.encode(msgspec.structs.replace(found, score=1.0)))
    with pytest.raises(NotYet, match=r"says 1\.0000, the weights reach"):
        confirm(client, path, "cpu")


@pytest.mark.parametrize("name", [ORDER, WEIGHTS])
def test_other_files_than_its_own_are_refused(folder: Path, client: GraderClient, name: str) -> None:
    (folder / name).write_bytes((folder / name).read_bytes() + b" ")
    with pytest.raises(TutorError, match="its hash differs"):
        confirm(client, folder / CERTIFICATE, "cpu")
    (folder / name).unlink()
    with pytest.raises(TutorError, match="put it beside"):
        confirm(client, folder / CERTIFICATE, "cpu")


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", None])
def test_what_is_no_certificate_is_said(tmp_path: Path, client: GraderClient, content: bytes | None) -> None:
    path = tmp_path / CERTIFICATE
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(TutorError, match=r"certificate\.json"):
        confirm(client, path, "cpu")
