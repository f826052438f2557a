"""A training told in a terminal, a line for each epoch, and stopped by Ctrl-C."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tutor.cli.opening import say
from tutor.language import _

if TYPE_CHECKING:
    from grader.protocol import Event
    from tutor.datasets import Fetching
    from tutor.session import Session


def tell(event: Event | Fetching) -> None:
    """Say what is worth a line of its own."""
    from grader.protocol import Began, Epoch
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


@contextmanager
def stopping(opened: Session) -> Iterator[None]:
    """Ctrl-C asks the training to stop; a second one interrupts for good."""

    def stop(*_received: object) -> None:
        signal.signal(signal.SIGINT, before)
        say(_("Stopping; the last checkpoint stands."))
        opened.stop_training()

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
