"""A training told in a terminal, a line for each epoch, and stopped by Ctrl-C."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tutor.cli.opening import say
from tutor.errors import TutorError
from tutor.language import _, catalog

if TYPE_CHECKING:
    from grader.protocol import Event, Failed
    from tutor.datasets import Fetching
    from tutor.progress import RunRecord
    from tutor.session import Session
    from tutor.session.training import TrainingListener


def tell(event: Event | Fetching) -> None:
    """Say what is worth a line of its own."""
    from grader.protocol import Began, Epoch, Failed
    from tutor.datasets import Fetching

    if isinstance(event, Fetching) and event.done in (0, event.total):
        begins = event.done == 0
        said = _("Downloading {dataset}, {size:.1f} MB, to {place}.") if begins else _("Have {dataset} in {place}.")
        say(said.format(dataset=event.dataset, size=event.total / 1e6, place=event.place))
    if isinstance(event, Began):
        say(
            _(
                "Training on {device}: {train:,} {unit}, {test:,} to test with, {epochs} epochs from epoch {first}."
            ).format(
                device=event.device,
                train=event.train_examples,
                unit=_(event.unit),
                test=event.test_examples,
                epochs=event.epochs,
                first=event.first_epoch,
            )
        )
        if event.notice:
            say(event.notice)
    if isinstance(event, Epoch):
        say(
            f"  epoch {event.epoch:>3}/{event.epochs}  loss {event.loss:.4f}"
            f"  train {event.train_score:.4f}  test {event.score:.4f}  {event.seconds:.1f} s"
        )
    if isinstance(event, Failed) and event.printed.strip():
        from grader.report import printed_lines

        for line in printed_lines(event.printed, catalog()):
            say(line)


class Telling:
    """A listener that hands on what it hears, and keeps whether the training failed."""

    def __init__(self, hear: TrainingListener) -> None:
        self._hear = hear
        self._failed: Failed | None = None

    def __call__(self, event: Event | Fetching) -> None:
        from grader.protocol import Failed

        if isinstance(event, Failed):
            self._failed = event
        self._hear(event)

    def verdict(self, run: RunRecord) -> tuple[int, str]:
        """The exit code of a training that has ended, and its last line."""
        from tutor.session.faults import is_the_codes, whose

        if self._failed:
            code = 1 if is_the_codes(self._failed) else TutorError.exit_code
            return code, f"{whose(self._failed)}: {run.message}"
        mark = _("✓ confirmed") if run.confirmed else _("✗ not confirmed")
        return int(not run.confirmed), f"{mark}: {run.message}"


@contextmanager
def stopping(opened: Session) -> Iterator[TrainingListener]:
    """A listener that tells a training; Ctrl-C asks it to stop, a second one interrupts for good."""
    kept = 0

    def hear(event: Event | Fetching) -> None:
        nonlocal kept
        kept = max(kept, _kept(event))
        tell(event)

    def stop(*_received: object) -> None:
        signal.signal(signal.SIGINT, before)
        stands, nothing = _("Stopping; the last checkpoint stands."), _("Stopping; there is no checkpoint yet.")
        say(stands if kept else nothing)
        opened.stop_training()

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield hear
    finally:
        signal.signal(signal.SIGINT, before)


def _kept(event: Event | Fetching) -> int:
    """The epoch that the last checkpoint is of when this is told; 0 where nobody knows of one."""
    from grader.protocol import Began, Epoch

    match event:
        case Began(first_epoch=first):
            return first - 1
        case Epoch(epoch=number):
            return number
        case _:
            return 0
