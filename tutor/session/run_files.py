"""Training runs as files for others to read: CSV, JSON, and curves as SVG."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Sequence
from xml.sax.saxutils import escape

import msgspec

from grader.protocol import Chart, Series
from tutor.progress import RunRecord

_COLUMNS = ("run", "training", "dataset", "device", "seed", "epoch", "loss", "train_score", "score", "seconds")
_COLOURS = ("#0969da", "#bc4c00", "#1a7f37", "#8250df", "#bf3989", "#57606a")
_WIDTH, _HEIGHT, _LEFT, _TOP, _PLOT_WIDTH, _PLOT_HEIGHT = 760, 420, 70, 50, 660, 300


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


def label(run: RunRecord) -> str:
    """What tells a run from others."""
    return f"{run.name} {run.id}, {run.dataset}"


def curves(runs: Sequence[RunRecord]) -> Chart:
    """The test scores of runs over their epochs."""
    series = tuple(
        Series(
            name=label(run),
            x=tuple(float(epoch.epoch) for epoch in run.epochs),
            y=tuple(epoch.score for epoch in run.epochs),
        )
        for run in runs
        if run.epochs
    )
    return Chart(kind="lines", series=series, x_label="epoch", y_label=runs[0].measure if runs else "")


def as_svg(runs: Sequence[RunRecord]) -> str:
    """The test scores of runs over their epochs, with the target of the first as a dashed line."""
    found = [run for run in runs if run.epochs]
    last = max((run.epochs[-1].epoch for run in found), default=1)
    scores = [epoch.score for run in found for epoch in run.epochs if math.isfinite(epoch.score)]
    scores += [run.target for run in found[:1]]
    low, high = min(scores, default=0.0), max(scores, default=1.0)
    span = (high - low) or 1.0

    def at(epoch: float, score: float) -> str:
        x = _LEFT + _PLOT_WIDTH * epoch / last
        y = _TOP + _PLOT_HEIGHT * (1 - (min(max(score, low), high) - low) / span)
        return f"{x:.1f},{y:.1f}"

    parts = [_frame(found[0].measure if found else "", low, high, last)]
    for run, colour in zip(found, _COLOURS * len(found), strict=False):
        points = " ".join(at(epoch.epoch, epoch.score) for epoch in run.epochs if math.isfinite(epoch.score))
        parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>')
    if found:
        ends = " ".join((at(0, found[0].target), at(last, found[0].target)))
        parts.append(f'<polyline points="{ends}" fill="none" stroke="#57606a" stroke-dasharray="6 4"/>')
    parts += [
        f'<text x="{_LEFT + 10}" y="{_TOP + _PLOT_HEIGHT - 10 - 18 * i}" fill="{_COLOURS[i % len(_COLOURS)]}">'
        f"{escape(label(run))}</text>"
        for i, run in enumerate(found)
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif" '
        f'font-size="13"><rect width="100%" height="100%" fill="#fff"/>{"".join(parts)}</svg>\n'
    )


def _frame(measure: str, low: float, high: float, last: int) -> str:
    """The axes with the ends of their scales."""
    bottom = _TOP + _PLOT_HEIGHT
    return (
        f'<rect x="{_LEFT}" y="{_TOP}" width="{_PLOT_WIDTH}" height="{_PLOT_HEIGHT}" fill="none" stroke="#d0d7de"/>'
        f'<text x="{_LEFT}" y="{_TOP - 14}">{measure} on test examples; dashed: the target</text>'
        f'<text x="{_LEFT - 8}" y="{_TOP + 12}" text-anchor="end">{high:.3g}</text>'
        f'<text x="{_LEFT - 8}" y="{bottom}" text-anchor="end">{low:.3g}</text>'
        f'<text x="{_LEFT}" y="{bottom + 22}">0</text>'
        f'<text x="{_LEFT + _PLOT_WIDTH}" y="{bottom + 22}" text-anchor="end">epoch {last}</text>'
    )
