"""Curves of a training: the loss, and the accuracy with its target."""

from __future__ import annotations

import math
from collections.abc import Sequence

from textual_plotext import PlotextPlot
from textual_plotext.plot import Plot

from grader.protocol import Epoch
from tutor.ui.run_view import RunView


class LossCurve(PlotextPlot):
    """Loss of the batches as they come, and the mean of each epoch."""

    BORDER_TITLE = "loss"
    BORDER_SUBTITLE = "⠒ batches   • epochs"

    def show(self, view: RunView) -> None:
        plot = self.plt
        plot.clear_figure()
        _along_epochs(plot, view)
        if view.losses:
            plot.plot(*zip(*view.losses, strict=True), marker="braille")
        if view.epochs:
            plot.scatter(_numbers(view.epochs), [epoch.loss for epoch in view.epochs], marker="dot")
        self.refresh()


class AccuracyCurve(PlotextPlot):
    """Accuracy in per cent on training and test images, and the target as a line."""

    BORDER_TITLE = "accuracy in %"

    def show(self, view: RunView, target: float) -> None:
        plot = self.plt
        plot.clear_figure()
        _along_epochs(plot, view)
        self.border_subtitle = f"─ target {100 * target:g}   ⠒ training   • test"
        plot.plot([0, max(view.epochs_in_all, 1)], [100 * target] * 2, marker="─")
        if view.epochs:
            numbers = _numbers(view.epochs)
            plot.plot(numbers, [100 * epoch.train_accuracy for epoch in view.epochs], marker="braille")
            plot.plot(numbers, [100 * epoch.accuracy for epoch in view.epochs], marker="dot")
        lowest = min([target, *(min(one.accuracy, one.train_accuracy) for one in view.epochs)])
        bottom = max(0, int(10 * lowest) - 1) * 10
        plot.ylim(bottom, 100)
        plot.yticks([*range(bottom, 101, 10 if bottom >= 50 else 20)])
        self.refresh()


def _along_epochs(plot: Plot, view: RunView) -> None:
    end = max(view.epochs_in_all, 1)
    step = math.ceil(end / 8)
    plot.xlim(0, end)
    plot.xticks([*range(0, end + 1, step)])


def _numbers(epochs: Sequence[Epoch]) -> list[int]:
    return [epoch.epoch for epoch in epochs]
