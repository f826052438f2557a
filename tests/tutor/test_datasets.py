"""Datasets come whole or not at all, go on where they broke off, and say how large they are first."""

from __future__ import annotations

import gzip
import hashlib
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tutor.datasets import DATASETS, Archive, Fetching, damaged
from tutor.datasets.archives import Known
from tutor.datasets.download import Interrupted, fetch
from tutor.errors import DatasetError

CONTENT = {"images": bytes(range(256)) * 2000, "labels": b"\x00\x01\x02" * 1000}
PACKED = {f"{name}.gz": gzip.compress(content, 1, mtime=0) for name, content in CONTENT.items()}


class Server(ThreadingHTTPServer):
    """Serves the packed files, with ranges unless told otherwise."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.files = dict(PACKED)
        self.ranges = True
        self.most = len(PACKED["images.gz"])
        self.asked: list[str] = []


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_HEAD(self) -> None:
        self.answer(send=False)

    def do_GET(self) -> None:
        self.server.asked.append(f"{self.path} {self.headers.get('Range', '')}".strip())
        self.answer(send=True)

    def answer(self, send: bool) -> None:
        content = self.server.files.get(self.path.strip("/"))
        if content is None:
            self.send_error(404)
            return
        begin = 0
        if self.server.ranges and (wanted := self.headers.get("Range")):
            begin = int(wanted.removeprefix("bytes=").rstrip("-"))
            if begin >= len(content):
                self.send_error(416)
                return
        self.send_response(206 if begin else 200)
        self.send_header("Content-Length", str(len(content) - begin))
        self.end_headers()
        if send:
            self.wfile.write(content[begin:][: self.server.most])

    def log_message(self, *_: object) -> None: ...


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as serving:
        threading.Thread(target=serving.serve_forever, daemon=True).start()
        yield serving
        serving.shutdown()


@pytest.fixture
def known(server: Server, monkeypatch: pytest.MonkeyPatch) -> Known:
    archives = tuple(
        Archive(name, md5(PACKED[f"{name}.gz"]), md5(content), len(content)) for name, content in CONTENT.items()
    )
    found = Known("Small", ("http://127.0.0.1:9/", f"http://127.0.0.1:{server.server_port}/"), archives)
    monkeypatch.setitem(DATASETS, "small", found)
    return found


def md5(content: bytes) -> str:
    return hashlib.md5(content).hexdigest()


def raw(root: Path) -> Path:
    return root / "Small" / "raw"


def test_a_dataset_is_announced_with_its_size_and_comes_whole_from_the_mirror_that_has_it(known, tmp_path):
    told: list[Fetching] = []
    fetch("small", tmp_path, told.append)
    size = sum(map(len, PACKED.values()))
    assert (told[0].done, told[0].total) == (0, size)
    assert (told[-1].done, told[-1].total) == (size, size)
    assert {path.name: path.read_bytes() for path in raw(tmp_path).iterdir() if path.suffix != ".lock"} == CONTENT


def test_what_is_whole_is_not_downloaded_again(known, server, tmp_path):
    fetch("small", tmp_path, lambda _: None)
    server.asked.clear()
    fetch("small", tmp_path, lambda _: pytest.fail("it was announced"))
    assert server.asked == []


def test_a_damaged_file_is_found_and_replaced(known, server, tmp_path):
    fetch("small", tmp_path, lambda _: None)
    path = raw(tmp_path) / "images"
    path.write_bytes(path.read_bytes()[:-1] + b"!")
    assert [archive.name for archive in damaged(known, tmp_path)] == ["images"]
    server.asked.clear()
    fetch("small", tmp_path, lambda _: None)
    assert server.asked == ["/images.gz"]
    assert damaged(known, tmp_path) == []


def test_a_connection_that_ends_too_soon_loses_nothing_of_what_came(known, server, tmp_path):
    server.most = 500
    with pytest.raises(DatasetError, match=r"broke off [0-9],[0-9]+ bytes before the end.*what came is kept"):
        fetch("small", tmp_path, lambda _: None)
    assert (raw(tmp_path) / "images.gz.part").read_bytes() == PACKED["images.gz"][:500]
    server.most = len(PACKED["images.gz"])
    fetch("small", tmp_path, lambda _: None)
    assert server.asked[-2:] == ["/images.gz bytes=500-", "/labels.gz"]
    assert damaged(known, tmp_path) == []


@pytest.mark.parametrize("ranges", [True, False])
def test_a_download_goes_on_where_it_broke_off(known, server, tmp_path, ranges):
    raw(tmp_path).mkdir(parents=True)
    (raw(tmp_path) / "images.gz.part").write_bytes(PACKED["images.gz"][:500])
    server.ranges = ranges
    fetch("small", tmp_path, lambda _: None)
    assert "/images.gz bytes=500-" in server.asked
    assert damaged(known, tmp_path) == []


def test_a_download_that_was_complete_but_not_unpacked_is_unpacked(known, tmp_path):
    raw(tmp_path).mkdir(parents=True)
    (raw(tmp_path) / "images.gz.part").write_bytes(PACKED["images.gz"])
    fetch("small", tmp_path, lambda _: None)
    assert damaged(known, tmp_path) == []


def test_a_stopped_download_keeps_what_came(known, tmp_path):
    with pytest.raises(Interrupted):
        fetch("small", tmp_path, lambda _: None, lambda: False)
    fetch("small", tmp_path, lambda _: None)
    assert damaged(known, tmp_path) == []


def test_a_file_that_is_another_one_is_not_believed(known, server, tmp_path):
    server.files["images.gz"] = gzip.compress(b"something else")
    with pytest.raises(DatasetError, match=r"images\.gz does not have the expected checksum"):
        fetch("small", tmp_path, lambda _: None)
    assert not (raw(tmp_path) / "images").exists()
    assert not (raw(tmp_path) / "images.gz.part").exists()


def test_offline_it_says_what_to_do(known, server, tmp_path):
    server.files.clear()
    with pytest.raises(DatasetError, match=r"set DLTUTOR_DATA to a folder with Small/raw, or train on digits"):
        fetch("small", tmp_path, lambda _: None)


def test_where_no_size_is_known_nothing_is_announced(known, server, tmp_path, monkeypatch):
    server.files.clear()
    monkeypatch.setenv("DLTUTOR_DATA", "/data")
    with pytest.raises(DatasetError, match="Try again online, put the files into /data/Small/raw, or train"):
        fetch("small", tmp_path, lambda event: pytest.fail(f"it announces {event}"))


def test_the_real_ones_are_recognised(data_folder: Path):
    for name in ("mnist", "fashion-mnist"):
        assert damaged(DATASETS[name], data_folder) == []
