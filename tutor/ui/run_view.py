"""A training as it is seen while it runs: a value that each event makes into the next one."""

from __future__ import annotations

from dataclasses import dataclass, replace

from grader.protocol import Band, Batch, Began, Epoch, Event, Failed, Measure, Stopped, Trained
from grader.verdict import Environment
from tutor.progress import RunRecord

_MOST_POINTS = 400
Point = tuple[float, float]


@dataclass(frozen=True)
class Aim:
    """What a run trains on and what it is to reach; `band` is what right networks reached in just this way."""

    dataset: str
    budget: str
    target: float
    measure: Measure = "accuracy"
    band: Band | None = None

    @classmethod
    def of(cls, run: RunRecord, band: Band | None) -> Aim:
        """What a run that is remembered was to reach."""
        return cls(run.dataset, run.budget, run.target, run.measure, band)


@dataclass(frozen=True)
class RunView:
    """`losses` are (epochs passed, loss of the batch); `batch` is the latest one of this epoch."""

    aim: Aim | None = None
    began: Began | None = None
    losses: tuple[Point, ...] = ()
    epochs: tuple[Epoch, ...] = ()
    batch: Batch | None = None
    per_second: float = 0.0
    memory_mb: float = 0.0
    ended: Trained | Stopped | Failed | None = None

    @classmethod
    def of(cls, run: RunRecord, band: Band | None = None) -> RunView:
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
        return cls(aim=Aim.of(run, band), began=began, epochs=run.epochs, ended=_end(run))

    def after(self, event: Event) -> RunView:
        """What is seen after `event`."""
        match event:
            case Began():
                kept = tuple(epoch for epoch in self.epochs if epoch.epoch < event.first_epoch)
                return replace(self, began=event, epochs=kept, ended=None)
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
    def last_epoch(self) -> int:
        """The number of the last epoch that has ended, which has a checkpoint; 0 before."""
        return self.epochs[-1].epoch if self.epochs else 0

    @property
    def epochs_passed(self) -> float:
        """How many epochs have passed, with the part of the present one."""
        if self.batch:
            return self.batch.epoch - 1 + self.batch.batch / max(self.batch.batches, 1)
        if self.epochs:
            return self.last_epoch
        return self.began.first_epoch - 1 if self.began else 0

    @property
    def seconds_left(self) -> float | None:
        """An estimate, from the epochs since it began, else from the images a second; None while unknown."""
        left = self.epochs_in_all - self.epochs_passed
        first = self.began.first_epoch if self.began else 1
        if spent := [epoch.seconds for epoch in self.epochs if epoch.epoch >= first]:
            return left * sum(spent) / len(spent)
        if self.began and self.per_second:
            return left * self.began.train_examples / self.per_second
        return None


def _end(run: RunRecord) -> Trained | Stopped | Failed | None:
    """How a run that is remembered ended; None while it goes on."""
    match run.state:
        case "running":
            return None
        case "stopped":
            return Stopped(job=0)
        case "failed":
            return Failed(job=0, message=run.message)
        case "done":
            return Trained(
                job=0,
                measure=run.measure,
                score=run.score or 0.0,
                target=run.target,
                confirmed=run.confirmed,
                epochs=len(run.epochs),
                seconds=run.seconds,
                environment=Environment(),
            )


def _thinned(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """Every other point once there are too many to draw quickly; the latest one stays."""
    return points if len(points) <= _MOST_POINTS else points[-1::-2][::-1]
