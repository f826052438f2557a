"""Bringing a dataset here: announced with its size, resumed where it broke off, checked, and put in place whole."""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import urllib.request
from collections.abc import Callable
from http.client import HTTPException, HTTPResponse
from pathlib import Path

from tutor.datasets.archives import DATASETS, Archive, Fetching, Known, damaged, whole
from tutor.errors import DatasetError
from tutor.language import _
from tutor.locking import alone

_CHUNK = 1 << 16
_PATIENCE = 30.0
"""Seconds that a server may be silent."""


Tell = Callable[[Fetching], None]


class Interrupted(Exception):
    """Whoever asked does not want it any more; what came is kept."""


class _Damaged(Exception):
    """What came is not the file that was asked for."""


def fetch(dataset: str, root: Path, tell: Tell, wanted: Callable[[], bool] = lambda: True) -> None:
    """Download what is missing or damaged of `dataset` below `root`; nothing where all of it is whole.

    Raises `DatasetError` when it cannot be had, `Interrupted` when `wanted()` is no longer true.
    """
    known = DATASETS[dataset]
    lacking = damaged(known, root)
    if not lacking:
        return
    folder = root / known.folder / "raw"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with alone(folder / "download"):
            _fetch_all(dataset, known, folder, tell, wanted)
    except (OSError, HTTPException, EOFError, _Damaged) as error:
        names = ", ".join(archive.name for archive in lacking)
        raise DatasetError(
            _(
                "{dataset} is not whole in {folder} ({names}) and could not be downloaded ({reason}); "
                "what came is kept. Try again online, {advice}, or train on digits."
            ).format(dataset=dataset, folder=folder, names=names, reason=_words(error), advice=_advice(known))
        ) from None


def _advice(known: Known) -> str:
    given = os.environ.get("DLTUTOR_DATA", "").strip()
    if not given:
        return _("set DLTUTOR_DATA to a folder with {there}/raw").format(there=known.folder)
    return _("put the files into {given}/{there}/raw").format(given=given, there=known.folder)


def _fetch_all(dataset: str, known: Known, folder: Path, tell: Tell, wanted: Callable[[], bool]) -> None:
    lacking = [archive for archive in known.archives if not whole(folder / archive.name, archive)]
    sizes = _sizes(known, lacking)
    total = sum(sizes.values())
    done = 0

    def progress(here: int) -> None:
        if total:
            tell(Fetching(dataset=dataset, place=str(folder), done=done + here, total=total))
        if not wanted():
            raise Interrupted

    progress(0)
    for archive in lacking:
        _fetch_one(known, archive, folder, progress)
        done += sizes.get(archive.name, 0)
    tell(Fetching(dataset=dataset, place=str(folder), done=done, total=done))


def _fetch_one(known: Known, archive: Archive, folder: Path, progress: Callable[[int], None]) -> None:
    packed = folder / f"{archive.name}.gz.part"
    error: Exception = _Damaged("no mirror has it")
    for mirror in known.mirrors:
        try:
            _receive(f"{mirror}{archive.name}.gz", packed, progress)
            _unpack(packed, archive, folder)
        except (OSError, HTTPException, EOFError, _Damaged) as failure:
            error = failure
        else:
            return
    raise error


def _receive(url: str, packed: Path, progress: Callable[[int], None]) -> None:
    """Download to `packed`, from where an earlier download broke off if the server can do that."""
    here = packed.stat().st_size if packed.exists() else 0
    request = urllib.request.Request(url, headers={"Range": f"bytes={here}-"} if here else {})
    with _open(request) as answer:
        resumed = answer.status == 206
        if answer.status == 416:  # nothing is left to send: it is whole, or of another file
            return
        with open(packed, "ab" if resumed else "wb") as file:
            here = here if resumed else 0
            while chunk := answer.read(_CHUNK):
                file.write(chunk)
                here += len(chunk)
                progress(here)
        if answer.length:  # what the server promised and did not send
            raise ConnectionError(f"the connection broke off {answer.length:,} bytes before the end")


def _unpack(packed: Path, archive: Archive, folder: Path) -> None:
    """Check the packed file, unpack it, check again, and give it its name; a wrong one is removed."""
    with open(packed, "rb") as file:
        right = hashlib.file_digest(file, "md5").hexdigest() == archive.packed_md5
    unpacked = packed.with_suffix(".unpacked")
    try:
        if right:
            with gzip.open(packed) as source, open(unpacked, "wb") as target:
                shutil.copyfileobj(source, target)
        if not (right and whole(unpacked, archive)):
            packed.unlink()
            raise _Damaged(f"{archive.name}.gz does not have the expected checksum")
        unpacked.replace(folder / archive.name)
        packed.unlink()
    finally:
        unpacked.unlink(missing_ok=True)


def _sizes(known: Known, lacking: list[Archive]) -> dict[str, int]:
    """Bytes of each packed file by its name; nothing as soon as one is not known."""
    sizes = {}
    for archive in lacking:
        if not (size := _size(known, archive)):
            return {}
        sizes[archive.name] = size
    return sizes


def _size(known: Known, archive: Archive) -> int:
    """Bytes of the packed file, as the first mirror that answers says; 0 where none does."""
    for mirror in known.mirrors:
        try:
            with _open(urllib.request.Request(f"{mirror}{archive.name}.gz", method="HEAD")) as answer:
                return int(answer.headers.get("Content-Length", 0))
        except (OSError, HTTPException):
            continue
    return 0


def _open(request: urllib.request.Request) -> HTTPResponse:
    try:
        answer: HTTPResponse = urllib.request.urlopen(request, timeout=_PATIENCE)
    except urllib.request.HTTPError as error:
        if error.code == 416:
            return error  # type: ignore[return-value]
        raise
    return answer


def _words(error: Exception) -> str:
    reason = getattr(error, "reason", error)
    return str(getattr(reason, "strerror", None) or reason) or type(error).__name__
