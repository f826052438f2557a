"""Why a training cannot go on, in words for the learner."""

from __future__ import annotations

from grader.conversation import Ended
from grader.feedback import is_memory_error
from grader.text import clean
from grader.tree import Raised
from grader.verdict import Outcome

_AMONG_RANKS = ("gloo", "NCCL", "nccl")


class Refused(Exception):
    """The training cannot go on; the message is for the learner."""

    def __init__(self, message: str, line: int | None = None) -> None:
        self.line = line
        super().__init__(message)


def ended(end: Ended) -> Refused:
    """The worker is no more."""
    if end.ending.outcome is Outcome.TIMED_OUT:
        return Refused("The training took longer than its recipe allows and was stopped.")
    return Refused(f"The training ended by itself. {end.ending.reason}")


def raised(error: Raised, batch: int) -> Refused:
    """Something in the worker raised; `batch` is the recipe's batch size."""
    if "OutOfMemoryError" in error.types or is_memory_error(error):
        advice = f"Try --batch {max(1, batch // 2)}" if batch > 1 else "Train on another device"
        return Refused(clean(f"The device's memory does not suffice for batches of {batch}. {advice}."), error.line)
    if "DistError" in error.types or any(word in error.message for word in _AMONG_RANKS):
        return Refused(
            "One of the processes that train this network together was lost, most likely for lack of memory. "
            "The last checkpoint stands: resume, or train with fewer --devices."
        )
    if "CUDA error" in error.message or "AcceleratorError" in error.types:
        message = error.message.partition("\n")[0]
        return Refused(
            clean(f"The GPU failed: {message}. The last checkpoint stands: resume, or train with --device cpu.")
        )
    if "NoDevice" in error.types:
        return Refused(clean(error.message))
    where = f" It happened in line {error.line}: {error.trace[-1][1]}" if error.trace else ""
    return Refused(clean(f"Your code raised {error.type}: {error.message}.{where}"), error.line)
