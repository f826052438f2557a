"""A run's folder: the state after the last epoch, whole or not there.

How far the training is stands in the metadata of the same file, so that the two never tell of different epochs.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Raw, Struct

from grader.protocol import Train
from grader.training.refusal import Refused
from grader.wire import MAX_HEADER, MAX_STATE

CHECKPOINT = "checkpoint.safetensors"
_METADATA, _PROGRESS = "__metadata__", "progress"
_LENGTH = 8
_LARGEST = MAX_STATE + MAX_HEADER
_UNREADABLE = (ValueError, KeyError, RecursionError, msgspec.DecodeError)


@dataclass(frozen=True)
class Checkpoint:
    """How many epochs are done, the score after the last, and the state of network and optimizer."""

    epoch: int = 0
    score: float = 0.0
    state: bytes = b""


class _Progress(Struct, frozen=True):
    epoch: int
    score: float
    recipe: list[Any]


def save(request: Train, checkpoint: Checkpoint) -> None:
    """Put a checkpoint into the run's folder, in place of the one before. Raises `Refused`."""
    folder = Path(request.folder)
    progress = _Progress(checkpoint.epoch, checkpoint.score, _fingerprint(request))
    try:
        parts = _with_progress(checkpoint.state, progress)
        folder.mkdir(parents=True, exist_ok=True)
        _replace(folder / CHECKPOINT, parts)
    except OSError as error:
        before = checkpoint.epoch > 1
        stands = "the one before stands. Make room and resume." if before else "make room and train again."
        raise Refused(
            f"The checkpoint after epoch {checkpoint.epoch} could not be written to {folder} ({error.strerror}); "
            + stands,
            fault="machine",
        ) from None
    except _UNREADABLE:
        raise Refused(f"The network's state after epoch {checkpoint.epoch} could not be read.") from None


def load(request: Train) -> Checkpoint:
    """The checkpoint to go on from. Raises `Refused` where there is none of the same recipe, dataset and seed."""
    folder = Path(request.folder)
    try:
        state = _read(folder / CHECKPOINT)
        progress = _progress_in(state)
    except (OSError, *_UNREADABLE):
        said = f"There is no checkpoint in {folder} to resume from. Train anew."
        raise Refused(said, fault="checkpoint") from None
    if progress.recipe != _fingerprint(request):
        raise Refused("The checkpoint is of another recipe, dataset or seed. Train anew.", fault="checkpoint")
    return Checkpoint(progress.epoch, progress.score, state)


def _read(path: Path) -> bytes:
    if path.stat().st_size > _LARGEST:
        raise ValueError("larger than any that was written")
    return path.read_bytes()


def _fingerprint(request: Train) -> list[Any]:
    recipe = request.recipe
    settings = [recipe.size, recipe.epochs, recipe.batch, recipe.lr, recipe.optimizer, recipe.weight_decay]
    network = [recipe.narrow, json.dumps(recipe.arguments)]
    return [request.name, request.dataset, request.trainer, *settings, *network, request.seed]


def _header(state: bytes) -> tuple[dict[str, Raw], int]:
    """What stands about each tensor at the beginning of a safetensors file, and where the tensors begin."""
    end = _LENGTH + int.from_bytes(state[:_LENGTH], "little")
    if end > _LENGTH + MAX_HEADER:  # the worker wrote it
        raise ValueError("a header that no honest worker writes")
    return msgspec.json.decode(state[_LENGTH:end], type=dict[str, Raw]), end


def _with_progress(state: bytes, progress: _Progress) -> tuple[bytes, bytes, memoryview]:
    """The state as the parts of a file, with our metadata in the place of the worker's."""
    header, end = _header(state)
    metadata = {_PROGRESS: msgspec.json.encode(progress).decode()}
    text = msgspec.json.encode({**header, _METADATA: metadata})
    text += b" " * (-len(text) % _LENGTH)
    return len(text).to_bytes(_LENGTH, "little"), text, memoryview(state)[end:]


def _progress_in(state: bytes) -> _Progress:
    metadata = msgspec.json.decode(_header(state)[0][_METADATA], type=dict[str, str])
    return msgspec.json.decode(metadata[_PROGRESS], type=_Progress)


def _replace(path: Path, parts: Iterable[bytes | memoryview]) -> None:
    """Write a file whole or not at all; what a kill leaves half done is overwritten the next time."""
    half = path.with_suffix(".part")
    try:
        with open(half, "wb") as file:
            file.writelines(parts)
            file.flush()
            os.fsync(file.fileno())
        half.replace(path)
    except OSError:
        half.unlink(missing_ok=True)
        raise
    _keep_name(path.parent)


def _keep_name(folder: Path) -> None:
    """Have the folder survive a crash of the system, too, where its file system can promise that."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
