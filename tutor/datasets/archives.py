"""Known datasets, file by file, as torchvision lays them out."""

from __future__ import annotations

import hashlib
from pathlib import Path

from msgspec import Struct


class Archive(Struct, frozen=True):
    """A gzip file, and the file in it: name without `.gz`, MD5 of both, bytes of the inner one."""

    name: str
    packed_md5: str
    md5: str
    size: int


class Fetching(Struct, frozen=True, kw_only=True):
    """Bytes of a dataset that are here, and that there are in all; the first of it comes before any byte."""

    dataset: str
    place: str
    done: int
    total: int


class Known(Struct, frozen=True):
    """A dataset: the folder that torchvision gives it, where it can be had, and its files."""

    folder: str
    mirrors: tuple[str, ...]
    archives: tuple[Archive, ...]


DATASETS = {
    "mnist": Known(
        "MNIST",
        ("https://ossci-datasets.s3.amazonaws.com/mnist/", "http://yann.lecun.com/exdb/mnist/"),
        (
            Archive(
                "train-images-idx3-ubyte",
                "f68b3c2dcbeaaa9fbdd348bbdeb94873",
                "6bbc9ace898e44ae57da46a324031adb",
                47_040_016,
            ),
            Archive(
                "train-labels-idx1-ubyte",
                "d53e105ee54ea40749a09fcbcd1e9432",
                "a25bea736e30d166cdddb491f175f624",
                60_008,
            ),
            Archive(
                "t10k-images-idx3-ubyte",
                "9fb629c4189551a2d022fa330f9573f3",
                "2646ac647ad5339dbf082846283269ea",
                7_840_016,
            ),
            Archive(
                "t10k-labels-idx1-ubyte",
                "ec29112dd5afa0611ce80d1b7f02629c",
                "27ae3e4e09519cfbb04c329615203637",
                10_008,
            ),
        ),
    ),
    "fashion-mnist": Known(
        "FashionMNIST",
        ("http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/",),
        (
            Archive(
                "train-images-idx3-ubyte",
                "8d4fb7e6c68d591d4c3dfef9ec88bf0d",
                "f4a8712d7a061bf5bd6d2ca38dc4d50a",
                47_040_016,
            ),
            Archive(
                "train-labels-idx1-ubyte",
                "25c81989df183df01b3e8a0aad5dffbe",
                "9018921c3c673c538a1fc5bad174d6f9",
                60_008,
            ),
            Archive(
                "t10k-images-idx3-ubyte",
                "bef4ecab320f06d8554ea6380940ec79",
                "8181f5470baa50b63fa0f6fddb340f0a",
                7_840_016,
            ),
            Archive(
                "t10k-labels-idx1-ubyte",
                "bb300cfdad3c16e7a12a480ee83cd310",
                "15d484375f8d13e6eb1aabb0c3f46965",
                10_008,
            ),
        ),
    ),
}


def damaged(known: Known, root: Path) -> list[Archive]:
    """The files that are missing below `root`, or not what they should be."""
    folder = root / known.folder / "raw"
    return [archive for archive in known.archives if not whole(folder / archive.name, archive)]


def whole(path: Path, archive: Archive) -> bool:
    """Whether the unpacked file is there and is that file."""
    try:
        if path.stat().st_size != archive.size:
            return False
        with open(path, "rb") as file:
            return hashlib.file_digest(file, "md5").hexdigest() == archive.md5
    except OSError:
        return False
