"""Seeing early that a training cannot succeed, by what right networks had reached by then."""

from __future__ import annotations

from grader.protocol import Band, Epoch, Measure

EARLIEST = 2
PATIENCE = 2
"""Epochs in a row that have to look hopeless."""
SHARE = 1 / 3
"""Of the way from chance to the worst right network: who is below has not begun to learn."""
TELLING = 0.3
"""Accuracy above chance that the worst right network must have, for the comparison to say anything."""


def hopeless(epochs: list[Epoch], band: Band | None, chance: float, measure: Measure) -> str:
    """Why the training should stop now, in words; empty while there is hope or nothing to compare with."""
    if band is None or measure != "accuracy" or len(epochs) < PATIENCE:
        return ""
    if not all(_lost(epoch, band, chance) for epoch in epochs[-PATIENCE:]):
        return ""
    last = epochs[-1]
    low = band.low[last.epoch - 1]
    yours = f"{last.score:.2f}" + (", that is chance" if last.score < chance * 1.5 else "")
    return f"After epoch {last.epoch} a right network has {low:.2f} or more here, yours has {yours}: {_look(epochs)}."


def _lost(epoch: Epoch, band: Band, chance: float) -> bool:
    if not EARLIEST <= epoch.epoch <= len(band.low):
        return False
    low = band.low[epoch.epoch - 1]
    return low - chance >= TELLING and epoch.score < chance + SHARE * (low - chance)


def _look(epochs: list[Epoch]) -> str:
    first, last = epochs[0], epochs[-1]
    if last.train_score - last.score > 0.3:
        return "in training it does much better, so look at what differs in evaluation mode"
    if last.loss < 0.8 * first.loss:
        return "the loss falls, so look whether images and labels stay paired, and at what the logits are"
    falls = "hardly falls" if last.loss < 0.98 * first.loss else "does not fall"
    return (
        f"the loss {falls}; look at the weights that it begins with, for scores that are the same for every image, "
        "and for layers that get no gradient"
    )
