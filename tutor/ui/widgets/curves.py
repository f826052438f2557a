"""Curves of a training: the loss, and the accuracy with its target."""

from __future__ import annotations

from collections.abc import Sequence

from textual_plotext import PlotextPlot

from grader.protocol import Epoch
from tutor.ui.run_view import RunView

_OWN, _TEST, _TARGET = "braille", "dot", "braille"


class LossCurve(PlotextPlot):
    """Loss of the batches as they come, and the mean of each epoch."""

    BORDER_TITLE = "loss"

    def show(self, view: RunView) -> None:
        plot = self.plt
        plot.clear_figure()
        _along_epochs(plot, view)
        if view.losses:
            plot.plot(*zip(*view.losses, strict=True), marker="braille", label="batch")
        if view.epochs:
            means = [epoch.loss for epoch in view.epochs]
            plot.plot(_numbers(view.epochs), means, marker="dot", label="epoch")
        self.refresh()


class AccuracyCurve(PlotextPlot):
    """Accuracy in per cent on training and test images, and the target as a line."""

    BORDER_TITLE = "accuracy in %"

    def show(self, view: RunView, target: float) -> None:
        plot = self.plt
        plot.clear_figure()
        _along_epochs(plot, view)
        end = max(view.epochs_in_all, 1)
        plot.plot([0, end], [100 * target] * 2, marker="braille", label=f"target {100 * target:g}")
        if view.epochs:
            numbers = _numbers(view.epochs)
            plot.plot(numbers, [100 * epoch.train_accuracy for epoch in view.epochs], marker="braille", label="train")
            plot.plot(numbers, [100 * epoch.accuracy for epoch in view.epochs], marker="dot", label="test")
        lowest = min([100 * target, *(100 * min(one.accuracy, one.train_accuracy) for one in view.epochs)])
        plot.ylim(max(0, 10 * (lowest // 10) - 10), 100)
        self.refresh()


def _along_epochs(plot: object, view: RunView) -> None:
    end = max(view.epochs_in_all, 1)
    plot.xlim(0, end)  # type: ignore[attr-defined]  # textual_plotext has no types
    plot.xfrequency(min(end, 5) + 1)  # type: ignore[attr-defined]  # the same


def _numbers(epochs: Sequence[Epoch]) -> list[int]:
    return [epoch.epoch for epoch in epochs]
