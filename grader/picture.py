"""Drawing an exercise's picture from the learner's own functions, in the worker."""

from __future__ import annotations

import math
from typing import Any

import msgspec
import torch

from grader.conversation import Conversation, Ended
from grader.launch import WorkerProcess
from grader.protocol import Chart, Draw, Drawn, Failed, Panel, Rows, Series
from grader.text import clean
from grader.tree import Malformed, Raised, rebuild
from grader.verdict import Outcome
from grader.wire import Load, Loaded, Paint, Ran
from grader.worker import content_source

MAX_SIDE = 256
MAX_FRAMES = 64
MAX_PIXELS = 1 << 18
MAX_PANELS = 12
MAX_SERIES = 6
MAX_POINTS = 2000


def draw(request: Draw, worker: WorkerProcess) -> Drawn | Failed:
    """Run `picture(submission)`, a dict of title to image (H, W), frames (T, H, W) or chart; images become 0 … 1."""
    talk = Conversation(worker, request.limits.seconds)
    content = content_source(request.picture.path, request.picture.content)
    try:
        order = Load(content, request.submission, request.parts, (), request.limits, worker.scratch)
        loaded = talk.load(order)
        if isinstance(loaded, Loaded) and loaded.failure:
            return _refusal(request.job, loaded.failure)
        reply, blob, _ = talk.ask(Paint(request.seed))
    except Ended as end:
        slow = end.ending.outcome is Outcome.TIMED_OUT
        reason = "It took longer than this exercise allows." if slow else end.ending.reason
        return Failed(job=request.job, message=f"Your code did not get to a picture. {reason}")
    if not isinstance(reply, Ran):
        return Failed(job=request.job, message="Your code wrote to the grader's own connection.")
    if isinstance(reply.result, Raised):
        return _refusal(request.job, reply.result)
    try:
        return Drawn(job=request.job, panels=_panels(rebuild(reply.result, blob)))
    except (Malformed, AttributeError, KeyError, TypeError, ValueError, RuntimeError):
        message = "Your functions returned something that cannot be drawn; let the checks pass first."
        return Failed(job=request.job, message=message)


def _refusal(job: int, error: Raised) -> Failed:
    if error.unwritten:
        return Failed(job=job, message="There is nothing to draw yet: write the exercise first.", line=error.line)
    said = clean(f"{error.type}: {error.message}")
    return Failed(job=job, message=f"Your code stopped before the picture was drawn. {said}", line=error.line)


def _panels(drawings: dict[str, Any]) -> tuple[Panel, ...]:
    return tuple(_panel(clean(title, 80), drawing) for title, drawing in list(drawings.items())[:MAX_PANELS])


def _panel(title: str, drawing: Any) -> Panel:
    if isinstance(drawing, torch.Tensor) and drawing.dim() == 3:
        return Panel(title=title, frames=_frames(drawing))
    if isinstance(drawing, torch.Tensor):
        return Panel(title=title, rows=_rows(drawing))
    chart = Chart(
        kind=drawing["kind"],
        series=tuple(_series(name, *pair) for name, pair in list(drawing["series"].items())[:MAX_SERIES]),
        x_label=clean(drawing["x"], 40),
        y_label=clean(drawing["y"], 40),
        log=bool(drawing["log"]),
    )
    return Panel(title=title, chart=msgspec.convert(msgspec.to_builtins(chart), Chart))


def _series(name: str, x: torch.Tensor, y: torch.Tensor) -> Series:
    """What can be drawn of a curve: its finite points, at most `MAX_POINTS` of them."""
    if x.dim() != 1 or x.shape != y.shape:
        raise ValueError("a curve is two vectors of one length")
    finite = x.isfinite() & y.isfinite()
    step = max(1, math.ceil(int(finite.sum()) / MAX_POINTS))
    coordinates = (tuple(values[finite][::step].double().tolist()) for values in (x, y))
    return Series(name=clean(name, 40), x=next(coordinates), y=next(coordinates))


def _frames(film: torch.Tensor) -> tuple[Rows, ...]:
    """Frames (T, H, W), scaled as one image with all frames below each other."""
    count, height, width = film.shape
    if not film.numel() or count > MAX_FRAMES or max(height, width) > MAX_SIDE or film.numel() > MAX_PIXELS:
        raise ValueError("a moving image is a few matrices")
    rows = _scaled(film.reshape(count * height, width))
    return tuple(rows[first : first + height] for first in range(0, len(rows), height))


def _rows(image: torch.Tensor) -> Rows:
    if image.dim() != 2 or not image.numel() or max(image.shape) > MAX_SIDE:
        raise ValueError("an image is a matrix")
    return _scaled(image)


def _scaled(image: torch.Tensor) -> Rows:
    values = image.double().nan_to_num(0.0)
    low, high = float(values.min()) / 2, float(values.max()) / 2  # halves: their difference is a number, too
    scaled = (values / 2 - low) / (high - low) if high > low else values.clamp(0, 1)
    return tuple(tuple(round(float(v), 4) for v in row) for row in scaled)
