"""Curves of a training: the loss, and the score with its target."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import ClassVar

from textual_plotext import PlotextPlot
from textual_plotext.plot import Plot

from tutor.language import _
from tutor.session.charts import can_be_shown
from tutor.ui.run_view import Aim, RunView


class Curve(PlotextPlot):
    """The stylesheet gives the colours; each line has a mark of its own too, so that it is read without them."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"curve--first", "curve--second", "curve--target", "curve--band"}

    def colour(self, part: str) -> tuple[int, int, int]:
        """What plotext takes for the colour of `curve--PART`."""
        return self.get_component_styles(f"curve--{part}").color.rgb


class LossCurve(Curve):
    """Loss of the batches as they come, and the mean of each epoch."""

    BORDER_TITLE = "loss"

    def show(self, view: RunView) -> None:
        self.border_subtitle = _("⠒ batches   • epochs")
        plot = self.plt
        plot.clear_figure()
        _along_epochs(plot, view)
        plot.plot(*_shown(view.losses), marker="braille", color=self.colour("first"))
        means = ((epoch.epoch, epoch.loss) for epoch in view.epochs)
        plot.scatter(*_shown(means), marker="dot", color=self.colour("second"))
        self.refresh()


class ScoreCurve(Curve):
    """Accuracy in per cent, or perplexity, on training and test examples; the target as a line.

    Dots below and above are the worst and the best of the right networks that were measured.
    """

    def show(self, view: RunView, aim: Aim) -> None:
        percent, band = aim.measure == "accuracy", aim.band
        scale, target = (100, 100 * aim.target) if percent else (1, aim.target)
        measure = _("accuracy in %") if percent else _(aim.measure)
        self.border_title = _("{measure} ─ target {target:g}").format(measure=measure, target=target)
        self.border_subtitle = _("⠒ training • test") + (" " + _("· right networks") if band else "")
        plot = self.plt
        plot.clear_figure()
        _along_epochs(plot, view)
        plot.plot([0, max(view.epochs_in_all, 1)], [target] * 2, marker="─", color=self.colour("target"))
        if band and view.epochs_in_all:
            for line in (band.low, band.high):
                values = [scale * value for value in line]
                plot.scatter(list(range(1, len(line) + 1)), values, marker="·", color=self.colour("band"))
        training = _shown((one.epoch, scale * one.train_score) for one in view.epochs)
        test = _shown((one.epoch, scale * one.score) for one in view.epochs)
        plot.plot(*training, marker="braille", color=self.colour("first"))
        plot.plot(*test, marker="dot", color=self.colour("second"))
        seen = [target, *training[1], *test[1]]
        if percent:
            bottom = max(0, int(min(seen) / 10) - 1) * 10
            plot.ylim(bottom, 100)
            plot.yticks([*range(bottom, 101, 10 if bottom >= 50 else 20)])
        else:
            plot.ylim(1, max(seen) * 1.1)
        self.refresh()


def _along_epochs(plot: Plot, view: RunView) -> None:
    end = max(view.epochs_in_all, 1)
    step = math.ceil(end / 8)
    plot.xaxes(True, False)
    plot.yaxes(True, False)
    plot.xlim(0, end)
    plot.xticks([*range(0, end + 1, step)])


def _shown(points: Iterable[tuple[float, float]]) -> tuple[list[float], list[float]]:
    """The places along both axes, without what a training that diverged leaves: NaN and infinity."""
    found = [point for point in points if can_be_shown(point[1])]
    return [x for x, _y in found], [y for _x, y in found]
