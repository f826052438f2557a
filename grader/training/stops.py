"""What the worker raises where a training cannot go on for reasons that have words of our own."""

from __future__ import annotations


class CannotTrain(RuntimeError):
    """The message is for the learner and says what to do."""


class MachineCannot(CannotTrain):
    """It is for want of a device or a connection, and nothing of the learner's code."""
