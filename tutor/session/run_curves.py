"""The curves of training runs: the scores that belong on one scale, and what their lines are called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from grader.protocol import Chart, Measure, Series
from tutor.progress import RunRecord
from tutor.session.charts import Point, can_be_shown


@dataclass(frozen=True)
class Curves:
    """The test scores of some runs, measured alike: accuracy in per cent, perplexity as it is."""

    measure: Measure
    runs: tuple[RunRecord, ...]

    @property
    def title(self) -> str:
        return "accuracy in %" if self.measure == "accuracy" else self.measure

    @property
    def last(self) -> int:
        """The latest epoch of any run."""
        return max(1, *(run.epochs[-1].epoch for run in self.runs))

    @property
    def targets(self) -> tuple[float, ...]:
        """Every target of a run, once each, the lowest first."""
        return tuple(sorted({self._scaled(run.target) for run in self.runs if can_be_shown(run.target)}))

    def points(self, run: RunRecord) -> tuple[Point, ...]:
        """Epochs and scores, as far as they are numbers."""
        return tuple((float(one.epoch), self._scaled(one.score)) for one in run.epochs if can_be_shown(one.score))

    def _scaled(self, score: float) -> float:
        return round(100 * score, 6) if self.measure == "accuracy" else score


def curves(runs: Sequence[RunRecord]) -> list[Curves]:
    """The curves of each measure among the runs, of those that have an epoch."""
    drawn = [run for run in runs if run.epochs]
    measures = dict.fromkeys(run.measure for run in drawn)
    return [Curves(measure, tuple(run for run in drawn if run.measure == measure)) for measure in measures]


def chart(found: Curves) -> Chart:
    """The curves for a terminal."""
    lines = ((label(run), found.points(run)) for run in found.runs)
    series = tuple(
        Series(name=name, x=tuple(x for x, _ in points), y=tuple(y for _, y in points)) for name, points in lines
    )
    return Chart(kind="lines", series=series, targets=found.targets, x_label="epoch", y_label=found.title)


def label(run: RunRecord) -> str:
    """What tells a run from others."""
    return f"{run.name} {run.id}, {data_name(run.dataset)}"


def data_name(dataset: str) -> str:
    """A dataset's name; of one's own data the name of the folder or file."""
    return PurePath(dataset).name or dataset
