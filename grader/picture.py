"""Drawing an exercise's picture from the learner's own functions, in the worker."""

from __future__ import annotations

import torch

from grader.conversation import Conversation, Ended
from grader.launch import WorkerProcess
from grader.protocol import Draw, Drawn, Failed, Panel
from grader.text import clean
from grader.tree import Malformed, Raised, rebuild
from grader.verdict import Outcome
from grader.wire import Load, Loaded, Paint, Ran
from grader.worker import content_source

MAX_SIDE = 256
MAX_PANELS = 12


def draw(request: Draw, worker: WorkerProcess) -> Drawn | Failed:
    """Run `picture(submission)`, a dict of title to image (H, W), and scale each image to 0 … 1."""
    talk = Conversation(worker, request.limits.seconds)
    content = content_source(request.picture.path, request.picture.content)
    try:
        order = Load(content, request.submission, request.parts, (), request.limits, worker.scratch)
        loaded, _, _ = talk.ask(order)
        if isinstance(loaded, Loaded) and loaded.failure:
            return _refusal(request.job, loaded.failure)
        reply, blob, _ = talk.ask(Paint(request.seed))
    except Ended as end:
        slow = end.ending.outcome is Outcome.TIMED_OUT
        reason = "It took longer than this exercise allows." if slow else end.ending.reason
        return Failed(job=request.job, message=f"Your code did not get to a picture. {reason}")
    assert isinstance(reply, Ran)
    if isinstance(reply.result, Raised):
        return _refusal(request.job, reply.result)
    try:
        return Drawn(job=request.job, panels=_panels(rebuild(reply.result, blob)))
    except (Malformed, AttributeError, TypeError, ValueError, RuntimeError):
        message = "Your functions returned something that cannot be drawn; let the checks pass first."
        return Failed(job=request.job, message=message)


def _refusal(job: int, error: Raised) -> Failed:
    if "NotImplementedError" in error.types:
        return Failed(job=job, message="There is nothing to draw yet: write the exercise first.", line=error.line)
    said = clean(f"{error.type}: {error.message}")
    return Failed(job=job, message=f"Your code stopped before the picture was drawn. {said}", line=error.line)


def _panels(images: dict[str, torch.Tensor]) -> tuple[Panel, ...]:
    return tuple(Panel(title=clean(t, 80), rows=_rows(i)) for t, i in list(images.items())[:MAX_PANELS])


def _rows(image: torch.Tensor) -> tuple[tuple[float, ...], ...]:
    if image.dim() != 2 or not image.numel() or max(image.shape) > MAX_SIDE:
        raise ValueError("an image is a matrix")
    values = image.double().nan_to_num(0.0)
    low, high = float(values.min()), float(values.max())
    scaled = (values - low) / (high - low) if high > low else values.clamp(0, 1)
    return tuple(tuple(round(float(v), 4) for v in row) for row in scaled)
