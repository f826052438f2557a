"""A training as it is seen while it runs: a value that each event makes into the next one."""

from __future__ import annotations

from dataclasses import dataclass, replace

from grader.protocol import Batch, Began, Epoch, Event, Failed, Stopped, Trained
from tutor.progress import RunRecord

_MOST_POINTS = 400
Point = tuple[float, float]


@dataclass(frozen=True)
class RunView:
    """`losses` are (epochs passed, loss of the batch); `batch` is the latest one of this epoch."""

    began: Began | None = None
    losses: tuple[Point, ...] = ()
    epochs: tuple[Epoch, ...] = ()
    batch: Batch | None = None
    per_second: float = 0.0
    memory_mb: float = 0.0
    ended: Trained | Stopped | Failed | None = None

    @classmethod
    def of(cls, run: RunRecord) -> RunView:
        """A run as it was remembered, epoch by epoch; how many examples it had is not."""
        last = run.epochs[-1].epochs if run.epochs else 1
        began = Began(
            job=0,
            device=run.device,
            measure=run.measure,
            train_examples=0,
            test_examples=0,
            first_epoch=1,
            epochs=last,
        )
        return cls(began=began, epochs=run.epochs)

    def after(self, event: Event) -> RunView:
        """What is seen after `event`."""
        match event:
            case Began():
                return replace(self, began=event, ended=None)
            case Batch():
                point = (event.epoch - 1 + event.batch / max(event.batches, 1), event.loss)
                losses = _thinned((*self.losses, point))
                rate, memory = event.per_second, event.memory_mb
                return replace(self, batch=event, losses=losses, per_second=rate, memory_mb=memory)
            case Epoch():
                return replace(self, epochs=(*self.epochs, event), batch=None)
            case Trained() | Stopped() | Failed():
                return replace(self, ended=event)
            case _:
                return self

    @property
    def epochs_in_all(self) -> int:
        """How many epochs this run is to have; 0 while that is not known."""
        return self.began.epochs if self.began else 0

    @property
    def epochs_passed(self) -> float:
        """How many epochs have passed, with the part of the present one."""
        if self.batch:
            return self.batch.epoch - 1 + self.batch.batch / max(self.batch.batches, 1)
        if self.epochs:
            return self.epochs[-1].epoch
        return self.began.first_epoch - 1 if self.began else 0

    @property
    def seconds_left(self) -> float | None:
        """An estimate, from the epochs so far, else from the images a second; None while unknown."""
        left = self.epochs_in_all - self.epochs_passed
        if self.epochs:
            return left * sum(epoch.seconds for epoch in self.epochs) / len(self.epochs)
        if self.began and self.per_second:
            return left * self.began.train_examples / self.per_second
        return None


def _thinned(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """Every other point once there are too many to draw quickly; the latest one stays."""
    return points if len(points) <= _MOST_POINTS else points[-1::-2][::-1]
