"""A run's folder: the state after each epoch, each file whole or not there."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from grader.protocol import Train
from grader.training.refusal import Refused

CHECKPOINT = "checkpoint.safetensors"
PROGRESS = "progress.json"


@dataclass(frozen=True)
class Checkpoint:
    """How many epochs are done, the score after the last, and the state of network and optimizer."""

    epoch: int = 0
    score: float = 0.0
    state: bytes = b""


def save(request: Train, checkpoint: Checkpoint) -> None:
    """Put a checkpoint into the run's folder, in place of the one before. Raises `Refused`."""
    folder = Path(request.folder)
    progress = {"epoch": checkpoint.epoch, "score": checkpoint.score, "recipe": _fingerprint(request)}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _replace(folder / CHECKPOINT, checkpoint.state)
        _replace(folder / PROGRESS, json.dumps(progress).encode())
    except OSError as error:
        raise Refused(
            f"The checkpoint after epoch {checkpoint.epoch} could not be written to {folder} ({error.strerror}); "
            "the one before stands. Make room and resume."
        ) from None


def load(request: Train) -> Checkpoint:
    """The checkpoint to go on from. Raises `Refused` where there is none of the same recipe, dataset and seed."""
    folder = Path(request.folder)
    try:
        progress = json.loads((folder / PROGRESS).read_text())
        state = (folder / CHECKPOINT).read_bytes()
        found = Checkpoint(int(progress["epoch"]), float(progress["score"]), state)
    except (OSError, ValueError, KeyError):
        raise Refused(f"There is no checkpoint in {folder} to resume from. Start without --resume.") from None
    if progress["recipe"] != _fingerprint(request):
        raise Refused("The checkpoint is of another recipe, dataset or seed. Start without --resume.")
    return found


def _fingerprint(request: Train) -> list[object]:
    recipe = request.recipe
    settings = [recipe.size, recipe.epochs, recipe.batch, recipe.lr, recipe.optimizer, recipe.weight_decay]
    network = [recipe.narrow, json.dumps(recipe.arguments)]
    return [request.name, request.dataset, request.trainer, *settings, *network, request.seed]


def _replace(path: Path, content: bytes) -> None:
    """Write a file whole or not at all."""
    descriptor, temporary = tempfile.mkstemp(dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except OSError:
        Path(temporary).unlink(missing_ok=True)
        raise
