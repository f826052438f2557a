"""How far a training is, and how it ended."""

from __future__ import annotations

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.reactive import reactive
from textual.widgets import ProgressBar, Static

from grader.protocol import Failed, Stopped, Trained
from tutor.language import N_, _, ngettext
from tutor.session.device_use import DeviceUse
from tutor.session.faults import whose
from tutor.ui import words
from tutor.ui.run_view import RunView

UNITS = (N_("images"), N_("characters"), N_("examples"))
"""What a training counts; the grader says which."""

MAX_PRINTED = 3
"""Lines of what a failed training printed."""

_BETWEEN = " · "


class RunStatus(Vertical):
    """A progress bar, a line of numbers, and a statement of two lines. Its class says how it ended."""

    use: reactive[DeviceUse | None] = reactive(None)

    def compose(self) -> ComposeResult:
        with Horizontal(id="progress"):
            yield ProgressBar(show_eta=False, show_percentage=False)
            yield Static(id="use", markup=False)
        yield Static(id="numbers", markup=False)
        yield Static(id="statement", markup=False)

    def show(self, view: RunView) -> None:
        self.query_one(ProgressBar).update(total=view.epochs_in_all or None, progress=view.epochs_passed)
        self._put("#numbers", _fitting(numbers(view), self.content_size.width))
        name, statement = ending(view)
        self.say(name, statement)

    def say(self, name: str, statement: str) -> None:
        """A statement, and its class: waiting, running, paused, confirmed, unconfirmed, stopped or failed."""
        self.set_classes(name)
        bar = self.query_one(ProgressBar)
        if bar.total is None and name != "running":
            bar.update(total=1, progress=0)  # it would pulse as if something went on
        self._put("#statement", words.clean(statement))

    def watch_use(self, use: DeviceUse | None) -> None:
        self._put("#use", used(use) if use else "")
        self.query_one("#use").display = use is not None

    def _put(self, selector: str, text: str) -> None:
        self.query_one(selector, Static).update(Content(text))


def used(use: DeviceUse) -> str:
    """How busy and how full the device is."""
    if use.busy is None:
        said = ngettext(
            "{name}: load {load:.1f} on {count} core", "{name}: load {load:.1f} on {count} cores", use.cores
        )
        return said.format(name=use.name, load=use.load, count=use.cores)
    busy = _("{name} {share:.0f} % busy").format(name=use.name, share=100 * use.busy)
    if not use.memory_total:
        return busy
    return f"{busy} · " + _("{used:,.0f} of {total:,.0f} MB used").format(used=use.memory, total=use.memory_total)


def _fitting(text: str, room: int) -> str:
    """As many parts of a line as there is room for."""
    while cell_len(text) > room > 0 and _BETWEEN in text:
        text = text.rpartition(_BETWEEN)[0]
    return text


def numbers(view: RunView) -> str:
    """Epoch, time left, throughput and device on one line."""
    if not view.began:
        return ""
    epoch = min(int(view.epochs_passed) + 1, view.epochs_in_all) if not view.ended else view.last_epoch
    left = view.seconds_left
    memory = f", {view.memory_mb:,.0f} MB" if view.memory_mb else ""
    parts = [
        _("epoch {number} of {total}").format(number=epoch, total=view.epochs_in_all),
        _("about {time} left").format(time=words.duration(left)) if left is not None and not view.ended else "",
        f"{view.per_second:,.0f} {_(view.began.unit)}/s" if view.per_second else "",
        _("on {device}").format(device=view.began.device) + memory,
        _("{train:,} to train, {test:,} to test").format(
            train=view.began.train_examples, test=view.began.test_examples
        )
        if view.began.train_examples
        else "",
    ]
    return _BETWEEN.join(filter(None, parts))


def ending(view: RunView) -> tuple[str, str]:
    """How a training stands, as a class and as words that say what to do."""
    match view.ended:
        case None:
            kept = _("x stops it; the last checkpoint then stands.")
            return "running", kept if view.last_epoch else _("x stops it; the first epoch has no checkpoint yet.")
        case Trained(confirmed=True) as end:
            reached = _reached(view, end)
            return "confirmed", _("✓ confirmed: {reached}.").format(reached=reached) + "\n" + _(
                "Your network counts as trained. Escape goes back."
            )
        case Trained() as end:
            reached = _reached(view, end)
            return "unconfirmed", _("✗ not confirmed: {reached}.").format(reached=reached) + "\n" + _advice(view)
        case Stopped() if view.last_epoch:
            done = ngettext(
                "■ stopped after {count} epoch, not confirmed.",
                "■ stopped after {count} epochs, not confirmed.",
                view.last_epoch,
            ).format(count=view.last_epoch)
            return "stopped", f"{done}\n" + _("u takes it up again from the last checkpoint.")
        case Stopped():
            done = _("■ stopped before its first epoch had ended.")
            return "stopped", f"{done}\n" + _("There is no checkpoint to take up again; s trains from the start.")
        case Failed(message=message, printed=printed) as end:
            advice = _("Press s to train again once that is mended.")
            return "failed", "\n".join([f"{whose(end)}: {message}", advice, *_last_printed(printed)])


def _last_printed(printed: str) -> list[str]:
    lines = printed.strip().splitlines()[-MAX_PRINTED:]
    return [_("It printed last:"), *(f"│ {line}" for line in lines)] if lines else []


def _reached(view: RunView, end: Trained) -> str:
    unit = _(view.began.unit if view.began else "examples")
    score, target = words.score(end.score, end.measure), words.score(end.target, end.measure)
    return _("{score} on test {unit}, target {target}").format(score=score, unit=unit, target=target)


def _advice(view: RunView) -> str:
    losses = [epoch.loss for epoch in view.epochs]
    if losses and not losses[-1] < losses[0]:
        return _("The loss did not fall: look at the order of backward, step and zero_grad. s trains again.")
    last = view.epochs[-1] if view.epochs else None
    if last and view.began and view.began.measure == "accuracy" and last.train_score - last.score > 0.1:
        return _("It fits the training images much better than the test images. s trains again.")
    return _("It was still short of the target: look at the layers against the lesson. s trains again.")
