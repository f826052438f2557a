"""Training runs as files for others to read: CSV, JSON, and curves as SVG or PNG."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

import msgspec

from tutor.progress import RunRecord
from tutor.session.drawing import as_png, as_svg
from tutor.session.run_drawing import drawing
from tutor.workspace import write_atomically

_COLUMNS = ("run", "training", "dataset", "device", "seed", "epoch", "loss", "train_score", "score", "seconds")
PICTURES = (".svg", ".png")
ENDINGS = (".csv", ".json", *PICTURES)


def as_csv(runs: Sequence[RunRecord]) -> str:
    """A line for each epoch of each run."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(_COLUMNS)
    for run in runs:
        about = (run.id, run.name, run.dataset, run.device, run.seed)
        for epoch in run.epochs:
            table.writerow((*about, epoch.epoch, epoch.loss, epoch.train_score, epoch.score, epoch.seconds))
    return text.getvalue()


def as_json(runs: Sequence[RunRecord]) -> bytes:
    """The runs with everything that is known of them."""
    return msgspec.json.format(msgspec.json.encode(list(runs)), indent=1) + b"\n"


def as_file(runs: Sequence[RunRecord], ending: str) -> bytes:
    """The runs in the form that a file's ending names, one of `ENDINGS`."""
    match ending:
        case ".csv":
            return as_csv(runs).encode()
        case ".json":
            return as_json(runs)
        case ".svg":
            return as_svg(drawing(runs)).encode()
        case _:
            return as_png(drawing(runs))


def export(runs: Sequence[RunRecord], folder: Path) -> Path:
    """Write runs into `folder` in every form; returns the files' common path, without an ending."""
    path = folder / "-".join([runs[0].name, *(str(run.id) for run in runs)])
    for ending in ENDINGS:
        write_atomically(path.with_name(path.name + ending), as_file(runs, ending))
    return path
