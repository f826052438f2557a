"""How far a training is, and how it ended."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import ProgressBar, Static

from grader.protocol import Failed, Stopped, Trained
from tutor.ui import words
from tutor.ui.run_view import RunView


class RunStatus(Vertical):
    """A progress bar, a line of numbers, and a statement of two lines. Its class says how it ended."""

    def compose(self) -> ComposeResult:
        yield ProgressBar(show_eta=False, show_percentage=False)
        yield Static(id="numbers", markup=False)
        yield Static(id="statement", markup=False)

    def show(self, view: RunView) -> None:
        self.query_one(ProgressBar).update(total=view.epochs_in_all or None, progress=view.epochs_passed)
        self._put("#numbers", numbers(view))
        name, statement = ending(view)
        self.say(name, statement)

    def say(self, name: str, statement: str) -> None:
        """A statement, and its class: waiting, running, confirmed, unconfirmed, stopped or failed."""
        self.set_classes(name)
        self._put("#statement", words.clean(statement))

    def _put(self, selector: str, text: str) -> None:
        self.query_one(selector, Static).update(Content(text))


def numbers(view: RunView) -> str:
    """Epoch, time left, throughput and device on one line."""
    if not view.began:
        return ""
    epoch = min(int(view.epochs_passed) + 1, view.epochs_in_all) if not view.ended else len(view.epochs)
    left = view.seconds_left
    parts = [
        f"epoch {epoch} of {view.epochs_in_all}",
        f"about {words.duration(left)} left" if left is not None and not view.ended else "",
        f"{view.per_second:,.0f} {view.began.unit}/s" if view.per_second else "",
        f"on {view.began.device}" + (f", {view.memory_mb:,.0f} MB" if view.memory_mb else ""),
        f"{view.began.train_examples:,} to train, {view.began.test_examples:,} to test",
    ]
    return " · ".join(filter(None, parts))


def ending(view: RunView) -> tuple[str, str]:
    """How a training stands, as a class and as words that say what to do."""
    match view.ended:
        case None:
            return "running", "x stops it; the last checkpoint then stands."
        case Trained(confirmed=True) as end:
            reached = _reached(view, end)
            return "confirmed", f"✓ confirmed: {reached}.\nYour network counts as trained. Escape goes back."
        case Trained() as end:
            reached = _reached(view, end)
            return "unconfirmed", f"✗ not confirmed: {reached}.\n{_advice(view)}"
        case Stopped():
            done = words.plural(len(view.epochs), "epoch")
            return "stopped", f"■ stopped after {done}, not confirmed.\nu takes it up again from the last checkpoint."
        case Failed(message=message, line=line, ours=ours):
            where = f" (line {line})" if line else ""
            whose = "! the grader failed, nothing is said about your code" if ours else "✗ your code failed"
            return "failed", f"{whose}{where}: {message}\nPress s to train again once that is mended."


def _reached(view: RunView, end: Trained) -> str:
    unit = view.began.unit if view.began else "examples"
    score, target = words.score(end.score, end.measure), words.score(end.target, end.measure)
    return f"{score} on test {unit}, target {target}"


def _advice(view: RunView) -> str:
    losses = [epoch.loss for epoch in view.epochs]
    if losses and not losses[-1] < losses[0]:
        return "The loss did not fall: look at the order of backward, step and zero_grad. s trains again."
    last = view.epochs[-1] if view.epochs else None
    if last and view.began and view.began.measure == "accuracy" and last.train_score - last.score > 0.1:
        return "It fits the training images much better than the test images. s trains again."
    return "It was still short of the target: look at the layers against the lesson. s trains again."
